import type { Checked } from '../check/check.js'
import type { Severity } from '../model/message.js'
import { RANK, type View } from './reporter.js'
import { SEVERITY_WORDS } from './terminal-words.js'
import { harmless, padded, width } from './width.js'

interface Row {
  readonly ruleId: string
  readonly severity: Severity
  number: number
}

/** How many findings each rule has in all files; its table has those with most findings first. */
export class Statistics {
  readonly #rows = new Map<string, Row>()

  /** Counts the findings of a file. */
  add({ result: { findings } }: Pick<Checked, 'result'>): void {
    for (const { ruleId, severity } of findings) {
      const key = `${ruleId} ${severity}`
      const row = this.#rows.get(key)
      if (row) row.number++
      else this.#rows.set(key, { ruleId, severity, number: 1 })
    }
  }

  /** Rule, severity and number, one a line. */
  *table({ language, paint }: Pick<View, 'language' | 'paint'>): Iterable<string> {
    const rows = [...this.#rows.values()].sort(
      (a, b) => b.number - a.number || RANK[b.severity] - RANK[a.severity] || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
    )
    yield `\n${paint.bold(language === 'vi' ? 'Số phát hiện theo quy tắc' : 'Findings by rule')}\n`
    if (rows.length === 0) yield language === 'vi' ? '  không có\n' : '  none\n'
    const names = Math.max(...rows.map(({ ruleId }) => width(harmless(ruleId))))
    const severities = Math.max(...rows.map(({ severity }) => width(SEVERITY_WORDS[severity][language])))
    const numbers = String(rows[0]?.number ?? 0).length
    for (const { ruleId, severity, number } of rows) {
      const word = padded(SEVERITY_WORDS[severity][language], severities)
      yield `  ${padded(harmless(ruleId), names)}  ${word}  ${String(number).padStart(numbers)}\n`
    }
  }
}
