import { describe, expect, it } from 'vitest'
import { lint } from '../src/check/lint.js'
import { parse } from '../src/assemble/parse.js'
import { rules } from '../src/rules/index.js'
import { defaults } from '../src/settings/settings.js'

/** What of a plan a row changes; the rest is right. */
interface Changes {
  readonly regime?: 'state' | 'party'
  readonly number?: string
  readonly place?: string
  readonly nation?: string
  readonly basis?: string
  readonly tasks?: readonly string[]
  readonly recipients?: string
  readonly signature?: string
  readonly end?: string
}

const STATE = { head: 'ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP', nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', number: 'Số: 15/KH-UBND', signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình', end: './.' }
const PARTY = { head: 'ĐẢNG BỘ TỈNH HẢI SƠN\nĐẢNG ỦY XÃ TÂN LẬP\n*', nation: 'ĐẢNG CỘNG SẢN VIỆT NAM', number: 'Số 15-KH/ĐU', signature: 'T/M ĐẢNG ỦY\nBÍ THƯ\n\nTrần Văn Bình', end: '.' }

/** A whole plan of an invented commune with the changes of a row. */
function plan(changes: Changes): string {
  const base = changes.regime === 'party' ? PARTY : STATE
  const basis = changes.regime === 'party'
    ? 'Thực hiện Nghị quyết số 12-NQ/ĐU, ngày 05/01/2026 của Đảng ủy xã về nhiệm vụ năm 2026;'
    : 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;'
  const tasks = changes.tasks ?? ['Rà soát quy chế làm việc (Văn phòng chủ trì).', 'Tập huấn văn thư, lưu trữ (Văn phòng chủ trì).']
  return `${base.head}\n${changes.number ?? base.number}\n\n${changes.nation ?? base.nation}\n\n${changes.place ?? 'Tân Lập, ngày 20 tháng 01 năm 2026'}\n\nKẾ HOẠCH\nCông tác văn thư năm 2026\n\n${changes.basis ?? basis}\n\n`
    + `I. MỤC ĐÍCH\n\nNâng cao chất lượng văn bản.\n\nII. NHIỆM VỤ\n\n${tasks.map((task, i) => `${i + 1}. ${task}`).join('\n')}\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này${changes.end ?? base.end}\n\n`
    + `Nơi nhận:\n${changes.recipients ?? '- Ủy ban nhân dân tỉnh;\n- Văn phòng;\n- Lưu: VT.'}\n\n${changes.signature ?? base.signature}\n`
}

/** The rows of domain.md, «Precision first: do not flag as error»; the sources stand there. */
const rows: readonly (readonly [row: string, changes: Changes])[] = [
  ['a plan that is right, State', {}],
  ['a plan that is right, Party', { regime: 'party' }],
  ['number and date still blank, State', { number: 'Số:      /KH-UBND', place: 'Tân Lập, ngày      tháng      năm 2026' }],
  ['number and date still blank, Party', { regime: 'party', number: 'Số      -KH/ĐU', place: 'Tân Lập, ngày      tháng 01 năm 2026' }],
  ['HÒA and HOÀ, ủy and uỷ in one plan', { nation: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', tasks: ['Uỷ ban nhân dân xã ban hành quy chế.', 'Ủy ban nhân dân xã kiểm tra việc hoà giải.'] }],
  ['hằng năm and hàng năm', { tasks: ['Văn phòng hằng năm rà soát danh mục hồ sơ.', 'Văn phòng hàng năm nộp lưu hồ sơ.'] }],
  ['capitals of Nhân dân, Nhà nước', { tasks: ['Văn phòng tiếp nhân dân tại trụ sở.', 'Văn phòng giải quyết kiến nghị của Nhân dân.'] }],
  ['a dash of another length in the motto', { nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc' }],
  ['an ampersand in a symbol', { basis: 'Thực hiện Công văn số 2231/SNV-CCHC&PC ngày 12/01/2026 của Sở Nội vụ về công tác văn thư;' }],
  ['abbreviations that the head of an office sets', { basis: 'Thực hiện Kế hoạch số 45/KH-TTPVHCC ngày 12/01/2026 của Trung tâm Phục vụ hành chính công tỉnh về tiếp nhận hồ sơ;' }],
  ['a number with a letter', { basis: 'Căn cứ Quyết định số 15a/QĐ-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh về công tác văn thư;' }],
  ['QĐ for Quy định; QĐi', { regime: 'party', basis: 'Thực hiện Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư và Quy định số 04-QĐi/TW, ngày 25/7/2018 của Bộ Chính trị;' }],
  ['QyĐ in a State symbol', { basis: 'Căn cứ Quy định số 03/QyĐ-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh về tiếp công dân;' }],
  ['the standing board under the symbol of its committee', { regime: 'party', basis: 'Thực hiện Chỉ thị số 09-CT/TU, ngày 12/01/2026 của Ban Thường vụ Tỉnh ủy và Thông báo số 31-TB/TU, ngày 13/01/2026 của Thường trực Tỉnh ủy;' }],
  ['a directive of the chief justice with its year', { basis: 'Thực hiện Chỉ thị số 02/2026/CT-CA ngày 12/01/2026 của Chánh án Tòa án nhân dân tối cao về nhiệm vụ trọng tâm;' }],
  ['the chairman under -UBND', { basis: 'Thực hiện Chỉ thị số 03/CT-UBND ngày 12/01/2026 của Chủ tịch Ủy ban nhân dân tỉnh về kỷ luật hành chính;' }],
  ['Thường trực HĐND under -HĐND', { basis: 'Thực hiện Kế hoạch số 21/KH-HĐND ngày 12/01/2026 của Thường trực Hội đồng nhân dân tỉnh về giám sát;' }],
  ['NQ-UBND and QĐ-HĐND without year', { basis: 'Căn cứ Nghị quyết số 05/NQ-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh và Quyết định số 02/QĐ-HĐND ngày 13/01/2026 của Thường trực Hội đồng nhân dân tỉnh;' }],
  ['a Thông báo kết luận numbered TB', { regime: 'party', basis: 'Thực hiện Thông báo kết luận số 158-TB/TW, ngày 02/01/2020 của Ban Bí thư về hội quần chúng;' }],
  ['KL-UBND', { basis: 'Thực hiện Kết luận số 07/KL-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh về kết quả thanh tra;' }],
  ['dash form outside the Party: Đoàn, Mặt trận', { tasks: ['Thực hiện Kế hoạch số 12-KH/TĐTN-TNXP, ngày 12/01/2026 của Tỉnh đoàn (Văn phòng chủ trì).', 'Thực hiện Hướng dẫn số 05-HD/MTTQ, ngày 13/01/2026 của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh (Văn phòng chủ trì).'] }],
  ['one Party number in two terms', { regime: 'party', tasks: ['Thực hiện Chỉ thị số 05-CT/TU, ngày 20/7/2016 của Ban Thường vụ Tỉnh ủy về dân vận (Văn phòng chủ trì).', 'Thực hiện Chỉ thị số 05-CT/TU, ngày 11/3/2024 của Ban Thường vụ Tỉnh ủy về kỷ cương (Văn phòng chủ trì).'] }],
  ['a law with and without its number', { tasks: ['Thực hiện Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024 (Văn phòng chủ trì).', 'Phổ biến Luật Lưu trữ (Văn phòng chủ trì).'] }],
  ['the last basis with a full stop', { basis: 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.' }],
  ['the last basis with a comma', { basis: 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng,' }],
  ['short dates in the text', { tasks: ['Văn phòng nộp lưu hồ sơ trước ngày 9/7/2026.', 'Văn phòng báo cáo trước ngày 5/12/2026.'] }],
  ['tháng 06', { tasks: ['Văn phòng tập huấn trong tháng 06/2026.', 'Văn phòng báo cáo trong tháng 10/2026.'] }],
  ['a well-known resolution without its subject', { regime: 'party', tasks: ['Triển khai Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị (Văn phòng chủ trì).', 'Sơ kết Nghị quyết số 57-NQ/TW (Văn phòng chủ trì).'] }],
  ['1.1., -, + below a point', { tasks: ['Rà soát:\n1.1. Hồ sơ giấy (Văn phòng chủ trì):\n- Hồ sơ năm 2024;\n- Hồ sơ năm 2025:\n+ Đợt một;\n+ Đợt hai.\n1.2. Hồ sơ điện tử (Văn phòng chủ trì).'] }],
  ['documents of ended bodies, judged by their own date', { regime: 'party', basis: 'Thực hiện Kế hoạch số 255-KH/BDVTW, ngày 28/12/2023 của Ban Dân vận Trung ương và Nghị quyết số 08-NQ/HU, ngày 05/5/2022 của Huyện ủy Phú Hà;' }],
  ['National Assembly numbers of years with two terms', { basis: 'Căn cứ Luật số 14/2016/QH14 ngày 18/11/2016 của Quốc hội, Nghị quyết số 01/2026/QH15 ngày 05/01/2026 của Quốc hội;' }],
  ['Kế hoạch and Chương trình at a chi bộ', { regime: 'party', basis: 'Thực hiện Kế hoạch số 03-KH/CB, ngày 05/01/2026 của Chi bộ thôn Hạ và Chương trình số 02-CTr/CB, ngày 06/01/2026 của Chi bộ thôn Thượng;' }],
  ['CT/ĐU of a commune', { regime: 'party', basis: 'Thực hiện Chỉ thị số 02-CT/ĐU, ngày 05/01/2026 của Đảng ủy xã về kỷ cương;' }],
  ['no ./. at the end of a State plan', { end: '.' }],
  ['a degree before a signer in a school or hospital', { signature: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTS. Trần Văn Bình' }],
  ['open phrases are no deadlines', { tasks: ['Văn phòng thường xuyên cập nhật sổ văn bản.', 'Văn phòng khẩn trương, kịp thời xử lý văn bản đến.'] }],
  ['spans of years are no document numbers', { tasks: ['Thực hiện Chương trình chuyển đổi số giai đoạn 2021-2025 (Văn phòng chủ trì).', 'Xây dựng đề án giai đoạn 2026-2030, nhiệm kỳ 2025-2030 (Văn phòng chủ trì).'] }],
  ['another list of the 6 rõ', { tasks: ['Giao việc bảo đảm rõ người, rõ việc, rõ thời gian, rõ kết quả (Văn phòng chủ trì).', 'Kiểm điểm tiến độ (Văn phòng chủ trì).'] }],
  ['lunar dates are not compared as solar ones', { tasks: ['Văn phòng chuẩn bị lễ hội ngày 30/02 âm lịch.', 'Văn phòng trực Tết đến hết mùng 5 tháng Giêng.'] }],
  ['damaged: a lost hyphen, glued words, a broken national title', { nation: 'CỘNG HÒAHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', tasks: ['Triển khaiKế hoạch năm 2026 (Văn phòng chủ trì).', 'Tập huấn văn thưlưu trữ (Văn phòng chủ trì).'] }],
  ['damaged: letters taken one for another by a scanner', { tasks: ['Triến khai kế hoạch nãm 2026 (Văn phòng chủ trì).', 'Tâp huấn văn thư (Văn phòng chủ trì).'] }],
]

describe('what must not be flagged as an error', () => {
  it.each(rows)('%s', async (_, changes) => {
    const document = await parse(new TextEncoder().encode(plan(changes)), { path: 'plan.txt' })
    const errors = lint(document, rules, defaults).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`)).toEqual([])
    expect(document.plan.tasks.length).toBeGreaterThan(2)
  })
  it('a plan under a Quyết định: its number, date, signature and recipients are the decision’s', async () => {
    const text = `ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 64/QĐ-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTân Lập, ngày 20 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch văn thư năm 2026\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch văn thư năm 2026.\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\nĐiều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Bình\n\nKẾ HOẠCH\nCông tác văn thư năm 2026\n(Kèm theo Quyết định số 64/QĐ-UBND ngày 20 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân xã Tân Lập)\n\nI. NHIỆM VỤ\n\n1. Rà soát quy chế (Văn phòng chủ trì).\n2. Tập huấn (Văn phòng chủ trì).\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng theo dõi việc thực hiện.\n`
    const document = await parse(new TextEncoder().encode(text), { path: 'plan.txt' })
    const findings = lint(document, rules, defaults)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(findings.map(({ ruleId }) => ruleId).filter((id) => /number-blank|date-blank|letterhead|recipients|signature/u.test(id))).toEqual([])
  })
})
