/** Letters of other scripts that look like Latin ones, with those (Unicode confusables, as far as they are letters of a Vietnamese keyboard). */
export const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      // Cyrillic
      ['аеорсухіјѕԁһԛԝкмтгп', 'aeopcyxijsdhqwkmtrn'], ['АВСЕНІЈКМОРЅТХУҮԚԜ', 'ABCEHIJKMOPSTXYYQW'], ['ӑӗӯё', 'ăĕŭë'],
      // Greek
      ['οανρικυτχγ', 'oavpikutxy'], ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
      // Small capitals and letters of phonetic alphabets
      ['ᴠᴏᴄᴢᴡᴜɑɡ', 'voczwuag'],
    ] as const
  ).flatMap(([foreign, latin]) => [...foreign].map((c, i) => [c, [...latin][i] ?? c])),
)

/** Any letter of these scripts. */
export const FOREIGN = /[\u0370-\u03ff\u0400-\u052f\u1d00-\u1d2b\u0251\u0261]/g
