import type { Document, Part } from '../../model/document.js'
import { issued, later, type Issued } from '../../facts/issued.js'
import { mentions, title, type Mention } from '../../facts/mentions.js'
import { rule, type Problem } from '../rule.js'
import { statePlan } from '../examples/reference-plans.js'
import { shown } from '../../text/shown.js'

function* check(document: Document): Generator<Problem> {
  const kept = new Map<Part, Issued>()
  const future: { mention: Mention; plan: Issued }[] = []
  const documents = new Set<string>()
  const ahead = new Set<string>()
  for (const mention of mentions(document)) {
    const { part, place } = mention.find
    if (place === 'attachment') continue
    const plan = kept.get(part) ?? issued(part)
    kept.set(part, plan)
    documents.add(mention.symbol.text)
    if (!later(mention, plan)) continue
    ahead.add(mention.symbol.text)
    future.push({ mention, plan })
  }
  // When most of what it cites is later, the plan's own date is wrong.
  const own = future[0]?.plan
  const place = own?.part.places.date
  if (own?.date && place && ahead.size >= 3 && ahead.size * 2 > documents.size) {
    yield {
      span: place.span, message: 'own', data: { date: shown(own.date), count: ahead.size },
      related: future.map(({ mention }) => ({ span: mention.find.passage.span, note: 'cited', data: { title: title(mention) } })),
    }
    return
  }
  for (const { mention, plan } of future) {
    const { find, date } = mention
    const data = { title: title(mention), date: date === null ? String(mention.symbol.year) : shown(date), issued: plan.date === null ? String(plan.year) : shown(plan.date) }
    const dated = plan.date !== null ? plan.part.places.date : null
    yield {
      span: (date === null ? find.number : find.date)?.span ?? find.passage.span,
      message: plan.date === null ? 'year' : date === null ? 'numbered' : 'date',
      data,
      related: dated ? [{ span: dated.span, note: 'plan', data }] : [],
    }
  }
}

const undated = (text: string) => text.replace('ngày 16 tháng 01 năm 2026', 'ngày     tháng     năm 2026')

/** citation-future: no cited document is later than the plan that cites it. */
export const citationFuture = rule({
  id: 'citation-future',
  group: 'references',
  severity: 'error',
  demands: { vi: 'Văn bản viện dẫn được ban hành trước hoặc cùng ngày với kế hoạch, chương trình.', en: 'Cited documents were issued before the plan or on its day.' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6: căn cứ là văn bản đã ban hành; văn bản đề ngày sau là chép sai ngày.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, II.6: only documents already issued can be cited; a later date is a slip.',
  },
  advice: { vi: 'Đối chiếu ngày của văn bản được viện dẫn và ngày của văn bản này.', en: 'Check the date of the cited document and that of this plan.' },
  messages: {
    date: {
      vi: ({ title: name, date, issued: day }) => `${name} đề ngày ${date}, sau ngày của văn bản này (${day}).`,
      en: ({ title: name, date, issued: day }) => `${name} is dated ${date}, after this plan (${day}).`,
    },
    year: {
      vi: ({ title: name, date, issued: year }) => `${name} đề ${date}, sau năm của kế hoạch (${year}).`,
      en: ({ title: name, date, issued: year }) => `${name} is dated ${date}, after the plan’s year (${year}).`,
    },
    numbered: {
      vi: ({ title: name, date, issued: day }) => `${name} mang năm ${date}, sau ngày của văn bản này (${day}).`,
      en: ({ title: name, date, issued: day }) => `${name} is of the year ${date}, after this plan (${day}).`,
    },
    own: {
      vi: ({ date, count }) => `Ngày ban hành ${date} sớm hơn ${count} văn bản được viện dẫn: có thể ghi sai ngày, tháng hoặc năm.`,
      en: ({ date, count }) => `The plan’s date ${date} is earlier than ${count} of the documents it cites: day, month or year may be wrong.`,
    },
    plan: { vi: ({ issued: day }) => `ngày của văn bản này: ${day}`, en: ({ issued: day }) => `this plan’s date: ${day}` },
    cited: { vi: ({ title: name }) => String(name), en: ({ title: name }) => String(name) },
  },
  examples: {
    reports: [
      { name: 'ngày sau ngày ban hành', text: statePlan(['Thực hiện Kế hoạch số 12/KH-BCĐ ngày «20/01/2026» của Ban Chỉ đạo tỉnh.']) },
      { name: 'căn cứ đề năm sau', text: statePlan(['Rà soát thủ tục hành chính.'], ['Căn cứ Quyết định số 45/QĐ-UBND ngày «05/3/2027» của Ủy ban nhân dân tỉnh;']) },
      { name: 'bản thảo chưa ghi ngày, văn bản sau năm kế hoạch', text: undated(statePlan(['Thực hiện Nghị quyết số 57-NQ/TW ngày «22/12/2027» của Bộ Chính trị.'])) },
      { name: 'năm trong số ở tương lai', text: statePlan(['Thực hiện Nghị định số «118/2027/NĐ-CP» của Chính phủ.']) },
      {
        name: 'ngày của kế hoạch ghi nhầm năm',
        text: statePlan([
          'Thực hiện Quyết định số 45/QĐ-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh.', 'Thực hiện Kế hoạch số 46/KH-UBND ngày 06/4/2025 của Ủy ban nhân dân tỉnh.', 'Thực hiện Chỉ thị số 47/CT-UBND ngày 07/5/2025 của Ủy ban nhân dân tỉnh.',
        ]).replace('ngày 16 tháng 01 năm 2026', '«ngày 16 tháng 01 năm 2025»'),
      },
    ],
    silent: [
      { name: 'cùng ngày và trước ngày', text: statePlan(['Thực hiện Quyết định số 44/QĐ-UBND ngày 16/01/2026 của Ủy ban nhân dân tỉnh.', 'Thực hiện Kế hoạch số 12/KH-BCĐ ngày 15/01/2026 của Ban Chỉ đạo tỉnh.']) },
      { name: 'bản thảo chưa ghi ngày, văn bản trong năm kế hoạch', text: undated(statePlan(['Thực hiện Kế hoạch số 12/KH-BCĐ ngày 20/01/2026 của Ban Chỉ đạo tỉnh.'])) },
      { name: 'giai đoạn không phải ngày văn bản', text: statePlan(['Thực hiện Đề án số 08-ĐA/TU ngày 27/3/2020 của Ban Thường vụ Tỉnh ủy giai đoạn 2026-2030.']) },
    ],
  },
  check,
})
