import { dateAfter } from './dates.js'
import { issuerAfter } from './issuer.js'
import { GROUP } from './symbols.js'
import type { Types } from './types.js'
import type { Draft } from './words.js'

const BLANK = new RegExp(`(?<![A-Za-zÀ-ỹ])số:?[ .…_]{1,20}([/-]) ?(${GROUP}(?: ?[/–&-] ?${GROUP}){0,6})`, 'gu')

/** `Kế hoạch số      /KH-BCĐ ngày …`: a number that is still blank keeps its symbol. */
export function blanks(text: string, printed: string, types: Types): Draft[] {
  if (!/số:?[ .…_]{1,20}[/-]/.test(text)) return []
  const found: Draft[] = []
  for (const match of printed.matchAll(BLANK)) {
    const type = types.end.exec(text.slice(Math.max(0, match.index - 60), match.index))
    if (!type) continue
    const typeStart = Math.max(0, match.index - 60) + type.index + type[0].indexOf(type[1] ?? '')
    const end = match.index + match[0].length
    const start = end - match[0].length + match[0].search(/[/-]/u)
    const draft: Draft = {
      start: typeStart, end, type: [typeStart, typeStart + (type[1] ?? '').length], number: [start, end],
      numberValue: printed.slice(start, end).replace(/\s/gu, ''), date: null, dateValue: null, issuer: null, word: true, listed: false,
    }
    found.push(stated(draft, text, printed, types))
  }
  return found
}

/** `Quyết định số 15 ngày …`: a type and a serial without a symbol. */
export function withoutSymbol(text: string, printed: string, drafts: readonly Draft[], types: Types): Draft[] {
  if (!/ số \d{1,5}[a-zđ]?(?: ngày|, ngày| của)/.test(text)) return []
  const found: Draft[] = []
  let next = 0
  let reach = 0 // how far the citations that begin before it go
  for (const match of text.matchAll(types.serial)) {
    const start = match.index
    const serial = start + match[0].length - (match[2] ?? '').length
    for (; (drafts[next]?.start ?? Infinity) <= start; next++) reach = Math.max(reach, drafts[next]?.end ?? 0)
    if (serial <= reach) continue
    const draft: Draft = {
      start, end: start + match[0].length, type: [start, start + (match[1] ?? '').length], number: [serial, serial + (match[2] ?? '').length],
      numberValue: match[2] ?? '', date: null, dateValue: null, issuer: null, word: true, listed: false,
    }
    if (stated(draft, text, printed, types).date !== null) found.push(draft)
  }
  return found
}

/** A citation with the date and issuer that stand right after it. */
function stated(draft: Draft, text: string, printed: string, types: Types): Draft {
  const date = dateAfter(text, draft.end)
  if (date) {
    draft.date = date.range
    draft.dateValue = date.value
    draft.end = date.end
  }
  const issuer = issuerAfter(text, printed, draft.end, text.length, types)
  if (issuer) {
    draft.issuer = issuer.range
    draft.end = issuer.end
  }
  return draft
}
