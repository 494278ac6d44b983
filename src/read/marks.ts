import type { Span } from '../text/passage.js'

/** A run of `*` or `_` that may open or close emphasis; `left` of its characters are not yet used. */
interface Run {
  readonly sign: string
  from: number
  to: number
  readonly opens: boolean
  readonly closes: boolean
}

const SPACE = /\s/u
const SIGN = /[\p{P}\p{S}]/u

/** What stands beside a run: 1 white space or nothing, 2 punctuation, 0 a letter or digit. */
function side(char: string | undefined): 0 | 1 | 2 {
  if (char === undefined || SPACE.test(char)) return 1
  return SIGN.test(char) ? 2 : 0
}

function runs(text: string, from: number, to: number): Run[] {
  const found: Run[] = []
  for (let i = from; i < to; i++) {
    const sign = text[i]
    // What stands after a backslash is no mark (`\*`, `\_`), and may be a backslash itself.
    if (sign === '\\') i++
    if (sign !== '*' && sign !== '_') continue
    let end = i + 1
    while (end < to && text[end] === sign) end++
    // UTF-16 units, as micromark has them: half of a sign beyond the first plane counts as a letter.
    const b = side(i > from ? text[i - 1] : undefined)
    const a = side(end < to ? text[end] : undefined)
    const left = a === 0 || (a === 2 && b !== 0)
    const right = b === 0 || (b === 2 && a !== 0)
    found.push({
      sign, from: i, to: end,
      opens: sign === '*' ? left : left && (b !== 0 || !right),
      closes: sign === '*' ? right : right && (a !== 0 || !left),
    })
    i = end - 1
  }
  return found
}

/**
 * The emphasis marks in `text` from `from` to `to` (one block: no blank line in it), as CommonMark 0.31 pairs them and micromark does it: what
 * a reader does not see. In order. Linear: a closer without an opener sets a floor, per kind of closer, that later ones do not look below.
 */
export function marks(text: string, from: number, to: number): Span[] {
  const open: Run[] = []
  const floors = new Map<string, number>()
  const found: [number, number][] = []
  for (const run of runs(text, from, to)) {
    while (run.closes && run.from < run.to) {
      const length = run.to - run.from
      const kind = `${run.sign}${run.opens}${length % 3}`
      const floor = floors.get(kind) ?? 0
      let i = open.length - 1
      for (; i >= floor; i--) {
        const opener = open[i]
        if (!opener || opener.sign !== run.sign) continue
        const size = opener.to - opener.from
        if ((opener.closes || run.opens) && length % 3 !== 0 && (size + length) % 3 === 0) continue
        break
      }
      const opener = i >= floor ? open[i] : undefined
      if (!opener) {
        floors.set(kind, open.length)
        break
      }
      const use = opener.to - opener.from > 1 && length > 1 ? 2 : 1
      found.push([opener.to - use, opener.to], [run.from, run.from + use])
      opener.to -= use
      run.from += use
      open.length = opener.from < opener.to ? i + 1 : i
      for (const [other, height] of floors) if (height > i) floors.set(other, i)
    }
    if (run.opens && run.from < run.to) open.push(run)
  }
  return found.sort((a, b) => a[0] - b[0])
}
