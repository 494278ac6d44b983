import type { Document, Item, Part } from '../../model/document.js'
import type { Span } from '../../text/passage.js'
import { beginsWithDoer, beginsWithVerb } from '../../recognise/unit/doer.js'
import { rule, type Problem } from '../rule.js'
import { rootOf } from '../../facts/above.js'
import { assignable, type Assigned } from '../../facts/assigned.js'
import { beforeLostSchedule } from '../../facts/lost-heading.js'
import { opening } from '../../facts/opening.js'
import { sample } from '../examples/sample.js'

/**
 * Whether a task without a unit asks for one. A duty of implementation begins with its verb: what begins otherwise (Kinh phí, Chế độ báo cáo, Trong quá
 * trình …) may be none. Where a sentence may begin with its doer, of a name that was not recognised, nothing is said.
 */
function asks({ item, task, standing }: Assigned): boolean {
  if (standing !== 'none') return false
  return task.kind === 'scheduled' ? beginsWithDoer(item.text) === 'no' : beginsWithVerb(item.text)
}

/** Scheduled tasks are one group in their part; those of implementation one a top-level section. */
function groups(document: Document, part: Part): Iterable<readonly Assigned[]> {
  const scheduled: Assigned[] = []
  const sections = new Map<Item, Assigned[]>()
  const astray = beforeLostSchedule(document)
  for (const one of assignable(document, part)) {
    if (astray.has(one.item)) continue
    if (one.task.kind === 'scheduled') {
      scheduled.push(one)
      continue
    }
    const root = rootOf(one.item)
    const group = sections.get(root)
    if (group) group.push(one)
    else sections.set(root, [one])
  }
  return [scheduled, ...sections.values()]
}

/** The heading over all of a group: their common section, or the part's title. */
function heading(group: readonly Assigned[], part: Part): Span {
  const first = group[0]
  const root = first ? rootOf(first.item) : null
  const title = part.places.title ?? part.places.kind
  if (root && (!title || (part.parent === null && group.every(({ item }) => rootOf(item) === root)))) return opening(root)
  return title?.span ?? (first ? opening(first.item) : [0, 0])
}

function* problems(group: readonly Assigned[], part: Part): Generator<Problem> {
  const missing = group.filter(asks)
  const first = missing[0]
  if (!first) return
  const named = group.filter(({ standing }) => standing === 'named').length
  if (group.length === 1) {
    yield { span: opening(first.item), message: 'alone', severity: 'warning' }
  } else if (group.every(({ standing }) => standing === 'none')) {
    const related = missing.map(({ item }) => ({ span: opening(item), note: 'task' }))
    yield { span: heading(group, part), message: 'all', severity: 'warning', data: { count: missing.length }, related }
  } else if (named > (group.length - 1) / 2) {
    for (const { item } of missing) yield { span: opening(item), message: 'one' }
  }
}

export const unitMissing = rule({
  id: 'unit-missing',
  group: 'completeness',
  severity: 'error',
  demands: {
    vi: 'Mỗi nhiệm vụ theo lịch hoặc trong phần tổ chức thực hiện nêu đơn vị, cá nhân chịu trách nhiệm; đơn vị chỉ phối hợp thì chưa đủ.',
    en: 'Each scheduled or implementation task names who is responsible; a unit that only coordinates is not enough.',
  },
  why: {
    vi: '“Rõ người” đứng đầu 6 rõ (Quyết định 2179/QĐ-TTg ngày 06/10/2025): việc không giao cho ai thì không ai làm, cuối kỳ không đôn đốc, kiểm điểm được.',
    en: 'A clear responsible person is the first of the “6 rõ” (Decision 2179/QĐ-TTg of 06/10/2025): work given to nobody is not done, and nobody can be asked for it.',
  },
  advice: {
    vi: 'Ghi đơn vị chủ trì hoặc tham mưu vào cuối nhiệm vụ, ví dụ “(Văn phòng chủ trì)”, hoặc đặt nhiệm vụ dưới tên đơn vị.',
    en: 'Add the responsible unit at the end of the task, as in “(Văn phòng chủ trì)”, or put the task below the unit’s name.',
  },
  messages: {
    one: {
      vi: () => 'Nhiệm vụ chưa nêu đơn vị chịu trách nhiệm, trong khi các nhiệm vụ khác đều có.',
      en: () => 'This task names no responsible unit, while most of its fellows do.',
    },
    alone: { vi: () => 'Nhiệm vụ chưa nêu đơn vị chịu trách nhiệm.', en: () => 'This task names no responsible unit.' },
    all: {
      vi: ({ count }) => `Cả ${count} nhiệm vụ ở đây đều chưa nêu đơn vị chịu trách nhiệm.`,
      en: ({ count }) => `None of the ${count} tasks here names a responsible unit.`,
    },
    task: { vi: () => 'chưa nêu đơn vị', en: () => 'names no unit' },
  },
  examples: {
    reports: [
      {
        name: 'nhiệm vụ theo tháng không có đơn vị',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).
«2.» Rà soát thủ tục hành chính thuộc thẩm quyền của xã.

Tháng 2
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).
2. Tập huấn cho công chức (Phòng Văn hóa - Xã hội thực hiện).`),
      },
      {
        name: 'phần tổ chức thực hiện: một khoản mất chủ ngữ',
        text: sample(`I. NHIỆM VỤ TRỌNG TÂM

1. Đơn giản hóa thủ tục hành chính.

II. TỔ CHỨC THỰC HIỆN

1. Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.
«2.» Bố trí kinh phí thực hiện Kế hoạch theo quy định.
3. Phòng Kinh tế chủ trì rà soát quy trình nội bộ.`),
      },
      {
        name: 'cả lịch công tác không giao cho ai: nói một lần ở đầu mục',
        text: sample(`«I.» NHIỆM VỤ CỤ THỂ

Quý I
1. Ban hành kế hoạch tuyên truyền.
2. Rà soát thủ tục hành chính.

Quý II
1. Kiểm tra Bộ phận Một cửa.`),
      },
      {
        name: 'phối hợp với đơn vị khác, nhưng không rõ ai làm',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Quý I
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).
«2.» Phối hợp với Công an xã kiểm tra việc cấp căn cước.

Quý II
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
    ],
    silent: [
      {
        name: 'nhiệm vụ trọng tâm không phải giao cho từng đơn vị',
        text: sample(`I. NHIỆM VỤ TRỌNG TÂM

1. Đơn giản hóa thủ tục hành chính.
2. Nâng cao chất lượng phục vụ Nhân dân.

II. TỔ CHỨC THỰC HIỆN

1. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'câu có thể mở đầu bằng người làm mà chương trình không biết tên: không nói gì',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).
2. Lò gạch thủ công Bến Đá ngừng đốt lò.

Tháng 2
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).
2. Tập huấn cho công chức (Phòng Văn hóa - Xã hội thực hiện).`),
      },
      {
        name: 'đơn vị là đề mục của các nhiệm vụ; khoản về kinh phí không giao cho ai',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Văn phòng
- Theo dõi, đôn đốc việc thực hiện Kế hoạch này.
- Tổng hợp, báo cáo kết quả theo quy định.
2. Kinh phí thực hiện từ dự toán năm 2026 đã giao.
3. Phòng Kinh tế: Rà soát quy trình nội bộ.`),
      },
    ],
  },
  *check(document) {
    for (const part of document.parts) for (const group of groups(document, part)) yield* problems(group, part)
  },
})
