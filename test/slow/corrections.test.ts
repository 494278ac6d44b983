import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/index.js'
import type { Kind } from './defects/defect.js'
import { dressed } from './defects/dressed.js'
import { lists } from './defects/lists.js'
import { outcomes, sample, table, told, type Outcome, type Sample } from './defects/outcome.js'

/** What offices correct before they issue a plan (kinds of other rules join here). */
const kinds: readonly Kind[] = [...lists]
const judged: ReadonlySet<string> = new Set(kinds.flatMap(({ rules }) => rules))

/** Plans of ours that have defects already. */
const FAULTY: ReadonlySet<string> = new Set(['phuong-loi', 'ban-dang-loi'])
// DVCHECK_DEFECTS: how many of each kind; DVCHECK_TABLE: print it all.
const { DVCHECK_DEFECTS: asked = '10', DVCHECK_TABLE: shown } = process.env
/** Fewer of a kind than this tell nothing. */
const LEAST = 5

/** Plans on which the rules were not written, each with two appendices made of its own words. */
async function plans(): Promise<Sample[]> {
  const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
  const paths = ['plans', 'gold'].flatMap((kind) => {
    return readdirSync(join(fixtures, kind)).filter((name) => !FAULTY.has(name)).sort().map((name) => join(fixtures, kind, name, 'plan.txt'))
  })
  const found: Sample[] = []
  for (const path of paths.filter(existsSync)) {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n')
    const { document } = await sample(path, text)
    const made = dressed(path, text, document)
    if (made !== null) found.push(await sample(path, made))
  }
  return found
}

/** Findings of these rules, notes among them, that the plan had not and that are not of the defect. */
function strays({ fresh, damaged, sample: { findings } }: Outcome): readonly Finding[] {
  const before = new Set(findings.map(({ ruleId, message }) => `${ruleId} ${message}`))
  const near = ({ line, endLine, related }: Finding): boolean =>
    damaged.lines.some((one) => (one >= line && one <= endLine) || related.some((place) => place.line === one))
  return fresh.filter((one) => judged.has(one.ruleId) && !near(one) && !before.has(`${one.ruleId} ${one.message}`))
}

describe('what offices correct, put into plans', () => {
  const percent = (count: number, of: number): number => Math.round((count / of) * 1000) / 10

  test('is found where it is, and nothing else is', async () => {
    const samples = await plans()
    expect(samples.length).toBeGreaterThanOrEqual(10)
    const all: Outcome[][] = []
    for (const kind of kinds) all.push(await outcomes(kind, samples, Number(asked)))
    const each = all.flat()
    const stray = each.flatMap(strays)
    const found = percent(each.filter((one) => one.found).length, each.length)
    if (shown) {
      const at = ({ line, ruleId, message }: Finding): string => `${line} ${ruleId} – ${message}`
      for (const { name, findings } of samples) for (const one of findings) if (judged.has(one.ruleId)) console.log(`BEFORE ${name}:${at(one)}`)
      for (const one of each) if (!one.found) console.log(told(one))
      for (const one of each) for (const other of strays(one)) console.log(`STRAY ${one.kind.name} · ${one.sample.name}:${at(other)}`)
      console.log(`${table(all)}\n${kinds.length} kinds, ${samples.length} plans, ${each.length} defects, ${found} % found, ${stray.length} strays`)
    }
    expect(all.flatMap((list, i) => (list.length < LEAST ? [`${kinds[i]?.name}: ${list.length}`] : []))).toEqual([])
    expect(found).toBeGreaterThanOrEqual(98)
    expect(percent(stray.length, each.length)).toBeLessThanOrEqual(1)
  }, 600_000)
})
