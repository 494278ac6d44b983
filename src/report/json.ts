import type { Checked } from '../check/check.js'
import type { Finding, ReportedFinding, ReportedResult } from '../model/finding.js'
import { jsonText } from '../model/json-text.js'
import type { Report, View } from './reporter.js'
import { where } from './where.js'

/** The findings as JSON: the contract that `dvcheck schema findings` describes. */
export const json: Report = ({ language }) => {
  let some = false
  return {
    begin: () => ['['],
    *file(checked) {
      yield some ? ',\n  ' : '\n  '
      some = true
      yield* jsonText(contract(checked, language), [], '  ')
    },
    end: () => [some ? '\n]\n' : ']\n'],
  }
}

/** One file's findings as `--format json` prints them. */
export function contract({ result: { path, findings, counts, summary }, known, stale, coverage }: Checked, language: View['language']): ReportedResult {
  return {
    path,
    findings: findings.map((finding) => printed(finding, language)),
    counts: { ...counts, known, stale },
    summary,
    ...(coverage ? { coverage } : {}),
  }
}

// Offsets are for programs that hold the decoded text; lines and columns are the contract.
function printed(
  { span: _, messageId: __, place, ruleId, severity, message, advice, line, column, endLine, endColumn, related, ...rest }: Finding,
  language: View['language'],
): ReportedFinding {
  const others = related.map(({ place: there, ...one }) => ({ ...one, where: where(there, language) }))
  return { ruleId, severity, message, advice, line, column, endLine, endColumn, where: where(place, language), ...rest, related: others }
}
