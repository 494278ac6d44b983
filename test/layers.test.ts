import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

interface Import {
  readonly file: string
  /** A path inside src without ending, or a package's or Node's name. */
  readonly target: string
  readonly types: boolean
  readonly lazy: boolean
}

const files = (readdirSync(src, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).map((file) => file.replaceAll('\\', '/')).sort()
const imports: Import[] = files.flatMap((file) => importsOf(file, readFileSync(join(src, file), 'utf8')))

function importsOf(file: string, text: string): Import[] {
  const target = (name: string): string => (name.startsWith('.') ? relative(src, resolve(src, dirname(file), name)).replaceAll('\\', '/').replace(/\.js$/, '') : name)
  const fixed = [...text.matchAll(/^(?:import|export)\b([^'"`;]*?)\bfrom '([^']+)'/gm)].map(([, clause = '', name = '']) => {
    const named = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1]
    const types = /^\s*type\b/.test(clause) || (named !== undefined && named.split(',').every((one) => one.trim() === '' || one.trim().startsWith('type ')))
    return { file, target: target(name), types, lazy: false }
  })
  const lazy = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, name = '']) => ({ file, target: target(name), types: false, lazy: true }))
  return [...fixed, ...lazy]
}

/** Imports of values, not only of types. */
const values = imports.filter(({ types }) => !types)
const shown = (found: readonly Import[]): string[] => found.map(({ file, target }) => `${file} → ${target}`)
const within = (folder: string) => ({ file }: Import): boolean => file.startsWith(`${folder}/`)
const to = (...folders: string[]) => ({ target }: Import): boolean => folders.some((folder) => target === folder || target.startsWith(`${folder}/`))

/** The rooms of the house, lowest first: each may import from those before it, types included. */
const ROOMS = [
  'text', 'model', 'lexicon', 'host', 'read', 'write', 'recognise', 'outline', 'assemble', 'settings', 'facts', 'rules', 'fix', 'check', 'report', 'export', 'cli',
]
const room = (path: string): string => path.split('/')[0] ?? ''

describe('what each part may import', () => {
  test('the imports are read', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  test('each file stands in a room, index.ts alone at the root', () => {
    expect([...new Set(files.map(room))].sort()).toEqual([...ROOMS, 'index.ts'].sort())
  })

  test('nobody imports upwards', () => {
    const inside = imports.filter(({ file, target }) => ROOMS.includes(room(target)) && room(file) !== 'index.ts')
    expect(shown(inside.filter(({ file, target }) => ROOMS.indexOf(room(target)) > ROOMS.indexOf(room(file))))).toEqual([])
  })

  const zod = ['model/plan-schema.ts', 'model/finding-schema.ts', 'settings/schema.ts', 'export/described.ts']
  const forbidden: readonly [string, readonly Import[]][] = [
    ['commander is only in cli', imports.filter(to('commander')).filter((one) => !within('cli')(one))],
    ['only two files of host touch the disk', imports.filter(to('node:fs', 'fs', 'tinyglobby')).filter(({ file }) => !['host/files.ts', 'host/expand.ts'].includes(file))],
    ['zod is imported for schemas only', values.filter(to('zod')).filter(({ file }) => !zod.includes(file))],
    ['schemas are types on the way from bytes to report', values.filter(to('model/plan-schema', 'model/finding-schema', 'settings/load', 'settings/schema', 'export/described')).filter(({ file, lazy }) => !lazy && !['export/described.ts', 'settings/load.ts', 'settings/faults.ts'].includes(file))],
    ['unified and remark are only in the Markdown reader', imports.filter(to('unified', 'remark-parse', 'mdast-util-gfm-table', 'micromark-extension-gfm-table')).filter(({ file }) => file !== 'read/markdown.ts')],
    ['differences are worked out when they are shown', values.filter(to('diff')).filter(({ lazy }) => !lazy)],
    ['the Markdown reader is loaded when it is needed', values.filter(to('read/markdown')).filter(({ lazy }) => !lazy)],
    ['no rule looks at another', imports.filter(({ file, target }) => file !== 'rules/index.ts' && file.split('/').length === 3 && /^rules\/[a-z]+\/[a-z-]+$/.test(target) && !target.startsWith('rules/examples/')).filter(within('rules'))],
  ]
  test.each(forbidden)('%s', (_, found) => {
    expect(shown(found)).toEqual([])
  })

  // src/build has no TypeScript.
  const core = files.filter((file) => !['host', 'cli'].includes(room(file)))

  test('the core imports nothing of Node', () => {
    const inside = imports.filter(({ file }) => core.includes(file))
    expect(shown(inside.filter(({ target }) => target.startsWith('node:') || isBuiltin(target) || ['commander', 'chalk', 'lilconfig', 'tinyglobby'].includes(target)))).toEqual([])
    expect(shown(inside.filter(({ target }) => target.startsWith('host/')))).toEqual([])
  })

  test('the core names nothing that only Node has', () => {
    expect(core.filter((file) => /\b(?:Buffer|process|require|__dirname|setImmediate|NodeJS)\b[.(\[]/.test(readFileSync(join(src, file), 'utf8')))).toEqual([])
  })

  test('hosts know nothing of the house', () => {
    expect(shown(imports.filter(({ file }) => ['host/node.ts', 'host/plain.ts', 'host/no-disk.ts', 'host/host.ts'].includes(file)).filter(to('text', 'model', 'lexicon', 'host/files', '#host')))).toEqual([])
  })

  test('no module waits for itself', () => {
    const edges = new Map(files.map((file) => [file.replace(/\.ts$/, ''), values.filter((one) => one.file === file && !one.lazy).map(({ target }) => target)]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (name: string, path: readonly string[]): void => {
      if (path.includes(name)) return void cycles.push([...path.slice(path.indexOf(name)), name].join(' → '))
      if (done.has(name)) return
      done.add(name)
      for (const next of edges.get(name) ?? []) if (edges.has(next)) visit(next, [...path, name])
    }
    for (const name of edges.keys()) visit(name, [])
    expect(cycles).toEqual([])
  })

  test('no module remembers anything: what is remembered hangs on the document, the settings or the run', () => {
    const state = /^(?:export )?let |^(?:export )?const \w+(?:: [^=]+)? = new (?:Weak)?(?:Map|Set)(?:<[^=]*>)?\(\)|new WeakMap/gm
    expect(files.filter((file) => file !== 'text/lazy.ts' && !file.startsWith('cli/')).flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(state)].map(([line]) => `${file}: ${line}`))).toEqual([])
  })

  test('no default exports', () => {
    expect(files.filter((file) => /^export default\b/m.test(readFileSync(join(src, file), 'utf8')))).toEqual([])
  })
})
