import { describe, expect, it } from 'vitest'
import { beginsWithDoer, beginsWithVerb } from '../src/recognise/unit/doer.js'
import { text } from './helpers/texts.js'

describe('whether a task begins with who does it', () => {
  it.each([
    ['Sở Nội vụ tổng hợp báo cáo.', 'yes'],
    ['Điện lực huyện Nam Sơn sửa chữa lưới điện.', 'yes'],
    ['Gánh hát Bến Tràm tổ chức đêm diễn.', 'yes'],
    ['Lò gạch thủ công Bến Đá ngừng đốt lò.', 'open'],
    ['Học sinh tham gia lao động công ích.', 'open'],
    ['Hằng quý, lò gạch Bến Đá kiểm tra khí thải.', 'open'],
    ['Thời gian: tháng 3.', 'open'],
    ['Rà soát thủ tục hành chính.', 'no'],
    ['Tiếp tục rà soát thủ tục hành chính.', 'no'],
    ['Hội nghị sơ kết giữa năm.', 'no'],
    ['Trong quý I, rà soát thủ tục hành chính.', 'no'],
    ['Giao Văn phòng tổng hợp.', 'no'],
  ] as const)('%s', (task, answer) => {
    expect(beginsWithDoer(text(task))).toBe(answer)
  })
})

describe('whether a task begins with its verb', () => {
  it.each([
    ['Rà soát thủ tục hành chính.', true],
    ['Tiếp tục, thường xuyên rà soát.', true],
    ['Giao Văn phòng tổng hợp.', true],
    ['Yêu cầu đặt ra là huy động được toàn dân.', false],
    ['Kinh phí thực hiện từ dự toán năm.', false],
    ['Sở Nội vụ tổng hợp.', false],
  ] as const)('%s', (task, answer) => {
    expect(beginsWithVerb(text(task))).toBe(answer)
  })
})
