import type { Checked } from '../check/check.js'
import type { Finding } from '../model/finding.js'
import { chunked, listText } from '../model/json-text.js'

/** The findings as JSON: the contract that `dvcheck schema findings` describes. */
export function* json(files: readonly Checked[]): Iterable<string> {
  yield* chunked(listText(files.map(contract), []))
  yield '\n'
}

/** One file's findings as `--format json` prints them. */
export function contract({ result: { path, findings, counts, summary }, known, stale, coverage }: Checked): object {
  return { path, findings: findings.map(withoutSpan), counts: { ...counts, known, stale }, summary, ...(coverage ? { coverage } : {}) }
}

// Offsets are for programs that hold the decoded text; lines and columns are the contract.
function withoutSpan({ span: _, ...finding }: Finding): object {
  return finding
}
