import { totalmem } from 'node:os'
import type { Readable } from 'node:stream'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { removed } from '../host/files.js'
import { beyond, type Apart } from './apart.js'
import { print } from './io.js'
import type { Progress } from './progress.js'
import { complain, type Exit, type Session } from './session.js'
import type { FileKind } from './tally.js'

/** Runs a command line in a thread; where it runs out of memory in one without the file that it read last. The exit code. */
export async function threads(session: Session, progress: Progress): Promise<Exit> {
  const { io } = session
  const memory = allowed()
  // By itself V8 lets the heap grow to four times what was alive before it looks again; this costs no time that one could measure.
  setFlagsFromString('--heap-growing-percent=20')
  const exceeded: string[] = []
  const finished = new Map<string, FileKind>()
  // How much of the next thread's output is out already.
  let out = 0
  for (;;) {
    const { code, reading, printed, whole, temporary, errors } = await thread({ session, progress, known: { memory, exceeded, finished } }, out)
    progress.wiped()
    if (code !== null) {
      await print(io.stderr, errors)
      return code
    }
    for (const path of temporary) await removed(path)
    if (printed !== whole || reading === null || exceeded.includes(reading)) {
      await complain(session, beyond(reading ?? '', memory))
      return 2
    }
    exceeded.push(reading)
    out = Math.max(out, printed)
  }
}

/** Half of the memory that there is, in MB, unless Node was told how much it may take. */
function allowed(): number {
  const own = getHeapStatistics().heap_size_limit / 2 ** 20
  if ([...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].some((flags) => /max[-_]old[-_]space[-_]size/.test(flags))) return Math.floor(own)
  return Math.floor(Math.max(own, Math.min(totalmem(), process.constrainedMemory?.() || Infinity) / 2 ** 21))
}

interface Ended {
  /** Null where memory did not suffice. */
  readonly code: Exit | null
  /** The file that was read last. */
  readonly reading: string | null
  /** How much it printed, of what a next thread would print again just so. */
  readonly printed: number
  /** How much of it is of files that are finished. */
  readonly whole: number
  /** Files that are to be taken away where the thread did not come to its end. */
  readonly temporary: readonly string[]
  /** What is for standard error. */
  readonly errors: string
}

/** What a thread tells (bin/apart.js). */
interface Said {
  readonly code?: Exit
  readonly reading?: string
  readonly done?: string
  readonly kind?: FileKind
  readonly whole?: number
  readonly temporary?: string
}

/** What a thread is begun with. */
interface Begun {
  readonly session: Session
  readonly progress: Progress
  readonly known: Pick<Apart, 'memory' | 'exceeded'> & { readonly finished: Map<string, FileKind> }
}

async function thread({ session: { io, argv }, progress, known }: Begun, out: number): Promise<Ended> {
  const { stdin, cwd, env, isTTY, columns } = io
  const worker = new Worker(new URL('../../bin/apart.js', import.meta.url), {
    workerData: { argv, known, io: { cwd, env: { ...env }, isTTY, columns, stdin: Array.isArray(stdin) ? stdin : [] } },
    resourceLimits: { maxOldGenerationSizeMb: known.memory, maxYoungGenerationSizeMb: 16 }, stdout: true, stderr: true,
  })
  const found = { code: null as Ended['code'], reading: null as string | null, printed: 0, whole: 0, temporary: [] as string[], errors: '' }
  worker.on('message', ({ code, reading, done, kind, whole, temporary }: Said) => {
    if (code !== undefined) found.code = code
    if (reading !== undefined) progress.at(found.reading = reading)
    if (whole !== undefined) found.whole = whole
    if (temporary !== undefined) found.temporary.push(temporary)
    if (done === undefined || kind === undefined) return
    known.finished.set(done, kind)
    // What was printed of it is not printed again.
    found.printed = 0
  })
  await Promise.all([
    end(worker),
    passed(worker.stdout, async (chunk) => {
      const known = Math.max(0, out - found.printed)
      found.printed += chunk.length
      if (io.isTTY) progress.wiped()
      await print(io.stdout, chunk.slice(known))
    }),
    passed(worker.stderr, (chunk) => void (found.errors += chunk)),
  ])
  return found
}

async function passed(stream: Readable, on: (chunk: string) => Promise<void> | void): Promise<void> {
  for await (const chunk of stream.setEncoding('utf8')) await on(chunk as string)
}

/** Waits for a thread; that it ran out of memory is an end like another. */
async function end(worker: Worker): Promise<void> {
  let failed: unknown = null
  worker.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') failed = error
  })
  await new Promise((done) => worker.on('exit', done))
  if (failed) throw failed as Error
}
