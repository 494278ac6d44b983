import {
  ADVISES, AGENT, BODY, COORDINATES, DIRECTS, EXECUTES, LEADS, LEVEL, LIGHT, MONITORS, NAMING, NOUN, PARTIAL, PEOPLE, PLURAL, POST, THING, VERB,
} from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import { FIRST, SMALL } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { doubled, isLevel, joined, namesHead, placed, placeLength, steers } from './within.js'
import { headEnd, passive, pauseEnd, shortVerbEnd, SIGN, verbEnd } from './words.js'

/** What ends a list of names: a verb of duty, a word that parts subject and verb, what an object has (`được`), a colon, another mark, or the end. */
export type EndedBy = 'verb' | 'pause' | 'passive' | 'colon' | 'stop' | 'end'

/** What the name that is read is, so far. */
export interface Name {
  start: number
  /** The token after its head. */
  head: number
  /** The token after its last word. */
  end: number
  /** The token after its last word that is surely its own: one of the lexicon, or with a capital. */
  sure: number
  /** Its next word belongs to it, verb though it may be. */
  partial: boolean
  /** A place, a number or a proper name has closed it: a word in small letters now begins what it does. */
  closed: boolean
  /** The last word is the level of a body (`Công an xã`): another body may follow without a joint. */
  level: boolean
  /** The last word stands before the name or number of a place: `thôn`, `khu phố`. */
  place: boolean
  /** The last word is a single syllable with a capital: the next one may be its second half. */
  half: boolean
  /** The last word is a verb with a capital: its object belongs to the name. */
  governs: boolean
}

/** The name that begins at `start`, its head read up to `head`. */
export function begun(t: Text, start: number, head: number): Name {
  const whole = t.within(start, PARTIAL) === head - start && t.within(start, PLURAL) === 0
  return { start, head, end: head, sure: head, partial: whole, closed: false, level: false, place: false, half: false, governs: false }
}

/** Takes a word in small letters into the name, or says what it ends the name by. */
export function small(t: Text, i: number, name: Name, limit: number): EndedBy | null {
  // «Các xã còn lại mỗi xã chọn …»
  if (t.form(i) === W.mỗi) return 'verb'
  const verb = verbEnd(t, i)
  if (verb !== -1) {
    const end = verbWithin(t, i, Math.max(verb, i + t.within(i, NAMING)), name, limit)
    if (end === -1) return 'verb'
    name.closed = end > verb || name.closed
    name.governs = name.partial && t.within(i, AGENT) === 0
    name.partial = name.half = name.level = name.place = false
    name.end = name.sure = end
    return null
  }
  const after = passive(t, i) ? participle(t, i) : i
  if (after > i) {
    name.end = name.sure = after
    return null
  }
  if (passive(t, i)) return 'passive'
  if (about(t, i, name)) {
    name.end = name.sure = i + 1
    name.partial = true
    name.closed = name.level = name.half = name.governs = false
    return null
  }
  const inside = pauseEnd(t, i) === -1 ? 0 : within(t, i, name)
  if (inside > 0) {
    name.end = name.sure = i + inside
    name.half = name.partial = name.governs = false
    return null
  }
  // «Các địa phương có dịch phải …», and not «Các địa phương có trách nhiệm …»
  const having = t.form(i) === W.có && t.within(i, LIGHT) < 2 ? owning(t, i, name) : -1
  if (having > i + 1) {
    name.end = name.sure = having
    return null
  }
  if (pauseEnd(t, i) !== -1) return 'pause'
  const place = placeLength(t, i)
  const own = t.form(i) === W.tự ? verbEnd(t, i + 1) : -1
  // «Hội đồng tự đánh giá» is a name, «Các đơn vị tự kiểm tra» a clause.
  if (own !== -1 && (name.closed || t.within(name.start, PARTIAL) === 0)) return 'pause'
  if (name.closed && place === 0 && !stays(t, i)) return 'verb'
  if (!name.partial && shortVerb(t, i, name)) return 'verb'
  const known = Math.max(place, nounLength(t, i))
  if (known > 1 && t.within(i, THING) === known && actsBefore(t, i, name)) return 'verb'
  if (known > 0 && t.within(i, PLURAL) !== 0 && headEnd(t, i) === -1 && actsBefore(t, i, name)) return 'verb'
  // What a verb of the name's own is about: «chống tham nhũng», but «quản lý xuất nhập cảnh».
  const half = name.half || (name.governs && verbEnd(t, i + 1) === -1)
  name.end = own !== -1 ? own : i + Math.max(1, known)
  if (known > 0 || own !== -1 || half) name.sure = name.end
  name.level = isLevel(t, i)
  name.place = place !== 0 && place === known
  name.closed = name.level && t.within(i - 1, PLURAL) === 0 && t.within(i - 1, LEVEL) === 0
  // «Phòng Xây dựng nếp sống …»: its object may have two syllables that no list knows.
  name.half = name.governs && half && known === 0
  name.partial = name.governs = false
  return null
}

/** Bodies that are set up for one matter, and the words that such a body's name has before it. */
const FOR_MATTERS = Table.of(
  'ban chỉ đạo',
  'ban điều hành',
  'ban vận động',
  'ban điều phối',
  'tổ công tác',
  'tổ giúp việc',
  'nhóm công tác',
  'đoàn công tác',
)
const BEFORE_MATTER = Table.of('quốc gia', 'nhà nước')

/** `Ban Chỉ đạo tỉnh về chuyển đổi số`, `Cục Giám định Nhà nước về chất lượng công trình`: whether `về` at `i` tells the matter that the name is for. */
function about(t: Text, i: number, { start, end }: Name): boolean {
  if (t.form(i) !== W.về || end !== i || !t.isWord(i + 1)) return false
  return FOR_MATTERS.at(t, start) !== null || BEFORE_MATTER.at(t, i - 2)?.length === 2
}

/** `Các địa phương có dịch phải …`, `Chủ tịch UBND các xã có rừng xác nhận …`: where the words end that tell which of a group, before what they do; -1 else. */
function owning(t: Text, i: number, { start }: Name): number {
  if (t.within(start, PLURAL) !== 0) {
    const obliged = obligedAt(t, i + 1)
    if (obliged !== -1) return obliged
  }
  let group = i - 1
  while (group > start && t.within(group, PLURAL) === 0) group--
  if (t.within(group, PLURAL) === 0 || t.case(i + 1) !== SMALL || verbEnd(t, i + 1) !== -1) return -1
  // «có dịch», «có đường biên giới», «có điểm thi»: up to the verb of what they do.
  for (let end = i + 1 + Math.max(1, nounLength(t, i + 1)); end <= i + OWNED; end++) {
    if (verbEnd(t, end) !== -1) return t.case(end) === SMALL ? end : -1
    if (!t.isWord(end) || t.case(end) !== SMALL || pauseEnd(t, end) !== -1 || passive(t, end) || headEnd(t, end) !== -1) return -1
  }
  return -1
}

/** `các đơn vị trong Bộ`, `các trường trong cụm`: how many tokens say within which body or level those of a group are; 0 where it is a time or a place. */
function within(t: Text, i: number, { start }: Name): number {
  if (t.within(start, PLURAL) === 0) return 0
  if (t.form(i) === W.tại) return abroad(t, i)
  if (t.form(i) !== W.trong) return 0
  const length = Math.max(t.within(i + 1, LEVEL), t.case(i + 1) === FIRST ? t.within(i + 1, BODY) : 0)
  return length === 0 || t.phrase(i + 1) > length || t.isNumber(i + 1 + length) ? 0 : 1 + length
}

/** `các chi nhánh tại nước ngoài, …`: how many tokens say where those of a group are, up to the next name of the list. */
function abroad(t: Text, i: number): number {
  let at = i + 1
  while (at < i + 4 && t.isWord(at) && t.form(at) !== W.và) at++
  return at > i + 1 && (t.form(at) === SIGN.comma || t.form(at) === W.và) && headEnd(t, at + 1) !== -1 ? at - i : 0
}

/** `các đơn vị được giám sát gửi báo cáo`: where the words end that tell which units, before the verb of what they do; `i` where a clause has the passive. */
function participle(t: Text, i: number): number {
  const verb = verbEnd(t, i + 1)
  return t.form(i) === W.được && verb !== -1 && verbEnd(t, verb) !== -1 && t.case(verb) === SMALL ? verb : i
}

/** What those of a group have takes no more tokens. */
const OWNED = 6

/** How many tokens the noun at `i` has that a name may be made of; 0 where no list knows it. */
function nounLength(t: Text, i: number): number {
  if (t.phrase(i) === 0) return 0
  const length = Math.max(t.within(i, NOUN), t.within(i, THING), t.within(i, PEOPLE), t.within(i, LEVEL), t.within(i, PLURAL), t.within(i, BODY))
  return withoutVerb(t, i, length)
}

/** The length of a noun less the verb it ends with, where that has an object: `Kinh tế tổng hợp ý kiến`, and not `dự án đầu tư xây dựng công trình`. */
function withoutVerb(t: Text, i: number, length: number): number {
  const verb = i + length - SYLLABLES
  const alone = verb > i && t.isWord(verb - 1) && t.form(verb - 1) !== W.và
  const acts = alone && t.case(verb) === SMALL && verbEnd(t, verb) === i + length && verbEnd(t, verb - SYLLABLES) !== verb &&
    object(t, i + length) && !isLevel(t, i + length)
  return acts ? length - SYLLABLES : length
}

/** Verbs that no list knows have mostly two syllables. */
const SYLLABLES = 2

/**
 * Whether the words right before an object at `i` (a number, a thing, another verb after a comma) are a verb that no list knows: `Đội 2 dân quân cơ động
 * khoan thêm 02 giếng`. The name then ends before them.
 */
export function actsBefore(t: Text, i: number, name: Name): boolean {
  if (name.end !== i || i - name.sure < SYLLABLES || name.half || t.form(i) === W.hoạt || t.within(name.start, PLURAL) !== 0) return false
  for (let at = name.sure; at < i; at++) if (!t.isWord(at) || t.case(at) !== SMALL || STAYING.has(t.form(at))) return false
  name.end = i - SYLLABLES
  return true
}

/** Whether the word at `i`, in small letters, is of no class that names are made of. */
export function unsure(t: Text, i: number): boolean {
  return t.isWord(i) && t.case(i) === SMALL && Math.max(t.within(i, NOUN), t.within(i, LEVEL), t.within(i, PEOPLE), t.within(i, PLURAL)) === 0
}

/** Whether a number that ends at `end` is the name's own: `Thủy điện Sông Bung 7 rà soát`, and not `Công an xã Khe Mây 02 lần`. */
export function numbered(t: Text, end: number, name: Name): boolean {
  return name.place || end >= t.count || verbEnd(t, end) !== -1 || pauseEnd(t, end) !== -1 || t.isMark(end)
}

/** Where a name ends that goes on with the verb from `i` to `verb`; -1 where the verb ends it. */
function verbWithin(t: Text, i: number, verb: number, name: Name, limit: number): number {
  const told = name.end === name.head ? described(t, i, verb, name) : -1
  if (told !== -1) return told
  if (name.partial && namesHead(t, i, verb)) return verb
  if (name.end === name.head && steers(t, name.start, name.head, i)) return verb
  if (nominal(t, i)) return verb
  if (t.form(i) === W.phụ && t.within(name.start, POST) !== 0) return charge(t, verb)
  if (name.closed) return -1
  // «Đào tạo», «nhóm trẻ độc lập»: a verb of one syllable is the second half of a word, unless it has an object.
  if (verb === i + 1 && (name.half || i - name.sure === 1) && !object(t, verb) && (!name.half || verbEnd(t, verb) === -1)) return verb
  const governing = t.form(i - 1) === W.và ? i - SYLLABLES - 1 : i - SYLLABLES
  if (name.governs && GOVERNING.at(t, governing) !== null && t.within(i, NAMING) !== 0 && t.within(i, AGENT) === 0 && namesHead(t, i, verb)) return verb
  if (joined(t, verb) && t.within(i, NAMING) !== 0 && name.end > name.head) return verb
  if (t.within(name.start, POST) !== 0 || t.within(name.start, PLURAL) !== 0) return -1
  return doubled(t, i, verb, name.end > name.head) ? verb : placed(t, i, verb, limit)
}

/** Verbs with whose capital a name goes on by another: `Phòng Quản lý vận hành`, and not `Phòng Truyền thông biên tập`. */
const GOVERNING = Table.of(
  'quản lý',
  'hỗ trợ',
  'tư vấn',
  'nghiên cứu',
  'phát triển',
  'bảo vệ',
  'kiểm tra',
  'giám sát',
  'thẩm định',
  'xúc tiến',
  'ứng dụng',
  'tổng hợp',
)

/** Bodies that the words after them must tell, verbs though they may be, and those that a field names in small letters. */
const ANY = Table.of('cơ quan', 'đơn vị', 'tổ chức', 'bộ phận', 'doanh nghiệp')
const FIELDED = Table.of('cục', 'chi cục', 'vụ', 'viện', 'trung tâm')

/** How many tokens such words have at most. */
const TOLD = 14

/**
 * `Cơ quan đăng ký đất đai phải …`, `Cục quản lý nước và thủy lợi tiếp tục …`: where the words end that tell which body, from the verb at `i` on; -1
 * where it acts.
 */
function described(t: Text, i: number, verb: number, { start, head }: Name): number {
  const plural = t.within(start, PLURAL)
  if (plural !== 0) return ANY.at(t, start + plural)?.length === head - start - plural && t.within(i, AGENT) === 0 && !says(t, i) ? obligedAt(t, verb) : -1
  const fielded = t.case(start) === FIRST && FIELDED.at(t, start)?.length === head - start && t.within(i, NAMING) !== 0 && t.within(i, AGENT) === 0
  if (!fielded && ANY.at(t, start)?.length !== head - start) return -1
  for (let at = verb; at < i + TOLD; at++) {
    if (t.form(at) === SIGN.colon) return !fielded && t.case(start) === FIRST && (at + 1 === t.count || t.case(at + 1) !== SMALL) ? at : -1
    if (!t.isWord(at)) return -1
    if (t.case(at) === SMALL && (t.within(at, LIGHT) !== 0 || (fielded && (t.within(at, LEADS) !== 0 || t.within(at, COORDINATES) !== 0)))) return at
    if (t.within(at, PLURAL) !== 0) return -1
  }
  return -1
}

/** Whether the verb at `i` says a role: then it is what the body does. */
const says = (t: Text, i: number): boolean => [LEADS, COORDINATES, EXECUTES, DIRECTS, MONITORS, ADVISES].some((role) => t.within(i, role) !== 0)

/** Where the duty begins that follows `i` without a mark between: `phải`, `có trách nhiệm`; -1 without one. */
function obligedAt(t: Text, i: number): number {
  for (let at = i; at < i + TOLD && t.isWord(at); at++) {
    if (t.form(at) === W.phải || t.form(at) === W.cần || ((t.form(at) === W.có || t.form(at) === W.chịu) && t.within(at, LIGHT) > 1)) return at
    if (t.within(at, PLURAL) !== 0) return -1
  }
  return -1
}

/** Words after which a verb is a noun: `các tổ chức`, `của lãnh đạo`, `bầu cử`. */
const BEFORE_NOUN: ReadonlySet<number> = new Set([W.các, W.những, W.của, W.mọi, W.từng, W.được, W.sự, W.bầu])

/** `hình sự`, `dân sự`, `quân sự`, `nhân sự`: with `sự`, fields of work. */
const AFFAIRS: ReadonlySet<number> = new Set([W.hình, W.dân, W.quân, W.nhân, W.thời])

/** Whether the verb at `i` is a noun where it stands: `công tác tuyên truyền`, `hoạt động kinh doanh`. */
function nominal(t: Text, i: number): boolean {
  const before = t.form(i - 1)
  // «Cảnh sát hình sự cung cấp …»
  if (before === W.sự && AFFAIRS.has(t.form(i - 2))) return false
  return BEFORE_NOUN.has(before) || (before === W.tác && t.form(i - 2) === W.công) || (before === W.động && t.form(i - 2) === W.hoạt)
}

/** How many tokens the field has at most that somebody is in charge of. */
const CHARGE = 8

/**
 * `Phó Hiệu trưởng phụ trách chuyên môn duyệt …`, `Phó Giám đốc phụ trách đào tạo chỉ đạo …`: where the field ends from `i` on that tells who it is, before
 * what he does or the end of the text; -1 where to be in charge is what he does.
 */
function charge(t: Text, i: number): number {
  if (t.form(i) === W.chung) return -1
  let at = Math.max(i + 1, verbEnd(t, i))
  for (; at < i + CHARGE && (t.isWord(at) || t.form(at) === SIGN.dash); at++) {
    if (t.form(at) === W.theo && verbEnd(t, at) === -1) return -1
    if (t.case(at) === SMALL && (verbEnd(t, at) !== -1 || t.within(at, LIGHT) !== 0)) return at
  }
  return at >= t.count || t.form(at) === SIGN.close || t.form(at) === SIGN.colon ? at : -1
}

/** Whether a verb of one syllable at `i` ends the name: after a whole word, before a thing or a number (`Ban đại diện cha mẹ học sinh thu quỹ`). */
function shortVerb(t: Text, i: number, name: Name): boolean {
  if (shortVerbEnd(t, i) === -1 || name.sure !== i || name.half || t.case(i - 1) !== SMALL) return false
  return object(t, i + 1) || verbEnd(t, i + 1) !== -1
}

/** Whether what a verb may be about begins at `i`: a number, a thing, a group. */
function object(t: Text, i: number): boolean {
  return t.isNumber(i) || Math.max(t.within(i, PLURAL), t.within(i, THING), t.within(i, NOUN), t.within(i, BODY), t.within(i, POST), t.within(i, PEOPLE)) !== 0
}

const STAYING: ReadonlySet<number> = new Set([
  W.và, W.cùng, W.với, W.liên, W.thuộc, W.mới, W.cũ, W.điểm, W.loại, W.trên, W.nói, W.của,
])

/** Words in small letters that may follow a closed name: `Công an xã và …`, `Trường A thuộc …`, `các xã mới`. */
function stays(t: Text, i: number): boolean {
  if (STAYING.has(t.form(i))) return true
  return t.within(i, LEVEL) !== 0 || t.within(i, PLURAL) !== 0 || (t.within(i, NOUN) !== 0 && t.within(i, VERB) === 0) || headEnd(t, i) !== -1
}

/** Takes a word with a capital into the name. */
export function capital(t: Text, i: number, name: Name): void {
  const length = Math.max(1, withoutVerb(t, i, t.phrase(i)))
  const single = length === 1 && t.case(i) === FIRST
  const proper = name.end === i && ((name.place && (length === 1 || t.within(i, BODY) === 0)) || (single && name.half))
  name.level = isLevel(t, i)
  name.closed = proper || (name.closed && length === 1) || (name.level && t.within(i - 1, PLURAL) === 0)
  name.governs = t.within(i, VERB) === length && t.within(i, AGENT) === 0
  name.half = single && t.form(i) !== W.bộ
  name.place = placeLength(t, i) === length
  name.partial = false
  name.end = name.sure = i + length
}

const AFTER_NUMBER: ReadonlySet<number> = new Set([SIGN.comma, SIGN.stop, SIGN.semicolon, SIGN.close, SIGN.colon])

/** Where a number within a name ends, its letter with it: `9A`, `3`; -1 for a share, a date, an amount. */
export function numberEnd(t: Text, i: number): number {
  let end = i + 1
  if (!t.apart(end) && t.isWord(end)) end++
  if (t.apart(end) || !t.isMark(end)) return end
  return AFTER_NUMBER.has(t.form(end)) && (t.apart(end + 1) || !t.isNumber(end + 1)) ? end : -1
}
