import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { defaults, lint, parse, rules, tree, type Finding } from '../src/index.js'

const folder = fileURLToPath(new URL('../fixtures/plans', import.meta.url))

/** One finding a line: what changes on real plans shows as lines gained and lost. */
function findingLine({ line, column, severity, ruleId, message }: Finding): string {
  return `${line}:${column} ${severity} ${ruleId} – ${message}\n`
}

/** The stored text beside a plan; with UPDATE=1 it is written anew, to be read over before it is committed. */
function stored(path: string, text: string): string {
  if (process.env.UPDATE) writeFileSync(path, text)
  return existsSync(path) ? readFileSync(path, 'utf8') : `(no ${path}: run UPDATE=1 npm run test:fast, and read what it writes)`
}

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const file = readdirSync(join(folder, name)).find((one) => /^plan\.(?:txt|md)$/.test(one))

  test('is read and judged as it was', async () => {
    expect(file).toBeDefined()
    const document = await parse(readFileSync(join(folder, name, file ?? '')), { path: file ?? null })
    const read = [...tree(document.plan)].join('')
    const found = lint(document, rules, defaults).map(findingLine).join('')
    expect(read).toBe(stored(join(folder, name, 'plan.tree'), read))
    expect(found).toBe(stored(join(folder, name, 'findings.txt'), found))
  })
})
