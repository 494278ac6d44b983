import type { Citation, Plan, Task } from '../model/plan.js'
import type { Derived } from './derived.js'

/** What plans, tasks and citations have that is worked out when it is asked for. */
type Late = Pick<Plan, 'paragraphs' | 'documents'> & Pick<Task, 'key'> & Pick<Citation, 'document'>

const DERIVED = Symbol('derived')
interface Holder {
  readonly [DERIVED]: Derived
}

/** One accessor for all parts of a kind, a property of each as a literal's are: it goes into JSON and into copies. */
const LATE: { readonly [Name in keyof Late]: PropertyDescriptor & { get: (this: never) => Late[Name] } } = {
  paragraphs: { enumerable: true, get(this: Holder & Plan) { return this[DERIVED].paragraphsOf(this) } },
  documents: { enumerable: true, get(this: Holder) { return this[DERIVED].documents } },
  key: { enumerable: true, get(this: Holder & Task) { return this[DERIVED].keyOf(this) } },
  document: { enumerable: true, get(this: Holder & Citation) { return this[DERIVED].documentOf(this) } },
}

/** A part of a plan, given the properties named: they are worked out when they are asked for. */
export function planned<Given extends object, Name extends keyof Late>(given: Given, derived: Derived, ...names: Name[]): Given & Pick<Late, Name> {
  Object.defineProperty(given, DERIVED, { value: derived })
  for (const name of names) Object.defineProperty(given, name, LATE[name])
  return given as Given & Pick<Late, Name>
}
