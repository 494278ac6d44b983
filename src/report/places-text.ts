import type { Place } from '../model/place.js'
import { linesText } from './terminal-words.js'
import { stepsText, where } from './where.js'

type Language = 'vi' | 'en'

/** Where something stands, as far as it is named. */
export interface Spot {
  readonly place: Place
  readonly line: number
}

/**
 * Places on paper in a few words: `Mục II, Tháng 2, điểm 3 (dòng 41); Tháng 5, điểm 1 (dòng 60, 62)`. What one has in common with the place
 * before (with `beside`, for the first) is said once, and more than `most` are named by their lines alone.
 */
export function placesText(all: readonly Spot[], most: number, language: Language, beside: Spot | null = null): string {
  const named: { readonly words: string; readonly lines: number[] }[] = []
  let before = beside
  let n = 0
  for (const spot of all) {
    const { place, line } = spot
    const words = before === null ? where(place, language) : beyond(before.place, place, language)
    const last = named.at(-1)
    if (last && before !== null && where(before.place, 'vi') === where(place, 'vi') && n > 0) last.lines.push(line)
    else if (named.length === most) break
    else named.push({ words, lines: [line] })
    before = spot
    n++
  }
  const text = named.map(({ words, lines }) => {
    const byLine = linesText(lines, language)
    return words === '' || BARE.test(words) ? byLine : `${words} (${byLine})`
  }).join('; ')
  return n < all.length ? `${text}; ${shortPlaces(all.slice(n), language)}` : text
}

// «Dòng 7»: a place that is named by its line.
const BARE = /^(?:Dòng|Line) \d+$/

/** A place from the step on in which it differs from another; all of it where that could be taken for another one. */
function beyond(before: Place, place: Place, language: Language): string {
  const from = place.findIndex(({ kind, label }, i) => kind !== before[i]?.kind || label !== before[i]?.label)
  return from > 0 && place.length === before.length ? stepsText(place.slice(from), language) : where(place, language)
}

/** The lines of places that are not named one by one. */
export function shortPlaces(rest: readonly Spot[], language: Language): string {
  const text = linesText(rest.map(({ line }) => line), language)
  return language === 'vi' ? `còn ${rest.length} chỗ nữa: ${text}` : `${rest.length} more: ${text}`
}
