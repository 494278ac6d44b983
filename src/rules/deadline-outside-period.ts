import { rule } from './rule.js'
import { deadlineFaults } from './shared/deadline-faults.js'
import { written } from './shared/dates.js'
import { sample } from './shared/sample.js'

export const deadlineOutsidePeriod = rule({
  id: 'deadline-outside-period',
  group: 'time',
  severity: 'error',
  demands: { vi: 'Ngày nêu trong nhiệm vụ nằm trong tháng, quý của đề mục.', en: 'The day of a task lies within the month or quarter that it stands under.' },
  why: {
    vi: 'Một nhiệm vụ có hai thời gian trái nhau thì không biết thực hiện theo thời gian nào. Hạn «trước ngày …» có thể rơi sau kỳ (báo cáo tháng 1 gửi trong tháng 2), nên chỉ cảnh báo.',
    en: 'A task with two times that contradict each other cannot be carried out. A deadline “before …” may fall after its period (January’s report is due in February), so it is a warning.',
  },
  advice: { vi: 'Sửa ngày, hoặc chuyển nhiệm vụ sang đúng tháng, quý.', en: 'Correct the day, or move the task to its month or quarter.' },
  messages: {
    outside: { vi: ({ date, heading }) => `Ngày ${date} không thuộc «${heading}».`, en: ({ date, heading }) => `${date} does not lie within “${heading}”.` },
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
    for (const { kind, find, severity, against, heading } of deadlineFaults(document).values()) {
      if (kind !== 'outside-period') continue
      const { date, end } = find.deadline
      const words = end && date ? `${written(date)} - ${written(end)}` : written(date ?? '')
      yield { span: find.passage.span, message: 'outside', severity, data: { date: words, heading: against }, actual: find.deadline.raw, related: heading ? [{ span: heading, note: 'heading' }] : [] }
    }
  },
})
