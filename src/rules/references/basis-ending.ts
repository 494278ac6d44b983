import { schedules } from '../../facts/schedules.js'
import { Table } from '../../lexicon/table.js'
import type { DocumentKind } from '../../model/plan.js'
import { abridgedEnd } from '../../text/abridged.js'
import type { Passage } from '../../text/passage.js'
import type { Text } from '../../text/text.js'
import { rule, type Problem } from '../rule.js'

const LEAD = Table.of('căn cứ', 'thực hiện', 'theo đề nghị', 'theo tờ trình', 'xét', 'triển khai')
// A letter, a digit or a closing bracket or quotation mark ends the line: there is no mark.
const UNMARKED = /[A-Za-zÀ-ỹ\d)”"’*]$/
// `…, QUYẾT ĐỊNH` on the line of the last basis.
const DECIDES = /[,;] ?quyết (?:định|nghị)$/iu
const ENDS = /[;,]$/
/** A line of the basis is wrapped into as many lines more at most. */
const WRAPPED = 4

/** Documents that begin with their basis; what directives and conclusions begin with is running text. */
const GROUNDED: ReadonlySet<DocumentKind | null> = new Set(['quyet-dinh', 'nghi-quyet'])

/** Whether a line gives the plan's basis. */
function isBasis(t: Text): boolean {
  const from = t.isMark(0) ? 1 : 0
  const lead = LEAD.at(t, from)
  return lead !== null && t.apart(from + lead.length) && from + lead.length < t.count
}

/** How much of a line's end is shown. */
const TAIL = 24

/** Whether line `i` of the basis goes on in the next lines of the page: one of them has its mark before the next basis begins. */
function goesOn(intro: readonly Passage[], basis: readonly boolean[], i: number): boolean {
  for (let at = i + 1; at <= i + WRAPPED && basis[at] === false; at++) if (ENDS.test(intro[at]?.value ?? '')) return true
  return false
}

/** What is wrong with the end of a line of the basis; `next` is the line after it, and whether that is one of the basis too. */
function problem(passage: Passage, next: { readonly passage: Passage | undefined; readonly basis: boolean }): Problem | null {
  // A line that goes on in lower case is a paragraph broken by a page.
  const [initial = ''] = next.passage?.value ?? ''
  if (initial !== initial.toUpperCase()) return null
  const { value } = passage
  const tail = abridgedEnd(value, TAIL)
  const { span } = passage.slice(Math.max(0, value.length - TAIL))
  if (UNMARKED.test(value)) return DECIDES.test(value) ? null : { span, message: 'none', data: { tail } }
  return next.basis && /[.,]$/u.test(value) && !/\.{2}$/u.test(value) ? { span, message: 'middle', data: { tail, mark: value.at(-1) ?? '' } } : null
}

/** basis-ending: every line of the basis ends with a mark, those before the last with a semicolon. */
export const basisEnding = rule({
  id: 'basis-ending',
  group: 'references',
  severity: 'info',
  advice: {
    vi: 'Thêm dấu chấm phẩy (căn cứ cuối: dấu chấm hoặc dấu phẩy).',
    en: 'Add the semicolon (on the last line a full stop or a comma).',
  },
  messages: {
    none: {
      vi: ({ tail }) => `Căn cứ “${tail}” thiếu dấu kết thúc dòng.`,
      en: ({ tail }) => `The basis “${tail}” has no closing mark.`,
    },
    middle: {
      vi: ({ tail, mark }) => `Căn cứ “${tail}” kết thúc bằng “${mark}”; trước căn cứ khác dùng dấu chấm phẩy.`,
      en: ({ tail, mark }) => `The basis “${tail}” ends with “${mark}”; before another line use a semicolon.`,
      advice: { vi: 'Thay dấu cuối dòng bằng dấu chấm phẩy.', en: 'Put a semicolon in place of the mark.' },
    },
  },
  check: ({ document, report }) => ({
    part(part) {
      const { intro } = part
      if (!schedules(part) && !GROUNDED.has(part.plan.kind)) return
      const basis = intro.map((passage) => isBasis(document.scanner.of(passage)))
      for (const [i, passage] of intro.entries()) {
        const found = basis[i] && !goesOn(intro, basis, i) ? problem(passage, { passage: intro[i + 1], basis: basis[i + 1] ?? false }) : null
        if (found) report(found)
      }
    },
  }),
})
