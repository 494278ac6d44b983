const TAB = 0x09
/** Spaces of word processors: ordinary, no-break, thin and the like. */
const space = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f

/** What parts cells in a text, and not just words. */
export interface Partings {
  readonly tabs: boolean
  readonly spaces: boolean
}

/**
 * Whether tabs, and runs of spaces, part cells in a text: where they are as frequent as single spaces, a converter wrote them for those, and they part words.
 */
export function partings(text: string): Partings {
  let [single, tabs, runs] = [0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // A letter, nearly always.
    if (unit > 0x20 && unit < 0x2000 && unit !== 0xa0) continue
    if (unit === TAB) tabs++
    if (!space(unit)) continue
    const from = i
    while (space(text.charCodeAt(i + 1))) i++
    if (i === from) single++
    else runs++
  }
  return { tabs: tabs > 0 && tabs < single + runs, spaces: runs > 0 && runs < single }
}
