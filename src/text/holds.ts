/**
 * Plain search for one of some words. A pattern of alternatives costs a hundred times as much the first time it is used, and a run uses most of its
 * patterns on few texts.
 */

/** Whether one of `words` stands in a text. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true
  return false
}

/** Whether a text begins with one of `words`. */
export function beginsWithAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.startsWith(word)) return true
  return false
}
