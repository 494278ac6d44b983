import { NOUN, PEOPLE, SHORT_VERB, THING } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import type { Text } from '../../text/text.js'
import { leadsIn, proved } from './clause.js'
import { nameList, openHead } from './names.js'
import { directiveEnd, headEnd, passive, pauseEnd, sentenceEnd, SIGN, verbEnd } from './words.js'

/** Whether a text begins with a verb of duty, adverbs before it: `Tiếp tục rà soát …`, `Giao …`. */
export function beginsWithVerb(t: Text): boolean {
  for (let i = 0, steps = 0; steps < 4; steps++) {
    if (verbEnd(t, i) !== -1 || t.within(i, SHORT_VERB) !== 0 || directiveEnd(t, i) !== -1) return !defined(t, i)
    const pause = pauseEnd(t, i)
    if (pause === -1) return false
    i = t.form(pause) === SIGN.comma ? pause + 1 : pause
  }
  return false
}

/** How soon `là` makes a noun of the verb before it. */
const SOON = 5

/** `Yêu cầu đặt ra là …`: whether the verb at `i` is a noun of which it is said what it is. */
function defined(t: Text, i: number): boolean {
  for (let at = i + 1; at < i + SOON && t.isWord(at); at++) if (t.form(at) === W.là) return true
  return false
}

/** How many commas after a lead-in are looked behind. */
const TRIES = 4

/**
 * Whether a text begins with who does it: `yes` where a unit stands before its verb, `no` where a verb begins or a thing that does nothing, `open` where a
 * noun and a verb stand that may be both: a rule that asks for a doer must then be silent.
 */
export function beginsWithDoer(t: Text): 'yes' | 'no' | 'open' {
  const end = sentenceEnd(t, 0)
  if (!leadsIn(t, 0)) return doer(t, 0, end)
  for (let i = 1, tries = 0; i < end && tries < TRIES; i++) {
    if (t.form(i) !== SIGN.comma) continue
    tries++
    if (verbEnd(t, i + 1) === -1 && doer(t, i + 1, end) !== 'no') return 'open'
  }
  return 'no'
}

function doer(t: Text, i: number, end: number): 'yes' | 'no' | 'open' {
  if (headEnd(t, i) !== -1) {
    const { by } = nameList(t, i, end) ?? { by: 'end' }
    return by === 'verb' || by === 'pause' || by === 'colon' ? 'yes' : by === 'passive' ? 'open' : 'no'
  }
  if (verbEnd(t, i) !== -1 || pauseEnd(t, i) !== -1 || t.within(i, SHORT_VERB) !== 0 || directiveEnd(t, i) !== -1) return 'no'
  if (t.within(i, PEOPLE) !== 0) return 'open'
  const thing = t.within(i, THING)
  // «Thời gian: tháng 3», «Kinh phí: …» say when, where or with what.
  if (thing !== 0 && t.form(i + thing) === SIGN.colon) return 'open'
  if (thing !== 0 || t.within(i, NOUN) !== 0 || openHead(t, i) === -1) return 'no'
  const list = nameList(t, i, end, true)
  if (list === null) return 'no'
  if (proved(t, list)) return 'yes'
  return list.by === 'verb' || list.by === 'pause' || passive(t, list.next) ? 'open' : 'no'
}
