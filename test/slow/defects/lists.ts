import { outermost } from '../../../src/facts/outermost.js'
import type { Item, Span } from '../../../src/index.js'
import { block, choice, edited, heading, items, leanedOn, lineAt, pick, place, without, type Damaged, type Edit, type Given, type Kind } from './defect.js'
import { rows, type Row } from './dressed.js'
import { numbered, relabelled, whole } from './numbered.js'

/** Where the appendices of a dressed plan begin. */
const appendices = (text: string): number => text.lastIndexOf('\n\nPHỤ LỤC I\n')

/** The lines of the lists: all but the last end in a semicolon. */
function listed({ text }: Given): { readonly end: number; readonly last: boolean }[] {
  const from = text.lastIndexOf('\n1. Việc của')
  return [...text.slice(from, text.lastIndexOf('\n3. Phối hợp')).matchAll(/[;.](?=\n|$)/gu)].map((m) => ({ end: from + m.index, last: m[0] === '.' }))
}

/** Marks at the ends of items taken away, or changed. */
function ends(given: Given, last: boolean, by: string, count = 1): Damaged | null {
  // Of two items out of seven nobody can say which way the list goes: the longer list is taken.
  const all = listed(given).filter(({ end }) => count === 1 || end < given.text.lastIndexOf('\n2. Việc của'))
  const first = pick(given.random, all.filter((one) => one.last === last))
  if (!first) return null
  const at = all.indexOf(first)
  const second = count > 1 ? all.slice(at + 1, at + 3).find((one) => !one.last) : undefined
  if (count > 1 && (!second || all.slice(at, all.indexOf(second)).some((one) => one.last))) return null
  return edited(given.text, [first, ...(second ? [second] : [])].map(({ end }): Edit => ({ span: [end, end + 1], by })))
}

/** One of the places where a word stands in the appendices, without it. */
function dropped({ text, random }: Given, word: RegExp, by: string): Damaged | null {
  const from = appendices(text)
  // A plan that names fewer of them itself is told of as a whole.
  if (/sở, (?:ban|ngành)|các xã, phường/iu.test(text.slice(0, from))) return null
  const one = pick(random, [...text.slice(from).matchAll(word)])
  return one ? edited(text, [{ span: [from + one.index, from + one.index + one[0].length], by }]) : null
}

/** A row of the table with the places of its cells. */
interface Placed extends Row {
  readonly unitAt: Span
  readonly timeAt: Span
  readonly all: Span
}

function table(given: Given): Placed[] {
  const { text, document } = given
  const from = appendices(text)
  return rows(document).flatMap((row, i) => {
    const whole = `| ${i + 1} | ${row.words} | ${row.unit} | ${row.time} |\n`
    const at = text.indexOf(whole, from)
    if (at === -1) return []
    const unit = at + `| ${i + 1} | ${row.words} | `.length
    const time = unit + row.unit.length + 3
    return [{ ...row, unitAt: [unit, unit + row.unit.length] as Span, timeAt: [time, time + row.time.length] as Span, all: [at, at + whole.length] as Span }]
  })
}

const BODIES = ['Hạt Kiểm lâm Đồng Mít', 'Bưu điện Cầu Sắt', 'Trạm Thủy nông số 3', 'Hợp tác xã Bến Dừa'] as const

/** A row that names another unit; with `body` the task itself does. */
function otherUnit(given: Given, body: boolean): Damaged | null {
  const { text, document, random } = given
  const one = pick(random, table(given))
  if (!one) return null
  const by = choice(random, BODIES)
  if (!body) return edited(text, [{ span: one.unitAt, by }])
  const find = document.units.find(({ item, unit }) => item === one.item && unit.name === one.unit)
  const span = place(text, find?.passage)
  const inside = find && find.passage.start >= one.item.passage.start && find.passage.end <= one.item.passage.end
  return span && inside && !one.words.includes(one.unit) ? edited(text, [{ span, by }], [one.unitAt]) : null
}

/** Times that stand in a whole month, quarter or at a day, moved half a year; with `body` in the task. */
function otherTime(given: Given, body: boolean): Damaged | null {
  const { text, document, random } = given
  const one = pick(random, table(given).filter(({ item, words }) => {
    const find = document.deadlines.find((each) => each.item === item)
    return find && find.deadline.to !== null && !words.includes(find.deadline.raw)
  }))
  const find = one && document.deadlines.find(({ item }) => item === one.item)
  if (!one || !find?.deadline.to) return null
  const year = find.deadline.to.slice(0, 4)
  const month = (Number(find.deadline.to.slice(5, 7)) + 5) % 12 + 1
  const by = `trước ngày 20/${String(month).padStart(2, '0')}/${year}`
  if (!body) return edited(text, [{ span: one.timeAt, by: `T${by.slice(1)}` }])
  const span = place(text, find.passage)
  return span ? edited(text, [{ span, by }], [one.timeAt]) : null
}

/** Works that no plan of ours has. */
const STRANGE = [
  'Khoanh nuôi tái sinh rừng dẻ cổ thụ quanh hồ Nậm Pung', 'Đấu giá quyền khai thác bến cá Rạch Vẹt', 'Phục dựng nghề đan võng ngô đồng cho phụ nữ đảo',
  'Thả phao ranh giới bãi tắm Hòn Bông', 'Quy tập mộ liệt sĩ thuộc sườn đồi Chè Vằng',
] as const

/** A row more, whose work the body does not have. */
function strangeRow(given: Given): Damaged | null {
  const last = table(given).at(-1)
  if (!last) return null
  const { text, random } = given
  const by = `| ${rows(given.document).length + 1} | ${choice(random, STRANGE)} | ${last.unit} | |\n`
  const made = text.slice(0, last.all[1]) + by + text.slice(last.all[1])
  return { text: made, lines: [lineAt(made, last.all[1] + 1)] }
}

/** A row less: the task that it was of tells. Only where all numbered tasks of the section have one. */
function lostRow(given: Given): Damaged | null {
  const all = table(given)
  const numberedRows = all.filter(({ item }) => item.task?.number)
  const section = numberedRows[0] && outermost(numberedRows[0].item)
  const tasks = items(given.document).filter((item) => item.task?.number && item.cells === null && outermost(item) === section)
  const one = pick(given.random, numberedRows)
  if (!one || numberedRows.length < 6 || tasks.length > numberedRows.length + 1) return null
  const made = without(given.text, one.all)
  return { ...made, lines: [lineAt(given.text, one.item.passage.start), lineAt(given.text, one.item.passage.end)] }
}

/** The line `(Kèm theo …)` of one appendix lost. */
function unattached(given: Given, number: string): Damaged | null {
  const at = given.text.indexOf(`\nPHỤ LỤC ${number}\n`, appendices(given.text))
  const from = given.text.indexOf('\n(Kèm theo', at) + 1
  const made = without(given.text, [from, given.text.indexOf('\n', from) + 1])
  return { ...made, lines: [lineAt(given.text, at + 1)] }
}

const REPORTS = [
  'Báo cáo kết quả công tác', 'Tổng hợp kết quả thực hiện nhiệm vụ', 'Tổ chức hội nghị sơ kết công tác', 'Họp giao ban, đánh giá công tác',
  'Tham mưu báo cáo tình hình, kết quả công tác', 'Hoàn thiện báo cáo công tác',
] as const

/** A task that reports on a time of another year in the place of one that is there. */
function reporting(given: Given, periods: readonly [string, ...string[]]): Damaged | null {
  const { text, document, random } = given
  const year = document.plan.year
  if (year === null || document.plan.yearEnd !== year) return null
  // What a row is of stays.
  const kept = new Set(rows(document).map(({ item }) => item))
  const leaves = whole(given).filter(({ item, span }) => item.task && item.children.length === 0 && !leanedOn(document, span) && !kept.has(item))
  const one = pick(random, leaves)
  if (!one) return null
  const end = /[;.]?$/u.exec(text.slice(...one.span))?.[0] ?? ''
  return edited(text, [{ span: one.span, by: `${choice(random, REPORTS)} ${choice(random, periods)}${year - choice(random, [1, 2])}${end}` }])
}

/** A task once more at the end of another list: of its own, of another of its section, or of another of its month. */
function again(given: Given, where: 'list' | 'section' | 'month'): Damaged | null {
  const { text, random } = given
  const leaf = (item: Item): boolean => item.task !== null && item.children.length === 0
  const lasts = numbered(given, ['arabic', 'letter']).filter(({ item, at, list }) => at === list.length - 1 && leaf(item) && block(text, item))
  const from = pick(random, whole(given).filter(({ item, span }) => leaf(item) && span[1] - span[0] > 50 && fits(item)))
  const last = from && pick(random, lasts.filter(({ item }) => beside(from.item, item, where) && fits(item)))
  const own = last && block(text, last.item)
  if (!from || !own || !last.item.label) return null
  const at = own[0] + text.slice(...own).trimEnd().length
  const label = last.item.label.passage.value.replace(last.item.label.text, relabelled(last.item, (last.item.label.values.at(-1) ?? 0) + 1))
  const copy = `${text.slice(at, own[1]).includes('\n\n') ? '\n\n' : '\n'}${label} ${text.slice(...from.span)}`
  const made = text.slice(0, at) + copy + text.slice(at)
  const first = from.span[0] + (from.span[0] > at ? copy.length : 0)
  const begin = at + copy.search(/\S/u)
  return { text: made, lines: [...linesOf(made, begin, at + copy.length), ...linesOf(made, first, first + from.span[1] - from.span[0])] }
}

const linesOf = (text: string, from: number, to: number): number[] => {
  const [first, last] = [lineAt(text, from), lineAt(text, to)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Tasks of which others of another unit have the same words are silent, and so are those below a unit's name. */
function fits(item: Item): boolean {
  const body = /^(?:Giao|Đề nghị|Phòng|Sở|Ban|Trung tâm|Văn phòng|Trạm|Công an|Hội|Đoàn|Ủy ban|UBND|Tổ|Đội|Trường|Mặt trận|Các) /u
  for (let at = item.parent; at; at = at.parent) if (body.test(at.passage.value)) return false
  return item.task?.kind !== 'implementation'
}

function beside(item: Item, last: Item, where: 'list' | 'section' | 'month'): boolean {
  if (item === last) return false
  if (where === 'list') return item.parent === last.parent
  if (where === 'month') return heading(item) !== null && heading(item) === heading(last)
  return heading(item) === null && heading(last) === null && item.parent !== last.parent && outermost(item) === outermost(last)
}

/** Bodies that are none of `các sở, ban, ngành`; of no plan of ours. */
const APART = ['Tòa án nhân dân khu vực 7', 'Ngân hàng Chính sách xã hội Bến Sim', 'Viện kiểm sát nhân dân khu vực 7'] as const
// Everybody receives the plan.
const EVERYBODY = /cơ quan|đơn vị|địa phương|thành viên|bộ phận|tổ chức|như |tòa án|ngân hàng|viện kiểm sát/iu

/** A task of a body that no recipient covers, in the place of one that is there. */
function unaddressed(given: Given): Damaged | null {
  const { text, document, random } = given
  const { plan, places } = document.parts[0]
  const span = place(text, places.recipients)
  if (!span || plan.recipients.some(({ name }) => EVERYBODY.test(name))) return null
  const kept = new Set(rows(document).map(({ item }) => item))
  const leaves = whole(given).filter(({ item, span: own }) => {
    return item.task && own[1] < span[0] && item.children.length === 0 && !leanedOn(document, own) && !kept.has(item)
  })
  const one = pick(random, leaves)
  if (!one) return null
  return edited(text, [{ span: one.span, by: `${choice(random, APART)} chủ trì hướng dẫn thủ tục cho hộ dân bến Rạch Vẹt.` }], [span])
}

/** The name of who signs lost. */
function nameless({ text, document }: Given): Damaged | null {
  const signature = document.plan.signatures[0]
  if (!signature?.name) return null
  const from = text.lastIndexOf(signature.name, signature.position.end.offset)
  return from === -1 ? null : { ...edited(text, [{ span: [from, from + signature.name.length], by: '' }]), lines: [signature.position.start.line] }
}

/** What offices correct in lists, collectives, appendices and reports. */
export const lists: readonly Kind[] = [
  { name: 'an item without its semicolon', rules: ['item-ending'], inject: (given) => ends(given, false, '') },
  { name: 'an item that ends in a comma', rules: ['item-ending'], inject: (given) => ends(given, false, ',') },
  { name: 'a list without its full stop', rules: ['item-ending'], inject: (given) => ends(given, true, '') },
  { name: 'two items without their semicolons', rules: ['item-ending'], inject: (given) => ends(given, false, '', 2) },
  { name: 'xã, phường without đặc khu', rules: ['collective-incomplete'], inject: (given) => dropped(given, /, đặc khu/gu, '') },
  { name: 'sở, ngành without ban', rules: ['collective-incomplete'], inject: (given) => dropped(given, /(?<=sở), ban/gu, '') },
  { name: 'đặc khu, phường without xã', rules: ['collective-incomplete'], inject: (given) => dropped(given, /(?<=[Cc]ác )xã, (?=phường)/gu, '') },
  { name: 'a row with another unit', rules: ['appendix-mismatch'], inject: (given) => otherUnit(given, false) },
  { name: 'a task with another unit than its row', rules: ['appendix-mismatch'], inject: (given) => otherUnit(given, true) },
  { name: 'a row with another time', rules: ['appendix-mismatch'], inject: (given) => otherTime(given, false) },
  { name: 'a task with another time than its row', rules: ['appendix-mismatch'], inject: (given) => otherTime(given, true) },
  { name: 'a row without a task', rules: ['appendix-mismatch'], inject: strangeRow },
  { name: 'a task without a row', rules: ['appendix-mismatch'], inject: lostRow },
  { name: 'an appendix without its line', rules: ['attachment-line'], inject: (given) => unattached(given, choice(given.random, ['I', 'II'])) },
  { name: 'a unit that no recipient covers', rules: ['unit-not-recipient'], inject: unaddressed },
  { name: 'a post without a name', rules: ['signature-missing'], inject: nameless },
  { name: 'a report on a quarter of another year', rules: ['period-mismatch'], inject: (given) => reporting(given, ['quý I/', 'quý II/', 'quý III năm ']) },
  { name: 'a report on a month of another year', rules: ['period-mismatch'], inject: (given) => reporting(given, ['tháng 3/', 'tháng 5/', 'tháng 8 năm ']) },
  { name: 'a report on a half of another year', rules: ['period-mismatch'], inject: (given) => reporting(given, ['6 tháng đầu năm ', '9 tháng đầu năm ']) },
  { name: 'a task again in its list', rules: ['task-duplicate'], inject: (given) => again(given, 'list') },
  { name: 'a task again in its section', rules: ['task-duplicate'], inject: (given) => again(given, 'section') },
  { name: 'a task again in its month', rules: ['task-duplicate'], inject: (given) => again(given, 'month') },
]
