/** What a UTF-16 unit is, by one look into a table: the only answer of the program. */

/** A sign: punctuation, a bullet, a symbol. */
export const SIGN = 0
/** A letter of any script; half of an astral character counts as one. */
export const LETTER = 1
export const DIGIT = 2
/** The ordinary space. */
export const SPACE = 3
/** Any other white space of Unicode, and control characters: read as a space. */
export const BLANK = 4
/** Nobody sees it: soft hyphen, zero-width and bidi marks. */
export const UNSEEN = 5
/** A combining mark, or a letter of a script whose letters compose: asked of Unicode. */
export const COMPOSES = 6
/** Beside the kind of a unit: it folds to another. */
export const FOLDS = 8

const kinds = new Uint8Array(0x10000)
// Only what folds is written: to fill 65,536 places takes as long as to read a small plan.
const shifts = new Uint16Array(0x10000)

function fill(kind: number, ...ranges: readonly (readonly [number, number])[]): void {
  for (const [from, to] of ranges) kinds.fill(kind, from, to + 1)
}

fill(BLANK, [0, 0x1f], [0x7f, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000])
kinds[0x20] = SPACE
fill(DIGIT, [0x30, 0x39])
fill(LETTER, [0x41, 0x5a], [0x61, 0x7a], [0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x2ff], [0x1e00, 0x1eff])
// Other scripts: their letters may compose (Greek, Hebrew, Thai, Korean …), and no plan is written in them.
fill(
  COMPOSES,
  [0x300, 0x167f],
  [0x1681, 0x1dff],
  [0x1f00, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3001, 0xdfff],
  [0xf900, 0xfdff],
  [0xfe20, 0xfffd],
  [0x20d0, 0x20ff],
  [0x2126, 0x212b],
  [0x2329, 0x232a],
  [0x2adc, 0x2add],
)
// Signs crossed out: what else stands over them is a mark of the same cluster.
fill(
  COMPOSES,
  [0x219a, 0x219b],
  [0x21ae, 0x21ae],
  [0x21cd, 0x21cf],
  [0x2204, 0x2204],
  [0x2209, 0x2209],
  [0x220c, 0x220c],
  [0x2224, 0x2224],
  [0x2226, 0x2226],
  [0x2241, 0x2241],
  [0x2244, 0x2244],
  [0x2247, 0x2247],
  [0x2249, 0x2249],
)
fill(
  COMPOSES,
  [0x2260, 0x2260],
  [0x2262, 0x2262],
  [0x226d, 0x2271],
  [0x2274, 0x2275],
  [0x2278, 0x2279],
  [0x2280, 0x2281],
  [0x2284, 0x2285],
  [0x2288, 0x2289],
  [0x22ac, 0x22af],
  [0x22e0, 0x22e3],
  [0x22ea, 0x22ed],
)
// Marks of direction, joiners, variation selectors and the byte order mark in mid-text part words for no reader.
fill(
  UNSEEN,
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
)

const units = kinds.slice()

for (let unit = 0x41; unit <= 0x5a; unit++) to(unit, unit + 32)
for (let unit = 0xc0; unit <= 0xde; unit++) if (unit !== 0xd7) to(unit, unit + 32)
for (let unit = 0x100; unit < 0x180; unit++) lower(unit)
for (let unit = 0x1a0; unit < 0x250; unit++) lower(unit)
for (let unit = 0x1e00; unit <= 0x1eff; unit++) lower(unit)
for (let unit = 0x386; unit < 0x530; unit++) lower(unit)
for (const dash of '\u2010\u2011\u2012\u2013\u2014\u2015\u2212') to(dash.charCodeAt(0), 0x2d)
for (const quote of '“”„‟«»″') to(quote.charCodeAt(0), 0x22)
for (const quote of '‘’‚‛′') to(quote.charCodeAt(0), 0x27)

function lower(unit: number): void {
  const small = String.fromCharCode(unit).toLowerCase()
  if (small.length === 1) to(unit, small.charCodeAt(0))
}

function to(unit: number, other: number): void {
  shifts[unit] = other - unit
  if (other !== unit) units[unit] = (kinds[unit] as number) | FOLDS
}

/** The kind of each unit. */
export const KIND: Readonly<Uint8Array> = kinds
/** What is added to a unit, as numbers of 16 bits, to fold it. */
export const SHIFT: Readonly<Uint16Array> = shifts
/** The kind of each unit, with FOLDS for one that folds to another: a capital, a long dash. */
export const UNIT: Readonly<Uint8Array> = units

/** A unit in lower case, all dashes as `-`, all quotation marks as `"` and `'`; 0 past the end of a text. */
export function folded(unit: number): number {
  return (unit + (SHIFT[unit] as number)) & 0xffff
}
