import type { Checked } from '../check/check.js'
import type { Finding, Related } from '../model/finding.js'
import type { Written } from '../write/word/book.js'
import { RANK, type View } from './reporter.js'
import { SEVERITY_WORDS } from './terminal-words.js'
import { where } from './where.js'

/** More places beside its own are not named in a comment. */
const NAMED = 8

/** The findings of a file as comments: severity and what is wrong, the other places concerned, what to do, and the rule. */
export function comments({ result }: Checked, { language, from }: Pick<View, 'language' | 'from'>): readonly Written[] {
  const least = from === null ? -1 : RANK[from]
  return result.findings.filter(({ severity }) => RANK[severity] >= least).map((finding) => ({ span: finding.span, lines: linesOf(finding, language) }))
}

function linesOf({ severity, message, related, advice, ruleId }: Finding, language: View['language']): string[] {
  const head = SEVERITY_WORDS[severity][language]
  return [
    `${head.slice(0, 1).toUpperCase()}${head.slice(1)}: ${message}`,
    ...related.slice(0, NAMED).map((one) => relatedLine(one, language)),
    ...(advice === '' ? [] : [`→ ${advice}`]),
    `[${ruleId}]`,
  ]
}

function relatedLine({ place, message }: Related, language: View['language']): string {
  const words = where(place, language)
  return `↳ ${words === '' ? '' : `${words} · `}${message}`
}
