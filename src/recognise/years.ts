import { LAW } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import type { Years } from '../text/calendar.js'
import { CLOSE, COLON, COMMA, DASH, OPEN, QUOTE, SLASH } from '../text/signs.js'
import type { Text } from '../text/text.js'

/** A longer span is a history's: `(1930 - 2026)`. */
const LONGEST_SPAN = 20

/** What the words of a title say of its years, the surest first. */
interface Found {
  school: Years | null
  /** Years that stand alone: `năm 2026`, `tháng 3/2026`. */
  single: number
  span: Years | null
  /** `đến năm 2030`, where nothing says from when. */
  until: number
  /** Whether an end is named, also in what is cited: with no day of issue it is not known from when it goes. */
  open: boolean
  /** Whether an end further off follows: `đến năm 2030, tầm nhìn đến năm 2045`. */
  outlook: boolean
  /** A span that stands after a cited number. */
  carried: Years | null
  /** Years of dates and in names of what is carried out: only where nothing else is said. */
  weak: Years | null
}

/** The year at token `i`; 0 where there is none. */
function yearAt(t: Text, i: number): number {
  const value = t.number(i)
  return t.size(i) === 4 && value >= 1900 && value < 2100 ? value : 0
}

/** Where a cited document's number and date end that begin at `số` (`số 05/2024/QĐ-UBND ngày 12/3/2024`); `i` where none stand. */
function afterCited(t: Text, i: number): number {
  if (t.form(i) !== W.số) return i
  let k = i + 1
  let joint = false
  for (; k < i + 16 && (t.isNumber(k) || t.isMark(k) || (t.isWord(k) && (!t.apart(k) || t.isMark(k - 1)))); k++) {
    if (t.form(k) === COMMA || t.form(k) === OPEN) break
    joint ||= t.form(k) === SLASH || t.form(k) === DASH
  }
  if (!joint) return i
  return afterDate(t, t.form(k) === COMMA ? k + 1 : k, k)
}

/** Where a date ends that begins at `ngày`: `ngày 12/3/2024`, `ngày 12 tháng 3 năm 2024`; `otherwise` where none does. */
function afterDate(t: Text, i: number, otherwise: number): number {
  if (t.form(i) !== W.ngày) return otherwise
  let k = i + 1
  while (k < i + 9 && (t.isNumber(k) || t.form(k) === SLASH || t.form(k) === W.tháng || t.form(k) === W.năm || t.form(k) === DASH)) k++
  return k > i + 1 ? k : otherwise
}

/** Whether what stands at `i` in quotation marks, or after `tầm nhìn`, `định hướng`, is not the plan's own time. */
function beyond(t: Text, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    if ((t.form(k) === W.nhìn && t.form(k - 1) === W.tầm) || (t.form(k) === W.hướng && t.form(k - 1) === W.định)) return true
  }
  return false
}

function read(t: Text): Found {
  const found: Found = { school: null, single: 0, span: null, until: 0, open: false, outlook: false, carried: null, weak: null }
  let quoted = false
  let law = -1
  let named = 0
  let carried = false
  const weak = (year: number, yearEnd = year): void => {
    if (!found.weak || found.weak.yearEnd < yearEnd) found.weak = { year, yearEnd, school: false }
  }
  for (let i = 0; i < t.count; i++) {
    const form = t.form(i)
    if (form === QUOTE) quoted = !quoted
    const cited = afterCited(t, i)
    if (cited > i) {
      i = cited - 1
      carried = true
      continue
    }
    if (form === W.luật && t.within(i, LAW) > 0) law = i
    const year = yearAt(t, i)
    if (year === 0) continue
    const end = t.form(i + 1) === DASH ? yearAt(t, i + 2) : 0
    if (end > year && end - year <= LONGEST_SPAN) {
      const colon = t.form(i - 1) === COLON ? 1 : 0
      const school = end === year + 1 && t.form(i - 1 - colon) === W.học && t.form(i - 2 - colon) === W.năm
      if (school) found.school ??= { year, yearEnd: end, school: true }
      else if (quoted || anniversary(t, i)) weak(year, end)
      else if (!beyond(t, i)) {
        if (carried) found.carried = { year, yearEnd: end, school: false }
        else found.span = { year, yearEnd: end, school: false }
      }
      i += 2
      continue
    }
    if (until(t, i)) {
      if (beyond(t, i)) found.outlook = true
      else if (!carried) found.open = true
    }
    if (quoted || ofDate(t, i)) weak(year)
    else if (until(t, i)) {
      // «Triển khai Quyết định số 12/QĐ-TTg phê duyệt Đề án … đến năm 2030»: of what is cited.
      if (!beyond(t, i) && !carried && found.until === 0) found.until = year
    } else if (law !== -1 && i - law < 14 && t.form(i - 1) === W.năm) named = year
    else if (!beyond(t, i)) found.single = Math.max(found.single, year)
  }
  // «Triển khai Luật Đất đai năm 2024»: of the law, unless the plan has no other.
  if (named > 0) weak(named)
  return found
}

/** Whether the year at `i` is of a date or of a symbol: `10/3/2026`, `2026/QĐ`. */
function ofDate(t: Text, i: number): boolean {
  if (t.form(i - 1) === SLASH && t.isNumber(i - 2) && t.form(i - 3) === SLASH) return true
  if (t.form(i - 1) === DASH && !t.apart(i)) return true
  return !t.apart(i + 1) && (t.form(i + 1) === SLASH || (t.form(i + 1) === DASH && t.isNumber(i + 2)))
}

/** `đến năm 2030`, `đến hết năm 2030`, `đến 2030`. */
function until(t: Text, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) if (t.form(k) === W.đến) return true
  return false
}

/** `kỷ niệm 5 năm (2021-2026)`. */
function anniversary(t: Text, i: number): boolean {
  if (t.form(i - 1) !== OPEN || t.form(i + 3) !== CLOSE) return false
  for (let k = i - 2; k >= Math.max(0, i - 12); k--) if (t.form(k) === W.kỷ && t.form(k + 1) === W.niệm) return true
  return false
}

/** What a text says of a plan's years; null where it says nothing sure. `issued` is the year of the date. */
function said({ school, single, span, until, outlook, carried, weak }: Found, issued: number | null): Years | null {
  if (school) return school
  if (single > 0) return { year: single, yearEnd: single, school: false }
  if (span ?? carried) return span ?? carried
  if (until > 0 && (issued !== null || outlook)) return { year: issued !== null && issued <= until ? issued : until, yearEnd: until, school: false }
  return issued !== null && weak && weak.year === weak.yearEnd && weak.year > issued ? weak : null
}

/** The year that the items of a body say most often, the later of two; null where they say none. */
function commonest(body: Iterable<Text>): Years | null {
  const counts = new Map<number, number>()
  for (const t of body) {
    for (let i = 0; i < t.count; i++) {
      const cited = afterCited(t, i)
      if (cited > i) {
        i = cited - 1
        continue
      }
      const year = yearAt(t, i)
      if (year > 0 && (t.form(i - 1) === W.năm || t.form(i - 1) === SLASH) && !until(t, i)) counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)
  return best ? { year: best[0], yearEnd: best[0], school: false } : null
}

/**
 * The years that a title names: `năm 2024`, `năm học 2026-2027`, `giai đoạn 2026-2030, tầm nhìn đến năm 2045`, `đến năm 2030` (from its issue on, where
 * that is known); else the year of the date, also where day and month are blank; else what the introduction says, what the body says most.
 */
export function years(title: Text | null, issued: number | null, introduction: () => Text, body: () => Iterable<Text> = () => []): Years | null {
  const own = title === null ? null : read(title)
  const given = own && said(own, issued)
  if (given) return given
  if (own?.open && issued === null) return null
  // A plan without a title is told by its introduction where it is a school's.
  const intro = title === null || issued === null ? read(introduction()) : null
  if (title === null && intro?.school) return intro.school
  if (issued !== null) return { year: issued, yearEnd: issued, school: false }
  // Years of the introduction that are only those of cited documents say nothing.
  const told = own?.weak ?? (intro && said({ ...intro, carried: null }, null))
  return told ?? commonest(body()) ?? intro?.carried ?? null
}
