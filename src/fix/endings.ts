import type { Finding } from '../model/finding.js'
import { of, type Edit, type Fixer } from './fixer.js'

/** The mark at the end of a text, which a person should look over: `./.`, a semicolon between two lines of the basis or two items. */
export const endings: Fixer = {
  safe: false,
  proposed: ({ source: { text } }, findings) => findings.flatMap((finding) => {
    const mark = markOf(finding)
    return mark === undefined ? [] : [{ mends: [finding], edits: [ending(text, finding.span[1], mark)] }]
  }),
}

/** The mark that a finding asks for at the end of its words. */
function markOf({ ruleId, expected, data, related }: Finding): string | undefined {
  switch (ruleId) {
    case 'ending-mark': return './.'
    // Only before another line of the basis is it certain which mark stands there, and the finding tells the one that does not.
    case 'basis-ending': return 'mark' in data ? ';' : undefined
    // The words with their mark; of several items the last has another.
    case 'item-ending': return related.length === 0 ? /[.;]$/u.exec(expected[0] ?? '')?.[0] : undefined
    default: return undefined
  }
}

/** `mark` at an end, in place of the one that stands there. */
function ending(text: string, to: number, mark: string): Edit {
  const from = /[.,;:]/u.test(text[to - 1] ?? '') ? to - 1 : to
  return { from, to, text: mark, words: true }
}

/** The zeros of the date of issue; the day stays. */
export const zeros: Fixer = {
  safe: false,
  proposed: ({ source: { text } }, findings) => of(findings, 'date-form').flatMap((finding) => {
    const { span: [from, to], expected: [right] } = finding
    const by = right?.replace(/^ngày /u, '')
    // `5 tháng 1`: in single spaces, or what stands there is more than a date.
    const same = by !== undefined && text.slice(from, to).normalize('NFC').toLowerCase() === by.replace(/(?<!\d)0/gu, '')
    return same ? [{ mends: [finding], edits: [{ from, to, text: by, words: true as const }] }] : []
  }),
}
