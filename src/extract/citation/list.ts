import { dateAt, iso } from '../dates.js'
import type { Numbered } from './symbols.js'
import type { Types } from './types.js'
import type { Draft, Range } from './words.js'

const BARE = /(\d{1,5}[a-zđ]?)(?: ?, ?| và |, và )$/u
const JOINT = /^(?:\s?[,;]?\s?(?:và|hoặc|;|,)\s?)$/u
/** How far before a number its type, and the serials that share its symbol, are looked for. */
const BACK = 100

function draft(from: number, to: number, value: string, listed: boolean): Draft {
  return { start: from, end: to, type: null, number: [from, to], numberValue: value, date: null, dateValue: null, issuer: null, word: true, listed }
}

/** Serials before the first full number, which share its symbol: `số 1157, 1158-QĐ/TU`. The last first is where the list begins. */
function serials(text: string, number: Numbered): Draft[] {
  const base = Math.max(0, number.start - BACK)
  let head = text.slice(base, number.start)
  const found: Draft[] = []
  for (let serial = BARE.exec(head); serial && found.length < 20; serial = BARE.exec(head)) {
    if (!/(?:^|[^a-zà-ỹ\d/.-])$/u.test(head.slice(0, serial.index))) break
    const at = base + serial.index
    const digits = serial[1] ?? ''
    found.unshift(draft(at, at + digits.length, digits + number.value.slice(number.serial.length), true))
    head = head.slice(0, serial.index)
  }
  return found
}

/**
 * A number with the serials that share its symbol, and the type of them all: what stands before the first of them, or the type of the citation that
 * they are joined to. Empty where neither a type nor `số` says that it is a document.
 */
export function listed(text: string, number: Numbered, previous: Draft | undefined, types: Types): Draft[] {
  let shares = serials(text, number)
  const first = shares[0]?.start ?? number.start
  const base = Math.max(0, first - BACK)
  const head = text.slice(base, first)
  const type = types.end.exec(head)
  const reversed = type ? null : types.of.exec(head)
  const word = /(?:^| |:)số ?:?\s?$/u.test(head)
  const joined = previous !== undefined && type === null && JOINT.test(text.slice(previous.end, first).replace(/số ?/u, ''))
  if (type === null && !joined && !word) {
    if (!number.typed) return []
    shares = []
  }
  const own = draft(number.start, number.end, number.value, joined)
  own.word = word || shares.length > 0 || (joined && (previous?.word ?? true))
  const match = type ?? reversed
  const start = match ? base + match.index + match[0].indexOf(match[1] ?? '') : null
  const range: Range | null = start === null ? null : [start, start + (match?.[1] ?? '').length]
  const all = [...shares, own]
  for (const one of all) {
    one.type = range ?? (joined ? (previous?.type ?? null) : null)
    if (one !== own) one.word = word
  }
  const lead = all[0] ?? own
  if (range) lead.start = range[0]
  else if (word && !joined) lead.start = Math.max(text.lastIndexOf('số', first), base)
  if (reversed && start !== null) {
    const issuer = start + reversed[0].slice(reversed[0].indexOf(reversed[1] ?? '')).lastIndexOf(` của ${reversed[3] ?? ''} số`) + 5
    own.issuer = [issuer, issuer + (reversed[3] ?? '').length]
    const day = reversed[2] ? dateAt(text, text.indexOf(reversed[2], start)) : null
    if (day) {
      own.date = [day.start, day.end]
      own.dateValue = iso(day)
    }
  }
  return all
}
