import type { Document } from '../../model/document.js'
import { deadlineFaults } from '../../facts/deadline-faults.js'
import { rule, type Problem } from '../rule.js'
import { sample } from '../examples/sample.js'
import { shown } from '../../text/shown.js'

/** Where most deadlines are over before the plan is issued, the date of issue is wrong, not they. */
function* problems(document: Document): Generator<Problem> {
  const early = [...deadlineFaults(document).values()].filter(({ kind }) => kind === 'before-issue')
  if (early.length === 0) return
  const dated = document.deadlines.filter(({ deadline }) => deadline.date !== null).length
  const place = document.parts[0]?.places.date
  const first = early[0]
  if (first && place && early.length > 2 && early.length > dated / 2 && first.against.includes('-')) {
    const related = early.map(({ find }) => ({ span: find.passage.span, note: 'early' }))
    yield { span: place.span, message: 'issue', data: { issued: shown(first.against), count: early.length }, actual: place.value, related }
    return
  }
  for (const { find, severity, against } of early) {
    const date = find.deadline.end ?? find.deadline.date ?? ''
    const issued = against.includes('-')
    yield {
      span: find.passage.span,
      message: issued ? 'early' : 'year',
      severity,
      data: { date: shown(date), issued: issued ? shown(against) : against },
      actual: find.deadline.raw,
      related: place && issued ? [{ span: place.span, note: 'place' }] : [],
    }
  }
}

export const deadlineBeforeIssue = rule({
  id: 'deadline-before-issue',
  group: 'time',
  severity: 'error',
  demands: { vi: 'Hạn thực hiện không trước ngày ban hành kế hoạch.', en: 'No deadline lies before the plan’s date of issue.' },
  why: {
    vi: 'Hạn đã qua khi văn bản được ban hành thì không ai thực hiện được; thường là gõ nhầm năm, hoặc chép lại kế hoạch năm trước.',
    en: 'A deadline that is over when the plan is issued cannot be kept; usually the year is a slip, or last year’s plan was copied.',
  },
  advice: { vi: 'Sửa ngày hoặc năm của hạn.', en: 'Correct the day or year of the deadline.' },
  messages: {
    early: {
      vi: ({ date, issued }) => `Hạn ${date} trước ngày ban hành ${issued}.`,
      en: ({ date, issued }) => `The deadline ${date} lies before the date of issue, ${issued}.`,
    },
    year: {
      vi: ({ date, issued }) => `Hạn ${date} trước năm của kế hoạch (${issued}).`,
      en: ({ date, issued }) => `The deadline ${date} lies before the plan’s year, ${issued}.`,
    },
    issue: {
      vi: ({ issued, count }) => `Ngày ban hành ${issued} sau ${count} thời hạn trong văn bản.`,
      en: ({ issued, count }) => `The date of issue, ${issued}, is later than ${count} deadlines.`,
    },
    place: { vi: () => 'ngày ban hành', en: () => 'the date of issue' },
  },
  examples: {
    reports: [
      {
        name: 'gõ nhầm năm',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn xây dựng kế hoạch, gửi Văn phòng «trước» ngày 30/01/2025.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'hạn đã qua khi ban hành',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn xây dựng kế hoạch, gửi Văn phòng «trước» ngày 10/01/2026.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'kế hoạch chưa có ngày: so với năm',
        text: sample(
          `I. TỔ CHỨC THỰC HIỆN

1. Các thôn xây dựng kế hoạch, gửi Văn phòng «trước» ngày 30/01/2024.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
          { head: '', basis: '' },
        ),
      },
    ],
    silent: [
      {
        name: 'hạn sau ngày ban hành; ngày của văn bản viện dẫn',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn thực hiện Quyết định số 12/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh, gửi kế hoạch trước ngày 30/01/2026.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'hạn đúng ngày ban hành',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Văn phòng đăng tải Kế hoạch này chậm nhất ngày 12/01/2026.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
    ],
  },
  *check(document) {
    yield* problems(document)
  },
})
