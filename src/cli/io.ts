import type { Writable } from 'node:stream'
import type { Words } from '../model/message.js'
import { userError } from '../model/user-error.js'
import type { Apart } from './apart.js'
import { languageOf } from './words.js'

/** What the command line sees of the world; tests pass their own. */
export interface Io {
  readonly stdout: Writable
  readonly stderr: Writable
  readonly stdin: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal, and how wide it is. */
  readonly isTTY: boolean
  readonly columns: number | undefined
  /** How wide standard error is, where it is a terminal. */
  readonly errorColumns?: number | undefined
  /** The clock in milliseconds, where it is not that of the machine. */
  readonly now?: () => number
  /** There in a thread of its own only. */
  readonly apart?: Apart
}

/**
 * The process's own streams. A reader that closes the pipe early (`| head`) ends the output, not the run; what cannot be written to (a full disk)
 * ends the run.
 */
export function processIo(): Io {
  const { stdout, stderr } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return
      if (stream === stdout) stderr.write(`dvcheck: ${unwritten(error.code ?? error.message)[languageOf(process.argv)]}\n`)
      process.exit(2)
    })
  }
  return {
    stdout, stderr,
    get stdin() {
      return process.stdin
    },
    get cwd() {
      return workingFolder()
    },
    env: process.env, isTTY: stdout.isTTY === true, columns: stdout.columns, errorColumns: stderr.isTTY ? stderr.columns || 80 : undefined,
  }
}

const unwritten = (code: string): Words => ({
  vi: `Không ghi được ra đầu ra chuẩn: ${code === 'ENOSPC' ? 'ổ đĩa đã đầy' : `mã lỗi ${code}`}.`,
  en: `Cannot write to standard output: ${code === 'ENOSPC' ? 'the disk is full' : `error code ${code}`}.`,
})

/** Where the program was started: it may have been removed since. */
function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    throw userError({
      vi: 'Thư mục hiện hành không còn nữa. Hãy chuyển sang thư mục khác rồi chạy lại.',
      en: 'The current folder is there no more. Change to another one and run again.',
    })
  }
}

/** Writes all of it, no faster than the reader takes it; stops where the reader went away. */
export async function print(stream: Writable, text: string | Iterable<string>): Promise<void> {
  for (const chunk of typeof text === 'string' ? [text] : text) {
    if (stream.destroyed) return
    if (stream.write(chunk)) continue
    await new Promise<void>((resume) => {
      const events = ['drain', 'error', 'close'] as const
      const go = () => {
        for (const event of events) stream.off(event, go)
        resume()
      }
      for (const event of events) stream.on(event, go)
      // Written meanwhile, or closed: no event would come any more.
      if (stream.destroyed || !stream.writableNeedDrain) go()
    })
  }
}

/** A report without a terminal, and without COLUMNS, is so wide. */
const COLUMNS = 100
/** No terminal is wider. */
const WIDEST = 10_000

/** How wide a report is: as the terminal, else as COLUMNS says. */
export function columnsOf({ columns, env }: Pick<Io, 'columns' | 'env'>): number {
  if (columns !== undefined && columns > 0) return columns
  const named = Number(env.COLUMNS)
  return Number.isInteger(named) && named > 0 && named <= WIDEST ? named : COLUMNS
}

/** Whether to colour: `--no-color`, NO_COLOR (no-color.org) and FORCE_COLOR come before the question whether it is a terminal. */
export function coloured(io: Io, option: boolean): boolean {
  const { NO_COLOR: none, FORCE_COLOR: forced, TERM: terminal } = io.env
  if (!option) return false
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (none !== undefined && none !== '') return false
  return io.isTTY && terminal !== 'dumb'
}
