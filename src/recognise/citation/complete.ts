import { W } from '../../lexicon/forms.js'
import type { Text } from '../../text/text.js'
import { issuerBefore, issuerBeyond, parties } from './around.js'
import { before, dateAfter } from './dated.js'
import { issuerAfter } from './issuer.js'
import type { Draft } from './words.js'

/** Date and issuer of a number: after it in either order, beyond a document that shares them, after its subject, or before its type. */
export function complete(t: Text, own: Draft, from: number): void {
  dated(t, own)
  const body = issuerAfter(t, own.to, together(own.numberValue)) ?? (own.issuer === null ? issuerBeyond(t, own.to, own.numberValue ?? '') : null)
  if (body) {
    own.issuer = body.issuer
    own.headed = false
    own.to = Math.max(own.to, body.to)
    if (own.date === null) dated(t, own)
  }
  if (own.issuer === null && own.number && joint(t, from, own.number[0])) own.issuer = parties(t, own.to)
  if (own.type === null) return
  own.issuer ??= issuerBefore(t, own.type[0])
  if (own.date !== null) return
  const early = before(t, own.type[0])
  if (!early) return
  own.date = early.date
  own.issuer ??= early.issuer
}

/** Whether several bodies issued a number together (`TTLT`, `NQLT`): their names stand in a list. */
function together(number: string | null): boolean {
  return number !== null && (number.includes('TTLT') || number.includes('NQLT'))
}

/** Whether the words before a number are of a document that two bodies make: `Chương trình phối hợp`, `Quy chế`, `Nghị quyết liên tịch`. */
function joint(t: Text, from: number, to: number): boolean {
  for (let k = from; k < to && k < from + 8; k++) {
    const form = t.form(k)
    if (form === W.phối || form === W.tịch || form === W.chương || (form === W.chế && t.form(k - 1) === W.quy)) return true
  }
  return false
}

function dated(t: Text, one: Draft): void {
  const found = dateAfter(t, one.to)
  if (!found) return
  one.date = found.date
  one.to = found.to
}

/** A citation with the date and issuer that stand right after it. */
export function stated(t: Text, one: Draft): void {
  dated(t, one)
  const body = issuerAfter(t, one.to)
  if (!body) return
  one.issuer = body.issuer
  one.to = body.to
}
