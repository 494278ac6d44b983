import type { Change } from '../model/finding.js'

/** What stands in a text that was changed once: what was there before, or what took the place of something. */
interface Stretch {
  readonly from: number
  readonly to: number
  /** Null where it is as it was. */
  readonly text: string | null
}

/** Changes of a text, and then changes of what they made of it, as changes of the text alone; of two that overlap the first. */
export function composed(before: readonly Change[], then: readonly Change[]): Change[] {
  const stretches = stretchesOf(before)
  const made: Stretch[] = []
  let rest = stretches.next().value as Stretch
  let at = 0
  // Takes what stands before a place of the changed text, and makes of it what `by` says.
  const upTo = (place: number, by: (stretch: Stretch) => Stretch): void => {
    while (at < place) {
      const length = lengthOf(rest)
      const [taken, left] = split(rest, Math.min(length, place - at))
      if (taken) made.push(by(taken))
      at += Math.min(length, place - at)
      rest = left ?? (stretches.next().value as Stretch)
    }
  }
  for (const { from, to, text } of [...then].sort((a, b) => a.from - b.from)) {
    if (from < at) continue
    upTo(from, (stretch) => stretch)
    upTo(to, (stretch) => ({ ...stretch, text: '' }))
    made.push({ from: made.at(-1)?.to ?? 0, to: made.at(-1)?.to ?? 0, text })
  }
  made.push(rest, ...stretches)
  return merged(made)
}

function* stretchesOf(changes: readonly Change[]): Generator<Stretch, Stretch> {
  let at = 0
  for (const { from, to, text } of [...changes].sort((a, b) => a.from - b.from)) {
    if (from > at) yield { from: at, to: from, text: null }
    yield { from, to, text }
    at = to
  }
  const rest = { from: at, to: Infinity, text: null }
  yield rest
  return rest
}

function lengthOf({ from, to, text }: Stretch): number {
  return text === null ? to - from : text.length
}

/** The first letters of a stretch, and what is left of it. */
function split(stretch: Stretch, length: number): readonly [Stretch | null, Stretch | null] {
  const { from, to, text } = stretch
  if (length === lengthOf(stretch)) return [stretch, null]
  if (text === null) return [{ from, to: from + length, text }, { from: from + length, to, text }]
  return [{ from, to, text: text.slice(0, length) }, { from: to, to, text: text.slice(length) }]
}

/** What was changed; changes that touch are one. */
function merged(stretches: readonly Stretch[]): Change[] {
  const changes: Change[] = []
  let open = false
  for (const { from, to, text } of stretches) {
    const last = changes.at(-1)
    if (text === null) open = from === to && open
    else if (open && last) changes[changes.length - 1] = { from: last.from, to: Math.max(last.to, to), text: last.text + text }
    else changes.push({ from, to, text })
    if (text !== null) open = true
  }
  return changes.filter(({ from, to, text }) => from < to || text !== '')
}
