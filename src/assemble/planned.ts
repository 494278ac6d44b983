import type { Citation, Plan, Position, Task, TaskKind, TaskUnit } from '../model/plan.js'
import type { Derived } from './derived.js'

// What tasks, citations and plans have that is worked out when it is asked for is a property of each, as of a literal: it goes into JSON and into copies.
// Tasks and citations name their other properties one by one: a long file has hundreds of thousands, and to copy them takes room for two of each.

/** A task whose key is worked out when it is asked for. */
export class PlannedTask implements Task {
  id: string
  number: string | null
  kind: TaskKind
  text: string
  section: string | null
  period: string | null
  units: TaskUnit[]
  product: string | null
  person: string | null
  deadlines: string[]
  citations: string[]
  position: Position
  declare readonly key: string
  readonly #derived: Derived

  static readonly #KEY = { enumerable: true, get(this: PlannedTask): string { return this.#derived.keyOf(this) } }

  constructor(given: Omit<Task, 'key'>, derived: Derived) {
    this.id = given.id
    this.number = given.number
    this.kind = given.kind
    this.text = given.text
    this.section = given.section
    this.period = given.period
    this.units = given.units
    this.product = given.product
    this.person = given.person
    this.deadlines = given.deadlines
    this.citations = given.citations
    this.position = given.position
    this.#derived = derived
    Object.defineProperty(this, 'key', PlannedTask.#KEY)
  }
}

/** A citation whose document is worked out when it is asked for. */
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
  readonly #derived: Derived

  static readonly #DOCUMENT = { enumerable: true, get(this: PlannedCitation): string | null { return this.#derived.documentOf(this) } }

  constructor(given: Omit<Citation, 'document'>, derived: Derived) {
    this.id = given.id
    this.type = given.type
    this.number = given.number
    this.name = given.name
    this.date = given.date
    this.issuer = given.issuer
    this.task = given.task
    this.raw = given.raw
    this.position = given.position
    this.#derived = derived
    Object.defineProperty(this, 'document', PlannedCitation.#DOCUMENT)
  }
}

/** What plans have that is worked out when it is asked for. */
type Late = Pick<Plan, 'paragraphs' | 'documents'>

class Planned {
  readonly #derived: Derived

  static readonly #LATE: { readonly [Name in keyof Late]: PropertyDescriptor & { get: (this: never) => Late[Name] } } = {
    paragraphs: { enumerable: true, get(this: Planned & Plan) { return this.#derived.paragraphsOf(this) } },
    documents: { enumerable: true, get(this: Planned) { return this.#derived.documents } },
  }

  constructor(given: object, derived: Derived, names: readonly (keyof Late)[]) {
    this.#derived = derived
    Object.assign(this, given)
    for (const name of names) Object.defineProperty(this, name, Planned.#LATE[name])
  }
}

/** A plan with the properties named, worked out when they are asked for, after those given. */
export function planned<Given extends object, Name extends keyof Late>(given: Given, derived: Derived, ...names: Name[]): Given & Pick<Late, Name> {
  return new Planned(given, derived, names) as unknown as Given & Pick<Late, Name>
}
