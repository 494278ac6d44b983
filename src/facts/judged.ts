import type { Document, Part } from '../model/document.js'
import { isPlan } from '../model/plans.js'
import { fold } from '../text/spelling.js'
import { fact } from './fact.js'

/** Notes of the reader after which nothing else can be judged. */
const UNREAD: ReadonlySet<string> = new Set(['file-empty', 'file-unreadable', 'not-a-plan'])

/** Headings of plans; one alone may stand in any text. */
const HEADING = /nhiệm vụ|giải pháp|tổ chức thực hiện|mục đích|yêu cầu|mục tiêu|kinh phí|phân công|nội dung/u

/** How many signs of an official plan a part without a title shows: headings, time, citations, foot, units. */
function signs({ plan }: Part): number {
  const headings = plan.sections.filter(({ heading }) => HEADING.test(fold(heading))).length
  const cited = plan.citations.some(({ number }) => number !== null)
  const foot = [plan.recipients.length > 0, plan.signatures.length > 0]
  return [headings > 0, headings > 1, plan.periods.length > 1, plan.units.length > 1, cited, ...foot].filter(Boolean).length
}

const PLAN = /kế hoạch|chương trình|đề án|phương án/u

/** Whether a part is a plan by its name, gives work as a directive or an appendix does, or has sections, tasks and other signs of a plan. */
function resemblesPlan(part: Part): boolean {
  const { kind, tasks, sections, title } = part.plan
  // A decision on a plan says so, though the plan stands in another file.
  if (isPlan(kind) || (kind !== null && PLAN.test(fold(title ?? '')))) return true
  if (tasks.length === 0) return false
  return kind !== null || (sections.length > 0 && signs(part) >= 2)
}

/** Whether the file reads as something else: no part of it is a plan or gives work. */
export function resemblesNoPlan({ parts }: Document): boolean {
  return !parts.some(resemblesPlan)
}

/** Whether the document is a plan that the rules can judge; where it is empty, unreadable or no plan, only the rules of reading speak. */
export const judged = fact((document: Document): boolean => !document.source.notes.some((note) => UNREAD.has(note.id)) && !resemblesNoPlan(document))
