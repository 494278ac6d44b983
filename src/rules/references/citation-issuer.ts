import type { Document } from '../../model/document.js'
import { ownIssuerFault } from '../../facts/issuer-fault.js'
import { mentions } from '../../facts/mentions.js'
import type { Settings } from '../../settings/settings.js'
import { rule, type Example, type Problem } from '../rule.js'
import { partyPlan, statePlan } from '../examples/reference-plans.js'
import { shown } from '../../text/shown.js'

const day = (value: unknown) => shown(String(value))

function* check(document: Document, settings: Settings): Generator<Problem> {
  for (const mention of mentions(document)) {
    const { number, issuer } = mention.find
    const fault = number && (settings.symbols.length > 0 ? ownIssuerFault(mention, settings.symbols) : mention.fault)
    if (!fault) continue
    const both = fault.at === 'issuer' && issuer !== null && issuer.end > number.end
    const apart = both && document.source.text.slice(number.end, issuer.start).includes('\n')
    yield {
      span: both ? [number.start, issuer.end] : number.span,
      message: fault.message,
      severity: fault.severity,
      data: fault.data,
      actual: both ? `${mention.number} … ${mention.find.citation.issuer}` : mention.number,
      ...(apart ? { related: [{ span: issuer.span, note: 'named', data: fault.data }] } : {}),
    }
  }
}

const cites = (number: string, issuer: string, date = '12/12/2025') => `Thực hiện ${number} ngày ${date} của ${issuer} về cải cách hành chính.`
const marked = (number: string, issuer: string, date?: string) => '«' + cites(number, issuer, date).replace(' ngày', '» ngày')
const state = (name: string, rows: readonly (readonly [string, string, string?])[]): Example => ({ name, text: statePlan(rows.map((row) => marked(...row))) })
const party = (name: string, rows: readonly (readonly [string, string, string?])[]): Example => ({ name, text: partyPlan(rows.map((row) => marked(...row))) })
const fine = (name: string, rows: readonly (readonly [string, string, string?])[]): Example => ({ name, text: statePlan(rows.map((row) => cites(...row))) })

/** citation-issuer: the symbol of a cited document, its type, its date and the issuer named agree. */
export const citationIssuer = rule({
  id: 'citation-issuer',
  group: 'references',
  severity: 'error',
  demands: {
    vi: 'Ký hiệu, tên loại và cơ quan ban hành của văn bản viện dẫn phù hợp với nhau và với ngày của văn bản đó.',
    en: 'Symbol, type and issuer of a cited document agree with each other and with its date.',
  },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I và Quy định 399-QĐ/TW về ký hiệu; Luật 64/2025/QH15 và 87/2025/QH15, Điều 4: loại nào do cơ quan nào ban hành; cấp huyện kết thúc từ 01/7/2025.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, and Regulation 399-QĐ/TW on symbols; Laws 64/2025/QH15 and 87/2025/QH15, Article 4, on who issues what; the district level ended on 01/7/2025.',
  },
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
    },
    'not-of': {
      vi: ({ number, type, bodies }) => `“${number}”: ${bodies} không ban hành ${type}.`,
      en: ({ number, type, bodies }) => `“${number}”: ${bodies} issues no ${type}.`,
    },
    'party-type': {
      vi: ({ number, type }) => `“${number}” là ký hiệu văn bản của Đảng, nhưng ${type} không phải thể loại văn bản của Đảng.`,
      en: ({ number, type }) => `“${number}” is a Party symbol, but ${type} is no type of Party documents.`,
    },
    yeared: {
      vi: ({ number, right }) => `“${number}” có năm như văn bản quy phạm pháp luật, nhưng cơ quan này không ban hành loại đó (${right}).`,
      en: ({ number, right }) => `“${number}” carries a year as legal documents do, but this body issues none of that type (${right}).`,
    },
    ended: {
      vi: ({ number, body, date, day: to, successor }) => `“${number}” đề ngày ${day(date)}, nhưng ${body} đã kết thúc sau ngày ${day(to)}${successor ? `; nay dùng ${successor}` : ''}`,
      en: ({ number, body, date, day: to, successor }) => `“${number}” is dated ${day(date)}, but ${body} ended after ${day(to)}${successor ? `; now ${successor}` : ''}`,
    },
    'not-yet': {
      vi: ({ number, body, date, day: from }) => `“${number}” đề ngày ${day(date)}, nhưng ${body} chỉ có từ ngày ${day(from)}.`,
      en: ({ number, body, date, day: from }) => `“${number}” is dated ${day(date)}, but ${body} exists only since ${day(from)}.`,
    },
    district: {
      vi: ({ number, issuer }) => `“${number}” đề ngày sau 01/7/2025, khi cấp huyện (${issuer}) không còn.`,
      en: ({ number, issuer }) => `“${number}” is dated after 01/7/2025, when the district level (${issuer}) no longer existed.`,
    },
    cell: {
      vi: ({ number }) => `“${number}”: chi bộ thường không ban hành Chỉ thị.`,
      en: ({ number }) => `“${number}”: a party cell does not usually issue directives.`,
    },
    named: { vi: ({ issuer }) => `cơ quan ban hành được nêu: ${issuer}`, en: ({ issuer }) => `the issuer named: ${issuer}` },
  },
  examples: {
    reports: [
      party('ký hiệu TW', [
        ['Nghị quyết số 18-NQ/TW', 'Tỉnh ủy'], ['Nghị quyết số 19-NQ/TW', 'Ban Thường vụ Thành ủy'], ['Nghị quyết số 20-NQ/TW', 'Chính phủ'], ['Quyết định số 21-QĐ/TW', 'Thủ tướng Chính phủ'],
        ['Nghị quyết số 22-NQ/TW', 'Quốc hội'], ['Kế hoạch số 23-KH/TW', 'UBND tỉnh'], ['Nghị quyết số 24-NQ/TW', 'HĐND tỉnh'], ['Hướng dẫn số 25-HD/TW', 'Ban Tổ chức Trung ương'],
      ]),
      party('ký hiệu TU', [
        ['Nghị quyết số 18-NQ/TU', 'Bộ Chính trị'], ['Kết luận số 19-KL/TU', 'Ban Bí thư'], ['Nghị quyết số 20-NQ/TU', 'Ban Chấp hành Trung ương'], ['Nghị quyết số 21-NQ/TU', 'Chính phủ'],
        ['Kế hoạch số 22-KH/TU', 'Ủy ban nhân dân tỉnh'], ['Nghị quyết số 23-NQ/TU', 'Hội đồng nhân dân tỉnh'], ['Kế hoạch số 24-KH/TU', 'Đảng ủy xã Khe Ngàn'], ['Kế hoạch số 25-KH/TU', 'Đảng ủy phường Bến Thuyền'],
      ]),
      party('ký hiệu ĐU', [
        ['Nghị quyết số 18-NQ/ĐU', 'Bộ Chính trị'], ['Kết luận số 19-KL/ĐU', 'Ban Bí thư'], ['Nghị quyết số 20-NQ/ĐU', 'Tỉnh ủy'], ['Kế hoạch số 21-KH/ĐU', 'UBND xã'], ['Nghị quyết số 22-NQ/ĐU', 'HĐND xã'],
      ]),
      state('ký hiệu CP, TTg', [
        ['Nghị quyết số 71/NQ-CP', 'Thủ tướng Chính phủ'], ['Nghị quyết số 72/NQ-CP', 'Quốc hội'], ['Nghị quyết số 73/NQ-CP', 'Bộ Nội vụ'], ['Nghị quyết số 74/NQ-CP', 'UBND tỉnh'], ['Nghị quyết số 75/NQ-CP', 'Bộ Chính trị'],
        ['Quyết định số 76/QĐ-TTg', 'Quốc hội'], ['Quyết định số 77/QĐ-TTg', 'Ủy ban nhân dân tỉnh'], ['Quyết định số 78/QĐ-TTg', 'Bộ Tài chính'], ['Chỉ thị số 79/CT-TTg', 'Ban Bí thư'], ['Chỉ thị số 80/CT-TTg', 'Chính phủ'],
      ]),
      state('ký hiệu Quốc hội, Ủy ban Thường vụ Quốc hội, HĐND, UBND', [
        ['Nghị quyết số 202/2025/QH15', 'Chính phủ'], ['Nghị quyết số 203/2025/QH15', 'Ủy ban Thường vụ Quốc hội'], ['Nghị quyết số 351/2025/UBTVQH15', 'Quốc hội'],
        ['Nghị quyết số 55/2025/NQ-HĐND', 'Ủy ban nhân dân tỉnh'], ['Quyết định số 56/QĐ-UBND', 'Hội đồng nhân dân tỉnh'], ['Kế hoạch số 57/KH-UBND', 'Ban Thường vụ Tỉnh ủy'],
      ]),
      party('cơ quan tham mưu của Trung ương và của Tỉnh ủy', [
        ['Kế hoạch số 255-KH/BTGDVTU', 'Ban Tuyên giáo và Dân vận Trung ương'], ['Hướng dẫn số 256-HD/BTCTW', 'Ban Tổ chức Tỉnh ủy'], ['Hướng dẫn số 257-HD/BTGDVTW', 'Ủy ban nhân dân tỉnh'],
      ]),
      state('ký hiệu của bộ, sở khác', [['Thông tư số 43/2025/TT-BYT', 'Bộ trưởng Bộ Nội vụ'], ['Kế hoạch số 44/KH-SYT', 'Sở Nội vụ'], ['Công văn số 45/SNV-CCHC', 'Ban Thường vụ Tỉnh ủy']]),
      state('loại văn bản mà cơ quan không ban hành', [
        ['Nghị định số 13/2025/NĐ-UBND', 'UBND tỉnh'], ['Nghị định số 14/2025/NĐ-TTg', 'Thủ tướng Chính phủ'], ['Nghị quyết số 15/NQ-TTg', 'Thủ tướng Chính phủ'],
        ['Thông tư số 16/2025/TT-UBND', 'UBND tỉnh'], ['Thông tư số 17/2025/TT-CP', 'Chính phủ'], ['Thông tư số 18/2025/TT-TTg', 'Thủ tướng Chính phủ'], ['Thông tư số 19/2025/TT-HĐND', 'HĐND tỉnh'],
        ['Luật số 20/2025/UBTVQH15', 'Ủy ban Thường vụ Quốc hội'], ['Pháp lệnh số 21/2025/QH15', 'Quốc hội'], ['Nghị quyết số 22/2025/NQ-UBND', 'UBND tỉnh'], ['Quyết định số 23/2025/QĐ-HĐND', 'HĐND tỉnh'],
        ['Kết luận số 24/KL-TTg', 'Thủ tướng Chính phủ'], ['Thông tri số 25/TT-BNV', 'Bộ Nội vụ'], ['Kết luận số 26/KL-UBND', 'UBND tỉnh'],
      ]),
      party('thể loại của Nhà nước mang ký hiệu của Đảng', [
        ['Công điện số 27-CĐ/TU', 'Tỉnh ủy'], ['Nghị định số 28-NĐ/TW', 'Bộ Chính trị'], ['Thông tư số 29-TT/TU', 'Tỉnh ủy'], ['Luật số 30-L/TW', 'Bộ Chính trị'], ['Chỉ thị số 31-CT/CB', 'Chi bộ Trường Mầm non Khe Ngàn'],
      ]),
      state('cơ quan đã kết thúc hoạt động vào ngày của văn bản', [
        ['Kế hoạch số 33/KH-UBND', 'UBND huyện Pù Hin', '15/8/2025'], ['Nghị quyết số 34-NQ/HU', 'Huyện ủy Pù Hin', '15/8/2025'], ['Nghị quyết số 35-NQ/QU', 'Quận ủy Bến Thuyền', '15/8/2025'],
        ['Nghị quyết số 36-NQ/TxU', 'Thị ủy Nà Lừa', '15/8/2025'], ['Nghị quyết số 37-NQ/ThU', 'Thành ủy Sơn Lĩnh', '15/8/2025'], ['Quyết định số 38/QĐ-UBND', 'UBND thị xã Nà Lừa', '15/8/2025'],
        ['Hướng dẫn số 39-HD/BTGTW', 'Ban Tuyên giáo Trung ương', '15/02/2025'], ['Kế hoạch số 40-KH/BDVTW', 'Ban Dân vận Trung ương', '15/02/2025'],
      ]),
    ],
    silent: [
      fine('cơ quan dùng chung ký hiệu', [
        ['Nghị quyết số 18-NQ/TW', 'Ban Chấp hành Trung ương Đảng (khóa XII)'], ['Kết luận số 21-KL/TW', 'Ban Bí thư'], ['Nghị quyết số 57-NQ/TW', 'Bộ Chính trị'], ['Quyết định số 259-QĐ/TW', 'Trung ương'],
        ['Nghị quyết số 09-NQ/TU', 'Ban Chấp hành Đảng bộ tỉnh'], ['Thông báo số 12-TB/TU', 'Thường trực Tỉnh ủy'], ['Kế hoạch số 140-KH/TU', 'Ban Thường vụ Thành ủy Lam Giang'],
        ['Thông báo số 13-TB/ĐU', 'Thường trực Đảng ủy xã'], ['Kế hoạch số 14-KH/ĐU', 'Đảng ủy UBND xã'], ['Chỉ thị số 03/CT-UBND', 'Chủ tịch UBND tỉnh'], ['Thông báo số 04/TB-HĐND', 'Thường trực HĐND tỉnh'],
        ['Nghị quyết số 16/NQ-UBND', 'Ủy ban nhân dân tỉnh'], ['Quyết định số 17/QĐ-HĐND', 'Hội đồng nhân dân tỉnh'], ['Thông tri số 05-TT/TU', 'Ban Thường vụ Tỉnh ủy'], ['Kế hoạch số 06-KH/ĐU', 'Đảng ủy Công an tỉnh'],
        ['Chỉ thị số 07-CT/ĐU', 'Đảng ủy xã Khe Ngàn'], ['Chương trình số 08-CTr/CB', 'Chi bộ Trường Mầm non Khe Ngàn'], ['Nghị quyết số 09-NQ/BTV', 'Ban Thường vụ Đảng ủy'],
      ]),
      fine('văn bản của cơ quan đã kết thúc, đề ngày khi cơ quan còn hoạt động', [
        ['Kế hoạch số 33/KH-UBND', 'UBND huyện Pù Hin', '15/6/2025'], ['Nghị quyết số 34-NQ/HU', 'Huyện ủy Pù Hin', '15/6/2025'], ['Kế hoạch số 40-KH/BDVTW', 'Ban Dân vận Trung ương', '15/01/2025'],
        ['Kế hoạch số 152-KH/BCSĐ-BDVTU', 'Ban cán sự đảng UBND tỉnh và Ban Dân vận Tỉnh ủy', '18/4/2023'], ['Quyết định số 41/QĐ-UBND', 'UBND tỉnh Bắc Giang', '15/6/2024'],
      ]),
      fine('ký hiệu không có trong bảng, cơ quan ngoài hai hệ thống', [
        ['Kế hoạch số 12-KH/TWĐTN-VP', 'Ban Bí thư Trung ương Đoàn'], ['Chương trình số 07/CTr-MTTQ-BTT', 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh'], ['Công văn số 2231/SNV-CCHC&PC', 'Sở Nội vụ'],
        ['Kết luận số 212/KL-SYT', 'Sở Y tế'], ['Kế hoạch số 13/KH-BGDĐT', 'Bộ GD&ĐT'], ['Hướng dẫn số 14-HD/BTCTU', 'Ban Tổ chức Tỉnh ủy'], ['Kết luận số 45/KL-TTCP', 'Thanh tra Chính phủ'], ['Chương trình phối hợp số 05-CTrPH/BDVTU-BCSĐ UBND', 'Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh', '28/3/2022'],
      ]),
    ],
  },
  check,
})
