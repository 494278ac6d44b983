import { COMPOSES, DIGIT, FOLDS, LETTER, SHIFT, SPACE, UNIT } from './characters.js'
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

/**
 * What a token takes in the table: where it starts, what it is (form × 16 + kind × 4 + case), how long it is (× 2 ** LENGTH_BITS) and the node of the
 * phrase that begins at it.
 */
export const CELL = 3
export const LENGTH_BITS = 13
/** A token that is longer, a dump without a space, ends here for all who ask. */
const LONGEST_TOKEN = (1 << 18) - 1
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

/** The bits of a unit's kind. */
const KINDS = 7
/** The bits of a token's kind. */
const KIND = 12

function hashOf(letters: Uint16Array, from: number, to: number): number {
  let hash = SEED
  for (let k = from; k < to; k++) hash = Math.imul(hash ^ (letters[k] as number), PRIME)
  return hash
}

/** Puts the tone mark of the word from `from` to `to` where the new style has it; gives whether it moved. */
function retoned(letters: Uint16Array, from: number, to: number): boolean {
  const vowel = letters[to - 1] as number
  if (to - from < 2 || vowel >= 0x2000 || TONED[vowel] === 0 || letters[to - 2] !== TONED[vowel] || (to - from > 2 && letters[to - 3] === 0x71)) return false
  letters[to - 2] = NEW_GLIDE[vowel] as number
  letters[to - 1] = NEW_VOWEL[vowel] as number
  return true
}

/** Letters to cut: those of `units` from `from` to `to`. */
export interface Units {
  readonly units: Uint16Array
  readonly from: number
  readonly to: number
}

/** Where tokens go: into `cells`, from token `base` on; `letters` takes the folded letters of the text, each at its own offset. */
export interface Room {
  readonly cells: Int32Array
  readonly base: number
  readonly letters: Uint16Array
}

/** Room for a text of so many letters alone. */
export function roomFor(length: number): Room {
  return { cells: new Int32Array(length * CELL), base: 0, letters: new Uint16Array(length) }
}

/**
 * Cuts letters into words, numbers and signs, and gives how many there are; their offsets count from `from`. The room holds a token a letter.
 * White space parts tokens and is none.
 */
export function cut(text: Units, { cells, base, letters }: Room, words: Words): number {
  const count = spelled(text, { cells, base, letters })
  const end = (base + count) * CELL
  for (let at = base * CELL; at < end; at += CELL) {
    const what = cells[at + 1] as number
    if ((what & KIND) !== WORD << 2) continue
    const start = cells[at] as number
    const length = what >> 4
    cells[at + 1] = (words.intern(letters, start, start + Math.min(length, LONGEST_WORD), cells[at + 2] as number) << 4) | (what & 15)
    cells[at + 2] = length << LENGTH_BITS
  }
  return count
}

/**
 * The same, with the lengths of words where their forms will stand, and their hashes where their lengths will. Every letter of a document comes
 * through here: one loop without calls.
 */
function spelled({ units, from, to }: Units, { cells, base, letters: folded }: Room): number {
  // Names of a module are looked up anew at each use.
  const [table, shift] = [UNIT, SHIFT]
  let at = base * CELL
  for (let i = from; i < to; ) {
    let unit = units[i] as number
    let told = table[unit] as number
    let kind = told & KINDS
    if (kind === SPACE) {
      i++
      continue
    }
    const start = i
    let what: number
    let more: number
    if (kind === LETTER || kind === COMPOSES) {
      let hash = SEED
      let capitals = 0
      const first = told & FOLDS
      do {
        capitals += told & FOLDS
        const letter = (unit + (shift[unit] as number)) & 0xffff
        folded[i - from] = letter
        hash = Math.imul(hash ^ letter, PRIME)
        if (++i === to) break
        unit = units[i] as number
        told = table[unit] as number
        kind = told & KINDS
      } while (kind === LETTER || kind === COMPOSES)
      if (retoned(folded, start - from, i - from)) hash = hashOf(folded, start - from, i - from)
      more = hash ^ (hash >>> 15)
      const written = capitals === 0 ? SMALL : capitals === FOLDS && first !== 0 ? FIRST : capitals === (i - start) * FOLDS ? UPPER : MIXED
      what = (Math.min(i - start, LONGEST_TOKEN) << 4) | (WORD << 2) | written
    } else if (kind === DIGIT) {
      let number = 0
      do {
        if (number <= LARGEST) number = number * 10 + unit - 0x30
        unit = ++i < to ? (units[i] as number) : 0x20
      } while (table[unit] === DIGIT)
      what = (Math.min(number, LARGEST) << 4) | (NUMBER << 2)
      more = Math.min(i - start, LONGEST_TOKEN) << LENGTH_BITS
    } else {
      i++
      const sign = (unit + (shift[unit] as number)) & 0xffff
      what = ((sign < FIRST_FORM ? sign : 1) << 4) | (MARK << 2)
      more = 1 << LENGTH_BITS
    }
    cells[at] = start - from
    cells[at + 1] = what
    cells[at + 2] = more
    at += CELL
  }
  return at / CELL - base
}
