import { partner } from './unit/clause.js'
import { gatherer } from './unit/gatherer.js'
import { matching, parentheses } from './unit/parentheses.js'
import { LOOK, sentence } from './unit/sentence.js'
import { sentenceEnd, type Text, type UnitWords } from './unit/text.js'

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
    const bound = Math.max(at, (paragraphs[next] ?? text.length + 1) - 1)
    // A motto in quotation marks has no subject of ours.
    if (/["“]/u.test(text[at - 1] ?? '') && at > 1) {
      const close = text.indexOf('"', at)
      at = sentenceEnd(text, at, close === -1 ? bound : Math.min(bound, close)) + 1
      continue
    }
    const end = sentenceEnd(text, at, bound)
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
  return gather.found.sort((a, b) => a.range[0] - b.range[0])
}
