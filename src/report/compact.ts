import { RANK, type Report } from './reporter.js'
import { harmless } from './width.js'

/** One line a finding, `file:line:column: severity: message [rule]`, as compilers write it: editors and scripts know it. */
export const compact: Report = ({ from }) => ({
  begin: () => [],
  *file({ result: { path, findings } }) {
    const least = from === null ? -1 : RANK[from]
    for (const { line, column, severity, message, ruleId } of findings) {
      if (RANK[severity] >= least) yield `${harmless(`${path}:${line}:${column}: ${severity}: ${message} [${ruleId}]`)}\n`
    }
  },
  end: () => [],
})
