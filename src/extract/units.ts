import type { UnitRole } from '../plan.js'
import { duty, generic, headAt, nameList, type NameList } from './names.js'
import { fold, withoutEnd } from '../words.js'

export interface UnitWords {
  readonly range: readonly [number, number]
  readonly name: string
  readonly role: UnitRole
}

interface Text {
  readonly text: string
  readonly printed: string
}

const DIRECTIVE = /(?:giao(?: nhiệm vụ)?(?: trách nhiệm)?(?: cho)?|đề nghị|yêu cầu|phân công|ủy quyền(?: cho)?|trách nhiệm của|nhiệm vụ của|đối với) /uy
const LEAD_IN = /(?:căn cứ|trên cơ sở|theo|hằng|hàng|định kỳ|trước|trong|sau|khi|từ|ngay|để|nhằm|chậm nhất|đối với|với|mỗi|tùy|bám sát|vào|riêng|đến|cuối|đầu|ngày|tháng|quý|năm) /uy
const LABELLED = /(?:(?:đơn vị|cơ quan|bộ phận|người|cá nhân)(?: (?:chủ trì|thực hiện|phối hợp|phụ trách|tham mưu|chịu trách nhiệm))+(?: (?:thực hiện|chính))?|(?:đồng )?chủ trì|phối hợp(?: với| thực hiện)?|phụ trách|tham mưu|thực hiện|do|giao|theo dõi|chỉ đạo) ?:? ?/uy
const WITH = /^(?:,? ?(?:và )?)?(?:phối hợp|phối kết hợp)(?: chặt chẽ| tốt| kịp thời| thường xuyên| đồng bộ)?(?: với| cùng(?: với)?)? /u

/** Where the units begin that a directive (`Giao`, `Đề nghị`) is for; -1 where none stands at `from`. «Giao ban» is a meeting. */
function directiveAt({ text, printed }: Text, from: number): number {
  const end = test(DIRECTIVE, text, from)
  return end !== -1 && text.startsWith('giao ban ', from) && printed[from + 5] === 'b' ? -1 : end
}

function test(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Where a word stands between `from` and `to`; -1 where it does not. What lies beyond `to` is not looked at: a text has many sentences. */
function within(text: string, word: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf(word)
  return at === -1 ? -1 : from + at
}

/** The end of the sentence that `from` stands in, at most `to`: a full stop, semicolon or question mark outside numbers and abbreviations. */
function sentenceEnd(text: string, from: number, to = text.length): number {
  for (let i = from; i < to; i++) {
    const c = text[i]
    if (c === ';' || c === '?' || c === '!') return i
    if (c === '.' && (i + 1 >= text.length || text[i + 1] === ' ' || text[i + 1] === '/') && !/(?:^|[\s(])(?:tp|tt|tx|q|p|h|st|đ)$/u.test(text.slice(Math.max(0, i - 3), i))) return i
  }
  return to
}

/** Roles by the words of a label: `Đơn vị chủ trì:`, `Phối hợp:`. */
function labelRole(words: string): UnitRole {
  if (words.includes('phối hợp')) return 'coordinates'
  if (words.includes('tham mưu')) return 'advises'
  if (words.includes('theo dõi')) return 'monitors'
  if (words.includes('chỉ đạo')) return 'directs'
  if (words.includes('chủ trì')) return 'leads'
  if (words.includes('thực hiện')) return 'executes'
  return 'leads'
}

/** Gathers units, each once, with the role of its first verb. */
function gatherer(): { add: (source: Text, list: NameList['names'], role: UnitRole) => void; found: UnitWords[] } {
  const found: UnitWords[] = []
  const seen = new Set<string>()
  return {
    found,
    add: ({ printed }, list, role) => {
      for (const [from, to] of list) {
        const raw = printed.slice(from, to)
        const name = withoutEnd(raw.replace(/\s{0,8}\([^)]*\)/gu, '').replace(/\s+/gu, ' '), ',;:.-').trim()
        if (name.length < 2 || / nào$/u.test(name)) continue
        const id = fold(name).replace(/^(?:các|những|toàn thể) /u, '')
        if (seen.has(id)) continue
        seen.add(id)
        found.push({ range: [from, from + raw.trimEnd().length], name, role })
      }
    },
  }
}

type Gatherer = ReturnType<typeof gatherer>

/** A clause whose subject is a list of units: its roles by the first verb after them, its partners after `phối hợp với`. */
function clause(source: Text, list: NameList, to: number, gather: Gatherer, directed: boolean): boolean {
  const { text, printed } = source
  let at = list.next
  if (list.by === 'colon') at++
  while (text[at] === ' ' || text[at] === ',') at++
  if (list.by === 'stop' || list.by === 'end') {
    if (!directed) return false
    gather.add(source, list.names, 'leads')
    return true
  }
  const verb = duty(text, printed, at, to)
  if (!verb) {
    if (list.by === 'colon' || list.by === 'verb' || directed) gather.add(source, list.names, 'leads')
    return list.by === 'colon' || list.by === 'verb' || directed
  }
  // A pause far from any verb is no subject: «Ban Thường vụ Tỉnh ủy về …».
  if (list.by === 'pause' && /^(?:về|với|cùng|từ|bằng|gồm|đã|đang|tại)(?![a-zà-ỹ])/u.test(text.slice(at, at + 6)) && !directed) return false
  // A verb that the lists do not know leads.
  let role: UnitRole = list.by === 'verb' && verb.at > at ? 'leads' : verb.role
  const first = WITH.exec(text.slice(verb.at, to))
  if (role === 'coordinates' && first) {
    const partners = nameList(text, printed, verb.at + first[0].length, to)
    let next = verb.at + first[0].length
    if (partners) next = partners.next
    const then = duty(text, printed, next, to)
    role = then === null ? (partners ? 'leads' : 'coordinates') : then.role === 'coordinates' ? 'leads' : then.role
    gather.add(source, list.names, role)
    if (partners) gather.add(source, partners.names, 'coordinates')
    return true
  }
  if (role === 'coordinates') {
    const then = duty(text, printed, verb.end, to)
    role = then === null ? 'coordinates' : then.role === 'coordinates' ? 'leads' : then.role
  }
  gather.add(source, list.names, role)
  partner(source, verb.end, to, gather)
  return true
}

/** The units after `phối hợp với` in the same sentence. */
function partner(source: Text, from: number, to: number, gather: Gatherer): void {
  const { text, printed } = source
  for (let at = within(text, 'phối hợp', from, to); at !== -1; at = within(text, 'phối hợp', at + 8, to)) {
    const lead = /^phối hợp(?: chặt chẽ| tốt| kịp thời)?(?: với| cùng(?: với)?)? /u.exec(text.slice(at, at + 40))
    if (!lead) continue
    const partners = nameList(text, printed, at + lead[0].length, to)
    if (partners) {
      gather.add(source, partners.names, 'coordinates')
      return
    }
  }
}

/** Reads the clauses of closing parentheses: `(A tham mưu; B phối hợp với C thực hiện)`, `(chủ trì: A; phối hợp: B)`, `(A, B)`. */
function parentheses(source: Text, from: number, to: number, final: boolean, gather: Gatherer): boolean {
  const { text, printed } = source
  let any = false
  let at = from
  while (at < to) {
    let end = at
    let depth = 0
    for (; end < to; end++) {
      const c = text[end]
      if (c === '(') depth++
      else if (c === ')') depth--
      else if (depth === 0 && (c === ';' || (c === '.' && text[end + 1] === ' '))) break
    }
    while (/[\s*_"]/u.test(text[at] ?? '') && at < end) at++
    const label = test(LABELLED, text, at)
    const words = label === -1 ? '' : text.slice(at, label)
    let begin = label !== -1 && headAt(text, printed, label) !== -1 ? label : at
    const directive = directiveAt(source, at)
    if (directive !== -1 && headAt(text, printed, directive) !== -1) begin = directive
    const list = nameList(text, printed, begin, end)
    if (list && begin === label && words !== '' && !/^(?:giao|do)/u.test(words)) {
      gather.add(source, list.names, labelRole(words))
      partner(source, list.next, end, gather)
      any = true
    } else if (list && (list.by === 'verb' || list.by === 'pause') && (list.by === 'verb' || final)) {
      const trailing = tail(source, list, end, gather)
      any = trailing || clause(source, list, end, gather, false) || any
      const verb = duty(text, printed, list.next, end)
      // «A tham mưu, B thực hiện»: the next clause after a comma.
      if (verb && text[verb.end] === ',') {
        const begins = verb.end + (text[verb.end + 1] === ' ' ? 2 : 1)
        if (nameList(text, printed, begins, end)?.by === 'verb') {
          at = begins
          continue
        }
      }
      // «A chỉ đạo B thực hiện»: B has a duty of its own.
      if (verb && verb.role === 'directs') {
        const inner = nameList(text, printed, verb.end + 1, end)
        if (inner && inner.by === 'verb') clause(source, inner, end, gather, false)
      }
    } else if (list && (list.by === 'end' || list.by === 'stop') && list.next >= end - 1 && final) {
      gather.add(source, list.names, 'assigned')
      any = true
    }
    at = end + 1
  }
  return any
}

/** `phụ trách`, `chịu trách nhiệm` close a clause without another verb. */
function tail(source: Text, list: NameList, end: number, gather: Gatherer): boolean {
  const rest = source.text.slice(list.next, end).trim()
  if (!/^(?:phụ trách|chịu trách nhiệm|đảm nhiệm)$/u.test(rest)) return false
  gather.add(source, list.names, 'leads')
  return true
}

const FINAL = /^\)?[\s.;,/”"]*$/u

/**
 * The units that a task's text makes responsible, each once: named in closing parentheses, as its own heading, after `Giao …`, `Đề nghị …`, or as a
 * sentence's subject before the verb of its duty. `paragraphs` are the offsets at which paragraphs begin.
 */
export function taskUnits(text: string, printed: string, paragraphs: readonly number[]): UnitWords[] {
  const source: Text = { text, printed }
  const gather = gatherer()
  const starts = new Set(paragraphs)
  let at = 0
  let guard = 0
  let next = 0
  while (at < text.length) {
    while (at < text.length && /[\s"“”'*.;!?/)(-]/u.test(text[at] ?? '')) at++
    if (at >= text.length) break
    while (next < paragraphs.length && (paragraphs[next] ?? 0) <= at) next++
    const end = sentenceEnd(text, at, Math.max(at, (paragraphs[next] ?? text.length + 1) - 1))
    // A motto in quotation marks has no subject of ours.
    if (/["“]/u.test(text[at - 1] ?? '') && at > 1) {
      at = Math.max(at, text.indexOf('"', at) === -1 ? end : Math.min(end, text.indexOf('"', at))) + 1
      continue
    }
    sentence(source, at, Math.max(at + 1, end), starts.has(at), paragraphs.slice(next, next + LOOK), gather)
    at = Math.max(end, at) + 1
    if (++guard > 4000) break
  }
  // Later sentences of a task with a subject: «phối hợp với B …» names its partners.
  if (gather.found.some(({ role }) => role !== 'coordinates')) {
    for (let next = text.indexOf('; phối hợp '); next !== -1; next = text.indexOf('; phối hợp ', next + 8)) partner(source, next, sentenceEnd(text, next + 2), gather)
  }
  // Parentheses that close a sentence.
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
    const close = matching(text, open)
    if (close === -1) break
    const after = text.slice(close, close + 8)
    const closes = FINAL.test(text.slice(close, Math.min(text.length, close + 12))) && close + 12 >= text.length
    if (closes || /^\)\s?[.;]/u.test(after)) parentheses(source, open + 1, close, closes || FINAL.test(after), gather)
    open = close
  }
  return gather.found
}

function matching(text: string, open: number): number {
  let depth = 0
  const limit = Math.min(text.length, open + 1200)
  for (let i = open; i < limit; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i
  }
  return -1
}

/** How many paragraphs after a sentence are looked at: a list of units ends sooner. */
const LOOK = 40

/** The units of one sentence; `below` are the offsets at which the next paragraphs begin. */
function sentence(source: Text, from: number, to: number, heads: boolean, below: readonly number[], gather: Gatherer): void {
  const { text, printed } = source
  const directive = directiveAt(source, from)
  const [beneath] = below
  const bound = beneath === undefined ? to : Math.min(to, beneath - 1)
  if (directive !== -1 && directive <= to) {
    const list = nameList(text, printed, directive, bound)
    if (list) {
      const at = below.findIndex((start) => start >= list.next)
      const next = below[at]
      const limit = list.by === 'end' || list.by === 'stop' ? sentenceEnd(text, next ?? to, below[at + 1]) : to
      if ((list.by === 'end' || list.by === 'stop') && next !== undefined && next - list.next < 4) {
        const verb = duty(text, printed, next, limit)
        gather.add(source, list.names, verb && verb.role !== 'coordinates' ? verb.role : 'leads')
        return
      }
      if (clause(source, list, to, gather, !/^(?:trách nhiệm|nhiệm vụ|đối)/u.test(text.slice(from, from + 12)))) return
    }
  }
  // A heading that is a list of units, with paragraphs below it.
  if (heads || from === 0) {
    const list = nameList(text, printed, from, bound)
    if (list && list.by === 'end' && beneath !== undefined && list.next >= beneath - 2) {
      const end = sentenceEnd(text, beneath, below[1])
      const verb = duty(text, printed, beneath, end)
      gather.add(source, list.names, verb === null || verb.role === 'coordinates' ? after(source, verb, end) : verb.role)
      partner(source, beneath, end, gather)
      return
    }
  }
  const label = test(LABELLED, text, from)
  if (label !== -1 && text.slice(from, label).includes(':')) {
    const list = nameList(text, printed, label, to)
    if (list) {
      gather.add(source, list.names, labelRole(text.slice(from, label)))
      return
    }
  }
  const subject = semicolons(source, from, bound, to)
  if (subject) {
    // «Lãnh đạo các đoàn thể: Công đoàn, Đoàn Thanh niên … cụ thể hóa»: the list after the colon acts.
    const inner = subject.list.by === 'colon' ? nameList(text, printed, subject.list.next + 2, bound) : null
    const list = inner?.by === 'verb' && inner.names.length > 1 ? inner : subject.list
    if (clause(source, list, subject.to, gather, false)) {
      further(source, list.next, subject.to, gather)
      return
    }
  }
  // «Cảnh báo lừa đảo qua mạng: Công an xã, Đoàn xã dựng …»: the subject follows a heading of its own.
  const colon = within(text, ': ', from, Math.min(to, from + 160))
  if (colon !== -1) {
    const late = nameList(text, printed, colon + 2, bound)
    if (late && late.by === 'verb' && (printed[colon + 2] !== text[colon + 2] || text.startsWith('các ', colon + 2)) && clause(source, late, to, gather, false)) {
      further(source, late.next, to, gather)
      return
    }
  }
  // «Căn cứ …, ban dân vận các huyện xây dựng …»: the subject follows the words that lead in.
  if (test(LEAD_IN, text, from) !== -1) {
    let tries = 0
    for (let comma = within(text, ',', from, to); comma !== -1 && tries < 4; comma = within(text, ',', comma + 1, to), tries++) {
      if (/ (?:để|nhằm) /u.test(text.slice(from, comma))) break
      let begin = comma + 1
      while (text[begin] === ' ') begin++
      if (generic(text, printed, from, begin) || / (?:với|cùng|cho|gửi|qua) [^,;.:]*$/u.test(text.slice(Math.max(from, comma - 120), comma))) continue
      const late = directiveAt(source, begin)
      const list = nameList(text, printed, late === -1 ? begin : late, to)
      if (list && (list.by === 'verb' || list.by === 'pause') && clause(source, list, to, gather, false)) return
    }
  }
  // «…, giao Sở Nội vụ tổng hợp»: a directive in mid-sentence.
  for (let giao = within(text, ' giao ', from, to), next = -1; giao !== -1; giao = next) {
    next = within(text, ' giao ', giao + 5, to)
    if (!/[,;:.] {0,8}$/u.test(text.slice(Math.max(from, giao - 9), giao))) continue
    const end = next === -1 ? to : next
    const begin = directiveAt(source, giao + 1)
    const list = begin === -1 ? null : nameList(text, printed, begin, end)
    if (list && list.by === 'verb') clause(source, list, end, gather, true)
  }
}

/** Units joined by semicolons before their verb: `Liên đoàn Lao động các huyện; công đoàn ngành; … xây dựng kế hoạch`. */
function semicolons({ text, printed }: Text, from: number, bound: number, to: number): { list: NameList; to: number } | null {
  const first = nameList(text, printed, from, bound)
  if (!first || text[first.next] !== ';' || (first.by !== 'stop' && first.by !== 'end')) return first && { list: first, to }
  // Lists are short: what is put together anew is a window, not the text.
  const own = printed.slice(from, from + WINDOW)
  let joined = text.slice(from, from + WINDOW)
  let list: NameList | null = { ...first, next: first.next - from }
  let end = to - from
  for (let tries = 0; tries < 4 && (list?.by === 'stop' || list?.by === 'end') && joined[list.next] === ';'; tries++) {
    if (headAt(joined, own, list.next + 2) === -1) break
    joined = `${joined.slice(0, list.next)},${joined.slice(list.next + 1)}`
    end = sentenceEnd(joined, list.next)
    list = nameList(joined, own, 0, end)
  }
  if (list?.by !== 'verb' && list?.by !== 'pause') return null
  return { list: { ...list, names: list.names.map(([a, b]) => [a + from, b + from]), next: list.next + from }, to: end + from }
}

/** How far a list of units joined by semicolons, with what it does, is read. */
const WINDOW = 3000

/** Later subjects of a sentence: `A gửi báo cáo …, Văn phòng tổng hợp`, unless the commas part the objects of a verb. */
function further(source: Text, from: number, to: number, gather: Gatherer): void {
  const { text, printed } = source
  let tries = 0
  for (let comma = within(text, ', ', from, to); comma !== -1 && tries < 6; comma = within(text, ', ', comma + 1, to), tries++) {
    const list = nameList(text, printed, comma + 2, to)
    if (list?.by !== 'verb' || generic(text, printed, from, comma + 2)) continue
    const lead = text.slice(Math.max(from, comma - 160), comma)
    const object = lead.lastIndexOf(', ') + 1
    const segment = lead.slice(object)
    // A unit right before the comma makes this one its fellow object: «chỉ đạo Công an xã, Ban CHQS xã tổ chức».
    const words = segment.trimStart().split(' ')
    let fellow = false
    for (let i = 0, at = comma - segment.trimStart().length; i < words.length && !fellow; at += (words[i] ?? '').length + 1, i++) {
      const before = i === 0 ? null : nameList(text, printed, at, comma)
      if (before && before.next >= comma - 1) fellow = true
    }
    if (!fellow) clause(source, list, to, gather, false)
  }
}

function after(source: Text, verb: ReturnType<typeof duty>, to: number): UnitRole {
  if (verb === null) return 'leads'
  const lead = WITH.exec(source.text.slice(verb.at, to))
  const partners = lead ? nameList(source.text, source.printed, verb.at + lead[0].length, to) : null
  const then = duty(source.text, source.printed, partners?.next ?? verb.end, to)
  return then === null || then.role === 'coordinates' ? 'leads' : then.role
}

/** Longer names are none. */
const LONGEST_NAME = 420

/** The units of a table's cell: every name between commas, semicolons and line breaks, whatever it begins with. */
export function cellUnits(printed: string, role: UnitRole): UnitWords[] {
  const gather = gatherer()
  const text = fold(printed)
  const source: Text = { text, printed }
  let at = 0
  while (at < text.length) {
    while (at < text.length && /[\s,;.\-–+•:]/u.test(text[at] ?? '')) at++
    if (at >= text.length) break
    const label = test(LABELLED, text, at)
    if (label !== -1 && text.slice(at, label).includes(':')) at = label
    const list = nameList(text, printed, at, text.length)
    if (list && (list.by === 'verb' || list.by === 'pause')) {
      const semicolon = within(text, ';', at, at + LONGEST_NAME)
      const end = semicolon === -1 ? Math.min(text.length, at + LONGEST_NAME) : semicolon
      if (parentheses(source, at, end, true, gather)) {
        at = end + 1
        continue
      }
    }
    if (list && list.by !== 'verb' && list.by !== 'pause') {
      gather.add(source, list.names, role)
      at = Math.max(list.next, at + 1)
      continue
    }
    let end = at
    while (end < text.length && !/[,;]/u.test(text[end] ?? '') && !text.startsWith('<br', end)) end++
    if (end - at < LONGEST_NAME) gather.add(source, [[at, end]], role)
    at = text.startsWith('<br', end) ? text.indexOf('>', end) + 1 || text.length : end + 1
  }
  return gather.found
}

/** The units that a heading names and nothing else: `2. Ban Dân vận Tỉnh ủy:`, `Trách nhiệm của Sở Nội vụ`. Empty for any other heading. */
export function headingUnits(printed: string): UnitWords[] {
  const text = fold(printed).replaceAll(';', ',')
  const gather = gatherer()
  const directive = directiveAt({ text, printed }, 0)
  const list = nameList(text, printed, directive === -1 ? 0 : directive, text.length)
  if (!list || (list.by !== 'end' && list.by !== 'colon' && list.by !== 'stop')) return []
  if (/[^\s:.;)]/u.test(text.slice(list.next))) return []
  gather.add({ text, printed }, list.names, 'leads')
  return gather.found
}

/** The partners of a task whose own heading is the subject: `Chủ trì, phối hợp với B …`. */
export function partners(text: string, printed: string): UnitWords[] {
  const gather = gatherer()
  partner({ text, printed }, 0, sentenceEnd(text, 0), gather)
  return gather.found
}

/** The role that the first verb of a text gives to the unit that its heading names. */
export function firstRole(printed: string): UnitRole {
  const text = fold(printed)
  const verb = duty(text, printed, 0, sentenceEnd(text, 0))
  return verb === null ? 'leads' : verb.role === 'coordinates' ? after({ text, printed }, verb, sentenceEnd(text, 0)) : verb.role
}
