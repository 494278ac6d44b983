import type { View } from './view.js'

/** Where a font's name stands in what is said of it ([MS-DOC] 2.9.79), its length counted. */
const NAME = 40

/** The names of a file's fonts by their number (SttbfFfn, 2.9.286). */
export function fontNames(table: View): readonly string[] {
  const names: string[] = []
  const count = table.u16(0)
  for (let at = 4; names.length < count && at < table.length; at += 1 + table.u8(at)) {
    const letters = table.text(at + NAME, Math.max(0, (table.u8(at) + 1 - NAME) >> 1))
    names.push(letters.split('\0', 1)[0] ?? '')
  }
  return names
}
