import type { Document } from '../../document.js'

/** Notes of the reader after which nothing else can be judged. */
const UNREAD: ReadonlySet<string> = new Set(['file-empty', 'file-unreadable', 'not-a-plan'])

/** Whether the file reads as something else: no part names a plan (Chương trình, Kế hoạch), and no sections with tasks in them were found. */
export function resemblesNoPlan({ parts }: Document): boolean {
  return parts.every(({ plan }) => plan.kind === null && (plan.sections.length === 0 || plan.tasks.length === 0))
}

/** Whether the document is a plan that the rules can judge; where it is empty, unreadable or no plan, only the rules of reading speak. */
export function judged(document: Document): boolean {
  return !document.source.notes.some((note) => UNREAD.has(note.id)) && !resemblesNoPlan(document)
}
