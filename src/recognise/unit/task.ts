import { COORDINATES } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { FIRST_FORM } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { partner } from './clause.js'
import { Gatherer, type UnitWords } from './gatherer.js'
import { matching, parentheses, timed } from './parentheses.js'
import { sentence, type Sentence } from './sentence.js'
import { sentenceEnd, SIGN, stops } from './words.js'

/**
 * The units that a task's text makes responsible, each once: named in closing parentheses, as its own heading, after `Giao …`, `Đề nghị …`, or as a
 * sentence's subject before the verb of its duty. `paragraphs` are the offsets of the value at which paragraphs begin.
 */
export function taskUnits(t: Text, paragraphs: readonly number[]): UnitWords[] {
  const gather = new Gatherer()
  const starts = paragraphs.length === 1 && paragraphs[0] === 0 ? FIRST_ONLY : paragraphs.map((offset) => t.at(offset))
  let next = 0
  let bracket = -1
  for (let at = 0; at < t.count; ) {
    if (t.isMark(at)) {
      if (bracket === -1 && t.form(at) === SIGN.open) bracket = at
      at++
      continue
    }
    while (next < starts.length && (starts[next] as number) <= at) next++
    const bound = starts[next] ?? t.count
    // A motto in quotation marks has no subject of ours.
    const quoted = at > 1 && t.form(at - 1) === SIGN.quote
    const read = sentenceAt(t, at, quoted ? Math.min(bound, closingQuote(t, at, bound)) : bound, starts, next)
    if (bracket === -1) bracket = read.bracket
    if (!quoted) sentence(t, read, gather)
    at = quoted ? read.to + 1 : read.to
  }
  if (t.holds(COORDINATES) && gather.found.some(({ role }) => role !== 'coordinates')) laterPartners(t, gather)
  if (bracket !== -1) closings(t, bracket, gather)
  return gather.units
}

const FIRST_ONLY: readonly number[] = [0]

/** The sentence that begins at `from`, with the marks in it that may stand before a subject: each token is looked at once. */
function sentenceAt(t: Text, from: number, most: number, starts: readonly number[], next: number): Sentence {
  let colon = -1
  let dash = -1
  let bracket = -1
  let gives = false
  let to = from
  for (; to < most; to++) {
    const form = t.form(to)
    if (form >= FIRST_FORM || form === 0) continue
    if (form === SIGN.semicolon || form === SIGN.question || form === SIGN.exclamation || (form === SIGN.stop && stops(t, to))) break
    if (form === SIGN.colon && colon === -1) colon = to
    else if (form === SIGN.dash) dash = to
    else if (form === SIGN.open && bracket === -1) bracket = to
    if (t.form(to + 1) === W.giao) gives = true
  }
  return { from, to: Math.max(from + 1, to), heads: starts[next - 1] === from, starts, next, colon, dash, bracket, gives }
}

function closingQuote(t: Text, from: number, to: number): number {
  for (let i = from; i < to; i++) if (t.form(i) === SIGN.quote) return i
  return to
}

/** Later sentences of a task with a subject: «…; phối hợp với B …» names its partners. */
function laterPartners(t: Text, gather: Gatherer): void {
  for (let i = 1; i < t.count; i++) {
    if (t.form(i - 1) === SIGN.semicolon && t.within(i, COORDINATES) !== 0) partner(t, i, sentenceEnd(t, i), gather)
  }
}

/** How many tokens may follow the parentheses that close a task. */
const TAIL = 6

/** Parentheses that close a sentence, the first one opened at `first`. */
function closings(t: Text, first: number, gather: Gatherer): void {
  for (let open = first; open < t.count; open++) {
    if (t.form(open) !== SIGN.open) continue
    const close = matching(t, open)
    if (close === -1) return
    const next = t.form(close + 1)
    const last = ends(t, close + 1)
    const stops = next === SIGN.stop || next === SIGN.semicolon
    const limited = next === SIGN.comma && timed(t, close + 2)
    if (last || limited || (stops && close + 1 < t.count)) parentheses(t, open + 1, close, last || limited || next === SIGN.stop, gather)
    open = close
  }
}

/** Whether nothing but marks stands after `i`. */
function ends(t: Text, i: number): boolean {
  if (t.count - i > TAIL) return false
  for (let at = i; at < t.count; at++) if (!t.isMark(at)) return false
  return true
}
