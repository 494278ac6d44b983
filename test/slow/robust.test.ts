import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { lint } from '../../src/check/lint.js'
import { parse } from '../../src/assemble/parse.js'
import { rules } from '../../src/rules/index.js'
import { defaults } from '../../src/settings/settings.js'
import { PROMISES } from '../helpers/promises.js'
import { PATIENCE, seeds } from '../helpers/seeds.js'
import { dice, madeUp, mutated } from '../helpers/made-up.js'

const folder = new URL('../../fixtures/plans/', import.meta.url)
const fixtures = readdirSync(folder).sort().map((name) => {
  const file = readdirSync(new URL(`${name}/`, folder)).find((one) => /^plan\.(?:txt|md)$/.test(one)) ?? ''
  return { name, file, text: readFileSync(new URL(`${name}/${file}`, folder), 'utf8') }
})

interface Input {
  /** Says how to make it again. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly path: string
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

/** An input of each seed; `share` is how many there are in a thousand (`seeds`). */
interface Inputs {
  readonly share: number
  readonly of: (seed: number) => Input
}

const kinds: Readonly<Record<string, Inputs>> = {
  'made-up plans': { share: 600, of: (seed) => ({ name: `madeUp(${seed})`, bytes: encoded(madeUp(seed)), path: seed % 10 === 0 ? 'plan.md' : 'plan.txt' }) },
  'fixtures changed': {
    share: 150,
    of: (seed) => {
      const d = dice(seed)
      const { name, file, text } = d.one(fixtures)
      return { name: `mutated ${name}, dice(${seed})`, bytes: encoded(mutated(text, d)), path: file }
    },
  },
  'fixtures that end after some line': {
    share: 75,
    of: (seed) => {
      const d = dice(seed)
      const { name, file, text } = d.one(fixtures)
      const lines = text.split('\n')
      const count = d.below(lines.length + 1)
      return { name: `${name}, ${count} lines`, bytes: encoded(lines.slice(0, count).join('\n')), path: file }
    },
  },
  'fixtures that end after some character': {
    share: 75,
    of: (seed) => {
      const d = dice(seed)
      const { name, file, text } = d.one(fixtures)
      const length = d.below(text.length)
      return { name: `${name}, ${length} characters`, bytes: encoded(text.slice(0, length)), path: file }
    },
  },
  'random bytes': {
    share: 100,
    of: (seed) => {
      const d = dice(seed)
      const highest = d.one([256, 128, 96])
      const bytes = Uint8Array.from({ length: d.below(3000) }, () => (highest === 96 && d.odds(0.9) ? 32 + d.below(96) : d.below(highest)))
      return { name: `bytes of dice(${seed})`, bytes, path: d.one(['plan.txt', 'plan.md']) }
    },
  },
}

test('the made-up plans are plans', async () => {
  const found = { sections: 0, periods: 0, tasks: 0, units: 0, citations: 0, deadlines: 0, recipients: 0, signatures: 0, footnotes: 0, attachments: 0 }
  for (let seed = 1; seed <= 100; seed++) {
    const { plan } = await parse(encoded(madeUp(seed)), { path: 'plan.txt' })
    for (const kind of Object.keys(found) as (keyof typeof found)[]) found[kind] += plan[kind].length
  }
  for (const [kind, count] of Object.entries(found)) expect(count, kind).toBeGreaterThan(10)
})

describe.each(Object.entries(kinds))('%s', (_, { share, of }) => {
  const broken = new Map<string, string[]>()
  const breaks = (promise: string, name: string, problems: readonly string[]): void => {
    if (problems.length > 0) broken.set(promise, [...(broken.get(promise) ?? []), `${name}: ${problems.slice(0, 2).join('; ')}`])
  }

  beforeAll(async () => {
    for (const seed of seeds(share)) {
      const { name, bytes, path } = of(seed)
      try {
        const document = await parse(bytes, { path })
        const findings = lint(document, rules, defaults)
        for (const [promise, problems] of Object.entries(PROMISES)) breaks(promise, name, problems(document, findings))
        if (seed % 4 > 0) continue
        const again = await parse(bytes, { path })
        if (JSON.stringify([again.plan, lint(again, rules, defaults)]) !== JSON.stringify([document.plan, findings])) breaks('alike', name, ['read another way'])
      } catch (error) {
        breaks('thrown', name, [String((error as Error).stack).slice(0, 400)])
      }
      // The test runner is let in between.
      if (seed % 50 === 0) await new Promise((done) => setImmediate(done))
    }
  }, PATIENCE)

  test.each(Object.keys(PROMISES))('%s', (promise) => {
    expect(broken.get(promise) ?? []).toEqual([])
  })
  test('nothing is thrown', () => {
    expect(broken.get('thrown') ?? []).toEqual([])
  })
  test('the same bytes are read and judged alike', () => {
    expect(broken.get('alike') ?? []).toEqual([])
  })
})
