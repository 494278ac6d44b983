import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse.js'

const folder = new URL('../fixtures/forms/dang-uy-xa/', import.meta.url)

/** A plan without what its form changes: where things stand in columns and offsets, and what was read of the file. */
async function plan(name: string): Promise<{ plan: unknown; encoding: string; format: string }> {
  const { plan: read } = await parse(readFileSync(new URL(name, folder)), { path: name })
  const { source, ...rest } = read
  const bare = JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === 'column' || key === 'offset' || key === 'spans' ? undefined : value))) as unknown
  return { plan: bare, encoding: source.encoding, format: source.format }
}

const forms: readonly (readonly [name: string, encoding: string, format: string])[] = [
  ['bom.txt', 'utf-8', 'text'],
  ['crlf.txt', 'utf-8', 'text'],
  ['lone-cr.txt', 'utf-8', 'text'],
  ['utf-16le.txt', 'utf-16le', 'text'],
  ['utf-16be.txt', 'utf-16be', 'text'],
  ['utf-16le-no-mark.txt', 'utf-16le', 'text'],
  ['decomposed.txt', 'utf-8', 'text'],
  ['plan.md', 'utf-8', 'markdown'],
]

describe('one plan in every form reads alike', () => {
  it('has a row a file', () => {
    expect(readdirSync(folder).sort()).toEqual([...forms.map(([name]) => name), 'utf-8.txt'].sort())
  })
  it.each(forms)('%s', async (name, encoding, format) => {
    const plain = await plan('utf-8.txt')
    const form = await plan(name)
    expect(form.plan).toEqual(plain.plan)
    expect([form.encoding, form.format]).toEqual([encoding, format])
  })
})
