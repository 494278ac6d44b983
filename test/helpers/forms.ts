import { readdirSync, readFileSync } from 'node:fs'

/** The folder of plans in all forms, one folder a plan. */
export const FORMS = new URL('../../fixtures/forms/', import.meta.url)

/** The plans of that folder. */
export const PLANS: readonly string[] = readdirSync(FORMS, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name)

/** The files of all plans that end so, with their bytes: `dang-uy-xa/plan.docx`. */
export function formsOf(ending: string): (readonly [name: string, bytes: Uint8Array])[] {
  const names = PLANS.flatMap((plan) => readdirSync(new URL(`${plan}/`, FORMS)).filter((name) => name.endsWith(ending)).map((name) => `${plan}/${name}`))
  return names.map((name) => [name, new Uint8Array(readFileSync(new URL(name, FORMS)))])
}
