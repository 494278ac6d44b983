import type { Passage } from '../text/passage.js'
import { withoutEnd } from '../text/spelling.js'
import { of, type Fixer } from './fixer.js'

// What may stand after the bracket that is missing: the end of the item's sentence.
const END = '.;,/'
const LONGEST = 160

/** The bracket that closes an item, where the item ends within the parenthesis that it opened last. */
export const brackets: Fixer = {
  safe: true,
  proposed(document, findings) {
    const open = new Map(of(findings, 'bracket-unclosed').map((finding) => [finding.span[0], finding]))
    if (open.size === 0) return []
    return document.parts.flatMap(({ items }) => items).flatMap(({ passage, paragraphs, children }) => {
      const last = paragraphs.at(-1) ?? passage
      const at = last.value.lastIndexOf('(')
      const start = at === -1 ? -1 : last.slice(at, at + 1).start
      const finding = open.get(start)
      if (!finding || children.length > 0) return []
      const end = closing(last, at, document.source.text)
      return end === null ? [] : [{ mends: [finding], edits: [{ from: end, to: end, text: ')', names: [start, end] as const }] }]
    })
  },
}

/** Where the parenthesis that opens at `at` closes; null where that is not certain. */
function closing(last: Passage, at: number, text: string): number | null {
  const inside = last.value.slice(at + 1)
  const length = withoutEnd(inside, END).length
  // Another sign of its kind, a mark of emphasis that marks nothing, or a second sentence: where it was meant to close is not certain.
  if (length === 0 || length > LONGEST || /[()[\]:"“”*_]|[.;!?]\s/u.test(inside.slice(0, length))) return null
  const end = afterMarks(text, last.slice(at + length, at + 1 + length))
  // Emphasis that begins within it and ends behind it, or the other way round: it would close in the middle of the emphasis.
  return text.slice(last.slice(at, at + 1).start, end).replace(/[^*_]/gu, '').length % 2 > 0 ? null : end
}

function afterMarks(text: string, letter: Passage): number {
  let end = letter.end
  while (text[end] === '*' || text[end] === '_') end++
  return end
}
