import type { Line } from '../model/source.js'

/** A line break that a page's converter wrote: `<br>`, `<br/>`; between the paragraphs of a Word file's cell a line feed. */
export const BREAK = /<br ?\/?>|\n/giu

/** The lines of a source, those cut at the line breaks that a page's converter wrote (`…;<br>- Lưu: VT.<br>`); rows of tables stay whole. */
export function unbroken(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(breaks)) return lines
  return lines.flatMap((line) => (breaks(line) ? pieces(line) : line))
}

const breaks = ({ passage: { value }, cells }: Line): boolean => cells === null && value.includes('<') && value.search(BREAK) !== -1

function pieces(line: Line): Line[] {
  const { passage } = line
  // A row between pipes goes on after its break.
  if (passage.value.includes('|') && !/^<|>$/u.test(passage.value)) return [line]
  const found: Line[] = []
  let from = 0
  for (const { index, 0: mark } of [...passage.value.matchAll(BREAK), { index: passage.length, 0: '' }]) {
    const piece = passage.slice(from, index).trim()
    if (piece.value !== '') found.push({ ...line, passage: piece })
    from = index + mark.length
  }
  return found
}
