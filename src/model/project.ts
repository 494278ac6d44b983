/** Where the project is at home: the one place that names its address. */
export const HOME = 'https://dvcheck.example'

/** The page of the project that says what a rule demands. */
export function rulePage(id: string): string {
  return `${HOME}/docs/rules.md#${id}`
}
