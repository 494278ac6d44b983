// One file for the command line, and the code that V8 makes of it: compiling would otherwise take a third of the start-up.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)

await build({
  absWorkingDir: root, entryPoints: ['src/cli/run.ts'], outfile: 'dist/bundle/run.cjs', bundle: true, platform: 'node', format: 'cjs', target: 'node20',
  // Names are kept, and lines short, for the stacks of our own errors.
  charset: 'ascii', minifySyntax: true, minifyWhitespace: true, lineLimit: 200, legalComments: 'eof', logLevel: 'warning',
  define: { 'import.meta.url': '__url' }, banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
})

// Regular expressions are left as written; escapes mean the same in them, and a source of one byte a letter is read and hashed in half the time.
const file = `${root}dist/bundle/run.cjs`
writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))

const cache = `${root}dist/bundle/run.cache`
rmSync(cache, { force: true })
const { processIo, run, script } = require('../../bin/load.js')
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
const plans = readdirSync(`${root}fixtures/plans`).map((name) => `fixtures/plans/${name}/plan.txt`)
for (const argv of [['--help'], ['--no-config', ...plans], ['--no-config', '-f', 'json', ...plans], ['convert', '--to', 'jsonl', ...plans]]) {
  await run(argv, { ...processIo(), cwd: root, stdout: nowhere(), stderr: nowhere() })
}
writeFileSync(cache, script.createCachedData())
if (readFileSync(cache).length === 0) throw new Error('no code was cached')
