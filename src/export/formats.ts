/** The formats of `--to`, in the order in which the help names them; the first is the usual one. */
export const FORMATS = ['json', 'jsonl', 'tree'] as const

/** The name of a format for plans. */
export type Format = (typeof FORMATS)[number]
