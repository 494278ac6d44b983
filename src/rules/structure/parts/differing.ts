import { periodAbove } from '../../../facts/above.js'
import { wordAt } from '../../../facts/name-words.js'
import { W } from '../../../lexicon/forms.js'
import type { DeadlineFind, Item, UnitFind } from '../../../model/document.js'
import type { Deadline } from '../../../model/plan.js'
import { unitKey } from '../../../recognise/unit/unit-key.js'
import { dayNumber } from '../../../text/days.js'
import { Passage, type Span } from '../../../text/passage.js'
import { key } from '../../../text/spelling.js'
import type { Scanner } from '../../../text/text.js'

/** What one work is given in a place: its words, and where they stand. */
export interface Said {
  readonly words: string
  readonly span: Span
}

/** What body and table say of one work that cannot both be so: in the body, in the table. */
export interface Differing {
  readonly body: Said
  readonly row: Said
}

/** Units that answer for a task; who only coordinates or directs may stand in one place and not in the other. */
const ANSWERS: ReadonlySet<string> = new Set(['leads', 'advises', 'executes', 'assigned'])

/** Who answers for a task: where nobody else does, those whose work it is to check or to follow. */
function answering(finds: readonly UnitFind[]): readonly UnitFind[] {
  const first = finds.filter(({ unit }) => ANSWERS.has(unit.role))
  return first.length > 0 ? first : finds.filter(({ unit }) => unit.role === 'monitors')
}

const said = (finds: readonly { readonly passage: Passage }[]): Said | null => {
  const [first] = finds
  return first ? { words: finds.map(({ passage }) => passage.value).join(', '), span: first.passage.span } : null
}

/** The words of a name by their numbers. */
function wordsOf(name: string, scanner: Scanner): readonly number[] {
  const t = scanner.text(Passage.loose(unitKey(name)))
  return Array.from({ length: t.count }, (_, i) => wordAt(t, i)).filter((word) => word !== -1)
}

/** `CATP`: a word that only its office can read. */
const SHORT = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u

/** Names that mean several, or that others may stand for: what they cover is open. */
function open(name: string, everybody: ReadonlySet<string>, scanner: Scanner): boolean {
  const first = scanner.text(Passage.loose(name)).form(0)
  return everybody.has(name) || first === W.các || first === W.từng || first === W.mỗi || SHORT.test(unitKeyCased(name))
}

/** A name with its common abbreviations written out, capitals kept as far as they are others. */
function unitKeyCased(name: string): string {
  const key = unitKey(name)
  return name.split(/\s+/u).filter((word) => key.includes(word.toLowerCase())).join(' ')
}

/** Whether all words of one name stand in the other: `Giám đốc Sở Nội vụ`, `Văn phòng` of `Văn phòng Sở`. */
function resemble(a: readonly number[], b: readonly number[]): boolean {
  const [less, more] = a.length < b.length ? [a, b] : [b, a]
  const all = new Set(more)
  return less.every((word) => all.has(word))
}

/** What the units of a task may be judged with. */
export interface Naming {
  readonly everybody: ReadonlySet<string>
  readonly scanner: Scanner
}

/** Who answers for a work by the body, and by the table, where none is the same. */
export function differingUnits(body: readonly UnitFind[], row: readonly UnitFind[], { everybody, scanner }: Naming): Differing | null {
  const [ours, theirs] = [answering(body), answering(row)]
  if (ours.length === 0 || theirs.length === 0 || [...ours, ...theirs].some(({ unit }) => open(unit.name, everybody, scanner))) return null
  const [a, b] = [ours, theirs].map((finds) => finds.map(({ unit }) => wordsOf(unit.name, scanner))) as [number[][], number[][]]
  if (a.some((one) => b.some((other) => resemble(one, other)))) return null
  const [first, second] = [said(ours), said(theirs)]
  return first && second && { body: first, row: second }
}

/** A time as a stretch of days, or as a rule by which it comes again. */
interface Time {
  /** Its words leave the year to the plan. */
  readonly implied: boolean
  readonly from: number
  readonly to: number
  /** It is a limit: anything before it may be meant. */
  readonly limit: boolean
  readonly rule: string | null
}

function time(deadline: Deadline): Time | null {
  const { kind, date, from, to, rule, calendar } = deadline
  if (calendar === 'lunar') return null
  const implied = deadline.implied.length > 0
  if (kind === 'recurring') return { implied, from: 0, to: 0, limit: false, rule: rule ?? '' }
  if (kind === 'by') return date === null ? null : { implied, from: dayNumber(date), to: dayNumber(date), limit: true, rule: null }
  return from === null || to === null ? null : { implied, from: dayNumber(from), to: dayNumber(to), limit: false, rule: null }
}

/** The same time so many days later. */
const later = (time: Time, days: number): Time => ({ ...time, from: time.from + days, to: time.to + days })
const YEAR = 365.25

/** Whether two times agree; where one leaves its year to the plan, in whichever year brings it nearest to the other. */
function agree(a: Time, b: Time): boolean {
  const years = a.implied || b.implied ? Math.round((b.from - a.from) / YEAR) : 0
  return agreeing(years === 0 ? a : later(a, Math.round(years * YEAR)), b)
}

/** So many days a limit may stand after what is done before it. */
const SLACK = 31

function agreeing(a: Time, b: Time): boolean {
  if (a.rule !== null || b.rule !== null) return a.rule === null || b.rule === null || agreeRules(a.rule, b.rule)
  // `trước ngày 01/7` and `đến hết ngày 30/6` are one.
  if (a.from - b.to <= 1 && b.from - a.to <= 1) return true
  if (a.limit === b.limit) return false
  const [limit, other] = a.limit ? [a, b] : [b, a]
  return limit.from > other.to && limit.from - other.to <= SLACK && other.from === other.to
}

/** `monthly` says less than `monthly:15`. */
function agreeRules(a: string, b: string): boolean {
  const [every, day] = a.split(/:(.*)/su)
  const [each, date] = b.split(/:(.*)/su)
  return a === '' || b === '' || (every === each && (day === undefined || date === undefined || day === date))
}

/** When a task is due: its own times, else the heading of time above it. */
function times(item: Item, deadlines: readonly DeadlineFind[]): { readonly all: readonly (Time | null)[]; readonly said: Said } | null {
  const own = said(deadlines)
  if (own) return { all: deadlines.map(({ deadline }) => time(deadline)), said: own }
  const above = periodAbove(item)
  if (!above) return null
  const { start, end, heading } = above.period
  const stretch = { implied: !/\d{4}/u.test(heading), from: dayNumber(start), to: dayNumber(end), limit: false, rule: null }
  return { all: [stretch], said: { words: heading, span: above.passage.span } }
}

/** When a work is due by the body, and by the table, where no two of these times agree. */
export function differingTimes(body: readonly [Item, readonly DeadlineFind[]], row: readonly [Item, readonly DeadlineFind[]]): Differing | null {
  const [ours, theirs] = [times(...body), times(...row)]
  if (!ours || !theirs) return null
  // An appendix may be read for another year than its plan: the same words are the same time.
  const same = key(ours.said.words) === key(theirs.said.words)
  const fits = (one: Time | null) => (other: Time | null): boolean => one === null || other === null || agree(one, other)
  const alike = same || ours.all.some((one) => theirs.all.some(fits(one)))
  return alike ? null : { body: ours.said, row: theirs.said }
}
