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
const NUMBER = /^[-–—\s]{0,20}(?:(?:trang|page)\s{0,9}:?\s{0,9})?(\d{1,4})(?:\s{0,9}(?:\/|of|trên)\s{0,9}\d{1,4})?(?:\s{0,9}\|\s{0,9}(?:trang|page))?[-–—.\s]{0,20}$/iu

/** Leaves out the numbers of pages, and heads and feet that are the same on several. */
export function cleared(pages: readonly Bare[]): Cleared {
  const edges = pages.map(({ rows, height }) => ({
    top: rows.slice(0, MOST).filter(({ y }) => y < EDGE * height),
    foot: rows.slice(-MOST).filter(({ y }) => y > (1 - EDGE) * height).reverse(),
  }))
  const seen = new Map<string, Set<number>>()
  edges.forEach(({ top, foot }, page) => {
    for (const one of [...top, ...foot]) {
      for (const key of keys(one, page)) {
        const known = seen.get(key)
        if (known) known.add(page)
        else seen.set(key, new Set([page]))
      }
    }
  })
  // Of more pages than three, most have it; the first one mostly has none.
  const enough = pages.length > 3 ? Math.max(3, Math.floor(pages.length / 2) - 1) : 2
  const ahead = aheadOf(edges)
  const words = new Set<string>()
  const kept = pages.map(({ rows }, page) => {
    const gone = new Set<Row>()
    const drop = (one: Row): boolean => {
      const text = textOf(one)
      const number = numberOf(text)
      const repeated = keys(one, page).some((key) => (seen.get(key)?.size ?? 0) >= enough)
      if (number === null ? !repeated : number - page !== ahead) return false
      if (number === null) words.add(text)
      gone.add(one)
      return true
    }
    // From the edge inwards: below a line of the document's own stands no head.
    const { top, foot } = edges[page] as Edges
    for (const one of top) if (!drop(one)) break
    for (const one of foot) if (!gone.has(one) && !drop(one)) break
    return rows.filter((one) => !gone.has(one))
  })
  return { pages: kept, words: [...words] }
}

/** The rows near the top of a page, and near its foot, from the edge inwards. */
interface Edges {
  readonly top: readonly Row[]
  readonly foot: readonly Row[]
}

function numberOf(text: string): number | null {
  const found = NUMBER.exec(text)
  return found ? Number(found[1]) : null
}

/** By how much the printed numbers of most pages are ahead of their place in the file, which begins at 0. */
function aheadOf(edges: readonly Edges[]): number {
  const counts = new Map<number, number>([[1, 0.5]])
  edges.forEach(({ top, foot }, page) => {
    for (const one of [top[0], foot[0]]) {
      const number = one ? numberOf(textOf(one)) : null
      if (number !== null) counts.set(number - page, (counts.get(number - page) ?? 0) + 1)
    }
  })
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

/** What a row that is repeated is known by: its words without the number of its page, and its height on the page to a few points. */
function keys(one: Row, page: number): string[] {
  const text = textOf(one).replace(/\d+/gu, (number) => (Number(number) === page + 1 ? '#' : number))
  const at = Math.round(one.y / 4)
  return [`${at} ${text}`, `${at + 1} ${text}`]
}
