import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/assemble/parse.js'
import { check, findingsOf } from '../../src/check/check.js'
import { plain, type View } from '../../src/report/reporter.js'
import { terminal } from '../../src/report/terminal.js'
import { defaults } from '../../src/settings/settings.js'
import { fuzzed } from '../helpers/fuzz.js'
import { PROMISES } from '../helpers/promises.js'
import { asked, FROM, FUZZ, PATIENCE } from '../helpers/seeds.js'
import { steering } from '../helpers/steering.js'

// The digest that is printed when a number was asked for is the same in every run of the same seeds.

const view: View = { language: 'vi', columns: 80, paint: plain, from: null, clarity: [], statistics: false }

/** What of the promises a file breaks, and what it was read as. */
async function broken(seed: number): Promise<{ readonly problems: readonly string[]; readonly read: string }> {
  const { bytes, path, encoding } = fuzzed(seed)
  const options = { path, ...(encoding === undefined ? {} : { encoding }) }
  const document = await parse(bytes, { ...options, hashed: false })
  const { kept } = findingsOf(document, defaults)
  const problems = Object.entries(PROMISES).flatMap(([promise, of]) => of(document, kept).slice(0, 2).map((problem) => `${promise}: ${problem}`))
  const read = JSON.stringify([document.plan, kept])
  if (seed % 4 === 0) {
    const again = await check(bytes, { ...options, coverage: true })
    if (JSON.stringify(again.all) !== JSON.stringify(kept)) problems.push('the same bytes are judged another way')
    const report = terminal(view)
    problems.push(...steering([...report.begin(), ...report.file(again), ...report.end()].join('')))
  }
  return { problems, read }
}

describe('files that no one would write', () => {
  test.each([36218, 124850])('seed %i, which broke a promise once', async (seed) => {
    expect((await broken(seed)).problems).toEqual([])
  })
  test(`${FUZZ} from seed ${FROM}`, async () => {
    const found: string[] = []
    let digest = 0
    for (let seed = FROM; seed < FROM + FUZZ; seed++) {
      try {
        const { problems, read } = await broken(seed)
        found.push(...problems.map((problem) => `${fuzzed(seed).name}: ${problem}`))
        if (asked) digest = (digest + createHash('sha1').update(`${seed}${read}`).digest().readUIntBE(0, 4)) % 2 ** 32
      } catch (error) {
        found.push(`${fuzzed(seed).name}: thrown: ${String((error as Error).stack).slice(0, 400)}`)
      }
    }
    if (asked) console.log(`seeds ${FROM} to ${FROM + FUZZ - 1}: ${found.length} broken, digest ${digest.toString(16)}, ${Math.round(process.cpuUsage().user / 1e6)} s`)
    expect(found.length > 40 ? [...found.slice(0, 40), `${found.length} in all`] : found).toEqual([])
  }, PATIENCE)
})
