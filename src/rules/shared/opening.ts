import type { Item } from '../../document.js'
import type { Span } from '../../passage.js'

const WIDTH = 80

/** The first words of an item, its label with them: enough to show which one is meant. */
export function opening(item: Item): Span {
  const first = item.paragraphs[0] ?? item.passage
  const cut = first.length <= WIDTH ? first.length : first.value.lastIndexOf(' ', WIDTH)
  const words = first.slice(0, cut > 0 ? cut : WIDTH)
  const label = item.label?.passage
  return [label && label.value !== '' && label.start < words.start ? label.start : words.start, words.end]
}

/** The closing parentheses of a text, from the opening bracket to the closing one; null where it does not end with one. */
export function closingBracket(text: string): { from: number; to: number } | null {
  let end = text.length
  while (end > 0 && /[\s.;,/]/u.test(text[end - 1] ?? '')) end--
  if (text[end - 1] !== ')') return null
  let depth = 0
  for (let i = end - 1; i >= 0; i--) {
    if (text[i] === ')') depth++
    if (text[i] === '(' && --depth === 0) return { from: i, to: end }
  }
  return null
}
