/** The reports of `--format`, in the order in which the help names them; the first is the usual one. */
export const REPORTS = ['terminal', 'compact', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const

/** The name of a report. */
export type ReportName = (typeof REPORTS)[number]
