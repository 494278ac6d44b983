import type { Document } from '../model/document.js'
import type { AttachedPlan, Citation, CitedDocument, Paragraph, Plan, Task } from '../model/plan.js'
import { digest } from '../text/digest.js'
import { registerOf, type Register } from './documents.js'
import { paragraphsOf } from './paragraphs.js'

/**
 * What is derived from a whole file when it is first asked for: who checks a plan never asks. The document is held until then, and no longer, so that a
 * plan alone does not keep all that was read.
 */
export class Derived {
  #document: Document | null = null
  #lists: readonly (readonly Task[])[] = []
  #register: Register | null = null
  #paragraphs: ReadonlyMap<Plan | AttachedPlan, Paragraph[]> | null = null
  /** Which of several equal tasks one is; the first is not in it. */
  #ordinals: Map<Task, number> | null = null

  /** Takes the document once it is whole. */
  whole(document: Document): void {
    this.#document = document
    this.#lists = document.parts.map(({ plan }) => plan.tasks)
  }

  /** The register of the documents cited. */
  get documents(): CitedDocument[] {
    this.#make()
    return this.#register?.documents ?? []
  }

  /** Id of the document that a citation names. */
  documentOf(citation: Citation): string | null {
    this.#make()
    return this.#register?.of.get(citation) ?? null
  }

  /** The text of a plan that is in no task, heading or footnote. */
  paragraphsOf(plan: Plan | AttachedPlan): Paragraph[] {
    this.#make()
    return this.#paragraphs?.get(plan) ?? []
  }

  /** The key of a task. */
  keyOf(task: Task): string {
    this.#ordinals ??= ordinals(this.#lists)
    const ordinal = this.#ordinals.get(task)
    return ordinal === undefined ? hash(task) : `${hash(task)}-${ordinal}`
  }

  #make(): void {
    const document = this.#document
    if (document === null) return
    this.#document = null
    this.#register = registerOf(document)
    this.#paragraphs = paragraphsOf(document)
  }
}

const hash = ({ text, period }: Task): string => digest(period === null ? text : `${text}\n${period}`)

function ordinals(lists: readonly (readonly Task[])[]): Map<Task, number> {
  const counts = new Map<string, number>()
  const found = new Map<Task, number>()
  for (const tasks of lists) {
    for (const task of tasks) {
      const own = hash(task)
      const count = (counts.get(own) ?? 0) + 1
      counts.set(own, count)
      if (count > 1) found.set(task, count)
    }
  }
  return found
}
