import { OFFICE_PAIRS, OFFICE_WORDS } from '../../data/office-words.js'
import type { Span } from '../../passage.js'
import { bare, key, roman } from '../../words.js'

/** One spelling of a unit's name, with its places in reading order. */
export interface Spelling {
  readonly name: string
  /** Folded, without the space around dashes. */
  readonly folded: string
  readonly places: Span[]
}

/** How two spellings differ. */
export type Difference = 'capitals' | 'dash' | 'signs' | 'letter'

export interface Variant {
  readonly rare: Spelling
  readonly usual: Spelling
  readonly difference: Difference
}

const LETTERS = /[^\p{L}\p{N}]+/gu
const WORD = /[\p{L}\p{N}]+/gu

/** The spellings of the names given, by name. */
export function spellings(mentions: Iterable<{ readonly name: string; readonly span: Span }>): Spelling[] {
  const known = new Map<string, Spelling>()
  for (const { name, span } of mentions) {
    const spelling = known.get(name)
    if (spelling) spelling.places.push(span)
    else known.set(name, { name, folded: key(name), places: [span] })
  }
  return [...known.values()]
}

/** Which letters are capital, the first left out: it stands at a sentence's beginning as often as not. */
function shape(name: string): string {
  let shape = ''
  let first = true
  for (const c of name.normalize('NFC').replace(LETTERS, '')) {
    if (!first) shape += c !== c.toLowerCase() ? 'U' : 'l'
    first = false
  }
  return shape
}

/** All in capitals, as a heading is: its capitals say nothing. */
const loud = (name: string): boolean => name === name.toUpperCase() && name.length > 12

function ordered(a: Spelling, b: Spelling): { rare: Spelling; usual: Spelling } {
  return b.places.length > a.places.length ? { rare: a, usual: b } : { rare: b, usual: a }
}

/** The most frequent spelling; among equals the one with more signs, as a dash is lost more often than put in. */
function mostUsual(group: readonly Spelling[]): Spelling {
  const before = (a: Spelling, b: Spelling): boolean => a.places.length > b.places.length || (a.places.length === b.places.length && a.folded.length > b.folded.length)
  return group.reduce((most, spelling) => (before(spelling, most) ? spelling : most))
}

/** Spellings that have all letters in common: capitals, dashes and other signs. */
function* alike(group: readonly Spelling[]): Generator<Variant> {
  const usual = mostUsual(group)
  const seen = new Set([`${usual.folded}\n${shape(usual.name)}`])
  for (const rare of group) {
    if (rare === usual || loud(rare.name) || loud(usual.name)) continue
    const form = `${rare.folded}\n${shape(rare.name)}`
    if (seen.has(form)) continue // only the tone's place or the dash's length
    seen.add(form)
    if (rare.folded === usual.folded) yield { rare, usual, difference: 'capitals' }
    else {
      const spaces = (text: string): string => text.replace(/[ -]+/g, '')
      yield { rare, usual, difference: spaces(rare.folded) === spaces(usual.folded) ? 'dash' : 'signs' }
    }
  }
}

/** One letter changed, left out, put in, or two neighbours exchanged; or the marks alone. */
export function nearly(a: string, b: string): boolean {
  if (a === b) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]) || bare(a) === bare(b)
}

// What a place's or school's own name follows.
const NAMED_AFTER = new Set('tỉnh phố huyện quận xã phường trấn thôn bản làng ấp buôn khóm xóm học non ty chùa'.split(' '))
const digits = /\d/

export interface Words {
  readonly spelling: Spelling
  readonly words: readonly string[]
  readonly printed: readonly string[]
}

/** A spelling's words, folded and as printed. */
export function split(spelling: Spelling): Words {
  const printed = spelling.name.normalize('NFC').match(WORD) ?? []
  return { spelling, printed, words: spelling.folded.match(WORD) ?? [] }
}

const capitalised = (word: string | undefined): boolean => word !== undefined && word[0] !== word[0]?.toLowerCase()

/** Whether a word is part of a place's own name: capital letters after `xã`, `thôn`, `Trường Tiểu học` … */
function proper({ words, printed }: Words, at: number): boolean {
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
  if (OFFICE_PAIRS.has(`${words[at - 1]} ${word}`) || OFFICE_PAIRS.has(`${word} ${words[at + 1]}`)) return 2
  return OFFICE_WORDS.has(word) ? 1 : 0
}

/** The slip, if two names that differ in the word at `at` are one. */
function slip(a: Words, b: Words, at: number): Variant | null {
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
  const often = usual.places.length >= 4 && rare.places.length === 1
  if (proper(a, at) || proper(b, at)) return often ? { rare, usual, difference: 'letter' } : null
  const [knownA, knownB] = [known(a, at), known(b, at)]
  if (knownA !== knownB) {
    const [right, wrong] = knownA > knownB ? [a.spelling, b.spelling] : [b.spelling, a.spelling]
    return wrong.places.length > right.places.length * 3 ? null : { rare: wrong, usual: right, difference: 'letter' }
  }
  if (knownA > 0) return null
  const enough = capitalised(a.printed[at]) ? 3 : 2
  return usual.places.length >= enough && rare.places.length === 1 ? { rare, usual, difference: 'letter' } : null
}

/** The words of a group that are one letter apart: through the forms that they have with one letter left out, so that no word meets all others. */
function* neighbours(group: readonly Words[], at: number): Generator<[Words, Words]> {
  const forms = new Map<string, Words[]>()
  for (const words of group) {
    const word = words.words[at] ?? ''
    const own = new Set([word, bare(word)])
    for (let i = 0; i < word.length; i++) own.add(word.slice(0, i) + word.slice(i + 1))
    const met = new Set<Words>()
    for (const form of own) {
      const list = forms.get(form)
      for (const other of list?.slice(0, 8) ?? []) {
        if (met.has(other)) continue
        met.add(other)
        yield [other, words]
      }
      if (list) list.push(words)
      else forms.set(form, [words])
    }
  }
}

/** Spellings that are probably one name, each rarer one once. Linear in the length of all names. */
export function* variants(all: readonly Spelling[]): Generator<Variant> {
  if (all.length < 2) return
  const groups = new Map<string, Spelling[]>()
  for (const spelling of all) {
    const letters = spelling.folded.replace(LETTERS, '')
    const group = groups.get(letters)
    if (group) group.push(spelling)
    else groups.set(letters, [spelling])
  }
  const heads: Words[] = []
  for (const group of groups.values()) {
    if (group.length > 1) yield* alike(group)
    const usual = mostUsual(group)
    const places = group.length === 1 ? usual.places : group.flatMap((spelling) => spelling.places)
    heads.push(split({ ...usual, places }))
  }
  const patterns = new Map<string, { at: number; group: Words[] }>()
  for (const words of heads) {
    for (let at = 0; at < words.words.length && at < 24; at++) {
      const pattern = words.words.map((word, i) => (i === at ? '*' : word)).join(' ')
      const found = patterns.get(pattern)
      if (found) found.group.push(words)
      else patterns.set(pattern, { at, group: [words] })
    }
  }
  const told = new Set<string>()
  for (const { at, group } of patterns.values()) {
    if (group.length < 2) continue
    for (const [a, b] of neighbours(group, at)) {
      const found = slip(a, b, at)
      if (!found || told.has(found.rare.name)) continue
      told.add(found.rare.name)
      yield found
    }
  }
}
