import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lint } from '../src/check/lint.js'
import { parse } from '../src/assemble/parse.js'
import type { Plan } from '../src/model/plan.js'
import { rules } from '../src/rules/index.js'
import { defaults } from '../src/settings/settings.js'

const folder = new URL('../fixtures/forms/dang-uy-xa/', import.meta.url)

/** What of a place stays as it is in another form of the text: everything, line and column, or the line alone. */
type Kept = 'offset' | 'column' | 'line'

interface Form {
  readonly encoding: string
  readonly format: 'text' | 'markdown'
  readonly kept: Kept
}

const forms: Readonly<Record<string, Form>> = {
  'plan.txt': { encoding: 'utf-8', format: 'text', kept: 'offset' },
  'utf/bom.txt': { encoding: 'utf-8', format: 'text', kept: 'offset' },
  'utf/utf-16le.txt': { encoding: 'utf-16le', format: 'text', kept: 'offset' },
  'utf/utf-16le-no-mark.txt': { encoding: 'utf-16le', format: 'text', kept: 'offset' },
  'utf/utf-16be.txt': { encoding: 'utf-16be', format: 'text', kept: 'offset' },
  'utf/utf-16be-no-mark.txt': { encoding: 'utf-16be', format: 'text', kept: 'offset' },
  'utf/lone-cr.txt': { encoding: 'utf-8', format: 'text', kept: 'offset' },
  'utf/crlf.txt': { encoding: 'utf-8', format: 'text', kept: 'column' },
  'plan.nfd.txt': { encoding: 'utf-8', format: 'text', kept: 'line' },
  'plan.md': { encoding: 'utf-8', format: 'markdown', kept: 'line' },
}

/** A plan without what its form alone decides: the file, and of each place what is not kept. */
function bare({ source: _, ...plan }: Plan, kept: Kept): unknown {
  return JSON.parse(JSON.stringify(plan), (key, value: unknown) => {
    if (key === 'spans' || (key === 'offset' && kept !== 'offset') || (key === 'column' && kept === 'line')) return undefined
    return value
  })
}

const read = (name: string) => parse(readFileSync(new URL(name, folder)), { path: name })

describe('one plan in every form of Unicode is read alike', () => {
  test('the folder holds the forms of this table', () => {
    const listed = Object.keys(forms).filter((name) => name.startsWith('utf/')).map((name) => name.slice(4))
    expect(readdirSync(new URL('utf/', folder)).sort()).toEqual(listed.sort())
  })

  test.each(Object.entries(forms))('%s', async (name, { encoding, format, kept }) => {
    const [own, first] = [await read(name), await read('plan.txt')]
    expect(own.plan.source).toMatchObject({ path: name, encoding, format, notes: [] })
    expect(bare(own.plan, kept)).toEqual(bare(first.plan, kept))
    expect(own.plan.tasks.length).toBeGreaterThan(30)
  })

  // A word made wrong gives the rules something to find: the number of the second section.
  test.each(Object.entries(forms))('%s is judged alike', async (name, { encoding }) => {
    const judged = async (file: string, as: string) => {
      const text = new TextDecoder(as).decode(readFileSync(new URL(file, folder))).replace('II- NHI', 'III- NHI')
      const document = await parse(new TextEncoder().encode(text), { path: file })
      return lint(document, rules, defaults).map(({ ruleId, severity, line, message, fingerprint }) => ({ ruleId, severity, line, message, fingerprint }))
    }
    const found = await judged(name, encoding)
    expect(found).toContainEqual(expect.objectContaining({ ruleId: 'numbering' }))
    expect(found).toEqual(await judged('plan.txt', 'utf-8'))
  })

  test('each has its own hash', async () => {
    const hashes = await Promise.all(Object.keys(forms).map(async (name) => (await read(name)).plan.source.sha256))
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  test('an encoding that is named is believed', async () => {
    const bytes = readFileSync(new URL('utf/utf-16le-no-mark.txt', folder))
    const { plan } = await parse(bytes, { path: 'x.txt', encoding: 'utf-16le' })
    expect(plan.issuer).toBe((await read('plan.txt')).plan.issuer)
  })
})
