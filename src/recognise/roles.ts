import { FINDINGS, IMPLEMENTATION, NOUN, ORIENTATION, OTHER, PLURAL, PURPOSE, SCHEDULE } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import { Table } from '../lexicon/table.js'
import type { SectionRole } from '../model/plan.js'
import { COLON, COMMA } from '../text/signs.js'
import type { Text } from '../text/text.js'
import { headEnd } from './unit/words.js'

const ROLES: readonly (readonly [kind: number, role: SectionRole])[] = [
  [PURPOSE, 'purpose'], [FINDINGS, 'findings'], [SCHEDULE, 'schedule'], [IMPLEMENTATION, 'implementation'], [ORIENTATION, 'orientation'], [OTHER, 'other'],
]
/** A heading says its role in its first words. */
const LONGEST_TOP = 48
/** Verbs whose object a role's word is: `đáp ứng yêu cầu`, `theo tiến độ`, `đẩy nhanh tiến độ`. */
const GOVERNS: ReadonlySet<number> = new Set([W.ứng, W.hợp, W.với, W.theo, W.đạt, W.nhằm, W.nhanh, W.đúng, W.đảm, W.bảo])
const QUANTITIES: ReadonlySet<number> = new Set([W.một, W.những, W.các])

/** Whether a word of a role at `i` is the object of a verb before it: `đáp ứng yêu cầu`, `hoàn thành các chỉ tiêu`. */
function governed(t: Text, i: number, role: SectionRole): boolean {
  let k = i - 1
  while (k > 0 && QUANTITIES.has(t.form(k))) k--
  if (k < 0) return false
  return GOVERNS.has(t.form(k)) || (role === 'purpose' && (t.form(k) === W.thành || t.reads(k - 1, W.thực, W.hiện)))
}

/** How many tokens of a text its first `length` letters take. */
export function tokensOf(t: Text, length: number): number {
  return length >= t.value.length ? t.count : t.at(length)
}

/** Whether the first words of a heading say that it holds work: `Nhiệm vụ …`, `Một số giải pháp …`; `Về công tác …`, and a word of work deep in it, do not. */
export function beginsWork(t: Text, end: number): boolean {
  const at = heads(t, ORIENTATION, 2, end)
  return at !== -1 && t.form(at) !== W.công && t.form(at) !== W.hoạt
}

/** Where `Tổ chức, chỉ đạo thực hiện`, `Tổ chức và quản lý thực hiện` end; 0 where they do not stand. */
function organised(t: Text, i: number): number {
  if (!t.reads(i, W.tổ, W.chức)) return 0
  for (let k = i + 2; k < i + 8 && k < t.count; k++) {
    if (t.reads(k, W.thực, W.hiện) || t.reads(k, W.thi, W.hành)) return k + 2
    if (t.isMark(k) ? t.form(k) !== COMMA : !ORGANISING.has(t.form(k))) return 0
  }
  return 0
}
const ORGANISING: ReadonlySet<number> = new Set([W.chỉ, W.đạo, W.và, W.quản, W.lý, W.triển, W.khai, W.điều, W.hành, W.phân, W.công])

/** The role that a word at token `i` says, the longest first, and where it ends; null for any other word. */
function roleAt(t: Text, i: number): { role: SectionRole; end: number } | null {
  let best: { role: SectionRole; end: number } | null = null
  for (const [kind, role] of ROLES) {
    const length = t.within(i, kind)
    if (length > 0 && (best === null || i + length > best.end)) best = { role, end: i + length }
  }
  return best
}

/** Whether a heading lists whom and what an inspection looks at: `NỘI DUNG, ĐỐI TƯỢNG, THỜI KỲ GIÁM SÁT`, `NỘI DUNG VÀ PHẠM VI KIỂM TRA`. */
function surveys(t: Text, end: number): boolean {
  if (!t.reads(0, W.nội, W.dung) || (t.form(2) !== COMMA && t.form(2) !== W.và)) return false
  let about = false
  for (let i = 3; i < end; i++) {
    if (t.reads(i, W.đối, W.tượng) || t.reads(i, W.phạm, W.vi)) about = true
    else if (t.within(i, ORIENTATION) > 0 || t.within(i, IMPLEMENTATION) > 0) return false
  }
  return about
}

/** What begins a heading below which nobody is given work: `Quy định chung`, `Những quy định về …`, `Mức hỗ trợ`, `Hiệu quả của đề án`. */
const NO_WORK = Table.of(
  'quy định',
  'qui định',
  'hiệu quả',
  'hiệu lực',
  'mức chi',
  'mức hỗ trợ',
  'mức thưởng',
  'điều kiện',
  'định mức',
  'đơn giá',
  'thời hạn',
  'thời điểm',
  'quyền lợi',
  'hồ sơ',
  'kế hoạch vốn',
  'dự kiến kết quả',
  'kết quả dự kiến',
  'kết quả cần đạt',
  'tên chương trình',
  'tên đề án',
  'tên dự án',
  'tên kế hoạch',
)

function provides(t: Text): boolean {
  return NO_WORK.at(t, t.form(0) === W.một ? 2 : QUANTITIES.has(t.form(0)) ? 1 : 0) !== null
}

/** Whether a heading says that its work is laid out one by one: `NHIỆM VỤ CỤ THỂ`, `Công tác cụ thể`. */
export function particular(t: Text, end: number): boolean {
  for (let i = 1; i + 1 < Math.min(end, 8); i++) if (t.reads(i, W.cụ, W.thể)) return true
  return false
}

/** `Yêu cầu Công ty Lâm nghiệp Trà Sơn:`: whether work is asked of somebody at `i`, and no requirement named. */
const gives = (t: Text, i: number): boolean => t.form(i) === W.yêu && t.form(i + 1) === W.cầu && headEnd(t, i + 2) !== -1

/** `NHIỆM VỤ CỦA CÁC CẤP HỘI`, `Nhiệm vụ cụ thể của từng đơn vị`: whether a heading says that each of several bodies has its own work. */
export function sharesOut(t: Text): boolean {
  const length = t.within(0, ORIENTATION)
  const at = t.reads(length, W.cụ, W.thể) ? length + 2 : length
  return length > 0 && t.form(at) === W.của && (t.within(at + 1, PLURAL) > 0 || t.form(at + 1) === W.từng)
}

/** The role that a top-level heading of `end` tokens says; null where its words say none. The first word of a role in its place decides. */
export function topRole(t: Text, end: number): SectionRole | null {
  if (organised(t, 0) > 0) return 'implementation'
  if (surveys(t, end) || provides(t)) return 'other'
  if (t.reads(0, W.lộ, W.trình)) return 'schedule'
  if (!ROLES.some(([kind]) => t.holds(kind))) return null
  let role: SectionRole | null = null
  let later: SectionRole | null = null
  let implements_ = false
  let solves = false
  const last = Math.min(end, LONGEST_TOP)
  for (let i = 0; i < last; ) {
    if (t.has(i, NOUN)) {
      i += t.span(i, NOUN)
      continue
    }
    const found = gives(t, i) ? null : roleAt(t, i)
    if (!found) {
      i++
      continue
    }
    if (found.role === 'implementation') implements_ = true
    if (t.form(i) === W.giải) solves = true
    // «Phát triển nhân lực … yêu cầu mới» has no purpose; nor is the calendar deep in a heading its own.
    const deep = i >= DEEP && (found.role === 'purpose' || found.role === 'findings')
    // «Nguyên tắc phân bổ vốn» is of the funds.
    if (found.role === 'purpose' && t.form(i) === W.nguyên && t.within(found.end, OTHER) > 0) return 'other'
    // «Kiểm tra, đánh giá» is work.
    const acts = t.form(i) === W.đánh && i > 0 && (t.form(i - 1) === COMMA || t.form(i - 1) === W.và)
    if (!acts && governed(t, i, found.role)) {
      if (!deep) later ??= found.role
    } else if (role === null && !deep && !acts) role = found.role
    i = found.end
  }
  if (role === 'orientation' && implements_ && !solves) return 'implementation'
  return role ?? (later === 'purpose' || later === 'schedule' ? null : later)
}
/** From this token on a word of purpose belongs to what stands before it. */
const DEEP = 6

/** Where the words of a role begin at the head of a sub-heading, at most `most` words before them; -1 elsewhere. */
function heads(t: Text, kind: number, most: number, end: number): number {
  for (let i = 0; i <= most && i < end; i++) {
    if (t.within(i, kind) > 0 && !t.has(i, NOUN)) return i
    if (!t.isWord(i)) return -1
  }
  return -1
}

/** `Chương trình …`, `Định hướng …`, `Trọng tâm …`, `Phần việc …` below a heading name one of its things. */
const LISTED: ReadonlySet<number> = new Set([W.chương, W.định, W.trọng, W.phần])

/** What a sub-heading of `end` tokens says otherwise than the section above it; null where it goes on with it. It must begin with the word. */
export function subRole(t: Text, end: number, above: SectionRole): SectionRole | null {
  const length = end < t.count ? t.start(end) : t.value.length
  const purpose = heads(t, PURPOSE, 2, end)
  if (purpose !== -1 && length < 60 && t.form(purpose) !== W.căn && !gives(t, purpose)) return 'purpose'
  const quantity = QUANTITIES.has(t.form(0)) ? (t.form(0) === W.một ? 2 : 1) : 0
  if (t.within(quantity, FINDINGS) > 0 && !judges(t, quantity) && length < 90) return 'findings'
  if (looksAt(t)) return 'other'
  if (funds(t) && length < 60) return above === 'implementation' ? null : 'other'
  if (t.within(0, IMPLEMENTATION) > 0 && t.form(0) !== W.triển && t.form(1) !== W.nhiệm) return 'implementation'
  const open = above !== 'orientation' && above !== 'schedule' && above !== 'implementation'
  const work = open ? heads(t, ORIENTATION, 2, end) : -1
  return work !== -1 && !LISTED.has(t.form(work)) ? 'orientation' : null
}

/** `Đánh giá …` is work, `Kết quả` alone is none: only `kết quả đạt được`, `kết quả thực hiện` look back. */
function judges(t: Text, i: number): boolean {
  if (t.form(i) === W.đánh || t.form(i) === W.đặc || t.form(i) === W.bối) return true
  return t.form(i) === W.kết && !t.reads(i + 2, W.đạt, W.được) && !t.reads(i + 2, W.thực, W.hiện)
}

/** `Nội dung kiểm tra`, `Đề cương báo cáo`: what is looked at, no tasks. */
function looksAt(t: Text): boolean {
  return t.within(0, OTHER) > 0 && (t.form(0) === W.nội || (t.form(0) === W.đề && t.form(1) === W.cương))
}

function funds(t: Text): boolean {
  return t.within(0, OTHER) > 0 && (t.form(0) === W.kinh || t.form(0) === W.khen || t.form(0) === W.nguồn) && t.form(1) !== W.lực
}

/** From this token on a word of time is one thing among others. */
const LONGEST_TIMETABLE = 16

/** Whether a heading of `end` tokens sets its tasks in time without months below it: `NHIỆM VỤ CỤ THỂ VÀ THỜI GIAN THỰC HIỆN`, `LỊCH CÔNG TÁC`. */
export function timetable(t: Text, end: number): boolean {
  for (let i = 0; i < Math.min(end, LONGEST_TIMETABLE); i++) {
    if (t.has(i, NOUN)) {
      i += t.span(i, NOUN) - 1
      continue
    }
    if (governed(t, i, 'schedule')) continue
    if (t.within(i, SCHEDULE) > 0 && (t.form(i) === W.lịch || t.form(i) === W.tiến)) return true
    if (t.reads(i, W.thời, W.gian) && (t.reads(i + 2, W.thực, W.hiện) || t.reads(i + 2, W.hoàn, W.thành))) return true
  }
  return false
}

/** Whether a heading of a report says what is to come: `Nhiệm vụ trọng tâm tháng 3`, `PHƯƠNG HƯỚNG …`, not `Thực hiện nhiệm vụ`, `KẾT QUẢ …`. */
export function looksForward(t: Text): boolean {
  for (let i = 0; i < 4 && i < t.count; i++) {
    if (t.within(i, FINDINGS) > 0 || t.reads(i, W.thực, W.hiện)) return false
    if (t.within(i, ORIENTATION) > 0 || t.within(i, IMPLEMENTATION) > 0 || t.reads(i, W.kế, W.hoạch)) return t.form(i) !== W.công
  }
  return false
}

/** Whether a section of requests (`KIẾN NGHỊ`, `ĐỀ XUẤT`) or of reporting (`CHẾ ĐỘ BÁO CÁO`) is meant: with bodies and work below it, it assigns. */
export function requests(t: Text): boolean {
  const at = t.form(0) === W.một ? 2 : QUANTITIES.has(t.form(0)) ? 1 : 0
  if (t.form(t.count - 1) === COLON) return false
  if (t.reads(at, W.đề, W.nghị)) return t.count === at + 2
  return t.within(at, OTHER) > 0 && (t.reads(at, W.kiến, W.nghị) || t.reads(at, W.đề, W.xuất) || t.form(at) === W.chế)
}
