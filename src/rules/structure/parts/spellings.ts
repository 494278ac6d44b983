import type { NameWords } from '../../../facts/name-words.js'
import { recipientNames, unitNames, type RecipientName } from '../../../facts/unit-names.js'
import type { Document, UnitFind } from '../../../model/document.js'
import { grouped } from '../../../model/grouped.js'
import type { Span } from '../../../text/passage.js'
import { key } from '../../../text/spelling.js'
import type { Scanner } from '../../../text/text.js'
import { oneApart } from './one-apart.js'
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

// The signs and spaces of a folded name: «. - » in «p. văn hóa - xã hội».
const NO_LETTERS = /[^a-zà-ỹ\d]+/g

/** The spellings of a document's units, those of tasks before those of recipients. */
export function spellings(document: Document): Spelling[] {
  const received = grouped(recipientNames(document), ({ name }) => name)
  const found = unitNames(document).map(({ name, words, finds }) => {
    const more = received.get(name) ?? []
    received.delete(name)
    // What tasks inherit from one heading is written once.
    const written = [...new Map(finds.map((find) => [find.passage.start, find])).values()]
    return new Spelling(name, words, [...written, ...more])
  })
  for (const [name, mentions] of received) found.push(new Spelling(name, (mentions[0] as RecipientName).words, mentions))
  return found
}

/** Which letters are capital, the first left out: it stands at a sentence's beginning as often as not. `Ban Chỉ đạo` is `llUllll…`. */
function shape(name: string): string {
  return (name.match(/[\p{L}\d]/gu) ?? []).slice(1).map((letter) => (letter === letter.toLowerCase() ? 'l' : 'U')).join('')
}

/** The most frequent spelling; among equals the one with more signs, as a dash is lost more often than put in. */
function mostUsual(group: readonly Spelling[]): Spelling {
  const before = (a: Spelling, b: Spelling): boolean => a.times > b.times || (a.times === b.times && a.folded.length > b.folded.length)
  return group.reduce((most, spelling) => (before(spelling, most) ? spelling : most))
}

const withoutSpaces = ({ folded }: Spelling): string => folded.replace(/[ -]+/g, '')

function difference(a: Spelling, b: Spelling): Difference {
  return a.folded === b.folded ? 'capitals' : withoutSpaces(a) === withoutSpaces(b) ? 'dash' : 'signs'
}

/** Spellings that have all letters in common: capitals, dashes and other signs. */
function* alike(group: readonly Spelling[]): Generator<Variant> {
  const usual = mostUsual(group)
  if (loud(usual.name)) return
  const form = ({ folded, name }: Spelling): string => `${folded}\n${shape(name)}`
  const seen = new Set([form(usual)])
  for (const rare of group) {
    // Only the tone's place or the dash's length differ.
    if (loud(rare.name) || seen.has(form(rare))) continue
    seen.add(form(rare))
    yield { rare, usual, difference: difference(rare, usual) }
  }
}

/** Spellings that are probably one name, each rarer one once. Linear in the length of all names. */
export function* variants(all: readonly Spelling[], scanner: Scanner): Generator<Variant> {
  const heads: Spelling[] = []
  for (const group of grouped(all, ({ folded }) => folded.replace(NO_LETTERS, '')).values()) {
    if (group.length > 1) yield* alike(group)
    heads.push(mostUsual(group).joined(group))
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
