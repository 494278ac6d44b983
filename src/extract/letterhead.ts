import type { Line } from '../source.js'
import type { Regime } from '../document.js'
import { Passage } from '../passage.js'
import { day } from '../days.js'
import { capitals, fold } from '../words.js'
import { furniture } from '../outline/layout.js'
import { periodHeading, type Years } from '../calendar.js'

export interface Letterhead {
  readonly kind: 'chuong-trinh' | 'ke-hoach' | null
  readonly kindPassage: Passage | null
  readonly title: Passage | null
  readonly parent: Passage | null
  readonly issuer: Passage | null
  readonly number: Passage | null
  /** `15/KH-UBND`; a number left blank keeps its rest: `-CTr/BCĐ`. */
  readonly numberValue: string | null
  readonly place: string | null
  readonly date: string | null
  readonly datePassage: Passage | null
  /** The line `(kèm theo …)`. */
  readonly attached: Passage | null
  /** How many lines of the body belong to the title. */
  readonly taken: number
}

const squeeze = (text: string): string => fold(text).replace(/[^A-Za-zÀ-ỹ]/gu, '')

/** The national title and motto, or the Party's name: they head every document and name no issuer. Matched loosely: converters break them. */
function national(value: string): boolean {
  const squeezed = squeeze(value)
  return /cộnghòa[A-Za-zÀ-ỹ]{0,4}hội|chủnghĩaviệtnam|độclập.?tựdo|hạnhphúc$|đảngcộngsản|^đoàntncshồchíminh$/u.test(squeezed)
}

const NATIONAL = /(?:CỘNG\s+HO?[ÀÒ]A?\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập\s*[-–]|ĐỘC\s+LẬP\s*[-–])/u
// «Số: 15/KH-UBND», «Số 100-KH/BDVTU», «Số:      /KH-UBND», «Số - CTr/BCĐ»: bounded runs of different signs.
const NUMBER = /^(?:số|sô)\s?:?\s{0,12}([\d.…_]{0,20})\s{0,8}((?:\/\s?\d{4}\s?)?[/–-]\s{0,3}\p{Lu}[A-Za-zÀ-ỹ\d&./– -]{0,60})/iu
const PLACE_DATE = /^(.{0,60}?)(?:,\s{0,3}|\s{1,4})ngày\s{0,8}([\d.…_]{0,8})\s{0,8}tháng\s{0,8}([\d.…_]{0,8})\s{0,8}năm\s{0,8}(\d{4}|[\d.…_]{0,6})/iu
const STAMP = /^(?:công văn\s+)?đến(?:\s|$|:)|^(?:ngày|giờ)\s?:|^chuy[eêể]n\s?:|^số và ký hiệu|^lưu hồ sơ|^(?:ký|người ký|được ký) bởi|^thời gian ký|^cơ quan\s?:|^email|^hỏa tốc|^khẩn|^thượng khẩn|^mật$|^dự thảo|^bản sao|^sao y/u

/** Columns that a converter set on one line, with a gap between them. */
function cells(line: Line): Passage[] {
  const parts: Passage[] = []
  const { value } = line.passage
  let at = 0
  for (const gap of value.matchAll(/\s{3,}|\t+|\s\|\s/gu)) {
    // The blanks of «Số:      /KH-UBND» and «ngày     tháng     năm» part no columns.
    const left = fold(value.slice(Math.max(at, gap.index - 12), gap.index)).trim()
    const right = fold(value.slice(gap.index + gap[0].length, gap.index + gap[0].length + 8))
    if (/(?:^|\s)(?:số:?|ngày|tháng|năm)$/u.test(left) || /^(?:tháng|năm)(?![A-Za-zÀ-ỹ])|^[/-]\s?[A-Za-zÀ-ỹ]/u.test(right)) continue
    parts.push(line.passage.slice(at, gap.index))
    at = gap.index + gap[0].length
  }
  parts.push(line.passage.slice(at))
  return parts.flatMap((part) => {
    const value = part.value
    if (value.trim() === '') return []
    const cut = value.search(NATIONAL)
    if (cut > 3) return [part.slice(0, cut).trim(), part.slice(cut).trim()]
    const dated = /\s\p{Lu}[A-Za-zÀ-ỹ. ]{2,40},\s?ngày\s/u.exec(value)
    if (dated && NUMBER.test(value)) return [part.slice(0, dated.index).trim(), part.slice(dated.index).trim()]
    return [part.trim()]
  })
}

const BODY = /^(?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng bộ|đảng ủy|bch|ban|ubnd|ủy ban|hội|hđnd|sở|phòng|trường|đoàn|tỉnh đoàn|bộ|văn phòng|công an|trung tâm|bệnh viện|chi bộ|công đoàn|liên đoàn|mặt trận|mttq|cục|chi cục|tổng|viện|học viện|đại học|khối|tiểu ban|tổ|quân khu|công ty|ngân hàng|bảo hiểm|tòa án|kho bạc|đài|báo|trạm|khoa|ban chỉ đạo|hạt|xí nghiệp|hợp tác xã|nhà)(?![A-Za-zÀ-ỹ])/u
const PLACE = /^(?:tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?![A-Za-zÀ-ỹ]| ủy| đoàn)/u

/** The lines of the issuer joined to bodies: a long name goes over several lines, a level (`XÃ AN HÒA`) belongs to the body above it. */
function bodies(lines: readonly Passage[]): Passage[] {
  const found: Passage[] = []
  for (const line of lines) {
    const value = fold(line.value)
    const last = found.at(-1)
    const whole = last && /^(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|đảng ủy|đảng bộ|công an|ủy ban mặt trận tổ quốc|ủy ban mttq|ủy ban mttq việt nam|ủy ban mặt trận tổ quốc việt nam|ban chấp hành|mặt trận tổ quốc việt nam)$/u.test(fold(last.value))
    if (last && (!BODY.test(value) || (whole && PLACE.test(value)))) found[found.length - 1] = Passage.join([last, line], ' ')
    else found.push(line)
  }
  return found
}

const BASIS = /^(?:căn cứ|thực hiện|thi hành|để|nhằm|trên cơ sở|xét|theo|nhân dịp|quán triệt|triển khai|tiếp tục|phát huy|năm \d{4} (?:là|có)|với|hưởng ứng|ban thường vụ|ủy ban|ubnd|đảng ủy|trong|chi bộ|hội|sở|trường|ban|phòng|bám sát|kính gửi|thời gian)(?![A-Za-zÀ-ỹ])/u
const MORE_TITLE = /^(?:năm|giai đoạn|nhiệm kỳ|năm học|quý|tháng|về|và|của|trên địa bàn|\(?từ)(?![A-Za-zÀ-ỹ])/u

interface Title {
  readonly pieces: readonly Passage[]
  readonly taken: number
  readonly attached: Passage | null
}

/** The subject lines under the kind: adjacent ones, and after a blank line those that clearly go on. */
function title(kind: Line, rest: Passage, body: readonly Line[], labelled: (line: Line) => boolean): Title {
  const pieces: Passage[] = rest.value === '' ? [] : [rest]
  const attached: Passage[] = []
  let last = kind.number
  let taken = 0
  for (const line of body) {
    const value = line.passage.value
    const folded = fold(value)
    if (line.cells) break
    if (/^\(?\s?(?:ban hành )?kèm theo /u.test(folded)) {
      attached.splice(0, attached.length, line.passage)
      taken++
      last = line.number
      continue
    }
    if (attached.length > 0) {
      if (line.number === last + 1 && !attached.at(-1)?.value.endsWith(')')) {
        attached.push(line.passage)
        taken++
        last = line.number
        continue
      }
      if (furniture(value)) {
        taken++
        continue
      }
      break
    }
    if (furniture(value)) {
      taken++
      if (pieces.length > 0) break
      continue
    }
    const adjacent = line.number === last + 1
    // «Năm 2026», «Quý I năm 2026» under the kind are its subject, not its first heading.
    const dated = /^(?:năm|tháng|quý) (?:học )?[\divx]/u.test(folded) && value.length < 40 && (adjacent || /^năm/u.test(folded)) && /\d{4}/u.test(folded)
    const year = periodHeading(value) !== null && adjacent && pieces.length === 0
    if ((labelled(line) && !dated && !year) || value.length > 400) break
    const so = pieces.length > 0
    if (so && !adjacent) {
      const lastValue = pieces.at(-1)?.value ?? ''
      const goes = MORE_TITLE.test(folded) && value.length < 120 && !BASIS.test(folded.replace(/^năm \d{4}$/u, '')) && !/[.;]$/u.test(value)
      if (!(goes || (/^\p{Ll}/u.test(value) && !/[.:;]$/u.test(lastValue) && value.length < 200) || (capitals(value) > 0.95 && capitals(lastValue) > 0.95 && value.length < 120))) break
    }
    if (so && adjacent && BASIS.test(folded) && /^\p{Lu}/u.test(value) && (ending(value) || value.length > 90) && !/^\p{Ll}/u.test(value)) break
    if (!so && !adjacent && (value.length > 260 || (BASIS.test(folded) && (ending(value) || folded.startsWith('căn cứ '))))) break
    pieces.push(line.passage)
    taken++
    last = line.number
  }
  return { pieces, taken, attached: attached.length === 0 ? null : Passage.join(attached, ' ') }
}

function ending(value: string): boolean {
  return /[.;:,]$/u.test(value)
}

/** What the head of a plan says. `body` are the lines after the kind's line. */
export function letterhead(head: readonly Line[], kindLine: number, body: readonly Line[], labelled: (line: Line) => boolean): Letterhead {
  const kind = kindLine === -1 ? null : head[kindLine]
  const above = kindLine === -1 ? head : head.slice(0, kindLine)
  let number: Passage | null = null
  let numberValue: string | null = null
  let place: string | null = null
  let date: string | null = null
  let datePassage: Passage | null = null
  const names: Passage[] = []
  const parts = above.flatMap((line) => (line.cells ? line.cells.filter((cell) => cell.value !== '') : cells(line)))
  for (const [i, part] of parts.entries()) {
    const value = part.value
    const folded = fold(value)
    const stamped = parts.slice(i + 1, i + 2).some((next) => /^(?:công văn )?đến(?:\s|$|:)/u.test(fold(next.value)) && capitals(next.value.slice(0, 3)) > 0.6)
    if (STAMP.test(folded) || (stamped && names.length > 0 && number !== null)) continue
    const numbered = number === null ? NUMBER.exec(value) : null
    if (numbered && !/^số và/u.test(folded)) {
      number = part.slice(0, numbered[0].trimEnd().length)
      const serial = (numbered[1] ?? '').replace(/[^\d]/gu, '')
      numberValue = serial + (numbered[2] ?? '').replace(/\s/gu, '').replace(/–/gu, '-').replace(/[.-]+$/u, '')
      const after = part.slice(numbered[0].length).trim()
      if (PLACE_DATE.test(after.value)) parts.splice(i + 1, 0, after)
      continue
    }
    const dated = datePassage === null ? PLACE_DATE.exec(value) : null
    if (dated) {
      const name = (dated[1] ?? '').replace(/^[\s,*–-]+|[\s,.…]+$/gu, '')
      place = name === '' || !/[A-Za-zÀ-ỹ]/u.test(name) ? null : name
      datePassage = part
      const numbers = [dated[2], dated[3], dated[4]].map((piece) => (/^\d+$/u.test(piece ?? '') ? Number(piece) : Number.NaN))
      const [d = 0, m = 0, y = 0] = numbers
      date = numbers.some(Number.isNaN) ? null : day(y, m, d)
      continue
    }
    if (number !== null) continue
    if (national(value) || !/[A-Za-zÀ-ỹ]{2}/u.test(value) || furniture(value) || capitals(value) < 0.75 || value.length > 160) continue
    names.push(part)
  }
  const issuers = bodies(names)
  const issuer = issuers.at(-1) ?? null
  const parent = issuers.length > 1 ? Passage.join(issuers.slice(0, -1), ' ') : null
  let kindValue: Letterhead['kind'] = null
  let kindPassage: Passage | null = null
  let found: Title = { pieces: [], taken: 0, attached: null }
  if (kind) {
    const value = kind.passage.value
    const lead = /^(?:dự\s+thảo\s+)?(k\s*ế\s+h\s*o\s*ạ\s*c\s*h|c\s*h\s*ư\s*ơ\s*n\s*g\s+t\s*r\s*ì\s*n\s*h)(?![A-Za-zÀ-ỹ])[\s:.-]*/iu.exec(value)
    const other = /^(?:\p{Lu}+ \p{Lu}+(?: \p{Lu}{1,3}| \d{1,2})?)[\s:.-]*/u.exec(value)
    const length = lead?.[0].length ?? other?.[0].length ?? value.length
    if (lead) kindValue = fold(lead[1] ?? '').replace(/\s/gu, '').startsWith('kế') ? 'ke-hoach' : 'chuong-trinh'
    kindPassage = kind.passage.slice(0, lead ? lead[0].trimEnd().length : length).trim()
    found = title(kind, kind.passage.slice(length).trim(), body, labelled)
  }
  const heading = found.pieces.length === 0 ? null : Passage.join(found.pieces, ' ')
  return {
    kind: kindValue, kindPassage, title: heading, parent, issuer, number, numberValue, place, date, datePassage, attached: found.attached, taken: found.taken,
  }
}

const SCHOOL_YEAR = /năm học (\d{4}) ?[-/] ?(\d{4})/u

/** The years that a title names: `năm 2024`, `năm học 2026-2027`, `giai đoạn 2026-2030`; else the year of the date. */
export function years(titleText: string, date: string | null, fallback: string): Years | null {
  for (const text of [fold(titleText), fold(fallback)]) {
    // A plan without a title is told by its introduction where it is a school's.
    const school = SCHOOL_YEAR.exec(text === '' ? fold(fallback) : text)
    if (school) return { year: Number(school[1]), yearEnd: Number(school[2]), school: true }
    // The plan's own year stands after the subject: «khắc phục hạn chế năm 2023; nhiệm vụ trọng tâm 2024» is for 2024.
    const spans = [...text.matchAll(/(?:giai đoạn|nhiệm kỳ|các năm) (\d{4}) ?[-–] ?(\d{4})/gu)]
    const rest = text.replace(/(?:giai đoạn|nhiệm kỳ|các năm) \d{4} ?[-–] ?\d{4}/gu, '')
    const singles = [...rest.matchAll(/(?<![\d/.-])(20\d{2}|19\d{2})(?![\d/.-])|[/-](20\d{2})(?!\d)/gu)].map((match) => Number(match[1] ?? match[2]))
    if (singles.length > 0) {
      const year = singles.reduce((a, b) => Math.max(a, b))
      return { year, yearEnd: year, school: false }
    }
    const span = spans.at(-1)
    if (span) return { year: Number(span[1]), yearEnd: Number(span[2]), school: false }
    if (date !== null && text === fold(titleText)) {
      const year = Number(date.slice(0, 4))
      return { year, yearEnd: year, school: false }
    }
  }
  return null
}

/** State or Party, by letterhead, symbol, signature and end mark together (Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW); null where they leave it open. */
export function regime(head: readonly Line[], numberValue: string | null, foot: readonly Line[]): Regime {
  let state = 0
  let party = 0
  const top = head.slice(0, 40).map((line) => squeeze(line.passage.value)).join(' ')
  if (/cộnghòaxã|chủnghĩaviệtnam|độclậptựdohạnhphúc/u.test(top)) state += 3
  if (/đảngcộngsản/u.test(top)) party += 3
  // Mass organisations follow Nghị định 30/2020/NĐ-CP «phù hợp» (Điều 2) with symbols of their own: without a national title they stay open.
  if (state === 0 && party === 0 && /đoàntncs|liênhiệpphụnữ|hộinôngdân|cựuchiếnbinh|mặttrậntổquốc|ủybanmttq|liênđoànlaođộng|côngđoàn|tỉnhđoàn|thànhđoàn|huyệnđoàn|hộichữthậpđỏ/u.test(top)) return null
  if (numberValue !== null) {
    if (/^\d*\/\p{Lu}[A-Za-zÀ-ỹ]*-/u.test(numberValue)) state += 2
    // The Party's form is also that of mass organisations: alone it decides nothing for them.
    if (/^\d*-[A-Za-zÀ-ỹ]+\/(?:TU|ĐU|HU|TW|[A-Za-zÀ-ỹ]*TU|BCĐ[A-Za-zÀ-ỹ]*|CB)/u.test(numberValue)) party += 2
  }
  for (const line of foot) {
    const value = line.passage.value
    if (/^(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}{2}/u.test(value)) state += 1
    if (/^(?:T\/M|K\/T|T\/L) ?\p{Lu}{2}/u.test(value)) party += 1
    if (/lưu ?: ?vt/u.test(fold(value.slice(0, 16)))) state += 1
  }
  if (state > 0 && party > 0) return Math.abs(state - party) < 2 ? null : state > party ? 'state' : 'party'
  return state >= 1 ? 'state' : party >= 1 ? 'party' : null
}
