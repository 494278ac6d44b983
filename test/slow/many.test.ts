import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { many } from '../bench/many.mjs'
import { folder } from '../helpers/io.js'

const load = fileURLToPath(new URL('../../bin/load.js', import.meta.url))
/** `DVCHECK_FILES=10000 npm test -- slow/many` looks at ten thousand files. */
const FILES = Number(process.env['DVCHECK_FILES'] || 60)
/** More than this of a file, in KB, is no code that became warm: its findings with their excerpts take 100, its plan more. */
const KEPT = 60

interface Memory {
  readonly code: number
  /** What was alive in MB, garbage collected, when a third of the files had been read, and when all but one had. */
  readonly alive: readonly number[]
  readonly peak: number
}

/** Runs the program as it is built over the files below a folder. */
async function memory(argv: readonly string[], cwd: string): Promise<Memory> {
  const script = `const fs = require('node:fs')
    const { processIo, run } = require(${JSON.stringify(load)})
    const { readFileSync } = fs
    const alive = []
    let files = 0
    fs.readFileSync = (name, ...rest) => {
      if (/ke-hoach-\\d+\\.txt$/.test(String(name)) && [${Math.floor(FILES / 3)}, ${FILES}].includes(++files)) {
        gc()
        alive.push(process.memoryUsage().heapUsed / 1e6)
      }
      return readFileSync(name, ...rest)
    }
    run(process.argv.slice(1), processIo()).then((code) => console.log(JSON.stringify({ code, alive, peak: process.resourceUsage().maxRSS / 1024 })))`
  // Not `spawnSync`: vitest hears nothing of a test that holds its process for a minute.
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--expose-gc', '-e', script, '--', ...argv, 'plans'], { cwd })
  expect(stderr.replace(/^dvcheck: \d+ tệp, \d+ kế hoạch\n$/, '')).toBe('')
  return JSON.parse(stdout) as Memory
}

describe('memory does not grow with the number of files', () => {
  const cwd = folder()
  beforeAll(() => many(join(cwd, 'plans'), FILES))

  test.each([
    ['check', ['-f', 'json=found.json', '-f', 'sarif=found.sarif', '-f', 'junit=found.xml', '-f', 'gitlab=found.gitlab.json', '-f', 'terminal=found.out'], 1],
    ['convert', ['-o', 'plans.jsonl'], 0],
  ])('%s %j', async (command, options, wanted) => {
    const { code, alive, peak } = await memory([command, ...options], cwd)
    expect(code).toBe(wanted)
    expect(alive).toHaveLength(2)
    const [few = 0, all = 0] = alive
    const grown = all - few
    expect(grown, `${few.toFixed(1)} MB after a third of ${FILES} files, ${all.toFixed(1)} MB after all`).toBeLessThan((FILES * 2 / 3 * KEPT) / 1000)
    expect(peak).toBeLessThan(300)
  }, 60_000 + 1000 * FILES)
})
