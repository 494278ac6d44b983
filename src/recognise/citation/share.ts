import type { Text } from '../../text/text.js'
import { shares } from './lead.js'
import type { Draft } from './words.js'

/**
 * A closing date or issuer covers the citations joined before it, one that stands before the first those joined after it: by commas
 * and `và`.
 */
export function share(t: Text, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) forward(t, drafts[i - 1] as Draft, drafts[i] as Draft)
  for (let i = drafts.length - 2; i >= 0; i--) backward(t, drafts[i] as Draft, drafts[i + 1] as Draft)
}

/** `Ngày 12/5/2025, Bộ Chính trị ban hành Nghị quyết số A và Nghị quyết số B`. */
function forward(t: Text, lead: Draft, one: Draft): void {
  const early = lead.date !== null && lead.date.span[0] < lead.from
  if (!early || one.date !== null || one.issuer !== null || one.number === null || !shares(t, lead.to, one.from)) return
  one.date = lead.date
  one.issuer = lead.issuer
}

/** `Nghị quyết số A, B ngày 09/9/2025 của Bộ Chính trị`. */
function backward(t: Text, one: Draft, next: Draft): void {
  if (one.number === null || next.number === null || !shares(t, one.to, next.from)) return
  if (one.issuer === null && next.issuer !== null && !next.headed) one.issuer = next.issuer
  if (one.date === null && next.date !== null && (one.listed || next.listed || one.issuer === next.issuer)) one.date = next.date
}
