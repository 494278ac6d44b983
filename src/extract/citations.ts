import { DOCUMENT_TYPES } from '../data/types.js'
import { LAW_NAMES } from '../data/laws.js'
import { fold } from '../words.js'
import { dateAt, iso } from './dates.js'
import { headAt, verbAt } from './names.js'

/** A range of the text. */
type Range = readonly [start: number, end: number]

/** One mention of a document: ranges of its pieces in the text, and their values. */
export interface CitationWords {
  readonly range: Range
  readonly type: Range | null
  readonly number: Range | null
  readonly date: Range | null
  readonly issuer: Range | null
  readonly typeValue: string | null
  /** `serial-SYMBOL` or `serial/SYMBOL`, white space and line breaks left out but before a second body (`BCSĐ UBND`). */
  readonly numberValue: string | null
  readonly nameValue: string | null
  readonly dateValue: string | null
  readonly issuerValue: string | null
  /** Whether the word `số` stands before the number. */
  readonly word: boolean
  /** Whether type or symbol comes from a neighbour in a list. */
  readonly listed: boolean
}

const types = DOCUMENT_TYPES.map((type) => fold(type.name)).filter((name) => !['luật', 'bộ luật', 'pháp lệnh', 'hợp đồng', 'lệnh'].includes(name))
const KIND = '(?: hành động| phối hợp| công tác| liên tịch| liên ngành| kết luận| khung| tổng thể)?'
// A type of document at the end of a text: closed alternatives, anchored.
const TYPE_END = new RegExp(`(?:^|[^A-Za-zÀ-ỹ])((?:các )?(?:${types.sort((a, b) => b.length - a.length).join('|')}|bộ luật|pháp lệnh|luật)${KIND})(?: số ?:?)?\\s?$`, 'u')
const TYPE_AT = new RegExp(`(?:${types.join('|')})${KIND}(?= |$)`, 'uy')

const GROUP = '[A-ZĐƯƠÂÊÔ][A-Za-zĐđƯưƠơÂâÊêÔôyi]{0,14}\\d{0,2}'
// A symbol: a serial, perhaps a year, then groups of letters joined by dashes, slashes, ampersands, spaces beside them forgiven. Every piece is
// bounded and begins with another sign than the one before, so that there is one way to read it.
const NUMBER = new RegExp(`(?<![A-Za-zÀ-ỹ\\d/.-])(\\d{1,5}[a-zđ]?)((?: ?/ ?\\d{4})?) ?([/–-]) ?(${GROUP}(?: ?[/–&.-] ?${GROUP}){0,6}(?: (?:UBND|HĐND|TU|TW)(?![A-Za-zÀ-ỹ]))?)`, 'gu')
const BARE = /(\d{1,5}[a-zđ]?)(?: ?, ?| và |, và )$/u
const JOINT = /^(?:\s?[,;]?\s?(?:và|hoặc|;|,)\s?)$/u

const abbreviations = new Set(DOCUMENT_TYPES.flatMap((type) => type.abbreviations))

/** Whether what stands after the serial is a document's symbol and not a room, a class or a plate. */
function symbol(year: string, letters: string): boolean {
  const groups = letters.split(/[\s/–&.-]+/u)
  if (groups.some((group) => abbreviations.has(group) || /^(?:CTr[A-Za-zÀ-ỹ]*|TTr|BCĐ|QH\d{1,2}|UBTVQH\d{0,2}|NQLT|CTPH|QCPH|KHLN|KHPH|KHLT|HDLN|HDLT)$/u.test(group))) return true
  return groups.length > 1 && (year !== '' || /(?:UBND|HĐND|TU|TW|ĐU|CP|TTg|BNV|SNV|VP)/u.test(letters))
}

const ISSUER_STOP = /^(?:về|nhằm|trong|tại|để|đã|theo|từ|đến|gắn|đối|do|cho|có|được|là|vào|khi|sau|trước|trên|nay|này|với|giai đoạn|quy định|năm|nhiệm kỳ|thực hiện|ban hành|phê duyệt|triển khai|hướng dẫn|ngày|như|bằng|bảo đảm|tiếp tục|tới|còn|đồng thời|quyết định|sửa đổi|số|góp|ở|giao|giữ|dành|cùng|nêu|kèm|vừa|thì|mà|sẽ|cũng|tăng cường|tập trung|tiến hành|cụ thể hóa|xây dựng|phát động|tổ chức)(?![A-Za-zÀ-ỹ])/u
const STOP_CHAR = /[;.:“”"!?)–\n,]/u

/** Where the name of an issuer ends that begins at `from`: at a closing mark or a word that begins its subject; `(khóa XIII)` is kept. */
function issuerEnd(text: string, printed: string, from: number, to: number, between: boolean): number {
  let end = from
  let i = from
  const limit = Math.min(to, from + 240)
  while (i < limit) {
    const c = text[i] ?? ''
    if (c === ' ') {
      i++
      continue
    }
    if (c === '(') {
      const close = text.slice(i, limit + 1).indexOf(')')
      if (!/^\((?:khóa|nhiệm kỳ|lần thứ) /u.test(text.slice(i, i + 12)) || close === -1) break
      end = i = i + close + 1
      continue
    }
    if (c === ',' && between && /^, ?(?:\p{Lu})/u.test(printed.slice(i, i + 3)) && headAt(text, printed, text[i + 1] === ' ' ? i + 2 : i + 1) !== -1) {
      i++
      continue
    }
    if (c === '.' && /^(?:tp|tx|tt|h|q|p|x)$/u.test(text.slice(Math.max(from, i - 2), i).trim())) {
      i++
      continue
    }
    if (c === '-' && text[i + 1] !== ' ' && text[i - 1] !== ' ') {
      i++
      continue
    }
    if (c === '-' && /^- \p{Lu}/u.test(printed.slice(i, i + 3))) {
      i += 2
      continue
    }
    if (STOP_CHAR.test(c) || c === '-') break
    if (i > from && ISSUER_STOP.test(text.slice(i, i + 14)) && printed[i] === c) break
    if (i > from && printed[i] === c && verbAt(text, printed, i) !== -1 && !/^(?:chỉ đạo|kiểm tra|tổ chức|thanh tra|thường trực|công tác)/u.test(text.slice(i, i + 12))) break
    if (text.startsWith('và ', i)) {
      TYPE_AT.lastIndex = i + 3
      if (TYPE_AT.test(text) || (headAt(text, printed, i + 3) === -1 && printed[i + 3] === text[i + 3])) break
      if (text.startsWith('các ', i + 3)) break
    }
    while (i < limit && /[A-Za-zÀ-ỹ\d/&]/u.test(text[i] ?? '')) i++
    if (i === end) i++
    end = i
    if (/^(?:này|trên|nêu trên)/u.test(text.slice(i + 1, i + 9))) break
  }
  while (end > from && /[\s,]/u.test(text[end - 1] ?? '')) end--
  return end
}

interface Draft {
  start: number
  end: number
  type: Range | null
  number: Range
  numberValue: string
  date: Range | null
  dateValue: string | null
  issuer: Range | null
  word: boolean
  listed: boolean
}

/** Reads `, ngày 26/11/2021` from `from`; the date's range without the word, and where it ends. */
function dateAfter(text: string, from: number): { range: Range; value: string | null; end: number } | null {
  const lead = /^[\s,]{0,3}(?:\(?(?:ban hành |ký |được ban hành |cùng )?ngày ?|\((?=\d)|(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))/u.exec(text.slice(from, from + 32))
  if (!lead) return null
  const at = from + lead[0].length
  const date = dateAt(text, at)
  if (!date) return null
  const close = lead[0].includes('(') && text[date.end] === ')' ? 1 : 0
  return { range: [date.start, date.end], value: iso(date), end: date.end + close }
}

/** Reads ` của Ban …` or ` giữa A và B` from `from`. */
function issuerAfter(text: string, printed: string, from: number, to: number): { range: Range; end: number } | null {
  const lead = /^[\s,]{0,3}(?:được |do )?(?:(của|giữa|do) )/u.exec(text.slice(from, from + 16))
  if (!lead) return null
  const start = from + lead[0].length
  const end = issuerEnd(text, printed, start, to, lead[1] === 'giữa')
  return end > start + 1 ? { range: [start, end], end } : null
}

/** «… và Chương trình công tác năm 2024 của Ban …»: another document without a number shares the issuer that follows. */
function issuerBeyond(text: string, printed: string, from: number, to: number): { range: Range; end: number } | null {
  const lead = /^[\s,]{0,2}(?:và|,) /u.exec(text.slice(from, from + 6))
  if (!lead) return null
  TYPE_AT.lastIndex = from + lead[0].length
  if (!TYPE_AT.test(text)) return null
  const rest = text.slice(TYPE_AT.lastIndex, TYPE_AT.lastIndex + 70)
  const of = rest.indexOf(' của ')
  if (of === -1 || /[,;.:\d]{1}(?<!\d)/u.test(rest.slice(0, of)) || / số /u.test(rest.slice(0, of + 1))) return null
  return issuerAfter(text, printed, TYPE_AT.lastIndex + of, to)
}

/** Date and issuer that stand before the number: `Ngày 05/3/2020, Chính phủ ban hành Nghị định số …`, `Nghị quyết của Bộ Chính trị số …`. */
function before(text: string, printed: string, type: number): { date: Range; dateValue: string | null; issuer: Range | null } | null {
  const head = text.slice(Math.max(0, type - 140), type)
  const verb = /(?:đã )?(?:ban hành|ký ban hành|ký|có|thông qua) (?:các )?$/u.exec(head)
  if (!verb) return null
  const base = Math.max(0, type - 140)
  const day = head.lastIndexOf('ngày ', verb.index)
  if (day === -1) return null
  const date = dateAt(text, base + day + 5)
  if (!date || iso(date) === null) return null
  const gap = /^[\s,]{1,3}/u.exec(text.slice(date.end, date.end + 3))
  const start = date.end + (gap?.[0].length ?? 0)
  const end = base + verb.index
  const name = text.slice(start, end).trimEnd()
  if (name.length < 4 || name.length > 90 || /[;.:]/u.test(name) || printed[start] === text[start]) return null
  return { date: [date.start, date.end], dateValue: iso(date), issuer: [start, start + name.length] }
}

const NAMED = /(?<![A-Za-zÀ-ỹ])(bộ luật|luật|pháp lệnh) (?=[A-Za-zÀ-ỹ])/gu
const LAW = new RegExp(`(?:${[...LAW_NAMES].sort((a, b) => b.length - a.length).join('|')})(?![A-Za-zÀ-ỹ])`, 'uy')
const LAW_STOP = /^(?:và|về|của|gắn|theo|để|năm|ngày|số|được|có|là|trong|tại|do|với|phù hợp|cho|này|đến|nhằm|hiện hành|quy định|các|cũng|mà|như|hoặc|liên quan|đã|mới|sửa đổi|có liên quan|đối|trên|trước|sau|từ|khi|bảo đảm|định|chơi|sư|gia)(?![A-Za-zÀ-ỹ])/u

function* named(text: string, printed: string, taken: (at: number) => boolean): Generator<CitationWords> {
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
      typeValue: sentence(printed.slice(start, start + (match[1] ?? '').length)), numberValue: null, nameValue: printed.slice(start, end), dateValue: date?.value ?? null, issuerValue: null,
      word: true, listed: false,
    }
  }
}

const sentence = (value: string): string => (value === '' ? value : (value[0] ?? '').toUpperCase() + value.slice(1))

/** `Kế hoạch` for `các kế hoạch`, `KẾ HOẠCH`: as printed, with a capital at its head only where it was all capitals. */
function typed(printed: string): string {
  const word = printed.replace(/^[Cc]ác\s+/u, '').trim()
  return sentence(word === word.toUpperCase() ? word.toLowerCase() : word)
}

/**
 * The documents that a text cites: each mention by number, in reading order, and laws by name. A list shares type, symbol, date and issuer as it is
 * printed (`Quyết định số 1157, 1158-QĐ/TU ngày …`). `text` is `fold(printed)`. Linear in the text.
 */
export function citations(text: string, printed: string): CitationWords[] {
  const drafts: Draft[] = []
  if (/\d/u.test(text) && /[/–-]\s?[A-ZĐ]/u.test(printed)) {
    for (const match of printed.matchAll(NUMBER)) {
      const start = match.index
      let letters = match[4] ?? ''
      const prior = text.slice(Math.max(0, start - 40), start)
      if (!symbol(match[2] ?? '', letters) && !(/số ?:? ?$/u.test(prior) && TYPE_END.test(prior) && letters.length > 2)) continue
      // «05-CTrPH/BDVTU-BCSĐ UBND» has two bodies; «15/KH UBND tỉnh» goes on with the issuer's name.
      if (/[A-Za-zÀ-ỹ\d] (?:UBND|HĐND|TU|TW)$/u.test(letters) && !/[-/–&][A-Za-zÀ-ỹ]+ (?:UBND|HĐND|TU|TW)$/u.test(letters)) letters = letters.slice(0, letters.lastIndexOf(' '))
      const length = match[0].length - ((match[4] ?? '').length - letters.length)
      letters = letters.replace(/[.&–/-]+$/u, '')
      const number: Range = [start, start + length]
      const value = match[0].slice(0, length).replace(/ ?([/–-]) ?/gu, (_, mark: string) => (mark === '–' ? '-' : mark))
      const back = text.slice(Math.max(0, start - 60), start)
      const offset = Math.max(0, start - 60)
      const bare: Draft[] = []
      let head = back
      let first = start
      // Serials before the first full number share its symbol: «số 1157, 1158-QĐ/TU».
      for (let serial = BARE.exec(head); serial; serial = BARE.exec(head)) {
        if (!/(?:^|[^A-Za-zÀ-ỹ\d/.-])$/u.test(head.slice(0, serial.index)) || bare.length > 20) break
        const at = offset + serial.index
        bare.unshift({
          start: at, end: at + (serial[1] ?? '').length, type: null, number: [at, at + (serial[1] ?? '').length], numberValue: (serial[1] ?? '') + value.slice((match[1] ?? '').length),
          date: null, dateValue: null, issuer: null, word: true, listed: true,
        })
        head = head.slice(0, serial.index)
        first = at
      }
      const type = TYPE_END.exec(head)
      const word = /(?:^| |:)số ?:?\s?$/u.test(head)
      const previous = drafts.at(-1)
      const joined = previous !== undefined && type === null && JOINT.test(text.slice(previous.end, first).replace(/số ?/u, ''))
      if (type === null && !joined) {
        const reversed = /(?:^|[^A-Za-zÀ-ỹ])((?:các )?[A-Za-zÀ-ỹ ]{4,30}?)(?:,? ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4})? của ([A-Za-zÀ-ỹ ]{4,60}) số ?:?\s?$/u.exec(head)
        if (!word && !abbreviations.has((match[4] ?? '').split(/[/–-]/u)[0] ?? '')) continue
        if (!word && !reversed && bare.length > 0) bare.length = 0
      }
      const typeStart = type ? offset + type.index + type[0].indexOf(type[1] ?? '') : null
      const typeRange: Range | null = typeStart === null ? null : [typeStart, typeStart + (type?.[1] ?? '').length]
      const own: Draft = {
        start, end: start + length, type: typeRange, number, numberValue: value, date: null, dateValue: null, issuer: null,
        word: word || bare.length > 0 || (joined && (previous?.word ?? true)), listed: joined,
      }
      const group = [...bare, own]
      const lead = group[0]
      if (lead && typeRange) lead.start = typeRange[0]
      else if (lead && word && !joined) {
        const so = text.lastIndexOf('số', first)
        lead.start = so >= offset ? so : lead.start
      }
      for (const draft of bare) {
        draft.type = typeRange ?? (joined ? (previous?.type ?? null) : null)
        draft.word = word
      }
      if (joined) own.type = previous?.type ?? null
      drafts.push(...group)
      const date = dateAfter(text, own.end)
      if (date) {
        own.date = date.range
        own.dateValue = date.value
        own.end = date.end
      }
      const issuer = issuerAfter(text, printed, own.end, text.length) ?? issuerBeyond(text, printed, own.end, text.length)
      if (issuer) {
        own.issuer = issuer.range
        own.end = Math.max(own.end, issuer.end)
      }
      if (!date && issuer) {
        const late = dateAfter(text, own.end)
        if (late) {
          own.date = late.range
          own.dateValue = late.value
          own.end = late.end
        }
      }
      if (!issuer) {
        // «… về công tác dân vận giai đoạn … giữa A và B»: the parties of a joint programme stand after its subject.
        const rest = text.slice(own.end, own.end + 220)
        const stop = rest.search(/[;.:]/u)
        const among = rest.indexOf(' giữa ')
        if (among !== -1 && (stop === -1 || among < stop) && /phối hợp|liên tịch|quy chế|chương trình/u.test(text.slice(Math.max(0, lead?.start ?? 0), own.number[0])) && !TYPE_WORD.test(rest.slice(0, among))) {
          const parties = issuerAfter(text, printed, own.end + among, text.length)
          if (parties) own.issuer = parties.range
        }
      }
      if (!date && typeRange) {
        const early = before(text, printed, typeRange[0])
        if (early) {
          own.date = early.date
          own.dateValue = early.dateValue
          own.issuer ??= early.issuer
        }
      }
    }
    shared(drafts, text)
  }
  const bareNumbers = [...withoutSymbol(text, printed, drafts), ...blanks(text, printed)]
  const inOrder = bareNumbers.length > 0 ? [...drafts, ...bareNumbers].sort((a, b) => a.start - b.start) : drafts
  const all: CitationWords[] = inOrder.map((draft) => {
    const value = draft.type ? typed(printed.slice(...draft.type)) : null
    return {
      range: [draft.start, draft.end], type: draft.type, number: draft.number, date: draft.date, issuer: draft.issuer,
      typeValue: value, numberValue: draft.numberValue, nameValue: null, dateValue: draft.dateValue,
      issuerValue: draft.issuer ? printed.slice(...draft.issuer) : null, word: draft.word, listed: draft.listed,
    }
  })
  return text.includes('luật ') || text.includes('pháp lệnh ') ? withLaws(all, named(text, printed, () => false), text) : all
}

/** Citations by number and laws by name, both in reading order, in one; a number right after a law's name is the law's own. */
function withLaws(found: readonly CitationWords[], laws: Iterable<CitationWords>, text: string): CitationWords[] {
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

const TYPE_WORD = new RegExp(`(?:${types.join('|')}) (?:số|[A-Za-zÀ-ỹ ]{0,20}giữa)`, 'u')

const ONLY_SERIAL = new RegExp(`(?<![A-Za-zÀ-ỹ])((?:${types.join('|')})${KIND}) số ?(\\d{1,5}[a-zđ]?)(?= ngày|, ngày| của)`, 'gu')

const BLANK = new RegExp(`(?<![A-Za-zÀ-ỹ])số:?[ .…_]{1,20}([/-]) ?(${GROUP}(?: ?[/–&-] ?${GROUP}){0,6})`, 'gu')

/** `Kế hoạch số      /KH-BCĐ ngày …`: a number that is still blank keeps its symbol. */
function blanks(text: string, printed: string): Draft[] {
  if (!/số:?[ .…_]{1,20}[/-]/.test(text)) return []
  const found: Draft[] = []
  for (const match of printed.matchAll(BLANK)) {
    const type = TYPE_END.exec(text.slice(Math.max(0, match.index - 60), match.index))
    if (!type) continue
    const typeStart = Math.max(0, match.index - 60) + type.index + type[0].indexOf(type[1] ?? '')
    const end = match.index + match[0].length
    const start = end - match[0].length + match[0].search(/[/-]/u)
    const draft: Draft = {
      start: typeStart, end, type: [typeStart, typeStart + (type[1] ?? '').length], number: [start, end],
      numberValue: printed.slice(start, end).replace(/\s/gu, ''), date: null, dateValue: null, issuer: null, word: true, listed: false,
    }
    const date = dateAfter(text, end)
    if (date) {
      draft.date = date.range
      draft.dateValue = date.value
      draft.end = date.end
    }
    const issuer = issuerAfter(text, printed, draft.end, text.length)
    if (issuer) {
      draft.issuer = issuer.range
      draft.end = issuer.end
    }
    found.push(draft)
  }
  return found
}

/** `Quyết định số 15 ngày …`: a type and a serial without a symbol. */
function withoutSymbol(text: string, printed: string, drafts: readonly Draft[]): Draft[] {
  if (!/ số \d{1,5}[a-zđ]?(?: ngày|, ngày| của)/.test(text)) return []
  const found: Draft[] = []
  let next = 0
  let reach = 0 // how far the citations that begin before it go
  for (const match of text.matchAll(ONLY_SERIAL)) {
    const start = match.index
    const serial = start + match[0].length - (match[2] ?? '').length
    for (; (drafts[next]?.start ?? Infinity) <= start; next++) reach = Math.max(reach, drafts[next]?.end ?? 0)
    if (serial <= reach) continue
    const draft: Draft = {
      start, end: start + match[0].length, type: [start, start + (match[1] ?? '').length], number: [serial, serial + (match[2] ?? '').length],
      numberValue: match[2] ?? '', date: null, dateValue: null, issuer: null, word: true, listed: false,
    }
    const date = dateAfter(text, draft.end)
    if (!date) continue
    draft.date = date.range
    draft.dateValue = date.value
    draft.end = date.end
    const issuer = issuerAfter(text, printed, draft.end, text.length)
    if (issuer) {
      draft.issuer = issuer.range
      draft.end = issuer.end
    }
    found.push(draft)
  }
  return found
}

/** A closing date or issuer covers the citations joined before it: with commas, `và`, semicolons in a list of numbers. */
function shared(drafts: readonly Draft[], text: string): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i]
    const next = drafts[i + 1]
    if (!draft || !next) continue
    const gap = text.slice(draft.end, next.start)
    if (!/^\s?(?:,|và|, và|hoặc)?\s?(?:số )?$/u.test(gap)) continue
    if (draft.issuer === null && next.issuer !== null) draft.issuer = next.issuer
    if (draft.date === null && next.date !== null && (draft.listed || next.listed || draft.issuer === next.issuer)) {
      draft.date = next.date
      draft.dateValue = next.dateValue
    }
  }
}

