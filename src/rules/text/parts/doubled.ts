import type { Spot } from '../../../facts/signs.js'
import { DOERS, JOINED, NEVER_TWICE, PLAN_WORDS } from '../../../lexicon/doubled.js'
import type { Document } from '../../../model/document.js'
import { lazy } from '../../../text/lazy.js'
import { SMALL, UPPER } from '../../../text/lexer.js'
import type { Passage } from '../../../text/passage.js'
import { fold } from '../../../text/spelling.js'
import type { Text } from '../../../text/text.js'

/** A word or phrase that stands twice in a row. */
export interface Doubled {
  /** Both. */
  readonly passage: Passage
  /** The words that should stand there. */
  readonly once: string
  /** How many words stand twice. */
  readonly words: number
}

const listed = (list: string): ReadonlySet<string> => new Set(list.trim().split('\n'))
const lists = lazy(() => ({ single: listed(NEVER_TWICE), pairs: listed(PLAN_WORDS), doers: listed(DOERS), joined: listed(JOINED) }))
const REACH = 4

/** The words and phrases that stand twice where they should stand once; `spots` are the last words of all that are equal. */
export function* doubled(document: Document, spots: readonly Spot[]): Generator<Doubled> {
  let whole: Text | null = null
  let end = 0
  for (const { placed, at } of spots) {
    const t = placed.text
    if (t !== whole) end = 0
    whole = t
    const words = t.form(at) === t.form(at - 1) ? 1 : 2
    const from = at + 1 - 2 * words
    if (from < end || !(words === 1 ? twiceOne(t, at) : twicePair(t, from)) || !inOneRun(document, t, from, at + 1)) continue
    if (placed.item?.cells && /[\n\t|]/.test(printed(document, t, from, at + 1))) continue
    end = at + 1
    yield { passage: t.slice(from, at + 1), once: t.words(from, from + words), words }
  }
}

/** Whether the word at `at` and the one before it are one too many. */
function twiceOne(t: Text, at: number): boolean {
  return lists().single.has(folded(t, at, 1)) && alike(t, at - 1, at) && !lists().joined.has(folded(t, at, 2))
}

/** Whether the pair at `from` and the one after it are one too many. */
function twicePair(t: Text, from: number): boolean {
  if (!lists().pairs.has(folded(t, from, 2)) || !alike(t, from, from + 2) || t.case(from + 1) !== t.case(from + 3)) return false
  const { doers } = lists()
  for (let i = from - 1; i >= 0 && i >= from - REACH && t.isWord(i); i--)
    if (doers.has(folded(t, i, 1)) || doers.has(folded(t, i, 2))) return false
  return true
}

/** Whether two words have capitals as two of one sentence have: `Các các`, not `xã Xã`. */
const alike = (t: Text, i: number, k: number): boolean => t.case(k) === SMALL || (t.case(k) === UPPER && t.case(i) === UPPER)

const folded = (t: Text, at: number, words: number): string => fold(t.words(at, at + words))
const printed = ({ source }: Document, t: Text, from: number, to: number): string => source.text.slice(...t.slice(from, to).span)

/** Whether nothing but white space stands between them in the file: no bar of a table, no empty line, no end of a page. */
function inOneRun(document: Document, t: Text, from: number, to: number): boolean {
  const source = printed(document, t, from, to)
  return source.length < 4 * t.words(from, to).length && !/[|\f]|\n\s*\n/.test(source)
}
