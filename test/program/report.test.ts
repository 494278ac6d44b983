import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/assemble/parse.js'
import { places } from '../../src/check/place.js'
import { run } from '../../src/cli/run.js'
import type { Place, PlaceStep } from '../../src/model/place.js'
import { sectionOf, where } from '../../src/report/where.js'
import { dvcheck, folder } from '../helpers/io.js'
import { GOOD, SKIPPED } from '../helpers/plans.js'

const steps = (...all: readonly (readonly [kind: PlaceStep['kind'], label: string])[]): Place => all.map(([kind, label]) => ({ kind, label }))

describe('a place in words', () => {
  const rows: readonly [place: Place, vi: string, en: string, section: string][] = [
    [steps(['section', 'II'], ['period', 'Tháng 3'], ['item', '5']), 'Mục II, Tháng 3, điểm 5', 'Section II, Tháng 3, item 5', 'Mục II'],
    [steps(['subsection', '1'], ['item', 'a']), 'Mục 1, điểm a', 'Section 1, item a', 'Mục 1'],
    [steps(['attached-plan', '2'], ['subsection', '1.2'], ['bullet', '3']), 'Kế hoạch kèm theo 2, mục 1.2, gạch đầu dòng 3', 'Attached plan 2, section 1.2, bullet 3', 'Kế hoạch kèm theo 2, mục 1.2'],
    [steps(['attached-document', ''], ['row', '4']), 'Văn bản kèm theo, dòng 4 của bảng', 'Attached document, row 4 of the table', 'Văn bản kèm theo'],
    [steps(['attached-programme', ''], ['signature', '']), 'Chương trình kèm theo, Phần ký', 'Attached programme, Signature', 'Chương trình kèm theo, Phần ký'],
    [steps(['division', 'Phần thứ nhất'], ['article', '3']), 'Phần thứ nhất, Điều 3', 'Phần thứ nhất, Article 3', 'Phần thứ nhất'],
    [steps(['period', 'Quý I, năm 2026'], ['item', '(5)']), 'Quý I, năm 2026, điểm (5)', 'Quý I, năm 2026, item (5)', 'Quý I, năm 2026'],
    [steps(['text', 'rà soát $& hồ sơ']), '“rà soát $& hồ sơ”', '“rà soát $& hồ sơ”', '“rà soát $& hồ sơ”'],
    [steps(['heading', 'công tác khác']), 'Công tác khác', 'Công tác khác', 'Công tác khác'],
    [steps(['head', '']), 'Phần đầu văn bản', 'Head of the document', 'Phần đầu văn bản'],
    [steps(['closing', '']), 'Phần kết', 'Closing paragraphs', 'Phần kết'],
    [steps(['recipients', '']), 'Nơi nhận', 'Recipients', 'Nơi nhận'],
    [steps(['footnote', '1']), 'Chú thích 1', 'Footnote 1', 'Chú thích 1'],
    [steps(['line', '7']), 'Dòng 7', 'Line 7', 'Dòng 7'],
  ]
  test.each(rows)('%j', (place, vi, en, section) => {
    expect([where(place, 'vi'), where(place, 'en'), where(sectionOf(place), 'vi')]).toEqual([vi, en, section])
  })

  test('as data, of a plan', async () => {
    const document = await parse(new TextEncoder().encode(GOOD))
    const at = (words: string): Place => places(document).at(GOOD.indexOf(words))
    expect([at('XÃ SUỐI'), at('Gắn công tác'), at('Sửa đường'), at('Nơi nhận')]).toEqual([
      steps(['head', '']), steps(['section', 'I'], ['item', '2']), steps(['section', 'II'], ['period', 'Tháng 02'], ['item', '2']), steps(['recipients', '']),
    ])
  })
})

describe('reports go out file by file', () => {
  const files = { 'a.txt': SKIPPED, 'b.txt': GOOD, 'c.txt': SKIPPED }

  /** What a run does, in order: files that it reads, and the paths of those that its output is of. */
  async function events(argv: readonly string[]): Promise<string[]> {
    const cwd = folder()
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
    const found: string[] = []
    const stdout = new Writable({ decodeStrings: false, write: (chunk: string, _encoding, done) => {
      for (const [name] of chunk.matchAll(/\b[abc]\.txt/g)) found.push(`print ${name}`)
      done()
    } })
    const nothing = async (): Promise<void> => undefined
    const apart = { memory: 1, exceeded: [], finished: new Map(), reading: (file: string) => void found.push(`read ${file}`), done: nothing, whole: nothing, temporary: () => undefined }
    await run([...argv, ...Object.keys(files)], { stdout, stderr: stdout, stdin: [], cwd, env: {}, isTTY: false, columns: undefined, apart })
    return found
  }

  test.each([
    ['terminal', 'print b.txt'], ['json', 'print b.txt'], ['junit', 'print b.txt'],
    // These say nothing of a file without a fault.
    ['sarif', null], ['github', null], ['gitlab', null],
  ])('%s', async (format, good) => {
    const found = await events(['-f', format])
    // A file may be named more than once in its piece.
    expect(found.filter((event, i) => event !== found[i - 1])).toEqual(['read a.txt', 'print a.txt', 'read b.txt', ...(good === null ? [] : [good]), 'read c.txt', 'print c.txt'])
  })

  test('a file in the writing leaves nothing beside it', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.txt'), SKIPPED)
    await dvcheck(['a.txt', '-f', 'json=found.json', '-f', 'terminal=found.out'], { cwd })
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'found.json', 'found.out'])
    expect((JSON.parse(readFileSync(join(cwd, 'found.json'), 'utf8')) as { path: string }[]).map(({ path }) => path)).toEqual(['a.txt'])
    expect(readFileSync(join(cwd, 'found.out'), 'utf8')).toMatch(/^a\.txt: 1 lỗi · 0 cảnh báo · 0 ghi chú\n/)
  })

  test('one that cannot be written does not hinder the other, and the words come last', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.txt'), SKIPPED)
    writeFileSync(join(cwd, 'file'), '')
    const { code, out, err } = await dvcheck(['a.txt', 'missing.txt', '-f', 'json=file/found.json', '-f', 'terminal'], { cwd })
    expect(code).toBe(2)
    expect(out).toMatch(/^a\.txt: 1 lỗi · 0 cảnh báo · 0 ghi chú\n/)
    expect(err).toMatch(/^[^\n]*missing\.txt[^\n]*\n[^\n]*file\/found\.json[^\n]*\n$/)
  })
})
