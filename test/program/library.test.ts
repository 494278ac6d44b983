import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  baselineByPath, baselineEntries, baselineEntry, baselineText, check, exporters, isUserError, lint, parse, reporters, reportText, settingsFor, settingsFrom,
  viewFor, type CheckOptions, type Finding, type Settings, type SettingsFile,
} from '../../src/index.js'
import { dvcheck, folder } from '../helpers/io.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'

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
  const known = async (): Promise<CheckOptions['baseline']> => (await check(SKIPPED)).all.map((finding) => baselineEntry('x', finding))
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
})

describe('what the command line prints', () => {
  const rows: readonly [name: string, argv: readonly string[], text: string, given: CheckOptions, written: (given: CheckOptions) => Promise<string>][] = [
    ['json', ['-f', 'json'], SKIPPED, {}, async (given) => [...reportText(reporters.json, [await check(SKIPPED, given)])].join('')],
    ['json with a suppression', ['-f', 'json'], SUPPRESSED, {}, async (given) => [...reportText(reporters.json, [await check(SUPPRESSED, given)])].join('')],
    ['json with “6 rõ”', ['-f', 'json', '--coverage'], GOOD, { coverage: true }, async (given) => [...reportText(reporters.json, [await check(GOOD, given)])].join('')],
    ['terminal', [], SKIPPED, {}, async (given) => [...reportText(reporters.terminal, [await check(SKIPPED, given)])].join('')],
    ['terminal in English', ['--lang', 'en'], SKIPPED, { settings: { language: 'en' } },
      async (given) => [...reportText(reporters.terminal, [await check(SKIPPED, given)], viewFor(given.settings))].join('')],
    ['a plan', ['convert'], GOOD, {}, async () => [...exporters.json.text((await parse(GOOD)).plan)].join('')],
    ['a plan to read over', ['convert', '--to', 'tree'], GOOD, {}, async () => [...exporters.tree.text((await parse(GOOD)).plan)].join('')],
  ]
  test.each(rows)('%s', async (_, argv, text, given, written) => {
    const [command, ...rest] = argv[0] === 'convert' ? ['convert', '-', ...argv.slice(1)] : ['-', ...argv]
    expect(await written(given)).toBe((await dvcheck([command as string, ...rest], { stdin: text })).out)
  })
})

describe('settings', () => {
  const own = { id: 'tieu-de', scope: 'title', required: 'năm 2030', message: 'Thiếu năm' } as const
  const rows: readonly [name: string, content: SettingsFile, wanted: Partial<Settings>][] = [
    ['none', {}, { stage: 'draft', language: 'vi', rules: {}, ownRules: [] }],
    ['a stage and a rule', { stage: 'final', rules: { numbering: 'off' } }, { stage: 'final', rules: { numbering: 'off' } }],
    ['what may be left out is filled in', { ownRules: [own], units: [{ name: 'Công an xã' }], holidays: ['2026-11-24'] }, {
      ownRules: [{ ...own, pattern: null, forbidden: [], required: ['năm 2030'], advice: null, severity: 'warning' }],
      units: [{ name: 'Công an xã', aliases: [] }], holidays: [{ date: '2026-11-24', name: null }],
    }],
  ]
  test.each(rows)('%s', async (_, content, wanted) => {
    expect(await settingsFrom(content)).toMatchObject(wanted)
    const cwd = folder()
    writeFileSync(join(cwd, 'dvcheck.config.json'), JSON.stringify(content))
    expect(await settingsFor(undefined, { cwd })).toEqual({ settings: await settingsFrom(content), folder: cwd, files: [join(cwd, 'dvcheck.config.json')] })
  })

  test('an own rule is asked by check', async () => {
    const { result } = await check(GOOD, { settings: await settingsFrom({ ownRules: [own] }) })
    expect(result.findings.map(({ ruleId, severity, message }) => [ruleId, severity, message])).toEqual([['tieu-de', 'warning', 'Thiếu năm']])
  })

  test.each([
    ['a rule that there is not', { rules: { numberin: 'off' } }, /numbering/],
    ['a key that there is not', { staeg: 'final' } as SettingsFile, /stage/],
    ['a pattern that may run for ever', { ownRules: [{ ...own, required: undefined, pattern: '(a+)+' }] }, /pattern/],
  ] as const)('%s is one error of the user', async (_, content, words) => {
    const error: unknown = await settingsFrom(content).catch((one: unknown) => one)
    expect(isUserError(error) && error.message).toMatch(words)
  })
})

test('a baseline that is written is known when it is read', async () => {
  const { all } = await check(SKIPPED)
  const text = baselineText(all.map((finding) => baselineEntry('x.txt', finding)))
  const { result, known } = await check(SKIPPED, { baseline: baselineByPath(baselineEntries(text, 'known.json')).get('x.txt') ?? [] })
  expect([result.findings, known]).toEqual([[], 1])
})

test('a plan says which dvcheck wrote it: that of package.json', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  expect((await parse('x')).plan.generator).toBe(`dvcheck ${version}`)
})
