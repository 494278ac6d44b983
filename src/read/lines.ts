import type { Line } from '../model/source.js'
import { Passage } from '../text/passage.js'

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
