import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allRules } from '../../src/check/check.js'
import { grouped } from '../../src/model/grouped.js'
import { page, type Example, type Page } from '../../src/rules/page.js'
import type { Rule } from '../../src/rules/rule.js'

const GROUPS: Readonly<Record<Rule['group'], string>> = {
  completeness: 'Đầy đủ · Completeness', time: 'Thời gian · Time', references: 'Viện dẫn · References', structure: 'Bố cục · Structure',
  reading: 'Đọc tệp · Reading', text: 'Chữ viết · Text',
}
const SEVERITIES = { error: 'lỗi · error', warning: 'cảnh báo · warning', info: 'ghi chú · info' } as const

interface Paged {
  readonly rule: Rule
  readonly page: Page
}

/** docs/rules.md, made of the rules and their pages in the project at `root`. */
export function rulesPage(root: string): string {
  const all = allRules().map((rule) => ({ rule, page: page(readFileSync(join(root, 'src/rules', rule.group, `${rule.id}.md`), 'utf8')) }))
  const groups = [...grouped(all, ({ rule }) => rule.group)].toSorted(([a], [b]) => Object.keys(GROUPS).indexOf(a) - Object.keys(GROUPS).indexOf(b))
  return [
    '# Các quy tắc · The rules',
    '<!-- Viết bằng máy từ src/rules/*/*.md: npm run docs · Not written by hand. -->',
    [
      `${all.length} quy tắc. Lỗi: chắc chắn, xét theo chính văn bản hoặc theo quy định. Cảnh báo: rất có thể. Ghi chú: đáng xem qua.`,
      `*${all.length} rules. Errors are certain from the text itself or from law; warnings very likely; notes worth a look.*`,
    ].join(' '),
    [
      '`dvcheck explain <tên quy tắc> --all` in mọi ví dụ. Tắt một quy tắc hay đổi mức: [cách dùng](use.md#cài-đặt--settings).',
      '*`dvcheck explain <rule> --all` prints all examples; [settings](use.md#cài-đặt--settings) turn a rule off.*',
    ].join(' '),
    table(groups),
    ...groups.flatMap(([group, members]) => [`## ${GROUPS[group]}`, ...members.flatMap(told)]),
  ].join('\n\n') + '\n'
}

/** All rules, each a link to what is told of it. */
function table(groups: readonly (readonly [Rule['group'], readonly Paged[]])[]): string {
  const rows = groups.flatMap(([group, members]) => [
    `| **${GROUPS[group]}** | | |`,
    ...members.map(({ rule, page: { demands } }) => `| [\`${rule.id}\`](#${rule.id}) | ${SEVERITIES[rule.severity].split(' ·')[0]} | ${cell(demands.vi)} |`),
  ])
  return ['| quy tắc | mức | kế hoạch phải thế nào |', '|---|---|---|', ...rows].join('\n')
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** One rule: what it demands, why, what to do, and an example of each kind. */
function told({ rule: { id, severity, advice }, page: { demands, why, reports, silent } }: Paged): string[] {
  // Pages begin with what shows a rule best.
  const short = reports.filter((one) => spoken(one).length > 0)
  const reported = short.find((one) => rows(one) <= FEW + 2) ?? short.toSorted((a, b) => rows(a) - rows(b))[0]
  const there = new Set(reported?.shown.split('\n'))
  const apart = silent.map((one) => one.shown.split('\n').filter((line) => line.trim() !== '' && !there.has(line))).filter((lines) => lines.length > 0)
  const near = apart.find((lines) => lines.length <= FEW) ?? apart[0]?.slice(0, FEW)
  return [
    `### ${id}`, `**${SEVERITIES[severity]}.** ${demands.vi} *${demands.en}*`, `**Vì sao · Why.** ${why.vi} *${why.en}*`,
    `**Cần làm · What to do.** ${advice.vi} *${advice.en}*`,
    ...(reported ? ['Bị báo · Reported:', fenced([...spoken(reported), ...said(reported)])] : []),
    ...(near ? ['Không bị báo · Not reported:', fenced(near)] : []),
  ]
}

/** More lines of an example would be a plan to read. */
const FEW = 6

/** The lines of an example that something is said of, and of each the one above it; all of them where they are few. */
function spoken({ shown, output }: Example): string[] {
  const numbers = new Set(output.flatMap((line) => (/^\d+/.exec(line) ?? /(?<= at )\d+(?=:)/.exec(line) ?? []).map(Number)))
  const lines = shown.split('\n').map((text, i) => ({ text, number: i + 1 })).filter(({ text }) => text.trim() !== '')
  return (lines.length <= FEW ? lines : lines.filter(({ number }, i) => numbers.has(number) || numbers.has(lines[i + 1]?.number ?? 0))).map(({ text }) => text)
}

const rows = (example: Example): number => spoken(example).reduce((sum, text) => sum + 1 + Math.floor(text.length / 100), 0)

/** What is said of an example: the messages alone. */
function said({ output }: Example): string[] {
  return output.flatMap((line) => {
    const [, severity = '', message = ''] = /^\d\S* (error|warning|info) [\w-]+: (.*)$/.exec(line) ?? []
    return message === '' ? [] : [`→ ${SEVERITIES[severity as keyof typeof SEVERITIES].split(' ·')[0]}: ${message}`]
  })
}

/** In a fence that no line of it closes. */
function fenced(lines: readonly string[]): string {
  return ['````text', ...lines, '````'].join('\n')
}
