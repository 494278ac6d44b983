import { withoutEnd } from '../../text/spelling.js'
import { rule } from '../rule.js'
import { noted } from './parts/reader-notes.js'

export const scanWithoutText = rule({
  id: 'scan-without-text',
  group: 'reading',
  severity: 'error',
  advice: {
    vi: 'Xin tệp Word của nơi soạn, hoặc nhận dạng chữ (OCR) bản chụp rồi chạy lại.',
    en: 'Ask for the Word file, or recognise the text of the scan (OCR), and run again.',
  },
  messages: {
    scan: {
      vi: ({ reason }) => `${withoutEnd(String(reason), '.')}.`,
      en: ({ reason }) => `Pages are pictures without text: ${withoutEnd(String(reason), '.')}.`,
    },
  },
  check: ({ document, report }) => ({ end: () => noted(document, 'scan-without-text', 'scan').forEach(report) }),
})
