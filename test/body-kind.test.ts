import { describe, expect, test } from 'vitest'
import { body } from '../src/recognise/body-kind.js'
import { text } from './helpers/texts.js'

const told = (name: string): string => {
  const { kind, level, place, field, joint } = body(text(name))
  return joint ? 'joint' : [kind, level, place, field].map((one) => one ?? '-').join(' | ')
}

describe('what the name of a body tells', () => {
  test.each([
    ['Bộ Chính trị', 'politburo | - | - | -'],
    ['Bộ Chính trị (khóa XII)', 'politburo | - | - | -'],
    ['Bộ Chính trị khoá XII về công tác dân tộc', 'politburo | - | - | -'],
    ['Ban Bí thư Trung ương Đảng (khóa XIII)', 'secretariat | - | - | -'],
    ['BCH Trung ương', 'central-committee | - | - | -'],
    ['Trung ương Đảng', 'central | - | - | -'],
    ['Ban Bí thư Trung ương Đoàn', '- | - | - | -'],
    ['Ban Chấp hành Trung ương Hội Nông dân', '- | - | - | -'],
    ['Ban Chấp hành Đảng bộ tỉnh', 'province-party | tỉnh | - | -'],
    ['Ban Thường vụ Tỉnh ủy', 'province-party | tỉnh | - | -'],
    ['Ban Thường vụ Tỉnh uỷ Lam Giang', 'province-party | tỉnh | lam giang | -'],
    ['BTV TU', 'province-party | tỉnh | - | -'],
    ['Thành ủy', 'city-party | thành phố | - | -'],
    ['Đảng ủy xã An Thịnh', 'commune-party | xã | an thịnh | -'],
    ['Đảng ủy Công an', 'party-committee | - | công an | -'],
    ['Ban Dân vận Trung ương', 'central-board | - | - | ban dân vận'],
    ['Ban Dân vận Tỉnh ủy', 'party-board | tỉnh | - | ban dân vận'],
    ['BDV Tỉnh ủy', 'party-board | tỉnh | - | ban dân vận'],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'party-board | tỉnh | - | ban tuyên giáo và dân vận'],
    ['Văn phòng TƯ', 'central-board | - | - | văn phòng'],
    ['Văn phòng HĐND tỉnh', '- | - | - | -'],
    ['Ban cán sự đảng UBND tỉnh', 'party-group | - | - | -'],
    ['Chi bộ thôn Đông', 'party-cell | - | - | -'],
    ['Chính phủ', 'government | - | - | -'],
    ['Thủ tướng Chính phủ', 'prime-minister | - | - | -'],
    ['TTg', 'prime-minister | - | - | -'],
    ['Ủy ban Thường vụ Quốc hội', 'assembly-standing | - | - | -'],
    ['Quốc hội khóa XV', 'assembly | - | - | -'],
    ['Chủ tịch Quốc hội', '- | - | - | -'],
    ['Chủ tịch nước', 'president | - | - | -'],
    ['Chủ tịch UBND tỉnh', 'people-committee | tỉnh | - | -'],
    ['UBND TP. Vân Châu', 'people-committee | thành phố | vân châu | -'],
    ['Thường trực Hội đồng nhân dân xã cùng cấp', 'people-council | xã | - | -'],
    ['UBND các xã', 'people-committee | - | - | -'],
    ['Bộ trưởng Bộ Nội vụ', 'ministry | - | - | nội vụ'],
    ['Bộ Giáo dục & Đào tạo', 'ministry | - | - | giáo dục và đào tạo'],
    ['Bộ Chỉ huy Quân sự tỉnh', '- | - | - | -'],
    ['Giám đốc Sở Tài chính tỉnh Vân Châu', 'department | - | - | tài chính'],
    ['Công an tỉnh', 'department | - | - | công an'],
    ['Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh', 'joint'],
    ['Bộ Văn hóa, Thể thao và Du lịch', 'ministry | - | - | văn hóa, thể thao và du lịch'],
    ['Công ty Cấp nước', '- | - | - | -'],
    ['', '- | - | - | -'],
  ])('%s', (name, expected) => {
    expect(told(name)).toBe(expected)
  })
})
