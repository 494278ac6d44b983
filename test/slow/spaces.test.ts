import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../src/settings/settings.js'
import { findingsOf } from '../../src/check/check.js'
import { parse } from '../../src/assemble/parse.js'
import { pageOf } from '../helpers/pages.js'
import { rules } from '../../src/rules/index.js'

const folder = fileURLToPath(new URL('../../fixtures/plans', import.meta.url))

const SPACES = { 'no-break spaces': '\u00a0', 'thin spaces': '\u2009', 'two spaces': '  ', tabs: '\t' }
/** An example is read with one of those two that are wide, the next one with the other; `DVCHECK_FUZZ=1` reads all with both, and with each of the narrow ones alone. */
const { DVCHECK_FUZZ: asked } = process.env

/** The plan and the findings of a text, positions aside. */
async function told(text: string, stage: 'draft' | 'final' = 'draft'): Promise<unknown> {
  const document = await parse(new TextEncoder().encode(text), { path: 'plan.txt' })
  const { source, ...plan } = document.plan
  const { kept } = findingsOf(document, { ...defaults, stage })
  const findings = kept.map(({ ruleId, severity, message, where, actual, expected, fingerprint }) => ({ ruleId, severity, message, where, actual, expected, fingerprint }))
  return JSON.parse(JSON.stringify({ notes: source.notes, plan, findings }, (key, value: unknown) => (key === 'position' ? undefined : value)))
}

const examples = rules.flatMap((rule) => {
  const { reports, silent } = pageOf(rule)
  // In a PDF's own bytes spaces are no words'.
  return [...reports, ...silent].filter(({ text }) => !text.startsWith('%PDF')).map(({ name, text, stage }) => ({ name: `${rule.id}: ${name}`, text, stage }))
})
const plans = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}/plan.txt`, 'utf8'), stage: undefined }))

describe('other spaces, or more of them, change nothing', () => {
  test.each([...plans, ...examples])('$name', async ({ text, stage }) => {
    const own = await told(text, stage)
    // Where tabs or runs of spaces part the cells of a table, more of them would part others.
    const laidOut = /\t/.test(text) ? ['tabs'] : / {3}/.test(text) ? ['tabs', 'two spaces'] : []
    let n = 0
    const narrow = text.replaceAll(' ', () => (n++ % 2 === 0 ? SPACES['no-break spaces'] : SPACES['thin spaces']))
    expect(await told(narrow, stage), 'no-break and thin spaces in turn').toEqual(own)
    const wide = text.length % 2 === 0 ? 'tabs' : 'two spaces'
    for (const [name, space] of Object.entries(SPACES)) {
      if ((asked || name === wide) && !laidOut.includes(name)) expect(await told(text.replaceAll(' ', space), stage), name).toEqual(own)
    }
  })
})
