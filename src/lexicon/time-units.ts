/** A unit of time longer than a day, in which work comes again: `hằng quý`, `mỗi học kỳ một lần`, `2 lần/năm`. */
export interface TimeUnit {
  /** As it is written; where i and y are both written, each is a unit of its own. */
  readonly words: string
  /** Its length, where it is a number of months: intervals that come to 1, 3, 6 or 12 of them have a rule. */
  readonly months: number | null
  /** What a plan's `rule` calls work that comes once in it; null where the rules have no name. A new name goes into `model/plan-schema.ts` too. */
  readonly rule: string | null
}

/** All of them. `ngày` is none: it has grammars of its own. Whatever asks for a unit of time as an interval is made of this table. */
export const TIME_UNITS: readonly TimeUnit[] = [
  { words: 'tuần', months: null, rule: 'weekly' },
  { words: 'tháng', months: 1, rule: 'monthly' },
  { words: 'quý', months: 3, rule: 'quarterly' },
  { words: 'năm', months: 12, rule: 'yearly' },
  { words: 'năm học', months: 12, rule: 'yearly' },
  { words: 'học kỳ', months: null, rule: 'per-semester' },
  { words: 'học kì', months: null, rule: 'per-semester' },
]

/** What says that a time comes again, before its unit. */
export const EVERY_WORDS: readonly string[] = [
  'hằng',
  'hàng',
  'mỗi',
]

/** The units by their words, `ngày` among them. */
export const UNITS: readonly string[] = ['ngày', ...TIME_UNITS.map(({ words }) => words)]

/** `hằng tuần`, `mỗi học kỳ`, `hàng ngày`. */
export const EVERY_UNITS: readonly string[] = EVERY_WORDS.flatMap((every) => UNITS.map((unit) => `${every} ${unit}`))
