import { describe, expect, test } from 'vitest'
import { allRules, check } from '../../src/check/check.js'
import { paged } from '../../src/cli/explain.js'
import { width } from '../../src/report/width.js'
import { dvcheck } from '../helpers/io.js'

const rules = allRules()
const rows = (out: string): string[] => out.replace(/\n$/, '').split('\n')

/** A text without its line breaks and frames: wrapping leaves its words. */
const flat = (text: string): string => text.replace(/\n {2}│ /g, ' ').replace(/\s+/g, ' ')

describe.each(['vi', 'en'] as const)('every rule on one screen (%s)', (language) => {
  const words = {
    vi: ['Đòi hỏi', /^Vì sao(?:, căn cứ)?: /m, 'Cần làm', 'Không xét', 'Bị báo', 'Không bị báo'],
    en: ['Demands', /^Why(?:, by what law)?: /m, 'What to do', 'To turn it off', 'Reported', 'Not reported'],
  }[language]

  test.each(rules.map(({ id }) => id))('%s', async (id) => {
    const { out, code, err } = await dvcheck(['explain', id, '--lang', language], { columns: 80 })
    expect([code, err]).toEqual([0, ''])
    expect(rows(out).length).toBeLessThanOrEqual(40)
    for (const row of rows(out)) expect(width(row)).toBeLessThanOrEqual(80)
    for (const word of words) {
      if (typeof word === 'string') expect(out).toContain(`${word}:`)
      else expect(out).toMatch(word)
    }
    const rule = rules.find((one) => one.id === id)
    if (!rule) throw new Error(id)
    expect(flat(out)).toContain(`--rule ${id}=off`)
    // One example is reported, with what is said of it in the language asked for.
    let found = false
    for (const { text, stage } of paged(rule).page.reports) {
      const { result } = await check(text, { path: 'plan.txt', settings: { stage, language } })
      const [said] = result.findings.filter(({ ruleId }) => ruleId === id)
      found = said !== undefined && flat(out).includes(flat(said.message))
      if (found) break
    }
    expect(found).toBe(true)
    // The other is there, and nothing is said of it.
    const silent = out.slice(out.indexOf(`\n${words[5] as string}:\n`))
    expect(silent).toMatch(/ {2}│ \S/)
    expect(silent).not.toContain('→')
  })
})

describe('explain', () => {
  test('is as wide as the terminal', async () => {
    for (const columns of [60, 120]) {
      const { out } = await dvcheck(['explain', 'citation-conflict'], { columns })
      const widest = Math.max(...rows(out).map(width))
      expect(widest).toBeLessThanOrEqual(columns)
      expect(widest).toBeGreaterThan(columns - 15)
    }
  })

  test('without a terminal it goes by COLUMNS', async () => {
    const { out } = await dvcheck(['explain', 'citation-conflict'], { env: { COLUMNS: '60' } })
    expect(Math.max(...rows(out).map(width))).toBeLessThanOrEqual(60)
  })

  test('--all has every example by its name', async () => {
    const rule = rules.find(({ id }) => id === 'numbering')
    if (!rule) throw new Error('numbering')
    const { out } = await dvcheck(['explain', 'numbering', '--all'])
    const { reports, silent } = paged(rule).page
    for (const { name } of [...reports, ...silent]) expect(out).toContain(`\n  ${name}\n`)
    expect(out).not.toContain('--all')
    expect((await dvcheck(['explain', 'numbering'])).out).toContain('dvcheck explain numbering --all')
  })

  test('what stands in an example cannot steer the terminal', async () => {
    const { out } = await dvcheck(['explain', 'file-unreadable', '--all'])
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })

  test.each([60, 80, 120])('the table of rules at %i columns', async (columns) => {
    const { out } = await dvcheck(['explain'], { columns })
    for (const row of rows(out)) expect(width(row)).toBeLessThanOrEqual(columns)
    for (const { id } of rules) expect(out).toContain(`  ${id} `)
  })
})
