import type { Words } from './rules/rule.js'

/** At most so many `*`, `+` or `{n,}` in a pattern: each multiplies the time that a text can take. */
const UNBOUNDED = 2
/** A repeat up to this is none to speak of. */
const SHORT = 20
/** Texts are looked through in windows of so many letters, so that what time a pattern takes is bounded. */
const WINDOW = 500
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
  const { unbounded, nested } = repeats(pattern)
  if (nested) return { vi: 'không lặp một nhóm có dấu lặp hoặc dấu | bên trong, vì có thể chạy mãi không xong', en: 'must not repeat a group that holds a repeat or a | itself: it may never end' }
  if (unbounded > UNBOUNDED) return { vi: `không dùng quá ${UNBOUNDED} dấu lặp (*, +)`, en: `must not have more than ${UNBOUNDED} repeats (*, +)` }
  return null
}

// What is left of a pattern once its escapes and classes are single letters: brackets, bars and repeats are then what they seem.
function repeats(pattern: string): { unbounded: number; nested: boolean } {
  const bare = pattern.replace(/\\p\{[^}]*\}|\\u\{[^}]*\}|\\./giu, 'x').replace(/\[[^\]]*\]/gu, 'x')
  const open: boolean[] = []
  let unbounded = 0
  let nested = false
  for (let i = 0; i < bare.length; i++) {
    const sign = bare[i] ?? ''
    const repeat = /^(?:[*+]|\{\d+,?\d*\})/.exec(bare.slice(i, i + 12))?.[0]
    if (sign === '(') open.push(false)
    else if (sign === '|') open.fill(true)
    else if (sign === ')') {
      const varies = open.pop() ?? false
      const after = /^(?:[*+]|\{\d+,?\d*\})/.exec(bare.slice(i + 1, i + 13))?.[0]
      if (varies && after) nested = true
      if (varies) open.fill(true)
    } else if (repeat) {
      if (most(repeat) > SHORT) unbounded++
      open.fill(true)
      i += repeat.length - 1
    } else if (sign === '?' && bare[i - 1] !== '(') open.fill(true)
  }
  return { unbounded, nested }
}

function most(repeat: string): number {
  const [, least, upper] = /^\{(\d+)(,\d*)?\}$/.exec(repeat) ?? []
  if (least === undefined || upper === ',') return Infinity
  return Number(upper === undefined ? least : upper.slice(1))
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
