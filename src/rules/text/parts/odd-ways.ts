import { otherStyle } from '../../../facts/tone-style.js'
import type { Stretch, Way, Ways } from '../../../facts/ways.js'
import type { Data } from '../../../model/message.js'
import type { Passage } from '../../../text/passage.js'

/** What a thing is of that is written in several ways. */
export type Kind = 'tone' | 'letter' | 'noun' | 'name' | 'range' | 'quote'

/** A thing that is written in several ways. */
export interface OddWay {
  readonly kind: Kind
  /** The rarer way as it is shown. */
  readonly way: string
  /** The places of the rarer ways, in order. */
  readonly odd: readonly [Passage, ...Passage[]]
  /** How often the rarer ways stand there. */
  readonly count: number
  /** The usual way as it is shown. */
  readonly usual: string
  /** How often that stands there. */
  readonly times: number
  /** Where the usual way stands first. */
  readonly first: Passage
}

/** What is written in several ways, one of each thing; the nouns of one name are one thing, whatever stands before them. */
export function* oddWays(ways: Ways): Generator<OddWay> {
  const nouns = new Map<string, OddWay>()
  for (const [thing, [usual, ...others]] of ways.several()) {
    const [kind, name = ''] = thing.split(':') as [Kind, string?]
    const found = oddWay(kind, usual, others)
    if (!found) continue
    const known = kind === 'noun' ? nouns.get(`${name} ${usual.name}`) : undefined
    if (kind !== 'noun') yield found
    else nouns.set(`${name} ${usual.name}`, known ? together(known, found) : found)
  }
  yield* nouns.values()
}

function oddWay(kind: Kind, usual: Way, others: readonly Way[]): OddWay | null {
  const places = others.flatMap((way) => way.places).map(passageOf).sort((a, b) => a.start - b.start)
  const [odd, ...more] = places
  const [first] = usual.places
  if (!odd || !first) return null
  const count = others.reduce((sum, way) => sum + way.count, 0)
  const way = kind === 'quote' ? (others[0]?.name ?? '') : odd.value
  const other = passageOf(first)
  return { kind, way, odd: [odd, ...more], count, usual: shown(kind, usual, odd.value, other.value), times: usual.count, first: other }
}

/** The usual way, as what stands there (`way`) would be written in it. */
function shown(kind: Kind, usual: Way, way: string, first: string): string {
  if (kind === 'tone') return otherStyle(way)
  if (kind === 'range') return `${way.slice(0, YEAR)}${usual.name}${way.slice(-YEAR)}`
  return kind === 'quote' || kind === 'name' ? usual.name : first
}

/** The digits of a year. */
const YEAR = 4

function together(a: OddWay, b: OddWay): OddWay {
  const [first, ...more] = [...a.odd, ...b.odd].sort((x, y) => x.start - y.start)
  return { ...a, odd: [first ?? a.odd[0], ...more], count: a.count + b.count, times: a.times + b.times }
}

const passageOf = ({ placed: { text }, at, end }: Stretch): Passage => text.slice(at, end)

/** The message of two ways that need no more words. */
export function twoWays({ way, count, usual, times }: Data, language: 'vi' | 'en'): string {
  return language === 'vi'
    ? `Viết hai cách: “${way}” (${count} chỗ), chỗ khác “${usual}” (${times} chỗ).`
    : `Written in two ways: “${way}” (${count} times), elsewhere “${usual}” (${times} times).`
}
