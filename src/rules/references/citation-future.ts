import { issued, later, type Issued } from '../../facts/issued.js'
import { mentionOf, title, type Mention } from '../../facts/mentions.js'
import { shownDay } from '../../text/shown-day.js'
import { rule, type Problem } from '../rule.js'

/** A mention that is later than the plan. */
interface Later {
  readonly mention: Mention
  readonly plan: Issued
}

function problem({ mention, plan }: Later): Problem {
  const { find, date, symbol } = mention
  const data = {
    title: title(mention),
    date: date === null ? String(symbol.year) : shownDay(date),
    issued: plan.date === null ? String(plan.year) : shownDay(plan.date),
  }
  const dated = plan.date === null ? null : plan.part.places.date
  return {
    span: (date === null ? find.number : find.date)?.span ?? find.passage.span,
    message: plan.date === null ? 'year' : date === null ? 'numbered' : 'date',
    data,
    related: dated ? [{ span: dated.span, note: 'plan', data }] : [],
  }
}

/** citation-future: no cited document is later than the plan that cites it. */
export const citationFuture = rule({
  id: 'citation-future',
  group: 'references',
  severity: 'error',
  advice: {
    vi: 'Đối chiếu ngày của văn bản được viện dẫn và ngày của văn bản này.',
    en: 'Check the date of the cited document and that of this plan.',
  },
  messages: {
    date: {
      vi: ({ title: name, date, issued: day }) => `${name} đề ngày ${date}, sau ngày của văn bản này (${day}).`,
      en: ({ title: name, date, issued: day }) => `${name} is dated ${date}, after this plan (${day}).`,
    },
    year: {
      vi: ({ title: name, date, issued: year }) => `${name} đề ${date}, sau năm của kế hoạch (${year}).`,
      en: ({ title: name, date, issued: year }) => `${name} is dated ${date}, after the plan’s year (${year}).`,
      advice: {
        vi: 'Đối chiếu ngày của văn bản được viện dẫn với năm của kế hoạch.',
        en: 'Check the date of the cited document and the plan’s year.',
      },
    },
    numbered: {
      vi: ({ title: name, date, issued: day }) => `${name} mang năm ${date}, sau ngày của văn bản này (${day}).`,
      en: ({ title: name, date, issued: day }) => `${name} is of the year ${date}, after this plan (${day}).`,
      advice: { vi: 'Đối chiếu năm trong số của văn bản được viện dẫn.', en: 'Check the year in the number of the cited document.' },
    },
    own: {
      vi: ({ date, count }) => `Ngày ban hành ${date} sớm hơn ${count} văn bản được viện dẫn: có thể ghi sai ngày, tháng hoặc năm.`,
      en: ({ date, count }) => `The plan’s date ${date} is earlier than ${count} of the documents it cites: day, month or year may be wrong.`,
      advice: { vi: 'Kiểm tra ngày, tháng, năm ban hành của văn bản này.', en: 'Check this plan’s own date.' },
    },
    plan: { vi: ({ issued: day }) => `ngày của văn bản này: ${day}`, en: ({ issued: day }) => `this plan’s date: ${day}` },
    cited: { vi: ({ title: name }) => String(name), en: ({ title: name }) => String(name) },
  },
  check({ document, report }) {
    const documents = new Set<string>()
    const ahead = new Set<string>()
    const future: Later[] = []
    return {
      citation(find) {
        const mention = find.place === 'attachment' ? null : mentionOf(document, find)
        if (!mention) return
        const plan = issued(find.part)
        documents.add(mention.symbol.text)
        if (!later(mention, plan)) return
        ahead.add(mention.symbol.text)
        future.push({ mention, plan })
      },
      end() {
        const own = future[0]?.plan
        const place = own?.part.places.date
        // When most of what it cites is later, the plan's own date is wrong.
        if (own?.date && place && ahead.size >= 3 && ahead.size * 2 > documents.size) {
          const related = future.map(({ mention }) => ({ span: mention.find.passage.span, note: 'cited', data: { title: title(mention) } }))
          report({ span: place.span, message: 'own', data: { date: shownDay(own.date), count: ahead.size }, related })
        } else for (const one of future) report(problem(one))
      },
    }
  },
})
