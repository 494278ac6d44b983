import type { Document } from '../model/document.js'
import { fact } from './fact.js'

/** Whether a file holds only an appendix, or pages from the middle of a document: nobody asks it for letterhead, recipients or signature. */
export const excerpt = fact(({ parts: [main] }: Document): boolean => {
  if (!main) return false
  if (main.plan.kind === 'phu-luc') return true
  const { kind, title, issuer, number } = main.plan
  if (kind !== null || title !== null || issuer !== null || number !== null) return false
  const first = main.intro[0] ?? main.outline[0]?.passage
  // `2. …`, `b) …`, or the second half of a sentence.
  const label = main.intro.length === 0 ? main.outline[0]?.label : undefined
  return (label?.values.at(-1) ?? 0) > 1 || /^\p{Ll}/u.test(first?.value ?? '')
})
