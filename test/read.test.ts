import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { source } from '../src/read/read.js'
import type { ReadOptions } from '../src/read/reader.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const wide = (text: string, ...mark: number[]): Uint8Array => Buffer.concat([Buffer.from(mark), Buffer.from(text, 'utf16le')])
const swapped = (text: string, ...mark: number[]): Uint8Array => Buffer.concat([Buffer.from(mark), Buffer.from(text, 'utf16le').swap16()])

describe('encodings', () => {
  const text = 'Kế hoạch số 12-KH/ĐU\r\nTháng 3'
  test.each<readonly [string, Uint8Array, ReadOptions, string]>([
    ['UTF-8', bytes(text), {}, 'utf-8'],
    ['UTF-8 after its mark', bytes(`\ufeff${text}`), {}, 'utf-8'],
    ['UTF-16, little end first', wide(text, 0xff, 0xfe), {}, 'utf-16le'],
    ['UTF-16, big end first', swapped(text, 0xfe, 0xff), {}, 'utf-16be'],
    ['UTF-16 without a mark', wide(text), {}, 'utf-16le'],
    ['UTF-16, big end first, without a mark', swapped(text), {}, 'utf-16be'],
    ['one that is named', wide(text), { encoding: 'utf-16le' }, 'utf-16le'],
  ])('%s', async (_, given, options, encoding) => {
    const read = await source(given, options)
    expect([read.text, read.encoding, read.notes]).toEqual([text, encoding, []])
  })
  test('an old one that is named', async () => {
    expect((await source(Uint8Array.of(0xd0, 0x61), { encoding: 'windows-1258' })).text).toBe('Đa')
  })
  test('letters that are damaged are shown as such and noted', async () => {
    const read = await source(Uint8Array.of(...bytes('Kế hoạch'), 0xe1, 0xba))
    expect(read.text).toBe('Kế hoạch\ufffd')
    expect(read.notes.map(({ id }) => id)).toEqual(['text-damage'])
  })
})

describe('the file', () => {
  test('its hash is that of its bytes', async () => {
    const given = bytes('\ufeffa\r\n')
    expect((await source(given)).sha256).toBe(createHash('sha256').update(given).digest('hex'))
  })
  test.each([['a.md', 'markdown'], ['A.MARKDOWN', 'markdown'], ['a.txt', 'text'], ['a', 'text'], [null, 'text']])('%s is %s', async (path, format) => {
    expect((await source(bytes('a'), { path })).format).toBe(format)
  })
  test('the format that is asked for wins', async () => {
    expect((await source(bytes('a'), { path: 'a.txt', format: 'markdown' })).format).toBe('markdown')
  })
  test.each<readonly [string, Uint8Array, string]>([
    ['empty', bytes(''), 'file-empty'],
    ['white space', bytes(' \r\n\t\n\u00a0'), 'file-empty'],
    ['a mark alone', bytes('\ufeff'), 'file-empty'],
    ['a Word document', bytes('PK\u0003\u0004abc'), 'file-unreadable'],
    ['a PDF', bytes('%PDF-1.7 abc'), 'file-unreadable'],
    ['noughts and ones', Uint8Array.from({ length: 300 }, (_, i) => i % 7), 'file-unreadable'],
    ['a line of more than a million letters', bytes(`a\n${'b'.repeat(1_000_001)}\nc`), 'file-unreadable'],
  ])('%s is noted', async (_, given, id) => {
    const read = await source(given)
    expect(read.notes.map((note) => note.id)).toEqual([id])
    expect(read.lines).toEqual([])
  })
  test.each([1, 7, 8, 14, 27, 31])('one control character (%i) in a short plan is none of binary data', async (code) => {
    const read = await source(bytes(`KẾ HOẠCH\n1. Họp${String.fromCharCode(code)} giao ban`))
    expect([read.notes, read.lines.length]).toEqual([[], 2])
  })
  test('coloured words, as a terminal shows them, are text', async () => {
    const read = await source(bytes('\u001b[1mKẾ HOẠCH\u001b[0m\n'.repeat(20)))
    expect([read.notes, read.lines.length]).toEqual([[], 20])
  })
  test('a line that is too long is named', async () => {
    expect((await source(bytes(`a\n${'b'.repeat(1_000_001)}`))).notes[0]?.line).toBe(2)
  })
})

/** The lines that are read: number, heading, and the words or cells. */
async function lines(text: string, format: 'text' | 'markdown'): Promise<unknown[]> {
  return (await source(bytes(text), { format })).lines.map(({ number, heading, cells, passage }) => [number, ...(heading > 0 ? [heading] : []), cells ? cells.map(({ value }) => value) : passage.value])
}

const rows: readonly [name: string, text: string, lines: unknown[]][] = [
  ['blank lines are left out', 'a\n\n \n\u00a0\nb', [[1, 'a'], [5, 'b']]],
  ['CRLF', 'a\r\n\r\nb\r\n', [[1, 'a'], [3, 'b']]],
  ['CR alone', 'a\rb\r\rc', [[1, 'a'], [2, 'b'], [4, 'c']]],
  ['emphasis', '(*Phòng A tham mưu*) **và** _B_', [[1, '(Phòng A tham mưu) và B']]],
  ['emphasis over two lines', '(*Phòng A\ntham mưu*)', [[1, '(Phòng A'], [2, 'tham mưu)']]],
  ['emphasis ends with its paragraph', '(*Phòng A\n\ntham mưu*)', [[1, '(*Phòng A'], [3, 'tham mưu*)']]],
  ['a star that multiplies', '3 * 4 * 5', [[1, '3 * 4 * 5']]],
  ['very many marks', `${'*a* '.repeat(200)}*b _c`, [[1, `${'a '.repeat(200)}*b _c`]]],
  ['an underscore within a word', 'a_b_c', [[1, 'a_b_c']]],
  ['the star of the Party', '*\tKhe Ngàn', [[1, '* Khe Ngàn']]],
  ['strong within emphasis', '***a** b*', [[1, 'a b']]],
  ['headings', '# A\n### B ###\n####### C\n#D', [[1, 1, 'A'], [2, 3, 'B'], [3, '####### C'], [4, '#D']]],
  ['a heading with emphasis', '## **I. A**', [[1, 2, 'I. A']]],
  ['numbers stay as they are printed', '1. a\n3. b\n3. c', [[1, '1. a'], [2, '3. b'], [3, '3. c']]],
  ['bullets stay', '- a\n* b\n+ c', [[1, '- a'], [2, '* b'], [3, '+ c']]],
  ['a rule under a letterhead is no heading', 'ĐẢNG ỦY XÃ\n-----\nSố 1', [[1, 'ĐẢNG ỦY XÃ'], [2, '-----'], [3, 'Số 1']]],
  ['four spaces are no code', '    1. a', [[1, '1. a']]],
  ['quotes, code and links are text', '> a\n`b` [c](d) <e>', [[1, '> a'], [2, '`b` [c](d) <e>']]],
  ['an escape', '57\\-NQ/TW \\*a\\*', [[1, '57-NQ/TW *a*']]],
  ['decomposed letters', 'Tổ'.normalize('NFD'), [[1, 'Tổ']]],
  ['what nobody sees', 'T\u200bổ\u00ad chức\ufeff', [[1, 'Tổ chức']]],
  ['a table', '| A | B |\n|---|:-:|\n| 1 | *b* |\n| | c |', [[1, ['A', 'B']], [3, ['1', 'b']], [4, ['', 'c']]]],
  ['a table without outer pipes', 'A | B\n---|---\n1 | b', [[1, ['A', 'B']], [3, ['1', 'b']]]],
  ['a pipe within a cell', '| A | B |\n|---|---|\n| a \\| b | c |', [[1, ['A', 'B']], [3, ['a | b', 'c']]]],
  ['a pipe in a sentence', 'a | b', [[1, 'a | b']]],
]

describe.each(['text', 'markdown'] as const)('the lines of a file of %s', (format) => {
  test.each(rows)('%s', async (_, text, expected) => {
    expect(await lines(text, format)).toEqual(expected)
  })
})

test.each(rows)('the lines of a packed source are the same: %s', async (_, text) => {
  const read = await source(bytes(`Họp\n\n${text}`), { format: 'text' })
  const before = read.lines.map(({ passage, ...line }) => ({ ...line, value: passage.value, spans: passage.spans }))
  read.pack()
  expect([...read.eachLine].map(({ passage, ...line }) => ({ ...line, value: passage.value, spans: passage.spans }))).toEqual(before)
  expect(read.lines.map(({ passage }) => passage.value)).toEqual(before.map(({ value }) => value))
})

describe('what converters leave of a table in a text', () => {
  test.each<readonly [string, string, unknown[]]>([
    ['rows without a rule', '| 1 | a |\n| 2 | b |', [[1, ['1', 'a']], [2, ['2', 'b']]]],
    ['rows of uneven length', '| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |', [[1, ['A', 'B']], [3, ['1']], [4, ['1', '2', '3']]]],
    ['one row of three cells', '| 1 | a | b |', [[1, ['1', 'a', 'b']]]],
  ])('%s', async (_, text, expected) => {
    expect(await lines(text, 'text')).toEqual(expected)
  })
})
