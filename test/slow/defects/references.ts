import type { Span } from '../../../src/index.js'
import { abbreviation, attached, cited, ending, firsts, lead, limit, otherSerial, turned, typed, TYPES, type Cited } from './cited.js'
import { impossible, iso, numbers, slip } from './dates.js'
import { between, choice, edited, items, pick, place, type Damaged, type Given, type Kind, type Random } from './defect.js'

/** A wrong date in one of several mentions of a document: in the place of its own, or where it stood without one. */
function otherDate(given: Given): Damaged | null {
  const groups = new Map<string, Cited[]>()
  for (const one of cited(given)) groups.set(one.number, [...(groups.get(one.number) ?? []), one])
  const group = pick(given.random, [...groups.values()].filter((list) => list.length > 1 && list.some(({ date }) => date)))
  const dated = group?.filter(({ date }) => date) ?? []
  const free = group?.filter(({ date, at }) => (date ? dated.length > 1 : !/^,? (?:ngày|\d)/u.test(given.text.slice(at[1])))) ?? []
  const one = pick(given.random, free)
  const source = one?.date ?? dated[0]?.date
  const made = one && source ? slip(given.random, source, limit(given.document)) : null
  if (!one || !source || !made) return null
  const [day, month] = numbers(made[0], made[1])
  const added = `${one.number.includes('/TW') ? ',' : ''} ngày ${day}/${month}/${made[2]}`
  const edit = one.date ? { span: one.date.span, by: source.as(...made) } : { span: [one.at[1], one.at[1]] as const, by: added }
  // Of two dates, once each, either may be the wrong one.
  const others = dated.filter((other) => other !== one)
  return edited(given.text, [edit], [lead(one), ...(others.length === 1 ? others.map(({ at }) => at) : [])])
}

/** The date or the issuer of a first mention taken out. */
function taken(given: Given, piece: 'date' | 'issuer'): Damaged | null {
  const { text } = given
  const places = firsts(given).flatMap((one): { one: Cited; span: Span }[] => {
    const { at, date, issuer } = one
    if (piece === 'date') return date && /^,?\s+ngày\s+$/u.test(text.slice(at[1], date.span[0])) ? [{ one, span: [at[1], date.span[1]] }] : []
    const from = date?.span[1] ?? at[1]
    return issuer && /^\s+của\s+$/u.test(text.slice(from, issuer[0])) ? [{ one, span: [from, issuer[1]] }] : []
  })
  const found = pick(given.random, places)
  return found ? edited(text, [{ span: found.span, by: '' }], [lead(found.one)]) : null
}

/** A later mention with another body or type in its symbol than the first one. */
function otherSymbol(given: Given): Damaged | null {
  const first = new Map(firsts(given).map(({ number, find }) => [number, find]))
  const one = pick(given.random, cited(given).filter(({ number, find }) => first.has(number) && first.get(number) !== find && !find.listed))
  if (!one) return null
  const { number } = one
  const row = ending(number)
  const bodies = row?.ends.map((end) => number.slice(0, -row.end.length) + end) ?? []
  const types = Object.values(TYPES).flatMap(([type]) => (type && type !== abbreviation(number) ? [number.replace(/\p{L}+/u, type)] : []))
  const made = pick(given.random, [...bodies, ...types])
  return made ? edited(given.text, [{ span: one.at, by: made }], [lead(one)]) : null
}

// Bodies that ended in 2025 (Nghị quyết 203/2025/QH15; the Party's arrangement of the same year).
const ENDED = [
  'Ủy ban nhân dân huyện', 'UBND các huyện, thị xã', 'Huyện ủy', 'Ban Dân vận Tỉnh ủy', 'Phòng Nội vụ huyện',
  'Ban cán sự đảng Ủy ban nhân dân tỉnh', 'Đảng ủy Khối các cơ quan tỉnh', 'Ban Tuyên giáo Huyện ủy',
] as const

/** Words that point to a section that no plan here has. */
function pointing(random: Random): string {
  const roman = choice(random, ['VIII', 'IX', 'X'])
  return choice(random, [
    ` theo mục ${roman} Kế hoạch này`,
    ` nêu tại mục ${roman} của Kế hoạch này`,
    ` (nêu tại mục ${roman}.${between(random, 1, 4)} Kế hoạch này)`,
    ` theo nhiệm vụ nêu tại phần ${roman} Chương trình này`,
  ])
}

/** The last marks of the lines that give a plan's basis. */
function basisMarks({ text, document }: Given): Span[] {
  return document.parts.flatMap(({ intro }) => intro.flatMap((passage): Span[] => {
    const span = place(text, passage)
    const basis = /^(?:- )?(?:Căn cứ|Thực hiện|Theo) /u.test(passage.value) && /[\p{L}\d)][;,.]$/u.test(passage.value)
    return span && basis ? [[span[1] - 1, span[1]]] : []
  }))
}

/** What goes wrong where other documents, or the plan itself, are referred to. */
export const references: readonly Kind[] = [
  { name: 'another date in one of several mentions', rules: ['citation-conflict', 'citation-form'], inject: otherDate },
  {
    name: 'a date in a citation that the calendar does not have', rules: ['date-impossible'],
    inject: (given) => {
      const date = pick(given.random, cited(given).flatMap((one) => one.date ?? []))
      return date ? edited(given.text, [{ span: date.span, by: date.as(...impossible(given.random, date.year)) }]) : null
    },
  },
  {
    name: 'an issuer whose symbol is another', rules: ['citation-issuer', 'citation-conflict'],
    inject: (given) => {
      const all = cited(given)
      const one = pick(given.random, all.filter(({ number, issuer }) => issuer && ending(number)))
      const row = one && ending(one.number)
      if (!one?.issuer || !row) return null
      const sharing = all.filter(({ issuer }) => issuer?.[0] === one.issuer?.[0])
      return edited(given.text, [{ span: one.issuer, by: choice(given.random, row.issuers) }], [lead(one), ...sharing.map(lead)])
    },
  },
  {
    name: 'a symbol that is not its issuer’s', rules: ['citation-issuer', 'citation-conflict', 'citation-type'],
    inject: (given) => {
      const one = pick(given.random, cited(given).filter(({ number, issuer }) => issuer && ending(number)))
      const row = one && ending(one.number)
      return row ? edited(given.text, [{ span: [one.at[1] - row.end.length, one.at[1]], by: choice(given.random, row.ends) }], [lead(one)]) : null
    },
  },
  {
    name: 'a symbol in a later mention that is not the first one’s',
    rules: ['citation-issuer', 'citation-conflict', 'citation-type', 'citation-incomplete'], inject: otherSymbol,
  },
  {
    name: 'a type word that the symbol does not have', rules: ['citation-type', 'citation-conflict', 'citation-issuer'],
    inject: (given) => {
      const found = pick(given.random, typed(given))
      const other = found && pick(given.random, Object.keys(TYPES).filter((word) => !TYPES[word]?.includes(abbreviation(found.one.number))))
      return found && other ? edited(given.text, [{ span: found.word, by: other }]) : null
    },
  },
  {
    name: 'an abbreviation that is another type’s', rules: ['citation-type', 'citation-conflict', 'citation-issuer'],
    inject: (given) => {
      const found = pick(given.random, typed(given))
      const own = TYPES[found?.one.find.citation.type ?? ''] ?? []
      const other = pick(given.random, Object.values(TYPES).flat().filter((each) => !own.includes(each)))
      return found && other ? edited(given.text, [{ span: found.at, by: other }], [lead(found.one)]) : null
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
      const mark = pick(given.random, one ? [...one.number.matchAll(/[-/]/gu)] : [])
      if (!one || !mark) return null
      const at = one.at[0] + mark.index
      return edited(given.text, [{ span: [at, at + 1], by: choice(given.random, [` ${mark[0]}`, `${mark[0]} `, ` ${mark[0]} `]) }], [lead(one)])
    },
  },
  {
    name: 'a year in a number that is not its date’s', rules: ['citation-form', 'citation-conflict'],
    inject: (given) => {
      const one = pick(given.random, cited(given).filter(({ number, date }) => date && /^\d+\/\d{4}\//u.test(number)))
      if (!one) return null
      const at = one.at[0] + one.number.indexOf('/') + 1
      const year = Number(given.text.slice(at, at + 4)) + choice(given.random, [-10, -2, -1])
      return edited(given.text, [{ span: [at, at + 4], by: String(year) }], [lead(one)])
    },
  },
  {
    name: 'a year in a number that carries none', rules: ['citation-form', 'citation-issuer'],
    inject: (given) => {
      const one = pick(given.random, cited(given).filter(({ number }) => /^\d+\/(?:KH|CTr|CT|TB|BC|TTr)-/u.test(number)))
      const year = (one?.date?.year ?? given.document.plan.year ?? 2026) - between(given.random, 0, 3)
      const at = one ? one.at[0] + one.number.indexOf('/') : 0
      return one ? edited(given.text, [{ span: [at, at], by: `/${year}` }], [lead(one)]) : null
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
      const { day, month, as, span } = one.date
      const year = pick(given.random, [Number(last.slice(0, 4)), Number(last.slice(0, 4)) + 1].filter((each) => iso(day, month, each) > last))
      return year === undefined ? null : edited(given.text, [{ span, by: as(day, month, year) }], [lead(one)])
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
      const other = serial + symbol.replace(/\p{L}+/u, (type) => (type === 'KH' ? 'CTr' : 'KH'))
      return edited(given.text, [{ span: one.number, by: given.random() < 0.7 ? otherSerial(given.random, serial) + symbol : other }])
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
      const whole = items(given.document).filter(({ task, cells, paragraphs, passage }) => {
        return task && !cells && paragraphs.length === 1 && place(given.text, passage) && /[^.;]\.$/u.test(passage.value)
      })
      const at = (pick(given.random, whole)?.passage.end ?? 0) - 1
      return at > 0 ? edited(given.text, [{ span: [at, at], by: pointing(given.random) }]) : null
    },
  },
  {
    name: 'work for a body that has ended', rules: ['body-ended'],
    inject: (given) => {
      const { text, document, random } = given
      if ((document.plan.date ?? `${document.plan.year}`) < '2025-07') return null
      const one = pick(random, document.units.filter(({ unit, passage, item }) => {
        return /^\p{Lu}/u.test(unit.name) && passage.start >= item.passage.start && text.slice(passage.start, passage.end) === unit.name
      }))
      return one ? edited(text, [{ span: one.passage.span, by: choice(random, ENDED) }]) : null
    },
  },
  {
    name: 'a line of the basis without its mark', rules: ['basis-ending'],
    inject: (given) => {
      const span = pick(given.random, basisMarks(given))
      return span ? edited(given.text, [{ span, by: '' }], [[span[0] - 24, span[0]]]) : null
    },
  },
]
