import { BLANK, COMPOSES, KIND, SPACE, UNSEEN } from './characters.js'
import { Passage } from './passage.js'

/** Ranges of a source, sorted and apart. */
export type Ranges = readonly (readonly [start: number, end: number])[]

const BACKSLASH = 0x5c
/** A backslash before a sign of ASCII is the escape that a converter wrote (`57\-NQ/TW`). */
const isEscape = (text: string, at: number): boolean => {
  const next = text.charCodeAt(at + 1)
  return (next > 0x20 && next < 0x30) || (next > 0x39 && next < 0x41) || (next > 0x5a && next < 0x61) || (next > 0x7a && next < 0x7f)
}

/** The passage that `normalise` gives of a text without marks that is already as it should be, white space at its ends aside; null for any other. */
export function plain(text: string, units: Uint16Array, from: number, to: number): Passage | null {
  const kinds = KIND
  let start = from
  let end = to
  while (start < end && (kinds[units[start] as number] === SPACE || kinds[units[start] as number] === BLANK)) start++
  while (end > start && (kinds[units[end - 1] as number] === SPACE || kinds[units[end - 1] as number] === BLANK)) end--
  let before = SPACE
  for (let i = start; i < end; i++) {
    const unit = units[i] as number
    const kind = kinds[unit] as number
    if (kind >= BLANK || (kind === SPACE && before === SPACE) || unit === BACKSLASH) return null
    before = kind
  }
  return Passage.of(text.slice(start, end), start)
}

/**
 * The one text that everything after the reader sees of `text` from `from` to `to`, without the ranges of `marks`: NFC; every white space and control character
 * a space, runs of them one; what nobody sees (soft hyphens, zero-width and bidi marks, escapes) left out; trimmed. `**Sở\u00a0Nội vụ** ` is `Sở Nội vụ`.
 */
export function normalise(text: string, from: number, to: number, marks: Ranges = []): Passage {
  const pieces: Passage[] = []
  let run = from // where the letters begin that go on as they are
  let mark = 0
  let composes = false
  const flush = (end: number): void => {
    if (end > run) pieces.push(Passage.of(text.slice(run, end), run))
  }
  for (let i = from; i < to; ) {
    while (mark < marks.length && (marks[mark]?.[1] ?? 0) <= i) mark++
    const own = marks[mark]
    if (own && own[0] <= i) {
      flush(i)
      run = i = Math.min(to, own[1])
      continue
    }
    const unit = text.charCodeAt(i)
    const kind = KIND[unit] as number
    if (kind === SPACE || kind === BLANK) {
      const end = spaces(text, i, Math.min(to, own?.[0] ?? to))
      if (end === i + 1 && kind === SPACE && !endsInSpace(pieces, i, run)) {
        i = end
        continue
      }
      flush(i)
      if (!endsInSpace(pieces, i, i)) pieces.push(Passage.of(' ', i, end))
      else widen(pieces, end)
      run = i = end
    } else if (kind === UNSEEN || (unit === BACKSLASH && isEscape(text, i))) {
      flush(i)
      run = i + 1
      // What a backslash stands before is taken as it is, another backslash too.
      i += kind === UNSEEN ? 1 : 2
    } else {
      composes ||= kind === COMPOSES
      i++
    }
  }
  flush(to)
  const whole = Passage.join(pieces).trim()
  return composes ? composed(whole) : whole
}

function spaces(text: string, from: number, to: number): number {
  let end = from
  while (end < to && (KIND[text.charCodeAt(end)] === SPACE || KIND[text.charCodeAt(end)] === BLANK)) end++
  return end
}

/** Whether what stands before `at` ends in a space: the letters that run on from `run`, or the last piece. */
function endsInSpace(pieces: readonly Passage[], at: number, run: number): boolean {
  return run === at && (pieces.length === 0 || (pieces.at(-1)?.value.endsWith(' ') ?? false))
}

/** A space that something unseen stood in goes on to `end`. */
function widen(pieces: Passage[], end: number): void {
  const last = pieces.at(-1)
  if (last?.value === ' ') pieces[pieces.length - 1] = Passage.of(' ', last.start, end)
}

// What composes: a letter with its marks, the letters of a Korean syllable. One class after another: linear.
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7]*[\u11a8-\u11ff]*|[\uac00-\ud7a3][\u1160-\u11ff]*|\P{M}\p{M}+|\p{M}+|[\u0340-\uffff]|[\u{10000}-\u{10ffff}]/gu

/** The passage in NFC, a piece for each letter that composes with its marks, whatever stood between them that nobody sees. */
function composed(passage: Passage): Passage {
  const { value } = passage
  if (value.normalize('NFC') === value) return passage
  const pieces: Passage[] = []
  let run = 0
  for (const { 0: cluster, index } of value.matchAll(CLUSTER)) {
    const whole = cluster.normalize('NFC')
    if (whole === cluster) continue
    if (index > run) pieces.push(passage.slice(run, index))
    for (const { from, to, read } of parted(cluster, whole)) pieces.push(Passage.whole(read, ...passage.slice(index + from, index + to).span))
    run = index + cluster.length
  }
  if (run < value.length) pieces.push(passage.slice(run))
  return Passage.join(pieces)
}

/** A cluster in pieces: its first letter apart from the marks where they do not compose, since words end between a number or sign and its marks. */
function parted(cluster: string, whole: string): readonly { readonly from: number; readonly to: number; readonly read: string }[] {
  const first = String.fromCodePoint(cluster.codePointAt(0) ?? 0)
  const [own, marks] = [first.normalize('NFC'), cluster.slice(first.length).normalize('NFC')]
  const all = { from: 0, to: cluster.length, read: whole }
  if (marks === '' || own + marks !== whole) return [all]
  return [{ from: 0, to: first.length, read: own }, { from: first.length, to: cluster.length, read: marks }]
}

/** How many white spaces in a row part two columns that a converter set on one line. */
const GAP = 3

/**
 * Offsets in the value of a line's passage at which it is parted into columns: spaces that stand for three or more in the source, or for a tab where other
 * words are parted by spaces (`UBND TỈNH X     CỘNG HÒA …`).
 */
export function gaps(source: string, line: Passage): number[] {
  const tabbed = source.slice(line.start, line.end).includes('\t') && source.slice(line.start, line.end).includes(' ')
  if (!tabbed && line.length === line.end - line.start) return []
  const found: number[] = []
  for (let at = line.value.indexOf(' '); at !== -1; at = line.value.indexOf(' ', at + 1)) {
    const [start, end] = line.slice(at, at + 1).span
    if (end - start >= GAP || (tabbed && source.slice(start, end).includes('\t'))) found.push(at)
  }
  return found
}
