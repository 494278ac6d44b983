import { verbAt } from '../unit/lexicon.js'

/** Longer parentheses say more than a gloss does. */
const LONGEST_GLOSS = 1200

/** What stands between parentheses around `at`, when they hold no verb of duty: a gloss. */
export function gloss(text: string, printed: string, at: number): boolean {
  const base = Math.max(0, at - 120)
  const near = text.slice(base, at + 1).lastIndexOf('(')
  const open = base + near
  if (near === -1 || text.slice(open, at).includes(')')) return false
  const length = text.slice(open, open + LONGEST_GLOSS).indexOf(')')
  if (length === -1) return false
  const close = open + length
  for (let i = open + 1; i < close; i++) {
    if (!/[a-zà-ỹ]/u.test(text[i] ?? '') || /[a-zà-ỹ]/u.test(text[i - 1] ?? '')) continue
    if (verbAt(text, printed, i, true) !== -1) return false
  }
  return /^\(?[A-Za-zÀ-ỹ“"]/u.test(printed.slice(open, open + 3)) && !/^\((?:định kỳ|hằng|hàng|mỗi|trước|từ|trong)/u.test(text.slice(open, open + 9))
}

/** Whether the words before a date make it another thing's: an anniversary, a document, a beginning. */
export function others(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 42), at)
  return /(?:kỷ niệm|chào mừng|thành lập|truyền thống|lần thứ [a-zà-ỹ]+|hưởng ứng|nhân dịp|nhân|kể từ|hiệu lực(?: thi hành)?|công văn|văn bản|giải phóng|quốc khánh|phụ nữ việt nam|nhà giáo việt nam|thương binh - liệt sĩ|thương binh, liệt sĩ|quốc tế [a-zà-ỹ]+(?: [a-zà-ỹ]+)?|tính đến|số liệu|thời điểm|ban hành)[ (]{1,2}(?:từ )?$/u.test(head)
}

/** What stands between quotation marks: titles of programmes and mottoes, whose times are nobody's. */
export function quotations(printed: string): [number, number][] {
  const found: [number, number][] = []
  for (let open = printed.search(/[“"]/u); open !== -1; ) {
    const close = printed.indexOf(printed[open] === '“' ? '”' : '"', open + 1)
    if (close === -1) break
    found.push([open, close])
    const next = printed.slice(close + 1).search(/[“"]/u)
    open = next === -1 ? -1 : close + 1 + next
  }
  return found
}
