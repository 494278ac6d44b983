import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { completeness } from './defects/completeness.js'
import type { Kind } from './defects/defect.js'
import { outcomes, sample, table, told, type Outcome, type Sample } from './defects/outcome.js'
import { references } from './defects/references.js'
import { structure } from './defects/structure.js'
import { text } from './defects/text.js'
import { time } from './defects/time.js'

const kinds: readonly Kind[] = [...time, ...references, ...structure, ...completeness, ...text]

/** Plans of ours that have defects already, and tables that a converter flattened: a cell that is emptied there is one that was merged, or moves the others. */
const FAULTY: ReadonlySet<string> = new Set([
  'phuong-loi', 'ban-dang-loi', 'bang-hai-dong-dau', 'bang-tab', 'bang-cot-thang', 'bang-moi-o-mot-dong',
])

// DVCHECK_PLANS: a folder of other plans, for a look at how the rules do there; DVCHECK_DEFECTS: how many of each kind; DVCHECK_TABLE: print it all.
const { DVCHECK_PLANS: own, DVCHECK_DEFECTS: asked = '12', DVCHECK_TABLE: shown } = process.env
/** Fewer of a kind than this tell nothing. */
const LEAST = 12

/** The texts of the clean fixtures, or of the folder that was named. */
function texts(): [name: string, text: string][] {
  const folder = own ?? fileURLToPath(new URL('../../fixtures/plans', import.meta.url))
  const all = readdirSync(folder).sort()
  const paths = own ? all.filter((name) => name.endsWith('.txt')) : all.filter((name) => !FAULTY.has(name)).map((name) => join(name, 'plan.txt'))
  return paths.filter((path) => existsSync(join(folder, path))).map((path) => {
    return [path, readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n')]
  })
}

describe('defects put into clean plans', () => {
  const all: Outcome[][] = []
  const percent = (count: number, of: number): number => Math.round((count / of) * 1000) / 10

  test('are of at least 25 kinds', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(25)
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length)
  })

  test('are reported where they are, and nothing else is', async () => {
    const plans: Sample[] = await Promise.all(texts().map(([name, words]) => sample(name, words)))
    for (const kind of kinds) all.push(await outcomes(kind, plans, Number(asked)))
    const each = all.flat()
    const found = percent(each.filter((one) => one.found).length, each.length)
    const strays = percent(each.reduce((sum, one) => sum + one.strays.length, 0), each.length)
    if (shown) {
      for (const one of each) if (!one.found || one.strays.length > 0) console.log(told(one))
      console.log(`${table(all)}\n${kinds.length} kinds, ${each.length} defects, ${found} % found, ${strays} strays per 100`)
    }
    if (own) return
    expect(found).toBeGreaterThanOrEqual(97)
    expect(strays).toBeLessThanOrEqual(5)
  }, 120_000 + 60_000 * Number(asked))

  test.skipIf(own)('are enough of each kind, and no kind is overlooked', () => {
    const few = all.flatMap((list, i) => (list.length < LEAST ? [`${kinds[i]?.name}: ${list.length}`] : []))
    const overlooked = all.flatMap((list, i) => (percent(list.filter(({ found }) => found).length, list.length) < 80 ? [kinds[i]?.name] : []))
    expect(few).toEqual([])
    expect(overlooked).toEqual([])
  })
})
