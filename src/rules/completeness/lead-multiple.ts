import { LEADS } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import type { UnitFind } from '../../model/document.js'
import { CLOSE, COLON, COMMA, DOT, OPEN, SEMICOLON } from '../../text/signs.js'
import { key } from '../../text/spelling.js'
import type { Text } from '../../text/text.js'
import { rule, type Problem } from '../rule.js'

/** Ends of the list of those who coordinate: `.`, `;`, parentheses. */
const STOPS: ReadonlySet<number> = new Set([DOT, SEMICOLON, OPEN, CLOSE])
/** No longer list is read. */
const LONGEST = 200

/** A leading unit with its tokens in the item's text. */
interface Lead {
  readonly find: UnitFind
  readonly from: number
  readonly to: number
}

/** The leading units that stand in the text of their item (not in a cell, or a heading above), in order. */
function leaders(finds: readonly UnitFind[], t: Text): readonly Lead[] {
  const found: Lead[] = []
  for (const find of finds) {
    if (find.unit.role !== 'leads' || find.passage.start < t.passage.start || find.passage.end > t.passage.end) continue
    const at = t.passage.offset(find.passage.start)
    if (at !== -1) found.push({ find, from: t.at(at), to: t.at(at + find.passage.length) })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** The token after `chủ trì` at `i`; -1 where it does not stand there. */
const afterLeads = (t: Text, i: number): number => (t.form(i) === W.chủ && t.form(i + 1) === W.trì ? i + 2 : -1)

/** The token after `chủ trì` from `i` on, with `cùng` or `đồng` before it; -1 where it does not stand there. */
function leadsAlike(t: Text, i: number): number {
  const from = t.form(i) === COLON ? i + 1 : i
  return afterLeads(t, t.form(from) === W.cùng || t.form(from) === W.đồng ? from + 1 : from)
}

/** Two that lead: joined by a comma or `và` before `chủ trì`, or each with its own `chủ trì` in one pair of brackets. */
function together(t: Text, first: Lead, second: Lead): boolean {
  let i = first.to
  if (t.form(i) === COMMA || t.form(i) === SEMICOLON) i++
  if (t.form(i) === W.và || (i === first.to && t.form(i) === W.cùng)) i++
  if (i === second.from && i > first.to) return leadsAlike(t, second.to) !== -1 || leadsBefore(t, first.from)
  const after = afterLeads(t, first.to)
  if (after === -1) return false
  const mark = t.form(after) === COMMA || t.form(after) === SEMICOLON ? after + 1 : after
  return (t.form(mark) === W.và ? mark + 1 : mark) === second.from && t.form(second.to) !== COLON && leadsAlike(t, second.to) !== -1
}

/** Whether `chủ trì:`, `chủ trì là` ends before token `i`. */
function leadsBefore(t: Text, i: number): boolean {
  let end = t.form(i - 1) === W.là ? i - 1 : i
  if (t.form(end - 1) === COLON) end--
  return afterLeads(t, end - 2) === end
}

/** The token after `phối hợp với` from `i` on, with `và` before it; -1 where it does not stand there. */
function coordinates(t: Text, i: number): number {
  const from = t.form(i) === W.và ? i + 1 : i
  if (t.form(from) !== W.phối || t.form(from + 1) !== W.hợp) return -1
  const close = t.form(from + 2) === W.chặt && t.form(from + 3) === W.chẽ ? from + 4 : from + 2
  if (t.form(close) !== W.với && t.form(close) !== W.cùng) return -1
  return t.form(close + 1) === COLON ? close + 2 : close + 1
}

/**
 * Whether the list after `chủ trì, phối hợp với`, or before a later `phối hợp`, names the leading unit again, alone (`Văn phòng`, not `Văn phòng
 * HĐND`).
 */
function repeats(t: Text, lead: Lead, finds: readonly UnitFind[]): boolean {
  const leads = afterLeads(t, lead.to)
  if (leads === -1) return false
  const start = t.form(leads) === COMMA || t.form(leads) === SEMICOLON ? leads + 1 : leads
  const list = coordinates(t, start)
  const from = list === -1 ? start : list
  let again = -1
  for (let i = from; i < t.count && i < from + LONGEST && !STOPS.has(t.form(i)); i++) {
    if (list === -1 && t.form(i) === W.phối && t.form(i + 1) === W.hợp) return again !== -1 && alone(t, again, from, finds)
    if (again === -1 && same(t, lead, i)) again = i
  }
  return list !== -1 && again !== -1 && alone(t, again, from, finds)
}

/** Whether the words of a unit stand again from token `i` on. */
function same(t: Text, { from, to }: Lead, i: number): boolean {
  for (let k = 0; k < to - from; k++) if (t.token(from + k) >> 2 !== t.token(i + k) >> 2) return false
  return true
}

/** Whether what stands at `i` is one of a list that begins at `from`, and no other unit begins there. */
function alone(t: Text, i: number, from: number, finds: readonly UnitFind[]): boolean {
  if (i !== from && t.form(i - 1) !== COMMA && t.form(i - 1) !== W.và) return false
  const { start } = t.slice(i, i + 1)
  return !finds.some(({ passage }) => passage.start === start)
}

/** What is wrong with the leading units of one task that its text names. */
function leads(finds: readonly UnitFind[], t: Text, report: (problem: Problem) => void): void {
  const places = leaders(finds, t)
  for (const [i, lead] of places.entries()) {
    const { find } = lead
    if (repeats(t, lead, finds)) report(itself(find))
    const next = places[i + 1]
    if (!next || !together(t, lead, next)) continue
    report({
      span: find.passage.span,
      message: 'two',
      data: { first: find.unit.name, second: next.find.unit.name },
      related: [{ span: next.find.passage.span, note: 'second' }],
    })
    return
  }
}

const itself = ({ unit, passage }: UnitFind): Problem => ({ span: passage.span, message: 'itself', severity: 'warning', data: { unit: unit.name } })

/** The units that coordinate in a row of a table and lead there as well. */
function columns(finds: readonly UnitFind[]): readonly UnitFind[] {
  const leading = new Set(finds.filter(({ unit }) => unit.role === 'leads').map(({ unit }) => key(unit.name)))
  return finds.filter(({ unit }) => unit.role === 'coordinates' && leading.has(key(unit.name)))
}

export const leadMultiple = rule({
  id: 'lead-multiple',
  group: 'completeness',
  severity: 'info',
  advice: { vi: 'Chọn một đơn vị chủ trì, đơn vị kia ghi là phối hợp.', en: 'Let one lead and the other coordinate.' },
  messages: {
    two: {
      vi: ({ first, second }) => `Hai đơn vị cùng chủ trì một nhiệm vụ: ${first} và ${second}.`,
      en: ({ first, second }) => `Two units lead one task: ${first} and ${second}.`,
    },
    itself: {
      vi: ({ unit }) => `${unit} vừa chủ trì vừa phối hợp với chính mình.`,
      en: ({ unit }) => `${unit} leads and coordinates with itself.`,
      advice: {
        vi: 'Bỏ đơn vị này khỏi các đơn vị phối hợp, hoặc thay bằng đơn vị phối hợp đúng.',
        en: 'Take the unit out of those that coordinate, or put the right one there.',
      },
    },
    second: { vi: () => 'đơn vị chủ trì thứ hai', en: () => 'the second leading unit' },
  },
  check: ({ report }) => {
    /** The units of one task, which stand beside each other. */
    let finds: UnitFind[] = []
    const judge = (): void => {
      const item = finds.some(({ unit }) => unit.role === 'leads') ? finds[0]?.item : undefined
      if (item?.text.holds(LEADS)) leads(finds, item.text, report)
      if (item?.cells) for (const find of columns(finds)) report(itself(find))
    }
    return {
      unit(find) {
        if (find.task !== finds[0]?.task) {
          judge()
          finds = []
        }
        finds.push(find)
      },
      end: judge,
    }
  },
})
