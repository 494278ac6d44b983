import type { Finding } from '../model/finding.js'
import type { Severity } from '../model/message.js'
import type { Report, View } from './reporter.js'
import { said } from './said.js'
import { where } from './where.js'
import { harmless } from './width.js'

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** The findings as GitHub's workflow commands, which it shows beside the lines of a change: `::error file=a.txt,line=3,title=numbering::…`. */
export const github: Report = (view) => ({
  begin: () => [],
  file: ({ result: { path, findings } }) => findings.map((finding) => annotation(path, finding, view)),
  unread: ({ path, message }) => [command('error', path === null ? {} : { file: view.files.path(path) }, message)],
  end: () => [],
})

function annotation(path: string, finding: Finding, { files, language }: View): string {
  const { ruleId, severity, line, column, endLine, endColumn, place } = finding
  const title = [where(place, language), ruleId].filter((part) => part !== '').join(' · ')
  // Columns of two different lines say nothing to GitHub.
  const region = line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine }
  return command(COMMAND[severity], { file: files.path(path), ...region, title }, said(finding))
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name}${list.length > 0 ? ` ${list.join(',')}` : ''}::${escaped(message)}\n`
}

// A plan's text, or a name, must neither end the command nor begin another.
function escaped(text: string): string {
  return harmless(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
