import type { Document } from '../../model/document.js'
import type { Passage } from '../../text/passage.js'
import { Table } from '../../lexicon/table.js'
import { rule, type Example, type Problem } from '../rule.js'
import { statePlan } from '../examples/reference-plans.js'

const LEAD = Table.of('căn cứ', 'thực hiện', 'theo', 'xét', 'triển khai')
// A letter, a digit or a closing bracket or quotation mark ends the line: there is no mark.
const UNMARKED = /[A-Za-zÀ-ỹ\d)”"’*]$/

/** Lines that give the plan's basis, in order. */
function basis(document: Document, intro: readonly Passage[]): { at: number; passage: Passage }[] {
  return intro.flatMap((passage, at) => {
    const t = document.scanner.of(passage)
    const from = t.isMark(0) ? 1 : 0
    const lead = LEAD.at(t, from)
    return lead !== null && t.apart(from + lead.length) && from + lead.length < t.count ? [{ at, passage }] : []
  })
}

function* check(document: Document): Generator<Problem> {
  for (const { intro } of document.parts) {
    const lines = basis(document, intro)
    for (const [i, { at, passage }] of lines.entries()) {
      const last = i === lines.length - 1
      const next = intro[at + 1]?.value ?? ''
      // A line that goes on in lower case is a paragraph broken by a page.
      const [initial = ''] = next
      if (initial !== initial.toUpperCase()) continue
      const { value } = passage
      const end = passage.slice(Math.max(0, value.length - 24)).span
      if (UNMARKED.test(value)) yield { span: end, message: 'none', data: { tail: value.slice(-24) } }
      else if (!last && lines[i + 1]?.at === at + 1 && /[.,]$/u.test(value) && !/\.{2}$/u.test(value)) yield { span: end, message: 'middle', data: { tail: value.slice(-24), mark: value.at(-1) ?? '' } }
    }
  }
}

const LAW = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'
const DECREE = 'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về một cửa'
const example = (name: string, basis: readonly string[]): Example => ({ name, text: statePlan(['Rà soát thủ tục hành chính.', 'Ban hành kế hoạch tuyên truyền.'], basis) })
const OPENING = 'Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính năm 2026 như sau:'

/** basis-ending: every line of the basis ends with a mark, those before the last with a semicolon. */
export const basisEnding = rule({
  id: 'basis-ending',
  group: 'references',
  severity: 'info',
  demands: { vi: 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối có dấu kết thúc.', en: 'Each line of the basis ends with a semicolon, the last one with a mark.' },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6: sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, II.6: each line of the basis ends with a semicolon, the last one with a full stop.',
  },
  advice: { vi: 'Thêm dấu chấm phẩy (căn cứ cuối: dấu chấm hoặc dấu phẩy).', en: 'Add the semicolon (on the last line a full stop or a comma).' },
  messages: {
    none: { vi: ({ tail }) => `Căn cứ “… ${tail}” thiếu dấu kết thúc dòng.`, en: ({ tail }) => `The basis “… ${tail}” has no closing mark.` },
    middle: { vi: ({ tail, mark }) => `Căn cứ “… ${tail}” kết thúc bằng “${mark}”; trước căn cứ khác dùng dấu chấm phẩy.`, en: ({ tail, mark }) => `The basis “… ${tail}” ends with “${mark}”; before another line use a semicolon.` },
  },
  examples: {
    reports: [
      example('thiếu dấu ở căn cứ giữa', [`${LAW.slice(0, 20)}«${LAW.slice(20)}»`, `${DECREE};`, OPENING]),
      example('thiếu dấu ở căn cứ cuối', [`${LAW};`, `«${DECREE}»`, OPENING]),
      example('căn cứ giữa kết thúc bằng dấu chấm', [`«${LAW}.»`, `${DECREE};`, OPENING]),
    ],
    silent: [
      example('căn cứ cuối kết thúc bằng dấu phẩy', [`${LAW};`, `${DECREE},`, OPENING]),
      example('căn cứ cuối kết thúc bằng dấu chấm', [`${LAW};`, `${DECREE}.`, OPENING]),
      example('căn cứ cuối kết thúc bằng dấu chấm phẩy trước “Theo đề nghị”', [`${LAW};`, `${DECREE};`, 'Theo đề nghị của Giám đốc Sở Nội vụ.', OPENING]),
      example('một câu dẫn đến “như sau:”', ['Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:']),
    ],
  },
  check,
})
