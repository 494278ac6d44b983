import { host } from '#host'
import type { Severity } from '../model/message.js'
import type { Report } from './reporter.js'
import { safeJson } from './safe-json.js'
import { said } from './said.js'
import { where } from './where.js'
import { harmless } from './width.js'

/** GitLab's code quality severities. */
type Grade = 'info' | 'minor' | 'major' | 'blocker'

const GRADE: Readonly<Record<Severity, Grade>> = { error: 'major', warning: 'minor', info: 'info' }

/** One entry of GitLab's code quality report. */
interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: Grade
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

/** The findings as GitLab's code quality report: a list of issues. */
export const gitlab: Report = ({ files, language }) => {
  let some = false
  function* issue(one: Issue): Iterable<string> {
    yield `${some ? ',' : ''}\n  ${safeJson(one)}`
    some = true
  }
  return {
    begin: () => ['['],
    *file({ result: { path: named, findings } }) {
      const path = files.path(named)
      for (const finding of findings) {
        const { ruleId, severity, line, place, fingerprint } = finding
        yield* issue({
          description: [where(place, language), harmless(said(finding))].filter((part) => part !== '').join(': '),
          check_name: ruleId,
          fingerprint: unique(path, fingerprint),
          severity: GRADE[severity],
          location: { path, lines: { begin: line } },
        })
      }
    },
    *unread({ path: named, message }) {
      const path = named === null ? '.' : files.path(named)
      const fingerprint = unique(path, message)
      yield* issue({ description: harmless(message), check_name: 'unread', fingerprint, severity: 'blocker', location: { path, lines: { begin: 1 } } })
    },
    end: () => [some ? '\n]\n' : ']\n'],
  }
}

/** A fingerprint that no other file of the report has: those of findings are alike where two files say the same. */
function unique(path: string, fingerprint: string): string {
  return host.sha256(`${path}\n${fingerprint}`).slice(0, 32)
}
