import type { Words } from '../model/message.js'

/** Texts are looked through in windows of so many letters, so that what time a pattern takes is bounded. */
const WINDOW = 500
/** In at most so many ways a pattern may be tried from one letter: two repeats without end, each as long as a window. */
const MOST_WAYS = WINDOW ** 2
const OVERLAP = 150

/** The regular expression of an own rule: upper and lower case alike, Unicode. */
export function ownPattern(pattern: string): RegExp {
  return new RegExp(pattern, 'giu')
}

/** Why a pattern cannot be used; null where it can. A repeated group that itself repeats or chooses, or a reference back, can take for ever. */
export function patternFault(pattern: string): Words | null {
  try {
    new RegExp(pattern, 'giu')
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : ''
    return { vi: `không phải biểu thức chính quy đúng (${reason})`, en: `is no regular expression (${reason})` }
  }
  if (/\\(?:[1-9]|k<)/.test(pattern)) return { vi: 'không dùng tham chiếu ngược (\\1)', en: 'must not refer back (\\1)' }
  const { ways, nested } = choices(pattern)
  if (nested)
    return {
      vi: 'không lặp một nhóm có dấu lặp hoặc dấu | bên trong, vì có thể chạy mãi không xong',
      en: 'must not repeat a group that holds a repeat or a | itself: it may never end',
    }
  if (ways > MOST_WAYS)
    return {
      vi: 'có quá nhiều dấu lặp (*, +, ?, {2,9}) và dấu |; chỉ nên có hai dấu * hoặc +',
      en: 'has too many repeats (*, +, ?, {2,9}) and choices (|); two * or + are enough',
    }
  return null
}

/** A repeat at its place: `*`, `+?`, `{2,}`. */
const REPEAT = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y

function repeatAt(pattern: string, at: number): string {
  REPEAT.lastIndex = at
  return REPEAT.exec(pattern)?.[0] ?? ''
}

/** How many lengths a repeat can have, as far as a window goes: 1 of `{5}`, 2 of `?`, 4 of `{2,5}`. */
function lengths(repeat: string): number {
  if (repeat.startsWith('?')) return 2
  // `{3}`, `{2,}`, `{0,5}`.
  const [, least = '0', comma = '', most = ''] = /^\{(\d+)(?:(,)(\d*))?\}/.exec(repeat) ?? []
  if (repeat.startsWith('{') && comma === '') return 1
  return Math.min(WINDOW, most === '' ? WINDOW : Number(most) - Number(least) + 1)
}

/** The last letter of the escape that begins at `at`: of `\d`, of `\p{Lu}`. */
function escapeEnd(pattern: string, at: number): number {
  return /^[pu]\{/iu.test(pattern.slice(at + 1, at + 3)) ? pattern.indexOf('}', at) : at + 1
}

function classEnd(pattern: string, at: number): number {
  let end = at + 1
  while (end < pattern.length && pattern[end] !== ']') end = pattern[end] === '\\' ? escapeEnd(pattern, end) + 1 : end + 1
  return end
}

/** A valid pattern with each escape and class as one letter: brackets, bars and repeats are then what they seem. */
function plain(pattern: string): string {
  let found = ''
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i] ?? ''
    if (sign === '[') i = classEnd(pattern, i)
    else if (sign === '\\') i = escapeEnd(pattern, i)
    found += sign === '[' || sign === '\\' ? 'x' : sign
  }
  return found
}

/** In how many ways a pattern can be tried from one letter, and whether a repeat stands around another or around a choice. */
function choices(pattern: string): { readonly ways: number; readonly nested: boolean } {
  // `(?:…)`, `(?<name>…)`, `(?=…)` count as plain parentheses.
  const bare = plain(pattern).replace(/\((?:\?(?:<?[=!]|:|<\w{1,99}>))?/gu, '(')
  const open: boolean[] = []
  const branches = [1]
  let ways = 1
  let nested = false
  for (let i = 0; i < bare.length; i++) {
    const sign = bare[i]
    if (sign === '(') {
      open.push(false)
      branches.push(1)
    } else if (sign === '|') {
      open.fill(true)
      branches.push((branches.pop() ?? 0) + 1)
    } else if (sign === ')') {
      ways *= branches.pop() ?? 1
      if (open.pop()) {
        if (!['', '?', '??'].includes(repeatAt(bare, i + 1))) nested = true
        open.fill(true)
      }
    } else {
      const repeat = repeatAt(bare, i)
      if (repeat === '') continue
      ways *= lengths(repeat)
      open.fill(true)
      i += repeat.length - 1
    }
  }
  return { ways: ways * (branches[0] ?? 1), nested }
}

/** The finds of a pattern in a text, as ranges; in a long text, window by window. */
export function* ranges(pattern: RegExp, text: string): Iterable<[number, number]> {
  let at = 0
  for (let start = 0; start < text.length; start += WINDOW - OVERLAP) {
    for (const match of text.slice(start, start + WINDOW).matchAll(pattern)) {
      const from = start + match.index
      if (match[0] === '' || from < at) continue
      at = from + match[0].length
      yield [from, at]
    }
    if (start + WINDOW >= text.length) return
  }
}
