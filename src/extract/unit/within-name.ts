import { wordUnit } from '../../phrases.js'
import { LEVEL, NAMING, PLURAL, VERB } from './lexicon.js'

/** Bodies whose name may begin with a verb: `Ban chỉ đạo`, `Tổ giúp việc`, `Đoàn kiểm tra`, `Phòng quản lý …`. */
const BODY = /^(?:ban|tiểu ban|tổ|đoàn|hội đồng|phòng|bộ phận|ủy ban|đội|nhóm|trung tâm)$/u

/** The level that closes a body’s name: `Công an xã`. */
export const AFTER_LEVEL = / (?:tỉnh|xã|phường|huyện|quận|thị trấn|đặc khu) $/u
/** Words that may follow a level within a name: `Công an xã và …`, `huyện ủy`. */
export const STAYS = /^(?:và|cùng|với|trực thuộc|có liên quan|liên quan|theo|về|đội|ủy|đoàn|hội|\d|trên địa bàn|đảng|nói chung|thuộc|do|được|là|mới|điểm|cũ|loại)(?![a-zà-ỹ])/u

/** Whether a verb goes on the name of a steering body that ends at `from`: `Ban Chỉ đạo thực hiện quy chế …`, and not `Ban Chỉ đạo thực hiện.` */
export function namesBody(text: string, from: number): boolean {
  const naming = NAMING(text, from + 1)
  return naming !== -1 && (text[naming] === ' ' || text[naming] === ',') && wordUnit(text, text[naming] === ',' ? naming + 2 : naming + 1)
}

/** Verbs that are part of a name where they stand: `các tổ chức`, `bầu cử`, `Phòng Kế hoạch tổng hợp`, `công nghệ thông tin`. */
export function compound(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 12), at)
  if (/(?:các|những|của|mọi|từng|bầu|công tác|được|sự) $/u.test(head)) return true
  if (/^xây dựng đảng(?!\p{L})/u.test(text.slice(at, at + 14))) return true
  if (text.startsWith('bảo vệ', at) && head.endsWith('phong trào ')) return true
  const rest = text.slice(at, at + 12)
  if (rest.startsWith('tổng hợp')) return /(?:kế hoạch|hành chính|nội chính|tổ chức|nghiên cứu|kinh tế|tham mưu|thư ký) $/u.test(head)
  if (rest.startsWith('thông tin')) return /(?:công nghệ|văn hóa|hệ thống|trung tâm) $/u.test(head)
  if (rest.startsWith('quản trị')) return head.endsWith('hành chính ')
  if (rest.startsWith('lập')) return head.endsWith('công ')
  if (rest.startsWith('đăng ký')) return head.endsWith('văn phòng ')
  if (rest.startsWith('truyền thông')) return /(?:thông tin và|giáo dục|và) $/u.test(head)
  return false
}

/** Whether the name just begun is of a body whose next words are its name even where they are verbs. */
export function bodyName(text: string, start: number, head: number): boolean {
  const name = text.slice(start, head)
  if (/(?:^| )(?:các|những) ban$/u.test(name)) return text.startsWith(' chỉ đạo', head)
  // «Trưởng Đoàn giám sát tổ chức …»: the first of two verbs is the name's.
  if (name.endsWith('trưởng đoàn')) return VERB(text, VERB(text, head + 1) + 1) !== -1
  return BODY.test(name)
}

/** Fields of work that close the name of a department: `Phòng Đoàn thể và các hội`. */
export function field(text: string, start: number, next: number): boolean {
  // «Văn phòng HĐND và UBND», «Văn phòng Đoàn đại biểu Quốc hội và HĐND» are one office each (Luật 72/2025/QH15; Nghị quyết 1004/2020/UBTVQH14).
  if (/^văn phòng (?:hđnd|hội đồng nhân dân|đoàn đại biểu quốc hội|đoàn đbqh)(?: [a-zà-ỹ]+)? và $/u.test(text.slice(start, next))) return true
  return /^(?:phòng|ban|khoa|bộ phận) (?:[a-zà-ỹ –-]{1,40} )?(?:đoàn thể|hội|mặt trận) /u.test(text.slice(start, next)) && /^các hội(?! [a-zà-ỹ]+ (?:tỉnh|xã|huyện))/u.test(text.slice(next))
}

/** Whether what follows a comma goes on a list of levels and kinds: `các huyện, thành ủy`; `cơ quan, đơn vị`. */
export function generic(text: string, printed: string, start: number, next: number): boolean {
  if (/(?:các|ban dân vận|ủy ban) (?:huyện|thị|thành|quận|tỉnh)/u.test(text.slice(start, next)) && /^(?:thị|thành|huyện|quận|đảng) ủy(?![a-zà-ỹ])/u.test(text.slice(next, next + 10))) return true
  if (printed[next] !== text[next]) return false
  if (PLURAL(text, next) !== -1) return false
  const level = LEVEL(text, next)
  if (level === -1) return false
  const name = text.slice(start, next).replace(/,\s*$/u, '')
  const plural = name.lastIndexOf('các ')
  const lastWords = name.slice(Math.max(name.lastIndexOf(',') + 1, plural === -1 ? 0 : plural + 4)).trim()
  if (/(?:của|ở|tại|trong) (?:các )?(?:cơ quan|đơn vị|doanh nghiệp|tổ chức)[^,]*$/u.test(name) && /^(?:cơ quan|đơn vị|doanh nghiệp|tổ chức) /u.test(text.slice(next, next + 14))) return true
  const place = /(?:^| )(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|xóm|ấp|khu phố|tổ dân phố)$/u.test(lastWords) && /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|xóm|ấp|buôn|làng|khu phố|tổ dân phố|khu dân cư)(?![a-zà-ỹ]| (?:đoàn|hội))/u.test(text.slice(next, next + 14))
  return place || LEVEL(lastWords, 0) === lastWords.length || (/(?:^| )các /u.test(name) && /^(?:đảng ủy|huyện ủy|thành ủy|thị ủy|chi bộ) /u.test(text.slice(next, next + 12)))
}

/** Words of BETWEEN that also stand inside names: `Thường trực`, `cơ quan có liên quan`, `các đơn vị trong tỉnh`. */
export function inName(text: string, printed: string, from: number): boolean {
  // «Đội QLHC về TTXH»
  if (text.startsWith('về ', from) && /^\p{Lu}{2}/u.test(printed.slice(from + 3, from + 5))) return true
  return /^(?:trực tiếp cơ sở|tại (?:nơi làm việc|địa phương|cơ sở|tỉnh|địa bàn)|có liên quan|có thẩm quyền|trong (?:hoạt động|tỉnh|huyện|xã|phường|ngành|khối|hệ thống|toàn)|trực thuộc|về (?:thông tin|dân tộc))/u.test(text.slice(from, from + 18))
}
