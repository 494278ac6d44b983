import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportedTypes, library, wordsModule } from '../../src/build/words.mjs'
import { WORDS } from '../../src/export/words.js'
import { jsonSchema, type SchemaName } from '../../src/index.js'

/** A part of a JSON Schema. */
interface Node {
  readonly description?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly $defs?: Readonly<Record<string, Node>>
}

const SCHEMAS: Readonly<Record<SchemaName, string | null>> = { plan: 'Plan', findings: null, settings: 'SettingsFile' }

/** What is written against the types, and what TypeScript says of it; null where it is right. */
const USES: readonly [name: string, code: string, fault: RegExp | null][] = [
  ['a rule’s name', "export const id: Finding['ruleId'] = 'numbering'", null],
  ['an office’s rule', "export const id: Finding['ruleId'] = 'khong-kip-thoi'", null],
  ['a rule of dvcheck', "export const id: RuleId = 'numbering'", null],
  ['no rule of dvcheck', "export const id: RuleId = 'numberin'", /not assignable to type/],
  ['the list of names', 'export const ids: readonly RuleId[] = RULE_IDS', null],
  ['a severity for a rule', "export const settings: Partial<Settings> = { rules: { numbering: 'info', 'khong-kip-thoi': 'off' } }", null],
  ['a severity that there is not', "export const settings: Partial<Settings> = { rules: { numbering: 'grave' } }", /not assignable to type/],
  ['the rule of what comes again', "export const rule = (d: Deadline): string | null => (d.kind === 'recurring' ? d.rule : null)", null],
  ['no rule of a day', "export const rule = (d: Deadline): string => (d.kind === 'on' ? d.rule : '')", /'null' is not assignable/],
  ['the last day of a range', "export const end = (d: Deadline): string | null => (d.kind === 'range' ? d.end : null)", null],
  ['a day within a month', "export const day = (d: Deadline & { kind: 'within' }): null => d.date", null],
  ['every kind looked at', `export function f(d: Deadline): string {
    switch (d.kind) {
      case 'by': case 'on': case 'range': return d.date ?? ''
      case 'within': case 'recurring': return d.raw
    }
  }`, null],
  ['a kind forgotten', `export function f(d: Deadline): string {
    switch (d.kind) {
      case 'by': case 'on': case 'range': return d.date ?? ''
      case 'within': return d.raw
    }
  }`, /lacks ending return statement/],
  ['a text', "export const plan = (await parse('x')).plan.title", null],
  ['bytes', 'export const plan = (await parse(new Uint8Array())).plan.title', null],
  ['a number', 'export const plan = await parse(1)', /not assignable to parameter/],
  ['findings of a document', "export const found: Finding[] = lint(await parse('x'))", null],
  ['a check with some settings', "export const checked = (await check('x', { settings: { stage: 'final' } })).result.findings", null],
  ['a check with none that there is', "export const checked = await check('x', { settings: { staeg: 'final' } })", /staeg/],
]

const path = (i: number): string => fileURLToPath(new URL(`../../src/use-${i}.ts`, import.meta.url))
const uses = Object.fromEntries(USES.map(([, code], i) => [
  path(i), `import { RULE_IDS, check, lint, parse, type Deadline, type Finding, type RuleId, type Settings } from './index.js'\nexport type All = [typeof RULE_IDS, typeof check, typeof lint, typeof parse, Deadline, Finding, RuleId, Settings]\n${code}\n`,
]))

let program: ts.Program
let types: ReturnType<typeof exportedTypes>
const schemas = new Map<SchemaName, Node>()

beforeAll(async () => {
  program = library(uses)
  types = exportedTypes(program)
  for (const which of Object.keys(SCHEMAS) as SchemaName[]) schemas.set(which, await jsonSchema(which) as Node)
  if (!process.env.UPDATE) return
  const names = new Set([...schemas.values()].flatMap(({ $defs }) => Object.keys($defs ?? {})).concat(Object.values(SCHEMAS).filter((name) => name !== null)))
  writeFileSync(new URL('../../src/export/words.ts', import.meta.url), wordsModule(types, names))
}, 60_000)

describe('words', () => {
  test('every type of the library has some, and each of its properties', () => {
    const silent = Object.entries(types).flatMap(([name, { words, properties }]) => [
      ...(words === '' ? [name] : []), ...Object.entries(properties).filter(([, own]) => own === '').map(([property]) => `${name}.${property}`),
    ])
    expect(Object.keys(types).length).toBeGreaterThan(50)
    expect(silent).toEqual([])
  })

  // What was written just now is not yet what was imported.
  const written = test.skipIf(process.env.UPDATE)

  written('are those of the types', () => {
    for (const [name, words] of Object.entries(WORDS)) expect(words, `${name}: UPDATE=1 npm test -- program/types`).toEqual(types[name])
  })

  written.each(Object.entries(SCHEMAS))('of the types stand in the schema: %s', (which, root) => {
    const schema = schemas.get(which as SchemaName) as Node
    const named = Object.entries({ ...schema.$defs, ...(root === null ? {} : { [root]: schema }) })
    expect(named.length).toBeGreaterThan(5)
    for (const [name, { description, type, properties = {} }] of named) {
      expect(description, name).toBe(types[name]?.words)
      // The same properties, and the same words of each.
      if (type === 'object') expect(Object.fromEntries(Object.entries(properties).map(([property, node]) => [property, node.description])), name).toEqual(name === 'Data' ? {} : types[name]?.properties)
    }
  })

  test.each(Object.keys(SCHEMAS))('no object of the schema is without a name: %s', (which) => {
    const unnamed: string[] = []
    const visit = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return
      if ('properties' in node && !/^(?:\/\$defs\/\w+)?$/.test(at)) unnamed.push(at)
      for (const [key, below] of Object.entries(node)) visit(below, `${at}/${key}`)
    }
    visit(schemas.get(which as SchemaName), '')
    expect(unnamed).toEqual([])
  })

  test.each([
    ['plan', 'a day', '$defs.Period.properties.start.format', 'date'],
    ['plan', 'the grammar of periods', '$defs.Period.properties.period.pattern', expect.stringContaining('Q[1-4]')],
    ['plan', 'the roles of sections', '$defs.SectionRole.enum', expect.arrayContaining(['orientation'])],
    ['plan', 'a name', '$id', 'urn:dvcheck:plan:1'],
    ['settings', 'Vietnamese first', 'properties.baseline.description', expect.stringMatching(/^Tệp ghi những phát hiện đã biết/)],
    ['settings', 'the default', '$defs.OwnRuleFile.properties.severity.default', 'warning'],
  ] as const)('%s: %s', (which, _, at, wanted) => {
    expect(at.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], schemas.get(which))).toEqual(wanted)
  })
})

test('a rule’s name keeps its names, for editors to offer', () => {
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(path(0)) as ts.SourceFile) as ts.Symbol
  const id = checker.getExportsOfModule(module).find(({ name }) => name === 'id') as ts.Symbol
  const type = checker.getTypeOfSymbol(id) as ts.UnionType
  expect(type.types.filter((one) => one.isStringLiteral()).length).toBeGreaterThan(40)
})

test.each(USES.map(([name, , fault], i) => [name, fault, path(i)] as const))('TypeScript on %s', (_, fault, file) => {
  const said = program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')).join('; ')
  if (fault === null) expect(said).toBe('')
  else expect(said).toMatch(fault)
})
