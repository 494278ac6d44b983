import { blanks, withoutSymbol } from './citation/incomplete.js'
import { before, dateAfter } from './citation/dates.js'
import { issuerAfter, issuerBeyond } from './citation/issuer.js'
import { named, withLaws } from './citation/laws.js'
import { abbreviations, NUMBER, symbol } from './citation/symbols.js'
import { TYPE_END, TYPE_WORD } from './citation/types.js'
import { type CitationWords, type Draft, type Range, typed } from './citation/words.js'

const BARE = /(\d{1,5}[a-zđ]?)(?: ?, ?| và |, và )$/u
const JOINT = /^(?:\s?[,;]?\s?(?:và|hoặc|;|,)\s?)$/u

/**
 * The documents that a text cites: each mention by number, in reading order, and laws by name. A list shares type, symbol, date and issuer as it is
 * printed (`Quyết định số 1157, 1158-QĐ/TU ngày …`). `text` is `fold(printed)`. Linear in the text.
 */
export function citations(text: string, printed: string): CitationWords[] {
  const drafts: Draft[] = []
  if (/\d/u.test(text) && /[/–-]\s?[A-ZĐ]/u.test(printed)) {
    for (const match of printed.matchAll(NUMBER)) {
      const start = match.index
      let letters = match[4] ?? ''
      const prior = text.slice(Math.max(0, start - 40), start)
      if (!symbol(match[2] ?? '', letters) && !(/số ?:? ?$/u.test(prior) && TYPE_END.test(prior) && letters.length > 2)) continue
      // «05-CTrPH/BDVTU-BCSĐ UBND» has two bodies; «15/KH UBND tỉnh» goes on with the issuer's name.
      if (/[A-Za-zÀ-ỹ\d] (?:UBND|HĐND|TU|TW)$/u.test(letters) && !/[-/–&][A-Za-zÀ-ỹ]+ (?:UBND|HĐND|TU|TW)$/u.test(letters)) letters = letters.slice(0, letters.lastIndexOf(' '))
      const length = match[0].length - ((match[4] ?? '').length - letters.length)
      letters = letters.replace(/[.&–/-]+$/u, '')
      const number: Range = [start, start + length]
      const value = match[0].slice(0, length).replace(/ ?([/–-]) ?/gu, (_, mark: string) => (mark === '–' ? '-' : mark))
      const back = text.slice(Math.max(0, start - 60), start)
      const offset = Math.max(0, start - 60)
      const bare: Draft[] = []
      let head = back
      let first = start
      // Serials before the first full number share its symbol: «số 1157, 1158-QĐ/TU».
      for (let serial = BARE.exec(head); serial; serial = BARE.exec(head)) {
        if (!/(?:^|[^A-Za-zÀ-ỹ\d/.-])$/u.test(head.slice(0, serial.index)) || bare.length > 20) break
        const at = offset + serial.index
        bare.unshift({
          start: at, end: at + (serial[1] ?? '').length, type: null, number: [at, at + (serial[1] ?? '').length], numberValue: (serial[1] ?? '') + value.slice((match[1] ?? '').length),
          date: null, dateValue: null, issuer: null, word: true, listed: true,
        })
        head = head.slice(0, serial.index)
        first = at
      }
      const type = TYPE_END.exec(head)
      const word = /(?:^| |:)số ?:?\s?$/u.test(head)
      const previous = drafts.at(-1)
      const joined = previous !== undefined && type === null && JOINT.test(text.slice(previous.end, first).replace(/số ?/u, ''))
      if (type === null && !joined) {
        const reversed = /(?:^|[^A-Za-zÀ-ỹ])((?:các )?[A-Za-zÀ-ỹ ]{4,30}?)(?:,? ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4})? của ([A-Za-zÀ-ỹ ]{4,60}) số ?:?\s?$/u.exec(head)
        if (!word && !abbreviations.has((match[4] ?? '').split(/[/–-]/u)[0] ?? '')) continue
        if (!word && !reversed && bare.length > 0) bare.length = 0
      }
      const typeStart = type ? offset + type.index + type[0].indexOf(type[1] ?? '') : null
      const typeRange: Range | null = typeStart === null ? null : [typeStart, typeStart + (type?.[1] ?? '').length]
      const own: Draft = {
        start, end: start + length, type: typeRange, number, numberValue: value, date: null, dateValue: null, issuer: null,
        word: word || bare.length > 0 || (joined && (previous?.word ?? true)), listed: joined,
      }
      const group = [...bare, own]
      const lead = group[0]
      if (lead && typeRange) lead.start = typeRange[0]
      else if (lead && word && !joined) {
        const so = text.lastIndexOf('số', first)
        lead.start = so >= offset ? so : lead.start
      }
      for (const draft of bare) {
        draft.type = typeRange ?? (joined ? (previous?.type ?? null) : null)
        draft.word = word
      }
      if (joined) own.type = previous?.type ?? null
      drafts.push(...group)
      const date = dateAfter(text, own.end)
      if (date) {
        own.date = date.range
        own.dateValue = date.value
        own.end = date.end
      }
      const issuer = issuerAfter(text, printed, own.end, text.length) ?? issuerBeyond(text, printed, own.end, text.length)
      if (issuer) {
        own.issuer = issuer.range
        own.end = Math.max(own.end, issuer.end)
      }
      if (!date && issuer) {
        const late = dateAfter(text, own.end)
        if (late) {
          own.date = late.range
          own.dateValue = late.value
          own.end = late.end
        }
      }
      if (!issuer) {
        // «… về công tác dân vận giai đoạn … giữa A và B»: the parties of a joint programme stand after its subject.
        const rest = text.slice(own.end, own.end + 220)
        const stop = rest.search(/[;.:]/u)
        const among = rest.indexOf(' giữa ')
        if (among !== -1 && (stop === -1 || among < stop) && /phối hợp|liên tịch|quy chế|chương trình/u.test(text.slice(Math.max(0, lead?.start ?? 0), own.number[0])) && !TYPE_WORD.test(rest.slice(0, among))) {
          const parties = issuerAfter(text, printed, own.end + among, text.length)
          if (parties) own.issuer = parties.range
        }
      }
      if (!date && typeRange) {
        const early = before(text, printed, typeRange[0])
        if (early) {
          own.date = early.date
          own.dateValue = early.dateValue
          own.issuer ??= early.issuer
        }
      }
    }
    shared(drafts, text)
  }
  const bareNumbers = [...withoutSymbol(text, printed, drafts), ...blanks(text, printed)]
  const inOrder = bareNumbers.length > 0 ? [...drafts, ...bareNumbers].sort((a, b) => a.start - b.start) : drafts
  const all: CitationWords[] = inOrder.map((draft) => {
    const value = draft.type ? typed(printed.slice(...draft.type)) : null
    return {
      range: [draft.start, draft.end], type: draft.type, number: draft.number, date: draft.date, issuer: draft.issuer,
      typeValue: value, numberValue: draft.numberValue, nameValue: null, dateValue: draft.dateValue,
      issuerValue: draft.issuer ? printed.slice(...draft.issuer) : null, word: draft.word, listed: draft.listed,
    }
  })
  return text.includes('luật ') || text.includes('pháp lệnh ') ? withLaws(all, named(text, printed, () => false), text) : all
}

/** A closing date or issuer covers the citations joined before it: with commas, `và`, semicolons in a list of numbers. */
function shared(drafts: readonly Draft[], text: string): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i]
    const next = drafts[i + 1]
    if (!draft || !next) continue
    const gap = text.slice(draft.end, next.start)
    if (!/^\s?(?:,|và|, và|hoặc)?\s?(?:số )?$/u.test(gap)) continue
    if (draft.issuer === null && next.issuer !== null) draft.issuer = next.issuer
    if (draft.date === null && next.date !== null && (draft.listed || next.listed || draft.issuer === next.issuer)) {
      draft.date = next.date
      draft.dateValue = next.dateValue
    }
  }
}
