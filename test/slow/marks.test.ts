import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { source } from '../../src/read/read.js'
import { PATIENCE, seeds } from '../helpers/seeds.js'
import { dice, madeUp } from '../helpers/made-up.js'

/** What is read of a text: number, depth of heading, cells and words of each line. */
async function read(text: string, format: 'text' | 'markdown'): Promise<string[]> {
  const { lines } = await source(new TextEncoder().encode(text), { format })
  return lines.map(({ number, heading, cells, passage }) => `${number} ${'#'.repeat(heading)} ${cells ? JSON.stringify(cells.map(({ value }) => value)) : passage.value}`)
}

/** The line reader against remark-parse; the first lines that differ, with the text that they stand in. */
async function differences(name: string, text: string): Promise<string[]> {
  const [own, remark] = [await read(text, 'text'), await read(text, 'markdown')]
  const at = own.findIndex((line, i) => line !== remark[i])
  if (at === -1 && own.length === remark.length) return []
  const i = at === -1 ? own.length : at
  return [`${name}: own ${own[i]}\n remark ${remark[i]}${text.length < 100 ? `\n of ${JSON.stringify(text)}` : ''}`]
}

const folder = new URL('../../fixtures/plans/', import.meta.url)
const fixtures = readdirSync(folder).sort().map((name) => [name, readFileSync(new URL(`${name}/${readdirSync(new URL(`${name}/`, folder)).find((one) => one.startsWith('plan.') && !one.endsWith('.tree')) ?? ''}`, folder), 'utf8')] as const)
// A line that begins with a pipe is a row to us; CommonMark's tables have a rule under their head.
const ruled = (text: string): boolean => !/^\s*\|/mu.test(text) || /^[\s|:-]*-[\s|:-]*\|/mu.test(text)
const corpusFolder = new URL('../../../shared/corpus/', import.meta.url)
const corpus = existsSync(corpusFolder) ? readdirSync(corpusFolder).filter((name) => name.endsWith('.txt')) : []

describe('the reader of marks gives what remark-parse gives', () => {
  test.each(fixtures.filter(([, text]) => ruled(text)))('on the fixture %s', async (name, text) => {
    expect(await differences(name, text)).toEqual([])
  })

  test.skipIf(corpus.length === 0)(`on the corpus${corpus.length === 0 ? ' (skipped: ../shared/corpus is not there)' : ''}`, async () => {
    const found = await Promise.all(corpus.map((name) => differences(name, readFileSync(new URL(name, corpusFolder), 'utf8'))))
    expect(found.flat()).toEqual([])
  })

  const alphabets: readonly [string, readonly string[], number][] = [
    ['asterisks', ['*', '*', 'a', 'b', ' '], 400],
    ['asterisks and underscores', ['*', '_', 'a', 'b', '.', ' '], 600],
    ['punctuation beside marks', ['*', '_', 'a', '.', ' ', '“', '(', '”', ')'], 600],
    ['several lines', ['*', '_', 'a', 'b', ' ', '(', '\n', '#', '# '], 600],
    ['words', ['**', '*', '_', '***', 'Phòng ', 'tham mưu', ', ', '(', ')', '\n', '. ', '\u00a0'], 300],
    ['escapes', ['\\', '\\', '*', '_', 'a', ' ', '.', '\n', '**', '-', '# '], 500],
    ['signs beyond the first plane', ['*', '_', '**', '🎉', '𝐚', 'a', ' ', '€', '\u0301'], 200],
    ['headings', ['# ', '## ', '#', '####### ', '\n', 'a', ' ', '\t', '*', '\n\n', '\\', '    '], 300],
  ]
  test.each(alphabets)('on made-up strings of %s', async (name, alphabet, count) => {
    const found: string[] = []
    for (const seed of seeds(count)) {
      const d = dice(seed)
      const text = Array.from({ length: 2 + d.below(16) }, () => d.one(alphabet)).join('')
      found.push(...(await differences(`${name}, seed ${seed}`, text)))
    }
    expect(found).toEqual([])
  }, PATIENCE)

  // Of tables the two differ on purpose where a rule is missing or columns are: the line reader takes what converters leave of a table.
  test('on made-up tables with a rule and whole rows', async () => {
    const found: string[] = []
    for (const seed of seeds(200)) {
      const d = dice(seed)
      const width = 1 + d.below(4)
      const row = (words: readonly string[]): string => `${d.one(['| ', '|', '  | '])}${Array.from({ length: width }, () => d.one(words)).join(d.one([' | ', '|']))}${d.one([' |', '|', '|  '])}`
      const cells = ['a', 'a b', '*a*', '**a** b', '_a', 'a*', '', 'a \\| b', 'Tổ chức', '1. a', '# a', '57\\-NQ/TW']
      const table = [row(['STT', '**Nội dung**', '']), row(['---', ':-:', '-:', ':---']), ...Array.from({ length: d.below(4) }, () => row(cells))]
      found.push(...(await differences(`table ${seed}`, ['Trước *bảng*.', '', ...table, '', 'Sau _bảng_.'].join('\n'))))
    }
    expect(found).toEqual([])
  }, PATIENCE)

  test('on made-up plans without tables', async () => {
    const found: string[] = []
    for (const seed of seeds(150)) found.push(...(await differences(`madeUp(${seed})`, madeUp(seed).replaceAll('|', '/'))))
    expect(found).toEqual([])
  }, PATIENCE)
})
