'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const folder = join(__dirname, '../dist/bundle')
const filename = join(folder, 'run.cjs')

/** What V8 made of the bundle when it was built. Another version of V8 passes it over and compiles anew. */
function cachedData() {
  try {
    return readFileSync(join(folder, 'run.cache'))
  } catch {
    return undefined
  }
}

const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'latin1')}\n})`
const script = new Script(source, { filename, cachedData: cachedData() })
const bundle = { exports: {} }
script.runInThisContext()(bundle.exports, require, bundle, filename, folder)

module.exports = { ...bundle.exports, script }
