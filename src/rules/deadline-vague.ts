import type { Deadline } from '../plan.js'
import { rule } from './rule.js'
import { folded } from './shared/folded.js'
import { sample } from './shared/sample.js'
import { sought, textsWith } from './shared/sought.js'

// Each alternative begins with one literal word; what may follow is bounded. A meeting or report that is called periodic (`giao ban định kỳ`) is no time.
const PERIODIC =
  '(?<!(?:giao ban|họp|sinh hoạt|báo cáo|hội nghị|kiểm tra|chế độ|và|hoặc) )định kỳ' +
  '(?!,? ?(?:\\(?(?:hằng|hàng|mỗi|\\d|một|hai|ba|sáu|tháng|quý|năm|tuần|ngày|vào|theo quy định|của|đột xuất|với|cho|quy định|quy chế)(?![a-zà-ỹ]))|[^.;]{0,60}theo quy định)'
const SOON = 'sớm (?:hoàn thành|gửi|trình|ban hành|báo cáo|triển khai)|trong thời gian sớm nhất'
const IN_TIME = 'kịp thời,? (?:tổng hợp,? )?(?:báo cáo|gửi|trình|phản ánh về|thông tin về|cung cấp)|(?:báo cáo|gửi|trình|hoàn thành) (?:kịp thời|sớm)'
/** `định kỳ`, `sớm`, `kịp thời` as far as they begin with a rare letter. */
const OPEN_TIMES = sought(['ịnh kỳ', 'ịnh\u00a0kỳ', 'ớm', 'ịp thời', 'ịp\u00a0thời', 'ỊNH KỲ', 'ỚM', 'ỊP THỜI'], 'item')
const VAGUE = new RegExp(`${PERIODIC}|${SOON}|${IN_TIME}`)

/** Whether a deadline names a day or an interval; a bare `định kỳ` does not. */
function names({ kind, rule: interval }: Deadline): boolean {
  return kind !== 'recurring' || interval !== null
}

export const deadlineVague = rule({
  id: 'deadline-vague',
  group: 'time',
  severity: 'info',
  demands: {
    vi: 'Nhiệm vụ trong phần tổ chức thực hiện nêu hạn hoặc định kỳ cụ thể, không chỉ “kịp thời”, “sớm”, “định kỳ”.',
    en: 'Implementation tasks give a deadline or interval, not only “in time”, “soon”, “periodically”.',
  },
  why: {
    vi: '“Định kỳ báo cáo” mà không nói mấy tháng một lần thì mỗi đơn vị hiểu một cách, không đôn đốc được.',
    en: '“Report periodically” without an interval means something else to everybody.',
  },
  advice: { vi: 'Ghi rõ, ví dụ “hằng quý (trước ngày 15 tháng cuối quý)”.', en: 'Say how often, and by which day.' },
  messages: { vague: { vi: ({ raw }) => `“${raw}” chưa phải là thời hạn cụ thể.`, en: ({ raw }) => `“${raw}” is no definite time.` } },
  examples: {
    reports: [
      {
        name: 'định kỳ mà không rõ bao lâu',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn thực hiện Kế hoạch này, «định» kỳ báo cáo kết quả về Văn phòng.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'sớm hoàn thành',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Phòng Kinh tế «sớm» hoàn thành rà soát quy trình nội bộ.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'kịp thời báo cáo',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn nắm tình hình, «kịp» thời báo cáo Ủy ban nhân dân xã.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
    ],
    silent: [
      {
        name: 'định kỳ có khoảng cách; có hạn khác',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Các thôn định kỳ hằng quý báo cáo kết quả về Văn phòng.
2. Văn phòng sớm hoàn thành rà soát, trình Chủ tịch trước ngày 30/3/2026.`),
      },
      {
        name: 'nhiệm vụ trọng tâm',
        text: sample(`I. NHIỆM VỤ TRỌNG TÂM

1. Kịp thời báo cáo, tháo gỡ khó khăn cho doanh nghiệp.

II. TỔ CHỨC THỰC HIỆN

1. Giao Văn phòng theo dõi, kịp thời động viên, khen thưởng.`),
      },
    ],
  },
  *check(document) {
    const texts = textsWith(document, OPEN_TIMES)
    if (texts.length === 0) return
    const definite = new Set(document.deadlines.filter(({ deadline }) => names(deadline)).map(({ task }) => task))
    for (const { item, passage } of texts) {
      const task = item?.task
      if (task?.kind !== 'implementation' || definite.has(task)) continue
      const m = VAGUE.exec(folded(passage))
      if (!m) continue
      const raw = passage.slice(m.index, m.index + m[0].length)
      yield { span: raw.span, message: 'vague', data: { raw: raw.value } }
    }
  },
})
