import { fold } from '../text/spelling.js'
import { of, placesOf, type Edit, type Fixer } from './fixer.js'

// A word of letters, and what may stand between a word and its double: spaces of one line. Both sticky, one class each.
const WORD = /[\p{L}\p{M}]+/uy
const GAP = /[ \t\u00a0]+/uy

function runAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

const alike = (a: string, b: string): boolean => fold(a.normalize('NFC')) === fold(b.normalize('NFC'))

/** The ends of the words from `at` on, as far as only spaces part them, `most` at most. */
function wordEnds(text: string, at: number, most: number): readonly number[] {
  const ends: number[] = []
  for (let from = at; ends.length < most; ) {
    const end = runAt(WORD, text, from)
    if (end === -1) break
    ends.push(end)
    const next = runAt(GAP, text, end)
    if (next === -1) break
    from = next
  }
  return ends
}

/** Where words begin that stand right before `at`, `count` of them; -1 where other signs part them. */
function wordsBefore(text: string, at: number, count: number): number {
  let from = at
  for (let i = 0; i < count; i++) {
    let end = from
    while (/[ \t\u00a0]/u.test(text[end - 1] ?? '')) end--
    let start = end
    while (/[\p{L}\p{M}]/u.test(text[start - 1] ?? '')) start--
    if (end === from || start === end) return -1
    from = start
  }
  return from
}

/** The change that leaves one of two equal runs of words that follow each other; `at` is where the first or the second begins. */
function undoubled(text: string, at: number, right: string): Edit | null {
  const count = right.trim().split(/\s+/u).length
  const starts = [at, wordsBefore(text, at, count)].filter((start) => start !== -1)
  for (const start of starts) {
    const ends = wordEnds(text, start, 2 * count)
    const [first, last] = [ends[count - 1], ends[2 * count - 1]]
    if (first === undefined || last === undefined) continue
    const [one, two] = [text.slice(start, first), text.slice(first, last)]
    if (alike(one, right) && alike(two.trimStart(), one)) return { from: first, to: last, text: '', words: true }
  }
  return null
}

/** A word written twice left once: the first stays, with its capital. */
export const doubled: Fixer = {
  safe: true,
  proposed: ({ source: { text, starts } }, findings) => of(findings, 'word-doubled').flatMap((finding) => {
    const [right, other] = finding.expected
    if (right === undefined || other !== undefined) return []
    const edits = placesOf(finding, starts).flatMap((at) => undoubled(text, at, right) ?? [])
    return edits.length === 0 ? [] : [{ mends: [finding], edits }]
  }),
}

const REPLACED = ['wording', 'misspelling'] as const

/** Words with one right form put right, in each place that the finding names. */
export const replacements: Fixer = {
  safe: false,
  proposed: ({ source: { text, starts } }, findings) => REPLACED.flatMap((ruleId) => of(findings, ruleId)).flatMap((finding) => {
    const { actual, expected: [right, other], span } = finding
    if (right === undefined || other !== undefined) return []
    const words = text.slice(...span)
    if (actual !== null && !alike(actual, words)) return []
    const edits = placesOf(finding, starts).flatMap((from) => {
      const printed = text.slice(from, from + words.length)
      const whole = alike(printed, words) && !letterAt(text, from - 1) && !letterAt(text, from + words.length)
      const by = likeCapitals(right, words, printed)
      return whole && by !== printed ? [{ from, to: from + words.length, text: by, words: true as const }] : []
    })
    return edits.length === 0 ? [] : [{ mends: [finding], edits }]
  }),
}

const letterAt = (text: string, at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '')

type Capitals = 'none' | 'first' | 'all'

function capitalsOf(words: string): Capitals {
  const [initial = ''] = words.normalize('NFC')
  if (initial === initial.toLowerCase()) return 'none'
  return words.length > 1 && words === words.toUpperCase() ? 'all' : 'first'
}

/** `right`, which stands for `words`, in the capitals of what it takes the place of: `ĐẢM BẢO`, `Đảm bảo`. */
function likeCapitals(right: string, words: string, printed: string): string {
  const [had, has] = [capitalsOf(words), capitalsOf(printed)]
  if (had === has) return right
  if (has === 'all') return right.toUpperCase()
  const small = had === 'all' ? right.toLowerCase() : right
  return (has === 'none' ? small.slice(0, 1).toLowerCase() : small.slice(0, 1).toUpperCase()) + small.slice(1)
}
