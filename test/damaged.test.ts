import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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
