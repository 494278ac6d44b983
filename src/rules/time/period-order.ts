import { named, periodSeries, type Heading } from '../../facts/period-series.js'
import type { Span } from '../../text/passage.js'
import { rule } from '../rule.js'
import { sample } from '../examples/sample.js'

function place({ item }: Heading): Span {
  const label = item.label?.passage
  return [label && label.value !== '' ? label.start : item.passage.start, item.passage.end]
}

export const periodOrder = rule({
  id: 'period-order',
  group: 'time',
  severity: 'error',
  demands: {
    vi: 'Các đề mục tháng, quý theo thứ tự thời gian, mỗi kỳ một lần (năm học đi từ tháng 9 đến tháng 12 rồi tháng 1 đến tháng 5).',
    en: 'Headings of months and quarters run in order, each once (a school year runs 9 … 12, 1 … 5).',
  },
  why: {
    vi: 'Đề mục lặp hoặc sai thứ tự thường là gõ nhầm số: nhiệm vụ bên dưới thành ra của tháng khác.',
    en: 'A heading that repeats or stands out of order is usually a wrong number: the tasks below it fall into another month.',
  },
  advice: { vi: 'Sửa số của đề mục, hoặc chuyển nó về đúng chỗ.', en: 'Correct the heading’s number, or move it.' },
  messages: {
    repeated: {
      vi: ({ heading, expected }) => `“${heading}” xuất hiện lần thứ hai${ask(expected)}.`,
      en: ({ heading, expected }) => `“${heading}” stands a second time${asked(expected)}.`,
    },
    order: {
      vi: ({ heading, other, expected }) => `“${heading}” sai thứ tự, đứng sau “${other}”${ask(expected)}.`,
      en: ({ heading, other, expected }) => `“${heading}” is out of order, after “${other}”${asked(expected)}.`,
    },
    many: {
      vi: ({ heading, count }) => `${count} đề mục tháng, quý sai thứ tự hoặc lặp, bắt đầu từ “${heading}”.`,
      en: ({ heading, count }) => `${count} headings of time repeat or are out of order, from “${heading}” on.`,
    },
    other: { vi: () => 'đề mục trái với nó', en: () => 'the heading that it contradicts' },
    too: { vi: () => 'cũng lặp hoặc sai thứ tự', en: () => 'repeats or is out of order too' },
  },
  examples: {
    reports: [
      {
        name: 'hai lần Tháng 3',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 2
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).

Tháng 3
1. Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì).

«Tháng» 3
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).

Tháng 5
1. Sơ kết công tác (Văn phòng chủ trì).`),
      },
      {
        name: 'số tháng gõ nhầm',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

1. Tháng 1:
- Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).
«2.» Tháng 9:
- Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì).
3. Tháng 3:
- Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).
4. Tháng 4:
- Tổ chức đối thoại với công dân (Văn phòng chủ trì).`),
      },
      {
        name: 'hai quý đổi chỗ',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Quý I
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).

Quý III
1. Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì).

«Quý» II
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).

Quý IV
1. Tổng kết (Văn phòng chủ trì).`),
      },
    ],
    silent: [
      {
        name: 'năm học',
        text: sample(
          `I. NHIỆM VỤ CỤ THỂ

Tháng 9
1. Khai giảng năm học (Ban Giám hiệu chủ trì).

Tháng 11
1. Tổ chức Ngày Nhà giáo Việt Nam (Công đoàn trường chủ trì).

Tháng 01
1. Sơ kết học kỳ I (Ban Giám hiệu chủ trì).

Tháng 5
1. Tổng kết năm học (Ban Giám hiệu chủ trì).`,
          { title: 'KẾ HOẠCH\nGiáo dục năm học 2026-2027' },
        ),
      },
      {
        name: 'mỗi lĩnh vực một dãy quý',
        text: sample(`I. CÔNG TÁC TUYÊN TRUYỀN

Quý I
1. Ban hành kế hoạch tuyên truyền (Văn phòng tham mưu).

Quý II
1. Tổ chức hội thi (Văn phòng chủ trì).

II. CÔNG TÁC KIỂM TRA

Quý I
1. Ban hành kế hoạch kiểm tra (Văn phòng tham mưu).

Quý II
1. Kiểm tra Bộ phận Một cửa (Văn phòng chủ trì).`),
      },
    ],
  },
  *check(document) {
    for (const part of document.parts) {
      for (const { unit, misplaced } of periodSeries(document, part)) {
        const first = misplaced[0]
        if (!first) continue
        if (misplaced.length > 3) {
          const related = misplaced.slice(1).map(({ heading }) => ({ span: place(heading), note: 'too' }))
          yield { span: place(first.heading), message: 'many', data: { heading: first.heading.period.heading, count: misplaced.length }, related }
          continue
        }
        for (const { heading, other, repeated, expected } of misplaced) {
          const data = { heading: heading.period.heading, other: other.period.heading, expected: expected === null ? '' : named(unit, expected) }
          yield {
            span: place(heading),
            message: repeated ? 'repeated' : 'order',
            data,
            actual: heading.period.heading,
            expected: data.expected === '' ? [] : [data.expected],
            related: other === heading ? [] : [{ span: place(other), note: 'other' }],
          }
        }
      }
    }
  },
})

function ask(expected: unknown): string {
  return expected === '' || expected === undefined ? '' : `; theo thứ tự phải là ${String(expected)}`
}

function asked(expected: unknown): string {
  return expected === '' || expected === undefined ? '' : `; its place asks for ${String(expected)}`
}
