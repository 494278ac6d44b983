import { totalmem } from 'node:os'
import type { Readable } from 'node:stream'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { beyond, type Apart } from './apart.js'
import { print } from './io.js'
import { complain, type Exit, type Session } from './session.js'

/** Runs a command line in a thread; where it runs out of memory in one without the file that it read last. The exit code. */
export async function threads(session: Session): Promise<Exit> {
  const { io } = session
  const memory = allowed()
  // By itself V8 lets the heap grow to four times what was alive before it looks again; this costs no time that one could measure.
  setFlagsFromString('--heap-growing-percent=20')
  const exceeded: string[] = []
  const finished: string[] = []
  for (;;) {
    const { code, reading, printed, errors } = await thread(session, { memory, exceeded, finished })
    if (code !== null) {
      await print(io.stderr, errors)
      return code
    }
    if (printed || reading === null || exceeded.includes(reading)) {
      await complain(session, beyond(reading ?? '', memory))
      return 2
    }
    exceeded.push(reading)
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
  /** Whether standard output has something of a file that is not finished. */
  readonly printed: boolean
  /** What is for standard error. */
  readonly errors: string
}

async function thread({ io, argv }: Session, known: Pick<Apart, 'memory' | 'exceeded'> & { readonly finished: string[] }): Promise<Ended> {
  const { stdin, cwd, env, isTTY, columns } = io
  const worker = new Worker(new URL('../../bin/apart.js', import.meta.url), {
    workerData: { argv, known, io: { cwd, env: { ...env }, isTTY, columns, stdin: Array.isArray(stdin) ? stdin : [] } },
    resourceLimits: { maxOldGenerationSizeMb: known.memory, maxYoungGenerationSizeMb: 16 }, stdout: true, stderr: true,
  })
  const found = { code: null as Ended['code'], reading: null as string | null, printed: false, errors: '' }
  worker.on('message', ({ code, reading, done }: { code?: Exit; reading?: string; done?: string }) => {
    if (code !== undefined) found.code = code
    if (reading !== undefined) found.reading = reading
    if (done === undefined) return
    known.finished.push(done)
    found.printed = false
  })
  await Promise.all([
    end(worker),
    passed(worker.stdout, async (chunk) => {
      found.printed = true
      await print(io.stdout, chunk)
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
