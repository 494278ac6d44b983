import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Ajv from 'ajv'
import type { Log, Result, Run } from 'sarif'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { allRules, check, type Checked } from '../../src/check/check.js'
import { paged } from '../../src/cli/explain.js'
import type { Fix } from '../../src/model/finding.js'
import { reporters } from '../../src/report/reporters.js'
import { reportText, viewFor, type View } from '../../src/report/reporter.js'
import { defaults } from '../../src/settings/settings.js'
import { dvcheck, folder } from '../helpers/io.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'
import { steering } from '../helpers/steering.js'
import { xml } from '../helpers/xml.js'

const VIEW: View = { ...viewFor(), rules: () => allRules().map(paged), files: { folder: 'file:///nha/v%C4%83n/', path: (path) => path } }

const text = (format: keyof typeof reporters, files: readonly Checked[], view: View = VIEW): string => [...reportText(reporters[format], files, view)].join('')
const log = (files: readonly Checked[], view?: View): Run => (JSON.parse(text('sarif', files, view)) as Log).runs[0] as Run
const results = (run: Run): Result[] => run.results ?? []

/** A plan with a fault in a name of a section, in a table and in a foot; its letters are beyond ASCII. */
const MANY = `${SKIPPED}\n`.replace('năm 2026', 'năm 2026').replace('1. Xây dựng', '1. Họp trước ngày 31/2/2026, xây dựng')

/** What a file is checked to be, with what would mend its first finding. */
async function mended(plan: string, fix: Fix): Promise<Checked> {
  const checked = await check(plan, { path: 'a.txt' })
  return { ...checked, fixes: checked.fixes.map((_, i) => (i === 0 ? fix : null)) }
}

/** The SARIF logs that each way of checking them is shown. */
async function logs(): Promise<readonly (readonly [name: string, text: string])[]> {
  const found = await check(MANY, { path: 'kế hoạch/số 1 (a%b#c).txt' })
  const own = { ...defaults, ownRules: [{ id: 'cua-phong', scope: 'text' as const, forbidden: ['dân vận'], pattern: null, required: [], severity: 'warning' as const, message: 'Không dùng [“{words}”](1)', advice: null }] }
  const cwd = folder()
  writeFileSync(join(cwd, 'x.txt'), MANY)
  return [
    ['of nothing', text('sarif', [])],
    ['of a file', text('sarif', [found])],
    ['of a file without a fault', text('sarif', [await check(GOOD, { path: 'x.txt' })])],
    ['in English', text('sarif', [found], { ...VIEW, language: 'en' })],
    ['with fixes', text('sarif', [await mended(MANY, { safe: true, changes: [{ from: 3, to: 5, text: 'ã' }, { from: 80, to: 80, text: '' }] })])],
    ['with a rule of an office', text('sarif', [await check(MANY, { path: 'x.txt', settings: own })], { ...VIEW, rules: () => allRules(own).map(paged) })],
    ['without pages and folder, as the library has it', [...reportText(reporters.sarif, [found])].join('')],
    ['of the command line', (await dvcheck(['x.txt', 'no.txt', '-f', 'sarif'], { cwd })).out],
  ]
}

describe('sarif', async () => {
  const all = await logs()
  const schema = process.env['SARIF_SCHEMA'] ?? ''
  if (!existsSync(schema)) console.warn('SARIF is not compared with its schema: the variable SARIF_SCHEMA names no file')

  describe.runIf(existsSync(schema))('is valid against the schema that SARIF_SCHEMA names', () => {
    // The schema has a pattern that is none with the flag u.
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, formats: { uri: URL.canParse, 'uri-reference': /^[!-~]*$/, 'date-time': true } })
    const valid = existsSync(schema) ? ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object) : () => false
    test.each(all)('%s', (_, log) => {
      expect([valid(JSON.parse(log)), 'errors' in valid ? valid.errors : null]).toEqual([true, null])
    })
  })

  test('has the types of SARIF, and no property that they lack', () => {
    const file = new URL('virtual.ts', import.meta.url).pathname
    const content = `import type { Log } from 'sarif'\nexport const logs: Log[] = [${all.map(([, log]) => log).join()}]\n`
    const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [], strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, noEmit: true }
    const host = ts.createCompilerHost(options)
    const { getSourceFile, fileExists } = host
    host.getSourceFile = (path, ...rest) => (path === file ? ts.createSourceFile(path, content, ts.ScriptTarget.ES2022, true) : getSourceFile(path, ...rest))
    host.fileExists = (path) => path === file || fileExists(path)
    const problems = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host))
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([])
  })

  test('says what was found and where', async () => {
    const checked = await check(SKIPPED, { path: 'kế hoạch/số 1.txt' })
    const run = log([checked])
    const [finding] = checked.result.findings
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', language: 'vi', originalUriBaseIds: { '%SRCROOT%': { uri: 'file:///nha/v%C4%83n/' } } })
    expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
    const index = run.tool.driver.rules?.findIndex(({ id }) => id === 'numbering')
    expect(results(run)).toEqual([{
      ruleId: 'numbering', ruleIndex: index, level: 'error', message: { text: `${finding?.message} → ${finding?.advice}` },
      locations: [{
        physicalLocation: { artifactLocation: { uri: 'k%E1%BA%BF%20ho%E1%BA%A1ch/s%E1%BB%91%201.txt', uriBaseId: '%SRCROOT%' }, region: { startLine: 35, startColumn: 1, endLine: 35, endColumn: 3 } },
        logicalLocations: [{ name: 'Điểm 3', fullyQualifiedName: 'Mục III, điểm 3', kind: 'item', properties: { place: [{ kind: 'section', label: 'III' }, { kind: 'item', label: '3' }] } }],
      }],
      relatedLocations: [{
        id: 1, physicalLocation: { artifactLocation: { uri: 'k%E1%BA%BF%20ho%E1%BA%A1ch/s%E1%BB%91%201.txt', uriBaseId: '%SRCROOT%' }, region: { startLine: 33, startColumn: 1 } },
        logicalLocations: [{ name: 'Điểm 1', fullyQualifiedName: 'Mục III, điểm 1', kind: 'item', properties: { place: [{ kind: 'section', label: 'III' }, { kind: 'item', label: '1' }] } }],
        message: { text: finding?.related[0]?.message },
      }],
      partialFingerprints: { 'dvcheck/v1': finding?.fingerprint },
    }])
  })

  test.each([['error', 'error'], ['warning', 'warning'], ['info', 'note']] as const)('the level of %s is %s', async (severity, level) => {
    expect(results(log([await check(SKIPPED, { settings: { rules: { numbering: severity } } })])).map((one) => one.level)).toEqual([level])
  })

  test.each([
    ['in the folder', 'a.txt', { uri: 'a.txt', uriBaseId: '%SRCROOT%' }],
    ['with letters of addresses', 'a b/c#d?e%f:g.txt', { uri: 'a%20b/c%23d%3Fe%25f%3Ag.txt', uriBaseId: '%SRCROOT%' }],
    ['with half a pair', 'a\ud800.txt', { uri: 'a%EF%BF%BD.txt', uriBaseId: '%SRCROOT%' }],
    ['beside the folder', '../số/a.txt', { uri: 'file:///nha/s%E1%BB%91/a.txt' }],
    ['on another drive', 'D:/a b.txt', { uri: 'file:///D:/a%20b.txt' }],
  ])('the address of a file %s', async (_, path, wanted) => {
    expect(results(log([await check(SKIPPED, { path })]))[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual(wanted)
  })

  test.each<readonly [name: string, changes: Fix['changes'], replacements: readonly object[]]>([
    ['replaced', [{ from: SKIPPED.indexOf('3. Giao'), to: SKIPPED.indexOf('3. Giao') + 1, text: '2' }], [{ deletedRegion: { startLine: 35, startColumn: 1, endLine: 35, endColumn: 2 }, insertedContent: { text: '2' } }]],
    ['put in', [{ from: 4, to: 4, text: ' ' }], [{ deletedRegion: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 5 }, insertedContent: { text: ' ' } }]],
    ['taken out, over the end of a line', [{ from: SKIPPED.indexOf('\n'), to: SKIPPED.indexOf('\n') + 3, text: '' }], [{ deletedRegion: { startLine: 1, startColumn: SKIPPED.indexOf('\n') + 1, endLine: 2, endColumn: 3 }, insertedContent: { text: '' } }]],
    ['in two places', [{ from: 0, to: 1, text: 'X' }, { from: 2, to: 3, text: 'Y' }], [{ insertedContent: { text: 'X' } }, { insertedContent: { text: 'Y' } }]],
  ])('a fix: %s', async (_, changes, replacements) => {
    const [fix, ...others] = results(log([await mended(SKIPPED, { safe: false, changes })]))[0]?.fixes ?? []
    expect([fix, others]).toMatchObject([
      { description: { text: 'Nên xem lại rồi mới sửa (--fix-suggested)' }, properties: { safe: false }, artifactChanges: [{ artifactLocation: { uri: 'a.txt' }, replacements }] }, [],
    ])
  })

  test('each rule has what its page says, and the address of its page', () => {
    const rules = log([]).tool.driver.rules ?? []
    expect(rules.map(({ id }) => id)).toEqual(allRules().map(({ id }) => id))
    for (const { id, shortDescription, fullDescription, help, helpUri, defaultConfiguration } of rules) {
      expect(shortDescription?.text).toMatch(/\.$/)
      expect(fullDescription?.text.startsWith(shortDescription?.text ?? '?')).toBe(true)
      expect(help?.text).toContain(id)
      expect(help?.markdown).toMatch(new RegExp(`^# ${id}\\n\\n[^\\n]+\\n\\n\\*\\*Vì sao\\.\\*\\* [^\\n]+\\n\\n\\*\\*Cần làm\\.\\*\\* [^\\n]+\\n\\n## Bị báo\\n\\n\`{4}text\\n`))
      expect(helpUri).toMatch(new RegExp(`^https://\\S+/docs/rules\\.md#${id}$`))
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration?.level)
    }
  })

  test('a message is no link', async () => {
    const [, own = ''] = all.find(([name]) => name === 'with a rule of an office') ?? []
    const run = (JSON.parse(own) as Log).runs[0] as Run
    expect(results(run).filter(({ ruleId }) => ruleId === 'cua-phong').map(({ message }) => message.text)[0]).toMatch(/^Không dùng \[“.+”\]\\\(1\) → /)
    expect(run.tool.driver.rules?.find(({ id }) => id === 'cua-phong')?.helpUri).toBeUndefined()
  })
})

describe('junit', () => {
  const suites = (files: readonly Checked[]) => xml(text('junit', files)).children

  test('is a suite a file, with a case for each rule that found something, or one that passes', async () => {
    const settings = { rules: { 'deadline-missing': 'info', 'unit-missing': 'warning' } } as const
    const bad = await check(MANY.replace('2. Rà soát', '2. Báo cáo kết quả rà soát'), { path: 'số 1.txt', settings })
    const [first, second] = suites([bad, await check(GOOD, { path: 'b.txt' })])
    const rules = [...new Set(bad.result.findings.map(({ ruleId }) => ruleId))]
    expect(first?.children.map(({ attributes }) => attributes['name'])).toEqual(rules)
    expect(first?.attributes).toMatchObject({ name: 'số 1.txt', tests: `${rules.length}`, errors: '0' })
    expect(first?.attributes['failures']).toBe(`${first?.children.filter(({ children }) => children[0]?.name === 'failure').length}`)
    const numbering = first?.children.find(({ attributes }) => attributes['name'] === 'numbering')
    expect(numbering?.attributes).toMatchObject({ classname: 'số 1.txt', file: 'số 1.txt', line: '35' })
    expect(numbering?.children[0]).toMatchObject({ name: 'failure', attributes: { type: 'error' }, text: expect.stringMatching(/^số 1\.txt:35:1 · Mục III, điểm 3 · lỗi: .+\n$/) })
    expect(second).toMatchObject({ attributes: { name: 'b.txt', tests: '1', failures: '0' }, children: [{ name: 'testcase', attributes: { name: 'b.txt' }, children: [] }] })
  })

  test('a note fails nothing', async () => {
    const [suite] = suites([await check(SKIPPED, { settings: { rules: { numbering: 'info' } } })])
    expect([suite?.attributes['failures'], suite?.children[0]?.children[0]?.name]).toEqual(['0', 'system-out'])
  })

  test('several findings of one rule are one case', async () => {
    const [suite] = suites([await check(SKIPPED.replace('2. Rà soát', '5. Rà soát'), { path: 'a.txt' })])
    const [failure] = suite?.children[0]?.children ?? []
    expect(failure?.text.trimEnd().split('\n')).toHaveLength(2)
    expect(failure?.attributes['message']).toMatch(/ \(\+1\)$/)
  })

  test.each([['<&>"\'', '<&>"\''], ['a\u0000b\u001b[2J\u202e', 'a b [2J '], ['a\ud800b\uffff', 'a b\ufffd'], [']]>', ']]>']])('%j is well-formed', async (path, shown) => {
    expect(suites([await check(SKIPPED, { path })])[0]?.attributes['name']).toBe(shown)
  })
})

describe('github', () => {
  const lines = (files: readonly Checked[], view?: View): string[] => text('github', files, view).split('\n').slice(0, -1)

  test('is a command a finding', async () => {
    const checked = await check(SKIPPED, { path: 'số 1.txt' })
    expect(lines([checked])).toEqual([`::error file=số 1.txt,line=35,endLine=35,col=1,endColumn=3,title=Mục III%2C điểm 3 · numbering::${checked.result.findings[0]?.message} → ${checked.result.findings[0]?.advice}`])
    expect(lines([await check(GOOD)])).toEqual([])
  })

  test.each([['error', '::error '], ['warning', '::warning '], ['info', '::notice ']] as const)('%s is %s', async (severity, command) => {
    expect(lines([await check(SKIPPED, { settings: { rules: { numbering: severity } } })])[0]?.startsWith(command)).toBe(true)
  })

  test('columns stand there for one line only', async () => {
    const checked = await check(SKIPPED)
    const over = { ...checked, result: { ...checked.result, findings: checked.result.findings.map((finding) => ({ ...finding, endLine: 36 })) } }
    expect(lines([over])[0]).toMatch(/^::error file=-,line=35,endLine=36,title=/)
  })

  test.each([
    ['a name', 'a%,:\r\nb\u001b.txt', 'file=a%25%2C%3A%0D%0Ab .txt,'],
    ['a name that would be a command', '::error::x', 'file=%3A%3Aerror%3A%3Ax,'],
  ])('%s is escaped', async (_, path, wanted) => {
    expect(lines([await check(SKIPPED, { path })])).toEqual([expect.stringContaining(wanted)])
  })

  test('a message is escaped', async () => {
    const checked = await check(SKIPPED)
    const said = { ...checked, result: { ...checked.result, findings: checked.result.findings.map((finding) => ({ ...finding, message: '100%\n::error::x, y' })) } }
    expect(lines([said])).toEqual([expect.stringMatching(/::100%25%0A::error::x, y → /)])
  })
})

describe('gitlab', () => {
  type Issue = Readonly<Record<'description' | 'check_name' | 'fingerprint' | 'severity', string>> & { readonly location: { readonly path: string; readonly lines: { readonly begin: number } } }
  const issues = (files: readonly Checked[]): Issue[] => JSON.parse(text('gitlab', files)) as Issue[]

  test('is a list of issues', async () => {
    const checked = await check(SKIPPED, { path: 'số 1.txt' })
    expect(issues([checked])).toEqual([{
      description: `Mục III, điểm 3: ${checked.result.findings[0]?.message} → ${checked.result.findings[0]?.advice}`, check_name: 'numbering', fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/), severity: 'major',
      location: { path: 'số 1.txt', lines: { begin: 35 } },
    }])
    expect(issues([])).toEqual([])
  })

  test('two files that say the same have fingerprints of their own, which stay', async () => {
    const files = await Promise.all(['a.txt', 'b.txt'].map((path) => check(SKIPPED.replace('2. Rà soát', '5. Rà soát'), { path })))
    const fingerprints = issues(files).map(({ fingerprint }) => fingerprint)
    expect(new Set(fingerprints).size).toBe(4)
    const moved = await check(`\n\n${SKIPPED.replace('2. Rà soát', '5. Rà soát')}`, { path: 'a.txt' })
    expect(issues([moved]).map(({ fingerprint }) => fingerprint)).toEqual(fingerprints.slice(0, 2))
  })

  test.each([['error', 'major'], ['warning', 'minor'], ['info', 'info']] as const)('%s is %s', async (severity, grade) => {
    expect(issues([await check(SKIPPED, { settings: { rules: { numbering: severity } } })]).map((issue) => issue.severity)).toEqual([grade])
  })
})

describe('on the command line', () => {
  let cwd = ''
  beforeAll(() => {
    cwd = folder()
    mkdirSync(join(cwd, 'run/văn'), { recursive: true })
    for (const name of ['run/văn/a.txt', 'run/b.txt', 'beside.txt']) writeFileSync(join(cwd, name), SKIPPED)
  })
  const here = (): string => join(cwd, 'run')
  const read = (name: string): string => readFileSync(join(here(), name), 'utf8')
  const argv = ['văn', './b.txt', '../beside.txt', 'no.txt', '-f', 'sarif=out/a.sarif', '-f', 'junit=a.xml', '-f', 'gitlab=a.json', '-f', 'github']

  test('several reports of one run name files from the folder of the run', async () => {
    const absolute = join(here(), 'văn/a.txt')
    const { code, out } = await dvcheck([absolute, ...argv], { cwd: here() })
    expect(code).toBe(2)
    const paths = ['văn/a.txt', 'b.txt', '../beside.txt']
    expect([...out.matchAll(/^::error file=([^,]+),/gm)].map(([, path]) => path)).toEqual(paths)
    expect((JSON.parse(read('a.json')) as { location: { path: string } }[]).map(({ location }) => location.path)).toEqual(['.', ...paths])
    expect(xml(read('a.xml')).children.map(({ attributes }) => attributes['name'])).toEqual(['dvcheck', ...paths])
    const run = (JSON.parse(read('out/a.sarif')) as Log).runs[0] as Run
    expect(run.originalUriBaseIds?.['%SRCROOT%']?.uri).toBe(`${pathToFileURL(here()).href}/`)
    expect(results(run).map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri)).toEqual(['v%C4%83n/a.txt', 'b.txt', pathToFileURL(join(cwd, 'beside.txt')).href])
    expect(run.tool.driver.rules?.[0]?.help?.markdown).toContain('## Bị báo')
  })

  test('say what could not be read', async () => {
    writeFileSync(join(here(), 'long.txt'), '\n'.repeat(2000))
    const { code, out, err } = await dvcheck([...argv, 'long.txt', '--max-size', '0.001'], { cwd: here() })
    const sentence = /dài hơn 0 MB|dài hơn 0\.00 MB|“long\.txt” dài hơn/
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)])
    expect(out).toMatch(/^::error::Không có tệp hay thư mục “no\.txt”/m)
    expect(out).toMatch(/^::error file=long\.txt::Tệp “long\.txt” dài hơn/m)
    expect((JSON.parse(read('a.json')) as { check_name: string; severity: string }[]).filter(({ check_name }) => check_name === 'unread').every(({ severity }) => severity === 'blocker')).toBe(true)
    expect(xml(read('a.xml')).children.find(({ attributes }) => attributes['name'] === 'long.txt')).toMatchObject({ attributes: { errors: '1' }, children: [{ children: [{ name: 'error' }] }] })
    const [invocation] = ((JSON.parse(read('out/a.sarif')) as Log).runs[0] as Run).invocations ?? []
    expect(invocation?.executionSuccessful).toBe(false)
    expect(invocation?.toolExecutionNotifications?.at(-1)).toMatchObject({ level: 'error', message: { text: expect.stringMatching(sentence) }, locations: [{ physicalLocation: { artifactLocation: { uri: 'long.txt' } } }] })
  })

  test.each([
    ['one that cannot be written', ['-f', 'sarif=b.txt/x.sarif', '-f', 'junit=ok.xml'], 2, /b\.txt\/x\.sarif/],
    ['two in one file, by two names', ['-f', 'sarif=x', '-f', 'junit=./x'], 2, /“\.\/x”/],
    ['two on standard output', ['-f', 'sarif', '-f', 'junit=-'], 2, /đầu ra chuẩn/],
    ['into the file that is read', ['-f', 'sarif=b.txt'], 2, /“b\.txt”/],
    ['nothing wrong with them', ['-f', 'sarif=x.sarif', '--fail-on', 'never'], 0, /^$/],
  ])('%s', async (_, more, code, says) => {
    const ran = await dvcheck(['b.txt', ...more], { cwd: here() })
    expect([ran.code, ran.err]).toEqual([code, expect.stringMatching(says)])
    expect(read('b.txt')).toBe(SKIPPED)
  })

  test.each(['sarif', 'junit', 'github', 'gitlab'])('%s of what a plan should not hold steers no terminal', async (format) => {
    const evil = '\u001b[2J\u0007\u009b1m\u202e\u2066\u200f\u2028\u0085\t\u007f'
    const name = `x${evil}.txt`
    writeFileSync(join(here(), name), SKIPPED.replace('Giao Văn phòng', `Giao ${evil}h\u043e${evil}p Văn${evil} phòng trước${evil} ngày 31/${evil}2/2026`))
    const { out } = await dvcheck([name, `no${evil}`, '-f', format, '--no-config'], { cwd: here() })
    expect(steering(out)).toEqual([])
  })
})
