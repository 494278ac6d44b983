import type { CitationFind, Document } from '../model/document.js'
import { countBefore } from '../text/search.js'
import { fact } from './fact.js'
import { quoteTurn } from './quote-turn.js'
import type { Placed } from './texts.js'

/** What a document's title begins with after its number, date and issuer: `về`, `ban hành`, an opening quotation mark. */
const BEGINS = /^[ ,]*(?:về|v\/v|phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|quy chế|quy chuẩn|công bố|thành lập|["“])/i
/** So many letters after a citation tell whether its title follows. */
const LEAD = 24

/** The citations in the order of their places. */
const inOrder = fact(({ citations }: Document): readonly CitationFind[] => citations.toSorted((a, b) => a.passage.start - b.passage.start))

/** Letters of a text, from and to: in order, and apart. */
export type Letters = readonly (readonly [from: number, to: number])[]

/** Whether a letter is one of those. */
export function isWithin(letters: Letters, at: number): boolean {
  const before = countBefore(letters.length, (i) => (letters[i]?.[0] ?? 0) <= at)
  return at < (letters[before - 1]?.[1] ?? 0)
}

/**
 * Which letters of a text are other documents' words: their names and titles, `[from, to]` each; `[]` for most texts. A basis line is all
 * of it. `Thực hiện Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND tỉnh về đảm bảo an toàn; …` is one from `Kế hoạch` to `an toàn`.
 */
export function citedTitles(document: Document, { passage }: Placed): Letters {
  const all = inOrder(document)
  const { value } = passage
  const found: [number, number][] = []
  for (let i = countBefore(all.length, (k) => (all[k] as CitationFind).passage.start < passage.start); i < all.length; i++) {
    const { passage: cited, place } = all[i] as CitationFind
    if (cited.start >= passage.end) break
    if (place === 'basis') return [[0, passage.length]]
    const from = passage.after(cited.start)
    const to = passage.after(cited.end)
    // What a title names is part of it: each letter is looked at once.
    if (from < (found.at(-1)?.[1] ?? 0)) continue
    found.push([from, BEGINS.test(value.slice(to, to + LEAD)) ? titleEnd(value, to) : to])
  }
  return found
}

/** Where a title that begins at `from` ends at the latest: at `;`, `)`, a full stop before a space. */
function titleEnd(value: string, from: number): number {
  for (let i = from; i < value.length; i++) {
    const sign = value[i]
    if (sign === ';' || sign === ')' || (sign === '.' && (value[i + 1] ?? ' ') === ' ')) return i
  }
  return value.length
}

/** The letters of a text that stand in quotation marks. */
export function quotedLetters(value: string): Letters {
  const found: [number, number][] = []
  let open = 0
  for (let i = 0; i < value.length; i++) {
    const turn = quoteTurn(value, i, open)
    open += turn
    if (turn === 1) found.push([i, value.length])
    else if (turn === -1) (found.at(-1) as [number, number])[1] = i
  }
  return found
}
