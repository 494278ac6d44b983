import { OUTLOOK, SHORT_VERB, VERB } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { COLON, COMMA, DOT, SEMICOLON } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { fourDigits } from '../period.js'
import { sentenceHead } from './context.js'

/**
 * Whether `đến năm 2030` at token `i` is a target and no part of a title (`Đề án … đến năm 2030`): it begins a sentence, follows `phấn đấu`, a target
 * follows it, or work that no title names stands before it.
 */
export function aims(t: Text, i: number): boolean {
  const now = t.form(i - 1) === W.nay && t.form(i - 2) === W.từ
  if (sentenceHead(t, now ? i - 2 : i) || (t.form(i - 1) === W.đấu && t.form(i - 2) === W.phấn)) return true
  const number = t.form(i + 1) === W.năm ? i + 3 : i + 2
  if (!t.isNumber(number - 1)) return false
  const next = t.form(number)
  return next === W.đạt || next === W.có || next === W.phấn || (fourDigits(t, number - 1) && !goesOn(t, number) && worked(t, i))
}

/** Whether what follows the year at token `i` shows a name: `đến năm 2030 của tỉnh`, `… đã được phê duyệt`, `…, tầm nhìn đến năm 2045`. */
function goesOn(t: Text, i: number): boolean {
  const at = t.form(i) === COMMA || t.form(i) === W.và ? i + 1 : i
  if (t.within(at, OUTLOOK) > 0) return true
  if (t.reads(i, W.và, W.những)) return true
  const form = t.form(i)
  return form === W.của || form === W.được || form === W.đã || form === W.do || form === W.là || form === W.về
}

/** A sentence of work has no more words before its year. */
const SENTENCE = 40

/** Whether the sentence before token `i` says what is done, a verb or a quantity, and names no document or outlook that the year would be of. */
function worked(t: Text, i: number): boolean {
  let work = false
  let counted = false
  for (let at = i - 1; at >= 0 && at >= i - SENTENCE; at--) {
    const form = t.form(at)
    if (form === SEMICOLON || form === COLON || (form === DOT && t.apart(at + 1))) break
    // «Thực hiện Đề án số 5, trồng 300 ha đến năm 2028»: the clause has its own count.
    if (form === COMMA && counted && t.within(at + 1, VERB) > 0) break
    if (t.within(at, OUTLOOK) > 0) return false
    if (t.isNumber(at)) counted = true
    else if (t.within(at, VERB) > 0 || t.within(at, SHORT_VERB) > 0 || (form === W.hóa && t.form(at - 1) !== W.văn)) work = true
  }
  return work || counted
}
