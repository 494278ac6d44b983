import type { DocumentKind } from '../model/plan.js'
import { capitals, capitalAt, spelled } from '../text/capitals.js'
import { folded, KIND, LETTER } from '../text/characters.js'
import { bare } from '../text/spelling.js'

/** The words that name a document's kind: from `from` to `to` of their line's value. */
export interface Kind {
  readonly word: DocumentKind
  readonly from: number
  readonly to: number
}

/** Types of documents beside plans by the first letter of their words (Nghị định 30/2020/NĐ-CP, Điều 7). */
const OTHERS: Readonly<Record<string, readonly (readonly [words: string, kind: DocumentKind])[] | undefined>> = {
  q: [['quyếtđịnh', 'quyet-dinh']],
  n: [['nghịquyết', 'nghi-quyet']],
  c: [['chỉthị', 'chi-thi'], ['côngvăn', 'cong-van'], ['côngđiện', 'cong-dien']],
  t: [['thôngbáo', 'thong-bao'], ['tờtrình', 'to-trinh']],
  h: [['hướngdẫn', 'huong-dan']],
  b: [['báocáo', 'bao-cao']],
  k: [['kếtluận', 'ket-luan']],
  đ: [['đềán', 'de-an']],
  p: [['phươngán', 'phuong-an']],
}
const APPENDICES: Readonly<Record<string, readonly string[] | undefined>> = { p: ['phụlục', 'phụbiểu'] }
/** Longer lines name no appendix. */
const APPENDIX = 120

/** Where the words after `DỰ THẢO` begin; 0 where the line does not begin so. */
export function afterDraft(value: string): number {
  let end = spelled(value, 0, 'dựthảo')
  if (end === -1) return 0
  while (end < value.length && KIND[value.charCodeAt(end)] !== LETTER) end++
  return end
}

/** `KẾ HOẠCH`, `K Ế H O Ạ C H`, `CHƯƠNG TRÌNH` at an offset, as scanners read them too (`KÉ HOẠCH` alone on its line); null for any other words. */
export function planAt(value: string, from: number): Kind | null {
  const first = folded(value.charCodeAt(from))
  if (first === 0x6b) {
    let to = spelled(value, from, 'kếhoạch')
    if (to === -1) to = spelled(value, from, 'kếhọach')
    if (to === -1 && value.length - from < 12 && bare(value.slice(from)).replaceAll(' ', '').startsWith('kehoach')) to = value.length
    return to === -1 ? null : { word: 'ke-hoach', from, to }
  }
  if (first !== 0x63) return null
  const to = spelled(value, from, 'chươngtrình')
  return to === -1 ? null : { word: 'chuong-trinh', from, to }
}

/** Any kind but an appendix at an offset: `Chỉ thị`, `KẾ HOẠCH`; null for any other words. */
export function documentAt(value: string, from: number): Kind | null {
  const plan = planAt(value, from)
  if (plan) return plan
  for (const [words, word] of OTHERS[String.fromCharCode(folded(value.charCodeAt(from)))] ?? []) {
    const to = spelled(value, from, words)
    if (to !== -1) return { word, from, to }
  }
  return null
}

const inCapitals = (value: string, { from, to }: Kind): boolean => capitals(value, from, to) === 1

/** What a line in capitals names; null for any other line. `heading` is the depth of its Markdown mark: then small letters name it too. */
export function kindOf(value: string, heading: number): Kind | null {
  const shouted = capitalAt(value, 0)
  if (!shouted && heading === 0) return null
  const from = afterDraft(value)
  const plan = planAt(value, from)
  if (plan) return inCapitals(value, plan) || (heading > 0 && value.length - from <= 32) ? plan : null
  const appended = appendixOf(value, from)
  if (appended) return appended
  if (value.length - from > 40) return null
  const other = documentAt(value, from)
  return other && capitals(value, from) === 1 && ends(value, other.to) ? other : null
}

/** `PHỤ LỤC`, `Phụ lục II` at the head of a line; null for any other words. */
function appendixOf(value: string, from: number): Kind | null {
  if (value.length - from >= APPENDIX) return null
  for (const words of APPENDICES[String.fromCharCode(folded(value.charCodeAt(from)))] ?? []) {
    const to = spelled(value, from, words)
    if (to !== -1 && appendix(value, from, to, words)) return { word: 'phu-luc', from, to: ordinal(value, to) }
  }
  return null
}

/** `PHỤ LỤC` and `Phụ lục` as two words; the others in capitals. */
function appendix(value: string, from: number, to: number, words: string): boolean {
  const next = value[to]
  if (next !== undefined && next !== ' ' && next !== ':' && next !== '.') return false
  return capitals(value, from, to) === 1 || (words === 'phụlục' && value.startsWith('Phụ lục', from))
}

/** Whether only marks stand from `at` on. */
function ends(value: string, at: number): boolean {
  for (let i = at; i < value.length; i++) if (!' :.'.includes(value[i] ?? '')) return false
  return true
}

/** Where the number of an appendix ends: `PHỤ LỤC II`, `PHỤ LỤC 01`, `PHỤ LỤC SỐ 1`. */
function ordinal(value: string, to: number): number {
  let end = to
  if (value[end] === ' ') {
    const number = spelled(value, end + 1, 'số')
    let at = number === -1 ? end + 1 : number + 1
    const first = at
    while (at < value.length && at < first + 3 && /[\dIVXA-Z]/u.test(value[at] ?? '')) at++
    if (at > first && !/[A-Za-zÀ-ỹ\d]/u.test(value[at] ?? ' ')) end = at
  }
  return end
}
