import type { Document, UnitFind } from '../../../model/document.js'
import type { NameWords } from '../../../facts/name-words.js'
import { recipientNames, unitNames, type RecipientName } from '../../../facts/unit-names.js'
import type { Span } from '../../../text/passage.js'
import { COMPOSES, DIGIT, folded, KIND, LETTER } from '../../../text/characters.js'
import type { Scanner } from '../../../text/text.js'
import { key } from '../../../text/spelling.js'
import { loud, neighbours, slip, Words } from './slips.js'

/** One spelling of a unit's name. */
export class Spelling {
  readonly name: string
  readonly words: NameWords
  /** How often it stands. */
  readonly times: number
  readonly #mentions: readonly Mention[]
  #folded: string | null = null

  constructor(name: string, words: NameWords, mentions: readonly Mention[]) {
    this.name = name
    this.words = words
    this.times = mentions.length
    this.#mentions = mentions
  }

  /** Its places in reading order. */
  get places(): readonly Span[] {
    return this.#mentions.map((mention) => ('passage' in mention ? mention.passage.span : mention.span))
  }

  /** Folded, without the space around dashes. */
  get folded(): string {
    return (this.#folded ??= key(this.name))
  }

  /** This spelling with the places of others that are one with it. */
  joined(group: readonly Spelling[]): Spelling {
    return new Spelling(this.name, this.words, group.flatMap((one) => one.#mentions))
  }
}

/** How two spellings differ. */
export type Difference = 'capitals' | 'dash' | 'signs' | 'letter'

export interface Variant {
  readonly rare: Spelling
  readonly usual: Spelling
  readonly difference: Difference
}

/** Where a name stands: among a task's units, or among the recipients. */
type Mention = UnitFind | RecipientName

const NO_LETTERS = /[^a-zà-ỹ\d]+/g

/** The spellings of a document's units, those of tasks before those of recipients. */
export function spellings(document: Document): Spelling[] {
  const received = new Map<string, RecipientName[]>()
  for (const recipient of recipientNames(document)) {
    const same = received.get(recipient.name)
    if (same) same.push(recipient)
    else received.set(recipient.name, [recipient])
  }
  const found: Spelling[] = []
  for (const { name, words, finds } of unitNames(document)) {
    const more = received.get(name)
    found.push(new Spelling(name, words, more ? [...finds, ...more] : finds))
    if (more) received.delete(name)
  }
  for (const [name, mentions] of received) found.push(new Spelling(name, (mentions[0] as RecipientName).words, mentions))
  return found
}

/** Which letters are capital, the first left out: it stands at a sentence's beginning as often as not. */
function shape(name: string): string {
  let shape = ''
  let first = true
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    const kind = KIND[unit] as number
    if (kind !== LETTER && kind !== DIGIT && kind !== COMPOSES) continue
    if (!first) shape += folded(unit) !== unit ? 'U' : 'l'
    first = false
  }
  return shape
}

/** The most frequent spelling; among equals the one with more signs, as a dash is lost more often than put in. */
function mostUsual(group: readonly Spelling[]): Spelling {
  const before = (a: Spelling, b: Spelling): boolean => a.times > b.times || (a.times === b.times && a.folded.length > b.folded.length)
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

/**
 * A number made of a name's consonants and digits: names that have all letters in common have it in common, whatever their case, signs and style of tone
 * marks.
 */
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
  if (new Set(numbers).size === all.length) return all.map((spelling) => [spelling])
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

/** Only the first words of a name are compared. */
const LONGEST = 24

/** Names that are the same without the word at `at`. */
interface Alike {
  readonly at: number
  readonly names: Spelling[]
}

/** The names that differ from others in one word at most: a group for each place of that word. */
function oneApart(heads: readonly Spelling[]): Alike[] {
  // A table of what is left of each name without one of its words: the number, and the name or group that it is of.
  let slots = 64
  while (slots < heads.reduce((sum, { words }) => sum + Math.min(words.count, LONGEST), 0) * 2) slots *= 2
  const rests = new Int32Array(slots)
  const owners = new Int32Array(slots)
  const groups: Alike[] = []
  for (let n = 0; n < heads.length; n++) {
    const own = (heads[n] as Spelling).words.forms
    let whole = own.length
    for (let at = 0; at < own.length; at++) whole = (whole + mixed(own[at] as number, at)) | 0
    for (let at = 0; at < own.length && at < LONGEST; at++) {
      const rest = (whole - mixed(own[at] as number, at)) ^ at
      let slot = (rest ^ (rest >>> 15)) & (slots - 1)
      while (owners[slot] !== 0 && rests[slot] !== rest) slot = (slot + 1) & (slots - 1)
      const owner = owners[slot] as number
      if (owner === 0) {
        rests[slot] = rest
        owners[slot] = n + 1
      } else if (owner < 0) groups[-1 - owner]?.names.push(heads[n] as Spelling)
      else {
        owners[slot] = -1 - groups.length
        groups.push({ at, names: [heads[owner - 1] as Spelling, heads[n] as Spelling] })
      }
    }
  }
  return groups
}

/** Spellings that are probably one name, each rarer one once. Linear in the length of all names. */
export function* variants(all: readonly Spelling[], scanner: Scanner): Generator<Variant> {
  if (all.length < 2) return
  const heads: Spelling[] = []
  for (const group of byLetters(all)) {
    const usual = mostUsual(group)
    if (group.length > 1) yield* alike(group)
    heads.push(group.length === 1 ? usual : usual.joined(group))
  }
  const told = new Set<string>()
  for (const { at, names } of oneApart(heads)) {
    for (const [a, b] of neighbours(names.map((name) => new Words(name, scanner)), at)) {
      const found = slip(a, b, at)
      if (!found || told.has(found.rare.name)) continue
      told.add(found.rare.name)
      yield found
    }
  }
}
