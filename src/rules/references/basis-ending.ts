import type { Document } from '../../model/document.js'
import type { Passage } from '../../text/passage.js'
import { Table } from '../../lexicon/table.js'
import { rule, type Problem } from '../rule.js'

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

function* problems(document: Document): Generator<Problem> {
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

/** basis-ending: every line of the basis ends with a mark, those before the last with a semicolon. */
export const basisEnding = rule({
  id: 'basis-ending',
  group: 'references',
  severity: 'info',
  advice: { vi: 'Thêm dấu chấm phẩy (căn cứ cuối: dấu chấm hoặc dấu phẩy).', en: 'Add the semicolon (on the last line a full stop or a comma).' },
  messages: {
    none: { vi: ({ tail }) => `Căn cứ “… ${tail}” thiếu dấu kết thúc dòng.`, en: ({ tail }) => `The basis “… ${tail}” has no closing mark.` },
    middle: { vi: ({ tail, mark }) => `Căn cứ “… ${tail}” kết thúc bằng “${mark}”; trước căn cứ khác dùng dấu chấm phẩy.`, en: ({ tail, mark }) => `The basis “… ${tail}” ends with “${mark}”; before another line use a semicolon.` },
  },
  check: ({ document, report }) => ({
    end() {
      for (const problem of problems(document)) report(problem)
    },
  }),
})
