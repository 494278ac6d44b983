import type { Document } from './document.js'
import type { Finding } from './finding.js'
import { lint } from './lint.js'
import type { Span } from './passage.js'
import { rule, type Problem, type Rule } from './rules/rule.js'
import type { Settings } from './settings.js'
import { point } from './source.js'

/** `dvcheck: bỏ qua <rule> – lý do`, on a line of its own or in a Markdown comment: what it names, and the lines that it speaks of. */
interface Suppression {
  readonly rules: readonly Named[]
  readonly from: number
  readonly to: number
}

interface Named {
  readonly id: string
  readonly span: Span
}

const SIGN = 'dvcheck:'
// The words are fixed and parted by spaces; ids are one class parted by commas: one way to read a line.
const DIRECTIVE = /^(\s*(?:<!--)?\s*dvcheck:\s*(?:bỏ qua|ignore)\s+)([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)/iu

/** What suppressions leave of the findings of a document: those kept, in reading order with what is wrong with the suppressions themselves, and how many they took away. */
export function suppressed(document: Document, findings: readonly Finding[], settings: Settings, known: readonly string[]): { readonly kept: readonly Finding[]; readonly number: number } {
  const all = suppressions(document)
  if (all.length === 0) return { kept: findings, number: 0 }
  const used = new Set<Span>()
  const byLine = new Map<number, Named[]>()
  for (const { rules, from, to } of all) for (let line = from; line <= to; line++) byLine.set(line, [...(byLine.get(line) ?? []), ...rules])
  const kept = findings.filter(({ ruleId, line }) => {
    const by = (byLine.get(line) ?? []).filter(({ id }) => id === ruleId)
    for (const { span } of by) used.add(span)
    return by.length === 0
  })
  const named = all.flatMap(({ rules }) => rules)
  const unknown = named.filter(({ id }) => !known.includes(id)).map(({ id, span }): Problem => ({ span, message: 'unknown', data: { id } }))
  const unused = named.filter(({ id, span }) => known.includes(id) && !used.has(span) && settings.rules[id] !== 'off').map(({ id, span }): Problem => ({ span, message: 'unused', data: { id } }))
  const own = lint(document, [{ ...suppressionUnknown, check: () => unknown }, { ...suppressionUnused, check: () => unused }], settings)
  return { kept: [...kept, ...own].sort((a, b) => a.span[0] - b.span[0]), number: findings.length - kept.length }
}

function suppressions({ source, parts }: Document): Suppression[] {
  const directives = new Map<number, readonly Named[]>()
  for (let at = source.text.indexOf(SIGN); at !== -1; at = source.text.indexOf(SIGN, at + 1)) {
    const { line, column } = point(source, at)
    const rules = ruleNames(source.text.slice(at - column + 1, source.starts[line] ?? source.text.length), at - column + 1)
    if (rules) directives.set(line, rules)
  }
  if (directives.size === 0) return []
  const begins = parts.flatMap(({ items }) => items.map(({ line }) => line)).sort((a, b) => a - b)
  const items = new Set(begins)
  const visible = source.lines.map(({ number }) => number).filter((number) => !directives.has(number))
  return [...directives].map(([line, rules]) => {
    let last = firstAfter(visible, line)
    const from = visible[last]
    if (from === undefined) return { rules, from: 1, to: 0 }
    const next = begins[firstAfter(begins, from)]
    if (items.has(from)) return { rules, from, to: (next ?? (visible.at(-1) ?? from) + 1) - 1 }
    while (visible[last + 1] === (visible[last] ?? 0) + 1 && !items.has(visible[last + 1] ?? 0)) last++
    return { rules, from, to: visible[last] ?? from }
  })
}

/** The index of the first of sorted numbers that is greater. */
function firstAfter(sorted: readonly number[], number: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > number) high = middle
    else low = middle + 1
  }
  return low
}

// Decomposed letters are longer than composed ones: places are counted in the line as it stands, the words are read composed.
function ruleNames(line: string, begin: number): readonly Named[] | null {
  const [, lead, list] = DIRECTIVE.exec(line.normalize('NFC')) ?? []
  if (lead === undefined || list === undefined) return null
  const start = line.indexOf(list, line.indexOf(SIGN))
  return [...list.matchAll(/[a-z0-9-]+/giu)].map((match) => ({ id: match[0].toLowerCase(), span: [begin + start + match.index, begin + start + match.index + match[0].length] }))
}

const sample = (above: string, label = '2'): string => `KẾ HOẠCH
Phòng, chống thiên tai năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Kiện toàn Ban Chỉ huy (Văn phòng tham mưu).

${above}
${label}. Rà soát phương án (Ban Chỉ huy Quân sự thực hiện).
`

/** A suppression that takes nothing away: the finding is gone, or stands elsewhere. */
export const suppressionUnused: Rule = rule({
  id: 'suppression-unused',
  group: 'text',
  severity: 'warning',
  demands: {
    vi: 'Mỗi dòng “dvcheck: bỏ qua …” đứng ngay trên một chỗ mà quy tắc ấy báo.',
    en: 'Each “dvcheck: ignore …” stands right above a place that its rule reports.',
  },
  why: {
    vi: 'Dòng bỏ qua đã hết tác dụng mà còn để lại thì sau này che mất lỗi thật.',
    en: 'A suppression that has outlived its finding hides a real one later.',
  },
  advice: { vi: 'Xóa dòng bỏ qua này, hoặc chuyển nó đến ngay trên chỗ bị báo.', en: 'Remove the suppression, or put it right above the finding.' },
  messages: {
    unused: { vi: ({ id }) => `Bỏ qua “${String(id)}” nhưng bên dưới không có gì bị báo`, en: ({ id }) => `“${String(id)}” is suppressed, but nothing below is reported` },
  },
  examples: {
    reports: [
      { name: 'không có gì để bỏ qua', text: sample('dvcheck: bỏ qua «numbering» – giữ số đã công bố') },
      { name: 'hai quy tắc, một quy tắc không báo', text: sample('<!-- dvcheck: bỏ qua numbering, «unit-missing» -->', '3') },
      { name: 'tiếng Anh', text: sample('dvcheck: ignore «task-duplicate» - series') },
    ],
    silent: [
      { name: 'bỏ qua một chỗ bị báo', text: sample('dvcheck: bỏ qua numbering – giữ số đã công bố', '3') },
      { name: 'chỉ nhắc đến trong câu', text: sample('', '2').replace('phương án', 'phương án, ghi dvcheck: bỏ qua numbering vào lề') },
    ],
  },
  check: () => [],
})

/** A suppression of a rule that there is not. */
export const suppressionUnknown: Rule = rule({
  id: 'suppression-unknown',
  group: 'text',
  severity: 'warning',
  demands: { vi: 'Dòng “dvcheck: bỏ qua …” ghi đúng tên quy tắc.', en: 'A “dvcheck: ignore …” names a rule that there is.' },
  why: { vi: 'Tên quy tắc sai thì không bỏ qua được gì.', en: 'With a wrong name nothing is suppressed.' },
  advice: { vi: 'Sửa tên quy tắc; “dvcheck explain” liệt kê mọi tên.', en: 'Correct the name; “dvcheck explain” lists them all.' },
  messages: { unknown: { vi: ({ id }) => `Không có quy tắc “${String(id)}” để bỏ qua`, en: ({ id }) => `There is no rule “${String(id)}” to suppress` } },
  examples: {
    reports: [
      { name: 'tên viết sai', text: sample('dvcheck: bỏ qua «numberin»', '3') },
      { name: 'tên tiếng Việt không dấu', text: sample('dvcheck: bỏ qua «danh-so» – đã công bố', '3') },
      { name: 'trong chú thích Markdown', text: sample('<!-- dvcheck: bỏ qua «all» -->', '3') },
    ],
    silent: [
      { name: 'tên đúng', text: sample('dvcheck: bỏ qua numbering', '3') },
      { name: 'tên đúng, viết hoa', text: sample('dvcheck: bỏ qua NUMBERING', '3') },
    ],
  },
  check: () => [],
})

/** What suppressions are judged by; their findings are made by `suppressed`. */
export const suppressionRules: readonly Rule[] = [suppressionUnused, suppressionUnknown]
