import { describe, expect, test } from 'vitest'
import { check, lint, parse, type CheckOptions, type Finding } from '../src/index.js'
import { dvcheck } from './helpers/io.js'
import { GOOD, SKIPPED } from './helpers/plans.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const shown = (findings: readonly Finding[]): string[] => findings.map(({ ruleId, severity, line }) => `${ruleId} ${severity} ${line}`)

const SUPPRESSED = SKIPPED.replace('\n3. Giao', '\ndvcheck: bỏ qua numbering – số đã công bố\n3. Giao')

describe('parse takes a text as it takes its bytes', () => {
  const rows: readonly [name: string, text: string][] = [
    ['a plan', GOOD],
    ['after a byte order mark', `\ufeff${GOOD}`],
    ['decomposed letters', GOOD.normalize('NFD')],
    ['nothing', ''],
    ['half a letter', 'KẾ HOẠCH \ud83d'],
    ['control characters', '\0\x01\x02'],
  ]
  test.each(rows)('%s', async (_, text) => {
    expect((await parse(text)).plan).toEqual((await parse(bytes(text))).plan)
  })

  test('an encoding is for bytes', async () => {
    expect((await parse(GOOD, { encoding: 'utf-16le' })).plan.title).toBe((await parse(GOOD)).plan.title)
  })
})

describe('lint takes what it is not given from the defaults', () => {
  const rows: readonly [name: string, rest: readonly [settings?: Parameters<typeof lint>[2]], wanted: readonly string[]][] = [
    ['nothing more than the document', [], ['numbering error 35']],
    ['some settings', [{ rules: { numbering: 'info' } }], ['numbering info 35']],
    ['a rule turned off', [{ rules: { numbering: 'off' } }], []],
  ]
  test.each(rows)('%s', async (_, [settings], wanted) => {
    expect(shown(lint(await parse(SKIPPED), undefined, settings))).toEqual(wanted)
  })

  test('suppressions are for check', async () => {
    expect(shown(lint(await parse(SUPPRESSED)))).toEqual(['numbering error 36'])
  })
})

describe('check does what the command line does with one file', () => {
  const known = async (): Promise<CheckOptions['baseline']> => (await check(SKIPPED)).all.map((finding) => ({ path: 'x', ...finding }))
  const rows: readonly [name: string, text: string, options: () => CheckOptions | Promise<CheckOptions>, wanted: readonly string[], counts: object][] = [
    ['a good plan', GOOD, () => ({}), [], { suppressed: 0, known: 0, stale: 0 }],
    ['a finding', SKIPPED, () => ({}), ['numbering error 35'], { suppressed: 0, known: 0, stale: 0 }],
    ['a suppression', SUPPRESSED, () => ({}), [], { suppressed: 1, known: 0, stale: 0 }],
    ['a suppression of nothing', GOOD.replace('\n2. Giao', '\ndvcheck: bỏ qua numbering\n2. Giao'), () => ({}), ['suppression-unused warning 35'], { suppressed: 0, known: 0, stale: 0 }],
    ['settings', SKIPPED, () => ({ settings: { rules: { numbering: 'info' } } }), ['numbering info 35'], { suppressed: 0, known: 0, stale: 0 }],
    ['an own rule', GOOD, () => ({
      settings: { ownRules: [{ id: 'tieu-de', scope: 'title', pattern: null, forbidden: [], required: ['năm 2030'], message: 'Thiếu năm', advice: null, severity: 'info' }] },
    }), [expect.stringMatching(/^tieu-de info /) as string], { suppressed: 0, known: 0, stale: 0 }],
    ['a baseline that knows it', SKIPPED, async () => ({ baseline: await known() ?? [] }), [], { suppressed: 0, known: 1, stale: 0 }],
    ['a baseline of what is gone', GOOD, async () => ({ baseline: await known() ?? [] }), [], { suppressed: 0, known: 0, stale: 1 }],
  ]
  test.each(rows)('%s', async (_, text, options, wanted, counts) => {
    const given = await options()
    const { result, known, stale } = await check(text, given)
    expect(shown(result.findings)).toEqual(wanted)
    expect({ suppressed: result.counts.suppressed, known, stale }).toEqual(counts)
    // Of bytes, and of a document that was parsed already.
    expect((await check(bytes(text), given)).result).toEqual(result)
    expect((await check(await parse(text), given)).result).toEqual(result)
  })

  test('the same findings, excerpts aside', async () => {
    const { out } = await dvcheck(['-', '-f', 'json', '--coverage'], { stdin: SUPPRESSED })
    const { result, known, stale, coverage } = await check(SUPPRESSED, { coverage: true })
    expect(JSON.parse(out)).toEqual([{ ...result, findings: [], counts: { ...result.counts, known, stale }, coverage }])
  })
})
