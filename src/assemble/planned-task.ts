import type { Position, Task, TaskKind, TaskUnit } from '../model/plan.js'
import { digest } from '../text/digest.js'

/** The keys of a file's tasks, worked out when they are asked for: most are never looked at. */
export class TaskKeys {
  readonly #lists: (readonly Task[])[] = []
  /** Which of several equal tasks one is; the first is not in it. */
  #ordinals: Map<Task, number> | null = null

  /** Takes the tasks of the file's next plan: all that it will have. */
  add(tasks: readonly Task[]): void {
    this.#lists.push(tasks)
  }

  /** The key of a task. */
  of(task: Task): string {
    this.#ordinals ??= ordinals(this.#lists)
    const ordinal = this.#ordinals.get(task)
    return ordinal === undefined ? hash(task) : `${hash(task)}-${ordinal}`
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
  readonly #keys: TaskKeys

  // A property of each task, as a literal has it: it goes into JSON and into copies.
  static readonly #KEY = { enumerable: true, get(this: PlannedTask): string { return this.#keys.of(this) } }

  constructor(task: Omit<Task, 'key'>, keys: TaskKeys) {
    this.id = task.id
    this.number = task.number
    this.kind = task.kind
    this.text = task.text
    this.section = task.section
    this.period = task.period
    this.units = task.units
    this.product = task.product
    this.person = task.person
    this.deadlines = task.deadlines
    this.citations = task.citations
    this.position = task.position
    this.#keys = keys
    Object.defineProperty(this, 'key', PlannedTask.#KEY)
  }
}
