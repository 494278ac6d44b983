import { withoutEnd } from '../../text/spelling.js'
import { rule } from '../rule.js'
import { noted } from './parts/reader-notes.js'
import { sample } from '../examples/sample.js'

export const fileUnreadable = rule({
  id: 'file-unreadable',
  group: 'reading',
  severity: 'error',
  demands: { vi: 'Tệp đọc được trọn vẹn.', en: 'The file can be read as a whole.' },
  why: {
    vi: 'Tệp nhị phân, hỏng hoặc bị cắt cụt thì soát phần còn đọc được cũng không đáng tin.',
    en: 'Of a binary, damaged or truncated file no finding could be trusted.',
  },
  advice: {
    vi: 'Lưu lại dưới dạng văn bản (.txt, .md, UTF-8), hoặc lấy lại tệp gốc.',
    en: 'Save it as text (.txt, .md, UTF-8), or fetch the original.',
  },
  messages: {
    unread: { vi: ({ reason }) => `Tệp không đọc được: ${without(reason)}.`, en: ({ reason }) => `The file could not be read: ${without(reason)}.` },
  },
  examples: {
    reports: [
      { name: 'nhị phân', text: '«»\u0000\u0001\u0002\u0003\u0000\u0000\u0007\u0008\u0000\u0001' },
      { name: 'tệp nén', text: '«»PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000\u0000\u0000!\u0000' },
      { name: 'ảnh', text: '«»GIF89a\u0001\u0000\u0001\u0000\u0080\u0000\u0000\u0000\u0000\u0000' },
    ],
    silent: [
      { name: 'kế hoạch', text: sample('I. NHIỆM VỤ\n\n1. Đơn giản hóa thủ tục hành chính.') },
      { name: 'tệp rỗng là việc của quy tắc khác', text: '' },
    ],
  },
  *check(document) {
    yield* noted(document, 'file-unreadable', 'unread')
  },
})

function without(reason: unknown): string {
  return withoutEnd(String(reason), '.')
}
