// Marks over a letter, zero-width signs: they take no column.
const NONE = /[\p{Mn}\p{Me}\u00ad\u200b-\u200f\u2060\ufeff]/u
// East Asian wide and full-width characters, emoji.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
// Letters that all take one column: Latin, with Vietnamese.
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff]*$/

/** How many columns of a terminal a text takes. */
export function width(text: string): number {
  if (PLAIN.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return columns
}

/** The text filled up with spaces to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}

/** As much of the text as fits into a number of columns, from its end if asked. A letter keeps its marks. */
export function fitting(text: string, columns: number, fromEnd = false): string {
  if (PLAIN.test(text)) return fromEnd ? text.slice(Math.max(0, text.length - columns)) : text.slice(0, columns)
  const letters = [...text.matchAll(/.[\p{Mn}\p{Me}]*/gsu)].map(([letter]) => letter)
  if (fromEnd) letters.reverse()
  const kept: string[] = []
  let room = columns
  for (const letter of letters) {
    room -= width(letter)
    if (room < 0) break
    kept.push(letter)
  }
  if (fromEnd) kept.reverse()
  return kept.join('')
}

// Control characters, signs that turn the direction of writing, signs that are never seen and hide words (U+FFF9 to FFFB, tags), halves of
// letters: a plan's text must not steer the terminal.
const STEERING =
  /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** The text with each control character as a space, or two where it takes two units: offsets stay. */
export function harmless(text: string): string {
  return text.replace(STEERING, (character) => ' '.repeat(character.length))
}
