import { z } from 'zod'
import type { Finding } from './finding.js'

const Place = z.object({ message: z.string(), line: z.int().min(1), column: z.int().min(1) })

/** A finding as `--format json` prints it. */
export const FindingJson = z.object({
  ruleId: z.string(), severity: z.enum(['error', 'warning', 'info']), message: z.string(),
  line: z.int().min(1), column: z.int().min(1), endLine: z.int().min(1), endColumn: z.int().min(1),
  where: z.string(), data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  actual: z.string().nullable(), expected: z.array(z.string()), related: z.array(Place), fingerprint: z.string(),
})

const count = z.int().min(0)

/** What `dvcheck --format json` prints: one result a file. */
export const Findings = z.array(z.object({
  path: z.string(),
  findings: z.array(FindingJson),
  counts: z.object({ error: count, warning: count, info: count, suppressed: count, known: count, stale: count }),
  summary: z.object({ tasks: count, periods: count, units: count, citations: count, deadlines: count }),
  coverage: z.object({
    tasks: z.array(z.object({ id: z.string(), line: z.int().min(1), person: z.boolean(), work: z.boolean(), time: z.boolean(), product: z.boolean() })),
    totals: z.object({ person: count, work: count, time: count, product: count }),
  }).optional(),
}))

// The schema and the type say the same: this does not compile when one of them changes alone.
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
type Plain<T> = T extends readonly (infer I)[] ? Plain<I>[] : T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T
export const same: Same<z.infer<typeof FindingJson>, Plain<Omit<Finding, 'span' | 'place'> & { where: string }>> = true
