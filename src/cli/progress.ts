import { fitting, harmless } from '../report/width.js'
import type { Io } from './io.js'

/** A line on a terminal that says how far a run has come. */
export interface Progress {
  /** Shows that a file is read now. */
  readonly at: (file: string) => void
  /** Takes the line away, for what is printed next on the terminal. */
  readonly wiped: () => void
}

/** A run that is done sooner shows none, in milliseconds. */
const PATIENCE = 2000
/** The line changes no more often. */
const PAUSE = 100

const NONE: Progress = { at: () => undefined, wiped: () => undefined }

/** The line of a run over these files on standard error, where that is a terminal and it is `wanted`. */
export function progress({ stderr, errorColumns, now = Date.now }: Io, wanted: boolean, files: readonly string[]): Progress {
  if (!wanted || errorColumns === undefined) return NONE
  const numbers = new Map(files.map((file, i) => [file, i + 1]))
  const begun = now()
  let shown = -Infinity
  let there = false
  return {
    at: (file) => {
      const time = now()
      if (time - begun < PATIENCE || (there && time - shown < PAUSE)) return
      stderr.write(`\r\u001b[K${fitting(`${numbers.get(file) ?? 1}/${files.length} · ${harmless(file)}`, errorColumns - 1)}`)
      shown = time
      there = true
    },
    wiped: () => {
      if (there) stderr.write('\r\u001b[K')
      there = false
    },
  }
}
