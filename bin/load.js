'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')
const { pathToFileURL } = require('node:url')

const folder = join(__dirname, '../dist/bundle')
/** By name: what each file of the bundle exports, and its script. */
const loaded = new Map()

/** What V8 made of a file when the bundle was built. Another version of V8 passes it over and compiles anew. */
function cachedData(name) {
  try {
    return readFileSync(join(folder, name.replace(/\.cjs$/, '.cache')))
  } catch {
    return undefined
  }
}

/** The lexicon that was compiled when the bundle was built. */
function lexicon() {
  return readFileSync(join(folder, 'lexicon.bin'))
}

/** What a file of the bundle exports; it is read and run when it is first asked for. */
function load(name) {
  const known = loaded.get(name)
  if (known) return known.module.exports
  const filename = join(folder, name)
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: cachedData(name) })
  const module = { exports: {} }
  loaded.set(name, { module, script })
  script.runInThisContext()(module, module.exports, (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id)), pathToFileURL(filename).href, lexicon)
  return module.exports
}

module.exports = { ...load('run.cjs'), loaded }
