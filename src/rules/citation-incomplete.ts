import type { Document } from '../document.js'
import { issuer } from '../issuer.js'
import { symbol } from '../symbol.js'
import { rule, type Example, type Problem } from './rule.js'
import { contradictingType } from './shared/contradicting-type.js'
import { issuerFault } from './shared/issuer-fault.js'
import { mentions, title, type Mention } from './shared/mentions.js'
import { partyPlan, statePlan } from './shared/reference-plans.js'

// Laws are cited by their names; number, date and issuer are left to the writer (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6).
const BY_NAME: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Lệnh'])

/** A document by its number, without and with its year: who leaves the year out means the document cited with it. */
const names = ({ serial, type, body, year }: Mention['symbol']): readonly [any: string, own: string] => {
  const name = `${serial}|${type ?? ''}|${body}`
  return [name, `${name}|${year ?? ''}`]
}

/** How far below a mention its footnote may stand, in characters. */
const NOTE_REACH = 2500

/** Where footnotes give documents in full, by name. */
function notes(document: Document, all: readonly Mention[]): Map<string, number[]> {
  const ranges = document.parts.flatMap(({ plan }) => plan.footnotes.map(({ position }) => [position.start.offset, position.end.offset] as const)).sort((a, b) => a[0] - b[0])
  const places = new Map<string, number[]>()
  if (ranges.length === 0) return places
  const dated = all.filter((mention) => mention.date !== null).sort((a, b) => a.find.passage.start - b.find.passage.start)
  let at = 0
  for (const [from, to] of ranges) {
    while (at < dated.length && (dated[at]?.find.passage.start ?? 0) < from) at++
    for (let mention = dated[at]; mention && mention.find.passage.start < to; mention = dated[++at]) {
      const [, own] = names(mention.symbol)
      const known = places.get(own)
      if (known) known.push(mention.find.passage.start)
      else places.set(own, [mention.find.passage.start])
    }
  }
  return places
}

/** The issuer stands elsewhere in the sentence: before the number, or after the subject. `next` is where the next document is cited. */
function named(document: Document, { find }: Mention, next: number): boolean {
  const { text } = document.source
  const { start } = find.passage
  // «Nghị quyết của Bộ Chính trị số …», «Chính phủ ban hành Nghị định số …», «chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số …».
  if (/\scủa\s/.test(text.slice(start, find.number?.start ?? start))) return true
  const head = text.slice(Math.max(0, start - 90), start)
  if (/[A-Za-zÀ-ỹ]\s+(?:đã\s+)?ban hành\s+(?:các\s+)?$/.test(head) || /\scủa\s[^;.:,]{4,70}\s(?:tại|trong|theo)\s+(?:các\s+)?$/.test(head)) return true
  const rest = text.slice(find.passage.end, Math.min(next, find.passage.end + 400))
  const clause = rest.slice(0, rest.search(/[;.:]|$/u))
  for (let of = clause.indexOf(' của '); of !== -1; of = clause.indexOf(' của ', of + 1)) {
    if (issuer(clause.slice(of + 5, of + 80).replace(/\s+/gu, ' ')).kind !== null) return true
  }
  return false
}

/** What stands short of the full symbol. */
function partly({ symbol: { serial, type, body }, date }: Mention): string[] {
  const halves = [`${serial}|${type ?? ''}`, ...(body === '' ? [] : [`${serial}/${body}`])]
  return date === null ? halves : [...halves, ...halves.map((half) => `${half} ${date}`)]
}

/** Whether its symbol contradicts its type word, its issuer or its date: then another rule tells of it. */
function faulty(mention: Mention): boolean {
  const { symbol: { year }, date } = mention
  return (year !== null && date !== null && !date.startsWith(String(year))) || contradictingType(mention) !== null || issuerFault(mention)?.severity === 'error'
}

function* check(document: Document): Generator<Problem> {
  const all = mentions(document)
  const footnotes = notes(document, all)
  const seen = new Set(document.parts.flatMap(({ plan }) => (plan.number === null ? [] : names(symbol(plan.number)))))
  // Pieces of the symbols cited so far, and whether a slip stands in one: it does not make the other mention a first.
  const parts = new Map<string, boolean>()
  const dated = new Set<string>()
  for (const [i, mention] of all.entries()) {
    const { symbol: own, row, find, date } = mention
    const { citation } = find
    if (own.serial === '' || !find.number) continue
    const law = (row !== null && BY_NAME.has(row.name)) || citation.name !== null
    if (own.groups.length === 0) {
      const earlier = row?.abbreviations.map((type) => `${own.serial}|${type}`).some((half) => parts.has(`${half} ${date}`) || (parts.has(half) && (date === null || !dated.has(half)))) ?? true
      // «Đề án 06», «Nghị quyết 57»: called by its serial alone, without `số`, it is known.
      if (!earlier && !law && find.word && own.text.toLowerCase().replace(/^0+/u, '') === own.serial) yield { span: find.number.span, message: 'symbol', data: { title: title(mention) }, actual: title(mention) }
      for (const type of row?.abbreviations ?? []) parts.set(`${own.serial}|${type}`, true)
      continue
    }
    const [any, full] = names(own)
    if (seen.has(own.year === null ? any : full) || seen.has(`${any}|`)) continue
    const halves = partly(mention)
    const start = find.passage.start
    const slip = faulty(mention)
    const known = (citation.issuer === null && halves.some((half) => (date === null || half.endsWith(date)) && (slip ? parts.has(half) : parts.get(half)))) || (footnotes.get(full)?.some((at) => at > start && at < start + NOTE_REACH) ?? false)
    seen.add(any).add(full)
    for (const half of halves) parts.set(half, slip || (parts.get(half) ?? false))
    if (date !== null) for (const half of halves) dated.add(half)
    if (known || law || find.place === 'attachment') continue
    const issuerMissing = citation.issuer === null && !named(document, mention, all[i + 1]?.find.passage.start ?? Infinity)
    const message = date === null ? (issuerMissing ? 'both' : 'date') : issuerMissing ? 'issuer' : null
    if (message) yield { span: find.number.span, message, data: { title: title(mention) }, actual: title(mention) }
  }
}

const state = (name: string, tasks: readonly string[], basis: readonly string[] = []): Example => ({ name, text: statePlan(tasks, basis) })
const party = (name: string, tasks: readonly string[], basis: readonly string[] = []): Example => ({ name, text: partyPlan(tasks, basis) })

/** citation-incomplete: the first mention of a document names type, number, symbol, date and issuer. */
export const citationIncomplete = rule({
  id: 'citation-incomplete',
  group: 'references',
  severity: 'warning',
  demands: {
    vi: 'Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, ngày tháng năm và cơ quan ban hành; luật, pháp lệnh chỉ cần tên.',
    en: 'The first mention of a document gives type, number, symbol, date and issuer; laws need their name only.',
  },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6: viện dẫn lần đầu phải ghi đầy đủ; các lần sau chỉ ghi tên loại và số, ký hiệu.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, II.6: the first mention is complete, later ones give type and number only.',
  },
  advice: { vi: 'Bổ sung phần còn thiếu ở lần viện dẫn đầu.', en: 'Complete the first mention.' },
  messages: {
    date: { vi: ({ title: text }) => `${text} viện dẫn lần đầu chưa ghi ngày, tháng, năm.`, en: ({ title: text }) => `${text}: the first mention lacks its date.` },
    issuer: { vi: ({ title: text }) => `${text} viện dẫn lần đầu chưa ghi cơ quan ban hành.`, en: ({ title: text }) => `${text}: the first mention lacks its issuer.` },
    both: { vi: ({ title: text }) => `${text} viện dẫn lần đầu chưa ghi ngày ban hành và cơ quan ban hành.`, en: ({ title: text }) => `${text}: the first mention lacks date and issuer.` },
    symbol: { vi: ({ title: text }) => `${text} chưa ghi ký hiệu.`, en: ({ title: text }) => `${text} lacks its symbol.` },
  },
  examples: {
    reports: [
      party('thiếu ngày', ['Thực hiện Kết luận số «21-KL/TW» của Ban Chấp hành Trung ương Đảng về xây dựng, chỉnh đốn Đảng.']),
      party('thiếu cơ quan ban hành', ['Thực hiện «Kế hoạch số 56-KH/TU, ngày 20/01/2022 về việc thực hiện Kết luận số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương Đảng.']),
      state('thiếu cả hai', ['Thực hiện «Nghị định số 118/2025/NĐ-CP về một cửa, một cửa liên thông.', 'Báo cáo kết quả thực hiện Nghị định số 118/2025/NĐ-CP.']),
      state('thiếu ký hiệu', ['Thực hiện «Quyết định số 15 ngày 12/01/2026 của Ủy ban nhân dân tỉnh.', 'Sơ kết Quyết định số 15/QĐ-UBND.']),
      state('lần sau ghi ký hiệu khác, thành văn bản chưa viện dẫn', ['Sơ kết Nghị quyết số «80-NQ/ĐU trên địa bàn.'], ['Căn cứ Nghị quyết số 80-NQ/TW ngày 07/01/2026 của Bộ Chính trị về phát triển văn hóa;']),
    ],
    silent: [
      state('các lần sau viết gọn', ['Sơ kết Nghị quyết số 57-NQ/TW trên địa bàn.', 'Báo cáo kết quả thực hiện Nghị quyết 57-NQ/TW.'], ['Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học;']),
      state('bản thảo còn để trống số, ngày', ['Thực hiện Kế hoạch số     /KH-UBND ngày     tháng     năm 2026 của Ủy ban nhân dân tỉnh.']),
      state('giai đoạn không phải số văn bản', ['Thực hiện Chương trình mục tiêu giai đoạn 2021-2025, Đề án 2025-2030 của tỉnh.']),
      state('luật dẫn tên hoặc số', ['Phổ biến Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.', 'Thực hiện Luật Tổ chức chính quyền địa phương số 72/2025/QH15.', 'Phổ biến Luật số 64/2025/QH15 và Luật Thực hiện dân chủ ở cơ sở.']),
      state('kế hoạch tự dẫn số của mình, nghị quyết quen thuộc không có trích yếu', ['Tổng kết Kế hoạch số 15/KH-UBND.', 'Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.']),
      state('lần đầu sai ký hiệu, lần sau viết gọn', ['Sơ kết Nghị quyết số 80-NQ/TW trên địa bàn.'], ['Căn cứ Nghị quyết số 80-NQ/TU ngày 07/01/2026 của Bộ Chính trị về phát triển văn hóa;']),
      state('cơ quan ban hành đứng sau trích yếu hoặc chung cho cả danh sách', [
        'Thực hiện Kế hoạch số 112/KH-UBND ngày 05/3/2025 về chuyển đổi số của Ủy ban nhân dân tỉnh.', 'Thực hiện Nghị quyết số 71-NQ/TW, 72-NQ/TW ngày 22/8/2025 của Bộ Chính trị.',
      ]),
    ],
  },
  check,
})
