import { z } from 'zod'
import type * as Model from './plan.js'
import type { Same } from './same.js'

// What the types of plan.ts cannot say at run time. Their words are added by src/export/schema.ts; `same` holds the shapes together.

const id = z.string()
const text = z.string().nullable()
const date = z.iso.date().nullable()
const year = z.int().nullable()

const Point = z.object({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) }).meta({ id: 'Point' })
const Position = z.object({
  start: Point, end: Point, spans: z.array(z.tuple([z.int().min(0), z.int().min(0)])).exactOptional(),
}).meta({ id: 'Position' })

const SectionRole = z.enum(['purpose', 'findings', 'orientation', 'schedule', 'implementation', 'other']).meta({ id: 'SectionRole' })
const Section = z.object({
  id, number: text, heading: z.string(), role: SectionRole,
  level: z.int().min(1), parent: text, position: Position,
}).meta({ id: 'Section' })

// `2026`, `2026-03`, `2026-Q2`, `2026-H1`, `2026-03/2026-05`.
const time = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?$|^\d{4}-\d{2}\/\d{4}-\d{2}$/)
const Period = z.object({
  id, period: time, heading: z.string(), section: text, start: z.iso.date(), end: z.iso.date(), position: Position,
}).meta({ id: 'Period' })

const DocumentKind = z.enum([
  'ke-hoach', 'chuong-trinh', 'de-an', 'phuong-an', 'quyet-dinh', 'nghi-quyet', 'chi-thi', 'cong-van', 'cong-dien', 'thong-bao', 'ket-luan', 'huong-dan', 'bao-cao',
  'to-trinh', 'phu-luc',
]).meta({ id: 'DocumentKind' })

const UnitRole = z.enum(['leads', 'advises', 'executes', 'coordinates', 'directs', 'monitors', 'assigned']).meta({ id: 'UnitRole' })
const TaskUnit = z.object({ name: z.string(), unit: id, role: UnitRole }).meta({ id: 'TaskUnit' })
const TaskKind = z.enum(['orientation', 'scheduled', 'implementation']).meta({ id: 'TaskKind' })
const Task = z.object({
  id, number: text, kind: TaskKind, text: z.string(), section: text, period: time.nullable(),
  units: z.array(TaskUnit), product: text, person: text, deadlines: z.array(id), citations: z.array(id), position: Position,
  key: z.string().regex(/^[0-9a-f]{16}(?:-[1-9]\d*)?$/),
}).meta({ id: 'Task' })
const Unit = z.object({ id, key: z.string(), name: z.string(), aliases: z.array(z.string()), tasks: z.array(id) }).meta({ id: 'Unit' })

const Citation = z.object({
  id, type: text, number: text, name: text, date, issuer: text, task: text, raw: z.string(), position: Position, document: text,
}).meta({ id: 'Citation' })
const DocumentMention = z.object({ raw: z.string(), task: text, position: Position }).meta({ id: 'DocumentMention' })
const CitedDocument = z.object({
  id, type: text, number: text, date, issuer: text, name: text, citations: z.array(id), mentions: z.array(DocumentMention),
}).meta({ id: 'CitedDocument' })

const stated = { id, raw: z.string(), from: date, to: date, calendar: z.enum(['solar', 'lunar']), implied: z.array(z.string()), task: text, position: Position }
const rule = z.string()
  // `weekly:mon`, `monthly:15`, `quarterly:last-month:15`, `yearly:12-25`.
  .regex(/^(?:weekly(?::(?:mon|tue|wed|thu|fri|sat|sun))?|monthly(?::\d{1,2})?|quarterly(?::last-month)?(?::\d{1,2})?|half-yearly|yearly(?::\d{2}-\d{2})?|per-semester)$/)
const none = z.null()
const Deadline = z.discriminatedUnion('kind', [
  z.object({ ...stated, kind: z.literal('by'), date, end: none, rule: none }).meta({ id: 'DeadlineBy' }),
  z.object({ ...stated, kind: z.literal('on'), date, end: none, rule: none }).meta({ id: 'DeadlineOn' }),
  z.object({ ...stated, kind: z.literal('within'), date: none, end: none, rule: none }).meta({ id: 'DeadlineWithin' }),
  z.object({ ...stated, kind: z.literal('range'), date, end: date, rule: none }).meta({ id: 'DeadlineRange' }),
  z.object({ ...stated, kind: z.literal('recurring'), date: none, end: none, rule: rule.nullable() }).meta({ id: 'DeadlineRecurring' }),
])

const Recipient = z.object({ name: z.string(), note: text, position: Position }).meta({ id: 'Recipient' })
const Signature = z.object({ authority: text, title: z.string(), name: text, position: Position }).meta({ id: 'Signature' })
const Footnote = z.object({ mark: z.string(), text: z.string(), position: Position }).meta({ id: 'Footnote' })

const ParagraphKind = z.enum(['basis', 'lead', 'item', 'closing', 'head', 'foot']).meta({ id: 'ParagraphKind' })
const Paragraph = z.object({
  id, kind: ParagraphKind, text: z.string(), section: text, citations: z.array(id), position: Position,
}).meta({ id: 'Paragraph' })

const Note = z.object({ id, message: z.string(), line: z.int().min(1).nullable() }).meta({ id: 'Note' })
const PlanSource = z.object({ path: text, format: z.string(), encoding: z.string(), sha256: z.string(), notes: z.array(Note) }).meta({ id: 'PlanSource' })

const body = {
  kind: DocumentKind.nullable(), title: text, parent: text, issuer: text, number: text, place: text, date, year, yearEnd: year,
  sections: z.array(Section), periods: z.array(Period), tasks: z.array(Task), units: z.array(Unit), citations: z.array(Citation),
  deadlines: z.array(Deadline), recipients: z.array(Recipient), signatures: z.array(Signature), footnotes: z.array(Footnote), paragraphs: z.array(Paragraph),
}
const AttachedPlan: z.ZodType<Model.AttachedPlan> = z.object({ ...body, attachments: z.array(z.lazy(() => AttachedPlan)) }).meta({ id: 'AttachedPlan' })

/** A plan as `dvcheck convert` prints it. */
export const Plan = z.object({
  id: z.string().exactOptional(), attachedTo: text.exactOptional(), ...body, schemaVersion: z.literal(1),
  generator: z.string().regex(/^dvcheck \d+\.\d+\.\d+/), source: PlanSource,
  documents: z.array(CitedDocument), attachments: z.array(AttachedPlan),
})

/** Does not compile where the schema and the type say different things. */
export const same: Same<z.infer<typeof Plan>, Model.Plan> = true
