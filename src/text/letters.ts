// Unicode's classes of letters take a millisecond to compile where these take a hundredth: plans are in Vietnamese.

/** The capital letters of Vietnamese, as a class of a pattern has them. */
export const CAPITAL = 'A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ'

/** More marks than these over one letter are left to themselves. */
const MOST_MARKS = 32
const MARK = /^\p{M}/u

/** The beginning of the letter that `at` stands in: a cut there parts no letter from its marks, nor one beyond the first plane in two. */
export function letterStart(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return at
  let start = at
  for (let n = 0; n < MOST_MARKS && start > 0; n++) {
    const unit = text.charCodeAt(start)
    if (unit >= 0xdc00 && unit <= 0xdfff) start--
    // Below these are no marks.
    if (unit < 0x300 || !MARK.test(text.slice(start, start + 2))) return start
    start--
  }
  return start
}

/** At most so many letters of a text's beginning, the last of them whole. */
export function beginning(text: string, length: number): string {
  return text.slice(0, letterStart(text, length))
}
