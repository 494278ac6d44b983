import type { Checked } from '../check/check.js'
import type { Finding } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import type { Severity } from '../model/message.js'
import { coverageTable } from './coverage-table.js'
import { entries, type Entry } from './entries.js'
import { excerptLines } from './excerpt-lines.js'
import { placesText, shortPlaces, type Spot } from './places-text.js'
import type { Paint, Report, View } from './reporter.js'
import { Statistics } from './statistics.js'
import { added, countsLine, summaryLine, totals, type Totals } from './summary.js'
import { counted, SEVERITY_WORDS } from './terminal-words.js'
import { where } from './where.js'
import { harmless } from './width.js'
import { wrapped, type Piece } from './wrapped.js'

const COLOUR: Readonly<Record<Severity, keyof Paint>> = { error: 'red', warning: 'yellow', info: 'blue' }

/**
 * The report for a person: of each file its counts, the findings with the words concerned and what to do, what the plan holds and the counts
 * again, which a long report leaves on the screen.
 */
export const terminal: Report = (view) => {
  let all: Totals | null = null
  let number = 0
  let parting = ''
  const statistics = new Statistics()
  return {
    begin: () => [],
    *file(checked) {
      number++
      const counts = totals(checked)
      all = all === null ? counts : added(all, counts)
      if (view.statistics) statistics.add(checked)
      yield parting
      parting = ''
      const listed = entries(checked, view)
      if (view.from !== null && listed.length === 0) return
      yield* fileText(checked, listed, view)
      parting = '\n'
    },
    *end() {
      const total = all === null || number < 2 ? null : `${counted('files', number, view.language)}: ${countsLine(all, view)}`
      if (total !== null) yield `\n${lines([[total, view.paint.bold]], view)}`
      if (view.statistics) yield* statistics.table(view)
    },
  }
}

function* fileText(file: Checked, listed: readonly Entry[], view: View): Iterable<string> {
  const counts = countsLine(totals(file), view)
  yield lines([[name(file, view), view.paint.bold, true], ': ', [counts, view.paint.bold]], view)
  for (const entry of listed) yield `\n${entryText(entry, view)}`
  yield `${listed.length > 0 ? '\n' : ''}${lines([summaryLine(file, view)], view)}${lines([[counts, view.paint.bold]], view)}`
  if (file.coverage) yield `\n${coverageTable(file.coverage, view)}`
}

function name({ result: { path } }: Checked, { language }: View): string {
  return path === '-' ? (language === 'vi' ? 'đầu vào chuẩn' : 'standard input') : harmless(path)
}

function lines(pieces: readonly Piece[], { columns }: View, indent = 2): string {
  return wrapped(pieces, columns, indent).map((line) => `${line}\n`).join('')
}

function entryText({ finding, excerpt, all }: Entry, view: View): string {
  const { paint, language } = view
  const colour = paint[COLOUR[finding.severity]]
  const words = where(finding.place, language)
  const place: Piece[] = words === '' ? [] : [[words, paint.bold], ' · ']
  const told: Piece[] = [[SEVERITY_WORDS[finding.severity][language], colour], `: ${finding.message}`]
  const shown = excerpt && excerpt.text.trim() !== '' ? excerptLines(excerpt, finding.line, view, colour) : []
  return [
    lines([...place, [`${finding.line}:${finding.column}`, paint.dim], ' · ', ...told], view),
    ...shown.map((line) => `${line}\n`),
    ...relatedTexts(finding, view),
    ...(all.length > 1 ? manyTexts(all, view) : []),
    adviceText(finding, all, view),
  ].join('')
}

/** What to do, and the rule's name; of many places what is done at the first, unless it was said of each. */
function adviceText({ ruleId, advice }: Finding, all: readonly Finding[], view: View): string {
  const id: Piece = [`[${ruleId}]`, view.paint.dim]
  if (all.every((one) => one.advice === advice)) return lines([`  → ${advice} `, id], view, 4)
  if (short(all)) return lines(['  ', id], view)
  const text = view.language === 'vi' ? `Chỗ đầu: ${advice} Các chỗ khác cũng vậy.` : `First place: ${advice} The others alike.`
  return lines([`  → ${text} `, id], view, 4)
}

/** Advice of so many letters is said of each place where it differs. */
const SHORT = 60

function short(all: readonly Finding[]): boolean {
  return all.every(({ advice }) => advice.length <= SHORT)
}

/** More places than these are only named by their lines. */
const NAMED = 8

/** How many places there are, and which; what is said of each, where that differs. */
function manyTexts(all: readonly [Finding, ...Finding[]], view: View): string[] {
  const [first] = all
  const { language, paint } = view
  const head: Piece = [`${counted('places', all.length, language)}:`, paint.bold]
  const same = all.every(({ message }) => message === first.message)
  if (same) return [lines(['  ', head, ` ${placesText(all, NAMED, language)}`], view, 4)]
  const own = short(all) && all.some(({ advice }) => advice !== first.advice)
  const said = ({ message, advice }: Finding): string => (own ? `${message} → ${advice}` : message)
  const [shown, rest] = [all.slice(0, NAMED), all.slice(NAMED)]
  return [
    lines(['  ', head], view),
    ...shown.map((one, i) => lines([`    ${placesText([one], 1, language, shown[i - 1] ?? null)}: ${said(one)}`], view, 6)),
    ...(rest.length > 0 ? [lines([`    ${shortPlaces(rest, language)}`], view, 6)] : []),
  ]
}

/** The other places of a finding: one line for each thing said of them. */
function relatedTexts({ related, line }: Finding, view: View): string[] {
  const said = [...grouped(related, ({ message }) => message)]
  const rest = said.slice(NAMED).flatMap(([, places]) => places)
  return [
    ...said.slice(0, NAMED).map(([message, places]) => lines([`  ↳ ${relatedPlaces(places, line, view)} · ${message}`], view, 4)),
    ...(rest.length > 0 ? [lines([`  ↳ ${shortPlaces(rest, view.language)}`], view, 4)] : []),
  ]
}

function relatedPlaces(places: readonly Spot[], line: number, { language }: View): string {
  if (places.every((place) => place.line === line)) return language === 'vi' ? 'cùng dòng' : 'same line'
  return placesText(places, NAMED, language)
}
