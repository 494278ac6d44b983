import { z } from 'zod'
import type { ReportedResult } from './finding.js'
import type { Plain, Same } from './same.js'

// What the types of finding.ts cannot say at run time. Their words are added by src/export/schema.ts; `same` holds the shapes together.

const count = z.int().min(0)
const place = z.int().min(1)

const Severity = z.enum(['error', 'warning', 'info']).meta({ id: 'Severity' })
const Data = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).meta({ id: 'Data' })
const ReportedRelated = z.object({ message: z.string(), line: place, column: place, where: z.string() }).meta({ id: 'ReportedRelated' })
const ReportedFinding = z.object({
  ruleId: z.string(), severity: Severity, message: z.string(), advice: z.string(), line: place, column: place, endLine: place, endColumn: place,
  where: z.string(), data: Data,
  actual: z.string().nullable(), expected: z.array(z.string()), related: z.array(ReportedRelated), fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
}).meta({ id: 'ReportedFinding' })

const ReportedCounts = z.object({ error: count, warning: count, info: count, suppressed: count, known: count, stale: count }).meta({ id: 'ReportedCounts' })
const Summary = z.object({ tasks: count, periods: count, units: count, citations: count, deadlines: count }).meta({ id: 'Summary' })
const TaskCoverage = z.object({
  id: z.string(), line: place, person: z.boolean(), work: z.boolean(), time: z.boolean(), product: z.boolean(),
}).meta({ id: 'TaskCoverage' })
const CoverageTotals = z.object({ person: count, work: count, time: count, product: count }).meta({ id: 'CoverageTotals' })
const Coverage = z.object({ tasks: z.array(TaskCoverage), totals: CoverageTotals }).meta({ id: 'Coverage' })
const ReportedResult = z.object({
  path: z.string(), findings: z.array(ReportedFinding), counts: ReportedCounts, summary: Summary, coverage: Coverage.exactOptional(),
}).meta({ id: 'ReportedResult' })

/** What `dvcheck --format json` prints: one result a file. */
export const Findings = z.array(ReportedResult)

/** Does not compile where the schema and the type say different things. */
export const same: Same<z.infer<typeof Findings>, Plain<ReportedResult[]>> = true
