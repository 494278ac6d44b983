import { deadlineFaults } from '../../facts/deadline-faults.js'
import { rule } from '../rule.js'
import { sample } from '../examples/sample.js'
import { shown } from '../../text/shown.js'

export const deadlineBeyondPlan = rule({
  id: 'deadline-beyond-plan',
  group: 'time',
  severity: 'warning',
  demands: {
    vi: 'Hạn thực hiện nằm trong thời gian của kế hoạch, trừ khi nói rõ.',
    en: 'Deadlines lie within the plan’s time, unless the text says so.',
  },
  why: {
    vi: 'Hạn sau năm kế hoạch thường là gõ nhầm năm. Báo cáo năm gửi đầu năm sau, việc của năm sau được gọi tên thì đúng.',
    en: 'A deadline after the plan’s year is usually a slip; annual reports early next year, and work that names its later year, are right.',
  },
  advice: { vi: 'Kiểm tra lại năm, hoặc nói rõ việc của năm sau.', en: 'Check the year, or say that the work is next year’s.' },
  messages: {
    beyond: {
      vi: ({ date, year }) => `Hạn ${date} sau thời gian của kế hoạch (năm ${year}).`,
      en: ({ date, year }) => `The deadline ${date} lies after the plan’s time (${year}).`,
    },
  },
  examples: {
    reports: [
      {
        name: 'hạn sau năm kế hoạch',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế rà soát quy trình nội bộ, hoàn thành «trước» ngày 15/6/2027.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'gõ nhầm năm khá xa',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn xây dựng kế hoạch, gửi Văn phòng «trước» ngày 30/01/2036.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'khoảng thời gian gõ nhầm năm cuối',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Công an xã kiểm tra các cơ sở kinh doanh «từ» ngày 13/4/2026 đến ngày 24/4/2027.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'chậm nhất năm sau',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Văn phòng số hóa hồ sơ lưu trữ, xong «chậm» nhất ngày 30/9/2027.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
    ],
    silent: [
      {
        name: 'đợt việc qua năm mới',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Công an xã mở đợt cao điểm từ ngày 15/12/2026 đến ngày 15/02/2027.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'báo cáo năm gửi đầu năm sau; việc của năm 2027 được gọi tên',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn gửi báo cáo tổng kết trước ngày 10/01/2027.
2. Văn phòng tham mưu Kế hoạch năm 2027, trình trước ngày 15/4/2027.`),
      },
      {
        name: 'kế hoạch giai đoạn',
        text: sample(
          `I. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế rà soát quy trình nội bộ, hoàn thành trước ngày 15/6/2029.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
          { title: 'KẾ HOẠCH\nCải cách hành chính giai đoạn 2026 - 2030' },
        ),
      },
    ],
  },
  *check(document) {
    for (const { kind, find, against } of deadlineFaults(document).values()) {
      if (kind !== 'beyond-plan') continue
      const { date, end, raw } = find.deadline
      const late = end !== null && (date ?? '').slice(0, 4) <= against ? end : (date ?? '')
      yield { span: find.passage.span, message: 'beyond', data: { date: shown(late), year: against }, actual: raw }
    }
  },
})
