import type { Document, Item, Part, UnitFind } from '../../document.js'
import type { Task } from '../../plan.js'
import { beginsWithAny } from '../../holds.js'
import { key } from '../../words.js'
import { folded } from './folded.js'
import { CAPITAL } from './letters.js'
import { closingBracket } from './opening.js'

/**
 * Whether a task says who is responsible: `named`; `supported` where its assignment names coordinating units only; `unread` where words stand that
 * may name one; `none`.
 */
export type Standing = 'named' | 'supported' | 'unread' | 'none'

export interface Assigned {
  readonly item: Item
  readonly task: Task
  readonly standing: Standing
}

const byTask = new WeakMap<Document, ReadonlyMap<Task, readonly UnitFind[]>>()

/** The places of the units of each task. */
export function unitsOf(document: Document): ReadonlyMap<Task, readonly UnitFind[]> {
  const ready = byTask.get(document)
  if (ready) return ready
  const found = new Map<Task, UnitFind[]>()
  for (const unit of document.units) {
    const finds = found.get(unit.task)
    if (finds) finds.push(unit)
    else found.set(unit.task, [unit])
  }
  byTask.set(document, found)
  return found
}

/** Whether a unit stands where work is handed out: in the closing parentheses of its item, or in a cell for units. */
export function inAssignment({ item, passage }: UnitFind): boolean {
  for (const column of ['lead', 'support'] as const) {
    const cell = item.cells?.[column]
    if (cell && passage.start >= cell.start && passage.end <= cell.end) return true
  }
  const bracket = closingBracket(item.passage.value)
  return bracket !== null && passage.start >= item.passage.slice(bracket.from, bracket.from + 1).start
}

// Words that hand work out to whom they name: once each, no repetition.
const HANDS_OUT = /(?:^|[.;:] )(?:giao|đề nghị|yêu cầu) (?!nhiệm vụ)|chủ trì|(?:chịu|có) trách nhiệm|phụ trách/u

const speaks = new WeakMap<Item, boolean>()

/** Whether a heading hands out all that stands below it (`Giao Văn phòng thực hiện:`, `Tháng 3 (Ban Tổ chức chủ trì)`). */
function handsOut(item: Item): boolean {
  let answer = speaks.get(item)
  if (answer === undefined) {
    answer = HANDS_OUT.test(folded(item.passage)) || namesInBracket(item)
    speaks.set(item, answer)
  }
  return answer
}

const BEGINS_LIKE_NAME = new RegExp(`^\\(\\s*(?:[${CAPITAL}](?![${CAPITAL}]?\\d)|đ/c|đồng chí|các |tổ |ban |phòng )`)

/** Closing parentheses that begin like a name, though no unit was recognised in them. */
function namesInBracket({ passage }: Item): boolean {
  const bracket = closingBracket(passage.value)
  if (!bracket) return false
  return BEGINS_LIKE_NAME.test(passage.value.slice(bracket.from, bracket.from + 12))
}

// Words that announce who is meant, whoever it is: `Đơn vị chủ trì: …`, `Giao Ban …`, `Đề nghị các …`. Anchored or literal.
const ANNOUNCES = /^(?:giao|đề nghị|yêu cầu) (?:cho )?(?:đồng chí|đ\/c|các|toàn|mỗi|từng)|(?:đơn vị|cơ quan|bộ phận|người) (?:chủ trì|thực hiện|phụ trách|tham mưu|đầu mối)|chủ trì ?:|(?:chịu|có) trách nhiệm/u

const ASKS = new RegExp(`^(?:Giao|Đề nghị|Yêu cầu)(?: cho)? [${CAPITAL}]`)

function announces({ passage }: Item): boolean {
  return ANNOUNCES.test(folded(passage)) || ASKS.test(passage.value)
}

/** Headings below which anybody's duties may stand. */
const NO_UNIT = /^(?:phân công|nhiệm vụ|công tác|chế độ|kinh phí|giải pháp|một số|nội dung|tổ chức thực hiện|trách nhiệm|về )/u

const shares = new WeakMap<Item, { tasks: number; named: number }>()

/** A heading inside an implementation section is a unit of an unusual name, unless most of the other tasks below it name their own. */
function likelyUnit(heading: Item, item: Item): boolean {
  if (NO_UNIT.test(folded(heading.passage))) return false
  let share = shares.get(heading)
  if (!share) {
    const tasks = heading.children.flatMap(({ task }) => (task ? [task] : []))
    share = { tasks: tasks.length, named: tasks.filter(({ units }) => units.some(({ role }) => role !== 'coordinates')).length }
    shares.set(heading, share)
  }
  return item.task === null || share.named * 2 <= share.tasks - 1
}

function standing(item: Item, task: Task, finds: readonly UnitFind[]): Standing {
  if (task.units.some(({ role }) => role !== 'coordinates')) return 'named'
  if (finds.some(inAssignment)) return 'supported'
  if ((item.cells?.['lead']?.value ?? '') !== '' || namesInBracket(item) || announces(item)) return 'unread'
  if (task.kind === 'implementation' && item.parent?.parent && likelyUnit(item.parent, item)) return 'unread'
  for (let above = item.parent; above; above = above.parent) if (handsOut(above)) return 'unread'
  return 'none'
}

const known = new WeakMap<Part, readonly Assigned[]>()

/** The tasks of a part that must name who is responsible: scheduled and implementation ones, in reading order. */
export function assignable(document: Document, part: Part): readonly Assigned[] {
  const ready = known.get(part)
  if (ready) return ready
  const finds = unitsOf(document)
  const found: Assigned[] = []
  for (const item of part.items) {
    const task = item.task
    if (!task || task.kind === 'orientation') continue
    found.push({ item, task, standing: standing(item, task, finds.get(task) ?? []) })
  }
  known.set(part, found)
  return found
}

const EVERYBODY: readonly string[] = ['các', 'mọi', 'tất cả', 'những', 'toàn thể', 'cơ quan', 'đơn vị', 'địa phương', 'ngành', 'cá nhân']
const COLLECTIVE = new Set('các cơ quan đơn vị ngành cấp địa phương tổ chức phòng ban sở bộ phận cá nhân tập thể đoàn liên có và khác năng mọi tất cả những toàn'.split(' '))
const BARE = new Set(['cơ quan', 'đơn vị', 'địa phương', 'ngành', 'cá nhân'])

/** Whether a name means everybody and nobody: `các cơ quan, đơn vị`, `các phòng liên quan`. */
export function meansEverybody(name: string): boolean {
  if (!beginsWithAny(name.slice(0, 12).toLowerCase(), EVERYBODY)) return false
  const folded = key(name)
  if (BARE.has(folded)) return true
  if (!/^(?:các|mọi|tất cả|những|toàn thể) /u.test(folded)) return false
  return folded.split(/[ ,;-]+/u).every((word) => COLLECTIVE.has(word))
}
