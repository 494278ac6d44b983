import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import { source } from '../src/read/read.js'
import { walkSprms } from '../src/read/word/binary/sprms.js'
import { View } from '../src/read/word/binary/view.js'
import { doc, fontTable, level, lists, row, sheet, sprm, u16, u32, wide, type Parts } from './helpers/doc.js'

/** The lines that are read of a file; of rows their cells. */
async function seen(parts: Parts, options: { readonly revisions?: 'original' } = {}): Promise<string[]> {
  const { lines } = await source(doc(parts), { path: 'a.doc', ...options })
  return lines.map(({ passage, cells }) => (cells ? cells.map(({ value }) => value).join(' | ') : passage.value))
}

// Modifiers ([MS-DOC] 2.6)
const list = (use: number, at = 0): number[] => [...sprm(0x260a, at), ...sprm(0x460b, use)]
const CELL = sprm(0x2416)
const ROW = [...CELL, ...sprm(0x2417)]
const [HIDDEN, CAPITALS, DELETED, INSERTED, SPECIAL] = [0x083c, 0x083b, 0x0800, 0x0801, 0x0855].map((number) => sprm(number)) as [number[], number[], number[], number[], number[]]

describe('modifiers are walked over by how long they say they are', () => {
  test.each<readonly [name: string, bytes: readonly number[], found: readonly (readonly [number, number, number])[]]>([
    ['a byte, two, four, three', [...sprm(0x2416), ...sprm(0x460b, 2), ...sprm(0x6649, 1), ...u16(0xe000), 1, 2, 3, ...sprm(0x2417)],
      [[0x2416, 2, 1], [0x460b, 5, 2], [0x6649, 9, 4], [0xe000, 15, 3], [0x2417, 20, 1]]],
    ['one that says its length', [...u16(0xc600), 3, 1, 2, 3, ...sprm(0x2417)], [[0xc600, 3, 3], [0x2417, 8, 1]]],
    ['a row, whose length takes two bytes and is one more', [...row([0, 100]), ...sprm(0x2417)], [[0xd608, 4, 25], [0x2417, 31, 1]]],
    ['more tabs than a byte can say', [...u16(0xc615), 255, 1, 1, 1, 1, 1, 1, 9, 9, 9, ...sprm(0x2417)], [[0xc615, 3, 9], [0x2417, 14, 1]]],
    ['one that is cut', [...sprm(0x2416), ...u16(0x6649), 1], [[0x2416, 2, 1]]],
    ['a length beyond the end', [...u16(0xc600), 200, 1], []],
    ['nothing', [], []],
  ])('%s', (_, bytes, found) => {
    const walked: (readonly [number, number, number])[] = []
    walkSprms(new View(Uint8Array.from(bytes)), (number, at, length) => walked.push([number, at, length]))
    expect(walked).toEqual(found)
  })
})

const OFFICE = lists([[level(1, '\0.'), level(0, '\u0001.'), level(0, '\u0001.\u0002.'), level(4, '\u0003)'), level(23, '-')]], [{ list: 0 }])
const lines = (...labels: readonly string[]): string[] => labels.map((label) => `${label} Việc`.trim())
const works = (count: number): string => 'Việc\r'.repeat(count)

describe('labels of lists in .doc', () => {
  test.each<readonly [name: string, parts: Parts, found: readonly string[]]>([
    ['levels count apart and begin anew', { text: works(8), tables: OFFICE, paragraphs: [0, 1, 1, 2, 2, 1, 0, 1].map((at) => list(1, at)) }, lines('I.', '1.', '2.', '2.1.', '2.2.', '3.', 'II.', '1.')],
    ['letters and bullets', { text: works(6), tables: OFFICE, paragraphs: [0, 1, 3, 3, 4, 3].map((at) => list(1, at)) }, lines('I.', '1.', 'a)', 'b)', '-', 'c)')],
    ['a list goes on after a paragraph', { text: works(3), tables: OFFICE, paragraphs: [list(1), [], list(1)] }, lines('I.', '', 'II.')],
    ['two uses of one list count on', { text: works(2), tables: lists([[level(1, '\0.')]], [{ list: 0 }, { list: 0 }]), paragraphs: [list(1), list(2)] }, lines('I.', 'II.')],
    ['a use that starts over', { text: works(4), tables: lists([[level(1, '\0.')]], [{ list: 0 }, { list: 0, over: [[...u32(1, 0x10)]] }]), paragraphs: [1, 1, 2, 2].map((use) => list(use)) }, lines('I.', 'II.', 'I.', 'II.')],
    ['a use with a level of its own', { text: works(2), tables: lists([[level(1, '\0.')]], [{ list: 0, over: [[...u32(0, 0x30), ...level(22, '\0/', { start: 8 })]] }]), paragraphs: [list(1), list(1)] }, lines('08/', '09/')],
    ['a start of five', { text: works(2), tables: lists([[level(0, 'Điều \0.', { start: 5, follows: 1 })]], [{ list: 0 }]), paragraphs: [list(1), list(1)] }, lines('Điều 5.', 'Điều 6.')],
    ['nothing parts label and words', { text: works(1), tables: lists([[level(3, '\0', { follows: 2 })]], [{ list: 0 }]), paragraphs: [list(1)] }, ['AViệc']],
    ['legal numbers are Arabic', { text: works(2), tables: lists([[level(1, '\0.'), level(0, '\0.\u0001.', { flags: 4 })]], [{ list: 0 }]), paragraphs: [list(1), list(1, 1)] }, lines('I.', '1.1.')],
    ['a level that never begins anew', { text: works(4), tables: lists([[level(1, '\0.'), level(0, '\u0001.', { flags: 8, below: 0 })]], [{ list: 0 }]), paragraphs: [0, 1, 0, 1].map((at) => list(1, at)) }, lines('I.', '1.', 'II.', '2.')],
    ['list 0 takes a paragraph out of that of its style', { text: works(2), tables: { ...OFFICE, styles: sheet([{ paragraph: list(1) }]) }, paragraphs: [[], sprm(0x460b, 0)] }, lines('I.', '')],
    ['as does one that was taken out', { text: works(1), tables: OFFICE, paragraphs: [list(0xf801)] }, lines('')],
    ['a style has its list, and those based on it', { text: works(3), tables: { ...OFFICE, styles: sheet([{}, { paragraph: list(1, 0) }, { based: 1, paragraph: sprm(0x260a, 1) }]) }, paragraphs: [{ style: 1 }, { style: 2 }, { style: 2 }] }, lines('I.', '1.', '2.')],
    ['styles based on each other end', { text: works(1), tables: { styles: sheet([{ based: 1 }, { based: 0 }]) } }, lines('')],
    ['a list that nothing defines', { text: works(1), paragraphs: [list(7)] }, lines('')],
    ['a level that is none', { text: works(1), tables: OFFICE, paragraphs: [list(1, 12)] }, lines('')],
  ])('%s', async (_, parts, found) => expect(await seen(parts)).toEqual(found))
})

describe('what a person sees of a .doc', () => {
  const box = (letters: number): NonNullable<Parts['tables']> => ({ boxTexts: [...u32(0, letters, letters + 2), ...Array<number>(14).fill(0), ...u32(1025, 0), ...Array<number>(22).fill(0)], shapes: [...u32(8, 20), ...u32(1025), ...Array<number>(22).fill(0)] })
  test.each<readonly [name: string, parts: Parts, found: readonly string[]]>([
    ['letters of one byte and of two', { text: 'K\u00ea hoạch – “2026”\r', pieces: [{ letters: 4, narrow: true }, { letters: 15 }] }, ['Kê hoạch – “2026”']],
    ['signs of Windows in letters of one byte', { text: 'A \u0096 B\r', pieces: [{ letters: 6, narrow: true }] }, ['A – B']],
    ['breaks of line, page and column', { text: 'Một\vHai\fBa\x0eBốn\tNăm\r' }, ['Một', 'Hai', 'Ba', 'Bốn Năm']],
    ['a section ends a paragraph', { text: 'Một\fHai\r', sections: true, tables: OFFICE, paragraphs: [list(1), list(1)] }, ['I. Một', 'II. Hai']],
    ['a label on the page that its paragraph begins', { text: '\fMột\r', tables: OFFICE, paragraphs: [list(1)] }, ['I. Một']],
    ['hyphens that do not break, and those that nobody sees', { text: '12/KH\x1eUBND kế\x1f hoạch\r' }, ['12/KH-UBND kế hoạch']],
    ['a field shows its result', { text: 'Xem \x13 HYPERLINK "x" \x14cổng \x13 PAGE \x14tin\x15\x15 và\r' }, ['Xem cổng tin và']],
    ['a field without a result shows nothing', { text: 'Ngày \x13 TC x \x15hết\r' }, ['Ngày hết']],
    ['a field that is never closed hides no other paragraph', { text: 'Xem \x13 PAGE\rHai\r' }, ['Xem', 'Hai']],
    ['hidden words are left out', { text: 'Thấy ẩn hết\r', words: [[5, []], [3, HIDDEN]] }, ['Thấy hết']],
    ['words that their style hides, but not these', { text: 'Thấy ẩn hết\r', tables: { styles: sheet([{ words: HIDDEN }]) }, words: [[5, sprm(0x083c, 0x81)], [3, sprm(0x083c, 0x80)], [3, sprm(0x083c, 0)]] }, ['Thấy hết']],
    ['a style of words', { text: 'Thấy ẩn hết\r', tables: { styles: sheet([{}, { kind: 2, words: HIDDEN }]) }, words: [[5, []], [3, sprm(0x4a30, 1)]] }, ['Thấy hết']],
    ['capitals of the format', { text: 'Kế hoạch\r', words: [[8, CAPITALS]] }, ['KẾ HOẠCH']],
    ['fonts from before Unicode', { text: 'KÕ ho¹ch và nửa\r', tables: { fonts: fontTable(['Arial', '.VnTime']) }, words: [[8, sprm(0x4a4f, 1)]] }, ['Kế hoạch và nửa']],
    ['that of the paragraph’s style', { text: 'Keá hoaïch\r', tables: { fonts: fontTable(['Arial', 'VNI-Times']), styles: sheet([{ words: sprm(0x4a4f, 1) }]) } }, ['Kế hoạch']],
    ['signs of symbol fonts', { text: 'A ( B\r', words: [[2, []], [1, [...SPECIAL, ...u16(0x6a09), 0, 0, 0xe0, 0xf0]]] }, ['A • B']],
    ['pictures and other marks', { text: 'A\x01\x05 B\r', words: [[1, []], [2, SPECIAL]] }, ['A B']],
    ['notes stand at the end with their mark', { text: 'Đạt\x02 90%\r\r\x02 Theo báo cáo.\rHai.\r\r', stories: { footnotes: 22 }, tables: { footnoteMarks: [...u32(3, 10), ...u16(1)], footnoteTexts: u32(0, 21, 22) } }, ['Đạt¹ 90%', '¹ Theo báo cáo.', 'Hai.']],
    ['a note with a mark of its own', { text: 'Đạt\x02* 90%\r\x02* Theo.\r\r', stories: { footnotes: 10 }, tables: { footnoteMarks: [...u32(3, 10), ...u16(0)], footnoteTexts: u32(0, 9, 10) } }, ['Đạt* 90%', '* Theo.']],
    ['headers and comments are kept apart', { text: 'Thân\rĐầu trang\rLời bàn\r', stories: { headers: 10, comments: 8 } }, ['Thân']],
    ['a box after the paragraph that it hangs on', { text: 'Kính gửi\x08 các phòng\rSau\rDỰ THẢO\r\r', stories: { boxes: 9 }, tables: box(8) }, ['Kính gửi các phòng', 'DỰ THẢO', 'Sau']],
    ['a box that hangs nowhere', { text: 'Một\rSau\rDỰ THẢO\r\r', stories: { boxes: 9 }, tables: { boxTexts: box(8).boxTexts as number[] } }, ['Một', 'Sau', 'DỰ THẢO']],
    ['pieces as a fast save left them', { text: 'Việc hai\rViệc một\r', tables: OFFICE, pieces: [{ letters: 9 }, { letters: 9, change: 1 }], changes: [list(1)] }, ['Việc hai', 'I. Việc một']],
    ['a short change of a piece', { text: 'Thấy ẩn\r', pieces: [{ letters: 5 }, { letters: 2, change: (0x5c << 1) | 0x100 }, { letters: 1 }] }, ['Thấy']],
  ])('%s', async (_, parts, found) => expect(await seen(parts)).toEqual(found))
  test('hidden words are told of', async () => {
    const { notes } = await source(doc({ text: 'Thấy ẩn\r', words: [[5, []], [2, HIDDEN]] }))
    expect(notes.map(({ id }) => id)).toEqual(['text-hidden'])
  })
})

describe('revisions in .doc', () => {
  const parts: Parts = { text: 'Trước ngày 2015/6\r', words: [[11, []], [2, INSERTED], [2, DELETED]] }
  test('are read as accepted', async () => expect(await seen(parts)).toEqual(['Trước ngày 20/6']))
  test('or as it was before them', async () => expect(await seen(parts, { revisions: 'original' })).toEqual(['Trước ngày 15/6']))
  test('as Word says them: the opposite of a style that never has them', async () => {
    expect(await seen({ text: 'Trước 15/6\r', words: [[6, []], [4, sprm(0x0800, 0x81)]] })).toEqual(['Trước'])
  })
  test('a mark of a paragraph that was deleted joins it to the next', async () => {
    expect(await seen({ text: 'Sở Nội \rvụ\r', words: [[7, []], [1, DELETED]] })).toEqual(['Sở Nội vụ'])
  })
  test('a row that was deleted is gone', async () => {
    const edges = row([0, 100, 200])
    expect(await seen({ text: 'a\x07b\x07\x07c\x07d\x07\x07', paragraphs: [CELL, CELL, [...ROW, ...edges], CELL, CELL, [...ROW, ...edges]], words: [[5, []], [5, DELETED]] })).toEqual(['a | b'])
  })
})

describe('tables in .doc', () => {
  const cells = (...rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map((cell) => `${cell}\x07`).join('')}\x07`).join('')
  /** Formats of the paragraphs of rows: cells of one paragraph each, then the row's mark. */
  const formats = (...rows: readonly (readonly [count: number, definition: readonly number[]])[]): (readonly number[])[] => rows.flatMap(([count, definition]) => [...Array<number[]>(count).fill(CELL), [...ROW, ...definition]])
  const INNER = [...CELL, ...sprm(0x6649, 2)]
  test.each<readonly [name: string, parts: Parts, found: readonly string[]]>([
    ['cells and rows', { text: cells(['a', 'b'], ['c', 'd']), paragraphs: formats([2, row([0, 100, 200])], [2, row([0, 100, 200])]) }, ['a | b', 'c | d']],
    ['without lines they set a page', { text: cells(['a', 'b']), paragraphs: formats([2, row([0, 100, 200], [], false)]) }, ['a', 'b']],
    ['lines of the whole table', { text: cells(['a', 'b']), paragraphs: formats([2, [...row([0, 100, 200], [], false), ...sprm(0xd605, ...Array.from({ length: 6 }, () => [4, 1, 0, 0]).flat())]]) }, ['a | b']],
    ['paragraphs of a cell', { text: 'a\rb\x07c\x07\x07', paragraphs: [CELL, CELL, CELL, [...ROW, ...row([0, 100, 200])]] }, ['a\nb | c']],
    ['a cell as wide as two', { text: cells(['a', 'b'], ['c', 'd', 'e']), paragraphs: formats([2, row([0, 100, 300])], [3, row([0, 100, 200, 300])]) }, ['a | b | ', 'c | d | e']],
    ['edges that were drawn by hand', { text: cells(['a', 'b'], ['c', 'd']), paragraphs: formats([2, row([0, 500, 1000])], [2, row([-8, 520, 1010])]) }, ['a | b', 'c | d']],
    ['a row that begins further in', { text: cells(['a', 'b'], ['c', 'd']), paragraphs: formats([2, row([0, 500, 1000])], [2, row([100, 500, 1000])]) }, ['a |  | b', 'c |  | d']],
    ['cells that go on those before them', { text: cells(['a', '', 'b']), paragraphs: formats([3, row([0, 100, 200, 300], [1, 2, 0])]) }, ['a |  | b']],
    ['a row that says nothing of its cells', { text: cells(['a', 'b'], ['c', 'd']), paragraphs: formats([2, row([0, 100, 200])], [2, []]) }, ['a | b', 'c | d']],
    ['numbers that Word prints', { text: cells(['', 'x'], ['', 'y']), tables: lists([[level(0, '\0')]], [{ list: 0 }]),
      paragraphs: [[...CELL, ...list(1)], CELL, [...ROW, ...row([0, 100, 200])], [...CELL, ...list(1)], CELL, [...ROW, ...row([0, 100, 200])]] }, ['1 | x', '2 | y']],
    ['a row whose definition stands elsewhere', { text: cells(['a', 'b'], ['c', 'd', 'e']), data: [...u16(row([0, 100, 300]).length), ...row([0, 100, 300])],
      paragraphs: formats([2, sprm(0x6646, 0)], [3, row([0, 100, 200, 300])]) }, ['a | b | ', 'c | d | e']],
    ['a table in a cell', { text: 'a\rb\rc\r\r\x07d\x07\x07Hết\r', paragraphs: [CELL, [...INNER, ...sprm(0x244b)], [...INNER, ...sprm(0x244b)], [...INNER, ...sprm(0x244c), ...row([0, 50, 100])], CELL, CELL, [...ROW, ...row([0, 100, 200])]] },
      ['a\nb\nc | d', 'Hết']],
    ['a table that is never ended', { text: 'a\x07b\x07', paragraphs: [CELL, CELL] }, ['a', 'b']],
    ['marks of cells outside of tables', { text: 'a\x07b\x07\x07c\r' }, ['a', 'b', 'c']],
    ['a table deeper than any', { text: 'a\rb\r', paragraphs: [[...CELL, ...sprm(0x6649, 0x7fffffff)], []] }, ['a', 'b']],
  ])('%s', async (_, parts, found) => expect(await seen(parts)).toEqual(found))
  test('a cell that goes on the one above', async () => {
    const { lines: found } = await source(doc({ text: cells(['a', 'b'], ['c', '']), paragraphs: formats([2, row([0, 100, 200], [0, 0x60])], [2, row([0, 100, 200], [0, 0x20])]) }))
    expect(found.map(({ merged }) => merged)).toEqual([undefined, [false, true]])
  })
})

describe('a .doc that is none', () => {
  const whole = doc({ text: works(3) })
  test.each<readonly [name: string, bytes: Uint8Array, says: string]>([
    ['with a password', doc({ text: works(1), flags: 0x0300 }), 'mật khẩu'],
    ['of Word 95', doc({ text: works(1), mark: 0xa5dc }), 'Word 95'],
    ['its first bytes alone', whole.slice(0, 600), 'bị hỏng'],
    ['without its text', doc({ text: works(1), mark: 0x1234 }), 'bị hỏng'],
  ])('%s is said to be', async (_, bytes, says) => {
    const { notes, lines: found } = await source(bytes, { path: 'a.doc' })
    expect([notes.length, notes[0]?.id, found.length]).toEqual([1, 'file-unreadable', 0])
    expect(notes[0]?.message).toContain(says)
  })
  test('what stands before the cut is read', async () => {
    const long = doc({ text: works(3000) })
    // Streams stand one after the other: of the table stream nothing is cut where the other stands behind it.
    const pieces = doc({ text: works(3), tables: {}, pieces: [{ letters: 10 }, { letters: 5 }] })
    const at = pieces.findIndex((_, i) => i > 4096 && u32(0, 10, 15).every((byte, n) => pieces[i + n] === byte))
    pieces.set(u32(0x3f000000), at + 12 + 8 + 2)
    const { notes, lines: found } = await source(pieces, { path: 'a.doc' })
    expect([found.length, notes.map(({ id }) => id)]).toEqual([2, ['file-unreadable']])
    expect((await source(long, { path: 'a.doc' })).lines.length).toBe(3000)
  })
  test('pieces over the same bytes make no text longer than the file', async () => {
    const text = works(400)
    const bytes = doc({ text, pieces: Array.from({ length: 20 }, () => ({ letters: 100 })) })
    expect((await source(bytes)).text.length).toBeLessThan(bytes.length)
  })
})

// Each was written as .docx, and saved as .doc by LibreOffice, which also wrote the text of it.
const folder = new URL('../fixtures/word-numbers/', import.meta.url)

/** A plan without its places and what a file alone decides. */
function bare({ source: _, ...plan }: Awaited<ReturnType<typeof parse>>['plan']): unknown {
  return JSON.parse(JSON.stringify(plan), (key, value: unknown) => (key === 'position' ? undefined : value))
}

/** Words that LibreOffice's text has in another way: capitals of the format as typed, hidden and deleted words too. */
const words = (text: string): string[] => [...text.normalize('NFC').toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(String).sort()
const without = (all: readonly string[], some: string): string[] => words(some).reduce((left, word) => (left.includes(word) ? left.filter((_, i) => i !== left.indexOf(word)) : left), [...all])

/** Words that only one of the two has, and why: text boxes are not in LibreOffice's text, hidden and deleted words are. */
const ALONE: Readonly<Record<string, readonly [ours: string, theirs: string]>> = {
  // A box, a date that was changed (in one word with the new one), hidden words.
  'sua-doi': ['Bản thảo lần hai 20/9/2026', '15/9/202620/9/2026 (chưa duyệt)'],
}

describe('.doc and .docx with numbers that Word prints', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.doc')).map((name) => name.slice(0, -4))
  test.each(names)('%s is one plan in both', async (name) => {
    const [own, other] = await Promise.all(['doc', 'docx'].map((ending) => parse(readFileSync(new URL(`${name}.${ending}`, folder)), { path: `${name}.${ending}` })))
    expect(bare((own as NonNullable<typeof own>).plan)).toEqual(bare((other as NonNullable<typeof other>).plan))
    expect(own?.plan.tasks.length).toBeGreaterThan(3)
    const [ours, theirs] = ALONE[name] ?? ['', '']
    expect(without(words(own?.source.text ?? ''), ours)).toEqual(without(words(readFileSync(new URL(`${name}.txt`, folder), 'utf8')), theirs))
  })
})
