import type { Line } from '../source.js'
import { capitals, fold } from '../words.js'

/** The lines of one plan of a file, cut in three. */
export interface PartLines {
  readonly head: readonly Line[]
  readonly body: readonly Line[]
  readonly foot: readonly Line[]
  /** Index in `head` of the line that names the kind (`KẾ HOẠCH`); -1 without one. */
  readonly kindLine: number
}

const squeezed = (text: string): string => fold(text).replace(/[^A-Za-zÀ-ỹ]/gu, '')

/** What a line in capitals names: a plan, another type of document that may carry one, or an appendix; null for any other line. */
export function titleWord(line: Line): 'chuong-trinh' | 'ke-hoach' | 'other' | 'appendix' | null {
  const value = line.passage.value
  // Nearly every line is no title: two capitals at its head, a heading mark or `Phụ lục` are asked first.
  if (value.length > 300 || line.cells || !(shouts(value) || line.heading > 0 || /^(?:Phụ lục|D[ựỰ])/u.test(value))) return null
  const words = value.replace(/^(?:dự thảo|DỰ THẢO)\s*/u, '')
  const start = words.slice(0, 24)
  const spaced = /^(?:\p{Lu} ){3}/u.test(words)
  const squeeze = squeezed(spaced ? words : start)
  const named = squeeze.startsWith('kếhoạch') ? 'ke-hoach' : squeeze.startsWith('chươngtrình') ? 'chuong-trinh' : null
  if (named !== null) {
    const lead = words.slice(0, named === 'ke-hoach' ? 8 : 12)
    if (spaced || capitals(lead) === 1) return named
    return line.heading > 0 && squeezed(words).length <= 24 ? named : null
  }
  if (/^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|BIỂU MẪU)(?:\s|$|:)/u.test(words) && words.length < 120) return 'appendix'
  if (words.length <= 40 && capitals(words) === 1 && /^(?:quyết định|nghị quyết|chỉ thị|thông báo|tờ trình|công văn|hướng dẫn|báo cáo)[ :.]*$/u.test(fold(words))) return 'other'
  return null
}

/** Whether a line begins with two capital letters, spaces and slashes between them read over: `KẾ HOẠCH`, `K Ế H O Ạ C H`, `T/M`. */
function shouts(value: string): boolean {
  let seen = 0
  for (let i = 0; i < value.length && i < 5; i++) {
    const c = value[i] ?? ''
    if (c === ' ' || c === '/' || c === '.') continue
    if (c === c.toLowerCase()) return false
    if (++seen === 2) return true
  }
  return false
}

const AUTHORITY = /^(?:T\/M|K\/T|T\/L|TUQ|TM|KT|TL|Q)[./ ]/u
const POST = /(?:chủ tịch|bí thư|trưởng|giám đốc|hiệu trưởng|viện trưởng|chánh|chủ nhiệm|cục trưởng|bộ trưởng|tổng|chỉ huy|thủ trưởng|chính ủy|người đứng đầu|phụ trách|ủy viên)/u

/** A line in capitals that begins a signature: `TM. …`, `K/T …`, or a post (`GIÁM ĐỐC`). */
export function signs(line: Line): boolean {
  const value = line.passage.value
  if (value.length > 90 || value.length < 4 || line.cells || !shouts(value)) return false
  if (AUTHORITY.test(value) && capitals(value) > 0.8) return true
  return capitals(value) > 0.95 && !/[.;:,]$/u.test(value) && !/\d/u.test(value) && POST.test(fold(value)) && value.split(' ').length <= 12
}

/** The heading of the list of recipients. */
export function receives(line: Line): boolean {
  const first = line.passage.value[0]
  return (first === 'N' || first === 'n') && /^nơi nhận(?:\s|:|$|\.)/u.test(fold(line.passage.value.slice(0, 12)))
}

function national(value: string): boolean {
  const squeeze = squeezed(value.slice(0, 80))
  return squeeze.includes('cộnghòaxãhội') || squeeze.includes('đảngcộngsảnviệtnam') || squeeze.includes('độclậptựdo')
}

/** Whether a line belongs to a letterhead rather than to a foot: capitals, number, place and date, rules. */
function ofHead(line: Line): boolean {
  const value = line.passage.value
  if (national(value) || /^(?:số|số:)\s?[\d:./-]/iu.test(value) || /, ngày /u.test(value) || !/[A-Za-zÀ-ỹ]/u.test(value)) return true
  return capitals(value) > 0.9 && !signs(line)
}

/** How far into a file its title is looked for. */
const HEAD_LINES = 80

/** The plans of a file, in order: the first, and those attached to it. */
export function partLines(lines: readonly Line[], labelled: (line: Line) => boolean): PartLines[] {
  const cuts: { from: number; kind: number }[] = []
  let first = -1
  for (let i = 0; i < lines.length && i < HEAD_LINES; i++) {
    const line = lines[i]
    if (!line) continue
    const word = titleWord(line)
    if (word !== null && word !== 'appendix') {
      first = i
      break
    }
    if (i > 2 && labelled(line) && /^(?:[IVX]|1)/u.test(line.passage.value)) break
  }
  cuts.push({ from: 0, kind: first })
  const feet: number[] = []
  let foot = -1
  let items = 0
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    if (foot === -1) {
      if (receives(line) || (items > 0 && signs(line) && signed(lines, i))) foot = i
      else if (labelled(line) || line.cells) items++
    }
    const word = line.cells ? null : titleWord(line)
    if (word === null || (word === 'other' && foot === -1)) continue
    const attached = attachedNear(lines, i)
    if (foot === -1 && !(attached && items > 0) && !(word === 'appendix' && items > 0 && line.passage.value === line.passage.value.toUpperCase())) continue
    if (foot !== -1 && word === 'appendix' && !/\p{Lu}{4}/u.test(line.passage.value)) continue
    let from = i
    while (from - 1 > Math.max(foot, cuts.at(-1)?.kind ?? -1) && ofHead(lines[from - 1] ?? line)) from--
    feet.push(foot === -1 || foot > from ? from : foot)
    cuts.push({ from, kind: i })
    foot = -1
    items = 0
  }
  feet.push(foot === -1 ? lines.length : foot)
  return cuts.map((cut, n) => {
    const to = cuts[n + 1]?.from ?? lines.length
    const bodyFrom = cut.kind === -1 ? headless(lines, cut.from, to, labelled) : cut.kind + 1
    const footFrom = Math.min(feet[n] ?? to, to)
    return {
      head: lines.slice(cut.from, Math.min(bodyFrom, footFrom)),
      body: lines.slice(bodyFrom, Math.max(bodyFrom, footFrom)),
      foot: lines.slice(Math.max(bodyFrom, footFrom), to),
      kindLine: cut.kind === -1 ? -1 : cut.kind - cut.from,
    }
  })
}

/** Without a title: the head ends before the first labelled or long line. */
function headless(lines: readonly Line[], from: number, to: number, isLabelled: (line: Line) => boolean): number {
  let at = from
  while (at < to && at < from + 12 && lines[at] && !isLabelled(lines[at]!) && (lines[at]!.passage.length < 60 && ofHead(lines[at]!))) at++
  return at
}

/** A signature's line is followed by a name, or stands near the end. */
function signed(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line && AUTHORITY.test(line.passage.value)) return true
  for (const next of lines.slice(at + 1, at + 10)) {
    const value = next.passage.value
    if (/^(?:(?:TS|ThS|BS|PGS|GS|CN|KS|BSCK[A-Za-zÀ-ỹ]*|NGƯT|NGND|Đại tá|Thượng tá|Trung tá|Thiếu tá)[.\s]+){0,4}(?:\p{Lu}\p{Ll}+\s?){2,6}\d{0,2}$/u.test(value)) return true
    if (value.length > 120) return false
  }
  return at > lines.length - 6
}

/** `(kèm theo Kế hoạch số …)` within the next lines. */
function attachedNear(lines: readonly Line[], at: number): boolean {
  return lines.slice(at, at + 8).some((line) => /^\(?\s*(?:ban hành )?kèm theo /u.test(fold(line.passage.value.slice(0, 40))))
}
