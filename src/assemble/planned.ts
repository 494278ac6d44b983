import type { Citation, Plan, Task } from '../model/plan.js'
import type { Derived } from './derived.js'

/** What plans, tasks and citations have that is worked out when it is asked for. */
type Late = Pick<Plan, 'paragraphs' | 'documents'> & Pick<Task, 'key'> & Pick<Citation, 'document'>

/** A part of a plan: what it is given, and properties that are worked out when they are asked for. They go into JSON and into copies as a literal's do. */
class Planned {
  readonly #derived: Derived

  static readonly #LATE: { readonly [Name in keyof Late]: PropertyDescriptor & { get: (this: never) => Late[Name] } } = {
    paragraphs: { enumerable: true, get(this: Planned & Plan) { return this.#derived.paragraphsOf(this) } },
    documents: { enumerable: true, get(this: Planned) { return this.#derived.documents } },
    key: { enumerable: true, get(this: Planned & Task) { return this.#derived.keyOf(this) } },
    document: { enumerable: true, get(this: Planned & Citation) { return this.#derived.documentOf(this) } },
  }

  constructor(given: object, derived: Derived, names: readonly (keyof Late)[]) {
    this.#derived = derived
    Object.assign(this, given)
    for (const name of names) Object.defineProperty(this, name, Planned.#LATE[name])
  }
}

/** A part of a plan with the properties named, worked out when they are asked for, after those given. */
export function planned<Given extends object, Name extends keyof Late>(given: Given, derived: Derived, ...names: Name[]): Given & Pick<Late, Name> {
  return new Planned(given, derived, names) as unknown as Given & Pick<Late, Name>
}
