import { Passage } from '../passage.js'
import type { Line } from '../source.js'

/** Offsets at which the lines of `text` begin: after \n, \r\n and a lone \r. */
export function starts(text: string): number[] {
  const found = [0]
  if (!text.includes('\r')) {
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) found.push(i + 1)
    return found
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) found.push(i + 1)
  }
  return found
}

/** Whether there is nothing to see from `from` to `to`: white space and control characters. */
export function blank(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && text.charCodeAt(at) <= 32) at++
  return at >= to || (text.charCodeAt(at) >= 0xa0 && text.slice(at, to).trim() === '')
}

// A letter with the marks that follow it. One class, one run: cannot backtrack.
const DECOMPOSED = /[^\u0300-\u036f][\u0300-\u036f]+/gu
// Nobody sees them: zero-width characters, soft hyphens and byte order marks in mid-text, which part words; a backslash before a sign of ASCII, the
// escape that a converter wrote (`57\-NQ/TW`).
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff\\]/u
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+|\\(?=[!-/:-@[-`{-~])/gu

/** The visible text from `from` to `to`, its letters composed (NFC), what nobody sees left out. */
export function visible(text: string, from: number, to: number): Passage {
  const value = text.slice(from, to)
  if (!UNSEEN.test(value)) return composed(value, from).trim()
  const parts: Passage[] = []
  let at = 0
  const flush = (end: number): void => {
    if (end > at) parts.push(composed(value.slice(at, end), from + at))
    at = end
  }
  for (const match of value.matchAll(INVISIBLE)) {
    flush(match.index)
    at = match.index + match[0].length
  }
  flush(value.length)
  return Passage.join(parts).trim()
}

function composed(value: string, from: number): Passage {
  if (value.normalize('NFC') === value) return Passage.of(value, from)
  const parts: Passage[] = []
  let at = 0
  for (const match of value.matchAll(DECOMPOSED)) {
    if (match.index > at) for (const part of clusters(value.slice(at, match.index), from + at)) parts.push(part)
    at = match.index + match[0].length
    parts.push(Passage.of(match[0].normalize('NFC'), from + match.index, from + at))
  }
  if (at < value.length) for (const part of clusters(value.slice(at), from + at)) parts.push(part)
  return Passage.join(parts)
}

// What composes in scripts that no plan is written in: a letter with its marks, the letters of a Korean syllable. One class after another: linear.
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7]*[\u11a8-\u11ff]*|[\uac00-\ud7a3][\u11a8-\u11ff]*|\P{M}\p{M}*|\p{M}+/gu

/** A text without Vietnamese marks of its own, nearly always as it is. */
function* clusters(value: string, from: number): Generator<Passage> {
  if (value.normalize('NFC') === value) yield Passage.of(value, from)
  else for (const { 0: whole, index } of value.matchAll(CLUSTER)) yield Passage.of(whole.normalize('NFC'), from + index, from + index + whole.length)
}

/** The visible text from `from` to `to` without the ranges of `marks` (sorted) that lie in it. */
export function without(text: string, from: number, to: number, marks: readonly (readonly [number, number])[]): Passage {
  if (marks.length === 0) return visible(text, from, to)
  const parts: Passage[] = []
  let at = from
  for (const [start, end] of marks) {
    if (end <= at || start >= to) continue
    if (start > at) parts.push(untrimmed(text, at, start))
    at = end
  }
  if (at < to) parts.push(untrimmed(text, at, to))
  return Passage.join(parts).trim()
}

function untrimmed(text: string, from: number, to: number): Passage {
  const inner = visible(text, from, to)
  const value = text.slice(from, to)
  const lead = value.length - value.trimStart().length
  if (lead === value.length) return Passage.of(value, from)
  const tail = value.length - value.trimEnd().length
  const parts = [inner]
  if (lead > 0) parts.unshift(Passage.of(value.slice(0, lead), from))
  if (tail > 0) parts.push(Passage.of(value.slice(value.length - tail), to - tail))
  return Passage.join(parts)
}

/** Whether a line is the rule between a table's head and its rows: `|---|:--:|`. */
export function rule(value: string): boolean {
  return value.includes('-') && value.includes('|') && /^[\s|:-]+$/u.test(value)
}

/** The offsets between the pipes of a row, from `from` to `to`; a pipe after a backslash is text. */
export function columns(text: string, from: number, to: number): [number, number][] {
  let start = from
  while (start < to && /\s/u.test(text[start] ?? '')) start++
  if (text[start] === '|') start++
  let end = to
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--
  if (text[end - 1] === '|' && text[end - 2] !== '\\') end--
  const found: [number, number][] = []
  for (let i = start; i < end; i++) {
    if (text[i] !== '|' || text[i - 1] === '\\') continue
    found.push([start, i])
    start = i + 1
  }
  found.push([start, Math.max(start, end)])
  return found
}

/** One line of a table. */
export function row(number: number, cells: readonly Passage[]): Line {
  return { number, passage: Passage.join(cells, ' | '), heading: 0, cells }
}
