import { readdirSync, readFileSync } from 'node:fs'
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

describe('what each part may import', () => {
  test('the imports are read', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  const forbidden: readonly [string, readonly Import[]][] = [
    ['commander is only in cli', imports.filter(to('commander')).filter((one) => !within('cli')(one))],
    ['only files.ts touches the disk', imports.filter(to('node:fs', 'fs', 'tinyglobby')).filter(({ file }) => file !== 'files.ts')],
    ['nothing but cli imports cli', imports.filter(to('cli')).filter((one) => !within('cli')(one))],
    ['zod is imported for schemas only', values.filter(to('zod')).filter(({ file }) => !['plan.ts', 'finding-schema.ts', 'settings-schema.ts', 'schema.ts'].includes(file))],
    ['schemas are types on the way from bytes to report', values.filter(to('plan', 'finding-schema', 'settings-file', 'settings-schema', 'schema')).filter(({ file, lazy }) => !lazy && !['schema.ts', 'settings-file.ts', 'settings-faults.ts'].includes(file))],
    ['unified and remark are only in the Markdown reader', imports.filter(to('unified', 'remark-parse', 'mdast-util-gfm-table', 'micromark-extension-gfm-table')).filter(({ file }) => !['read/markdown.ts', 'unified.ts'].includes(file))],
    ['the Markdown reader is loaded when it is needed', values.filter(to('read/markdown')).filter(({ lazy }) => !lazy)],
    ['read knows nothing above it', values.filter(within('read')).filter(to('outline', 'extract', 'rules', 'report', 'export', 'parse', 'lint'))],
    ['outline knows no finds and no rules', values.filter(within('outline')).filter(to('extract', 'rules', 'report', 'export', 'parse', 'lint'))],
    ['recognise knows no rules and no outline', values.filter(within('recognise')).filter(to('rules', 'outline', 'assemble', 'report', 'export', 'parse', 'lint'))],
    ['extract knows no rules', values.filter(within('extract')).filter(to('rules', 'report', 'export', 'parse', 'lint'))],
    ['rules judge a document and do nothing else', imports.filter(within('rules')).filter(to('read', 'parse', 'lint', 'report', 'export', 'files', 'node:fs', 'node:fs/promises', 'node:child_process'))],
    ['no rule looks at another', values.filter(within('rules')).filter(({ file, target }) => file !== 'rules/index.ts' && /^rules\/(?!rule$|shared\/)/.test(target) && !file.startsWith('rules/shared/'))],
    ['reports and exports are made of results alone', values.filter((one) => within('report')(one) || within('export')(one)).filter(to('parse', 'lint', 'judge', 'read', 'outline', 'extract', 'files', 'rules', 'cli'))],
  ]
  test.each(forbidden)('%s', (_, found) => {
    expect(shown(found)).toEqual([])
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

  test('no default exports', () => {
    expect(files.filter((file) => /^export default\b/m.test(readFileSync(join(src, file), 'utf8')))).toEqual([])
  })
})
