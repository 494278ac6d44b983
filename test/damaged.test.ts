import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { lint } from '../src/check/lint.js'
import { parse } from '../src/assemble/parse.js'
import { rules } from '../src/rules/index.js'
import { defaults } from '../src/settings/settings.js'

const folder = new URL('../fixtures/damaged/', import.meta.url)

const inputs: readonly (readonly [name: string, rule: string])[] = [
  ['empty.txt', 'file-empty'],
  ['blank.txt', 'file-empty'],
  ['only-marks.txt', 'not-a-plan'],
  ['binary.txt', 'file-unreadable'],
  ['nul.txt', 'file-unreadable'],
  ['word.txt', 'file-unreadable'],
  ['pdf.txt', 'file-unreadable'],
  ['cut-utf8.txt', 'text-damage'],
  ['utf-16-odd.txt', 'text-damage'],
  ['data.json', 'not-a-plan'],
  ['code.ts', 'not-a-plan'],
  ['novel.txt', 'not-a-plan'],
]

describe('damaged input gives a document and says what is wrong', () => {
  it('has a row a file', () => {
    expect(readdirSync(folder).sort()).toEqual(inputs.map(([name]) => name).sort())
  })
  it.each(inputs)('%s: %s', async (name, rule) => {
    const document = await parse(readFileSync(new URL(name, folder)), { path: name })
    const found = lint(document, rules, defaults).map(({ ruleId }) => ruleId)
    expect(found).toContain(rule)
    // What is no plan is only said to be none: nothing else is worth a clerk's time.
    if (rule !== 'text-damage') expect(found).toHaveLength(1)
  })
})

describe('large input', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'dvcheck-large-'))
  afterAll(() => rmSync(scratch, { recursive: true }))
  const bin = fileURLToPath(new URL('../bin/dvcheck.js', import.meta.url))
  const run = (name: string, content: Buffer): ReturnType<typeof spawnSync> => {
    writeFileSync(join(scratch, name), content)
    return spawnSync(process.execPath, ['--max-old-space-size=1500', bin, '--no-config', '-f', 'json', join(scratch, name)], { encoding: 'utf8', maxBuffer: 1 << 28 })
  }
  it('a line of 100 MB is a finding', () => {
    const { stdout, status } = run('line.txt', Buffer.alloc(100_000_000, 'kế hoạch '))
    expect(status).toBe(1)
    expect(JSON.parse(String(stdout))).toMatchObject([{ findings: [{ ruleId: 'file-unreadable' }] }])
  })
  it('fifteen million short lines end with a finding, not with the heap', () => {
    const { stdout, status } = run('short.txt', Buffer.alloc(45_000_000, 'a\n\n'))
    expect([0, 1]).toContain(status)
    expect(JSON.parse(String(stdout))[0].findings).toHaveLength(1)
  })
})
