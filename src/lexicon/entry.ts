/**
 * A part of the lexicon: phrases of a class, one a line. A line is `phrase | since–until | source`; years are those in which offices of that name stood, and
 * both may be left out (then the source is that of the part's own comment). Phrases are in NFC, in small letters, with new-style tone marks. What stands in
 * brackets may be left out, of `(a/b)` one stands: `báo và [đài] phát thanh (,/-/và) truyền hình` is six phrases.
 */
export type Part = readonly [kind: number, lines: string]

/** One entry of the lexicon. */
export interface Entry {
  readonly phrase: string
  readonly kind: number
  /** First and last day as `YYYY-MM-DD` or a year; null where open. */
  readonly since: string | null
  readonly until: string | null
  readonly source: string | null
}

/** The entries of a part. */
export function* entries([kind, lines]: Part): Generator<Entry> {
  for (const line of lines.split('\n')) {
    if (line === '') continue
    const [phrase = '', years, source] = line.split('|')
    const [since = '', until = ''] = (years ?? '').trim().split('–')
    yield { phrase: phrase.trim(), kind, since: since || null, until: until || null, source: source?.trim() ?? null }
  }
}

/** The phrases of a line with choices. */
export function* chosen(phrase: string): Generator<string> {
  const from = Math.min(...['[', '('].map((sign) => phrase.indexOf(sign)).filter((at) => at !== -1))
  if (from === Infinity) return void (yield phrase.replace(/ {2,}/gu, ' ').trim())
  const optional = phrase[from] === '['
  const to = phrase.indexOf(optional ? ']' : ')', from)
  const inner = phrase.slice(from + 1, to)
  for (const one of optional ? ['', inner] : inner.split('/')) yield* chosen(`${phrase.slice(0, from)}${one}${phrase.slice(to + 1)}`)
}
