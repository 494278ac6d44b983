import type { Item } from '../../model/document.js'
import { interrupted } from '../../facts/impossible-headings.js'
import { named, periodSeries, type Gap } from '../../facts/period-series.js'
import { rule } from '../rule.js'
import { opening } from '../../facts/opening.js'
import { sample } from '../examples/sample.js'

/** The item below the heading before the gap where the numbering starts again (1, 2, 1) or changes its first number (3.1, 3.2, 4.1). */
function restart({ before }: Gap): Item | null {
  let last = 0
  for (const item of before?.item.children ?? []) {
    if (item.label?.kind !== 'arabic') continue
    const value = item.label.values[0] ?? 0
    if (last > 0 && (item.label.values.length === 1 ? value === 1 : value !== last)) return item
    last = value
  }
  return null
}

export const periodGap = rule({
  id: 'period-gap',
  group: 'time',
  severity: 'warning',
  demands: { vi: 'Trong một dãy tháng, quý không thiếu kỳ nào ở giữa.', en: 'In a run of months or quarters none is missing.' },
  why: {
    vi: 'Thiếu đúng một đề mục thường là mất dòng: nhiệm vụ của tháng đó rơi vào tháng trước. Kế hoạch chỉ nêu vài tháng thì không nhắc.',
    en: 'One missing heading is usually a lost line: its tasks fall into the month before. Plans that name a few months only are not asked.',
  },
  advice: {
    vi: 'Bổ sung đề mục bị thiếu, hoặc ghi “Không có” dưới đề mục đó.',
    en: 'Add the heading, with “Không có” below it where there is no work.',
  },
  messages: {
    between: {
      vi: ({ missing, before, after }) => `Thiếu ${missing} giữa “${before}” và “${after}”.`,
      en: ({ missing, before, after }) => `${missing} is missing between “${before}” and “${after}”.`,
    },
    restart: {
      vi: ({ missing }) => `Đánh số bắt đầu lại từ đây: có lẽ mất đề mục ${missing}.`,
      en: ({ missing }) => `The numbering starts again here: the heading ${missing} seems lost.`,
    },
    first: {
      vi: ({ missing }) => `Nhiệm vụ đứng trước đề mục đầu tiên: có lẽ mất đề mục ${missing}.`,
      en: ({ missing }) => `Tasks stand before the first heading: ${missing} seems lost.`,
    },
    heading: { vi: () => 'đề mục tiếp theo', en: () => 'the next heading' },
    again: { vi: () => 'có lẽ đề mục bị mất ở đây', en: () => 'the heading seems lost here' },
    previous: { vi: () => 'đề mục liền trước', en: () => 'the heading before' },
  },
  examples: {
    reports: [
      {
        name: 'thiếu tháng 3',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
- Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).

Tháng 2
- Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì).

«Tháng» 4
- Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
      {
        name: 'mất dòng Tháng 3: nhiệm vụ đánh số lại từ 1',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).

Tháng 2
1. Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì).
2. Tập huấn cho công chức (Văn phòng chủ trì).
«1.» Tổ chức đối thoại với công dân (Văn phòng chủ trì).

Tháng 4
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
      {
        name: 'thiếu quý III',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Quý I
- Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).

Quý II
- Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì).

«Quý» IV
- Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
    ],
    silent: [
      {
        name: 'kế hoạch chỉ nêu vài tháng có việc',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 3
- Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).

Tháng 6
- Sơ kết công tác (Văn phòng chủ trì).

Tháng 12
- Tổng kết công tác (Văn phòng chủ trì).`),
      },
      {
        name: 'tháng 3, 4 gộp một đề mục',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
- Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).

Tháng 2
- Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì).

Tháng 3, 4
- Tập huấn cho công chức (Văn phòng chủ trì).

Tháng 5
- Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
    ],
  },
  *check(document) {
    for (const part of document.parts) {
      for (const { gaps } of periodSeries(document, part)) {
        for (const gap of gaps) {
          const { before, after, unit, orphans } = gap
          const from = before?.item.passage.start ?? 0
          // «Tháng 13» stands for the missing one, and is an error by itself.
          if (interrupted(document, from, after.item.passage.start)) continue
          const missing = gap.missing.map((index) => named(unit, index)).join(', ')
          const heading = { span: opening(after.item), note: 'heading' }
          const first = orphans[0]
          const again = restart(gap)
          // Where the headings are numbered the number that is skipped stands at the next one.
          if (first) yield { span: opening(first), message: 'first', data: { missing }, related: [heading] }
          else if (again && after.item.label?.kind === 'period') yield { span: opening(again), message: 'restart', data: { missing }, related: [heading] }
          else {
            const related = [...(before ? [{ span: opening(before.item), note: 'previous' }] : []), ...(again ? [{ span: opening(again), note: 'again' }] : [])]
            yield { span: opening(after.item), message: 'between', data: { missing, before: before?.period.heading ?? '', after: after.period.heading }, related }
          }
        }
      }
    }
  },
})
