import type { Checked } from '../check/check.js'
import type { Excerpt } from '../check/excerpt.js'
import type { Finding } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import type { Severity } from '../model/message.js'
import { coverageTable } from './coverage-table.js'
import { RANK, type Paint, type Report, type View } from './reporter.js'
import { added, countsLine, summaryLine, totals, type Totals } from './summary.js'
import { counted, SEVERITY_WORDS } from './terminal-words.js'
import { sectionOf, where } from './where.js'
import { fitting, harmless, width } from './width.js'

/** More findings than these of one rule in one section are one entry. */
const SINGLE = 3
/** More lines than these are not named one by one. */
const NAMED = 8

const COLOUR: Readonly<Record<Severity, keyof Paint>> = { error: 'red', warning: 'yellow', info: 'blue' }

/** The report for a person: findings in reading order with the words concerned and what to do, then what the plan holds and the counts. */
export const terminal: Report = (view) => {
  let all: Totals | null = null
  let number = 0
  let parting = ''
  return {
    begin: () => [],
    *file(checked) {
      number++
      const counts = totals(checked)
      all = all === null ? counts : added(all, counts)
      yield parting
      parting = ''
      const entries = gathered(checked, view)
      if (view.from !== null && entries.length === 0) return
      yield* fileText(checked, entries, view)
      parting = '\n'
    },
    end: () => (all !== null && number > 1 ? [`\n${view.paint.bold(`${counted('files', number, view.language)}: ${countsLine(all, view)}`)}\n`] : []),
  }
}

function* fileText(file: Checked, entries: readonly Entry[], view: View): Iterable<string> {
  yield `${view.paint.bold(name(file, view))}\n`
  for (const entry of entries) yield `\n${entryText(entry, view)}`
  yield `${entries.length > 0 ? '\n' : ''}${summaryLine(file, view)}\n${view.paint.bold(countsLine(totals(file), view))}\n`
  if (file.coverage) yield `\n${coverageTable(file.coverage, view)}`
}

function name({ result: { path } }: Checked, { language }: View): string {
  return path === '-' ? (language === 'vi' ? 'đầu vào chuẩn' : 'standard input') : harmless(path)
}

/** A finding to show, with others like it that it stands for. */
interface Entry {
  readonly finding: Finding
  readonly excerpt: Excerpt | undefined
  readonly others: readonly Finding[]
}

function gathered({ result, excerpts }: Checked, { from }: View): Entry[] {
  const least = from === null ? -1 : RANK[from]
  const findings = result.findings.map(inHarmlessWords)
  const groups = grouped(findings.filter(({ severity }) => RANK[severity] >= least), groupKey)
  const shown = new Set<string>()
  return findings.flatMap((finding, i) => {
    const group = groups.get(groupKey(finding))
    if (!group) return []
    const many = group.length > SINGLE
    if (many && shown.has(groupKey(finding))) return []
    shown.add(groupKey(finding))
    return [{ finding, excerpt: excerpts[i], others: many ? group.slice(1) : [] }]
  })
}

/** What a finding says may hold what the plan or the settings have: here all of it becomes words for a terminal. */
function inHarmlessWords(finding: Finding): Finding {
  const related = finding.related.map((one) => ({ ...one, message: harmless(one.message) }))
  return { ...finding, place: finding.place.map(({ kind, label }) => ({ kind, label: harmless(label) })), message: harmless(finding.message), related }
}

function groupKey({ ruleId, severity, place }: Finding): string {
  return `${ruleId} ${severity} ${where(sectionOf(place), 'vi')}`
}

function entryText({ finding, excerpt, others }: Entry, view: View): string {
  const { paint, language } = view
  const paintSeverity = paint[COLOUR[finding.severity]]
  const words = where(finding.place, language)
  const place = [words && paint.bold(words), `${finding.line}:${finding.column}`].filter(Boolean).join(' · ')
  const lines = [`${place} · ${paintSeverity(SEVERITY_WORDS[finding.severity][language])}: ${finding.message}`]
  if (excerpt && excerpt.text.trim() !== '') lines.push(...excerptLines(excerpt, finding.line, view, paintSeverity))
  for (const related of relatedLines(finding, view)) lines.push(related)
  if (others.length > 0) lines.push(`  ${paint.bold(moreText(finding, others, view))}`)
  const advice = view.advice(finding.ruleId)?.[language]
  lines.push(`  ${advice ? `→ ${harmless(advice)} ` : ''}${paint.dim(`[${finding.ruleId}]`)}`)
  return lines.map((line) => `${line}\n`).join('')
}

function moreText(finding: Finding, others: readonly Finding[], { language }: View): string {
  const place = where(sectionOf(finding.place), language)
  const lines = lineList(others.map(({ line }) => line), language)
  return language === 'vi'
    ? `và ${others.length} chỗ nữa như thế${place && ` trong ${place}`}: ${lines}`
    : `and ${others.length} more like it${place && ` in ${place}`}: ${lines}`
}

function lineList(all: readonly number[], language: 'vi' | 'en'): string {
  const lines = [...new Set(all)]
  const named = lines.slice(0, NAMED).join(', ')
  const rest = lines.length - NAMED
  const word = language === 'vi' ? 'dòng' : lines.length === 1 ? 'line' : 'lines'
  return `${word} ${named}${rest > 0 ? (language === 'vi' ? ` … (còn ${rest} dòng)` : ` … (${rest} more)`) : ''}`
}

/** The line of the plan, cut around the words concerned, and a line under these words. */
function excerptLines(excerpt: Excerpt, line: number, { columns, paint }: View, colour: (text: string) => string): string[] {
  const gutter = `${String(line).padStart(6)} │ `
  const room = Math.max(24, columns - gutter.length - 1)
  const clean = harmless(excerpt.text)
  const words = clean.slice(excerpt.from, excerpt.to)
  const shown = fitting(words, Math.max(8, room - 12))
  const before = clean.slice(0, excerpt.from).trimStart()
  const after = shown.length < words.length ? words.slice(shown.length) + clean.slice(excerpt.to) : clean.slice(excerpt.to)
  const rest = room - width(shown)
  const tail = Math.min(width(after.trimEnd()), Math.max(Math.ceil(rest / 2), rest - width(before)))
  const left = cut(before, rest - tail, excerpt.cutBefore, true)
  const right = cut(after.trimEnd(), tail, excerpt.cutAfter, false)
  const under = '~'.repeat(Math.max(1, width(shown)))
  return [paint.dim(gutter) + left + shown + right, paint.dim(`${' '.repeat(6)} │ `) + ' '.repeat(width(left)) + colour(under)]
}

/** As much of a text as fits, in whole words, with a sign where it goes on. */
function cut(text: string, columns: number, goesOn: boolean, fromEnd: boolean): string {
  if (!goesOn && width(text) <= columns) return text
  const kept = fitting(text, Math.max(0, columns - 2), fromEnd)
  const gap = fromEnd ? kept.indexOf(' ') : kept.lastIndexOf(' ')
  const whole = gap === -1 ? kept : fromEnd ? kept.slice(gap + 1) : kept.slice(0, gap)
  return fromEnd ? `… ${whole}` : `${whole} …`
}

/** The other places of a finding: one line for each thing said of them. */
function relatedLines({ related }: Finding, { language }: View): string[] {
  return [...grouped(related, ({ message }) => message)].map(([message, places]) => {
    const [first] = places
    const at = places.length === 1 ? `${first.line}:${first.column}` : lineList(places.map(({ line }) => line), language)
    return `  ↳ ${at} · ${message}`
  })
}

