import type { Invocation, Notification, Run } from 'sarif'
import { HOME } from '../model/project.js'
import { VERSION } from '../model/version.js'
import type { Report, View } from './reporter.js'
import { safeJson } from './safe-json.js'
import { location } from './sarif-location.js'
import { result } from './sarif-result.js'
import { descriptor } from './sarif-rule.js'
import { harmless } from './width.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** The findings as SARIF 2.1.0, which code hosts and editors read. */
export const sarif: Report = (view) => {
  const rules = view.rules()
  const indices = new Map(rules.map(({ rule: { id } }, i) => [id, i]))
  const notifications: Notification[] = []
  let some = false
  return {
    *begin() {
      yield `{\n  "$schema": ${safeJson(SCHEMA)},\n  "version": "2.1.0",\n  "runs": [{\n`
      const descriptors = rules.map((paged) => descriptor(paged, view.language))
      const driver = { name: 'dvcheck', version: VERSION, semanticVersion: VERSION, informationUri: HOME, rules: descriptors }
      yield* members({ tool: { driver }, columnKind: 'utf16CodeUnits', language: view.language, ...roots(view) })
      yield '    "results": ['
    },
    *file({ result: { path, findings }, fixes, starts }) {
      for (const [i, finding] of findings.entries()) {
        yield `${some ? ',' : ''}\n      ${safeJson(result(finding, fixes[i] ?? null, { path, starts, rules: indices, view }))}`
        some = true
      }
    },
    unread({ path, message }) {
      notifications.push({ level: 'error', message: { text: harmless(message) }, ...(path === null ? {} : { locations: [location(path, view)] }) })
      return []
    },
    *end() {
      const run: Invocation = { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }
      yield `${some ? '\n    ' : ''}],\n    "invocations": [\n      ${safeJson(run)}\n    ]\n  }]\n}\n`
    },
  }
}

/** The folder that paths are counted from, where it is known. */
function roots({ files: { folder } }: View): Pick<Run, 'originalUriBaseIds'> {
  return folder === null ? {} : { originalUriBaseIds: { '%SRCROOT%': { uri: folder } } }
}

/** Properties of the run, a line each; what is of findings follows them as it is found. */
function* members(run: Omit<Run, 'results' | 'invocations'>): Iterable<string> {
  for (const [name, value] of Object.entries(run)) yield `    ${safeJson(name)}: ${safeJson(value)},\n`
}
