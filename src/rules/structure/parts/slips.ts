import { officePairs, officeWords } from '../../../lexicon/office-words.js'
import { DIGITS } from '../../../facts/name-words.js'
import { Passage } from '../../../text/passage.js'
import type { Scanner } from '../../../text/text.js'
import { bare, roman } from '../../../text/spelling.js'
import type { Spelling, Variant } from './spellings.js'

/** All in capitals, as a heading is: its capitals say nothing. */
export const loud = (name: string): boolean => name === name.toUpperCase() && name.length > 12

/** One letter changed, left out, put in, or two neighbours exchanged; or the marks alone. */
export function nearly(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  const [lengthA, lengthB] = [a.length - start - end, b.length - start - end]
  if (lengthA <= 1 && lengthB <= 1) return true
  if (lengthA !== lengthB || lengthA > 4) return false
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return (lengthA === 2 && restA[0] === restB[1] && restA[1] === restB[0]) || bare(restA) === bare(restB)
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
const digits = /\d/

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
  while (i > 0 && capitalised(words.printed(i)) && !NAMED_AFTER.has(words.word(i))) i--
  return i >= 0 && NAMED_AFTER.has(words.word(i))
}

const shortened = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
const Y = 'yýỳỷỹỵ'
const I = 'iíìỉĩị'
/** A word with each y an i: `kỹ` is `kĩ`. */
const withI = (word: string): string => word.replace(/[yýỳỷỹỵ]/g, (c) => I[Y.indexOf(c)] ?? c)
const same = (a: string, b: string): boolean => withI(a) === withI(b)

/** How well a word is known where it stands, with `word` instead of its own: 2 beside its neighbour, 1 by itself, 0 not at all. */
export function known(words: Words, at: number, word = words.word(at)): 0 | 1 | 2 {
  if (officePairs().has(`${words.word(at - 1)} ${word}`) || officePairs().has(`${word} ${words.word(at + 1)}`)) return 2
  return officeWords().has(word) ? 1 : 0
}

function ordered(a: Spelling, b: Spelling): { rare: Spelling; usual: Spelling } {
  return b.times > a.times ? { rare: a, usual: b } : { rare: b, usual: a }
}

/** The slip, if two names that differ in the word at `at` are one. */
export function slip(a: Words, b: Words, at: number): Variant | null {
  const [wordA, wordB] = [a.word(at), b.word(at)]
  if (!nearly(wordA, wordB) || same(wordA, wordB)) return null
  if (wordA.length < 2 || wordB.length < 2 || digits.test(wordA + wordB) || roman(wordA) !== null || roman(wordB) !== null) return null
  const { rare, usual } = ordered(a.spelling, b.spelling)
  if (shortened(a.printed(at)) && shortened(b.printed(at)) && !(loud(a.spelling.name) && loud(b.spelling.name))) {
    // Abbreviations of two bodies may differ in a letter (BCH, BCĐ); only d for đ is a slip.
    if (bare(wordA) !== bare(wordB)) return null
    const [right, wrong] = wordA.split('đ').length > wordB.split('đ').length ? [a, b] : [b, a]
    return { rare: wrong.spelling, usual: right.spelling, difference: 'letter' }
  }
  const often = usual.times >= 4 && rare.times === 1
  if (proper(a, at) || proper(b, at)) return often ? { rare, usual, difference: 'letter' } : null
  const [knownA, knownB] = [known(a, at), known(b, at)]
  if (knownA !== knownB) {
    const [right, wrong] = knownA > knownB ? [a.spelling, b.spelling] : [b.spelling, a.spelling]
    return wrong.times > right.times * 3 ? null : { rare: wrong, usual: right, difference: 'letter' }
  }
  if (knownA > 0) return null
  const enough = capitalised(a.printed(at)) ? 3 : 2
  return usual.times >= enough && rare.times === 1 ? { rare, usual, difference: 'letter' } : null
}

/** So many words are each compared with all others. */
const FEW = 8

/**
 * The words of a group that may be one letter apart: where they are many, through the forms that they have with one letter left out, so that no word
 * meets all others.
 */
export function* neighbours(group: readonly Words[], at: number): Generator<[Words, Words]> {
  if (group.length <= FEW) {
    const written = group.map((words) => words.word(at))
    for (let i = 1; i < group.length; i++) {
      for (let k = 0; k < i; k++) if (nearly(written[k] as string, written[i] as string)) yield [group[k] as Words, group[i] as Words]
    }
    return
  }
  const forms = new Map<string, Words[]>()
  for (const words of group) {
    const word = words.word(at)
    const own = new Set([word, bare(word)])
    for (let i = 0; i < word.length; i++) own.add(word.slice(0, i) + word.slice(i + 1))
    const met = new Set<Words>()
    for (const form of own) {
      const list = forms.get(form)
      for (const other of list?.slice(0, FEW) ?? []) {
        if (met.has(other)) continue
        met.add(other)
        yield [other, words]
      }
      if (list) list.push(words)
      else forms.set(form, [words])
    }
  }
}
