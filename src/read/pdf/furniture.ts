import { textOf, type Row } from './rows.js'

/** A page's rows outside of its tables, from top to bottom. */
export interface Bare {
  readonly rows: readonly Row[]
  readonly height: number
}

/** The rows of pages without what is printed on each page, and its words, where it has some. */
export interface Cleared {
  readonly pages: readonly (readonly Row[])[]
  readonly words: readonly string[]
}

/** Numbers and heads of pages stand in this share of a page, at its top and its foot. */
const EDGE = 0.13
/** A page has no more lines of them at either end. */
const MOST = 3

// "2", "- 2 -", "Trang 2/10", "2 | Trang".
const NUMBER = /^[-–—\s]*(?:(?:trang|page)\s*:?\s*)?\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?(?:\s*\|\s*(?:trang|page))?[-–—.\s]*$/iu

/** Leaves out the numbers of pages, and heads and feet that are the same on several. */
export function cleared(pages: readonly Bare[]): Cleared {
  const seen = new Map<string, Set<number>>()
  const edges = pages.map(({ rows, height }, page) => {
    const top = rows.slice(0, MOST).filter(({ y }) => y < EDGE * height)
    const foot = rows.slice(-MOST).filter(({ y }) => y > (1 - EDGE) * height)
    for (const one of [...top, ...foot]) {
      for (const key of keys(one)) {
        const known = seen.get(key)
        if (known) known.add(page)
        else seen.set(key, new Set([page]))
      }
    }
    return { top, foot }
  })
  // Of more pages than three, most have it; the first one mostly has none.
  const enough = pages.length > 3 ? Math.max(3, Math.floor(pages.length / 2) - 1) : 2
  const words = new Set<string>()
  const kept = pages.map(({ rows }, page) => {
    const { top, foot } = edges[page] as (typeof edges)[number]
    const gone = new Set<Row>()
    const drop = (one: Row): boolean => {
      const text = textOf(one)
      const repeated = keys(one).some((key) => (seen.get(key)?.size ?? 0) >= enough)
      if (!NUMBER.test(text) && !repeated) return false
      if (!NUMBER.test(text)) words.add(text)
      gone.add(one)
      return true
    }
    // From the edge inwards: below a line of the document's own stands no head.
    for (const one of top) if (!drop(one)) break
    for (const one of foot.reverse()) if (!gone.has(one) && !drop(one)) break
    return rows.filter((one) => !gone.has(one))
  })
  return { pages: kept, words: [...words] }
}

/** What a row that is repeated is known by: its words without numbers, and its height on the page to a few points. */
function keys(one: Row): string[] {
  const text = textOf(one).replace(/\d+/gu, '#')
  const at = Math.round(one.y / 4)
  return [`${at} ${text}`, `${at + 1} ${text}`]
}
