import type { Span } from '../../passage.js'
import { key } from '../../words.js'
import { loud, neighbours, slip, split, type Words } from './slips.js'

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

const NO_LETTERS = /[^a-zà-ỹ\d]+/g

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
  for (const c of name.normalize('NFC').replace(/[^A-Za-zÀ-ỹ\d]+/g, '')) {
    if (!first) shape += c !== c.toLowerCase() ? 'U' : 'l'
    first = false
  }
  return shape
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

/** Names that may differ from another one in one word: then its first half or its second one is the other's as well. */
function paired(heads: readonly Words[]): Words[] {
  const halves = new Map<string, number>()
  const keys = heads.map(({ words }) => {
    const middle = words.length >> 1
    const own = [`${words.length} ${words.slice(0, middle).join(' ')}`, `${words.length}/${words.slice(middle).join(' ')}`]
    for (const key of own) halves.set(key, (halves.get(key) ?? 0) + 1)
    return own
  })
  return heads.filter((_, i) => keys[i]?.some((key) => (halves.get(key) ?? 0) > 1))
}

/** Spellings that are probably one name, each rarer one once. Linear in the length of all names. */
export function* variants(all: readonly Spelling[]): Generator<Variant> {
  if (all.length < 2) return
  const groups = new Map<string, Spelling[]>()
  for (const spelling of all) {
    const letters = spelling.folded.replace(NO_LETTERS, '')
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
  for (const words of paired(heads)) {
    const joined = words.words.join(' ')
    let from = 0
    for (let at = 0; at < words.words.length && at < 24; at++) {
      const to = from + (words.words[at]?.length ?? 0)
      const pattern = `${joined.slice(0, from)}*${joined.slice(to)}`
      from = to + 1
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
