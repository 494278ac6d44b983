import { z } from 'zod'

/** A place in the source, as unist has it: lines and columns from 1, offsets from 0 in UTF-16 units, after a byte order mark. */
export const Point = z.object({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) })

/** From the first to the last character; `spans` where something (a footnote, a page's end) interrupts the value. */
export const Position = z.object({
  start: Point,
  end: Point,
  spans: z.array(z.tuple([z.int().min(0), z.int().min(0)])).optional(),
})

/** What a section is for: see the README, «Mô hình». */
export const SectionRole = z.enum(['purpose', 'findings', 'orientation', 'schedule', 'implementation', 'other'])

/** A numbered heading with items of its own, or a top-level one; `parent` is a section's id. */
export const Section = z.object({
  id: z.string(), number: z.string().nullable(), heading: z.string(), role: SectionRole,
  level: z.int().min(1), parent: z.string().nullable(), position: Position,
})

/** A heading of time: `YYYY-MM`, `YYYY-Qn`, `YYYY-H1|H2`, `YYYY` or a range `YYYY-MM/YYYY-MM`, with its first and last day. */
export const Period = z.object({
  id: z.string(), period: z.string(), heading: z.string(), section: z.string().nullable(),
  start: z.iso.date(), end: z.iso.date(), position: Position,
})

/** What a unit does for a task, by the first verb of its duty. */
export const UnitRole = z.enum(['leads', 'advises', 'executes', 'coordinates', 'directs', 'monitors', 'assigned'])

/** A unit of a task. */
export const TaskUnit = z.object({ name: z.string(), role: UnitRole })

/** What kind of section a task stands in. */
export const TaskKind = z.enum(['orientation', 'scheduled', 'implementation'])

/** A leaf item of the outline; `period` is the period's value (`2024-01`), `deadlines` and `citations` are ids. */
export const Task = z.object({
  id: z.string(), number: z.string().nullable(), kind: TaskKind, text: z.string(),
  section: z.string().nullable(), period: z.string().nullable(), units: z.array(TaskUnit), product: z.string().nullable(),
  deadlines: z.array(z.string()), citations: z.array(z.string()), position: Position,
})

/** One unit of the register, with the other spellings it was found in and the ids of its tasks. */
export const Unit = z.object({ name: z.string(), aliases: z.array(z.string()), tasks: z.array(z.string()) })

/** One mention of a document by number, or of a law by name. `date` and `issuer` are null where this mention does not state them. */
export const Citation = z.object({
  id: z.string(), type: z.string().nullable(), number: z.string().nullable(), name: z.string().nullable(),
  date: z.string().nullable(), issuer: z.string().nullable(), task: z.string().nullable(), raw: z.string(), position: Position,
})

/** By, on, within which, from when to when, or how often. */
export const DeadlineKind = z.enum(['by', 'on', 'within', 'range', 'recurring'])

/** A stated time of a task. `implied` names what the text left to the plan: `year`, `month`. Lunar dates carry no `date`. */
export const Deadline = z.object({
  id: z.string(), raw: z.string(), kind: DeadlineKind, date: z.string().nullable(), end: z.string().nullable(),
  rule: z.string().nullable(), calendar: z.enum(['solar', 'lunar']), implied: z.array(z.string()),
  task: z.string().nullable(), position: Position,
})

/** A line of Nơi nhận; `note` is what stands in its closing parentheses. */
export const Recipient = z.object({ name: z.string(), note: z.string().nullable(), position: Position })

/** Thẩm quyền ký (`TM. …`, `KT. …`), chức vụ and họ tên, as printed. */
export const Signature = z.object({ authority: z.string().nullable(), title: z.string(), name: z.string().nullable(), position: Position })

/** A footnote, lifted out of the text that it interrupts. */
export const Footnote = z.object({ mark: z.string(), text: z.string(), position: Position })

/** A finding of the reader: what could not be read as it stands. */
export const Note = z.object({ id: z.string(), message: z.string(), line: z.int().nullable() })

/** What was read, and how. */
export const PlanSource = z.object({
  path: z.string().nullable(), format: z.string(), encoding: z.string(), sha256: z.string(), notes: z.array(Note),
})

const Body = z.object({
  kind: z.enum(['chuong-trinh', 'ke-hoach']).nullable(), title: z.string().nullable(),
  parent: z.string().nullable(), issuer: z.string().nullable(), number: z.string().nullable(),
  place: z.string().nullable(), date: z.string().nullable(), year: z.int().nullable(), yearEnd: z.int().nullable(),
  sections: z.array(Section), periods: z.array(Period), tasks: z.array(Task), units: z.array(Unit),
  citations: z.array(Citation), deadlines: z.array(Deadline), recipients: z.array(Recipient),
  signatures: z.array(Signature), footnotes: z.array(Footnote),
})
type Body = z.infer<typeof Body>

/** A plan attached to another, or issued under a Quyết định. Ids are unique over the file. */
export interface AttachedPlan extends Body {
  attachments: AttachedPlan[]
}
export const AttachedPlan: z.ZodType<AttachedPlan> = Body.extend({ attachments: z.array(z.lazy(() => AttachedPlan)) })

/** What `dvcheck convert` prints of one file. */
export const Plan = Body.extend({ schemaVersion: z.literal(1), source: PlanSource, attachments: z.array(AttachedPlan) })

export type Point = z.infer<typeof Point>
export type Position = z.infer<typeof Position>
export type SectionRole = z.infer<typeof SectionRole>
export type Section = z.infer<typeof Section>
export type Period = z.infer<typeof Period>
export type UnitRole = z.infer<typeof UnitRole>
export type TaskUnit = z.infer<typeof TaskUnit>
export type TaskKind = z.infer<typeof TaskKind>
export type Task = z.infer<typeof Task>
export type Unit = z.infer<typeof Unit>
export type Citation = z.infer<typeof Citation>
export type DeadlineKind = z.infer<typeof DeadlineKind>
export type Deadline = z.infer<typeof Deadline>
export type Recipient = z.infer<typeof Recipient>
export type Signature = z.infer<typeof Signature>
export type Footnote = z.infer<typeof Footnote>
export type Note = z.infer<typeof Note>
export type Plan = z.infer<typeof Plan>
