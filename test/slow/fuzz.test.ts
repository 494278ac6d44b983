import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/assemble/parse.js'
import { check, findingsOf } from '../../src/check/check.js'
import { plain, type View } from '../../src/report/reporter.js'
import { terminal } from '../../src/report/terminal.js'
import { defaults } from '../../src/settings/settings.js'
import { fuzzed } from '../helpers/fuzz.js'
import { PROMISES } from '../helpers/promises.js'
import { steering } from '../helpers/steering.js'

// FUZZ=200000 npx vitest run --dir test fuzz.test: that many files; FUZZ_FROM is the first seed, FUZZ_BACKWARDS=1 begins with the last: the digest must be the same.
const NUMBER = Number(process.env['FUZZ'] ?? 1200)
const FROM = Number(process.env['FUZZ_FROM'] ?? 1)

const view: View = { language: 'vi', columns: 80, paint: plain, from: null, clarity: [], advice: () => null }

/** What of the promises a file breaks, and what it was read as. */
async function broken(seed: number): Promise<{ readonly problems: readonly string[]; readonly read: string }> {
  const { bytes, path, encoding } = fuzzed(seed)
  const asked = encoding === undefined ? {} : { encoding }
  const document = await parse(bytes, { path, hashed: false, ...asked })
  const { kept } = findingsOf(document, defaults)
  const problems = Object.entries(PROMISES).flatMap(([promise, of]) => of(document, kept).slice(0, 2).map((problem) => `${promise}: ${problem}`))
  const read = JSON.stringify([document.plan, kept])
  if (seed % 4 === 0) {
    const again = await check(bytes, { path, coverage: true, ...asked })
    if (JSON.stringify(again.all) !== JSON.stringify(kept)) problems.push('the same bytes are judged another way')
    const report = terminal(view)
    problems.push(...steering([...report.begin(), ...report.file(again), ...report.end()].join('')))
  }
  return { problems, read }
}

describe('files that no one would write', () => {
  test(`${NUMBER} from seed ${FROM}`, async () => {
    const found: string[] = []
    let digest = 0
    for (let n = 0; n < NUMBER; n++) {
      const seed = FROM + (process.env['FUZZ_BACKWARDS'] ? NUMBER - 1 - n : n)
      try {
        const { problems, read } = await broken(seed)
        found.push(...problems.map((problem) => `${fuzzed(seed).name}: ${problem}`))
        if (process.env['FUZZ']) digest = (digest + createHash('sha1').update(`${seed}${read}`).digest().readUIntBE(0, 4)) % 2 ** 32
      } catch (error) {
        found.push(`${fuzzed(seed).name}: thrown: ${String((error as Error).stack).slice(0, 400)}`)
      }
    }
    if (process.env['FUZZ']) console.log(`seeds ${FROM} to ${FROM + NUMBER - 1}: ${found.length} broken, digest ${digest.toString(16)}, ${Math.round(process.cpuUsage().user / 1e6)} s`)
    expect(found.length > 40 ? [...found.slice(0, 40), `${found.length} in all`] : found).toEqual([])
  }, 3_600_000)
})
