import { TYPE } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { issuerGroup } from '../../lexicon/issuers.js'
import { COLON, COMMA, DOT, SEMICOLON } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { body } from '../body-kind.js'
import { symbol } from './document-symbol.js'
import { issuerAfter, nameAt, type Issuer } from './issuer.js'
import type { Span } from './words.js'

/** How far an issuer is looked for that stands before its document, or beyond its subject or another document. */
const BACK = 30
const BEYOND = 18
const SUBJECT_LENGTH = 48

/**
 * `… và Chương trình công tác năm 2024 của Ban …`: another document without a number shares the issuer that follows, if it may issue
 * `number`.
 */
export function issuerBeyond(t: Text, i: number, number: string): Issuer | null {
  let k = t.form(i) === COMMA ? i + 1 : i
  if (t.form(k) === W.và) k++
  if (k === i) return null
  if (t.form(k) === W.các) k++
  const type = t.within(k, TYPE)
  if (type === 0) return null
  for (let of = k + type; of < k + BEYOND; of++) {
    const form = t.form(of)
    if (form === COMMA || form === SEMICOLON || form === DOT || form === COLON || form === W.số || of >= t.count) return null
    if (form !== W.của) continue
    const found = issuerAfter(t, of)
    return found && issues(t, found.issuer, number) ? found : null
  }
  return null
}

/** Whether a body may have issued a number: `TW` is never the Chính phủ's. */
function issues(t: Text, name: Span, number: string): boolean {
  const { kind } = body(t, ...name)
  return kind === null || !symbol(number).groups.some((group) => issuerGroup(group)?.never.includes(kind))
}

/** The issuer before `tại` and a type at token `i`: `Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …`. */
export function issuerBefore(t: Text, i: number): Span | null {
  const at = t.form(i - 1) === W.các ? i - 2 : i - 1
  if (t.form(at) !== W.tại && t.form(at) !== W.trong) return null
  for (let k = at - 1; k > at - BACK && k >= 0; k--) {
    const form = t.form(k)
    if (form === SEMICOLON || form === COLON || (form === DOT && t.apart(k + 1))) return null
    if (form !== W.của) continue
    const { issuer } = nameAt(t, k + 1, false)
    return issuer[1] === at && issuer[1] - issuer[0] > 1 ? issuer : null
  }
  return null
}

/** `… về công tác dân vận giai đoạn … giữa A và B`: the parties of a joint document stand after its subject, which begins at token `i`. */
export function parties(t: Text, i: number): Span | null {
  for (let k = i; k < i + SUBJECT_LENGTH && k < t.count; k++) {
    const form = t.form(k)
    if (form === SEMICOLON || form === DOT || form === COLON) return null
    if (t.within(k, TYPE) > 0 && t.form(k + t.within(k, TYPE)) === W.số) return null
    if (form === W.giữa) return issuerAfter(t, k)?.issuer ?? null
  }
  return null
}
