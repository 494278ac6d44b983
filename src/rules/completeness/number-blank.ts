import { W } from '../../lexicon/forms.js'
import type { Part } from '../../model/document.js'
import type { Span } from '../../text/passage.js'
import { COLON, DASH, SLASH } from '../../text/signs.js'
import type { Scanner, Text } from '../../text/text.js'
import { rule } from '../rule.js'

/** What a number begins with that was left open: a stroke or a dash before its symbol. */
const OPENS: ReadonlySet<number> = new Set([DASH, SLASH])
/** Whether a blank stands at token `i`: a dot, `…`, an underscore. */
const isBlank = (t: Text, i: number): boolean => t.isMark(i) && '.…_'.includes(t.value[t.start(i)] ?? '#')

/**
 * The token after the symbol that begins with its stroke at token `i` (`/KH-UBND`, `- CTr/ĐU`); `i` where none does. A symbol ends at a space: what stands
 * beside it in a two-column letterhead is another value.
 */
function symbolEnd(t: Text, i: number): number {
  if (!OPENS.has(t.form(i)) || !t.isWord(i + 1)) return i
  let end = i + 2
  while (end < t.count && !t.apart(end)) end++
  return end
}

/** Where the number was left open: a symbol without its serial, or `Số:` with nothing, spaces or dots after it. */
function blank({ plan: { number }, places: { number: place }, head }: Part, scanner: Scanner): { span: Span; symbol: string } | null {
  if (number !== null) return place === null || /^\d/.test(number) ? null : { span: place.span, symbol: number }
  for (const { passage } of head) {
    const t = scanner.of(passage)
    if (t.form(0) !== W.số) continue
    let from = t.form(1) === COLON ? 2 : 1
    while (isBlank(t, from)) from++
    const end = symbolEnd(t, from)
    if (end > from || from === t.count) return { span: t.slice(0, end).span, symbol: t.words(from, end) }
  }
  return null
}

export const numberBlank = rule({
  id: 'number-blank',
  group: 'completeness',
  severity: 'info',
  advice: { vi: 'Ghi số khi phát hành.', en: 'Fill it in on issue.' },
  messages: {
    blank: {
      vi: ({ symbol }) => `Số văn bản còn để trống${symbol === '' ? '' : ` (“${symbol}”)`}.`,
      en: ({ symbol }) => `The number is still blank${symbol === '' ? '' : ` (“${symbol}”)`}.`,
    },
  },
  check: ({ document: { scanner }, settings: { stage }, report }) => ({
    part(part) {
      const found = part.parent === null ? blank(part, scanner) : null
      if (found) report({ span: found.span, message: 'blank', severity: stage === 'final' ? 'error' : 'info', data: { symbol: found.symbol } })
    },
  }),
})
