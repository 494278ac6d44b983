/** Letters of other scripts that look like Latin ones, with those (Unicode confusables, as far as they are letters of a Vietnamese keyboard). */
const LOOKALIKES = [
  // Cyrillic
  ['аеорсухіјѕԁһԛԝкмтгп', 'aeopcyxijsdhqwkmtrn'], ['АВСЕНІЈКМОРЅТХУҮԚԜ', 'ABCEHIJKMOPSTXYYQW'], ['ӑӗӯё', 'ăĕŭë'],
  // Greek
  ['οανρικυτχγ', 'oavpikutxy'], ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  // Small capitals and letters of phonetic alphabets
  ['ᴠᴏᴄᴢᴡᴜɑɡ', 'voczwuag'],
] as const

/** The Latin letter that a letter of another script looks like; undefined for any other. */
export function lookalike(letter: string): string | undefined {
  for (const [foreign, latin] of LOOKALIKES) {
    const at = foreign.indexOf(letter)
    if (at !== -1) return latin[at]
  }
  return undefined
}

/** Any letter of these scripts. */
export const FOREIGN = /[\u0370-\u03ff\u0400-\u052f\u1d00-\u1d2b\u0251\u0261]/g
