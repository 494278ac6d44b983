import type { Paint } from './reporter.js'
import { harmless } from './width.js'

const CONTEXT = 2

/** What fixes change, as a unified diff. Fixes change lines where they stand: none is added, none goes. */
export function diff(path: string, before: string, after: string, paint: Paint): string {
  const lines = (text: string): string[] => text.split(/\r\n|\n|\r/)
  const [old, now] = [lines(before), lines(after)]
  const changed = old.flatMap((line, i) => (line === now[i] ? [] : [i]))
  const hunks: [number, number][] = []
  for (const i of changed) {
    const last = hunks.at(-1)
    if (last && i - CONTEXT <= last[1] + 1) last[1] = Math.min(old.length - 1, i + CONTEXT)
    else hunks.push([Math.max(0, i - CONTEXT), Math.min(old.length - 1, i + CONTEXT)])
  }
  const text = hunks.map(([from, to]) => {
    const size = `${from + 1},${to - from + 1}`
    const shown: string[] = []
    for (let i = from; i <= to; i++) {
      const [was = '', is = ''] = [old[i], now[i]].map((line) => harmless(line ?? ''))
      if (old[i] === now[i]) shown.push(` ${was}`)
      else shown.push(paint.red(`-${was}`), paint.blue(`+${is}`))
    }
    return `@@ -${size} +${size} @@\n${shown.join('\n')}\n`
  })
  const name = harmless(path)
  return `--- ${name}\n+++ ${name}\n${text.join('')}`
}
