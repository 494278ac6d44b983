import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { lint } from '../src/check/lint.js'
import { parse } from '../src/assemble/parse.js'
import { rules } from '../src/rules/index.js'
import { defaults } from '../src/settings/settings.js'
import { PROMISES } from './helpers/promises.js'
import { dice, madeUp } from './made-up.js'

const folder = new URL('../fixtures/plans/', import.meta.url)
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

function* madeUpPlans(): Generator<Input> {
  for (let seed = 1; seed <= 2000; seed++) yield { name: `madeUp(${seed})`, bytes: encoded(madeUp(seed)), path: seed % 10 === 0 ? 'plan.md' : 'plan.txt' }
}

function* linePrefixes(): Generator<Input> {
  for (const { name, file, text } of fixtures) {
    const lines = text.split('\n')
    for (let n = 0; n <= lines.length; n++) yield { name: `${name}, ${n} lines`, bytes: encoded(lines.slice(0, n).join('\n')), path: file }
  }
}

function* characterPrefixes(): Generator<Input> {
  const d = dice(500)
  for (let n = 0; n < 500; n++) {
    const { name, file, text } = d.one(fixtures)
    const length = d.below(text.length)
    yield { name: `${name}, ${length} characters`, bytes: encoded(text.slice(0, length)), path: file }
  }
}

function* randomBytes(): Generator<Input> {
  for (let seed = 1; seed <= 300; seed++) {
    const d = dice(seed)
    const highest = d.one([256, 128, 96])
    const bytes = Uint8Array.from({ length: d.below(3000) }, () => (highest === 96 && d.odds(0.9) ? 32 + d.below(96) : d.below(highest)))
    yield { name: `randomBytes(${seed})`, bytes, path: d.one(['plan.txt', 'plan.md']) }
  }
}

const inputs: readonly [string, () => Generator<Input>][] = [
  ['2,000 made-up plans', madeUpPlans], ['every line prefix of every fixture', linePrefixes], ['500 character prefixes of fixtures', characterPrefixes], ['300 files of random bytes', randomBytes],
]

test('the made-up plans are plans', async () => {
  const found = { sections: 0, periods: 0, tasks: 0, units: 0, citations: 0, deadlines: 0, recipients: 0, signatures: 0, footnotes: 0, attachments: 0 }
  for (let seed = 1; seed <= 300; seed++) {
    const { plan } = await parse(encoded(madeUp(seed)), { path: 'plan.txt' })
    for (const kind of Object.keys(found) as (keyof typeof found)[]) found[kind] += plan[kind].length
  }
  for (const [kind, count] of Object.entries(found)) expect(count, kind).toBeGreaterThan(20)
})

describe.each(inputs)('%s', (_, each) => {
  const broken = new Map<string, string[]>()
  let count = 0
  const breaks = (promise: string, name: string, problems: readonly string[]): void => {
    if (problems.length > 0) broken.set(promise, [...(broken.get(promise) ?? []), `${name}: ${problems.slice(0, 2).join('; ')}`])
  }

  beforeAll(async () => {
    for (const { name, bytes, path } of each()) {
      try {
        const document = await parse(bytes, { path })
        const findings = lint(document, rules, defaults)
        for (const [promise, problems] of Object.entries(PROMISES)) breaks(promise, name, problems(document, findings))
        if (count++ % 4 > 0) continue
        const again = await parse(bytes, { path })
        if (JSON.stringify([again.plan, lint(again, rules, defaults)]) !== JSON.stringify([document.plan, findings])) breaks('alike', name, ['read another way'])
      } catch (error) {
        breaks('thrown', name, [String((error as Error).stack).slice(0, 400)])
      }
    }
  }, 120_000)

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
