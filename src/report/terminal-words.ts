import type { Severity, Words } from '../model/message.js'

/** Severities as the reader is told them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'ghi chú', en: 'note' },
}

const COUNTED = {
  tasks: { vi: 'nhiệm vụ', en: ['task', 'tasks'] },
  months: { vi: 'tháng', en: ['month', 'months'] },
  quarters: { vi: 'quý', en: ['quarter', 'quarters'] },
  periods: { vi: 'mốc thời gian', en: ['period', 'periods'] },
  units: { vi: 'đơn vị', en: ['unit', 'units'] },
  citations: { vi: 'văn bản viện dẫn', en: ['citation', 'citations'] },
  deadlines: { vi: 'thời hạn', en: ['deadline', 'deadlines'] },
  error: { vi: 'lỗi', en: ['error', 'errors'] },
  warning: { vi: 'cảnh báo', en: ['warning', 'warnings'] },
  info: { vi: 'ghi chú', en: ['note', 'notes'] },
  suppressed: { vi: 'đã bỏ qua', en: ['suppressed', 'suppressed'] },
  known: { vi: 'đã biết từ trước', en: ['known before', 'known before'] },
  stale: { vi: 'mục baseline không còn', en: ['stale baseline entry', 'stale baseline entries'] },
  files: { vi: 'tệp', en: ['file', 'files'] },
  places: { vi: 'chỗ', en: ['place', 'places'] },
} as const

/** `dòng 3, 4`, `line 3`. */
export function linesText(lines: readonly number[], language: 'vi' | 'en'): string {
  const all = [...new Set(lines)]
  return `${language === 'vi' ? 'dòng' : all.length === 1 ? 'line' : 'lines'} ${all.join(', ')}`
}

/** `85 nhiệm vụ`, `1 task`. */
export function counted(what: keyof typeof COUNTED, number: number, language: 'vi' | 'en'): string {
  const words = COUNTED[what]
  return `${number} ${language === 'vi' ? words.vi : words.en[number === 1 ? 0 : 1]}`
}
