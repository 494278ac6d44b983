import { isSyllable, tones } from './syllable.js'

/**
 * How a word was mended: by the rules of spelling (`nghành`, `hòan`, `thưc`, `tthi`), by a vowel's marks (`họp` for `hôp`), by any other
 * letter.
 */
export const BY_RULE = 0
export const BY_MARKS = 1
export const BY_LETTER = 2

/** What a word may have been meant for. */
export interface Mending {
  readonly word: string
  readonly how: number
}

/** The same sound before other vowels. */
const INITIALS: readonly (readonly [wrong: string, right: string])[] = [
  ['ngh', 'ng'], ['ng', 'ngh'], ['gh', 'g'], ['g', 'gh'], ['k', 'c'], ['c', 'k'], ['q', 'c'], ['c', 'q'], ['k', 'q'],
]
/** Letters that are written with and without marks. */
const FAMILIES = ['aăâ', 'eê', 'oôơ', 'uư', 'i', 'y', 'dđ']
const CONSONANTS = [...'bcdđghklmnpqrstvx']
const marked = (letter: string): readonly string[] => [...(tones(letter) ?? letter)]
const VOWELS = [...'aăâeêioôơuưy'].flatMap(marked)
const SHARP = 4

const replaced = (word: string, at: number, letter: string, length = 1): string => word.slice(0, at) + letter + word.slice(at + length)

/** A word's letters with the tone taken from one vowel and put on another: `hòan` gives `hoàn`. */
function* retoned(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const own = tones(word.charAt(at))
    const tone = own?.indexOf(word.charAt(at)) ?? 0
    if (own === null || tone < 1) continue
    const plain = replaced(word, at, own.charAt(0))
    for (const other of [at - 1, at + 1]) {
      const series = tones(plain.charAt(other))
      if (series !== null && other >= 0) yield replaced(plain, other, series.charAt(tone))
    }
  }
}

/** A word with sắc or nặng on a vowel, as a syllable that ends in p, t, c, ch must have it. */
function* stopped(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const series = tones(word.charAt(at))
    if (series !== null) for (const letter of series.slice(SHARP)) yield replaced(word, at, letter)
  }
}

function* byRule(word: string): Generator<string> {
  yield* retoned(word)
  for (const [wrong, right] of INITIALS) if (word.startsWith(wrong)) yield right + word.slice(wrong.length)
  for (let at = 1; at < word.length; at++) {
    if (word[at] === word[at - 1]) yield replaced(word, at, '')
    else yield replaced(word, at - 1, word.charAt(at) + word.charAt(at - 1), 2)
  }
  yield* stopped(word)
}

function* byMarks(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const plain = tones(word.charAt(at))?.charAt(0) ?? word.charAt(at)
    const family = FAMILIES.find((letters) => letters.includes(plain)) ?? ''
    for (const letter of family) for (const one of marked(letter)) yield replaced(word, at, one)
  }
}

function* byLetter(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    if (at < word.length) yield replaced(word, at, '')
    for (const letter of [...CONSONANTS, ...VOWELS]) {
      if (at < word.length) yield replaced(word, at, letter)
      yield replaced(word, at, letter, 0)
    }
  }
}

/** The syllables that one step leads to from a word that is none, those of the rules of spelling first; `known` tells which there are. */
export function mendings(word: string, known: (word: string) => boolean, most: number = BY_LETTER): readonly Mending[] {
  const found = new Map<string, Mending>()
  for (const [how, words] of [[BY_RULE, byRule], [BY_MARKS, byMarks], [BY_LETTER, byLetter]] as const) {
    if (how > most) break
    for (const one of words(word)) if (one !== word && !found.has(one) && known(one) && isSyllable(one)) found.set(one, { word: one, how })
  }
  return [...found.values()]
}

/** The two syllables that a word is made of without a space, in each way. */
export function* parted(word: string): Generator<readonly [string, string]> {
  for (let at = 1; at < word.length; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (isSyllable(first) && isSyllable(second)) yield [first, second]
  }
}
