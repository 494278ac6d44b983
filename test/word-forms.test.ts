import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import type { Plan } from '../src/model/plan.js'

// Files that LibreOffice saved: those with a plan of their name have its text, the others the text that LibreOffice itself writes of them.
const folder = new URL('../fixtures/forms/word/', import.meta.url)
const plans = new URL('../fixtures/plans/', import.meta.url)

/** The text of the plan that a Word file holds. */
function textOf(name: string): URL {
  const beside = new URL(`${name}.txt`, folder)
  return existsSync(beside) ? beside : new URL(`${name}/plan.txt`, plans)
}

const read = (url: URL) => parse(readFileSync(url), { path: url.pathname })

/** A plan without its places, its paragraphs (a row is one of Word's, a line another's), and what a file alone decides. */
function bare({ source: _, paragraphs: __, ...plan }: Plan): unknown {
  return JSON.parse(JSON.stringify(plan), (key, value: unknown) => (key === 'position' ? undefined : value))
}

const words = (text: string): string[] => [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)].map(String).sort()

const ENDING = /\.(docx?|odt|html)$/

describe('files that LibreOffice saved', () => {
  test.each(readdirSync(folder).filter((name) => ENDING.test(name)))('%s is read as its text is', async (name) => {
    const [own, text] = [await read(new URL(name, folder)), await read(textOf(name.replace(ENDING, '')))]
    expect(own.plan.source).toMatchObject({ format: ENDING.exec(name)?.[1], notes: [] })
    expect(bare(own.plan)).toEqual(bare(text.plan))
    expect(own.plan.tasks.length).toBeGreaterThan(5)
    expect(words(own.source.text)).toEqual(words(text.source.text))
  })
})
