import { withoutEnd } from '../../text/spelling.js'
import { rule } from '../rule.js'
import { noted } from './parts/reader-notes.js'

export const fileUnreadable = rule({
  id: 'file-unreadable',
  group: 'reading',
  severity: 'error',
  advice: {
    vi: 'Mở tệp bằng Word, chọn Lưu thành (Save As), loại Văn bản thuần (.txt), mã Unicode (UTF-8); hoặc lấy lại tệp gốc.',
    en: 'Open it in Word, choose Save As, Plain Text (.txt), Unicode (UTF-8); or fetch the original.',
  },
  messages: {
    unread: { vi: ({ reason }) => `Tệp không đọc được: ${without(reason)}.`, en: ({ reason }) => `The file could not be read: ${without(reason)}.` },
  },
  check: ({ document, report }) => ({ end: () => noted(document, 'file-unreadable', 'unread').forEach(report) }),
})

function without(reason: unknown): string {
  return withoutEnd(String(reason), '.')
}
