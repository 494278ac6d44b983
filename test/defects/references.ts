import type { CitationFind, Document } from '../../src/index.js'
import { fullDates, impossible, iso, numbers, slip, type Written } from './dates.js'
import { between, edited, items, pick, place, type Damaged, type Given, type Kind, type Random } from './defect.js'

type Span = readonly [number, number]

/** A citation whose number stands in one piece. */
interface Cited {
  readonly find: CitationFind
  readonly number: string
  readonly at: Span
  readonly date: Written | null
  readonly issuer: Span | null
}

function cited({ text, document }: Given): Cited[] {
  return document.citations.flatMap((find) => {
    const at = place(text, find.number)
    const number = find.citation.number
    if (!at || number === null || find.place === 'attachment' || text.slice(...at) !== number) return []
    const date = find.date && place(text, find.date) ? fullDates(text, [find.date.start, find.date.end])[0] ?? null : null
    return [{ find, number, at, date, issuer: place(text, find.issuer) }]
  })
}

/** The day before which everything that is cited was issued. */
function limit(document: Document): string {
  const [main] = document.parts
  return main?.plan.date ?? `${(main?.plan.year ?? 2026) + 1}-01-01`
}

const lead = (one: Cited): Span => [one.find.passage.start, one.find.passage.start]

/** First mentions: no other stands before them, and no other shares their date or issuer. */
function firsts(given: Given): Cited[] {
  const own = new Set(given.document.parts.map(({ plan }) => plan.number))
  return cited(given).filter(({ number, find }) => {
    if (own.has(number) || given.document.citations.find(({ citation }) => citation.number === number) !== find) return false
    const shared = given.document.citations.some((other) => other !== find && ((other.date !== null && other.date.start === find.date?.start) || (other.issuer !== null && other.issuer.start === find.issuer?.start)))
    return !shared && !find.listed && !/^(?:Luật|Bộ luật|Pháp lệnh)/u.test(find.citation.type ?? '')
  })
}

/** Who must not be the issuer of a symbol that ends so, and symbols that are not that issuer's (domain.md 3.3). */
const ENDINGS: readonly { readonly end: string; readonly issuers: readonly string[]; readonly ends: readonly string[] }[] = [
  { end: '/TW', issuers: ['Tỉnh ủy', 'Chính phủ', 'Thủ tướng Chính phủ', 'Quốc hội', 'Ủy ban nhân dân tỉnh'], ends: ['/TU', '/ĐU'] },
  { end: '/TU', issuers: ['Bộ Chính trị', 'Ban Bí thư', 'Chính phủ', 'Ủy ban nhân dân tỉnh', 'Đảng ủy xã'], ends: ['/TW', '/ĐU'] },
  { end: '/ĐU', issuers: ['Bộ Chính trị', 'Ban Bí thư', 'Tỉnh ủy', 'Ủy ban nhân dân xã'], ends: ['/TW', '/TU'] },
  { end: '-CP', issuers: ['Quốc hội', 'Bộ Nội vụ', 'Bộ Chính trị', 'Ủy ban nhân dân tỉnh'], ends: ['-UBND', '-HĐND', '-BNV'] },
  { end: '-TTg', issuers: ['Quốc hội', 'Bộ Tài chính', 'Ban Bí thư', 'Ủy ban nhân dân tỉnh'], ends: ['-UBND', '-HĐND'] },
  { end: '-UBND', issuers: ['Hội đồng nhân dân tỉnh', 'HĐND tỉnh', 'Thủ tướng Chính phủ'], ends: ['-HĐND', '-TTg'] },
  { end: '-HĐND', issuers: ['Ủy ban nhân dân tỉnh', 'Chính phủ'], ends: ['-UBND', '-CP'] },
]
const ending = (number: string): (typeof ENDINGS)[number] | undefined => ENDINGS.find(({ end }) => number.endsWith(end))

/** Type words with the abbreviations that they may have (domain.md 3.1). */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  'Nghị quyết': ['NQ'], 'Quyết định': ['QĐ'], 'Chỉ thị': ['CT'], 'Kết luận': ['KL'], 'Kế hoạch': ['KH'], 'Chương trình': ['CTr'], 'Thông tư': ['TT'],
  'Nghị định': ['NĐ'], 'Báo cáo': ['BC'], 'Thông báo': ['TB'], 'Hướng dẫn': ['HD'], 'Quy chế': ['QC'], 'Quy định': ['QĐ', 'QyĐ', 'QĐi'],
}
const NUMBER = /^(\d+\p{L}?)([-/])(?:(\d{4})\/)?(\p{L}+)([-/])(.+)$/u

/** Citations of which the type word and its abbreviation are in the table. */
function typed(given: Given): { one: Cited; abbreviation: string; at: Span; word: Span }[] {
  return cited(given).flatMap((one) => {
    const word = one.find.listed ? null : place(given.text, one.find.type)
    const abbreviation = NUMBER.exec(one.number)?.[4] ?? ''
    if (!word || !TYPES[one.find.citation.type ?? '']?.includes(abbreviation)) return []
    const start = one.at[0] + one.number.search(/\p{L}/u)
    return [{ one, abbreviation, at: [start, start + abbreviation.length] as const, word }]
  })
}

/** The number with the marks of the other system. */
function turned(number: string): string | null {
  const m = NUMBER.exec(number)
  if (!m || m[3] !== undefined || !ending(number)) return null
  return m[2] === '-' && m[5] === '/' ? `${m[1]}/${m[4]}-${m[6]}` : m[2] === '/' && m[5] === '-' ? `${m[1]}-${m[4]}/${m[6]}` : null
}

/** A wrong date in one of several mentions of a document: in the place of its own, or where it stood without one. */
function otherDate(given: Given): Damaged | null {
  const groups = new Map<string, Cited[]>()
  for (const one of cited(given)) groups.set(one.number, [...(groups.get(one.number) ?? []), one])
  const group = pick(given.random, [...groups.values()].filter((list) => list.length > 1 && list.some(({ date }) => date)))
  const dated = group?.filter(({ date }) => date) ?? []
  const free = group?.filter((one) => (one.date ? dated.length > 1 : !/^,? (?:ngày|\d)/u.test(given.text.slice(one.at[1])))) ?? []
  const one = pick(given.random, free)
  const source = one?.date ?? dated[0]?.date
  if (!one || !source) return null
  const made = slip(given.random, source, limit(given.document))
  if (!made) return null
  const [day, month] = numbers(made[0], made[1])
  const edit = one.date ? { span: one.date.span, by: source.as(...made) } : { span: [one.at[1], one.at[1]] as const, by: `${one.number.includes('/TW') ? ',' : ''} ngày ${day}/${month}/${made[2]}` }
  const others = dated.filter((other) => other !== one)
  return edited(given.text, [edit], [lead(one), ...(others.length === 1 ? others.map(({ at }) => at) : [])])
}

/** The date or the issuer of a first mention taken out. */
function taken(given: Given, piece: 'date' | 'issuer'): Damaged | null {
  const one = pick(given.random, firsts(given).flatMap((each) => {
    if (piece === 'date') return each.date && /^,?\s+ngày\s+$/u.test(given.text.slice(each.at[1], each.date.span[0])) ? [{ each, span: [each.at[1], each.date.span[1]] as const }] : []
    const from = each.date?.span[1] ?? each.at[1]
    return each.issuer && /^\s+của\s+$/u.test(given.text.slice(from, each.issuer[0])) ? [{ each, span: [from, each.issuer[1]] as const }] : []
  }))
  return one ? edited(given.text, [{ span: one.span, by: '' }], [lead(one.each)]) : null
}

/** The line `(kèm theo …)` of an attached plan, with its number and date. */
function attached({ text, document }: Given): { number: Span; date: Written | null }[] {
  return document.citations.flatMap((find) => {
    const number = find.place === 'attachment' ? place(text, find.number) : null
    const date = find.date && place(text, find.date) ? fullDates(text, [find.date.start, find.date.end])[0] ?? null : null
    return number ? [{ number, date }] : []
  })
}

function otherSerial(random: Random, serial: string): string {
  const n = Number(serial)
  const swapped = [...serial].reverse().join('')
  const made = pick(random, [n + 1, n - 1, n + 10, Number(swapped), n * 10 + between(random, 0, 9)]) ?? n + 1
  return String(made > 0 && made !== n ? made : n + 2).padStart(2, '0')
}

const ENDED = [
  'Ủy ban nhân dân huyện', 'UBND các huyện, thị xã', 'Huyện ủy', 'Ban Dân vận Tỉnh ủy', 'Phòng Nội vụ huyện', 'Ban cán sự đảng Ủy ban nhân dân tỉnh', 'Đảng ủy Khối các cơ quan tỉnh', 'Ban Tuyên giáo Huyện ủy',
]

/** Words that point to a section that the plan does not have, at the end of a task's first sentence. */
function pointing(random: Random): string {
  const roman = pick(random, ['VIII', 'IX', 'X']) ?? 'IX'
  return pick(random, [` theo mục ${roman} Kế hoạch này`, ` nêu tại mục ${roman} của Kế hoạch này`, ` (nêu tại mục ${roman}.${between(random, 1, 4)} Kế hoạch này)`, ` theo nhiệm vụ nêu tại phần ${roman} Chương trình này`]) ?? ''
}

/** What goes wrong where other documents, or the plan itself, are referred to. */
export const references: readonly Kind[] = [
  { name: 'another date in one of several mentions', rules: ['citation-conflict', 'citation-form'], inject: otherDate },
  {
    name: 'a date in a citation that the calendar does not have', rules: ['date-impossible'],
    inject: (given) => {
      const one = pick(given.random, cited(given).filter(({ date }) => date))
      return one?.date ? edited(given.text, [{ span: one.date.span, by: one.date.as(...impossible(given.random, one.date.year)) }]) : null
    },
  },
  {
    name: 'an issuer whose symbol is another', rules: ['citation-issuer', 'citation-conflict'],
    inject: (given) => {
      const one = pick(given.random, cited(given).filter(({ number, issuer }) => issuer && ending(number)))
      if (!one?.issuer) return null
      const { start } = one.find.issuer ?? {}
      const sharing = cited(given).filter((other) => other.find.issuer?.start === start).map(lead)
      return edited(given.text, [{ span: one.issuer, by: pick(given.random, ending(one.number)?.issuers ?? []) ?? '' }], [lead(one), ...sharing])
    },
  },
  {
    name: 'a symbol that is not its issuer’s', rules: ['citation-issuer', 'citation-conflict', 'citation-type'],
    inject: (given) => {
      const one = pick(given.random, cited(given).filter(({ number, issuer }) => issuer && ending(number)))
      const row = one && ending(one.number)
      const other = row && pick(given.random, row.ends)
      return one && other ? edited(given.text, [{ span: [one.at[1] - row.end.length, one.at[1]], by: other }], [lead(one)]) : null
    },
  },
  {
    name: 'a symbol in a later mention that is not the first one’s', rules: ['citation-issuer', 'citation-conflict', 'citation-type', 'citation-incomplete'],
    inject: (given) => {
      const first = new Set(firsts(given).map(({ find }) => find))
      const later = cited(given).filter((one) => !first.has(one.find) && !one.find.listed && cited(given).some(({ number, find }) => number === one.number && first.has(find)))
      const one = pick(given.random, later)
      const made = one && pick(given.random, [
        ...(ending(one.number)?.ends.map((end) => one.number.slice(0, -(ending(one.number)?.end.length ?? 0)) + end) ?? []),
        ...Object.values(TYPES).flatMap(([type]) => (type && NUMBER.exec(one.number)?.[4] !== type ? [one.number.replace(/\p{L}+/u, type)] : [])),
      ])
      return one && made ? edited(given.text, [{ span: one.at, by: made }], [lead(one)]) : null
    },
  },
  {
    name: 'a type word that the symbol does not have', rules: ['citation-type', 'citation-conflict', 'citation-issuer'],
    inject: (given) => {
      const one = pick(given.random, typed(given))
      const other = one && pick(given.random, Object.keys(TYPES).filter((word) => !TYPES[word]?.includes(one.abbreviation)))
      return one && other ? edited(given.text, [{ span: one.word, by: other }]) : null
    },
  },
  {
    name: 'an abbreviation that is another type’s', rules: ['citation-type', 'citation-conflict', 'citation-issuer'],
    inject: (given) => {
      const one = pick(given.random, typed(given))
      const own = one && TYPES[one.one.find.citation.type ?? '']
      const other = one && pick(given.random, Object.values(TYPES).flat().filter((each) => !own?.includes(each)))
      return one && other ? edited(given.text, [{ span: one.at, by: other }], [lead(one.one)]) : null
    },
  },
  {
    name: 'dash and slash of the other system', rules: ['citation-form'],
    inject: (given) => {
      const one = pick(given.random, cited(given).filter(({ number }) => turned(number)))
      return one ? edited(given.text, [{ span: one.at, by: turned(one.number) ?? '' }], [lead(one)]) : null
    },
  },
  {
    name: 'a space inside a symbol', rules: ['citation-form'],
    inject: (given) => {
      const one = pick(given.random, cited(given).filter(({ find }) => !find.listed))
      const marks = one ? [...one.number.matchAll(/[-/]/gu)] : []
      const mark = pick(given.random, marks)
      if (!one || !mark) return null
      const at = one.at[0] + mark.index
      return edited(given.text, [{ span: [at, at + 1], by: pick(given.random, [` ${mark[0]}`, `${mark[0]} `, ` ${mark[0]} `]) ?? '' }], [lead(one)])
    },
  },
  {
    name: 'a year in a number that is not its date’s', rules: ['citation-form', 'citation-conflict'],
    inject: (given) => {
      const one = pick(given.random, cited(given).filter(({ number, date }) => date && /^\d+\/\d{4}\//u.test(number)))
      const m = one && /\/(\d{4})\//u.exec(one.number)
      if (!one || !m) return null
      const at = one.at[0] + m.index + 1
      return edited(given.text, [{ span: [at, at + 4], by: String(Number(m[1]) + (pick(given.random, [-10, -2, -1]) ?? -1)) }], [lead(one)])
    },
  },
  {
    name: 'a year in a number that carries none', rules: ['citation-form', 'citation-issuer'],
    inject: (given) => {
      const one = pick(given.random, cited(given).filter(({ number }) => /^\d+\/(?:KH|CTr|CT|TB|BC|TTr)-/u.test(number) && !/\/TW|\/TU|\/ĐU/u.test(number)))
      const year = one?.date?.year ?? given.document.plan.year ?? 2026
      const at = one ? one.at[0] + one.number.indexOf('/') : 0
      return one ? edited(given.text, [{ span: [at, at], by: `/${year - between(given.random, 0, 3)}` }], [lead(one)]) : null
    },
  },
  { name: 'a first mention without its date', rules: ['citation-incomplete'], inject: (given) => taken(given, 'date') },
  { name: 'a first mention without its issuer', rules: ['citation-incomplete'], inject: (given) => taken(given, 'issuer') },
  {
    name: 'a number without its symbol', rules: ['citation-incomplete', 'citation-form'],
    inject: (given) => {
      const one = pick(given.random, firsts(given).filter(({ find, date }) => find.word && date))
      return one ? edited(given.text, [{ span: [one.at[0] + one.number.search(/[-/]/u), one.at[1]], by: '' }], [lead(one)]) : null
    },
  },
  {
    name: 'a cited document of later date than the plan', rules: ['citation-future'],
    inject: (given) => {
      const last = limit(given.document)
      const one = pick(given.random, cited(given).filter(({ date }) => date && date.day < 29))
      if (!one?.date) return null
      const { day, month, as } = one.date
      const years = [Number(last.slice(0, 4)), Number(last.slice(0, 4)) + 1].filter((year) => iso(day, month, year) > last)
      return edited(given.text, [{ span: one.date.span, by: as(day, month, pick(given.random, years) ?? 2099) }], [lead(one)])
    },
  },
  {
    name: 'an attachment that names another number', rules: ['attachment-mismatch'],
    inject: (given) => {
      const one = pick(given.random, attached(given))
      const number = one ? given.text.slice(...one.number) : ''
      const serial = /^\d+/u.exec(number)?.[0]
      if (!one || !serial) return null
      const symbol = number.slice(serial.length)
      const made = pick(given.random, [otherSerial(given.random, serial) + symbol, otherSerial(given.random, serial) + symbol, serial + symbol.replace(/\p{L}+/u, (type) => (type === 'KH' ? 'CTr' : 'KH'))]) ?? ''
      return edited(given.text, [{ span: one.number, by: made }])
    },
  },
  {
    name: 'an attachment that names another date', rules: ['attachment-mismatch'],
    inject: (given) => {
      const date = pick(given.random, attached(given))?.date
      const made = date && slip(given.random, date, '2100-01-01')
      return date && made ? edited(given.text, [{ span: date.span, by: date.as(...made) }]) : null
    },
  },
  {
    name: 'a section that the plan does not have', rules: ['internal-reference'],
    inject: (given) => {
      const one = pick(given.random, items(given.document).filter((item) => item.task && !item.cells && item.paragraphs.length === 1 && place(given.text, item.passage) && /[^.;]\.$/u.test(item.passage.value)))
      if (!one) return null
      const at = one.passage.end - 1
      return edited(given.text, [{ span: [at, at], by: pointing(given.random) }])
    },
  },
  {
    name: 'work for a body that has ended', rules: ['body-ended'],
    inject: (given) => {
      // The district level and several Party bodies ended in the first half of 2025.
      if ((given.document.plan.date ?? `${given.document.plan.year}`) < '2025-07') return null
      const units = given.document.units.filter(({ unit, passage, item }) => place(given.text, passage) && /^\p{Lu}/u.test(unit.name) && passage.start >= item.passage.start && given.text.slice(passage.start, passage.end) === unit.name)
      const one = pick(given.random, units)
      return one ? edited(given.text, [{ span: one.passage.span, by: pick(given.random, ENDED) ?? '' }]) : null
    },
  },
  {
    name: 'a line of the basis without its mark', rules: ['basis-ending'],
    inject: (given) => {
      const spans = given.document.parts.flatMap(({ intro }) => intro.flatMap((passage) => {
        const span = place(given.text, passage)
        return span && /^(?:- )?(?:Căn cứ|Thực hiện|Theo) /u.test(passage.value) && /[\p{L}\d)][;,.]$/u.test(passage.value) ? [[span[1] - 1, span[1]] as const] : []
      }))
      const span = pick(given.random, spans)
      return span ? edited(given.text, [{ span, by: '' }], [[span[0] - 24, span[0]]]) : null
    },
  },
]
