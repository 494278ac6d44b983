import { beginning, letterStart } from './letters.js'

/** The beginning of a text in whole words, with a sign where it goes on: `Lập danh sách hồ sơ …`. Of a word that is longer, its beginning. */
export function abridged(text: string, length: number): string {
  if (text.length <= length) return text
  const kept = beginning(text, length)
  const gap = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ')
  return gap > 0 ? `${kept.slice(0, gap).trimEnd()} …` : `${kept}…`
}

/** Its end, in whole words: `… hồ sơ trễ hạn năm 2025`. */
export function abridgedEnd(text: string, length: number): string {
  if (text.length <= length) return text
  const from = letterStart(text, text.length - length)
  const gap = text[from - 1] === ' ' ? from - 1 : text.indexOf(' ', from)
  return gap === -1 || gap + 1 >= text.length ? `…${text.slice(from)}` : `… ${text.slice(gap + 1)}`
}
