import { rule } from '../rule.js'
import { noted } from './parts/reader-notes.js'

export const fileEmpty = rule({
  id: 'file-empty',
  group: 'reading',
  severity: 'error',
  advice: { vi: 'Lấy lại tệp từ nơi soạn hoặc nơi gửi.', en: 'Fetch the file again from where it was written.' },
  messages: { empty: { vi: () => 'Tệp không có nội dung.', en: () => 'The file is empty.' } },
  check: ({ document, report }) => ({ end: () => noted(document, 'file-empty', 'empty').forEach(report) }),
})
