import { describe, expect, it } from 'vitest'
import { cellUnits } from '../src/extract/unit/cells.js'
import { headingUnits } from '../src/extract/unit/headings.js'
import { taskUnits } from '../src/extract/units.js'
import { fold } from '../src/words.js'

/** Ways of making units responsible, each with `name:role`; nothing where a unit is only mentioned. */
const rows: readonly (readonly [text: string, ...found: string[]])[] = [
  ['Rà soát hồ sơ (Phòng Tổng hợp tham mưu).', 'Phòng Tổng hợp:advises'],
  ['Tập huấn (Phòng Hành chính - Quản trị và các phòng tham mưu).', 'Phòng Hành chính - Quản trị:advises', 'các phòng:advises'],
  ['Khảo sát (Tổ giúp việc tham mưu; Văn phòng phối hợp với Sở Nội vụ thực hiện).', 'Tổ giúp việc:advises', 'Văn phòng:executes', 'Sở Nội vụ:coordinates'],
  ['Khảo sát (Tổ giúp việc tham mưu, Văn phòng thực hiện).', 'Tổ giúp việc:advises', 'Văn phòng:executes'],
  ['Trực Tết (Công an xã, Ban Chỉ huy Quân sự xã).', 'Công an xã:assigned', 'Ban Chỉ huy Quân sự xã:assigned'],
  ['Hội nghị (chủ trì: Văn phòng; phối hợp: các tổ chức chính trị - xã hội).', 'Văn phòng:leads', 'các tổ chức chính trị - xã hội:coordinates'],
  ['UBND xã chỉ đạo các thôn rà soát hộ nghèo.', 'UBND xã:directs'],
  ['Các chi bộ, Đoàn Thanh niên xã xây dựng kế hoạch.', 'Các chi bộ:leads', 'Đoàn Thanh niên xã:leads'],
  ['Công an xã phối hợp với Đoàn Thanh niên tuần tra.', 'Công an xã:leads', 'Đoàn Thanh niên:coordinates'],
  ['Sở Tài chính chủ trì, phối hợp với Sở Nội vụ thẩm định.', 'Sở Tài chính:leads', 'Sở Nội vụ:coordinates'],
  ['Giao Văn phòng theo dõi, đôn đốc việc thực hiện.', 'Văn phòng:monitors'],
  ['Đề nghị Ủy ban MTTQ và các tổ chức chính trị - xã hội tỉnh giám sát.', 'Ủy ban MTTQ:monitors', 'các tổ chức chính trị - xã hội tỉnh:monitors'],
  ['Căn cứ kế hoạch này, ban dân vận các huyện, thành ủy xây dựng chương trình.', 'ban dân vận các huyện, thành ủy:leads'],
  ['Cảnh báo lừa đảo: Công an xã, Hội Phụ nữ xã dựng phim ngắn.', 'Công an xã:leads', 'Hội Phụ nữ xã:leads'],
  ['Ban Chỉ đạo thực hiện quy chế dân chủ xã có trách nhiệm kiểm tra.', 'Ban Chỉ đạo thực hiện quy chế dân chủ xã:monitors'],
  ['Các cơ quan, đơn vị thực hiện nghiêm quy chế.', 'Các cơ quan, đơn vị:executes'],
  ['Văn phòng HĐND và UBND phường tổng hợp.', 'Văn phòng HĐND và UBND phường:leads'],
  ['Công an xã nói chuyện pháp luật dưới cờ.', 'Công an xã:leads'],
  ['Hội nghị tổng kết công tác năm; báo cáo Thường trực Tỉnh ủy.'],
  ['Phòng, chống tham nhũng; Tổ chức tập huấn; Ban hành quy chế; Đoàn kết nội bộ.'],
  ['Phối hợp với Sở Nội vụ tổ chức tập huấn.'],
  ['Tham mưu Ban Thường vụ Tỉnh ủy ban hành chỉ thị (nếu có).'],
  ['Giao ban với các thôn vào ngày 05 hằng tháng.'],
]

const said = (units: readonly { name: string; role: string }[]): string[] => units.map(({ name, role }) => `${name}:${role}`)

describe('units of a task', () => {
  it.each(rows.map(([text, ...found]) => [text, found] as const))('%s', (text, found) => {
    expect(said(taskUnits(fold(text), text, [0]))).toEqual(found)
  })
  it('reads a heading of units with paragraphs below it', () => {
    const text = 'Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh Đẩy mạnh tuyên truyền.'
    expect(said(taskUnits(fold(text), text, [0, 38]))).toEqual(['Bộ Chỉ huy Quân sự tỉnh:leads', 'Công an tỉnh:leads'])
  })
})

describe('units of a table', () => {
  it.each([
    ['Văn phòng; Tổ Toán - Tin', ['Văn phòng:leads', 'Tổ Toán - Tin:leads']],
    ['GVCN, Cô Lan', ['GVCN:leads', 'Cô Lan:leads']],
    ['Công an xã chủ trì; Trưởng các thôn phối hợp', ['Công an xã:leads', 'Trưởng các thôn:coordinates']],
  ] as const)('%s', (cell, found) => {
    expect(said(cellUnits(cell, 'leads'))).toEqual(found)
  })
})

describe('headings that name units', () => {
  it.each([
    ['Ban Dân vận Tỉnh ủy:', ['Ban Dân vận Tỉnh ủy']],
    ['Các sở, ban, ngành; Ủy ban nhân dân các xã, phường', ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường']],
    ['Trách nhiệm của Sở Nội vụ', ['Sở Nội vụ']],
    ['Tham mưu Thường trực Tỉnh ủy', []],
    ['Công tác tuyên truyền', []],
  ] as const)('%s', (heading, names) => {
    expect(headingUnits(heading).map(({ name }) => name)).toEqual(names)
  })
})
