import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { growing } from '../helpers/growth.js'
import { patternFood } from '../helpers/pattern-food.js'

const folder = new URL('../../src/', import.meta.url)

/** The regular expressions that stand in a file of the source. */
function patternsOf(file: string): RegExp[] {
  const found: RegExp[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)))
    }
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile(file, readFileSync(new URL(file, folder), 'utf8'), ts.ScriptTarget.Latest))
  return found
}

/** So long a text shows a square: sixteen million steps; a cube, and what is worse, shows in a shorter one. */
const LONG = 4096

/** The first food of its own letters of which a pattern takes the square of its length, if there is one. */
async function square({ source, flags }: RegExp, tries = 6): Promise<string[]> {
  // What is tried at one place may be tried at all of them.
  const everywhere = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)
  for (const { before, unit } of patternFood(everywhere)) {
    const make = (n: number) => {
      // The last letter is none of its own.
      const text = `${before}${unit.repeat(Math.ceil(n / unit.length))}\u0001`
      return { [`/${source}/ on ${JSON.stringify(before)} and ${JSON.stringify(unit)} again and again`]: () => [...text.matchAll(everywhere)].length }
    }
    const found = await growing(make, { from: LONG / 8, to: LONG, spend: 20, tries })
    if (found.length > 0) return [...found]
  }
  return []
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.ts')).sort()
const rows = files.map((file) => ({ file, patterns: patternsOf(file) })).filter(({ patterns }) => patterns.length > 0)

test('patterns are found', () => {
  expect(rows.length).toBeGreaterThan(50)
})

describe('food of its own letters, eight times as much, takes no pattern as long as the square would', () => {
  test.each(rows)('$file', async ({ patterns }) => {
    const squares: string[] = []
    for (const pattern of patterns) squares.push(...(await square(pattern)))
    expect(squares).toEqual([])
  })
})

describe('the food shows what is square', () => {
  test.each([/[.-]+$/, /^a|\s*\n\s*/g, /x\([^)]*\)/, /(?<=a+)b/, /^\s*(?:<!--)?\s*x/, /(?:a|b)*c/u])('%s', async (pattern) => {
    // Asked again where something else kept the machine busy.
    for (let tries = 0; tries < 5; tries++) if ((await square(pattern, 2)).length > 0) return
    expect.unreachable('no food takes it long')
  })
  test.each([/^[.-]+$/, /a{0,8}b/, /[^\u0300-\u036f][\u0300-\u036f]+/gu, /\p{Lu}\p{Ll}+/u])('%s is none', async (pattern) => {
    expect(await square(pattern)).toEqual([])
  })
})
