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
  test.each<readonly [heading: string, timed: boolean]>([
    ['NHIỆM VỤ CỤ THỂ VÀ THỜI GIAN THỰC HIỆN', true], ['LỊCH CÔNG TÁC', true], ['TIẾN ĐỘ', true], ['THỜI GIAN', false], ['PHÁT TRIỂN DU LỊCH', false],
  ])('%s sets its tasks in time: %s', (heading, timed) => {
    const t = text(heading)
    expect(timetable(t, t.count)).toBe(timed)
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
