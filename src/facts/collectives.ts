import { AGENT, BETWEEN, SHORT_VERB, VERB } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import { Table } from '../lexicon/table.js'
import type { Document, Item, Part } from '../model/document.js'
import type { Passage } from '../text/passage.js'
import { CLOSE, COMMA, DASH, DOT, QUOTE, SEMICOLON, SLASH } from '../text/signs.js'
import type { Text } from '../text/text.js'
import { issueDate, years } from './above.js'
import { fact } from './fact.js'
import { texts } from './texts.js'

/** Kinds of bodies that one collective names together. */
type Family = 'commune' | 'district' | 'office'

interface Member {
  readonly family: Family
  /** Its bit among those of its family. */
  readonly bit: number
}

const of = (family: Family, ...members: readonly string[]): [string, Member][] => members.map((name, i) => [name, { family, bit: 1 << i }])

/** Two levels of local government (Luật 72/2025/QH15), the level that ended with it, and the offices of a committee. */
const MEMBERS = new Table<Member>([
  ...of('commune', 'xã', 'phường', 'đặc khu', 'thị trấn'),
  ...of('district', 'huyện', 'thị xã', 'thành phố', 'quận'),
  ...of('office', 'sở', 'ban', 'ngành'),
])
const TOWN = 8
/** The day from which there are no thị trấn and no districts. */
const TWO_LEVELS = '2025-07-01'

/** A place where several kinds of bodies are named together: `các xã, phường, đặc khu`. */
export interface Collective {
  readonly family: Family
  /** The members named, a bit each. */
  readonly members: number
  /** The members as printed, without `các`. */
  readonly passage: Passage
  /** With what stands before them: `các`, `UBND`. */
  readonly phrase: Passage
  /** All such bodies are meant, as far as the words after it tell: not those by the sea, those with forests, those named there. */
  readonly general: boolean
  /** It stands where work is given out or among the recipients. */
  readonly assigned: boolean
  /** It is said to stand for more: `(sau đây gọi chung là các xã, phường)`. */
  readonly agreed: boolean
}

/** Words before the members that make them a collective: `các xã, phường`, `UBND xã, phường`, `Đảng ủy xã, phường`. */
const leads = (form: number): boolean => form === W.các || form === W.ubnd || form === W.hđnd || form === W.nhân || form === W.dân || form === W.ủy

/** Those that are shown with it: of `Ủy ban nhân dân xã, phường` no half. */
const shown = (form: number): boolean => form === W.các || form === W.ubnd || form === W.hđnd

const parts = (form: number): boolean => form === COMMA || form === W.và || form === DASH || form === SLASH || form === W.hoặc

interface Chain {
  readonly family: Family
  readonly members: number
  readonly to: number
}

/** `xã, phường, đặc khu`, `xã, các phường và đặc khu`: the members named from token `i` on. */
function chain(t: Text, i: number): Chain | null {
  const first = MEMBERS.at(t, i)
  if (first === null) return null
  const { family } = first.value
  let members = first.value.bit
  let to = i + first.length
  for (let at = to; parts(t.form(at)); at = to) {
    const from = t.form(at + 1) === W.các ? at + 2 : at + 1
    const next = MEMBERS.at(t, from)
    // `các huyện, thành ủy`; `các sở, ban, ngành, các Ban của Đảng`.
    if (next === null || next.value.family !== family || (members & next.value.bit) !== 0 || t.form(from + next.length) === W.ủy) break
    members |= next.value.bit
    to = from + next.length
  }
  return { family, members, to }
}

/** Words after a collective that leave it whole. */
const WHOLE = Table.of(
  'và',
  'tỉnh',
  'trong tỉnh',
  'toàn tỉnh',
  'thuộc tỉnh',
  'trên toàn tỉnh',
  'trên địa bàn tỉnh',
  'trên địa bàn thành phố',
  'trong việc',
  'có trách nhiệm',
  'căn cứ',
  'để',
  'theo',
  'về',
  'với',
)
/** Marks after which what was said before is whole; a colon or a bracket may say which ones. */
const ENDS: ReadonlySet<number> = new Set([COMMA, DOT, SEMICOLON, CLOSE, SLASH, QUOTE])

function general(t: Text, to: number): boolean {
  if (to >= t.count || ENDS.has(t.form(to))) return true
  if (t.reads(to + 1, W.thí, W.điểm) || t.reads(to + 2, W.thí, W.điểm)) return false
  return WHOLE.at(t, to) !== null || t.has(to, VERB) || t.has(to, SHORT_VERB) || t.has(to, BETWEEN) || t.has(to, AGENT)
}

/** `gọi chung là`, `gọi tắt là` within a few words before. */
function agreed(t: Text, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) if (t.form(at) === W.gọi) return true
  return false
}

function assigns(item: Item | null): boolean {
  for (let at = item; at; at = at.parent) if (at.section) return at.section.role === 'implementation'
  return false
}

/** Whether a part knows no districts and no thị trấn any more. */
function ofTwoLevels(part: Part): boolean {
  const date = issueDate(part) ?? `${years(part)?.first ?? 0}-01-01`
  return date >= TWO_LEVELS
}

/** The collectives that name two kinds of bodies or more, in reading order. */
export const collectives = fact((document: Document): readonly Collective[] => {
  const found: Collective[] = []
  for (const { zone, part, item, passage, text } of texts(document)) {
    if (zone === 'head' || zone === 'note' || !/(?:xã|phường|huyện|sở|thành phố)(?:,| và| ?[-–/])/iu.test(passage.value)) continue
    for (let i = 1; i < text.count; i++) {
      if (!leads(text.form(i - 1))) continue
      const one = chain(text, i)
      if (one === null || (one.members & (one.members - 1)) === 0) continue
      const late = one.family === 'district' || (one.family === 'commune' && (one.members & TOWN) !== 0)
      if (!late || !ofTwoLevels(part)) {
        found.push({
          family: one.family, members: one.members, passage: text.slice(i, one.to), general: general(text, one.to),
          phrase: text.slice(shown(text.form(i - 1)) ? i - 1 : i, one.to),
          assigned: zone === 'foot' || assigns(item), agreed: agreed(text, i - 1),
        })
      }
      i = one.to - 1
    }
  }
  return found
})
