/**
 * A part of the lexicon: phrases of a class, one a line. A line is `phrase | since–until | source`; years are those in which offices of that name stood, and
 * both may be left out (then the source is that of the part's own comment). Phrases are in NFC, in small letters, with new-style tone marks.
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
