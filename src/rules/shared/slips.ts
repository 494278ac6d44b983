import { officePairs, officeWords } from '../../data/office-words.js'
import { Passage } from '../../passage.js'
import type { Scanner } from '../../text/text.js'
import { bare, roman } from '../../words.js'
import type { Spelling, Variant } from './spellings.js'

/** All in capitals, as a heading is: its capitals say nothing. */
export const loud = (name: string): boolean => name === name.toUpperCase() && name.length > 12

/** One letter changed, left out, put in, or two neighbours exchanged; or the marks alone. */
export function nearly(a: string, b: string): boolean {
  if (a === b) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (restA.length <= 1 && restB.length <= 1) return true
  if (restA.length !== restB.length || restA.length > 4) return false
  return (restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]) || bare(restA) === bare(restB)
}

// What a place's or school's own name follows.
const NAMED_AFTER = new Set('tỉnh phố huyện quận xã phường trấn thôn bản làng ấp buôn khóm xóm học non ty chùa'.split(' '))
const digits = /\d/

/** A spelling with its words folded, digits and letters apart, and as printed. */
export interface Words {
  readonly spelling: Spelling
  readonly words: readonly string[]
  readonly printed: readonly string[]
}

/** A spelling's words. */
export function split(spelling: Spelling, scanner: Scanner): Words {
  const text = scanner.text(Passage.of(spelling.name, 0))
  const words: string[] = []
  const printed: string[] = []
  for (let i = 0; i < text.count; i++) {
    if (text.isMark(i)) continue
    const own = text.words(i, i + 1)
    printed.push(own)
    words.push(text.isWord(i) ? scanner.form(text.form(i)) : own)
  }
  return { spelling, words, printed }
}

const capitalised = (word: string | undefined): boolean => word !== undefined && word[0] !== word[0]?.toLowerCase()

/** Whether a word is part of a place's own name: capital letters after `xã`, `thôn`, `Trường Tiểu học` … */
export function proper({ words, printed }: Words, at: number): boolean {
  if (!capitalised(printed[at])) return false
  let i = at - 1
  while (i > 0 && capitalised(printed[i]) && !NAMED_AFTER.has(words[i] ?? '')) i--
  return i >= 0 && NAMED_AFTER.has(words[i] ?? '')
}

const shortened = (word: string | undefined): boolean => word !== undefined && word.length > 1 && word === word.toUpperCase()
const same = (a: string, b: string): boolean => a.replace(/[yýỳỷỹỵ]/g, (c) => 'iíìỉĩị'['yýỳỷỹỵ'.indexOf(c)] ?? c) === b.replace(/[yýỳỷỹỵ]/g, (c) => 'iíìỉĩị'['yýỳỷỹỵ'.indexOf(c)] ?? c)

/** How well a word is known where it stands: 2 beside its neighbour, 1 by itself, 0 not at all. */
export function known({ words }: Words, at: number): 0 | 1 | 2 {
  const word = words[at] ?? ''
  if (officePairs().has(`${words[at - 1]} ${word}`) || officePairs().has(`${word} ${words[at + 1]}`)) return 2
  return officeWords().has(word) ? 1 : 0
}

function ordered(a: Spelling, b: Spelling): { rare: Spelling; usual: Spelling } {
  return b.times > a.times ? { rare: a, usual: b } : { rare: b, usual: a }
}

/** The slip, if two names that differ in the word at `at` are one. */
export function slip(a: Words, b: Words, at: number): Variant | null {
  const [wordA, wordB] = [a.words[at] ?? '', b.words[at] ?? '']
  if (!nearly(wordA, wordB) || same(wordA, wordB)) return null
  if (wordA.length < 2 || wordB.length < 2 || digits.test(wordA + wordB) || roman(wordA) !== null || roman(wordB) !== null) return null
  const { rare, usual } = ordered(a.spelling, b.spelling)
  if (shortened(a.printed[at]) && shortened(b.printed[at]) && !(loud(a.spelling.name) && loud(b.spelling.name))) {
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
  const enough = capitalised(a.printed[at]) ? 3 : 2
  return usual.times >= enough && rare.times === 1 ? { rare, usual, difference: 'letter' } : null
}

/** So many words are each compared with all others. */
const FEW = 8

/** The words of a group that may be one letter apart: where they are many, through the forms that they have with one letter left out, so that no word meets all others. */
export function* neighbours(group: readonly Words[], at: number): Generator<[Words, Words]> {
  if (group.length <= FEW) {
    for (const [i, later] of group.entries()) for (let k = 0; k < i; k++) yield [group[k] as Words, later]
    return
  }
  const forms = new Map<string, Words[]>()
  for (const words of group) {
    const word = words.words[at] ?? ''
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
