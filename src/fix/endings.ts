import { of, type Edit, type Fixer } from './fixer.js'

/** The mark at the end of a text, which a person should look over: `./.`, a semicolon between two lines of the basis. */
export const endings: Fixer = {
  safe: false,
  proposed: ({ source: { text } }, findings) => [
    ...of(findings, 'ending-mark').map((finding) => ({ mends: [finding], edits: [ending(text, finding.span[1], finding.expected[0] ?? './.')] })),
    // Only before another line of the basis does its finding say which mark stands there.
    ...of(findings, 'basis-ending').filter(({ data }) => 'mark' in data).map((finding) => ({ mends: [finding], edits: [ending(text, finding.span[1], ';')] })),
  ],
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
