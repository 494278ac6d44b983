import type { Document } from '../model/document.js'
import type { AttachedPlan, Citation, CitedDocument, Paragraph, Plan } from '../model/plan.js'
import { registerOf, type Register } from './documents.js'
import { paragraphsOf } from './paragraphs.js'

/**
 * What is worked out of a whole file when it is first asked for: who checks a plan never asks. The document is held until then, and no longer, so that a plan
 * alone does not keep all that was read.
 */
export class Later {
  #document: Document | null = null
  #register: Register | null = null
  #paragraphs: ReadonlyMap<Plan | AttachedPlan, Paragraph[]> | null = null

  /** Takes the document once it is whole. */
  whole(document: Document): void {
    this.#document = document
  }

  /** The register of the documents cited. */
  get documents(): CitedDocument[] {
    return this.#cited().documents
  }

  /** Id of the document that a citation names. */
  documentOf(citation: Citation): string | null {
    return this.#cited().of.get(citation) ?? null
  }

  /** The text of a plan that is in no task, heading or footnote. */
  paragraphsOf(plan: Plan | AttachedPlan): Paragraph[] {
    this.#make()
    return this.#paragraphs?.get(plan) ?? []
  }

  #cited(): Register {
    this.#make()
    return this.#register ?? { documents: [], of: new Map() }
  }

  #make(): void {
    const document = this.#document
    if (document === null) return
    this.#document = null
    this.#register = registerOf(document)
    this.#paragraphs = paragraphsOf(document)
  }
}
