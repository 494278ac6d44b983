import { phrases } from '../../phrases.js'
import { BETWEEN, DUTY_VERBS, GENERIC, NAMING_VERBS, ROLE_VERBS, UNIT_HEADS } from '../../vocabulary.js'

/** Words of number before a group’s name: `các`, `một số`. */
export const PLURAL = phrases(['tất cả các', 'toàn thể các', 'toàn thể', 'một số', 'các', 'những'])
const HEAD = phrases(UNIT_HEADS)
const GROUP = phrases([...UNIT_HEADS, 'tổ chức', 'cấp', 'ngành', 'sở', 'huyện', 'thành phố', 'quận', 'thị xã', 'bản', 'làng', 'phòng', 'bộ', 'nhà trường', 'cá nhân', 'tỉnh', 'ông', 'hội', 'đoàn', 'cấp hội', 'khoa', 'tổ', 'chi, đảng bộ', 'cơ sở', 'cấp ủy, tổ chức đảng'])
/** A verb that goes on the name of a steering body. */
export const NAMING = phrases(NAMING_VERBS)

// Offices by their initials: `VPHU`, `TTBDCT huyện`, `UBKT`.
const OFFICE = /^(?:VP|TT(?!r)|UB|BCH|BTC|BTG|BDV|BNC|BQL|BTV|CAX|CAP|CAH|CAT|ĐTN|LĐLĐ|HPN|HLHPN|HND|HCCB|TYT|BHXH|KBNN|PGD|SGD|PNV|PTC|TCCB)[A-ZĐ&-]*(?![\p{L}\d])/u

/** A verb of duty. */
export const VERB = phrases([...Object.values(ROLE_VERBS).flat(), ...DUTY_VERBS])
/** A word that parts a subject from its verb. */
export const PAUSE = phrases(BETWEEN)
/** A noun of level or kind. */
export const LEVEL = phrases(GENERIC)

/** Where the head of a unit's name ends that begins at `from`; -1 where none begins. `text` is folded, `printed` the same text as printed. */
export function headAt(text: string, printed: string, from: number): number {
  const plural = PLURAL(text, from)
  if (plural !== -1) return text[plural] === ' ' ? GROUP(text, plural + 1) : -1
  const head = HEAD(text, from)
  if (head !== -1) return head
  if (printed[from] !== text[from] && printed[from + 1] !== text[from + 1]) {
    const office = OFFICE.exec(printed.slice(from, from + 16))
    if (office) return from + office[0].length
  }
  // «Bộ Y tế», «Bộ Nội vụ»: a ministry has its capital.
  return text.startsWith('bộ ', from) && /^bộ \p{Lu}/iu.test(printed.slice(from, from + 4)) && printed[from + 3] !== text[from + 3] ? from + 2 : -1
}

const SECOND = /^(?:tạo|lập|cấp|giao|ký|chuyển|xét|dạy|trình|dự|nhập|trồng|nộp)$/u

/** Where a verb of duty ends that begins at `from`, in lower case; -1 where none begins. */
export function verbAt(text: string, printed: string, from: number, anyCase = false): number {
  if (!anyCase && printed[from] !== text[from]) return -1
  const end = VERB(text, from)
  // «Đào tạo», «Tự lập»: one syllable after a capital one is its second half.
  if (end !== -1 && !anyCase && SECOND.test(text.slice(from, end)) && /(?:^|[\s(])\p{Lu}\p{Ll}+ $/u.test(printed.slice(Math.max(0, from - 9), from))) return -1
  return end
}
