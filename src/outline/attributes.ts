import { fold } from '../text/spelling.js'
import { NONE } from '../model/lists.js'
import type { Draft } from './draft.js'

/** Attributes of a task that stand under it as points of their own: who, when, what comes out. */
// `Đơn vị chủ trì: …`, `Thời gian hoàn thành: …`, `Sản phẩm: …`.
const BODY = 'đơn vị|cơ quan|bộ phận|người|cá nhân|ban|phòng|lực lượng'
const DUTY = 'chủ trì|thực hiện|phối hợp|phụ trách|tham mưu|chịu trách nhiệm'
const ATTRIBUTE = new RegExp(
  `^(?:${[
    `(?:${BODY})(?: (?:${DUTY}))+(?: (?:thực hiện|chính))?`,
    'chủ trì|phối hợp|phụ trách|hoàn thành',
    'thời gian(?: [a-zà-ỹ]+){0,4}|thời hạn(?: [a-zà-ỹ]+){0,3}|tiến độ(?: [a-zà-ỹ]+){0,2}',
    'sản phẩm(?: [a-zà-ỹ]+){0,3}|kết quả(?: đầu ra| cần đạt| dự kiến)?',
  ].join('|')}) ?:`,
  'u',
)

/** Whether a line is an attribute (`Đơn vị chủ trì: …`) of the task above it. */
export function attribute(value: string): boolean {
  return ATTRIBUTE.test(fold(value.slice(0, 80)))
}

/** Takes attributes (`- Thời gian: …`) into the task that they describe: the item above them, or the leaf before them on their level. */
export function merged(items: readonly Draft[]): void {
  for (const item of items) {
    if (item.children.length === 0 || !item.children.every(describes)) continue
    for (const child of item.children) {
      for (const pieces of child.pieces) item.pieces.push(pieces)
      child.line = -1
    }
    item.children = NONE
  }
}

function describes({ children, label, pieces }: Draft): boolean {
  return children.length === 0 && label?.kind === 'bullet' && attribute(pieces[0]?.[0]?.value ?? '')
}
