import { before, dateAfter } from './citation/dates.js'
import { blanks, withoutSymbol } from './citation/incomplete.js'
import { issuerAfter, issuerBeyond } from './citation/issuer.js'
import { named, withLaws } from './citation/laws.js'
import { listed } from './citation/list.js'
import { numbers } from './citation/symbols.js'
import { TYPES, type Types } from './citation/types.js'
import { type CitationWords, type Draft, typed } from './citation/words.js'

/**
 * The documents that a text cites: each mention by number, in reading order, and laws by name. A list shares type, symbol, date and issuer as it is
 * printed (`Quyết định số 1157, 1158-QĐ/TU ngày …`). `text` is `fold(printed)`. Linear in the text.
 */
export function citations(text: string, printed: string, types: Types = TYPES): CitationWords[] {
  const drafts: Draft[] = []
  for (const number of numbers(text, printed, types)) {
    const group = listed(text, number, drafts.at(-1), types)
    const own = group.at(-1)
    if (!own) continue
    drafts.push(...group)
    complete(text, printed, own, group[0]?.start ?? own.start, types)
  }
  share(drafts, text)
  const partial = [...withoutSymbol(text, printed, drafts, types), ...blanks(text, printed, types)]
  const inOrder = partial.length > 0 ? [...drafts, ...partial].sort((a, b) => a.start - b.start) : drafts
  const all = inOrder.map((draft) => said(draft, printed))
  return text.includes('luật ') || text.includes('pháp lệnh ') ? withLaws(all, named(text, printed, () => false), text) : all
}

function said(draft: Draft, printed: string): CitationWords {
  const { type, number, date, issuer, word, numberValue, dateValue } = draft
  return {
    range: [draft.start, draft.end], type, number, date, issuer, word, listed: draft.listed, numberValue, dateValue,
    typeValue: type ? typed(printed.slice(...type)) : null, nameValue: null, issuerValue: issuer ? printed.slice(...issuer) : null,
  }
}

/** Date and issuer of a number: after it in either order, beyond a document that shares them, after its subject, or before its type. */
function complete(text: string, printed: string, own: Draft, start: number, types: Types): void {
  dated(text, own)
  const issuer = issuerAfter(text, printed, own.end, text.length, types) ?? issuerBeyond(text, printed, own.end, text.length, types)
  if (issuer) {
    own.issuer = issuer.range
    own.end = Math.max(own.end, issuer.end)
    if (own.date === null) dated(text, own)
  }
  if (own.issuer === null) own.issuer = parties(text, printed, own, start, types)
  if (own.date !== null || own.type === null) return
  const early = before(text, printed, own.type[0])
  if (!early) return
  own.date = early.date
  own.dateValue = early.dateValue
  own.issuer ??= early.issuer
}

function dated(text: string, own: Draft): void {
  const date = dateAfter(text, own.end)
  if (!date) return
  own.date = date.range
  own.dateValue = date.value
  own.end = date.end
}

/** `… về công tác dân vận giai đoạn … giữa A và B`: the parties of a joint programme stand after its subject. */
function parties(text: string, printed: string, own: Draft, start: number, types: Types): Draft['issuer'] {
  const rest = text.slice(own.end, own.end + 220)
  const among = rest.indexOf(' giữa ')
  if (among === -1) return null
  const stop = rest.search(/[;.:]/u)
  if (stop !== -1 && stop < among) return null
  if (!/phối hợp|liên tịch|quy chế|chương trình/u.test(text.slice(start, own.number[0])) || types.word.test(rest.slice(0, among))) return null
  return issuerAfter(text, printed, own.end + among, text.length, types)?.range ?? null
}

const JOINED = /^\s?(?:,|và|, và|hoặc)?\s?(?:số )?$/u

/** A closing date or issuer covers the citations joined before it, one that stands before the first those joined after it: by commas and `và`. */
function share(drafts: readonly Draft[], text: string): void {
  for (let i = 1; i < drafts.length; i++) {
    const [lead, draft] = [drafts[i - 1], drafts[i]]
    if (!lead?.date || !draft || lead.date[0] >= lead.start || draft.date !== null || draft.issuer !== null || !JOINED.test(text.slice(lead.end, draft.start))) continue
    draft.date = lead.date
    draft.dateValue = lead.dateValue
    draft.issuer = lead.issuer
  }
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i]
    const next = drafts[i + 1]
    if (!draft || !next) continue
    const gap = text.slice(draft.end, next.start)
    if (!JOINED.test(gap)) continue
    if (draft.issuer === null && next.issuer !== null) draft.issuer = next.issuer
    if (draft.date === null && next.date !== null && (draft.listed || next.listed || draft.issuer === next.issuer)) {
      draft.date = next.date
      draft.dateValue = next.dateValue
    }
  }
}
