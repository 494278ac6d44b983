import type { Document } from '../model/document.js'
import type { Finding } from '../model/finding.js'
import type { Words } from '../model/message.js'
import { point } from '../model/source.js'
import { rule, type Problem, type Rule } from '../rules/rule.js'
import type { Settings } from '../settings/settings.js'
import type { Span } from '../text/passage.js'
import { countBefore } from '../text/search.js'
import { lint } from './lint.js'

/** A rule that is named after `dvcheck: bỏ qua`, and where. */
interface Named {
  readonly id: string
  readonly span: Span
}

/** What `dvcheck: bỏ qua <rule> – lý do`, on a line of its own or in a Markdown comment, names; `line` counts from 1. */
interface Directive {
  readonly line: number
  readonly named: readonly Named[]
}

/** What a comment beside the text names, and the lines that it stands beside. */
interface Beside {
  readonly from: number
  readonly to: number
  readonly span: Span
  readonly ids: readonly string[]
}

/** The lines that directives above them speak of, the rules that these name, and those of them that had something to take away. */
interface Reach {
  readonly from: number
  readonly to: number
  readonly rules: Set<string>
  readonly used: Set<string>
}

const SIGN = 'dvcheck:'
// The words are fixed and parted by spaces (`ỏ` perhaps decomposed); ids are one class parted by commas: one way to read a line.
const LEAD = /dvcheck:[^\S\r\n]*(?:b(?:ỏ|o\u0309) qua|ignore)[^\S\r\n]+/iuy
// `unit-missing, deadline-missing`.
const IDS = /[a-z0-9-]+(?:[^\S\r\n]*,[^\S\r\n]*[a-z0-9-]+)*/iuy

/**
 * What suppressions leave of the findings of a document: those kept, in reading order with what is wrong with the suppressions themselves, and how
 * many they took away.
 */
export function suppressed(
  document: Document,
  findings: readonly Finding[],
  settings: Settings,
  known: readonly string[],
): { readonly kept: readonly Finding[]; readonly number: number } {
  const all = directives(document)
  const beside = remarks(document)
  if (all.length === 0 && beside.length === 0) return { kept: findings, number: 0 }
  const { below, items, lines } = reaches(document, all)
  const along = reachesBeside(beside)
  const kept = findings.filter(({ ruleId, line }) => {
    const by = [items, lines, along.get(ruleId) ?? []].map((some) => reachAt(some, line)).filter((reach) => reach?.rules.has(ruleId))
    for (const reach of by) reach?.used.add(ruleId)
    return by.length === 0
  })
  const ids = new Set(known)
  const unknown: Problem[] = []
  const unused: Problem[] = []
  for (const { line, named } of all) {
    for (const { id, span } of named) {
      if (!ids.has(id)) unknown.push({ span, message: 'unknown', data: { id } })
      else if (!below.get(line)?.used.has(id) && settings.rules[id] !== 'off') unused.push({ span, message: 'unused', data: { id } })
    }
  }
  for (const { from, span, ids: named } of beside) {
    for (const id of named) {
      if (!ids.has(id)) unknown.push({ span, message: 'unknown', data: { id } })
      else if (!reachAt(along.get(id) ?? [], from)?.used.has(id) && settings.rules[id] !== 'off')
        unused.push({ span, message: 'unused', data: { id, by: COMMENT } })
    }
  }
  const own = lint(document, [reporting(suppressionUnknown, unknown), reporting(suppressionUnused, unused)], settings)
  return { kept: [...kept, ...own].sort((a, b) => a.span[0] - b.span[0]), number: findings.length - kept.length }
}

/** A rule that has found its problems already. */
function reporting(rule: Rule, problems: readonly Problem[]): Rule {
  return { ...rule, check: ({ report }) => ({ end: () => problems.forEach(report) }) }
}

/** The directives of a text in order. Only the first sign of a line can be one: nothing but `<!--` may stand before it. */
function directives({ source: { text, starts } }: Document): Directive[] {
  const found: Directive[] = []
  for (let at = text.indexOf(SIGN); at !== -1; ) {
    const { line, column } = point({ starts }, at)
    const named = /^(?:<!--)?$/u.test(text.slice(at - column + 1, at).trim()) ? rulesAt(text, at) : []
    if (named.length > 0) found.push({ line, named })
    at = text.indexOf(SIGN, starts[line] ?? text.length)
  }
  return found
}

/** What comments beside the text name; each of their lines may be a directive. */
function remarks({ source }: Document): Beside[] {
  return source.remarks.flatMap(({ text, span }) => {
    const ids = text.split('\n').flatMap((line) => rulesAt(line.trim(), 0).map(({ id }) => id))
    const [from, to] = [point(source, span[0]).line, point(source, Math.max(span[0], span[1] - 1)).line]
    return ids.length === 0 ? [] : [{ from, to, span, ids: [...new Set(ids)] }]
  })
}

/** The lines beside which comments name each rule; of one rule, comments that stand beside the same line share a reach. */
function reachesBeside(beside: readonly Beside[]): ReadonlyMap<string, readonly Reach[]> {
  const found = new Map<string, Reach[]>()
  for (const { from, to, ids } of [...beside].sort((a, b) => a.from - b.from)) {
    for (const id of ids) {
      const reaches = found.get(id) ?? []
      found.set(id, reaches)
      const last = reaches.at(-1)
      if (last && from <= last.to) reaches[reaches.length - 1] = { ...last, to: Math.max(last.to, to) }
      else reaches.push({ from, to, rules: new Set([id]), used: new Set() })
    }
  }
  return found
}

function rulesAt(text: string, at: number): readonly Named[] {
  LEAD.lastIndex = at
  if (!LEAD.test(text)) return []
  const begin = LEAD.lastIndex
  IDS.lastIndex = begin
  return [...(IDS.exec(text)?.[0] ?? '').matchAll(/[a-z0-9-]+/giu)].map(({ 0: id, index }) => ({
    id: id.toLowerCase(),
    span: [begin + index, begin + index + id.length],
  }))
}

/**
 * What each directive reaches, by its line: the item that begins on the next line that is none, or the paragraph there. Directives above one place
 * share its reach; reaches of items do not overlap, nor do those of paragraphs: both are in order.
 */
function reaches(
  { source, parts }: Document,
  all: readonly Directive[],
): { readonly below: ReadonlyMap<number, Reach>; readonly items: readonly Reach[]; readonly lines: readonly Reach[] } {
  const own = new Set(all.map(({ line }) => line))
  const begins = parts.flatMap(({ items }) => items.map(({ line }) => line)).sort((a, b) => a - b)
  const items = new Set(begins)
  const visible = source.lines.map(({ number }) => number).filter((number) => !own.has(number))
  const found = { below: new Map<number, Reach>(), items: [] as Reach[], lines: [] as Reach[] }
  for (const { line, named } of all) {
    const first = firstAfter(visible, line)
    const from = visible[first]
    if (from === undefined) continue
    const kind = items.has(from) ? found.items : found.lines
    let reach = kind.at(-1)
    if (reach?.from !== from) {
      let last = first
      if (kind === found.lines) while (visible[last + 1] === (visible[last] ?? 0) + 1 && !items.has(visible[last + 1] ?? 0)) last++
      const to = kind === found.lines ? (visible[last] ?? from) : (begins[firstAfter(begins, from)] ?? (visible.at(-1) ?? from) + 1) - 1
      reach = { from, to, rules: new Set(), used: new Set() }
      kind.push(reach)
    }
    for (const { id } of named) reach.rules.add(id)
    found.below.set(line, reach)
  }
  return found
}

function reachAt(sorted: readonly Reach[], line: number): Reach | undefined {
  const last = sorted[countBefore(sorted.length, (i) => (sorted[i]?.from ?? 0) <= line) - 1]
  return last && line <= last.to ? last : undefined
}

/** The index of the first of some sorted numbers that is greater. */
function firstAfter(sorted: readonly number[], number: number): number {
  return countBefore(sorted.length, (i) => (sorted[i] ?? 0) <= number)
}

/** What a suppression is, where it is no line of the text. */
const COMMENT = 'comment'

const UNUSED_ADVICE: Words = {
  vi: 'Xóa dòng bỏ qua này, hoặc chuyển nó đến ngay trên chỗ bị báo.',
  en: 'Remove the suppression, or put it right above the finding.',
}

/** A suppression that takes nothing away: the finding is gone, or stands elsewhere. */
export const suppressionUnused: Rule = rule({
  id: 'suppression-unused',
  group: 'text',
  severity: 'warning',
  advice: UNUSED_ADVICE,
  messages: {
    unused: {
      vi: ({ id, by }) => `Bỏ qua “${String(id)}” nhưng ${by === COMMENT ? 'chỗ có nhận xét ấy' : 'bên dưới'} không có gì bị báo`,
      en: ({ id, by }) => `“${String(id)}” is suppressed, but nothing ${by === COMMENT ? 'beside the comment' : 'below'} is reported`,
      advice: {
        vi: ({ by }) => (by === COMMENT ? 'Xóa nhận xét bỏ qua này, hoặc đặt nó vào đúng chỗ bị báo.' : UNUSED_ADVICE.vi),
        en: ({ by }) => (by === COMMENT ? 'Remove the comment, or put it on the words that are reported.' : UNUSED_ADVICE.en),
      },
    },
  },
  check: () => ({}),
})

/** A suppression of a rule that there is not. */
export const suppressionUnknown: Rule = rule({
  id: 'suppression-unknown',
  group: 'text',
  severity: 'warning',
  advice: { vi: 'Sửa tên quy tắc; “dvcheck explain” liệt kê mọi tên.', en: 'Correct the name; “dvcheck explain” lists them all.' },
  messages: { unknown: { vi: ({ id }) => `Không có quy tắc “${String(id)}” để bỏ qua`, en: ({ id }) => `There is no rule “${String(id)}” to suppress` } },
  check: () => ({}),
})

/** What suppressions are judged by; their findings are made by `suppressed`. */
export const suppressionRules: readonly Rule[] = [suppressionUnused, suppressionUnknown]
