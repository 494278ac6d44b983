import type { Document } from '../../document.js'
import { recipientNames, unitNames } from '../../facts/unit-names.js'
import type { Span } from '../../passage.js'
import { NUMBER } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { key } from '../../words.js'
import { loud, neighbours, slip, split, type Words } from './slips.js'

/** One spelling of a unit's name, with its places in reading order. */
export class Spelling {
  readonly name: string
  readonly text: Text
  readonly places: readonly Span[]
  #folded: string | null = null

  constructor(name: string, text: Text, places: readonly Span[]) {
    this.name = name
    this.text = text
    this.places = places
  }

  /** Folded, without the space around dashes. */
  get folded(): string {
    return (this.#folded ??= key(this.name))
  }
}

/** How two spellings differ. */
export type Difference = 'capitals' | 'dash' | 'signs' | 'letter'

export interface Variant {
  readonly rare: Spelling
  readonly usual: Spelling
  readonly difference: Difference
}

const NO_LETTERS = /[^a-zà-ỹ\d]+/g

/** The spellings of a document's units, those of tasks before those of recipients. */
export function spellings(document: Document): Spelling[] {
  const known = new Map<string, { text: Text; places: Span[] }>()
  for (const { name, text, finds } of unitNames(document)) known.set(name, { text, places: finds.map(({ passage }) => passage.span) })
  for (const { name, text, span } of recipientNames(document)) {
    const spelling = known.get(name)
    if (spelling) spelling.places.push(span)
    else known.set(name, { text, places: [span] })
  }
  return Array.from(known, ([name, { text, places }]) => new Spelling(name, text, places))
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

const PRIME = 16777619
const A = 97
/** A bit for each vowel of ASCII, that of `a` first. */
const VOWELS = Array.from('aeiouy').reduce((bits, c) => bits | (1 << (c.charCodeAt(0) - A)), 0)

/** A number made of a name's consonants and digits: names that have all letters in common have it in common, whatever their case, signs and style of tone marks. */
function consonants(name: string): number {
  let found = name.length === 0 ? 0 : 1
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    const small = unit | 32
    if (unit >= 48 && unit <= 57) found = Math.imul(found ^ unit, PRIME)
    else if (unit < 128 && small >= A && small <= 122 && ((VOWELS >> (small - A)) & 1) === 0) found = Math.imul(found ^ small, PRIME)
  }
  return found
}

/** The spellings in groups that have all letters in common, most often of one. */
function byLetters(all: readonly Spelling[]): (readonly Spelling[])[] {
  const numbers = all.map(({ name }) => consonants(name))
  const times = new Map<number, number>()
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1)
  const groups: Spelling[][] = []
  const known = new Map<string, Spelling[]>()
  for (const [i, spelling] of all.entries()) {
    const letters = times.get(numbers[i] ?? 0) === 1 ? null : spelling.folded.replace(NO_LETTERS, '')
    const group = letters === null ? undefined : known.get(letters)
    if (group) {
      group.push(spelling)
      continue
    }
    const own = [spelling]
    groups.push(own)
    if (letters !== null) known.set(letters, own)
  }
  return groups
}

/** A word's number where it stands. */
const mixed = (form: number, at: number): number => Math.imul(form ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b)

/** The words of a text as numbers, signs left out; numbers in digits below zero. */
export function wordForms(t: Text): number[] {
  const forms: number[] = []
  for (let i = 0; i < t.count; i++) {
    const token = t.token(i)
    const kind = (token >> 2) & 3
    if (kind === NUMBER) forms.push(-1 - (token >> 4))
    else if (t.isWord(i)) forms.push(token >> 4)
  }
  return forms
}

/** The names that differ from another one in one word at most: what is left of both without that word is the same. */
function paired(heads: readonly Spelling[]): Spelling[] {
  const owners = new Map<number, number>()
  const close = new Uint8Array(heads.length)
  for (const [own, { text }] of heads.entries()) {
    const forms = wordForms(text)
    let whole = forms.length
    for (let at = 0; at < forms.length; at++) whole = (whole + mixed(forms[at] as number, at)) | 0
    for (let at = 0; at < forms.length && at < LONGEST; at++) {
      const rest = (whole - mixed(forms[at] as number, at)) ^ at
      const other = owners.get(rest)
      if (other === undefined) owners.set(rest, own)
      else close[other] = close[own] = 1
    }
  }
  return heads.filter((_, i) => close[i] === 1)
}

/** Only the first words of a name are compared. */
const LONGEST = 24

/** Spellings that are probably one name, each rarer one once. Linear in the length of all names. */
export function* variants(all: readonly Spelling[]): Generator<Variant> {
  if (all.length < 2) return
  const heads: Spelling[] = []
  for (const group of byLetters(all)) {
    const usual = mostUsual(group)
    if (group.length > 1) yield* alike(group)
    heads.push(group.length === 1 ? usual : new Spelling(usual.name, usual.text, group.flatMap(({ places }) => places)))
  }
  const patterns = new Map<string, { at: number; group: Words[] }>()
  for (const spelling of paired(heads)) {
    const words = split(spelling)
    const joined = words.words.join(' ')
    let from = 0
    for (let at = 0; at < words.words.length && at < LONGEST; at++) {
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
