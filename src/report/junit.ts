import type { Finding } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import type { Severity } from '../model/message.js'
import type { Report, View } from './reporter.js'
import { RANK } from './reporter.js'
import { said } from './said.js'
import { SEVERITY_WORDS } from './terminal-words.js'
import { where } from './where.js'
import { harmless } from './width.js'

/** The findings as JUnit's XML: a suite a file, in it a case for each rule that found something, or one that passes. */
export const junit: Report = (view) => ({
  begin: () => ['<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="dvcheck">\n'],
  file: ({ result: { path, findings } }) => suite(view.files.path(path), findings, view),
  *unread({ path, message }) {
    const name = path === null ? 'dvcheck' : view.files.path(path)
    const file = path === null ? {} : { file: name }
    yield `  <testsuite${attributes({ name, tests: 1, failures: 0, errors: 1 })}>\n    <testcase${attributes({ name, classname: name, ...file })}>\n`
    yield `      <error${attributes({ message, type: 'unread' })}/>\n    </testcase>\n  </testsuite>\n`
  },
  end: () => ['</testsuites>\n'],
})

function* suite(path: string, findings: readonly Finding[], view: View): Iterable<string> {
  const cases = [...grouped(findings, ({ ruleId }) => ruleId).values()]
  const failures = cases.filter((found) => RANK[worst(found)] > RANK.info).length
  yield `  <testsuite${attributes({ name: path, tests: Math.max(1, cases.length), failures, errors: 0 })}>\n`
  if (cases.length === 0) yield `    <testcase${attributes({ name: path, classname: path, file: path })}/>\n`
  for (const found of cases) yield* caseText(path, found, view)
  yield '  </testsuite>\n'
}

/** What one rule found in a file. A case passes that has but notes, and tells them all the same. */
function* caseText(path: string, found: readonly [Finding, ...Finding[]], { language }: View): Iterable<string> {
  const [{ ruleId, line, message }] = found
  const severity = worst(found)
  const lines = found.map((finding) => {
    const place = [`${path}:${finding.line}:${finding.column}`, where(finding.place, language)].filter((part) => part !== '').join(' · ')
    return `${characters(`${place} · ${SEVERITY_WORDS[finding.severity][language]}: ${said(finding)}`)}\n`
  })
  yield `    <testcase${attributes({ name: ruleId, classname: path, file: path, line })}>\n`
  const first = found.length === 1 ? message : `${message} (+${found.length - 1})`
  if (severity === 'info') yield `      <system-out>${lines.join('')}</system-out>\n`
  else yield `      <failure${attributes({ message: first, type: severity })}>${lines.join('')}</failure>\n`
  yield '    </testcase>\n'
}

function worst(found: readonly Finding[]): Severity {
  return (['error', 'warning'] as const).find((severity) => found.some((finding) => finding.severity === severity)) ?? 'info'
}

function attributes(all: Readonly<Record<string, string | number>>): string {
  return Object.entries(all).map(([name, value]) => ` ${name}="${characters(String(value))}"`).join('')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text as XML: what XML cannot hold (control characters, halves of pairs) is left out or replaced. */
function characters(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
}
