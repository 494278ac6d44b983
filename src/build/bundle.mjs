// The library in one file: as one module V8 knows each name to be what it is, and takes a tenth less time than with a file a module.
// The command line in few files, and the code that V8 makes of each: to compile it would take as long as node itself takes to start.
// What the sources `import()` is a file of its own, read when a run asks for it; so are the modules that two such files share.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { build, transform } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'dist/bundle')
const require = createRequire(import.meta.url)

// Names are kept, and lines short, for the stacks of our own errors.
const written = { charset: 'ascii', platform: 'node', target: 'node20', minifySyntax: true, minifyWhitespace: true, lineLimit: 200, logLevel: 'warning' }

const { outputFiles } = await build({
  ...written, absWorkingDir: root, entryPoints: ['src/cli/run.ts'], outdir: folder, outExtension: { '.js': '.cjs' }, write: false,
  bundle: true, format: 'esm', splitting: true, legalComments: 'eof', define: { 'import.meta.url': '__url', __bundled: 'true' },
  // Commander would load it, and with it all of Node's network, to start commands that are programs of their own.
  alias: { 'node:child_process': 'data:text/javascript,' },
})

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, { ...written, platform: 'neutral', format: 'cjs', supported: { 'dynamic-import': false } })
  // Regular expressions are left as written; escapes mean the same in them, and a source of one byte a letter is read and hashed in half the time.
  const ascii = code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  writeFileSync(path, `(function(module,exports,require,__url,__lexicon){${ascii}\n})`)
}

writeFileSync(join(folder, 'lexicon.bin'), await lexicon())

const dist = join(root, 'dist')
await library()
pages()

/** The rules' pages, which `explain` and the documentation read. */
function pages() {
  for (const name of readdirSync(join(root, 'src/rules'), { recursive: true })) if (name.endsWith('.md')) cpSync(join(root, 'src/rules', name), join(root, 'dist/rules', name))
}

/** The bytes of the lexicon. */
async function lexicon() {
  const outfile = join(folder, 'lexicon.mjs')
  const contents = "import { compiled, packed } from './src/lexicon/compile.js'; import { parts } from './src/lexicon/index.js'; export const bytes = packed(compiled(parts()))"
  await build({ ...written, stdin: { contents, resolveDir: root }, outfile, bundle: true, format: 'esm' })
  const { bytes } = await import(pathToFileURL(outfile).href)
  rmSync(outfile)
  return bytes
}

/** dist/index.js for Node, dist/browser.js for other hosts, and what they import when it is needed, in place of what tsc wrote; the types stay. */
async function library() {
  for (const name of readdirSync(dist, { recursive: true })) if (name.endsWith('.js') && !name.startsWith('bundle')) rmSync(join(dist, name))
  for (const [name, where] of [['index', { platform: 'node' }], ['browser', { platform: 'browser', target: 'es2022' }]]) {
    await build({
      ...written, ...where, minifyWhitespace: false, charset: 'utf8', absWorkingDir: root, entryPoints: { [name]: 'src/index.ts' }, outdir: dist,
      chunkNames: 'library/[name]-[hash]', bundle: true, format: 'esm', splitting: true, packages: 'external',
    })
  }
}

// A function that ran hot here would otherwise be compiled further at its first call in every run.
setFlagsFromString('--no-sparkplug')
const { loaded, processIo, run } = require('../../bin/load.js')
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
const plans = readdirSync(join(root, 'fixtures/plans')).map((name) => `fixtures/plans/${name}/plan.txt`)
for (const argv of [['--help'], plans, ['--no-config', '-f', 'json', ...plans], ['convert', '--to', 'jsonl', ...plans]]) {
  await run(argv, { ...processIo(), cwd: root, stdout: nowhere(), stderr: nowhere() })
}
// V8 takes the code only under the flags that it was made under: those of a run that begins, not yet those of src/cli/engine.ts.
const usual = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
for (const flag of ['sparkplug', 'interrupt-budget', 'regexp-tier-up-ticks']) {
  setFlagsFromString(new RegExp(`default: (--(?:no-)?${flag}(?:=\\S+)?)$`, 'm').exec(usual)?.[1] ?? '')
}
for (const [name, { script }] of loaded) {
  const code = script.createCachedData()
  if (code.length === 0) throw new Error(`no code was cached of ${name}`)
  writeFileSync(join(folder, name.replace(/\.cjs$/, '.cache')), code)
}
