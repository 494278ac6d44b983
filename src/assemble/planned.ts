import type { AttachedPlan, Citation, CitedDocument, Paragraph, Plan, Position } from '../model/plan.js'
import type { Later } from './later.js'

/** A citation whose document is looked for when it is asked for. */
export class PlannedCitation implements Citation {
  id: string
  type: string | null
  number: string | null
  name: string | null
  date: string | null
  issuer: string | null
  task: string | null
  raw: string
  position: Position
  declare readonly document: string | null
  readonly #later: Later

  // A property of each citation, as a literal has it: it goes into JSON and into copies.
  static readonly #DOCUMENT = { enumerable: true, get(this: PlannedCitation): string | null { return this.#later.documentOf(this) } }

  constructor(citation: Omit<Citation, 'document'>, later: Later) {
    this.id = citation.id
    this.type = citation.type
    this.number = citation.number
    this.name = citation.name
    this.date = citation.date
    this.issuer = citation.issuer
    this.task = citation.task
    this.raw = citation.raw
    this.position = citation.position
    this.#later = later
    Object.defineProperty(this, 'document', PlannedCitation.#DOCUMENT)
  }
}

/** What a plan has from the beginning. */
type Given = Omit<AttachedPlan, 'paragraphs'> & Partial<Pick<Plan, 'schemaVersion' | 'generator' | 'source'>>

/** What makes a plan of what it has from the beginning. */
class Planned {
  readonly #later: Later

  static readonly #PARAGRAPHS = { enumerable: true, get(this: Planned & AttachedPlan): Paragraph[] { return this.#later.paragraphsOf(this) } }
  static readonly #DOCUMENTS = { enumerable: true, get(this: Planned): CitedDocument[] { return this.#later.documents } }

  constructor({ attachments, ...given }: Given, later: Later) {
    this.#later = later
    Object.assign(this, given)
    Object.defineProperty(this, 'paragraphs', Planned.#PARAGRAPHS)
    if (given.source) Object.defineProperty(this, 'documents', Planned.#DOCUMENTS)
    Object.assign(this, { attachments })
  }
}

/** A plan whose paragraphs, and whose register of documents where it is a file’s own, are worked out when they are asked for. */
export function planned(given: Given, later: Later): AttachedPlan {
  return new Planned(given, later) as Planned & AttachedPlan
}
