import type { Document, Item } from '../../model/document.js'
import { deadlineFaults, type DeadlineFault } from '../../facts/deadline-faults.js'
import { rule } from '../rule.js'
import { periodAbove } from '../../facts/above.js'
import { opening } from '../../facts/opening.js'
import { sample } from '../examples/sample.js'
import { shown } from '../../text/shown.js'

/** The faults below each heading, and how many days below it are right: where none is, the heading is wrong, not they. */
function byHeading(document: Document): Map<Item, { faults: DeadlineFault[]; inside: number }> {
  const faults = deadlineFaults(document)
  const found = new Map<Item, { faults: DeadlineFault[]; inside: number }>()
  if (faults.size === 0) return found
  for (const find of document.deadlines) {
    const heading = find.deadline.date === null ? null : periodAbove(find.item)
    if (!heading) continue
    const below = found.get(heading) ?? { faults: [], inside: 0 }
    found.set(heading, below)
    const fault = faults.get(find)
    if (fault?.kind === 'outside-period') below.faults.push(fault)
    else below.inside++
  }
  return found
}

export const deadlineOutsidePeriod = rule({
  id: 'deadline-outside-period',
  group: 'time',
  severity: 'error',
  demands: {
    vi: 'Ngày nêu trong nhiệm vụ nằm trong tháng, quý của đề mục.',
    en: 'The day of a task lies within the month or quarter that it stands under.',
  },
  why: {
    vi: 'Một nhiệm vụ có hai thời gian trái nhau thì không biết thực hiện theo thời gian nào. Hạn “trước ngày …” có thể rơi sau kỳ (báo cáo tháng 1 gửi trong tháng 2), nên chỉ cảnh báo.',
    en: 'A task with two times that contradict each other cannot be carried out. A deadline “before …” may fall after its period (January’s report is due in February), so it is a warning.',
  },
  advice: { vi: 'Sửa ngày, hoặc chuyển nhiệm vụ sang đúng tháng, quý.', en: 'Correct the day, or move the task to its month or quarter.' },
  messages: {
    outside: {
      vi: ({ date, heading }) => `Ngày ${date} không thuộc “${heading}”.`,
      en: ({ date, heading }) => `${date} does not lie within “${heading}”.`,
    },
    all: {
      vi: ({ heading, count }) => `Cả ${count} ngày nêu bên dưới đều không thuộc “${heading}”.`,
      en: ({ heading, count }) => `None of the ${count} days below lies within “${heading}”.`,
    },
    day: { vi: () => 'ngày không thuộc kỳ', en: () => 'a day outside' },
    heading: { vi: () => 'đề mục của nhiệm vụ', en: () => 'the heading of the task' },
  },
  examples: {
    reports: [
      {
        name: 'việc ngày tháng 5 đặt dưới tháng 3',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 3
1. Tổ chức hội nghị đối thoại với công dân vào «ngày» 15/5/2026 (Văn phòng tham mưu).

Tháng 4
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
      {
        name: 'hạn rơi sau quý',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Quý I
1. Ban hành kế hoạch tuyên truyền, hoàn thành «trước» ngày 20/6/2026 (Văn phòng tham mưu).

Quý II
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
      {
        name: 'đợt kiểm tra nằm ngoài tháng',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 8
1. Kiểm tra Bộ phận Một cửa «từ» ngày 05/10/2026 đến ngày 09/10/2026 (Văn phòng chủ trì).

Tháng 9
1. Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì).`),
      },
      {
        name: 'mọi ngày bên dưới đều thuộc tháng khác: đề mục sai',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 5
1. Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì).

«Tháng» 9
1. Sơ kết công tác ngày 12/6/2026 (Văn phòng tham mưu).
2. Gửi báo cáo trước ngày 22/6/2026 (Văn phòng chủ trì).`),
      },
    ],
    silent: [
      {
        name: 'trước ngày đầu tháng sau; đợt kéo sang tháng sau',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 3
1. Ban hành kế hoạch tuyên truyền, hoàn thành trước ngày 01/4/2026 (Văn phòng tham mưu).
2. Kiểm tra Bộ phận Một cửa từ ngày 30/3/2026 đến ngày 03/4/2026 (Văn phòng chủ trì).`),
      },
      {
        name: 'đề mục tháng bị mất: chỉ báo ở đề mục',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 2
1. Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì).

Tháng 3
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).
2. Tổ chức hội nghị đối thoại với công dân vào ngày 15/4/2026 (Văn phòng tham mưu).

Tháng 5
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).

Tháng 6
1. Sơ kết công tác (Văn phòng chủ trì).`),
      },
    ],
  },
  *check(document) {
    for (const [heading, { faults, inside }] of byHeading(document)) {
      const first = faults[0]
      if (!first) continue
      if (faults.length > 1 && inside === 0) {
        const related = faults.map(({ find }) => ({ span: find.passage.span, note: 'day' }))
        yield { span: opening(heading), message: 'all', data: { heading: first.against, count: faults.length }, actual: first.against, related }
        continue
      }
      for (const { find, severity, against } of faults) {
        const { date, end, raw } = find.deadline
        const words = end && date ? `${shown(date)} - ${shown(end)}` : shown(date ?? '')
        const data = { date: words, heading: against }
        yield { span: find.passage.span, message: 'outside', severity, data, actual: raw, related: [{ span: opening(heading), note: 'heading' }] }
      }
    }
  },
})
