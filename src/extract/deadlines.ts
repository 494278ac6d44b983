import type { DeadlineKind } from '../plan.js'
import { monthsAt, resolved, yearFor, type Years } from '../calendar.js'
import { day, lastDay } from '../days.js'
import { roman } from '../words.js'
import { dateAt, type DateWords } from './dates.js'
import { verbAt } from './names.js'

export interface DeadlineWords {
  readonly range: readonly [number, number]
  readonly kind: DeadlineKind
  readonly date: string | null
  readonly end: string | null
  readonly rule: string | null
  readonly calendar: 'solar' | 'lunar'
  /** What the words left to the plan: `year`, `month`. */
  readonly implied: readonly string[]
  /** Its numbers where the calendar has no such day: 31/4. */
  readonly impossible: boolean
}

/** What a task's times are read against. */
export interface DeadlineContext {
  readonly years: Years | null
  /** The months of the task's heading. */
  readonly months: { readonly from: number; readonly to: number; readonly year: number } | null
}

const LIMIT = '(?:(?:phải )?(?:hoàn thành|xong|thực hiện xong|hoàn tất)(?: và [a-zà-ỹ ]{1,20}?)? trước|trước|chậm nhất|muộn nhất|không (?:muộn|chậm|quá) (?:hơn )?|đến hết|hết|(?:đến|tới) trước|(?:chậm nhất )?đến)'
// Every alternative begins with a word of its own and what follows is bounded: one pass.
const TRIGGER = new RegExp([
  `(?<![a-zà-ỹ])(?<by>${LIMIT}) ?(?:(?:là|vào|đến|trong|hết|trước|cuối|:) ?){0,3}(?:(?:lúc )?\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{2})?(?: phút)?,? )?(?<cue>ngày|tháng|quý|năm|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?=\\d{1,2} tháng cuối)|(?=\\d{1,2} ?[/.-] ?\\d)|(?=\\d{1,2} tháng (?:cuối|\\d))|(?=\\d{1,2} (?:hằng|hàng)))`,
  '(?<![a-zà-ỹ])(?<from>từ(?: ngày| tháng| quý)?) ?(?=[\\div]|mùng|mồng|rằm)',
  '(?<![a-zà-ỹ])(?<within>trong(?: vòng)?) (?=tháng|quý|năm|tuần|\\d{1,2} (?:ngày|tháng|tuần)|ngày|học kỳ|dịp)',
  '(?<![a-zà-ỹ])(?<every>(?:định kỳ )?(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|(?:định kỳ )?mỗi (?:ngày|tuần|tháng|quý|năm)|(?:định kỳ )?(?:\\d{1,2}|một|hai|ba|sáu) (?:tháng|tuần|quý|năm)(?=/lần| (?:một|1|01|ít nhất|tối thiểu|họp|lần))|định kỳ (?=\\d{1,2} tháng|sáu tháng|\\d{1,2} tuần|tháng|quý|năm|[a-zà-ỹ ]{0,30}))',
  '(?<![a-zà-ỹ])(?<on>(?:vào )?ngày) ?(?=\\d|rằm|mùng|mồng)',
  '(?<![a-zà-ỹ])(?<label>(?:thời gian|thời hạn|tiến độ)(?: [a-zà-ỹ]+){0,4} ?: ?)',
  '(?<lunar>(?:rằm|mùng \\d{1,2}|mồng \\d{1,2})(?: tháng (?:\\d{1,2}|giêng|chạp|[a-zà-ỹ]{2,4}))?)',
  '(?<paren>\\()(?=\\d{1,2} ?[/.-] ?\\d)',
].join('|'), 'gu')

const WEEKDAYS: Readonly<Record<string, string>> = { hai: 'mon', ba: 'tue', tư: 'wed', năm: 'thu', sáu: 'fri', bảy: 'sat' }
const INTERVAL: Readonly<Record<string, string>> = { ngày: 'daily', tuần: 'weekly', tháng: 'monthly', quý: 'quarterly', năm: 'yearly' }

interface Piece {
  start: number
  end: number
  kind: DeadlineKind
  date?: string | null
  until?: string | null
  rule?: string | null
  lunar?: boolean
  implied?: string[]
  impossible?: boolean
}

/** The date with the year (and month) that the plan implies. */
function filled(date: DateWords, context: DeadlineContext, end?: DateWords): { value: string | null; implied: string[]; impossible: boolean } {
  const implied: string[] = []
  const month = date.month ?? end?.month ?? null
  if (month === null) return { value: null, implied, impossible: false }
  let year = date.year ?? end?.year ?? null
  if (date.year === null && end?.year !== undefined && end?.year !== null && end.month !== null && month > end.month) year = end.year - 1
  if (year === null) {
    implied.push('year')
    if (!context.years) return { value: null, implied, impossible: month > 12 || date.day > lastDay(2024, Math.min(12, Math.max(1, month))) }
    year = yearFor(month, context.years)
  }
  const value = day(year, month, date.day)
  return { value, implied, impossible: value === null }
}

const LUNAR_AFTER = /^[\s,]{0,2}(?:\(?(?:âm lịch|âl|al)\)?|năm [a-zà-ỹ ]{2,12} ?\(?âm lịch)/u

/** Longer parentheses say more than a gloss does. */
const LONGEST_GLOSS = 1200

/** What stands between parentheses around `at`, when they hold no verb of duty: a gloss. */
function gloss(text: string, printed: string, at: number): boolean {
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
function others(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 42), at)
  return /(?:kỷ niệm|chào mừng|thành lập|truyền thống|lần thứ [a-zà-ỹ]+|hưởng ứng|nhân dịp|nhân|kể từ|hiệu lực(?: thi hành)?|công văn|văn bản|giải phóng|quốc khánh|phụ nữ việt nam|nhà giáo việt nam|thương binh - liệt sĩ|thương binh, liệt sĩ|quốc tế [a-zà-ỹ]+(?: [a-zà-ỹ]+)?|tính đến|số liệu|thời điểm|ban hành)[ (]{1,2}(?:từ )?$/u.test(head)
}

const AGAINST_YEAR = /^\s?-\s?\d{1,2}[/.]\d{1,2}[/.]\d{4}/u

/**
 * The times that a task states, in reading order. `text` is folded; `printed` is the same text as printed; `busy` are ranges that belong to citations.
 */
export function deadlines(text: string, printed: string, busy: readonly (readonly [number, number])[], context: DeadlineContext): DeadlineWords[] {
  const found: Piece[] = []
  const quotes = quotations(printed)
  let from = 0
  let taken = 0
  let quoted = 0
  for (const match of text.matchAll(TRIGGER)) {
    const at = match.index
    if (at < from) continue
    while (taken < busy.length && (busy[taken]?.[1] ?? 0) <= at) taken++
    const holder = busy[taken]
    if (holder && holder[0] <= at && at < holder[1]) continue
    while (quoted < quotes.length && (quotes[quoted]?.[1] ?? 0) <= at) quoted++
    if ((quotes[quoted]?.[0] ?? Infinity) < at) continue
    const piece = read(text, printed, match, context)
    if (!piece || piece.end <= piece.start) continue
    found.push(piece)
    from = piece.end
    // «Thời gian thực hiện: tháng 4/2026 và tháng 10/2026»
    while (match.groups?.label !== undefined) {
      const joint = /^(?:,| và) (?=tháng|quý)/u.exec(text.slice(from, from + 12))
      const more = joint ? monthsAt(text.slice(from + joint[0].length, from + 60)) : null
      if (!joint || !more) break
      found.push({ start: from + joint[0].length, end: from + joint[0].length + more.length, kind: 'within' })
      from += joint[0].length + more.length
    }
  }
  return found.map((piece) => ({
    range: [piece.start, piece.end], kind: piece.kind, date: piece.lunar ? null : (piece.date ?? null), end: piece.lunar ? null : (piece.until ?? null),
    rule: piece.rule ?? null, calendar: piece.lunar ? 'lunar' : 'solar', implied: piece.implied ?? [], impossible: piece.impossible ?? false,
  }))
}

/** What stands between quotation marks: titles of programmes and mottoes, whose times are nobody's. */
function quotations(printed: string): [number, number][] {
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

/** The time that one trigger begins; null where its words turn out to say none. */
function read(text: string, printed: string, match: RegExpExecArray, context: DeadlineContext): Piece | null {
  const groups = match.groups ?? {}
  const start = match.index
  const after = start + match[0].length
  if (groups.by !== undefined) return byTime(text, start, after, groups, context)
  if (groups.from !== undefined) return fromTo(text, start, after, groups.from, context)
  if (groups.within !== undefined) return withinTime(text, printed, start, after)
  if (groups.every !== undefined) return recurring(text, printed, start, after, groups.every)
  if (groups.label !== undefined) {
    const own = cellDeadline(text.slice(after, after + 80), printed.slice(after, after + 80), context)[0]
    return own ? { start: after + own.range[0], end: after + own.range[1], kind: own.kind, date: own.date, until: own.end, rule: own.rule, lunar: own.calendar === 'lunar', implied: [...own.implied], impossible: own.impossible } : null
  }
  if (groups.lunar !== undefined) {
    const end = LUNAR_AFTER.exec(text.slice(after, after + 30))
    const long = /tháng/u.test(groups.lunar)
    return end || (long && /^(?:rằm|mùng|mồng)/u.test(groups.lunar)) ? { start, end: after + (end?.[0].length ?? 0), kind: 'on', lunar: true } : null
  }
  return onDate(text, start, after, groups.paren !== undefined, context)
}

const MONTHLY = /^(\d{1,2}) ?(?:(?:của )?(?:hằng|hàng|mỗi) tháng|(?:của )?tháng (?:sau|tiếp theo|liền kề))/u
const QUARTERLY = /^(\d{1,2})(?: hằng| hàng)? ?(?:của )?(?:tháng cuối (?:của )?(?:mỗi |hằng |hàng )?quý|(?:(?:hằng|hàng|mỗi) quý))/u
const YEARLY = /^(\d{1,2})[/.](\d{1,2}) (?:hằng|hàng|mỗi) năm|^(\d{1,2}) tháng (\d{1,2}) (?:hằng|hàng|mỗi) năm/u

/** A date that comes again: `15 hằng tháng`, `20 tháng cuối quý`, `10/12 hằng năm`. */
function again(text: string, at: number): { rule: string; end: number } | null {
  const rest = text.slice(at, at + 48)
  const monthly = MONTHLY.exec(rest)
  if (monthly) return { rule: `monthly:${Number(monthly[1])}`, end: at + monthly[0].length }
  const quarterly = QUARTERLY.exec(rest)
  if (quarterly) return { rule: quarterly[0].includes('tháng cuối') ? `quarterly:last-month:${Number(quarterly[1])}` : `quarterly:${Number(quarterly[1])}`, end: at + quarterly[0].length }
  const yearly = YEARLY.exec(rest)
  if (yearly) {
    const [d, m] = [yearly[1] ?? yearly[3], yearly[2] ?? yearly[4]]
    return { rule: `yearly:${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`, end: at + yearly[0].length }
  }
  return null
}

function byTime(text: string, start: number, after: number, groups: Record<string, string | undefined>, context: DeadlineContext): Piece | null {
  const limit = groups.by ?? ''
  const cue = groups.cue ?? ''
  if (/^(?:đến|tới|hết|không)/u.test(limit) && /(?:từ|kể từ)[^.;]{0,30}$/u.test(text.slice(Math.max(0, start - 34), start))) return null
  let at = after
  while (text[at] === ' ') at++
  if (/^(?:thứ|chủ)/u.test(cue)) return null
  if (cue === 'ngày' || cue === '') {
    const turn = again(text, at)
    if (turn) return { start, end: turn.end, kind: 'recurring', rule: turn.rule }
    const date = dateAt(text, at)
    if (!date) return null
    const lunar = LUNAR_AFTER.exec(text.slice(date.end, date.end + 24))
    if (lunar) return { start, end: date.end + lunar[0].length, kind: 'by', lunar: true }
    if (limit === 'đến' && cue === '' && date.year === null) return null
    const value = filled(date, context)
    return { start, end: date.end, kind: 'by', date: value.value, implied: value.implied, impossible: value.impossible }
  }
  // «đến năm 2030» is a goal; «đến hết năm 2026», «trước tháng 6», «hết quý II» are limits.
  if (cue === 'năm') {
    const year = /^ ?(\d{4})(?![\d-])/u.exec(text.slice(at - 1, at + 6))
    if (!/hết|trước|chậm nhất|muộn nhất/u.test(text.slice(start, after))) return null
    // «hồ sơ lưu trữ trước năm 2015» is of the past.
    if (year && context.years && Number(year[1]) < context.years.year) return null
    if (!year || !/hết/u.test(text.slice(start, after))) return year && /trước|chậm|muộn/u.test(limit) ? { start, end: at - 1 + year[0].length, kind: 'by', date: `${year[1]}-${limit.startsWith('trước') ? '01-01' : '12-31'}` } : null
    return { start, end: at - 1 + year[0].length, kind: 'by', date: `${year[1]}-12-31` }
  }
  const months = monthsAt(text.slice(after - cue.length, after + 40))
  if (!months || !context.years) return null
  if (limit === 'đến') return null
  const span = resolved(months.months, context.years)
  const before = limit.endsWith('trước') && !/hết|cuối/u.test(text.slice(start, after))
  return { start, end: after - cue.length + months.length, kind: 'by', date: before ? span.start : span.end, implied: months.months.year === null ? ['year'] : [] }
}

function fromTo(text: string, start: number, after: number, word: string, context: DeadlineContext): Piece | null {
  const moon = /^từ (?:ngày )?(?:rằm|(?:mùng |mồng )?\d{1,2})(?:\/\d{1,2}| tháng [a-zà-ỹ\d]{1,5})? (?:đến|tới)(?: hết)? (?:ngày )?(?:rằm|(?:mùng |mồng )?\d{1,2})(?:\/\d{1,2}| tháng [a-zà-ỹ\d]{1,5})?[\s,]{0,2}\(?(?:âm lịch|âl)\)?/u.exec(text.slice(start, start + 80))
  if (moon) return { start, end: start + moon[0].length, kind: 'range', lunar: true }
  if (/kể $/u.test(text.slice(Math.max(0, start - 3), start)) || others(text, start)) return null
  let at = after
  while (text[at] === ' ') at++
  if (/tháng|quý/u.test(word)) {
    const unit = word.includes('tháng') ? 'tháng' : 'quý'
    const first = monthsAt(text.slice(after - unit.length - (text[after - 1] === ' ' ? 1 : 0), after + 60).trimStart())
    const head = text.slice(start + 3, start + 70)
    const range = new RegExp(`^ ?${unit} (\\d{1,2}|[iv]{1,3})(?:[/.](\\d{4})| năm (\\d{4}))? (?:đến|tới)(?: hết)? (?:${unit} )?(\\d{1,2}|[iv]{1,3})(?:[/.](\\d{4})| năm (\\d{4}))?(?![a-zà-ỹ\\d])`, 'u').exec(head)
    if (!range || !context.years) return first && range ? null : null
    const number = (value: string): number => roman(value) ?? Number(value)
    const [a, b] = [number(range[1] ?? ''), number(range[4] ?? '')]
    const endYear = range[5] ?? range[6]
    const startYear = range[2] ?? range[3]
    const [from, to] = unit === 'tháng' ? [a, b] : [a * 3 - 2, b * 3]
    if (!(from >= 1 && to <= 12)) return null
    const y2 = endYear ? Number(endYear) : startYear ? Number(startYear) : yearFor(to, context.years)
    const y1 = startYear ? Number(startYear) : from > to ? y2 - 1 : endYear ? y2 : yearFor(from, context.years)
    return { start, end: start + 3 + range[0].length, kind: 'range', date: day(y1, from, 1), until: day(y2, to, lastDay(y2, to)), implied: endYear || startYear ? [] : ['year'] }
  }
  const first = dateAt(text, at) ?? dayOnly(text, at)
  if (!first) return null
  const link = /^ ?(?:(?:đến|tới)(?: hết)?|-)(?: ngày)? ?/u.exec(text.slice(first.end, first.end + 20))
  const second = link ? dateAt(text, first.end + link[0].length) : null
  if (!link || !second) return null
  return spanOf(text, start, first, second, context)
}

/** A day whose month stands after its end: `từ 15 đến 17/4/2026`, `14 – 16/4/2024`. */
function dayOnly(text: string, at: number): DateWords | null {
  const match = /^(\d{1,2})(?= ?(?:đến|tới|-))/u.exec(text.slice(at, at + 6))
  return match ? { day: Number(match[1]), month: null, year: null, start: at, end: at + match[0].length } : null
}

function spanOf(text: string, start: number, first: DateWords, second: DateWords, context: DeadlineContext): Piece | null {
  const lunar = LUNAR_AFTER.exec(text.slice(second.end, second.end + 24))
  if (lunar) return { start, end: second.end + lunar[0].length, kind: 'range', lunar: true }
  if (first.year !== null && second.year !== null && second.year - first.year > 2) return null
  const a = filled(first, context, second)
  const b = filled(second, context)
  // Of «từ 20/12 đến 05/01» the end is in the next year.
  const turns = b.implied.length > 0 && a.value !== null && b.value !== null && b.value < a.value && first.month !== second.month
  const until = turns ? day(Number(a.value?.slice(0, 4)) + 1, second.month ?? 0, second.day) : b.value
  return { start, end: second.end, kind: 'range', date: a.value, until, implied: b.implied, impossible: a.impossible || b.impossible }
}

function withinTime(text: string, printed: string, start: number, after: number): Piece | null {
  const rest = text.slice(after, after + 60)
  const vong = /^(\d{1,3}) (?:ngày|tháng|tuần|giờ)(?: làm việc)?(?! [a-zà-ỹ]+ năm)/u.exec(rest)
  if (vong && /vòng/u.test(text.slice(start, after))) return { start, end: after + vong[0].length, kind: 'within' }
  if (/^năm/u.test(rest)) {
    // «xây dựng kế hoạch công tác trong năm» says of what year the plan is; at a clause's head it is a time.
    if (!/(?:^|[.;:,(] ?|lần )$/u.test(text.slice(Math.max(0, start - 4), start)) && !/\d[^,;.:(]{0,40} $/u.test(text.slice(Math.max(0, start - 44), start))) return null
    const year = /^năm(?: học)?(?: (\d{4}(?: ?- ?\d{4})?))?(?! sau| qua| trước)/u.exec(rest)
    return year ? { start, end: after + year[0].length, kind: 'within' } : null
  }
  const week = /^tuần (?:thứ )?(?:\d|i{1,3}v?|đầu|cuối|một|hai|ba|tư|nhất)(?: (?:của )?tháng \d{1,2}(?:\/\d{4}| năm \d{4})?)?/u.exec(rest)
  if (week) return { start, end: after + week[0].length, kind: 'within' }
  const term = /^học kỳ (?:i{1,2}|1|2)(?: năm học \d{4} ?- ?\d{4})?/u.exec(rest)
  if (term) return { start, end: after + term[0].length, kind: 'within' }
  const months = monthsAt(rest)
  if (months) {
    if (gloss(text, printed, start)) return null
    return { start, end: after + months.length, kind: 'within' }
  }
  const onDay = /^ngày /u.exec(rest)
  if (onDay && dateAt(text, after + 5)) return null
  return null
}

function recurring(text: string, printed: string, start: number, after: number, words: string): Piece | null {
  if (words === 'định kỳ ' || words === 'định kỳ') {
    const count = /^(?:(\d{1,2}|sáu|ba) (tháng|tuần|quý|năm)|(tháng|quý|năm)(?! (?:\d|i|v|nay)))(?: ?\/ ?lần| (?:một|1|01) lần)?/u.exec(text.slice(after, after + 30))
    const next = again(text, /^(?:vào )?(?:ngày |trước ngày )/u.test(text.slice(after, after + 16)) ? after + (/^(?:vào )?(?:ngày |trước ngày )/u.exec(text.slice(after, after + 16))?.[0].length ?? 0) : after)
    if (next) return { start, end: next.end, kind: 'recurring', rule: next.rule }
    const meets = /(?:họp|giao ban|chế độ|báo cáo|kiểm tra|theo|nề nếp|sinh hoạt) $/u.test(text.slice(Math.max(0, start - 9), start))
    if (!count) return meets && /^quý (?:[iv\d])/u.test(text.slice(after, after + 6)) ? null : { start, end: start + 7, kind: 'recurring', rule: null }
    const n = count[3] ? 1 : count[1] === 'sáu' ? 6 : count[1] === 'ba' ? 3 : Number(count[1])
    return { start, end: after + count[0].length, kind: 'recurring', rule: every(n, count[2] ?? count[3] ?? 'tháng') }
  }
  if (/(?:hằng|hàng) năm$/u.test(words) && gloss(text, printed, start)) return null
  const counted = /^(\d{1,2}|một|hai|ba|sáu) (tháng|tuần|quý|năm)$/u.exec(words.replace('định kỳ ', ''))
  if (counted) {
    const lead = counted[1] ?? '1'
    const n = ({ một: 1, hai: 2, ba: 3, sáu: 6 } as Record<string, number>)[lead] ?? Number(lead)
    const tail = /^(?:\/lần| (?:một|1|01) lần| (?:ít nhất|tối thiểu|họp) (?:\d{1,2}|một|hai) (?:lần|ngày|buổi|kỳ|cuộc))/u.exec(text.slice(after, after + 24))
    return tail ? { start: clause(text, start), end: after + tail[0].length, kind: 'recurring', rule: every(n, counted[2] ?? 'tháng') } : null
  }
  const unit = words.slice(words.lastIndexOf(' ') + 1)
  let rule = INTERVAL[unit] ?? null
  if (rule === 'daily') return null
  let begin = start
  const head = text.slice(Math.max(0, start - 60), start)
  const offset = Math.max(0, start - 60)
  const dayBefore = /(?:(?:xong )?trước |chậm nhất (?:là |vào |trong )?|vào )?ngày (\d{1,2}),? ?$/u.exec(head)
  if (dayBefore && unit === 'tháng') {
    rule = `monthly:${Number(dayBefore[1])}`
    begin = offset + dayBefore.index
  }
  const weekday = unit === 'tuần' ? /(?:vào )?(?:(?:sáng|chiều|tối) )?(?:thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật) $/u.exec(head) : null
  if (weekday) {
    rule = `weekly:${weekday[1] ? WEEKDAYS[weekday[1]] : 'sun'}`
    begin = offset + weekday.index
  }
  let end = after
  // «hằng tháng vào ngày 25», «hằng quý (trước ngày 15 …)» states its day after it.
  const tail = /^,? (?:vào |trước |chậm nhất (?:là |vào )?)?ngày (\d{1,2})(?![\d/.])(?! tháng)/u.exec(text.slice(after, after + 36))
  if (tail && unit === 'tháng' && rule === 'monthly') {
    rule = `monthly:${Number(tail[1])}`
    end = after + tail[0].length
  }
  return { start: begin, end, kind: 'recurring', rule }
}

/** From where a counted interval is quoted: the clause that says what is done so often, when it begins with `Định kỳ`. */
function clause(text: string, start: number): number {
  const base = Math.max(0, start - 39)
  const at = text.slice(base, start + 7).lastIndexOf('định kỳ')
  return at !== -1 && !/[.;,(]/u.test(text.slice(base + at, start)) ? base + at : start
}

function every(n: number, unit: string): string | null {
  if (unit === 'tuần') return n === 1 ? 'weekly' : null
  if (unit === 'quý') return n === 1 ? 'quarterly' : n === 2 ? 'half-yearly' : null
  if (unit === 'năm') return n === 1 ? 'yearly' : null
  return n === 1 ? 'monthly' : n === 3 ? 'quarterly' : n === 6 ? 'half-yearly' : n === 12 ? 'yearly' : null
}

/** Days of the year that are known by their date: `hưởng ứng ngày 20/11` is an occasion, not a time of work. */
const OCCASIONS: ReadonlySet<string> = new Set(['1/1', '9/1', '3/2', '27/2', '8/3', '22/3', '23/3', '24/3', '26/3', '21/4', '30/4', '1/5', '7/5', '15/5', '18/5', '19/5', '1/6', '5/6', '21/6', '26/6', '28/6', '11/7', '27/7', '28/7', '19/8', '2/9', '10/10', '13/10', '14/10', '15/10', '20/10', '9/11', '18/11', '20/11', '23/11', '25/11', '1/12', '3/12', '6/12', '9/12', '10/12', '19/12', '22/12'])

function onDate(text: string, start: number, after: number, parenthesis: boolean, context: DeadlineContext): Piece | null {
  let at = after
  while (text[at] === ' ') at++
  const turn = again(text, at)
  if (turn && !parenthesis) return { start, end: turn.end, kind: 'recurring', rule: turn.rule }
  const begin = parenthesis ? start + 1 : start
  const lone = dayOnly(text, at)
  const first = lone ?? dateAt(text, at)
  if (!first) return null
  const link = /^ ?(?:-|đến|tới|và)(?: ngày)? ?/u.exec(text.slice(first.end, first.end + 12))
  const second = link && link[0].trim() !== 'và' ? dateAt(text, first.end + link[0].length) : null
  if (second) {
    if (AGAINST_YEAR.test(text.slice(first.end, first.end + 16)) && first.year !== null && second.year !== null && second.year - first.year > 1) return null
    if (others(text, start)) return null
    return spanOf(text, begin, first, second, context)
  }
  if (lone) return null
  const lunar = LUNAR_AFTER.exec(text.slice(first.end, first.end + 24))
  if (lunar) return { start: begin, end: first.end + lunar[0].length, kind: 'on', lunar: true }
  // A day without its year is often an occasion (20/11, 8/3): only a date in full is the time of the work, unless «vào ngày» says so.
  if (others(text, start)) return null
  if (parenthesis && first.year === null) return null
  if (first.year === null && !text.startsWith('vào', start) && !/(?:sáng|chiều|tối|vào|trong) $/u.test(text.slice(Math.max(0, start - 6), start)) && OCCASIONS.has(`${first.day}/${first.month ?? 0}`)) return null
  if (first.year !== null && context.years && (first.year < context.years.year - 2 || first.year > context.years.yearEnd + 3)) return null
  const value = filled(first, context)
  return { start: begin, end: first.end, kind: 'on', date: value.value, implied: value.implied, impossible: value.impossible }
}

/** The time that a table's cell states: `Trước 30/6/2026`, `Quý II/2026`, `Tháng 3`, `Hằng tháng`; nothing for `Thường xuyên`. */
export function cellDeadline(text: string, printed: string, context: DeadlineContext): DeadlineWords[] {
  const found = deadlines(text, printed, [], context)
  if (found.length > 0) return found
  const lead = /^[\s(]*(?:trong )?/u.exec(text)?.[0].length ?? 0
  const whole = (kind: DeadlineKind, end: number, date: string | null): DeadlineWords[] => [
    { range: [lead, end], kind, date, end: null, rule: null, calendar: 'solar', implied: [], impossible: false },
  ]
  const months = monthsAt(text.slice(lead))
  if (months) return whole('within', lead + months.length, null)
  const date = dateAt(text, lead)
  if (date) {
    const value = filled(date, context)
    return [{ ...(whole('by', date.end, value.value)[0] as DeadlineWords), implied: value.implied, impossible: value.impossible }]
  }
  return []
}
