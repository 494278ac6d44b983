import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'

type Core = Pick<typeof library, 'parse' | 'check' | 'lint' | 'rules' | 'defaults'>

const root = fileURLToPath(new URL('../..', import.meta.url))
const plan = readFileSync(`${root}/fixtures/plans/phuong-loi/plan.txt`)
const text = plan.toString('utf8')

/** All that a browser's worker has and the core asks for. Nothing else that is not of the language itself is there. */
const BROWSER = { TextDecoder, TextEncoder, console }

let core: Core
/** Bytes of the place that the core runs in. */
let there: (bytes: Uint8Array) => Uint8Array

beforeAll(async () => {
  const { outputFiles: [file] } = await build({
    absWorkingDir: root, bundle: true, platform: 'browser', conditions: ['worker'], format: 'iife', globalName: 'core', write: false, logLevel: 'error',
    stdin: { contents: "export { parse, check, lint, rules, defaults } from './src/index.ts'", resolveDir: root },
  })
  const context = createContext({ ...BROWSER })
  core = runInContext(`${file?.text}; core`, context) as Core
  there = runInContext('(bytes) => Uint8Array.from(bytes)', context) as typeof there
}, 60_000)

test('there is nothing of Node in the place that it runs in', () => {
  const kinds = ['process', 'Buffer', 'require', 'global', 'setImmediate', 'setTimeout', 'URL', 'crypto', 'document'].map((name) => `typeof ${name}`)
  expect(runInContext(`[${kinds.join()}].join()`, createContext({ ...BROWSER }))).toBe(kinds.map(() => 'undefined').join())
})

describe('the core gives in a browser what it gives in Node', () => {
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
  const rows: readonly [name: string, bytes: Uint8Array, path: string][] = [
    ['a plan', plan, 'plan.txt'],
    ['Markdown', Buffer.from(text.replace(/^(I+\..*)$/gmu, '## **$1**')), 'plan.md'],
    ['with a byte order mark', Buffer.from(`\ufeff${text}`), 'plan.txt'],
    ['UTF-16', wide, 'plan.txt'],
    ['UTF-16, big end first', Buffer.from(wide).swap16(), 'plan.txt'],
    ['cut off in mid-letter', plan.subarray(0, plan.lastIndexOf('ệ') + 1), 'plan.txt'],
    ['another kind of file', Buffer.from('GIF89a\0\0'), 'plan.txt'],
    ['no bytes', new Uint8Array(0), 'plan.txt'],
  ]
  test.each(rows)('%s', async (_, bytes, path) => {
    const found = async ({ parse, lint, rules, defaults, check }: Core, bytes: Uint8Array): Promise<string[]> => {
      const document = await parse(bytes, { path })
      const { result, excerpts } = await check(bytes, { path })
      return [document.plan, lint(document, rules, defaults), result, excerpts].map((one) => JSON.stringify(one))
    }
    const here = await found(library, bytes)
    expect(here[1]).toContain('"fingerprint"')
    expect(await found(core, there(bytes))).toEqual(here)
  })
})
