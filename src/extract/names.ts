import { wordUnit } from '../phrases.js'
import { headAt, LEVEL, PAUSE, VERB, verbAt } from './unit/lexicon.js'
import { AFTER_LEVEL, bodyName, compound, field, generic, inName, namesBody, STAYS } from './unit/within-name.js'

/** A list of units’ names. */
export interface NameList {
  /** Offsets of the names. */
  readonly names: readonly (readonly [number, number])[]
  /** Where the list ends: at a verb, a pause word, a closing mark or the end. */
  readonly next: number
  /** What ended it. */
  readonly by: 'verb' | 'pause' | 'colon' | 'stop' | 'end'
}

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
