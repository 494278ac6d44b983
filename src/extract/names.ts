import { phrases, wordUnit } from '../phrases.js'
import { BETWEEN, DUTY_VERBS, GENERIC, NAMING_VERBS, ROLE_VERBS, UNIT_HEADS } from '../vocabulary.js'

const PLURAL = phrases(['tất cả các', 'toàn thể các', 'toàn thể', 'một số', 'các', 'những'])
const HEAD = phrases(UNIT_HEADS)
const GROUP = phrases([...UNIT_HEADS, 'tổ chức', 'cấp', 'ngành', 'sở', 'huyện', 'thành phố', 'quận', 'thị xã', 'bản', 'làng', 'phòng', 'bộ', 'nhà trường', 'cá nhân', 'tỉnh', 'ông', 'hội', 'đoàn', 'cấp hội', 'khoa', 'tổ', 'chi, đảng bộ', 'cơ sở', 'cấp ủy, tổ chức đảng'])
const NAMING = phrases(NAMING_VERBS)
// Offices by their initials: `VPHU`, `TTBDCT huyện`, `UBKT`.
const OFFICE = /^(?:VP|TT(?!r)|UB|BCH|BTC|BTG|BDV|BNC|BQL|BTV|CAX|CAP|CAH|CAT|ĐTN|LĐLĐ|HPN|HLHPN|HND|HCCB|TYT|BHXH|KBNN|PGD|SGD|PNV|PTC|TCCB)[A-ZĐ&-]*(?![\p{L}\d])/u
const VERB = phrases([...Object.values(ROLE_VERBS).flat(), ...DUTY_VERBS])
const PAUSE = phrases(BETWEEN)
const LEVEL = phrases(GENERIC)
/** Bodies whose name may begin with a verb: `Ban chỉ đạo`, `Tổ giúp việc`, `Đoàn kiểm tra`, `Phòng quản lý …`. */
const BODY = /^(?:ban|tiểu ban|tổ|đoàn|hội đồng|phòng|bộ phận|ủy ban|đội|nhóm|trung tâm)$/u


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

export interface NameList {
  /** Offsets of the names. */
  readonly names: readonly (readonly [number, number])[]
  /** Where the list ends: at a verb, a pause word, a closing mark or the end. */
  readonly next: number
  /** What ended it. */
  readonly by: 'verb' | 'pause' | 'colon' | 'stop' | 'end'
}

const AFTER_LEVEL = / (?:tỉnh|xã|phường|huyện|quận|thị trấn|đặc khu) $/u
const STAYS = /^(?:và|cùng|với|trực thuộc|có liên quan|liên quan|theo|về|đội|ủy|đoàn|hội|\d|trên địa bàn|đảng|nói chung|thuộc|do|được|là|mới|điểm|cũ|loại)(?![a-zà-ỹ])/u

const LONGEST = 420

/**
 * The names of units from `from` on: a list joined by commas and `và`, ended by a verb of duty, a word that parts subject and verb, a closing mark,
 * or `to`. Glosses in parentheses are read over. Null where no unit's name begins at `from`.
 */
export function nameList(text: string, printed: string, from: number, to: number): NameList | null {
  let head = headAt(text, printed, from)
  if (head === -1 || head > to) return null
  const limit = Math.min(to, from + LONGEST)
  const names: [number, number][] = []
  let start = from
  let end = head
  let i = head
  let body = bodyName(text, start, head)
  let inParentheses = false
  const close = (): void => {
    if (end > start) names.push([start, end])
  }
  while (i < limit) {
    const c = text[i] ?? ''
    if (inParentheses) {
      if (c === ')') inParentheses = false
      i++
      continue
    }
    if (c === ' ') {
      i++
      continue
    }
    if (c === '(') {
      if (!text.slice(i, limit + 1).includes(')')) break
      inParentheses = true
      i++
      continue
    }
    if (c === ':') {
      close()
      return { names, next: i, by: 'colon' }
    }
    if (c === '.' || c === ';' || c === '"' || c === ')' || c === '!' || c === '?') {
      // «TP. Hồ Chí Minh», «THPT.», an abbreviation's point.
      if (c === '.' && wordUnit(text, i + 1)) {
        i++
        continue
      }
      close()
      return { names, next: i, by: 'stop' }
    }
    if (c === ',') {
      let j = i + 1
      while (text[j] === ' ') j++
      const nextHead = headAt(text, printed, j)
      const goesOn = nextHead !== -1 ? generic(text, printed, start, j) : false
      if (nextHead !== -1 && nextHead <= to && !goesOn) {
        close()
        start = j
        head = nextHead
        i = end = head
        body = bodyName(text, start, head)
        continue
      }
      if (/(?:thi đua|phòng)$/u.test(text.slice(Math.max(0, i - 7), i)) && /^(?:khen thưởng|chống) /u.test(text.slice(j, j + 13))) {
        while (j < limit && !/[ ]/u.test(text[j] ?? ' ')) j++
        i = end = text.startsWith(' thưởng', j) ? j + 7 : j
        continue
      }
      if (nextHead === -1 && (verbAt(text, printed, j) !== -1 || PAUSE(text, j) !== -1)) {
        // «các cơ quan Nhà nước, dân tộc …» goes on; «A, chủ trì …» ends.
        close()
        return { names, next: j, by: verbAt(text, printed, j) !== -1 ? 'verb' : 'pause' }
      }
      i = j
      continue
    }
    if (!wordUnit(text, i)) {
      i++
      continue
    }
    let word = i
    while (word < limit && (wordUnit(text, word) || (text[word] === '/' && wordUnit(text, word + 1)) || (text[word] === '-' && wordUnit(text, word + 1)))) word++
    const capital = printed[i] !== c
    if ((c === 'v' && text.startsWith('và ', i)) || text.startsWith('cùng ', i) || text.startsWith('& ', i)) {
      const j = text.indexOf(' ', i) + 1
      const nextHead = headAt(text, printed, j)
      if (nextHead !== -1 && nextHead <= to && !field(text, start, j)) {
        close()
        start = j
        head = nextHead
        i = end = head
        body = bodyName(text, start, head)
        continue
      }
      if (c === 'v') {
        i = j
        continue
      }
    }
    if (!capital && !body) {
      const verb = verbAt(text, printed, i)
      if (verb !== -1 && !compound(text, i)) {
        close()
        return { names, next: i, by: 'verb' }
      }
      if (PAUSE(text, i) !== -1 && !inName(text, printed, i)) {
        close()
        return { names, next: i, by: 'pause' }
      }
      // «Công an xã nói chuyện …»: after the level of a body, a word that is no level and no joint begins what it does.
      if (AFTER_LEVEL.test(text.slice(Math.max(start, i - 12), i)) && !/(?:các|những|một số) (?:tỉnh|xã|phường|huyện|quận|thị trấn|đặc khu) $/u.test(text.slice(Math.max(start, i - 22), i)) && LEVEL(text, i) === -1 && headAt(text, printed, i) === -1 && !STAYS.test(text.slice(i, i + 12)) && !/^(?:người|đồng chí|đ\/c|phó|chủ tịch|ủy viên|cán bộ|ban chỉ đạo|tiểu ban)/u.test(text.slice(start, start + 11))) {
        close()
        return { names, next: i, by: 'verb' }
      }
      word = Math.max(word, verb)
    }
    // «Ủy ban MTTQ tỉnh Tiểu ban …»: the joint was left out.
    if (capital && /(?:tỉnh|xã|phường|huyện|thành phố) $/u.test(text.slice(Math.max(0, i - 10), i)) && /^(?:tiểu ban|ủy ban|sở|ban|hội|phòng|tổ) /u.test(text.slice(i, i + 9)) && !/(?:ủy viên|thành viên|thường trực|lãnh đạo|cơ quan)/u.test(text.slice(start, i))) {
      close()
      start = i
      head = headAt(text, printed, i)
      i = end = head === -1 ? word : head
      body = head !== -1 && bodyName(text, start, head)
      continue
    }
    // The first words of `Ban chỉ đạo thực hiện …`, `Tổ giúp việc …`, `Đoàn giám sát …` are its name, verbs though they are.
    if (body) {
      const verb = VERB(text, i)
      if (verb > word) word = verb
      body = verb !== -1 && text.startsWith('chỉ đạo', i) && namesBody(text, verb)
    } else if (/^(?:ban|tổ|đoàn)$/u.test(text.slice(i, word)) && !/(?:lãnh đạo|phòng|thuộc) $/u.test(text.slice(Math.max(0, i - 9), i))) {
      const rest = text.slice(word, word + 12)
      if (/^ (?:chỉ đạo|giúp việc)/u.test(rest)) body = true
      else if (text[i] === 'đ' && /^ (?:giám sát|kiểm tra|khảo sát|thẩm tra)/u.test(rest)) body = VERB(text, VERB(text, word + 1) + 1) !== -1
    }
    end = i = word
  }
  close()
  return { names, next: Math.min(i, to), by: 'end' }
}

/** Whether a verb goes on the name of a steering body that ends at `from`: `Ban Chỉ đạo thực hiện quy chế …`, and not `Ban Chỉ đạo thực hiện.` */
function namesBody(text: string, from: number): boolean {
  const naming = NAMING(text, from + 1)
  return naming !== -1 && (text[naming] === ' ' || text[naming] === ',') && wordUnit(text, text[naming] === ',' ? naming + 2 : naming + 1)
}

/** Verbs that are part of a name where they stand: `các tổ chức`, `bầu cử`, `Phòng Kế hoạch tổng hợp`, `công nghệ thông tin`. */
function compound(text: string, at: number): boolean {
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
function bodyName(text: string, start: number, head: number): boolean {
  const name = text.slice(start, head)
  if (/(?:^| )(?:các|những) ban$/u.test(name)) return text.startsWith(' chỉ đạo', head)
  // «Trưởng Đoàn giám sát tổ chức …»: the first of two verbs is the name's.
  if (name.endsWith('trưởng đoàn')) return VERB(text, VERB(text, head + 1) + 1) !== -1
  return BODY.test(name)
}

/** Fields of work that close the name of a department: `Phòng Đoàn thể và các hội`. */
function field(text: string, start: number, next: number): boolean {
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
function inName(text: string, printed: string, from: number): boolean {
  // «Đội QLHC về TTXH»
  if (text.startsWith('về ', from) && /^\p{Lu}{2}/u.test(printed.slice(from + 3, from + 5))) return true
  return /^(?:trực tiếp cơ sở|tại (?:nơi làm việc|địa phương|cơ sở|tỉnh|địa bàn)|có liên quan|có thẩm quyền|trong (?:tỉnh|huyện|xã|phường|ngành|khối|hệ thống|toàn)|trực thuộc|về (?:thông tin|dân tộc))/u.test(text.slice(from, from + 16))
}

/** The first verb of duty in `text` between `from` and `to`, and its role; null without one. A verb may have its capital (`Sở A: Chủ trì …`). */
export function duty(text: string, printed: string, from: number, to: number): { at: number; end: number; role: keyof typeof ROLE_VERBS } | null {
  for (let i = from; i < to; ) {
    if (!wordUnit(text, i)) {
      i++
      continue
    }
    const end = verbAt(text, printed, i, true)
    if (end !== -1 && end <= to && (i === from || !noun(text, i))) return { at: i, end, role: roleOf(text.slice(i, end)) }
    while (i < to && wordUnit(text, i)) i++
  }
  return null
}

/** Verbs that are nouns where they stand: `các tổ chức`, `nhiệm vụ được giao`, `công tác lãnh đạo`, `chức năng quản lý`. */
function noun(text: string, from: number): boolean {
  return /(?:các|những|công tác|việc|sự|của|được|chức năng|nhiệm vụ,?) $/u.test(text.slice(Math.max(0, from - 12), from)) && !/(?:chức năng, nhiệm vụ,?) $/u.test(text.slice(Math.max(0, from - 21), from))
}

const ROLES = new Map(Object.entries(ROLE_VERBS).flatMap(([role, verbs]) => verbs.map((verb) => [verb as string, role as keyof typeof ROLE_VERBS])))

function roleOf(verb: string): keyof typeof ROLE_VERBS {
  return ROLES.get(verb) ?? 'leads'
}
