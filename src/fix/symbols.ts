import type { Finding } from '../model/finding.js'
import { symbol } from '../recognise/citation/document-symbol.js'
import { of, placesOf, type Fixer } from './fixer.js'

const DASHES = /[–‑]/gu
// A run is tried from its first space only: it would else be looked at again from each of them.
const BESIDE = /(?<![ \t\u00a0])[ \t\u00a0]+(?=[-–‑/])|(?<=[-–‑/])[ \t\u00a0]+/gu
const MARKS = /[-/]/gu

/** Spaces next to the marks inside a symbol taken out; not where the line was broken. */
export const spaces: Fixer = {
  safe: true,
  proposed: ({ source: { text } }, findings) => of(findings, 'citation-form').flatMap((finding) => {
    const { span: [from, to], expected: [right] } = finding
    const printed = text.slice(from, to)
    const without = printed.replace(BESIDE, '')
    // A symbol that was read to a mark only goes on after it.
    const same = without !== printed && /[\p{L}\d]$/u.test(without) && without.normalize('NFC').replace(DASHES, '-') === right?.replace(DASHES, '-')
    return same ? [{ mends: [finding], edits: [{ from, to, text: without }] }] : []
  }),
}

/** Whether a symbol tells by itself whose it is, so that its marks have one place: `26/NQ-TU` is the Party's. */
function certain(number: string): boolean {
  const { regime, known, type, glued, term } = symbol(number)
  return term === null && !glued && (type === null ? regime === 'state' : known && regime !== null)
}

/** What says that the symbol itself may be wrong: then its marks may be the part of it that is right. */
const DOUBTS: ReadonlySet<string> = new Set(['citation-issuer', 'citation-type', 'citation-conflict'])

/** Marks of a symbol put where its system has them, letters and figures as they are: `26/NQ-TU` as `26-NQ/TU`. */
const separated = (safe: boolean): Fixer => ({
  safe,
  proposed({ source: { text } }, findings) {
    const doubted = new Set(findings.filter(({ ruleId }) => DOUBTS.has(ruleId)).map(({ line }) => line))
    return of(findings, 'citation-form').flatMap((finding) => {
      const { span: [from, to], expected: [right, other] } = finding
      const printed = text.slice(from, to).normalize('NFC').replace(DASHES, '-')
      const bare = printed.replace(BESIDE, '')
      if (right === undefined || other !== undefined || bare === right || bare.replace(MARKS, '') !== right.replace(MARKS, '')) return []
      const sure = certain(bare) && !doubted.has(finding.line)
      return sure === safe ? [{ mends: [finding], edits: [{ from, to, text: right }] }] : []
    })
  },
})

/** Marks of symbols that tell whose they are. */
export const separators = separated(true)

/** Marks of symbols that may be another's: a person should look over them. */
export const likelySeparators = separated(false)

/** The word `số` before a symbol: `Kế hoạch 12/KH-UBND`. */
export const numberWords: Fixer = {
  safe: true,
  proposed({ source: { text, starts }, citations }, findings) {
    const missing = of(findings, 'citation-form').filter(({ data }) => 'count' in data)
    if (missing.length === 0) return []
    const numbers = new Map(citations.flatMap(({ number }) => (number ? [[number.start, number] as const] : [])))
    const ends = new Map(citations.flatMap(({ number }) => (number ? [[number.end, number] as const] : [])))
    return missing.flatMap((finding) => {
      const [, ...others] = placesOf(finding, starts)
      const found = [ends.get(finding.span[1]), ...others.map((at) => numbers.get(at))]
      return found.flatMap((number) => (number && afterType(text, number.start) ? [wordBefore(finding, number.start)] : []))
    })
  },
}

const wordBefore = (finding: Finding, at: number) => ({ mends: [finding], edits: [{ from: at, to: at, text: 'số ', words: true as const }] })

/** Whether a word and one space stand before a place, on its line. */
function afterType(text: string, at: number): boolean {
  return /[\p{L}\p{M}][ \u00a0]$/u.test(text.slice(Math.max(0, at - 3), at))
}
