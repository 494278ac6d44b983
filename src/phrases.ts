/** Whether the UTF-16 unit at `at` is of a letter or digit of folded Vietnamese text; false past the end. */
export function wordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90)
}

interface Phrase {
  readonly words: string
  /** Words that must not follow; a comma for the sign itself. */
  readonly not: readonly string[]
}

/** Where a phrase of a list ends that begins at an offset of a folded text; -1 where none does. */
export type Phrases = (text: string, from: number) => number

function follows(text: string, end: number, word: string): boolean {
  if (word === ',') return text[end] === ','
  return text[end] === ' ' && text.startsWith(word, end + 1) && !wordUnit(text, end + 1 + word.length)
}

/**
 * A finder of the longest phrase of `list` at an offset, whole words only. `ban!hành|bí thư` is `ban` but not before `hành` or `bí thư`. One look-up by the
 * first word and a few comparisons: constant time, and nothing to compile at start-up.
 */
export function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, Phrase[]>()
  for (const entry of new Set(list)) {
    const [words = '', not] = entry.split('!')
    const first = words.split(/[ ,]/u)[0] ?? ''
    const bucket = byFirst.get(first) ?? []
    bucket.push({ words, not: not === undefined ? [] : not.split('|') })
    byFirst.set(first, bucket)
  }
  for (const bucket of byFirst.values()) bucket.sort((a, b) => b.words.length - a.words.length)
  return (text, from) => {
    let end = from
    while (wordUnit(text, end)) end++
    // «đ/c» is one word.
    if (text[end] === '/' && end - from === 1) for (end++; wordUnit(text, end); ) end++
    const bucket = byFirst.get(text.slice(from, end))
    if (bucket === undefined) return -1
    for (const { words, not } of bucket) {
      const close = from + words.length
      if (!text.startsWith(words, from) || wordUnit(text, close)) continue
      if (not.some((word) => follows(text, close, word))) continue
      return close
    }
    return -1
  }
}
