import { rule, type Example } from '../rule.js'
import { conflicts } from './parts/conflicts.js'
import { partyPlan, statePlan } from '../examples/reference-plans.js'

const state = (name: string, tasks: readonly string[]): Example => ({ name, text: statePlan(tasks) })
const party = (name: string, tasks: readonly string[]): Example => ({ name, text: partyPlan(tasks) })
const TUYEN = 'về tuyên truyền cải cách hành chính năm 2025'

/** citation-conflict: what a plan says of one document in two places agrees. */
export const citationConflict = rule({
  id: 'citation-conflict',
  group: 'references',
  severity: 'error',
  demands: {
    vi: 'Cùng một văn bản được viện dẫn với cùng tên loại, số, ký hiệu, ngày và cơ quan ban hành ở mọi chỗ.',
    en: 'One document is cited everywhere with the same type, number, date and issuer.',
  },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Điều 15: số và ký hiệu là duy nhất trong một năm; số văn bản của Đảng liên tục theo nhiệm kỳ cấp ủy. Hai chỗ ghi khác nhau thì một chỗ sai.',
    en: 'Decree 30/2020/NĐ-CP, Article 15: a number is unique within a year; Party numbers run on through a term. Of two places that disagree one is wrong.',
  },
  advice: { vi: 'Đối chiếu bản gốc, sửa chỗ ghi sai.', en: 'Check the original and correct the wrong place.' },
  messages: {
    date: {
      vi: ({ title, date, other }) => `${title} ghi ngày ${date}, chỗ khác ghi ngày ${other}.`,
      en: ({ title, date, other }) => `${title} is dated ${date} here, ${other} elsewhere.`,
    },
    type: { vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other}.`, en: ({ title, other }) => `${title} here, ${other} elsewhere.` },
    issuer: {
      vi: ({ title, issuer, other }) => `${title} ghi của ${issuer}, chỗ khác ghi của ${other}.`,
      en: ({ title, issuer, other }) => `${title} is of ${issuer} here, of ${other} elsewhere.`,
    },
    year: {
      vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other} (cùng ngày): thống nhất có hay không có năm trong số.`,
      en: ({ title, other }) => `${title} here, ${other} elsewhere on the same date: with or without the year.`,
    },
    symbol: { vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other} (cùng ngày, cùng văn bản).`, en: ({ title, other }) => `${title} here, ${other} elsewhere, of the same date and document.` },
    serial: {
      vi: ({ title, other }) => `Ghi ${title}, chỗ khác ghi ${other} với cùng ngày và cùng trích yếu.`,
      en: ({ title, other }) => `${title} here, ${other} elsewhere with the same date and subject.`,
    },
    other: { vi: ({ value }) => `chỗ khác ghi: ${value}.`, en: ({ value }) => `elsewhere: ${value}.` },
    own: { vi: ({ value }) => `phần đầu văn bản ghi: ${value}.`, en: ({ value }) => `the letterhead says: ${value}.` },
  },
  examples: {
    reports: [
      state('một số hai ngày trong một năm', [
        `Thực hiện Kế hoạch số 12/KH-SNV ngày 05/3/2025 của Sở Nội vụ ${TUYEN}.`, `Báo cáo kết quả Kế hoạch số 12/KH-SNV ngày «15/3/2025» của Sở Nội vụ.`,
      ]),
      state('chỗ hiếm hơn là chỗ sai', [
        'Thực hiện Quyết định số 45/QĐ-UBND ngày «06/5/2025» của UBND tỉnh.', 'Sơ kết Quyết định số 45/QĐ-UBND ngày 05/5/2025 của Ủy ban nhân dân tỉnh.', 'Tổng kết Quyết định số 45/QĐ-UBND ngày 05/5/2025 của UBND tỉnh.',
      ]),
      party('văn bản của Đảng, hai ngày trong một nhiệm kỳ', [
        'Thực hiện Chỉ thị số 06-CT/TU, ngày 20/7/2021 của Ban Thường vụ Tỉnh ủy về công tác mặt trận.', 'Sơ kết Chỉ thị số 06-CT/TU, ngày «20/7/2022» của Ban Thường vụ Tỉnh ủy về công tác mặt trận.',
      ]),
      party('hai nhiệm kỳ, cùng trích yếu', [
        'Thực hiện Kết luận số 65-KL/TW, ngày 30/10/2019 của Bộ Chính trị về công tác dân tộc trong tình hình mới.', 'Sơ kết Kết luận số 65-KL/TW, ngày «30/10/2009» của Bộ Chính trị về công tác dân tộc trong tình hình mới.',
      ]),
      party('cùng số, cùng ngày, khác tên loại', [
        'Thực hiện Nghị quyết số 43-NQ/TW, ngày 24/11/2023 của Ban Chấp hành Trung ương về đại đoàn kết toàn dân tộc.',
        'Sơ kết «Kết luận số 43-KL/TW», ngày 24/11/2023 của Ban Chấp hành Trung ương về đại đoàn kết toàn dân tộc.',
      ]),
      party('Quyết định hay Quy định', ['Thực hiện Quyết định số 124-QĐ/TW, ngày 02/02/2018 của Ban Bí thư.', 'Sơ kết Quy định số «124-QĐ/TW», ngày 02/02/2018 của Ban Bí thư.']),
      party('cùng số, cùng ngày, khác cơ quan', ['Thực hiện Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.', 'Sơ kết Kết luận số 21-KL/TW, ngày 25/10/2021 của «Ban Bí thư».']),
      state('có năm và không có năm trong số', [
        'Thực hiện Nghị quyết số 55/2023/NQ-HĐND ngày 07/12/2023 của Hội đồng nhân dân tỉnh.', 'Sơ kết Nghị quyết số «55/NQ-HĐND» ngày 07/12/2023 của HĐND tỉnh.',
      ]),
      party('cùng cơ quan, cùng ngày, khác ký hiệu', [
        'Thực hiện Kế hoạch số 21-KH/BTGDVTU, ngày 12/12/2025 của Ban Tuyên giáo và Dân vận Tỉnh ủy về tuyên truyền bầu cử.', 'Sơ kết Kế hoạch số «21-KH/BTGDVTW», ngày 12/12/2025 về tuyên truyền bầu cử.',
      ]),
      state('cùng trích yếu, cùng ngày, khác số', [
        `Thực hiện Kế hoạch số 112/KH-UBND ngày 05/3/2025 của UBND tỉnh ${TUYEN}.`, `Tổng kết Kế hoạch số «121/KH-UBND» ngày 05/3/2025 của UBND tỉnh ${TUYEN}.`,
      ]),
    ],
    silent: [
      party('cơ quan dùng chung ký hiệu là một', [
        'Thực hiện Nghị quyết số 09-NQ/TU, ngày 01/12/2023 của Tỉnh ủy.', 'Sơ kết Nghị quyết số 09-NQ/TU, ngày 01/12/2023 của Ban Chấp hành Đảng bộ tỉnh.', 'Tổng kết Nghị quyết số 09-NQ/TU ngày 1/12/2023 của Ban Thường vụ Tỉnh uỷ.',
        'Thực hiện Kết luận số 102-KL/TW, ngày 22/9/2014 của Bộ Chính trị (khóa XI).', 'Tổng kết Kết luận số 102-KL/TW của Bộ Chính trị.', 'Rà soát Kết luận số 102-KL/TW, ngày 22/9/2014 của Bộ Chính trị khoá XI.',
      ]),
      state('Chủ tịch UBND và UBND; Thường trực HĐND và HĐND', [
        'Thực hiện Chỉ thị số 03/CT-UBND ngày 14/5/2025 của Chủ tịch UBND tỉnh.', 'Sơ kết Chỉ thị số 03/CT-UBND ngày 14 tháng 5 năm 2025 của Ủy ban nhân dân tỉnh.',
        'Thực hiện Thông báo số 04/TB-HĐND ngày 15/5/2025 của Thường trực HĐND tỉnh.', 'Rà soát Thông báo số 04/TB-HĐND ngày 15/5/2025 của Hội đồng nhân dân tỉnh.',
      ]),
      state('hai nơi là hai dãy số', [
        'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2025 của UBND tỉnh Vân Châu.', 'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/3/2025 của UBND xã Khe Ngàn.',
        'Thực hiện Chỉ thị số 11-CT/TU ngày 08/9/2021 của Ban Thường vụ Tỉnh ủy.', 'Thực hiện Chỉ thị số 11-CT/TU ngày 28/9/2021 của Ban Thường vụ Thành ủy.',
      ]),
      state('mỗi năm một dãy số, hai văn bản khác nhau', [
        'Tổng kết Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND tỉnh về tuyên truyền cải cách hành chính.', 'Thực hiện Kế hoạch số 12/KH-UBND ngày 06/3/2025 của UBND tỉnh về trồng rừng gỗ lớn vùng cao.',
      ]),
      party('mỗi nhiệm kỳ một dãy số, hai văn bản khác nhau', [
        'Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
        'Thực hiện Chỉ thị số 05-CT/TW, ngày 02/6/2021 của Ban Bí thư về phòng, chống dịch bệnh trên cây trồng.',
      ]),
      state('hai loại văn bản trùng số trong một ngày', [
        'Thực hiện Quyết định số 02/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về giao dự toán ngân sách địa phương.', 'Thực hiện Kế hoạch số 02/KH-UBND ngày 05/01/2026 của UBND tỉnh về trồng rừng gỗ lớn vùng cao.',
      ]),
    ],
  },
  check: conflicts,
})
