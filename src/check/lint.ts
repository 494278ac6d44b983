import { host } from '#host'
import { judged } from '../facts/judged.js'
import type { Document } from '../model/document.js'
import type { Finding } from '../model/finding.js'
import type { Data, Message, Severity } from '../model/message.js'
import { point } from '../model/source.js'
import { adviceOn } from '../rules/advice.js'
import { rules as all } from '../rules/index.js'
import type { Problem, Rule, Visitor } from '../rules/rule.js'
import { defaults, type Settings } from '../settings/settings.js'
import type { Passage, Span } from '../text/passage.js'
import { fold } from '../text/spelling.js'
import { places, type Places } from './place.js'

/** A problem with the rule that found it and its final severity. */
interface Found {
  readonly rule: Rule
  readonly severity: Severity
  readonly problem: Problem
}

const NONE: Data = {}
/** White space that is not one space. */
const SPACES = /\s{2,}|[^\S ]/g
const LONGEST = 300
/** Words shorter than this (a label, a bracket) do not tell a finding from others: the text that they stand in is asked. */
const TELLING = 8

function worded(messages: Readonly<Record<string, Message>>, key: string, data: Data, language: Settings['language']): string {
  return messages[key]?.[language](data) ?? key
}

/** The words of the source, white space folded. */
function wordsOf(document: Document, [start, end]: Span): string {
  const text = document.source.text.slice(start, Math.min(end, start + LONGEST)).normalize('NFC').replace(SPACES, ' ').trim()
  return end - start > LONGEST ? `${text}…` : text
}

/**
 * What a finding is about, whatever stands above it and whatever number it has: the words concerned without the label that they begin with, folded, and of
 * short words the text of their item; or what the rule says of it.
 */
function subject(document: Document, where: Places, { rule, problem: { span, about } }: Found): string {
  if (about !== undefined) return `${rule.id}\n${fold(about)}`
  const item = where.item(span[0])
  let text = fold(wordsOf(document, unlabelled(span, item?.label?.passage)))
  if (text.length < TELLING && item) text += `\n${fold(item.passage.value.slice(0, LONGEST))}`
  return `${rule.id}\n${text}`
}

/** What is left of a span behind the label that it begins with. */
function unlabelled([start, end]: Span, label: Passage | undefined): Span {
  return label && label.value !== '' && start < label.end && end > label.start ? [Math.min(label.end, end), end] : [start, end]
}

/** What visitors do with things of one kind. */
function visits<K extends keyof Visitor>(visitors: readonly Visitor[], kind: K): NonNullable<Visitor[K]>[] {
  const found: NonNullable<Visitor[K]>[] = []
  for (const visitor of visitors) {
    const visit = visitor[kind]
    if (visit !== undefined) found.push(visit)
  }
  return found
}

/** Calls each visitor for what it looks at: one walk over the document for all rules. */
function walk({ parts, units, citations, deadlines }: Document, visitors: readonly Visitor[]): void {
  const of = <K extends keyof Visitor>(kind: K): NonNullable<Visitor[K]>[] => visits(visitors, kind)
  const [onPart, onItem, onTask] = [of('part'), of('item'), of('task')]
  for (const part of parts) {
    for (const visit of onPart) visit(part)
    if (onItem.length === 0 && onTask.length === 0) continue
    for (const item of part.items) {
      for (const visit of onItem) visit(item, part)
      if (item.task) for (const visit of onTask) visit(item.task, item, part)
    }
  }
  each(units, of('unit'))
  each(citations, of('citation'))
  each(deadlines, of('deadline'))
  for (const visit of of('end')) visit()
}

function each<T>(finds: readonly T[], visits: readonly ((find: T) => void)[]): void {
  if (visits.length > 0) for (const find of finds) for (const visit of visits) visit(find)
}

/**
 * What `rules` find wrong in a document, in reading order. Settings override severities, or turn rules off; a document that is no plan is only judged
 * by the rules of reading.
 */
export function problemsOf(document: Document, rules: readonly Rule[], settings: Settings): readonly Found[] {
  const plan = judged(document)
  const found: Found[] = []
  const visitors: Visitor[] = []
  // No rule has the severity of a property that every object has: an office's may be named `constructor`.
  const severities = new Map(Object.entries(settings.rules))
  for (const rule of rules) {
    const own = severities.get(rule.id)
    if (own === 'off' || (!plan && rule.group !== 'reading')) continue
    visitors.push(rule.check({ document, settings, report: (problem) => found.push({ rule, severity: own ?? problem.severity ?? rule.severity, problem }) }))
  }
  walk(document, visitors)
  return found.sort((a, b) => a.problem.span[0] - b.problem.span[0] || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0))
}

/**
 * The findings of `rules` in a document, in reading order: of all rules but an office's own where none are named; `given` is what differs from the default
 * settings. Own rules, suppressions and a baseline are for `check`.
 */
export function lint(document: Document, rules: readonly Rule[] = all, given: Partial<Settings> = {}): Finding[] {
  const settings = { ...defaults, ...given }
  const found = problemsOf(document, rules, settings)
  if (found.length === 0) return []

  const where = places(document)
  const equals = new Map<string, number>()
  return found.map((each): Finding => {
    const { rule, severity, problem } = each
    const words = wordsOf(document, problem.span)
    const about = subject(document, where, each)
    const ordinal = (equals.get(about) ?? 0) + 1
    equals.set(about, ordinal)
    const [start, end] = [point(document.source, problem.span[0]), point(document.source, problem.span[1])]
    const data = problem.data ?? NONE
    const actual = problem.actual ?? words
    return {
      ruleId: rule.id,
      severity,
      messageId: problem.message,
      message: worded(rule.messages, problem.message, data, settings.language),
      advice: adviceOn(rule, problem, settings.language),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      place: where.at(problem.span[0]),
      data,
      actual: actual === '' ? null : actual,
      expected: problem.expected ?? [],
      related: (problem.related ?? []).map(({ span, note, data: own }) => {
        const { line, column } = point(document.source, span[0])
        return { message: worded(rule.messages, note, own ?? data, settings.language), line, column, place: where.at(span[0]) }
      }),
      fingerprint: host.sha256(`${about}\n${ordinal}`).slice(0, 16),
      span: problem.span,
    }
  })
}
