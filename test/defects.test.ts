import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { defaults, lint, parse, rules, type Document, type Finding } from '../src/index.js'
import { fold } from '../src/words.js'
import { seeded, type Damaged, type Kind } from './defects/defect.js'
import { completeness } from './defects/completeness.js'
import { references } from './defects/references.js'
import { structure } from './defects/structure.js'
import { text as letters } from './defects/text.js'
import { time } from './defects/time.js'

const kinds: readonly Kind[] = [...time, ...references, ...structure, ...completeness, ...letters]

/** Plans that have defects of their own. */
const FAULTY = new Set(['phuong-loi', 'ban-dang-loi'])
const LEAST = 20
/** Injections a kind; DVCHECK_DEFECTS asks for more. */
const MOST = Number(process.env.DVCHECK_DEFECTS ?? 24)

interface Sample {
  readonly name: string
  readonly text: string
  readonly document: Document
  readonly findings: readonly Finding[]
}

async function judged(text: string): Promise<{ document: Document; findings: Finding[] }> {
  const document = await parse(new TextEncoder().encode(text), { path: 'plan.txt' })
  return { document, findings: lint(document, rules, defaults) }
}

/** The clean plans of the fixtures, or the text files of the folder that DVCHECK_PLANS names. */
async function samples(): Promise<Sample[]> {
  const own = process.env.DVCHECK_PLANS
  const folder = own ?? fileURLToPath(new URL('../fixtures/plans', import.meta.url))
  const files = own ? readdirSync(own).filter((name) => name.endsWith('.txt')) : readdirSync(folder).filter((name) => !FAULTY.has(name) && existsSync(join(folder, name, 'plan.txt'))).map((name) => join(name, 'plan.txt'))
  return Promise.all(files.sort().map(async (name) => {
    const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n')
    return { name, text, ...(await judged(text)) }
  }))
}

interface Outcome {
  readonly kind: Kind
  readonly sample: Sample
  readonly damaged: Damaged
  readonly found: boolean
  readonly strays: readonly Finding[]
  readonly fresh: readonly Finding[]
}

const subject = ({ ruleId, actual, message }: Finding): string => `${ruleId} ${fold(actual ?? message)}`

async function outcome(kind: Kind, sample: Sample, damaged: Damaged): Promise<Outcome> {
  const known = new Set(sample.findings.flatMap((one) => [one.fingerprint, subject(one)]))
  const { findings } = await judged(damaged.text)
  const fresh = findings.filter((one) => !known.has(one.fingerprint))
  const lines = new Set(damaged.lines)
  const concerned = ({ line, endLine, related }: Finding): boolean => damaged.lines.some((one) => one >= line && one <= endLine) || related.some((place) => lines.has(place.line))
  return {
    kind, sample, damaged, fresh,
    found: fresh.some(({ ruleId, line }) => kind.rules.includes(ruleId) && lines.has(line)),
    strays: fresh.filter((one) => one.severity !== 'info' && !known.has(subject(one)) && !concerned(one)),
  }
}

/** Different injections of a kind, plan after plan, until there are enough or no more places. */
async function outcomes(kind: Kind, plans: readonly Sample[]): Promise<Outcome[]> {
  const made = new Map<string, Promise<Outcome>>()
  for (let round = 0; round < 4 * MOST && made.size < MOST; round++) {
    for (const sample of plans) {
      if (made.size >= MOST) break
      const damaged = kind.inject({ ...sample, random: seeded(`${kind.name} ${sample.name} ${round}`) })
      // Where the plan has the same fault already, nothing can be told.
      const faulty = sample.findings.some(({ ruleId, line }) => kind.rules.includes(ruleId) && damaged?.lines.includes(line))
      if (damaged && !faulty && damaged.text !== sample.text && !made.has(damaged.text)) made.set(damaged.text, outcome(kind, sample, damaged))
    }
  }
  return Promise.all(made.values())
}

function table(all: readonly (readonly Outcome[])[]): string {
  const rows = all.map((list, i) => `${(kinds[i]?.name ?? '').padEnd(52)} | ${String(list.length).padStart(8)} | ${String(list.filter(({ found }) => found).length).padStart(5)} | ${String(list.reduce((sum, { strays }) => sum + strays.length, 0)).padStart(5)}`)
  return [`${'kind'.padEnd(52)} | injected | found | stray`, ...rows].join('\n')
}

/** What differs between the plan and the damaged one, for reading. */
function change(before: string, after: string): string {
  let from = 0
  while (from < before.length && before[from] === after[from]) from++
  let end = 0
  while (end < Math.min(before.length, after.length) - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const cut = (text: string): string => JSON.stringify(text.slice(Math.max(0, from - 40), Math.min(text.length - end + 40, from + 260)))
  return `  - ${cut(before)}\n  + ${cut(after)}`
}

function told({ kind, sample, damaged, found, strays, fresh }: Outcome): string {
  const line = (one: Finding): string => `    ${one.line} ${one.severity} ${one.ruleId} – ${one.message}`
  const head = `${found ? 'STRAY' : 'MISS '} ${kind.name} · ${sample.name} · lines ${damaged.lines.join(', ')}\n${change(sample.text, damaged.text)}`
  return [head, ...(found ? strays : fresh).map(line)].join('\n')
}

test('defects put into clean plans are reported where they are, and nothing else is', async () => {
  expect(kinds.length).toBeGreaterThanOrEqual(25)
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length)
  const plans = await samples()
  const all: Outcome[][] = []
  for (const kind of kinds) all.push(await outcomes(kind, plans))
  const each = all.flat()
  const share = (count: number): number => Math.round((count / each.length) * 1000) / 10
  const found = each.filter((one) => one.found).length
  const strays = each.reduce((sum, one) => sum + one.strays.length, 0)
  if (process.env.DVCHECK_TABLE) {
    for (const one of each) if (!one.found || one.strays.length > 0) console.log(told(one))
    console.log(`${table(all)}\n${kinds.length} kinds, ${each.length} defects, ${share(found)} % found, ${share(strays)} strays per 100`)
  }
  if (process.env.DVCHECK_PLANS) return
  const few = all.flatMap((list, i) => (list.length < LEAST ? [`${kinds[i]?.name}: ${list.length}`] : []))
  const weak = all.flatMap((list, i) => (list.filter((one) => one.found).length < list.length * 0.8 ? [`${kinds[i]?.name}`] : []))
  expect(few).toEqual([])
  expect(weak).toEqual([])
  expect(share(found)).toBeGreaterThanOrEqual(97)
  expect(share(strays)).toBeLessThanOrEqual(5)
}, 300_000)
