import type { Hit } from '../../../facts/word-use.js'
import type { Document } from '../../../model/document.js'
import { FIRST, SMALL, UPPER } from '../../../text/lexer.js'
import type { Passage } from '../../../text/passage.js'
import { fold } from '../../../text/spelling.js'
import type { Scanner } from '../../../text/text.js'

/** A spelling that is not wanted where it stands, and what should stand there. */
export interface Unwanted extends Hit {
  readonly passage: Passage
  readonly right: string
}

/** Those of some spellings that are not wanted where they stand. */
export function unwanted({ scanner }: Document, hits: readonly Hit[]): readonly Unwanted[] {
  return hits.filter((hit) => stands(hit, scanner)).map((hit) => {
    const passage = hit.placed.text.slice(hit.at, hit.at + length(hit))
    return { ...hit, passage, right: likeCapitals(hit.spelling.right, passage.value) }
  })
}

const length = ({ spelling: { wrong } }: Hit): number => wrong.split(' ').length

/** Whether its neighbours do not make it right, and it is no part of a name in capitals. */
function stands(hit: Hit, scanner: Scanner): boolean {
  const { placed: { text: t }, at, spelling: { before, after } } = hit
  const end = at + length(hit)
  if (t.isWord(at - 1) && before.has(scanner.form(t.form(at - 1)))) return false
  if (t.isNumber(end) && after.has('#')) return false
  if (t.isWord(end) && after.has(scanner.form(t.form(end)))) return false
  if (t.case(at) === UPPER) return t.case(end - 1) === UPPER
  return t.case(end - 1) === SMALL && !(t.case(at) === FIRST && t.isWord(at - 1))
}

/** `right` with the capitals that `printed` has. */
export function likeCapitals(right: string, printed: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase()) return right.toUpperCase()
  const first = printed.charAt(0)
  return first === fold(first) ? right : right.charAt(0).toUpperCase() + right.slice(1)
}
