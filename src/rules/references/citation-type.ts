import type { Document } from '../../model/document.js'
import { MEANINGS } from '../../facts/contradicting-type.js'
import { mentions } from '../../facts/mentions.js'
import type { Settings } from '../../settings/settings.js'
import { key } from '../../text/spelling.js'
import { rule, type Example, type Problem } from '../rule.js'
import { partyPlan, statePlan } from '../examples/reference-plans.js'

function* check(document: Document, { documentTypes }: Settings): Generator<Problem> {
  for (const mention of mentions(document)) {
    const type = mention.contradictingType
    if (type === null || mention.row === null || mention.find.number === null) continue
    // What the office itself calls so (settings) is no contradiction.
    const own = key(mention.find.citation.type ?? '')
    if (documentTypes.findLast(({ name }) => key(name) === own)?.abbreviations.includes(type)) continue
    const word = mention.find.citation.type ?? mention.row.name
    const meanings = MEANINGS.get(type) ?? []
    const start = mention.find.type?.start ?? mention.find.passage.start
    const apart = mention.find.type !== null && document.source.text.slice(mention.find.type.end, mention.find.number.start).includes('\n')
    yield {
      span: [start, Math.max(start, mention.find.number.end)],
      message: 'contradicts',
      data: { word, number: mention.number, abbreviation: type, meanings: meanings.join(', '), right: mention.row.abbreviations.join(', ') || '–' },
      actual: `${word} số ${mention.number}`,
      expected: meanings.map((name) => `${name} số ${mention.number}`),
      ...(apart ? { related: [{ span: mention.find.number.span, note: 'symbol', data: { number: mention.number } }] } : {}),
    }
  }
}

const wrong = (name: string, text: string): Example => ({ name, text })
const state = (word: string, number: string, issuer = 'Ủy ban nhân dân tỉnh') => `Thực hiện «${word} số ${number}» ngày 12/12/2025 của ${issuer} về cải cách hành chính.`
const party = (word: string, number: string) => `Thực hiện «${word} số ${number}», ngày 12/12/2025 của Ban Thường vụ Tỉnh ủy về công tác dân vận.`

/** citation-type: the type word of a citation and the abbreviation in its symbol are of one row of the table of types. */
export const citationType = rule({
  id: 'citation-type',
  group: 'references',
  severity: 'error',
  demands: {
    vi: 'Tên loại văn bản viện dẫn khớp với chữ viết tắt tên loại trong ký hiệu.',
    en: 'The type word of a cited document agrees with the abbreviation in its symbol.',
  },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục III và Quy định 399-QĐ/TW: mỗi tên loại có chữ viết tắt riêng; hai bên không khớp thì một bên chép sai.',
    en: 'Decree 30/2020/NĐ-CP, Appendix III, and Regulation 399-QĐ/TW: each type has its own abbreviation; where the two disagree one of them is miscopied.',
  },
  advice: {
    vi: 'Đối chiếu bản gốc, sửa tên loại hoặc ký hiệu.',
    en: 'Check the original and correct the type word or the symbol.',
  },
  messages: {
    contradicts: {
      vi: ({ word, number, abbreviation, meanings }) => `Ghi “${word}” nhưng ký hiệu “${number}” mang chữ viết tắt ${abbreviation} (${meanings}).`,
      en: ({ word, number, abbreviation, meanings }) => `“${word}” but the symbol “${number}” carries ${abbreviation} (${meanings}).`,
    },
    symbol: { vi: ({ number }) => `ký hiệu: ${number}`, en: ({ number }) => `the symbol: ${number}` },
  },
  examples: {
    reports: [
      wrong('văn bản của Đảng, mỗi dòng một tên loại', partyPlan([
        party('Nghị quyết', '21-CT/TU'), party('Quyết định', '22-NQ/TU'), party('Quyết định', '23-QĐi/TU'), party('Quy định', '24-QC/TU'), party('Quy chế', '25-QĐ/TU'),
        party('Chỉ thị', '26-NQ/TU'), party('Kết luận', '27-TB/TU'), party('Thông tri', '28-TTr/TU'), party('Thông báo', '29-KL/TU'), party('Thông cáo', '30-TB/TU'),
        party('Hướng dẫn', '31-KH/TU'), party('Chương trình', '05-CT/TU'), party('Kế hoạch', '57-NQ/TW'), party('Phương án', '32-ĐA/TU'), party('Đề án', '33-DA/TU'),
        party('Dự án', '34-ĐA/TU'), party('Báo cáo', '35-BB/TU'), party('Biên bản', '36-BC/TU'), party('Tờ trình', '37-TT/TU'), party('Công văn', '38-CT/TU'),
      ])),
      wrong('văn bản của Nhà nước, mỗi dòng một tên loại', statePlan([
        state('Thông tư', '12/2025/TTr-BNV', 'Bộ trưởng Bộ Nội vụ'), state('Thông tư liên tịch', '13/2025/NĐ-CP', 'Chính phủ'), state('Công điện', '14/CT-TTg', 'Thủ tướng Chính phủ'),
        state('Nghị định', '15/2025/QĐ-TTg', 'Thủ tướng Chính phủ'), state('Nghị quyết liên tịch', '16/2025/QĐ-UBND'), state('Văn bản hợp nhất', '17/TB-UBND'),
        state('Công văn', '18/KH-UBND'), state('Kế hoạch', '19/QĐ-UBND'), state('Luật', '20/2025/NĐ-CP', 'Chính phủ'),
      ])),
      wrong('chương trình hành động mang ký hiệu chỉ thị', partyPlan([party('Chương trình hành động', '05-CT/TU')])),
    ],
    silent: [
      wrong('chữ viết tắt đúng với tên loại', partyPlan(
        ['Nghị quyết số 12-NQ/TU', 'Quy định số 66-QĐ/TW', 'Quy định số 04-QĐi/TW', 'Chương trình hành động số 06-CTr/TU', 'Thông báo kết luận số 158-TB/TW', 'Thông tri số 03-TT/TU', 'Công văn số 673-CV/TU']
          .map((number) => `Thực hiện ${number}, ngày 12/12/2025.`),
      )),
      wrong('Quy định với QyĐ; công văn của Nhà nước không có tên loại', statePlan(
        ['Quy định số 12/QyĐ-UBND', 'Công văn số 12/UBND-VX', 'Công văn số 2231/SNV-CCHC&PC', 'Công văn số 345/CT-TTHT', 'Thông tư liên tịch số 01/2015/TTLT-BNV-BTC', 'Luật số 64/2025/QH15']
          .map((number) => `Thực hiện ${number} ngày 12/12/2025.`),
      )),
      wrong('chữ viết tắt không có trong bảng', partyPlan(['Thực hiện Kế hoạch phối hợp số 05-CTrPH/BDVTU-BCSĐ UBND ngày 28/3/2022.', 'Thực hiện Quy trình số 07-QTr/TU, ngày 12/12/2025.'])),
    ],
  },
  check,
})
