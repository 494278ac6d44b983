/** What dvcheck writes (plan, findings) or reads (settings). */
export type SchemaName = 'plan' | 'findings' | 'settings'

/** The JSON Schema (draft 2020-12) of what `dvcheck convert` or `--format json` prints, or of a settings file. It is made when it is asked for. */
export async function jsonSchema(which: SchemaName): Promise<object> {
  const { described } = await import('./described.js')
  return described(which)
}
