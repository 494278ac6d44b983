import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { sourceOf } from '../src/assemble/parse.js'
import { composed } from '../src/fix/composed.js'
import { applied } from '../src/fix/fixer.js'
import { mended, type Mended } from '../src/fix/mend.js'
import type { Change } from '../src/model/finding.js'
import { dvcheck, folder } from './helpers/io.js'
import { dice } from './helpers/made-up.js'
import { mending } from './helpers/mending.js'
import { listed, paragraph, run, word } from './helpers/word.js'

async function fixed(bytes: Uint8Array, suggested = false): Promise<Mended> {
  const result = await mended(bytes, 'a.docx', mending(suggested))
  if (!result) throw new Error('not mended')
  return result
}

const bodyOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)

describe('changes of changes', () => {
  test('are what both make of the text', () => {
    for (let seed = 1; seed < 400; seed++) {
      const d = dice(seed)
      const text = Array.from({ length: 30 }, () => d.one([...'abcdef '])).join('')
      const some = (length: number): Change[] => {
        const all: Change[] = []
        for (let at = d.below(5); at < length; at += 1 + d.below(6)) {
          const from = at
          at += d.below(4)
          if (at <= length) all.push({ from, to: at, text: d.one(['', 'X', 'YZ']) })
        }
        return all
      }
      const first = some(text.length)
      const once = applied(text, first)
      const second = some(once.length)
      expect(applied(text, composed(first, second)), JSON.stringify({ text, first, second })).toBe(applied(once, second))
    }
  })
})

const HEAD = ['KẾ HOẠCH', 'Phòng, chống thiên tai năm 2026', 'I. NHIỆM VỤ TRỌNG TÂM'].map((line) => paragraph(line)).join('')
const TEXT = '1. Kiện toàn Ban Chỉ huy theo Quyết định số 12/QĐ- UBND ngày 05/01/2026 của UBND xã (Văn phòng tham mưu).'
const REVISION = '</w:t></w:r><w:del w:id="1" w:author="dvcheck"><w:r><w:delText xml:space="preserve">12/QĐ- UBND</w:delText></w:r></w:del><w:ins w:id="2" w:author="dvcheck"><w:r><w:t xml:space="preserve">12/QĐ-UBND</w:t></w:r></w:ins><w:r><w:t xml:space="preserve">'

describe('safe fixes are tracked changes', () => {
  test('what goes is marked and nothing else changes', async () => {
    const bytes = word({ body: HEAD + paragraph(TEXT) })
    const { bytes: made, after, replaced } = await fixed(bytes)
    expect(replaced.map(({ was, is }) => [was, is])).toEqual([['12/QĐ- UBND', '12/QĐ-UBND']])
    expect(bodyOf(made)).toBe(bodyOf(bytes).replace('12/QĐ- UBND', REVISION))
    expect((await sourceOf(made, { path: 'a.docx' })).text).toBe(after)
    expect((await sourceOf(made, { path: 'a.docx', revisions: 'original' })).text).toContain('12/QĐ- UBND')
  })
  test.each<readonly [name: string, body: string, numbering: string | undefined]>([
    ['under a revision', HEAD + paragraph(`<w:ins w:id="3" w:author="Lò Văn Sáng">${run(TEXT)}</w:ins>`), undefined],
    ['in a field', HEAD + paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(TEXT)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`), undefined],
    ['in capitals of the format', HEAD + paragraph(run(TEXT, '<w:caps/>')), undefined],
  ])('%s: left, and counted', async (_, body) => {
    const bytes = word({ body })
    const { bytes: made, unwritten, replaced } = await fixed(bytes)
    expect([made === bytes, unwritten > 0, replaced]).toEqual([true, true, []])
  })
  test('a label that the list prints', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`
    const bytes = word({ body: HEAD + [1, 2].map((list) => paragraph(`${list === 1 ? 'Mở lớp' : 'Rà soát hồ sơ'} (Văn phòng tham mưu).`, listed(list))).join(''), numbering })
    const { bytes: made, unwritten } = await fixed(bytes, true)
    expect([made === bytes, unwritten]).toEqual([true, 1])
  })
  test('the command line says what it did, and the second time that there is nothing to do', async () => {
    const cwd = folder()
    const path = join(cwd, 'ke-hoach.docx')
    writeFileSync(path, word({ body: HEAD + paragraph(TEXT) }))
    const shown = await dvcheck(['--fix', '--dry-run', 'ke-hoach.docx'], { cwd })
    expect(shown.out).toContain('+1. Kiện toàn Ban Chỉ huy theo Quyết định số 12/QĐ-UBND')
    expect((await dvcheck(['--fix', 'ke-hoach.docx'], { cwd })).err).toContain('Đã sửa 1 chỗ trong “ke-hoach.docx” dưới dạng theo dõi thay đổi')
    const once = readFileSync(path)
    expect((await dvcheck(['--fix', 'ke-hoach.docx'], { cwd })).err).toContain('Không có chỗ nào để sửa')
    expect(readFileSync(path)).toEqual(once)
  })
})
