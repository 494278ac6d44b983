import { rule } from '../rule.js'
import { noted } from './parts/reader-notes.js'
import { sample } from '../examples/sample.js'

export const fileEmpty = rule({
  id: 'file-empty',
  group: 'reading',
  severity: 'error',
  demands: { vi: 'Tệp có nội dung.', en: 'The file has something in it.' },
  why: { vi: 'Tệp rỗng thường do lưu hoặc gửi bị lỗi.', en: 'An empty file was usually saved or sent wrongly.' },
  advice: { vi: 'Lấy lại tệp từ nơi soạn hoặc nơi gửi.', en: 'Fetch the file again from where it was written.' },
  messages: { empty: { vi: () => 'Tệp không có nội dung.', en: () => 'The file is empty.' } },
  examples: {
    reports: [
      { name: 'không có gì', text: '«»' },
      { name: 'chỉ có khoảng trắng', text: '«»   \n' },
      { name: 'chỉ có dòng trống', text: '«»\n\n\n\n' },
    ],
    silent: [
      { name: 'kế hoạch', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.') },
      { name: 'một chữ', text: 'x' },
    ],
  },
  *check(document) {
    yield* noted(document, 'file-empty', 'empty')
  },
})
