/** What a settings file says of rules, as far as it can be understood: a fault elsewhere in it hides none in these. */
export interface RulesIn {
  /** The ids whose severity is set. */
  readonly rules: readonly string[]
  readonly ownRules: readonly OwnRuleIn[]
}

/** What is understood of an own rule. */
export interface OwnRuleIn {
  /** Its place in the list, from 0. */
  readonly at: number
  readonly id: string | null
  readonly pattern: string | null
  /** How many of pattern, forbidden and required it has. */
  readonly ways: number
}

type Table = Readonly<Record<string, unknown>>

/** What a content of settings, right or wrong, says of rules. */
export function rulesIn(content: unknown): RulesIn {
  const { rules, ownRules } = table(content) ?? {}
  return { rules: Object.keys(table(rules) ?? {}), ownRules: Array.isArray(ownRules) ? ownRules.flatMap(ownRuleIn) : [] }
}

function ownRuleIn(one: unknown, at: number): OwnRuleIn[] {
  const written = table(one)
  if (written === null) return []
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  const ways = [written['pattern'], written['forbidden'], written['required']].filter((way) => way !== undefined).length
  return [{ at, id: text(written['id']), pattern: text(written['pattern']), ways }]
}

function table(value: unknown): Table | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : null
}
