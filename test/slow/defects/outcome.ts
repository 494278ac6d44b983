import { defaults, lint, parse, rules, type Document, type Finding } from '../../../src/index.js'
import { fold } from '../../../src/text/spelling.js'
import { seeded, type Damaged, type Kind } from './defect.js'

/** A plan as it is, with what is found in it. */
export interface Sample {
  readonly name: string
  readonly text: string
  readonly document: Document
  readonly findings: readonly Finding[]
}

/** What came of one defect. */
export interface Outcome {
  readonly kind: Kind
  readonly sample: Sample
  readonly damaged: Damaged
  readonly found: boolean
  /** Errors and warnings that the plan without the defect does not have, elsewhere. */
  readonly strays: readonly Finding[]
  readonly fresh: readonly Finding[]
}

/** A text read and checked. */
export async function sample(name: string, text: string): Promise<Sample> {
  const document = await parse(new TextEncoder().encode(text), { path: 'plan.txt' })
  return { name, text, document, findings: lint(document, rules, defaults) }
}

const subject = ({ ruleId, actual, message }: Finding): string => `${ruleId} ${fold(actual ?? message)}`

async function outcome(kind: Kind, before: Sample, damaged: Damaged): Promise<Outcome> {
  const known = new Set(before.findings.flatMap((one) => [one.fingerprint, subject(one)]))
  const { findings } = await sample(before.name, damaged.text)
  const fresh = findings.filter(({ fingerprint }) => !known.has(fingerprint))
  const lines = new Set(damaged.lines)
  const concerned = ({ line, endLine, related }: Finding): boolean =>
    damaged.lines.some((one) => one >= line && one <= endLine) || related.some((place) => lines.has(place.line))
  return {
    kind, sample: before, damaged, fresh,
    found: fresh.some(({ ruleId, line }) => kind.rules.includes(ruleId) && lines.has(line)),
    strays: fresh.filter((one) => one.severity !== 'info' && !known.has(subject(one)) && !concerned(one)),
  }
}

/** Different defects of a kind, plan after plan, until there are `most` or no more places for them. */
export async function outcomes(kind: Kind, plans: readonly Sample[], most: number): Promise<Outcome[]> {
  const made = new Map<string, Promise<Outcome>>()
  for (let round = 0; round < 4 * most && made.size < most; round++) {
    for (const plan of plans) {
      if (made.size >= most) break
      const damaged = kind.inject({ ...plan, random: seeded(`${kind.name} ${plan.name} ${round}`) })
      if (!damaged || damaged.text === plan.text || made.has(damaged.text)) continue
      // Where the plan has the same fault already, nothing can be told.
      if (plan.findings.some(({ ruleId, line }) => kind.rules.includes(ruleId) && damaged.lines.includes(line))) continue
      made.set(damaged.text, outcome(kind, plan, damaged))
    }
  }
  return Promise.all(made.values())
}

const row = (cells: readonly (string | number)[]): string => cells.map((cell, i) => (i === 0 ? String(cell).padEnd(57) : String(cell).padStart(8))).join(' | ')

/** A line a kind: how many defects, how many of them found, how many strays. */
export function table(all: readonly (readonly Outcome[])[]): string {
  const rows = all.map((list) => row([
    list[0]?.kind.name ?? '', list.length, list.filter(({ found }) => found).length, list.reduce((sum, { strays }) => sum + strays.length, 0),
  ]))
  return [row(['kind', 'injected', 'found', 'stray']), ...rows].join('\n')
}

/** The places where two texts differ, with some words around them. */
function change(before: string, after: string): string {
  let from = 0
  while (from < before.length && before[from] === after[from]) from++
  const most = Math.min(before.length, after.length) - from
  let end = 0
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const cut = (text: string): string => JSON.stringify(text.slice(Math.max(0, from - 40), Math.min(text.length - end + 40, from + 260)))
  return `  - ${cut(before)}\n  + ${cut(after)}`
}

/** A defect that was missed, or that brought strays, for reading. */
export function told({ kind, sample: { name, text }, damaged, found, strays, fresh }: Outcome): string {
  const findings = (found ? strays : fresh).map(({ line, severity, ruleId, message }) => `    ${line} ${severity} ${ruleId} – ${message}`)
  return [`${found ? 'STRAY' : 'MISS '} ${kind.name} · ${name} · lines ${damaged.lines.join(', ')}`, change(text, damaged.text), ...findings].join('\n')
}
