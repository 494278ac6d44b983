// How much the tests hold of what the rules ask: each condition of the sources is negated, one at a time, and the tests outside test/slow that come past
// it are run until one fails. What none fails on is printed: a condition that could as well be wrong.
//
//   npm run mutate                           the rules
//   npm run mutate -- rules/time facts       all below these folders or files of src
//
// A condition is what `if`, `?:`, `&&`, `||` and the predicates of `filter`, `some`, `find` … ask. No form of a rule is supposed: it reads TypeScript.
import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './mutate/bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** A test that takes longer than this, in ms, on a machine however busy, has no end. */
const PATIENCE = 30_000

const asked = process.argv.slice(2)
const sources = readdirSync(join(root, 'src'), { recursive: true }).map((name) => name.split(sep).join('/')).filter((name) => name.endsWith('.ts')).sort()
// The rules themselves stand in folders of their topic; beside these stands what carries them.
const isAsked = (name) => asked.some((one) => `${name}/`.startsWith(`${one}/`) || name === `${one}.ts`)
const mutated = sources.filter((name) => (asked.length > 0 ? isAsked(name) : /^rules\/[^/]+\//.test(name)))
if (mutated.length === 0) throw new Error(`nothing in src is named ${asked.join(', ')}`)

const scratch = mkdtempSync(join(tmpdir(), 'dvcheck-mutate-'))
const begin = Date.now()
const { mutants, path } = await bundle(root, mutated, scratch)
console.log(`${mutants.length} conditions in ${mutated.length} files`)

const left = [...mutants]
const ended = new Map()
await Promise.all(Array.from({ length: Math.min(availableParallelism(), left.length) }, work))
rmSync(scratch, { recursive: true })
report()

/** Gives one child after another the conditions that are left; one that has no end, or takes its child with it, has failed. */
async function work() {
  while (left.length > 0) {
    await new Promise((done) => {
      const env = { ...process.env, TMPDIR: scratch, TMP: scratch, TEMP: scratch }
      const child = fork(fileURLToPath(new URL('./mutate/worker.mjs', import.meta.url)), [path], { cwd: root, env })
      let current
      let watch
      const next = () => {
        current = left.shift()
        if (current) child.send(current)
        else child.kill()
      }
      child.on('message', ({ ready, outcome }) => {
        clearTimeout(watch)
        watch = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
        if (outcome) ended.set(current.id, outcome)
        if (ready || outcome) next()
      })
      child.on('exit', (code) => {
        clearTimeout(watch)
        if (!watch) throw new Error(`the tests cannot be loaded (exit code ${code})`)
        if (current && !ended.has(current.id)) ended.set(current.id, { by: 'no end' })
        done()
      })
    })
  }
}

function report() {
  const survives = ({ id }) => ended.get(id)?.by === undefined
  for (const file of mutated) {
    const own = mutants.filter((one) => one.file === file)
    if (own.length === 0) continue
    console.log(`${file}: ${own.filter((one) => !survives(one)).length} of ${own.length}`)
    for (const { id, line, column, kind, text } of own.filter(survives)) {
      console.log(`  ${line}:${column} ${kind}  ${text}${ended.get(id)?.reached === 0 ? '  (no test comes here)' : ''}`)
    }
  }
  const failed = mutants.filter((one) => !survives(one)).length
  const unreached = mutants.filter(({ id }) => ended.get(id)?.reached === 0).length
  const seconds = Math.round((Date.now() - begin) / 1000)
  const share = ((100 * failed) / mutants.length).toFixed(1)
  console.log(`${failed} of ${mutants.length} fail a test (${share} %), ${mutants.length - failed} survive, ${unreached} of them where no test comes; ${seconds} s`)
}
