import { COORDINATES } from '../../lexicon/classes.js'
import type { Text } from '../../text/text.js'
import { partner } from './clause.js'
import { Gatherer, type UnitWords } from './gatherer.js'
import { matching, parentheses } from './parentheses.js'
import { sentence } from './sentence.js'
import { sentenceEnd, SIGN } from './words.js'

/**
 * The units that a task's text makes responsible, each once: named in closing parentheses, as its own heading, after `Giao …`, `Đề nghị …`, or as a
 * sentence's subject before the verb of its duty. `paragraphs` are the offsets of the value at which paragraphs begin.
 */
export function taskUnits(t: Text, paragraphs: readonly number[]): UnitWords[] {
  const gather = new Gatherer()
  const starts = paragraphs.map((offset) => t.at(offset))
  let next = 0
  for (let at = 0; at < t.count; ) {
    if (t.isMark(at)) {
      at++
      continue
    }
    while (next < starts.length && (starts[next] as number) <= at) next++
    const bound = starts[next] ?? t.count
    // A motto in quotation marks has no subject of ours.
    if (at > 1 && t.form(at - 1) === SIGN.quote) {
      at = sentenceEnd(t, at, Math.min(bound, closingQuote(t, at, bound))) + 1
      continue
    }
    const to = Math.max(at + 1, sentenceEnd(t, at, bound))
    sentence(t, { from: at, to, heads: starts[next - 1] === at, starts, next }, gather)
    at = to
  }
  if (gather.found.some(({ role }) => role !== 'coordinates')) laterPartners(t, gather)
  closings(t, gather)
  return gather.units
}

function closingQuote(t: Text, from: number, to: number): number {
  for (let i = from; i < to; i++) if (t.form(i) === SIGN.quote) return i
  return to
}

/** Later sentences of a task with a subject: «…; phối hợp với B …» names its partners. */
function laterPartners(t: Text, gather: Gatherer): void {
  if (!t.holds(COORDINATES)) return
  for (let i = 1; i < t.count; i++) {
    if (t.form(i - 1) === SIGN.semicolon && t.within(i, COORDINATES) !== 0) partner(t, i, sentenceEnd(t, i), gather)
  }
}

/** How many tokens may follow the parentheses that close a task. */
const TAIL = 6

/** Parentheses that close a sentence. */
function closings(t: Text, gather: Gatherer): void {
  for (let open = 0; open < t.count; open++) {
    if (t.form(open) !== SIGN.open) continue
    const close = matching(t, open)
    if (close === -1) return
    const next = t.form(close + 1)
    const last = ends(t, close + 1)
    if (last || ((next === SIGN.stop || next === SIGN.semicolon) && close + 1 < t.count)) parentheses(t, open + 1, close, last || next === SIGN.stop, gather)
    open = close
  }
}

/** Whether nothing but marks stands after `i`. */
function ends(t: Text, i: number): boolean {
  if (t.count - i > TAIL) return false
  for (let at = i; at < t.count; at++) if (!t.isMark(at)) return false
  return true
}
