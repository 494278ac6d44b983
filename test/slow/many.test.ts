import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { many } from '../bench/many.mjs'
import { folder } from '../helpers/io.js'

const load = fileURLToPath(new URL('../../bin/load.js', import.meta.url))
const FEW = 100
const MORE = 400

/** Runs the program as it is built over the files below a folder; how much memory that took at most, in MB. */
async function peak(argv: readonly string[], cwd: string): Promise<number> {
  const script = `const { processIo, run } = require(${JSON.stringify(load)})
    run(process.argv.slice(1), processIo()).then((code) => console.log(JSON.stringify({ code, peak: process.resourceUsage().maxRSS / 1024 })))`
  // Not `spawnSync`: vitest hears nothing of a test that holds its process for a minute.
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['-e', script, '--', ...argv, 'plans'], { cwd })
  const ran = JSON.parse(stdout) as { code: number; peak: number }
  expect([ran.code, stderr.replace(/^dvcheck: \d+ tệp, \d+ kế hoạch\n$/, '')]).toEqual([argv[0] === 'check' ? 1 : 0, ''])
  return ran.peak
}

describe('memory does not grow with the number of files', () => {
  const folders = { few: folder(), more: folder() }
  beforeAll(() => {
    many(join(folders.few, 'plans'), FEW)
    many(join(folders.more, 'plans'), MORE)
  })

  // What holds its results takes more than twice as much for four times the files.
  test.each([
    ['check', ['-f', 'json=found.json', '-f', 'sarif=found.sarif', '-f', 'junit=found.xml', '-f', 'gitlab=found.gitlab.json', '-f', 'terminal=found.out']],
    ['convert', ['-o', 'plans.jsonl']],
  ])('%s %j', async (command, options) => {
    const few = await peak([command, ...options], folders.few)
    const more = await peak([command, ...options], folders.more)
    expect(more / few, `${few.toFixed()} MB for ${FEW} files, ${more.toFixed()} MB for ${MORE}`).toBeLessThan(1.35)
    expect(more).toBeLessThan(300)
  }, 600_000)
})
