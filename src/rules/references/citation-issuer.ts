import { ownIssuerFault } from '../../facts/issuer-fault.js'
import { mentionOf } from '../../facts/mentions.js'
import { shownDay } from '../../text/shown-day.js'
import { rule } from '../rule.js'

const day = (value: unknown) => shownDay(String(value))

/** citation-issuer: the symbol of a cited document, its type, its date and the issuer named agree. */
export const citationIssuer = rule({
  id: 'citation-issuer',
  group: 'references',
  severity: 'error',
  advice: {
    vi: 'Đối chiếu bản gốc, sửa ký hiệu hoặc tên cơ quan ban hành.',
    en: 'Check the original and correct the symbol or the issuer.',
  },
  messages: {
    issuer: {
      vi: ({ number, symbol, bodies, issuer }) => `Ký hiệu ${symbol} trong “${number}” là của ${bodies}, không phải của ${issuer}.`,
      en: ({ number, symbol, bodies, issuer }) => `${symbol} in “${number}” stands for ${bodies}, not for ${issuer}.`,
    },
    type: {
      vi: ({ number, type, bodies }) => `“${number}”: ${type} chỉ do ${bodies} ban hành.`,
      en: ({ number, type, bodies }) => `“${number}”: ${type} is issued by ${bodies} only.`,
      advice: {
        vi: 'Đối chiếu bản gốc, sửa tên loại hoặc cơ quan trong ký hiệu.',
        en: 'Check the original and correct the type or the body in the symbol.',
      },
    },
    'not-of': {
      vi: ({ number, type, bodies }) => `“${number}”: ${bodies} không ban hành ${type}.`,
      en: ({ number, type, bodies }) => `“${number}”: ${bodies} issues no ${type}.`,
      advice: {
        vi: 'Đối chiếu bản gốc, sửa tên loại hoặc cơ quan trong ký hiệu.',
        en: 'Check the original and correct the type or the body in the symbol.',
      },
    },
    'party-type': {
      vi: ({ number, type }) => `“${number}” là ký hiệu văn bản của Đảng, nhưng ${type} không phải thể loại văn bản của Đảng.`,
      en: ({ number, type }) => `“${number}” is a Party symbol, but ${type} is no type of Party documents.`,
      advice: { vi: 'Đối chiếu bản gốc, sửa tên loại hoặc ký hiệu.', en: 'Check the original and correct the type or the symbol.' },
    },
    yeared: {
      vi: ({ number, right }) => `“${number}” có năm như văn bản quy phạm pháp luật, nhưng cơ quan này không ban hành loại đó (${right}).`,
      en: ({ number, right }) => `“${number}” carries a year as legal documents do, but this body issues none of that type (${right}).`,
      advice: {
        vi: 'Đối chiếu bản gốc, sửa tên loại, hoặc bỏ năm trong số.',
        en: 'Check the original and correct the type, or take the year out of the number.',
      },
    },
    ended: {
      vi: ({ number, body, date, day: to, successor }) =>
        `“${number}” đề ngày ${day(date)}, nhưng ${body} đã kết thúc sau ngày ${day(to)}${successor ? `; nay dùng ${successor}` : ''}`,
      en: ({ number, body, date, day: to, successor }) =>
        `“${number}” is dated ${day(date)}, but ${body} ended after ${day(to)}${successor ? `; now ${successor}` : ''}`,
      advice: { vi: 'Đối chiếu bản gốc, sửa ngày hoặc ký hiệu.', en: 'Check the original and correct the date or the symbol.' },
    },
    'not-yet': {
      vi: ({ number, body, date, day: from }) => `“${number}” đề ngày ${day(date)}, nhưng ${body} chỉ có từ ngày ${day(from)}.`,
      en: ({ number, body, date, day: from }) => `“${number}” is dated ${day(date)}, but ${body} exists only since ${day(from)}.`,
      advice: { vi: 'Đối chiếu bản gốc, sửa ngày hoặc ký hiệu.', en: 'Check the original and correct the date or the symbol.' },
    },
    district: {
      vi: ({ number, issuer }) => `“${number}” đề ngày sau 01/7/2025, khi cấp huyện (${issuer}) không còn.`,
      en: ({ number, issuer }) => `“${number}” is dated after 01/7/2025, when the district level (${issuer}) no longer existed.`,
      advice: { vi: 'Đối chiếu bản gốc, sửa ngày hoặc cơ quan ban hành.', en: 'Check the original and correct the date or the issuer.' },
    },
    cell: {
      vi: ({ number }) => `“${number}”: chi bộ thường không ban hành Chỉ thị.`,
      en: ({ number }) => `“${number}”: a party cell does not usually issue directives.`,
      advice: { vi: 'Đối chiếu bản gốc, sửa tên loại.', en: 'Check the original and correct the type.' },
    },
    named: { vi: ({ issuer }) => `cơ quan ban hành được nêu: ${issuer}`, en: ({ issuer }) => `the issuer named: ${issuer}` },
  },
  check: ({ document, settings: { symbols }, report }) => ({
    citation(find) {
      const mention = find.number && mentionOf(document, find)
      const fault = mention && (symbols.length > 0 ? ownIssuerFault(mention, symbols) : mention.fault)
      if (!mention || !find.number || !fault) return
      const { number, issuer } = find
      const both = fault.at === 'issuer' && issuer !== null && issuer.end > number.end
      const apart = both && document.source.text.slice(number.end, issuer.start).includes('\n')
      report({
        span: both ? [number.start, issuer.end] : number.span,
        message: fault.message,
        severity: fault.severity,
        data: fault.data,
        actual: both ? `${mention.number} … ${find.citation.issuer}` : mention.number,
        ...(apart ? { related: [{ span: issuer.span, note: 'named', data: fault.data }] } : {}),
      })
    },
  }),
})
