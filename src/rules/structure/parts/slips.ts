import { DIGITS } from '../../../facts/name-words.js'
import { officePairs, officeWords } from '../../../lexicon/office-words.js'
import { Passage } from '../../../text/passage.js'
import { bare, roman } from '../../../text/spelling.js'
import type { Scanner } from '../../../text/text.js'
import type { Spelling, Variant } from './spellings.js'

/** All in capitals, as a heading is: its capitals say nothing. */
export const loud = (name: string): boolean => name === name.toUpperCase() && name.length > 12

const Y = 'yýỳỷỹỵ'
const I = 'iíìỉĩị'
/** A word with each y an i: `kỹ` is `kĩ`. */
const withI = (word: string): string => word.replace(/[yýỳỷỹỵ]/g, (c) => I[Y.indexOf(c)] ?? c)

/**
 * Whether two words of two letters at least are a slip apart: one letter changed, left out, put in, or two neighbours exchanged; or the marks alone. An i
 * for a y is none.
 */
export function nearly(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 2 || withI(a) === withI(b)) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (Math.max(one.length, other.length) < 2) return true
  return (other.length === 2 && one === `${other[1]}${other[0]}`) || bare(one) === bare(other)
}

// What a place's or school's own name follows.
const NAMED_AFTER = new Set([
  'tỉnh',
  'phố',
  'huyện',
  'quận',
  'xã',
  'phường',
  'trấn',
  'thôn',
  'bản',
  'làng',
  'ấp',
  'buôn',
  'khóm',
  'xóm',
  'học',
  'non',
  'ty',
  'chùa',
])

/** A spelling and its words, which are written out where they are asked for. */
export class Words {
  readonly spelling: Spelling
  readonly #scanner: Scanner
  #printed: readonly string[] | null = null

  constructor(spelling: Spelling, scanner: Scanner) {
    this.spelling = spelling
    this.#scanner = scanner
  }

  /** Word `at`, folded; digits as they count. Empty where there is none. */
  word(at: number): string {
    const form = this.spelling.words.form(at)
    return form === -1 ? '' : form >= DIGITS ? String(form - DIGITS) : this.#scanner.form(form)
  }

  /** Word `at` as printed. */
  printed(at: number): string {
    if (this.#printed === null) {
      const text = this.#scanner.text(Passage.loose(this.spelling.name))
      const words: string[] = []
      for (let i = 0; i < text.count; i++) if (!text.isMark(i)) words.push(text.words(i, i + 1))
      this.#printed = words
    }
    return this.#printed[at] ?? ''
  }
}

const capitalised = (word: string): boolean => word[0] !== word[0]?.toLowerCase()

/** Whether a word is part of a place's own name: capital letters after `xã`, `thôn`, `Trường Tiểu học` … */
export function proper(words: Words, at: number): boolean {
  if (!capitalised(words.printed(at))) return false
  let i = at - 1
  while (capitalised(words.printed(i)) && !NAMED_AFTER.has(words.word(i))) i--
  return NAMED_AFTER.has(words.word(i))
}

/** Whether a word is an abbreviation as printed: `BCĐ`. */
const shortened = (words: Words, at: number): boolean => words.printed(at) === words.printed(at).toUpperCase() && !loud(words.spelling.name)

/** Whether a word is a number: `12`, `III`. */
const numeral = (word: string): boolean => roman(word) !== null || /\d/.test(word)

/** How well a word is known where it stands, with `word` instead of its own: 2 beside its neighbour, 1 by itself, 0 not at all. */
export function known(words: Words, at: number, word = words.word(at)): 0 | 1 | 2 {
  if (officePairs().has(`${words.word(at - 1)} ${word}`) || officePairs().has(`${word} ${words.word(at + 1)}`)) return 2
  return officeWords().has(word) ? 1 : 0
}

/** The slip, if two names that differ in the word at `at` are one. */
export function slip(a: Words, b: Words, at: number): Variant | null {
  const [wordA, wordB] = [a.word(at), b.word(at)]
  if (!nearly(wordA, wordB) || (numeral(wordA) && numeral(wordB))) return null
  const told = (right: Words, wrong: Words): Variant => ({ rare: wrong.spelling, usual: right.spelling, difference: 'letter' })
  if (shortened(a, at) && shortened(b, at)) {
    // Abbreviations of two bodies may differ in a letter (BCH, BCĐ); only d for đ is a slip.
    if (bare(wordA) !== bare(wordB)) return null
    return wordA.split('đ').length > wordB.split('đ').length ? told(a, b) : told(b, a)
  }
  const own = proper(a, at) || proper(b, at)
  const [knownA, knownB] = own ? [0, 0] : [known(a, at), known(b, at)]
  if (knownA !== knownB) {
    const [right, wrong] = knownA > knownB ? [a, b] : [b, a]
    return wrong.spelling.times > right.spelling.times * 3 ? null : told(right, wrong)
  }
  const [usual, rare] = b.spelling.times > a.spelling.times ? [b, a] : [a, b]
  const often = usual.spelling.times >= (own ? 4 : 3) && rare.spelling.times === 1
  return knownA === 0 && often ? told(usual, rare) : null
}

/** So many words that have a form in common are each compared with all others. */
const FEW = 8

/** The words of a group that may be a slip apart: through the forms that they have with one letter left out, so that no word meets all others. */
export function* neighbours(group: readonly Words[], at: number): Generator<[Words, Words]> {
  const forms = new Map<string, Words[]>()
  for (const words of group) {
    const word = words.word(at)
    const own = new Set([word, bare(word), ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))])
    const met = new Set<Words>()
    for (const form of own) {
      const list = forms.get(form)
      for (const other of list?.slice(0, FEW) ?? []) met.add(other)
      if (list) list.push(words)
      else forms.set(form, [words])
    }
    for (const other of met) yield [other, words]
  }
}
