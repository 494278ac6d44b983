import { W } from '../lexicon/forms.js'
import { Table } from '../lexicon/table.js'
import type { Document, Item, UnitFind } from '../model/document.js'
import { grouped } from '../model/grouped.js'
import type { Task } from '../model/plan.js'
import { beginsWithAny } from '../text/holds.js'
import { SMALL, UPPER } from '../text/lexer.js'
import { COLON, DOT, SEMICOLON, SLASH } from '../text/signs.js'
import { fold } from '../text/spelling.js'
import type { Text } from '../text/text.js'
import { closingParentheses } from './closing.js'
import { fact, factOf } from './fact.js'

/**
 * Whether a task says who is responsible: `named`; `supported` where its assignment names coordinating units only; `unread` where words stand that
 * may name one; `none`.
 */
export type Standing = 'named' | 'supported' | 'unread' | 'none'

/** The places of the units of each task. */
export const unitsOf = fact(({ units }: Document): ReadonlyMap<Task, readonly UnitFind[]> => grouped(units, ({ task }) => task))

/** Whether a unit stands where work is handed out: in the closing parentheses of its item, or in a cell for units. */
export function inAssignment({ item, passage }: UnitFind): boolean {
  for (const column of ['lead', 'support'] as const) {
    const cell = item.cells?.[column]
    if (cell && passage.start >= cell.start && passage.end <= cell.end) return true
  }
  const bracket = closingParentheses(item.text)
  return bracket !== -1 && passage.start >= item.text.slice(bracket, bracket + 1).start
}

/** Before what begins a clause. */
const CLAUSE_ENDS: ReadonlySet<number> = new Set([DOT, COLON, SEMICOLON])

const DIRECTIVES = Table.of('giao', 'đề nghị', 'yêu cầu', 'ủy quyền')

/** The token after `giao`, `đề nghị`, `yêu cầu`, `ủy quyền` at `i`; -1 where none of them stands there. */
function directive(t: Text, i: number): number {
  const found = DIRECTIVES.at(t, i)
  return found === null ? -1 : i + found.length
}

// Hand work out to whom they stand beside.
const HANDS_OUT = Table.of('chủ trì', 'chịu trách nhiệm', 'có trách nhiệm', 'phụ trách')
// Hand it out to whom they introduce: `Cơ quan quản lý: Sở Xây dựng`.
const INTRODUCES = Table.of('cơ quan chủ quản', 'cơ quan quản lý', 'cơ quan thường trực', 'chủ đầu tư')

/**
 * Whether a heading hands out all that stands below it: `Giao Văn phòng thực hiện:`, `Tháng 3 (Ban Tổ chức chủ trì)`, `Cơ quan quản lý: Sở Xây dựng`.
 */
function handsOut({ text: t }: Item): boolean {
  for (let i = 0; i < t.count; i++) {
    if (HANDS_OUT.at(t, i)) return true
    const introduced = INTRODUCES.at(t, i)
    if (introduced && t.form(i + introduced.length) === COLON) return true
    const after = i === 0 || (CLAUSE_ENDS.has(t.form(i - 1)) && t.apart(i)) ? directive(t, i) : -1
    if (after !== -1 && after < t.count && t.apart(after) && !(t.form(after) === W.nhiệm && t.form(after + 1) === W.vụ)) return true
  }
  return namesInBracket(t)
}

const capital = (t: Text, i: number): boolean => t.case(i) !== SMALL && t.value[t.start(i)] !== t.value[t.start(i)]?.toLowerCase()

/** Whether `đ/c` or `đồng chí` stands at `i`. */
const comrade = (t: Text, i: number): boolean =>
  (t.form(i) === W.đ && t.form(i + 1) === SLASH && t.form(i + 2) === W.c) || (t.form(i) === W.đồng && t.form(i + 1) === W.chí)

const HEADS: ReadonlySet<number> = new Set([W.các, W.tổ, W.ban, W.phòng])

/** Closing parentheses that begin like a name, though no unit was recognised in them: `(Trạm trưởng)`, `(đ/c Bí thư)`; not `(Q1, KH2)`. */
function namesInBracket(t: Text): boolean {
  const bracket = closingParentheses(t)
  if (bracket === -1) return false
  const i = bracket + 1
  if (!capital(t, i)) return comrade(t, i) || (HEADS.has(t.form(i)) && t.apart(i + 1))
  const numbered = t.isNumber(i + 1) && !t.apart(i + 1)
  return !numbered || t.size(i) > 2 || (t.size(i) === 2 && t.case(i) !== UPPER)
}

// Announce who is meant, whoever it is.
const ANNOUNCES = Table.of(
  ...['đơn vị', 'cơ quan', 'bộ phận', 'người'].flatMap((who) => ['chủ trì', 'thực hiện', 'phụ trách', 'tham mưu', 'đầu mối'].map((does) => `${who} ${does}`)),
  'chịu trách nhiệm', 'có trách nhiệm',
)
const WHOEVER: ReadonlySet<number> = new Set([W.các, W.toàn, W.mỗi, W.từng])

/** Words that announce who is meant: `Đơn vị chủ trì: …`, `Giao Ban …`, `Đề nghị các …`. */
function announces(t: Text): boolean {
  const after = directive(t, 0)
  if (after !== -1) {
    const who = t.form(after) === W.cho ? after + 1 : after
    if (WHOEVER.has(t.form(who)) || comrade(t, who) || (capital(t, 0) && capital(t, who))) return true
  }
  for (let i = 0; i < t.count; i++) {
    if (ANNOUNCES.at(t, i) || (t.form(i) === W.chủ && t.form(i + 1) === W.trì && t.form(i + 2) === COLON)) return true
  }
  return false
}

/** Headings below which anybody's duties may stand. */
const NO_UNIT: readonly string[] = [
  'phân công',
  'nhiệm vụ',
  'công tác',
  'chế độ',
  'kinh phí',
  'giải pháp',
  'một số',
  'nội dung',
  'tổ chức thực hiện',
  'trách nhiệm',
  'về ',
]

// Asked of headings above several tasks: answered once each.
const givesWork = factOf(handsOut)
/** Something below it begins `Chủ trì, …`: who is meant can only be the heading, whatever its name. */
const leads = factOf(({ children }: Item): boolean => children.some(({ text: t }) => t.form(0) === W.chủ && t.form(1) === W.trì))
/** A heading inside an implementation section is a unit of an unusual name, unless most of the other tasks below it name their own. */
const likelyUnit = factOf(unitHeading)

function unitHeading({ passage, children }: Item): (item: Item) => boolean {
  if (beginsWithAny(fold(passage.value.slice(0, 24)), NO_UNIT)) return () => false
  const tasks = children.flatMap(({ task }) => (task ? [task] : []))
  const named = tasks.filter(responsible).length
  return ({ task }) => task === null || named * 2 <= tasks.length - 1
}

/** Whether a task has a unit that does more than coordinate. */
export function responsible({ units }: Task): boolean {
  return units.some(({ role }) => role !== 'coordinates')
}

/** Whether the assignment of a task that has no responsible unit names units that coordinate. */
export function supported(document: Document, task: Task): boolean {
  return task.units.length > 0 && (unitsOf(document).get(task)?.some(inAssignment) ?? false)
}

/** How far a scheduled or implementation task says who is responsible. */
export function standing(document: Document, item: Item, task: Task): Standing {
  if (responsible(task) || task.person) return 'named'
  if (supported(document, task)) return 'supported'
  if ((item.cells?.['lead']?.value ?? '') !== '' || namesInBracket(item.text) || announces(item.text)) return 'unread'
  if (item.parent && leads(document, item.parent)) return 'unread'
  if (task.kind === 'implementation' && item.parent?.parent && likelyUnit(document, item.parent)(item)) return 'unread'
  for (let above = item.parent; above; above = above.parent) if (givesWork(document, above)) return 'unread'
  return 'none'
}
