// Runs the tests of one bundle under one negated condition after another; every condition finds the bundle as if it had just been loaded.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { Script } from 'node:vm'
import { run, suite } from './suite.mjs'

const [, , path] = process.argv
const script = new Script(`(function (__suite, __condition, __predicate, require, module, exports) {${readFileSync(path, 'utf8')}\n})`, { filename: path })
const require = createRequire(import.meta.url)

/** The tests, loaded anew; `negated` is the number of a condition, `reached` is told of each that is asked. */
function loaded(negated, reached) {
  const own = suite()
  const condition = (id, value) => {
    reached(id)
    return id === negated ? !value : value
  }
  const module = { exports: {} }
  script.runInThisContext()(own, condition, (id, predicate) => (...given) => condition(id, predicate(...given)), require, module, module.exports)
  return own.tests
}

/** Of each condition the tests that come past it, by number, the quickest first; `null` stands for all of them: it is asked where they are loaded. */
async function coverage() {
  const found = new Map()
  let at = null
  const tests = loaded(-1, (id) => {
    if (!found.has(id)) found.set(id, new Map())
    found.get(id).set(at, 0)
  })
  const times = []
  for (const [i, test] of tests.entries()) {
    const from = performance.now()
    at = i
    try {
      await run(test)
      times.push(performance.now() - from)
    } catch (error) {
      times.push(null)
      console.error(`left out, it fails as it is: ${test.name}: ${error.message?.split('\n')[0]}`)
    }
  }
  const all = [...tests.keys()]
  return new Map([...found].map(([id, by]) => [id, (by.has(null) ? all : [...by.keys()]).filter((i) => times[i] !== null).sort((a, b) => times[a] - times[b])]))
}

/** What another child has found is not worked out again: those that have no end take their child with them. */
async function keptCoverage() {
  const kept = `${path}.coverage.json`
  if (existsSync(kept)) return new Map(JSON.parse(readFileSync(kept, 'utf8')))
  const found = await coverage()
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify([...found]))
  renameSync(`${kept}.${process.pid}`, kept)
  return found
}

const covered = await keptCoverage()

async function outcome({ id, file }) {
  const by = covered.get(id) ?? []
  let tests
  try {
    tests = loaded(id, () => {})
  } catch (error) {
    return { by: `loading: ${error.message}` }
  }
  // The rows that are named after the file come first.
  const own = (i) => tests[i]?.name.includes(basename(file, '.ts'))
  for (const i of [...by.filter(own), ...by.filter((i) => !own(i))]) {
    process.send({ at: i })
    try {
      if (!tests[i]) throw new Error('is gone')
      await run(tests[i])
    } catch {
      return { by: tests[i]?.name ?? 'loading' }
    }
  }
  return { reached: by.length }
}

process.on('message', async (mutant) => process.send({ outcome: await outcome(mutant) }))
process.on('unhandledRejection', () => {})
process.send({ ready: true })
