import { W } from '../../lexicon/forms.js'
import { DASH } from '../../text/signs.js'
import type { Text } from '../../text/text.js'

/** What heads every document and names no issuer. */
export type Motto = 'state' | 'party' | 'youth'

/** Each line as offices print it; a head may hold any run of its words. */
const LINES: readonly (readonly [Motto, readonly number[]])[] = [
  ['state', [W.cộng, W.hòa, W.xã, W.hội, W.chủ, W.nghĩa, W.việt, W.nam]],
  ['state', [W.độc, W.lập, W.tự, W.do, W.hạnh, W.phúc]],
  ['party', [W.đảng, W.cộng, W.sản, W.việt, W.nam]],
  ['youth', [W.đoàn, W.tncs, W.hồ, W.chí, W.minh]],
  ['youth', [W.đội, W.tntp, W.hồ, W.chí, W.minh]],
  // The motto of Đội: «Vì Tổ quốc xã hội chủ nghĩa, vì lý tưởng của Bác Hồ vĩ đại: Sẵn sàng!».
  ['youth', [W.vì, W.tổ, W.quốc, W.xã, W.hội, W.chủ, W.nghĩa]],
]

/** Where each word stands in them. */
const PLACES: ReadonlyMap<number, readonly (readonly [motto: Motto, line: readonly number[], at: number])[]> = places()

function places(): Map<number, [Motto, readonly number[], number][]> {
  const found = new Map<number, [Motto, readonly number[], number][]>()
  for (const [kind, line] of LINES) {
    // «Hồ Chí Minh» alone is a person, a city.
    for (const [at, form] of line.entries()) if (kind !== 'youth' || at === 0) found.set(form, [...(found.get(form) ?? []), [kind, line, at]])
  }
  return found
}

/** How many tokens from `i` on follow `line` from its word `at` on, dashes between them read over. */
function run(t: Text, i: number, line: readonly number[], at: number): { end: number; words: number } {
  let words = 0
  let end = i
  for (let k = i; at + words < line.length; k++) {
    const form = t.form(k)
    if (words > 0 && form === DASH) continue
    if (form !== line[at + words]) break
    words++
    end = k + 1
  }
  return { end, words }
}

/**
 * The national title, its motto, the Party's name or that of Đoàn and Đội at token `i`, whole or a half that another column or line cut off (`CHỦ
 * NGHĨA VIỆT NAM`).
 * `edge` tells whether a cell begins at a token.
 */
export function motto(t: Text, i: number, edge: (token: number) => boolean): { end: number; motto: Motto; whole: boolean } | null {
  for (const [kind, line, at] of PLACES.get(t.form(i)) ?? []) {
    // «KHOÁNG SẢN VIỆT NAM»
    if (kind === 'party' && at > 0 && !edge(i)) continue
    const { end, words } = run(t, i, line, at)
    // Two words of it may stand in a name («Trường Độc Lập»): alone in their cell they do not.
    const alone = edge(i) && edge(end)
    if (words >= 3 || (words === 2 && kind === 'state' && (alone ? at === 0 || at === 6 || at === 2 : at === 0 && t.form(end) === DASH))) {
      return { end, motto: kind, whole: at === 0 && words === line.length }
    }
  }
  return null
}
