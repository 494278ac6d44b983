import { LAW_NAMES } from '../../data/laws.js'
import { verbAt } from '../unit/lexicon.js'
import { dateAfter } from './dates.js'
import { capitalized } from '../../words.js'
import type { CitationWords } from './words.js'

const NAMED = /(?<![A-Za-zÀ-ỹ])(bộ luật|luật|pháp lệnh) (?=[A-Za-zÀ-ỹ])/gu
const LAW = new RegExp(`(?:${[...LAW_NAMES].sort((a, b) => b.length - a.length).join('|')})(?![A-Za-zÀ-ỹ])`, 'uy')
const LAW_STOP = /^(?:và|về|của|gắn|theo|để|năm|ngày|số|được|có|là|trong|tại|do|với|phù hợp|cho|này|đến|nhằm|hiện hành|quy định|các|cũng|mà|như|hoặc|liên quan|đã|mới|sửa đổi|có liên quan|đối|trên|trước|sau|từ|khi|bảo đảm|định|chơi|sư|gia)(?![A-Za-zÀ-ỹ])/u

/** Laws, codes and ordinances by name, in reading order; `taken` tells which places belong to a citation by number. */
export function* named(text: string, printed: string, taken: (at: number) => boolean): Generator<CitationWords> {
  for (const match of text.matchAll(NAMED)) {
    const start = match.index
    if (match[1] === 'luật' && text.slice(Math.max(0, start - 3), start) === 'bộ ') continue
    if (/(?:pháp|kỷ|kỉ|phạm|theo) $/u.test(text.slice(Math.max(0, start - 5), start)) && printed[start] === text[start]) continue
    if (printed[start] === text[start]) continue
    const from = start + match[0].length
    LAW.lastIndex = from
    let end = from
    if (LAW.test(text)) end = LAW.lastIndex
    else {
      for (let i = from; i < text.length && i < from + 90; ) {
        const c = text[i] ?? ''
        if (c === ' ') {
          i++
          continue
        }
        if (!/[A-Za-zÀ-ỹ]/u.test(c) || LAW_STOP.test(text.slice(i, i + 11)) || (i > from && printed[i] === c && verbAt(text, printed, i) !== -1 && !/^(?:tổ chức|xây dựng|bảo vệ|quản lý|thực hiện)/u.test(text.slice(i, i + 10)))) break
        while (i < text.length && /[A-Za-zÀ-ỹ]/u.test(text[i] ?? '')) i++
        end = i
      }
    }
    if (end - from < 3) continue
    // «Luật … số 72/2025/QH15», «Luật … (sửa đổi) số …»: the number is this law's own.
    let close = end
    const year = /^(?: \(sửa đổi\))?,? năm \d{4}/u.exec(text.slice(end, end + 24))
    if (year) close = end + year[0].length
    if (taken(start)) continue
    // Nghị định 30/2020/NĐ-CP dates a law in its basis: «Luật … ngày 19 tháng 6 năm 2025».
    const date = dateAfter(text, close)
    if (date) close = date.end
    yield {
      range: [start, close], type: [start, start + (match[1] ?? '').length], number: null, date: date?.range ?? null, issuer: null,
      typeValue: capitalized(printed.slice(start, start + (match[1] ?? '').length)), numberValue: null, nameValue: printed.slice(start, end), dateValue: date?.value ?? null, issuerValue: null,
      word: true, listed: false,
    }
  }
}

/** Citations by number and laws by name, both in reading order, in one; a number right after a law's name is the law's own. */
export function withLaws(found: readonly CitationWords[], laws: Iterable<CitationWords>, text: string): CitationWords[] {
  const all = [...found]
  const alone: CitationWords[] = []
  let next = 0 // the first that does not begin before the law
  let reach = 0 // how far the numbers of those before it go
  for (const law of laws) {
    const [start, end] = law.range
    for (; (all[next]?.range[0] ?? Infinity) < start; next++) reach = Math.max(reach, all[next]?.number?.[1] ?? 0)
    let own = next
    while ((all[own]?.range[0] ?? Infinity) <= end + 12 && !owns(law, all[own], text)) own++
    const its = all[own]
    if (its && its.range[0] <= end + 12) {
      all[own] = { ...its, range: [start, its.range[1]], type: law.type, typeValue: law.typeValue, nameValue: law.nameValue, word: true }
      reach = Math.max(reach, its.number?.[1] ?? 0)
    } else if (start >= reach && !(all[next]?.range[0] === start && start < (all[next]?.number?.[1] ?? 0))) alone.push(law)
  }
  return [...all, ...alone].sort((a, b) => a.range[0] - b.range[0])
}

function owns(law: CitationWords, found: CitationWords | undefined, text: string): boolean {
  if (!found || found.number === null || (found.type !== null && found.type[0] !== law.range[0])) return false
  return /^[\s,]*(?:\(sửa đổi\) ?)?số ?:?\s*$/u.test(text.slice(law.range[1], found.number[0]))
}
