/** The reports of `--format`, in the order in which the help names them; the first is the usual one. */
export const REPORTS = ['terminal', 'compact', 'json'] as const

/** The name of a report. */
export type ReportName = (typeof REPORTS)[number]
