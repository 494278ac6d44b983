import { describe, expect, test } from 'vitest'
import type { SectionRole } from '../src/model/plan.js'
import { parse } from '../src/assemble/parse.js'
import { basis, nothing, product } from '../src/recognise/task-words.js'
import { subRole, timetable, topRole } from '../src/recognise/roles.js'
import { text } from './helpers/texts.js'

describe('the role of a heading', () => {
  test.each<readonly [heading: string, role: SectionRole | null]>([
    ['MỤC ĐÍCH, YÊU CẦU', 'purpose'],
    ['Quan điểm, mục tiêu', 'purpose'],
    ['MỤC TIÊU, NHIỆM VỤ', 'purpose'],
    ['Đào tạo nhân lực đáp ứng yêu cầu phát triển', null],
    ['Đào tạo cán bộ theo mục tiêu đề ra', null],
    ['Hoàn thành các chỉ tiêu, nhiệm vụ được giao', 'orientation'],
    ['Phát triển du lịch', null],
    ['LỊCH SỬ ĐẢNG BỘ', null],
    ['LỊCH CÔNG TÁC', 'schedule'],
    ['Yêu cầu Công ty Lâm nghiệp Nà Lốc:', null],
    ['TIẾN ĐỘ THỰC HIỆN', 'schedule'],
    ['KẾT QUẢ THỰC HIỆN NHIỆM VỤ', 'findings'],
    ['MỘT SỐ HẠN CHẾ, TỒN TẠI VÀ NHIỆM VỤ TRỌNG TÂM', 'findings'],
    ['NỘI DUNG, NHIỆM VỤ, GIẢI PHÁP', 'orientation'],
    ['NHIỆM VỤ VÀ TỔ CHỨC THỰC HIỆN', 'implementation'],
    ['NHIỆM VỤ, GIẢI PHÁP VÀ TỔ CHỨC THỰC HIỆN', 'orientation'],
    ['TRÁCH NHIỆM CỦA CÁC CƠ QUAN', 'implementation'],
    ['NỘI DUNG KIỂM TRA', 'other'],
    ['Đề cương báo cáo', 'other'],
    ['KIẾN NGHỊ', 'other'],
    ['PHƯƠNG THỨC', null],
    ['NỘI DUNG, ĐỐI TƯỢNG, THỜI KỲ KIỂM TRA', 'other'],
    ['NỘI DUNG VÀ PHẠM VI THANH TRA', 'other'],
    ['NỘI DUNG, ĐỐI TƯỢNG VÀ GIẢI PHÁP', 'orientation'],
    ['ĐẶC ĐIỂM TÌNH HÌNH', 'findings'],
    ['Tổng kinh phí thực hiện: 120 triệu đồng', 'other'],
    ['Nâng cao năng lực để năm nay tiếp tục đạt kết quả tốt', null],
    ['Đẩy nhanh tiến độ số hóa', null],
    ['Những quy định về quản lý chợ', 'other'],
    ['Quy định chung', 'other'],
    ['Hiệu quả của đề án', 'other'],
    ['Tên chương trình', 'other'],
    ['Kết quả dự kiến', 'other'],
    ['Lộ trình thực hiện', 'schedule'],
    ['Thực hiện theo lộ trình', null],
    ['Kiểm tra, đánh giá', null],
    ['Đánh giá, kiểm tra', 'findings'],
    ['Thực hiện các quy định về phòng cháy', null],
    ['Nguyên tắc phân bổ kinh phí', 'other'],
    ['Nguyên tắc thực hiện', 'purpose'],
  ])('%s', (heading, role) => {
    const t = text(heading)
    expect(topRole(t, t.count)).toBe(role)
  })
  test.each<readonly [heading: string, above: SectionRole, role: SectionRole | null]>([
    ['Mục đích', 'orientation', 'purpose'],
    ['Một số kết quả đạt được', 'orientation', 'findings'],
    ['Kết quả', 'orientation', null],
    ['Nội dung kiểm tra', 'orientation', 'other'],
    ['Nội dung', 'purpose', 'orientation'],
    ['Nội dung', 'implementation', null],
    ['Kinh phí', 'orientation', 'other'],
    ['Kinh phí', 'implementation', null],
    ['Phân công nhiệm vụ', 'orientation', 'implementation'],
    ['Triển khai thực hiện phong trào', 'orientation', null],
  ])('%s under %s', (heading, above, role) => {
    const t = text(heading)
    expect(subRole(t, t.count, above)).toBe(role)
  })
  test.each<readonly [name: string, items: string, role: SectionRole]>([
    ['requests to bodies assign', '1. Đề nghị Sở Y tế bố trí thuốc.\n2. UBND các xã rà soát hộ nghèo.', 'implementation'],
    ['requests to nobody are no work', '1. Cần thêm kinh phí.\n2. Sớm có hướng dẫn.', 'other'],
  ])('%s', async (_, items, role) => {
    const { plan } = await parse(new TextEncoder().encode(`KẾ HOẠCH\nVăn thư năm 2026\n\nI. KIẾN NGHỊ\n${items}\n`))
    expect(plan.sections[0]?.role).toBe(role)
  })
  test.each<readonly [name: string, body: string, roles: readonly SectionRole[]]>([
    ['standing tasks beside those by month', 'I. NHIỆM VỤ CỤ THỂ\n1. Việc thường xuyên\n- Trực kho.\n2. Việc theo tháng\nTháng 1\n- Mở kho.', ['schedule', 'schedule', 'schedule']],
    ['tasks by month below one of several headings', 'I. NHIỆM VỤ, GIẢI PHÁP\n1. Công tác chung\n- Trực kho.\n2. Việc theo tháng\nTháng 1\n- Mở kho.', ['orientation', 'orientation', 'schedule']],
    ['stages of years', 'I. NHIỆM VỤ\n1. Kế hoạch cụ thể\na) Giai đoạn 2026 - 2027 như sau:\n- Xây chợ.\nb) Giai đoạn 2028 - 2030 như sau:\n- Xây cầu.', ['orientation', 'schedule', 'schedule', 'schedule']],
    ['a programme day by day', 'I. LÃNH ĐẠO\n1. Giữ rừng.\nII. NHIỆM VỤ CỤ THỂ\n- Ngày 03/3: Giao ban Thường trực.\n- Sáng ngày 08/3/2026: Tọa đàm.\n- Tuần thứ ba của tháng: Tiếp dân.', ['orientation', 'schedule']],
    ['what each body has to do of work laid out before', 'A. NHIỆM VỤ TRỌNG TÂM\n1. Trồng rừng.\n2. Giữ rừng.\nB. NHIỆM VỤ CỦA CÁC TỔ\n1. Tổ Bảo vệ tuần rừng.', ['orientation', 'implementation']],
    ['what each body has to do, laid out first', 'A. NHIỆM VỤ CỦA CÁC TỔ\n1. Tổ Bảo vệ tuần rừng.\nB. TỔ CHỨC THỰC HIỆN\n1. Văn phòng đôn đốc.', ['orientation', 'implementation']],
    ['reports that bodies are to send', 'I. CHẾ ĐỘ BÁO CÁO\n1. Giao Văn phòng tổng hợp.\n2. Các tổ gửi báo cáo.', ['implementation']],
    ['phases of the work', 'I. CÁC BƯỚC\n1. Giai đoạn 1 - năm 2026: Khảo sát\n- Đo đất.\n2. Giai đoạn 2 - năm 2027: Làm\n- Xây chợ.', ['schedule', 'schedule', 'schedule']],
    ['years of single tasks', 'I. NHIỆM VỤ\n1. Xây chợ\nChợ đủ ánh sáng.\n- Năm 2026: Xây móng.\n- Năm 2027: Lợp mái.', ['orientation', 'orientation']],
    ['a part has its numeral', 'PHẦN I. NHIỆM VỤ\n1. Trực kho.', ['orientation']],
  ])('%s', async (_, body, roles) => {
    const { plan } = await parse(`KẾ HOẠCH\nVăn thư năm 2026\n\n${body}\n`)
    expect(plan.sections.map(({ role }) => role)).toEqual(roles)
  })
  test.each<readonly [label: string, number: string]>([
    ['PHẦN II.', 'II'], ['Phần thứ hai', 'Phần thứ hai'], ['CHƯƠNG I.', 'I'], ['Mục 3:', '3'], ['II.', 'II'], ['II.1.', 'II.1'],
  ])('the number of %s is %s', async (label, number) => {
    const { plan } = await parse(`KẾ HOẠCH\nVăn thư năm 2026\n\n${label}\nNHIỆM VỤ\n- Trực kho.\n`.replace(/([.:])\n(?=NHIỆM)/, '$1 '))
    expect(plan.sections[0]?.number).toBe(number)
  })
  test.each<readonly [name: string, body: string, periods: readonly (string | null)[]]>([
    ['a list of months', '- Tháng 3: Mở kho.\n- Tháng 9: Đóng kho.\n- Cuối năm: Kiểm kê.', ['2026-03', '2026-09', null]],
    ['years of single tasks', '- Năm 2026: Xây móng.\n- Năm 2027: Lợp mái.', [null, null]],
    ['phases with their quarters', '1. Đợt 1 (quý II/2026):\n- Mở kho.\n2. Bước II, tháng 9/2026\n- Đóng kho.\n3. Đợt cuối\n- Kiểm kê.', ['2026-Q2', '2026-09', null]],
    ['a month among other tasks', '- Mở kho.\n- Tháng 9: Đóng kho.\n- Kiểm kê.', [null, null, null]],
  ])('%s', async (_, body, periods) => {
    const { plan } = await parse(`KẾ HOẠCH\nVăn thư năm 2026\n\nI. NHIỆM VỤ\n${body}\n`)
    expect(plan.tasks.map(({ period }) => period)).toEqual(periods)
    expect(plan.deadlines.map(({ raw }) => raw)).toEqual(periods[1] === null ? body.match(/(?:Tháng|Năm) \d+(?=:)/gu) : [])
  })
  test.each<readonly [name: string, intro: string, year: number | null]>([
    ['the span of a document that the introduction cites is not the plan’s', 'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2025 về chuẩn hộ nghèo giai đoạn 2022 - 2025, thôn xây dựng kế hoạch sau:', 2026],
    ['its own span in an introduction is', 'Thôn xây dựng kế hoạch giai đoạn 2026 - 2027 như sau:', 2026],
  ])('%s', async (_, intro, year) => {
    const { plan } = await parse(`KẾ HOẠCH\nSửa nhà cho hộ nghèo\n\n${intro}\nI. NHIỆM VỤ\n1. Xong trước ngày 30/9/2026.\n2. Nghiệm thu trong năm 2026.\n`)
    expect(plan.year).toBe(year)
  })
  test.each<readonly [heading: string, timed: boolean]>([
    ['NHIỆM VỤ CỤ THỂ VÀ THỜI GIAN THỰC HIỆN', true], ['LỊCH CÔNG TÁC', true], ['TIẾN ĐỘ', true], ['THỜI GIAN', false], ['PHÁT TRIỂN DU LỊCH', false],
    ['ĐẨY NHANH TIẾN ĐỘ GIẢI NGÂN', false],
  ])('%s sets its tasks in time: %s', (heading, timed) => {
    const t = text(heading)
    expect(timetable(t, t.count)).toBe(timed)
  })
})

describe('what closes the last item', () => {
  const of = async (body: string): Promise<readonly (string | undefined)[]> => {
    const { plan } = await parse(`CHỈ THỊ\nVề việc giữ rừng\n\n1. Công an xã tuần tra.\n${body}\n`)
    return [plan.tasks.at(-1)?.text, ...plan.paragraphs.filter(({ kind }) => kind === 'closing').map(({ text }) => text)]
  }
  test.each<readonly [name: string, body: string, ...read: string[]]>([
    ['its force, and all after it', '2. Các thôn báo cáo.\nChỉ thị này có hiệu lực kể từ ngày ký.\nCác thôn báo cáo về Văn phòng.\nVăn phòng theo dõi.', 'Các thôn báo cáo.', 'Chỉ thị này có hiệu lực kể từ ngày ký.', 'Các thôn báo cáo về Văn phòng.', 'Văn phòng theo dõi.'],
    ['the issuer calls on all, below a heading', '2. Các thôn:\nBáo cáo kết quả.\nỦy ban nhân dân xã yêu cầu các thôn, các tổ chức thực hiện nghiêm Chỉ thị này.', 'Các thôn: Báo cáo kết quả.', 'Ủy ban nhân dân xã yêu cầu các thôn, các tổ chức thực hiện nghiêm Chỉ thị này.'],
    ['on the ground of what it is', '2. Các thôn báo cáo.\nTrên cơ sở Chỉ thị này, các ngành lập kế hoạch.\nĐịnh kỳ hằng năm báo cáo.', 'Các thôn báo cáo.', 'Trên cơ sở Chỉ thị này, các ngành lập kế hoạch.', 'Định kỳ hằng năm báo cáo.'],
    ['by order of its signer', '2. Thi đua\nCác thôn đăng ký thi đua.\nThừa lệnh Chủ tịch, Văn phòng thông báo để các thôn thực hiện.', 'Thi đua Các thôn đăng ký thi đua.', 'Thừa lệnh Chủ tịch, Văn phòng thông báo để các thôn thực hiện.'],
    ['the paragraphs of a heading are its own', '2. Tổ chức thực hiện\nTrưởng các thôn có trách nhiệm thực hiện Chỉ thị này.\nVăn phòng theo dõi, định kỳ 6 tháng báo cáo.', 'Tổ chức thực hiện Trưởng các thôn có trách nhiệm thực hiện Chỉ thị này. Văn phòng theo dõi, định kỳ 6 tháng báo cáo.'],
    ['a mark lost above Trên đây', '2. Các thôn thông báo đến từng hộ, cử người dẫn đường, giữ gia súc; đối chiếu số tiêm, thu nộp tiền sau mỗi đợt tiêm\nTrên đây là chỉ thị của xã.', 'Các thôn thông báo đến từng hộ, cử người dẫn đường, giữ gia súc; đối chiếu số tiêm, thu nộp tiền sau mỗi đợt tiêm', 'Trên đây là chỉ thị của xã.'],
  ])('%s', async (_, body, ...read) => {
    expect(await of(body)).toEqual(read)
  })
})

describe('what is a task', () => {
  test.each<readonly [name: string, items: string, ...tasks: string[]]>([
    ['a target with its label is none', '- Mục tiêu: đến năm 2027 mọi hộ có nước sạch.\n- Chỉ tiêu phấn đấu: 90% số hộ.\n- Mục tiêu số 3 được rà soát.', 'Mục tiêu số 3 được rà soát.'],
    ['a bullet with a whole sentence and items below', '- Các thôn lập kế hoạch sửa đường.\n+ Thôn Đông sửa trước.\n- Việc khác:\n+ Thôn Tây trồng cây.', 'Các thôn lập kế hoạch sửa đường.', 'Thôn Đông sửa trước.', 'Thôn Tây trồng cây.'],
  ])('%s', async (_, items, ...tasks) => {
    const { plan } = await parse(`KẾ HOẠCH\nNước sạch năm 2026\n\nI. NHIỆM VỤ\n${items}\n`)
    expect(plan.tasks.map(({ text }) => text)).toEqual(tasks)
  })
})

describe('what an item says of itself', () => {
  test.each<readonly [value: string, said: readonly [basis: boolean, nothing: boolean, product: string | null]]>([
    ['Căn cứ Luật Lưu trữ;', [true, false, null]],
    ['- Theo đề nghị của Trưởng phòng Nội vụ.', [true, false, null]],
    ['Theo dõi việc thực hiện.', [false, false, null]],
    ['Không có.', [false, true, null]],
    ['Không phát sinh nhiệm vụ;', [false, true, null]],
    ['Không có hồ sơ nào quá hạn.', [false, false, null]],
    ['Rà soát hồ sơ. Sản phẩm: Báo cáo; thời gian: quý I.', [false, false, 'Báo cáo']],
    ['Rà soát hồ sơ (sản phẩm dự kiến: Báo cáo số 1.2).', [false, false, 'Báo cáo số 1.2']],
    ['Giới thiệu sản phẩm của xã.', [false, false, null]],
  ])('%s', (value, said) => {
    const t = text(value)
    expect([basis(t), nothing(t), product(t)]).toEqual(said)
  })
})
