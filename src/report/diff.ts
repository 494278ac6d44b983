import type { Paint } from './reporter.js'
import { harmless } from './width.js'

/** What a diff is made of, and how it is to look. */
export interface Difference {
  /** The file, from the folder that one stands in. */
  readonly path: string
  readonly before: string
  readonly after: string
  /** Its colours. */
  readonly paint: Paint
  /** Whether a person looks at it on a terminal, which nothing in a plan may steer; else it is exact, for `git apply`. */
  readonly terminal: boolean
}

/** What fixes change, as a unified diff that `git apply` and `patch -p1` take. */
export async function diff({ path, before, after, paint, terminal }: Difference): Promise<string> {
  const { FILE_HEADERS_ONLY, formatPatch } = await import('diff')
  const text = formatPatch({ ...await patch(before, after), oldFileName: name('a', path), newFileName: name('b', path) }, FILE_HEADERS_ONLY)
  const colour = (line: string): string => (line.startsWith('-') ? paint.red(line) : line.startsWith('+') ? paint.blue(line) : line)
  return text.split('\n').map((line) => colour(terminal ? harmless(line) : line)).join('\n')
}

/** The library takes time with the square of what changes: where that is more than so many lines, all lines go and come. */
const MOST = 1000

async function patch(before: string, after: string) {
  const { structuredPatch } = await import('diff')
  const found = structuredPatch('', '', before, after, undefined, undefined, { context: 3, maxEditLength: MOST })
  if (found) return found
  const [gone] = structuredPatch('', '', before, '').hunks
  const [come] = structuredPatch('', '', '', after).hunks
  const lines = [...(gone?.lines ?? []), ...(come?.lines ?? [])]
  const hunk = { oldStart: 1, oldLines: gone?.oldLines ?? 0, newStart: 1, newLines: come?.newLines ?? 0, lines }
  return { oldHeader: undefined, newHeader: undefined, hunks: [hunk] }
}

/** `a/plan.txt`; what steers, or git would read in another way, in quotes as git writes it. A name with a space is ended by a tab. */
function name(side: 'a' | 'b', path: string): string {
  const whole = `${side}/${path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/u, '')}`
  if (!/[\0-\x1f\x7f"]/u.test(whole)) return whole.includes(' ') ? `${whole}\t` : whole
  return `"${whole.replace(/[\0-\x1f\x7f"]/gu, (sign) => (sign === '"' ? '\\"' : `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`))}"`
}
