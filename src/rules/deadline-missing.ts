import type { Document, Item, Part } from '../document.js'
import type { Span } from '../passage.js'
import { rule, type Problem } from './rule.js'
import { rootOf } from '../facts/above.js'
import { periodSeries } from '../facts/period-series.js'
import { folded } from './shared/folded.js'
import { beforeLostSchedule } from './shared/lost-heading.js'
import { opening } from './shared/opening.js'
import { sample } from './shared/sample.js'

// Any word of time will do, also open ones («thường xuyên», «cả năm»): the task then says when. Literals only.
const TIME =
  /thường xuyên|định kỳ|cả năm|trong năm|hằng|hàng năm|tiến độ|khi có|theo quy định|theo yêu cầu|kịp thời|ngay sau|sớm|đợt|tháng|quý|tuần|ngày|thời gian|thời hạn|năm học|đến hết|\d{1,2}\/\d/u

// Of a heading only what names a time counts: «từng tháng» and «thời gian thực hiện» announce that each task has its own.
const HEADING_TIME =
  /thường xuyên|định kỳ|cả năm|trong năm|hằng|hàng (?:ngày|tuần|tháng|quý|năm)|khi có|theo yêu cầu|đợt \d|tháng (?:\d|giêng|chạp)|\d tháng|quý (?:[iv]|\d)|tuần|ngày \d|năm học \d|đến hết|\d{1,2}\/\d/u

// What has to arrive somewhere needs a day: the verb itself at the head of a sentence or clause, not the noun (`chế độ báo cáo`).
const ARRIVES = /báo cáo (?:kết quả|về|ủy ban|ban|đảng|thường|tỉnh|sở|bộ|lãnh đạo|ubnd)|gửi |nộp |trình |hoàn thành /g
const BEFORE = [',', ';', '.', ':', 'tổng hợp', 'xây dựng', 'và', 'rồi', 'để'] as const

/** The first verb that wants a day, at the head of a sentence or clause. */
function arrives(text: string): { at: number; end: number } | null {
  for (ARRIVES.lastIndex = 0; ; ) {
    const m = ARRIVES.exec(text)
    if (!m) return null
    if (m.index === 0 || (text[m.index - 1] === ' ' && BEFORE.some((words) => text.startsWith(words, m.index - 1 - words.length)))) return { at: m.index, end: ARRIVES.lastIndex }
  }
}

const timed = new WeakMap<Item, boolean>()

function saysWhen(item: Item): boolean {
  let answer = timed.get(item)
  if (answer === undefined) {
    answer = (item.task ? TIME : HEADING_TIME).test(folded(item.passage)) || (item.cells?.['time']?.value ?? '') !== '' || (item.cells?.['period']?.value ?? '') !== ''
    timed.set(item, answer)
  }
  return answer
}

function hasTime(item: Item): boolean {
  if (item.task && (item.task.period !== null || item.task.deadlines.length > 0)) return true
  for (let at: Item | null = item; at; at = at.parent) if (saysWhen(at)) return true
  return false
}

function heading(items: readonly Item[], part: Part): Span {
  const first = items[0]
  const root = first ? rootOf(first) : null
  const title = part.places.title ?? part.places.kind
  if (root && (!title || (part.parent === null && items.every((item) => rootOf(item) === root)))) return opening(root)
  return title?.span ?? [0, 0]
}

/** Tasks that stand beside headings of time, under none themselves, miss one heading together; any other misses its own time. */
function lostTogether(missing: readonly Item[]): Map<Item, Item[]> {
  const groups = new Map<Item, Item[]>()
  const timed = new Map<Item, boolean>()
  for (const item of missing) {
    const parent = item.parent
    if (parent && !timed.has(parent)) timed.set(parent, parent.children.some(({ period }) => period !== null))
    const key = parent && timed.get(parent) ? parent : item
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** The first task below a heading that stands under no period, though it may have a day of its own: there the lost heading stood. */
function firstWithout({ children }: Item): Item | undefined {
  return children.find(({ task }) => task?.kind === 'scheduled' && task.period === null)
}

function* scheduled(document: Document, part: Part): Generator<Problem> {
  // Tasks before the first heading of time miss the heading (`period-gap` says so), not each its own time.
  const orphans = new Set([...periodSeries(document, part).flatMap(({ gaps }) => gaps.flatMap((gap) => gap.orphans)), ...beforeLostSchedule(part)])
  const all: Item[] = []
  const missing: Item[] = []
  for (const item of part.items) {
    if (item.task?.kind !== 'scheduled' || orphans.has(item)) continue
    all.push(item)
    if (!hasTime(item)) missing.push(item)
  }
  const first = missing[0]
  if (!first) return
  if (all.length === 1) {
    yield { span: opening(first), message: 'alone', severity: 'warning' }
  } else if (missing.length === all.length) {
    const related = missing.map((item) => ({ span: opening(item), note: 'task' }))
    yield { span: heading(all, part), message: 'all', severity: 'warning', data: { count: all.length }, related }
  } else if (all.length - missing.length > (all.length - 1) / 2) {
    for (const [beside, items] of lostTogether(missing)) {
      const [lead, ...others] = items
      if (!lead) continue
      const related = others.map((item) => ({ span: opening(item), note: 'task' }))
      if (related.length === 0) yield { span: opening(lead), message: 'one' }
      else yield { span: opening(firstWithout(beside) ?? lead), message: 'several', data: { count: items.length }, related }
    }
  }
}

function* implementation(part: Part): Generator<Problem> {
  for (const item of part.items) {
    if (item.task?.kind !== 'implementation' || item.task.deadlines.length > 0) continue
    const verb = arrives(folded(item.passage))
    if (verb && !hasTime(item)) yield { span: item.passage.slice(verb.at, verb.end).trim().span, message: 'arrives' }
  }
}

export const deadlineMissing = rule({
  id: 'deadline-missing',
  group: 'completeness',
  severity: 'info',
  demands: {
    vi: 'Nhiệm vụ theo lịch (kể cả dòng trong bảng phân công) có thời gian: tháng, quý, ngày hoặc định kỳ; việc báo cáo, gửi, hoàn thành có hạn.',
    en: 'A scheduled task (a row of a task table too) has a time: a month, quarter, day or recurrence; what is to be reported, sent or finished has a deadline.',
  },
  why: {
    vi: '“Rõ thời gian” là một trong 6 rõ (Quyết định 2179/QĐ-TTg ngày 06/10/2025); nhiệm vụ không có hạn thì không theo dõi, đôn đốc được. Nhiệm vụ thường xuyên và nhiệm vụ trọng tâm không cần hạn.',
    en: 'A clear time is one of the “6 rõ” (Decision 2179/QĐ-TTg of 06/10/2025). Standing duties and orientation tasks need none.',
  },
  advice: {
    vi: 'Đặt nhiệm vụ vào đúng tháng, quý, hoặc ghi hạn, ví dụ “trước ngày 15/6/2026”.',
    en: 'Put the task below its month or quarter, or add a deadline such as “trước ngày 15/6/2026”.',
  },
  messages: {
    one: {
      vi: () => 'Nhiệm vụ chưa có thời gian thực hiện, trong khi các nhiệm vụ khác đều có.',
      en: () => 'This task has no time, while most of its fellows do.',
    },
    several: {
      vi: ({ count }) => `${count} nhiệm vụ không đứng dưới tháng, quý nào: có lẽ mất đề mục.`,
      en: ({ count }) => `${count} tasks stand under no month or quarter: a heading seems lost.`,
    },
    alone: { vi: () => 'Nhiệm vụ chưa có thời gian thực hiện.', en: () => 'This task has no time.' },
    all: {
      vi: ({ count }) => `Cả ${count} nhiệm vụ ở đây đều chưa có thời gian thực hiện.`,
      en: ({ count }) => `None of the ${count} tasks here has a time.`,
    },
    task: { vi: () => 'chưa có thời gian', en: () => 'no time' },
    arrives: {
      vi: () => 'Việc phải báo cáo, gửi hoặc hoàn thành nhưng chưa có hạn.',
      en: () => 'Something is to be reported, sent or finished, but by when is not said.',
    },
  },
  examples: {
    reports: [
      {
        name: 'một dòng của bảng để trống thời gian',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

| STT | Nội dung công việc | Đơn vị chủ trì | Thời gian |
|---|---|---|---|
| 1 | Ban hành kế hoạch tuyên truyền | Văn phòng | Quý I |
«|» 2 | Rà soát thủ tục hành chính | Phòng Kinh tế | |
| 3 | Kiểm tra Bộ phận Một cửa | Văn phòng | Tháng 6 |
| 4 | Sơ kết công tác | Văn phòng | Tháng 7 |`),
      },
      {
        name: 'gửi kế hoạch nhưng không có hạn',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn xây dựng kế hoạch, «gửi» về Văn phòng tổng hợp.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'trình phê duyệt nhưng không có hạn',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế lập dự toán, «trình» Chủ tịch Ủy ban nhân dân xã phê duyệt.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
    ],
    silent: [
      {
        name: 'nhiệm vụ dưới tháng, quý đã có thời gian',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).

Tháng 2
1. Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì).`),
      },
      {
        name: 'nhiệm vụ thường xuyên, có hạn hoặc định kỳ',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn xây dựng kế hoạch, gửi Văn phòng trước ngày 30/01/2026.
2. Văn phòng theo dõi, đôn đốc; hằng quý tổng hợp, báo cáo Ủy ban nhân dân xã.
3. Phòng Văn hóa - Xã hội tuyên truyền, vận động Nhân dân.`),
      },
    ],
  },
  *check(document) {
    for (const part of document.parts) {
      for (const problem of scheduled(document, part)) yield { severity: 'error', ...problem }
      yield* implementation(part)
    }
  },
})
