import { lookalike } from '../text/lookalikes.js'
import type { Edit } from './fixer.js'
import { wordEnd, wordStart } from './replaced.js'

// One class and its spaces on either side, each looked at once.
const MARKS = / ?[-–‑/] ?/gu

/**
 * What a text says, whatever a fix may change of its signs: composed, in Latin letters, the marks of symbols alike and without spaces beside them, no closing
 * brackets.
 */
function told(text: string): string {
  const latin = [...text.normalize('NFC')].map((letter) => lookalike(letter) ?? letter).join('')
  return latin.normalize('NFC').split(')').join('').replace(MARKS, '-')
}

/** What a text says, whatever some changes make of it: words that they put in the place of others are these others. */
export function tellingWith(source: string, edits: readonly Edit[]): (text: string) => string {
  const pairs = new Map<string, string>()
  for (const { from, to, text, words } of edits) {
    if (!words) continue
    const [start, end] = [joins(text[0]) ? wordStart(source, from, 0) : from, joins(text.at(-1)) ? wordEnd(source, to) : to]
    const [was, is] = [source.slice(start, end), source.slice(start, from) + text + source.slice(to, end)].map(spoken) as [string, string]
    // `trên trên` → `trên`, `./.` → `.`: of two that which holds the other, so that nothing is replaced again.
    if (is.includes(was)) pairs.set(is, was)
    else pairs.set(was, is)
  }
  if (pairs.size === 0) return told
  const one = new RegExp([...pairs.keys()].sort((a, b) => b.length - a.length).map(alternative).join('|'), 'gu')
  return (text) => told(spoken(text).replace(one, (words) => pairs.get(words) ?? words))
}

/** Whether a change that begins or ends so changes the word beside it; one that takes words away changes both. */
const joins = (sign: string | undefined): boolean => sign === undefined || /[\p{L}\p{N}]/u.test(sign)

const spoken = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ')

/** Fixed words, whole where they begin and end with a letter. */
function alternative(words: string): string {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
  return `${/^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : ''}${escaped}${/[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : ''}`
}
