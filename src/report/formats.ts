/** The reports of `--format`, in the order in which the help names them; the first is the usual one. */
export const REPORTS = ['terminal', 'compact', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const

/** What `--format` takes beside them: a copy of the Word file that was checked, with its findings as comments. */
export const COMMENTS = 'comments'

/** The name of a report. */
export type ReportName = (typeof REPORTS)[number]
