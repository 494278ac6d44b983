import { footnoteAt } from '../../facts/footnotes.js'
import { mentionOf, mentions, numbered, title, type Mention } from '../../facts/mentions.js'
import type { Document } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import { body } from '../../recognise/body-kind.js'
import { normalise } from '../../text/normalise.js'
import { rule } from '../rule.js'
import { inTitle, namesIssuer, soleIssuers } from './parts/told-elsewhere.js'

// Laws are cited by their names; number, date and issuer are left to the writer (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6).
const BY_NAME: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Lệnh'])

/** How far below a mention its footnote may stand, in characters. */
const NOTE_REACH = 2500

/** The mentions in footnotes that give documents in full, by name. */
function notes(document: Document, all: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  return grouped(all.filter(({ date, find }) => date !== null && footnoteAt(document, find.passage.start)), ({ dated }) => dated)
}

const LEADS: readonly string[] = ['ban hành', 'đã có', 'các', 'tại', 'trong', 'theo']
// «Chính phủ đã ban hành các » before «Nghị định số …», «Sở đã có » before «Công văn số …».
const ISSUES = /[A-Za-zÀ-ỹ]\s+(?:(?:đã\s+)?ban hành|đã có)\s+(?:các\s+)?$/
// «Thủ tướng Chính phủ đã chỉ đạo tại » before «Văn bản số …».
const DIRECTS = /[A-Za-zÀ-ỹ]\s+đã\s+(?:chỉ đạo|yêu cầu|đồng ý|cho phép|có ý kiến)\s+(?:tại|trong|theo)\s+(?:các\s+)?$/
// « của Chủ tịch UBND tỉnh tại các » before «Công văn số …».
const OF_ISSUER = /\scủa\s[^;.:,]{4,70}\s(?:tại|trong|theo)\s+(?:các\s+)?$/

/** The issuer stands elsewhere in the sentence: before the number, or after the subject. `next` is where the next document is cited. */
function named(document: Document, { find }: Mention, next: number): boolean {
  const { text } = document.source
  const { start } = find.passage
  // «Nghị quyết của Bộ Chính trị số …», «Chính phủ ban hành Nghị định số …», «chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số …».
  if (/\scủa\s/.test(text.slice(start, find.number?.start ?? start))) return true
  const head = text.slice(Math.max(0, start - 90), start).replace(/\s+/g, ' ')
  const lead = head.trimEnd()
  if (LEADS.some((word) => lead.endsWith(word)) && (ISSUES.test(head) || DIRECTS.test(head) || OF_ISSUER.test(head))) return true
  const rest = text.slice(find.passage.end, Math.min(next, find.passage.end + 400)).replace(/\s/g, ' ')
  const clause = rest.slice(0, rest.search(/[;.:]|$/u))
  for (let of = clause.indexOf(' của '); of !== -1; of = clause.indexOf(' của ', of + 1)) {
    const from = find.passage.end + of + 5
    if (body(document.scanner.text(normalise(text, from, Math.min(from + 75, find.passage.end + clause.length)))).kind !== null) return true
  }
  return false
}

/** What has been cited so far of a piece of a symbol: whether a slip stands in a mention of it (that one makes no other a first), and the same by day. */
interface Piece {
  slip: boolean
  readonly days: Map<string, boolean>
}

/** The pieces of symbols cited so far: serial with type (`12|KH`), serial with issuer (`12/UBND`). */
type Pieces = Map<string, Piece>

function add(pieces: Pieces, name: string, { date, slip }: { readonly date: string | null; readonly slip: boolean }): void {
  const piece = pieces.get(name) ?? { slip: false, days: new Map<string, boolean>() }
  pieces.set(name, piece)
  piece.slip ||= slip
  if (date !== null) piece.days.set(date, slip || (piece.days.get(date) ?? false))
}

/** Whether a piece was cited, on the same day where one is given; of a mention without a slip only one with a slip tells. */
function wasCited(piece: Piece | undefined, { date, slip }: { readonly date: string | null; readonly slip: boolean }): boolean {
  const known = date === null ? piece?.slip : piece?.days.get(date)
  return slip ? known !== undefined : known === true
}

/** Whether its symbol contradicts its type word, its issuer or its date: then another rule tells of it. */
function faulty(mention: Mention): boolean {
  const { symbol: { year }, date } = mention
  return (year !== null && date !== null && !date.startsWith(String(year))) || mention.contradictingType !== null || mention.fault?.severity === 'error'
}

/** A number without any symbol: complete only where the document was cited before. */
function bare({ symbol: { serial, text }, row, date, find }: Mention, pieces: Pieces, law: boolean): boolean {
  const earlier = row?.abbreviations.some((type) => {
    const piece = pieces.get(`${serial}|${type}`)
    return piece !== undefined && (date === null || piece.days.size === 0 || piece.days.has(date))
  })
  for (const type of row?.abbreviations ?? []) add(pieces, `${serial}|${type}`, { date: null, slip: true })
  // «Đề án 06», «Nghị quyết 57»: called by its serial alone, without `số`, it is known.
  return earlier === false && !law && find.word && text.toLowerCase().replace(/^0+/u, '') === serial
}

/** What a mention leaves out. */
interface Missing {
  readonly message: 'symbol' | 'both' | 'date' | 'issuer'
  /** It is told all the same: by the symbol, by another mention, by the document in whose title it stands; or there is no room for it. */
  readonly told: boolean
}

/** Whether a mention stands in the title of the plan itself, which is no place for dates. */
function inOwnTitle({ find: { part, passage } }: Mention): boolean {
  const { title } = part.places
  return title !== null && passage.start >= title.start && passage.end <= title.end
}

/** What a document's mentions leave out, asked of one after the other: only the first of each must be complete. */
function missingOf(document: Document, all: readonly Mention[]): (mention: Mention) => Missing | null {
  const footnotes = notes(document, all)
  const own = document.parts.flatMap(({ plan }) => (plan.number === null ? [] : [numbered(plan.number)]))
  const names = new Set(own.map(({ name }) => name))
  const datedNames = new Set(own.map(({ dated }) => dated))
  const issuers = soleIssuers(document, all)
  const pieces: Pieces = new Map()
  let asked = 0

  /** Whether a mention is the first of its document: neither cited before, perhaps with a slip, nor given in full in a footnote below. */
  const isFirst = (mention: Mention): boolean => {
    const { symbol: { serial, year, type, body }, name, dated, date, find: { citation, passage: { start } } } = mention
    if (year === null ? names.has(name) : datedNames.has(dated) || datedNames.has(name)) return false
    names.add(name)
    datedNames.add(dated)
    const slip = faulty(mention)
    const halves = body === '' ? [`${serial}|${type ?? ''}`] : [`${serial}|${type ?? ''}`, `${serial}/${body}`]
    const cited = citation.issuer === null && halves.some((half) => wasCited(pieces.get(half), { date, slip }))
    for (const half of halves) add(pieces, half, { date, slip })
    return !cited && !footnotes.get(dated)?.some(({ find: { passage } }) => passage.start > start && passage.start < start + NOTE_REACH)
  }
  return (mention) => {
    const before = all[asked - 1]
    const next = all[++asked]?.find.passage.start ?? Infinity
    const { symbol: { serial, groups, body }, row, find, date } = mention
    if (serial === '' || !find.number || inOwnTitle(mention)) return null
    const law = (row !== null && BY_NAME.has(row.name)) || find.citation.name !== null
    if (groups.length === 0) return bare(mention, pieces, law) ? { message: 'symbol', told: false } : null
    if (!isFirst(mention) || law || find.place === 'attachment') return null
    const issuer = find.citation.issuer === null && !named(document, mention, next)
    if (date !== null && !issuer) return null
    const told = inTitle(document, mention, before) || (find.item?.cells ?? null) !== null
    if (date !== null) return { message: 'issuer', told: told || namesIssuer(mention) || issuers.has(body) }
    return { message: issuer ? 'both' : 'date', told }
  }
}

/** citation-incomplete: the first mention of a document names type, number, symbol, date and issuer. */
export const citationIncomplete = rule({
  id: 'citation-incomplete',
  group: 'references',
  severity: 'warning',
  advice: { vi: 'Bổ sung phần còn thiếu ở lần viện dẫn đầu.', en: 'Complete the first mention.' },
  messages: {
    date: {
      vi: ({ title: text }) => `${text} viện dẫn lần đầu chưa ghi ngày, tháng, năm.`,
      en: ({ title: text }) => `${text}: the first mention lacks its date.`,
      advice: { vi: 'Ghi thêm ngày, tháng, năm ban hành ở lần viện dẫn đầu.', en: 'Add the date to the first mention.' },
    },
    issuer: {
      vi: ({ title: text }) => `${text} viện dẫn lần đầu chưa ghi cơ quan ban hành.`,
      en: ({ title: text }) => `${text}: the first mention lacks its issuer.`,
      advice: { vi: 'Ghi thêm tên cơ quan ban hành ở lần viện dẫn đầu.', en: 'Add the issuer to the first mention.' },
    },
    both: {
      vi: ({ title: text }) => `${text} viện dẫn lần đầu chưa ghi ngày ban hành và cơ quan ban hành.`,
      en: ({ title: text }) => `${text}: the first mention lacks date and issuer.`,
      advice: { vi: 'Ghi thêm ngày ban hành và cơ quan ban hành ở lần viện dẫn đầu.', en: 'Add date and issuer to the first mention.' },
    },
    symbol: {
      vi: ({ title: text }) => `${text} chưa ghi ký hiệu.`,
      en: ({ title: text }) => `${text} lacks its symbol.`,
      advice: { vi: 'Ghi đủ số và ký hiệu, ví dụ “15/QĐ-UBND”.', en: 'Give the number with its symbol, as in “15/QĐ-UBND”.' },
    },
  },
  check({ document, report }) {
    const missing = missingOf(document, mentions(document))
    return {
      citation(find) {
        const mention = mentionOf(document, find)
        if (!mention) return
        const left = missing(mention)
        if (!left || !find.number) return
        const { message, told } = left
        const words = title(mention)
        report({ span: find.number.span, message, ...(told && { severity: 'info' }), data: { title: words }, actual: words })
      },
    }
  },
})
