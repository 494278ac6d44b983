import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { patternFood, type PatternFood } from './helpers/pattern-food.js'

const folder = new URL('../src/', import.meta.url)

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

/** How long a pattern looks through `food` that goes on to `length` letters and ends with none of its own, in ms: the least of `rounds`. */
function taken({ source, flags }: RegExp, { before, unit }: PatternFood, length: number, rounds: number): number {
  const text = `${before}${unit.repeat(Math.ceil(length / unit.length))}\u0001`
  // What is tried at one place may be tried at all of them.
  const everywhere = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now()
    let count = 0
    for (const _ of text.matchAll(everywhere)) count++
    least = Math.min(least, performance.now() - begin + 0 * count)
  }
  return least
}

const SHORT = 2048
const LONG = 4 * SHORT
/** What is read faster than this, in ms, has no square in it: of 8,192 letters that would be thirty million steps. */
const QUICK = 10

function square(pattern: RegExp, food: PatternFood): boolean {
  if (taken(pattern, food, LONG, 1) < QUICK) return false
  for (let tries = 0; tries < 4; tries++) if (taken(pattern, food, LONG, 3) < 8 * taken(pattern, food, SHORT, 5)) return false
  return true
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.ts')).sort()
const rows = files.map((file) => ({ file, patterns: patternsOf(file) })).filter(({ patterns }) => patterns.length > 0)

test('patterns are found', () => {
  expect(rows.length).toBeGreaterThan(50)
})

describe('food of its own letters, four times as much, takes no pattern sixteen times as long', () => {
  test.each(rows)('$file', ({ patterns }) => {
    const slow = patterns.flatMap((pattern) => patternFood(pattern).filter((food) => square(pattern, food)).slice(0, 1).map(({ before, unit }) => `${String(pattern)} on ${JSON.stringify(before)} + ${JSON.stringify(unit)}`))
    expect(slow).toEqual([])
  })
})

describe('the food shows what is square', () => {
  test.each([/[.-]+$/, /^a|\s*\n\s*/g, /x\([^)]*\)/, /(?<=a+)b/, /^\s*(?:<!--)?\s*x/, /(?:a|b)*c/u])('%s', (pattern) => {
    // Asked again where something else kept the machine busy.
    expect(Array.from({ length: 5 }).some(() => patternFood(pattern).some((food) => square(pattern, food)))).toBe(true)
  })
  test.each([/^[.-]+$/, /a{0,8}b/, /[^\u0300-\u036f][\u0300-\u036f]+/gu, /\p{Lu}\p{Ll}+/u])('%s is none', (pattern) => {
    expect(patternFood(pattern).filter((food) => square(pattern, food))).toEqual([])
  })
})
