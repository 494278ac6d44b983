import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run, type Io } from '../../src/cli/run.js'

/** An empty folder of its own. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'dvcheck-test-'))
}

/** What a run gave. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, with streams of its own. */
export async function dvcheck(argv: readonly string[], given: Partial<Omit<Io, 'stdin'>> & { stdin?: string } = {}): Promise<Ran> {
  const text = { out: '', err: '' }
  const sink = (name: 'out' | 'err'): Writable => new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      text[name] += chunk
      done()
    },
  })
  const { stdin = '', ...rest } = given
  const code = await run(argv, {
    stdout: sink('out'), stderr: sink('err'), stdin: Readable.from([Buffer.from(stdin)]), cwd: folder(), env: {}, isTTY: false, columns: undefined, ...rest,
  })
  return { code, ...text }
}
