import { COMPOSES, DIGIT, FOLD, KIND, LETTER, SPACE } from './characters.js'
import type { Words } from './words.js'

/** A token's kind. */
export const WORD = 1
export const NUMBER = 2
export const MARK = 3

/** How a word is written: in small letters, with a capital at its head, in capitals (two letters at least), or with capitals within (`TTg`, `QĐi`). */
export const SMALL = 0
export const FIRST = 1
export const UPPER = 2
export const MIXED = 3

/** What a token takes in the table: start, end, what it is (form × 16 + kind × 4 + case), node of the phrase that begins at it. */
export const CELL = 4
/** Numbers of forms begin here; below stand the ASCII signs by their code, 1 for any other sign. */
export const FIRST_FORM = 128
/** Larger numbers are none to reckon with. */
const LARGEST = 99_999_999

// Old-style tone marks on oa, oe, uy at a syllable's end (hoà, khoẻ, thuỷ) stand for the new style (hòa, khỏe, thủy); not after q.
const TONED = new Uint8Array(0x2000)
const NEW_GLIDE = new Uint16Array(0x2000)
const NEW_VOWEL = new Uint16Array(0x2000)
for (const [vowels, plain, glides] of [['àáảãạ', 'a', 'òóỏõọ'], ['èéẻẽẹ', 'e', 'òóỏõọ'], ['ỳýỷỹỵ', 'y', 'ùúủũụ']] as const) {
  for (let i = 0; i < vowels.length; i++) {
    TONED[vowels.charCodeAt(i)] = plain === 'y' ? 0x75 : 0x6f
    NEW_GLIDE[vowels.charCodeAt(i)] = glides.charCodeAt(i)
    NEW_VOWEL[vowels.charCodeAt(i)] = plain.charCodeAt(0)
  }
}

const SEED = -2128831035
const PRIME = 16777619

/** Longer words are none (a dump, a link): their letters beyond this are not told apart. */
const LONGEST_WORD = 4096
const letters = new Uint16Array(LONGEST_WORD)

/** The hash of the first `n` letters. */
function hashOf(n: number): number {
  let hash = SEED
  for (let k = 0; k < n; k++) hash = Math.imul(hash ^ (letters[k] as number), PRIME)
  return hash
}

/** Puts the tone mark of the word in `letters` where the new style has it; gives whether it moved. */
function retoned(n: number): boolean {
  const vowel = letters[n - 1] as number
  if (n < 2 || vowel >= 0x2000 || TONED[vowel] === 0 || letters[n - 2] !== TONED[vowel] || (n > 2 && letters[n - 3] === 0x71)) return false
  letters[n - 2] = NEW_GLIDE[vowel] as number
  letters[n - 1] = NEW_VOWEL[vowel] as number
  return true
}

/**
 * Cuts `value` into words, numbers and signs, written into `cells` from token `base` on; gives how many there are. `cells` holds room for a token a unit.
 * White space parts tokens and is none.
 */
export function cut(value: string, cells: Int32Array, base: number, words: Words): number {
  const length = value.length
  let at = base * CELL
  // One loop, no calls a letter: every letter of a document comes through here.
  for (let i = 0; i < length; ) {
    let unit = value.charCodeAt(i)
    let kind = KIND[unit] as number
    if (kind === SPACE) {
      i++
      continue
    }
    const start = i
    let what: number
    if (kind === LETTER || kind === COMPOSES) {
      let hash = SEED
      let n = 0
      let capitals = 0
      const first = FOLD[unit] !== unit
      do {
        const folded = FOLD[unit] as number
        if (folded !== unit) capitals++
        if (n < LONGEST_WORD) letters[n++] = folded
        hash = Math.imul(hash ^ folded, PRIME)
        i++
        unit = i < length ? value.charCodeAt(i) : 0x20
        kind = KIND[unit] as number
      } while (kind === LETTER || kind === COMPOSES)
      if (retoned(n)) hash = hashOf(n)
      const written = capitals === 0 ? SMALL : capitals === 1 && first ? FIRST : capitals === i - start ? UPPER : MIXED
      what = (words.intern(letters, n, hash ^ (hash >>> 15)) << 4) | (WORD << 2) | written
    } else if (kind === DIGIT) {
      let number = 0
      do {
        if (number <= LARGEST) number = number * 10 + unit - 0x30
        i++
        unit = i < length ? value.charCodeAt(i) : 0x20
      } while (KIND[unit] === DIGIT)
      what = (Math.min(number, LARGEST) << 4) | (NUMBER << 2)
    } else {
      i++
      const folded = FOLD[unit] as number
      what = ((folded < FIRST_FORM ? folded : 1) << 4) | (MARK << 2)
    }
    cells[at] = start
    cells[at + 1] = i
    cells[at + 2] = what
    cells[at + 3] = 0
    at += CELL
  }
  return at / CELL - base
}
