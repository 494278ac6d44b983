import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { source } from '../../src/read/read.js'
import { odt, p } from '../helpers/odt.js'
import { below, pdf } from '../helpers/pdf.js'

describe('an OpenDocument file', () => {
  test.each<readonly [name: string, body: string]>([
    ['spans', '<text:span>'.repeat(30_000)], ['lists', '<text:list><text:list-item>'.repeat(15_000)], ['tables', '<table:table><table:table-row><table:table-cell><text:p>a</text:p>'.repeat(8_000)],
    ['boxes', '<text:p><draw:frame><draw:text-box>'.repeat(10_000)], ['notes', '<text:p><text:note><text:note-body>'.repeat(10_000)], ['names of spaces', '<x:a xmlns:x="y">'.repeat(30_000)],
  ])('thirty thousand deep: %s', async (_, deep) => {
    const { notes } = await source(odt({ body: `${p('KẾ HOẠCH')}<text:p>${deep}` }))
    expect(notes.map(({ id }) => id)).toEqual(['file-unreadable'])
  })
})

describe('a page', () => {
  const lines = async (html: string): Promise<string[]> => (await source(Buffer.from(`<!DOCTYPE html><html><body>${html}</body></html>`))).lines.map(({ passage }) => passage.value)
  test.each<readonly [name: string, body: string]>([
    ['blocks', '<div>a'.repeat(30_000)], ['inline elements', '<b>a'.repeat(30_000)], ['tables', '<table><tr><td>a'.repeat(10_000)], ['lists', '<ol><li>a'.repeat(15_000)],
    ['ends without beginnings', '<i><b><div>'.repeat(5000) + '</u></td>'.repeat(100_000)], ['attributes', `<p ${'a=b style=c '.repeat(15_000)}>a`], ['comments of sheets', `<style>${'/*/'.repeat(30_000)}</style>a`],
    ['links', '<div><a href=x>a</a>'.repeat(10_000)], ['a font in blocks', '<font face=x><p>'.repeat(15_000)],
  ])('thirty thousand: %s', async (_, body) => expect((await lines(`<p>KẾ HOẠCH</p>${body}`))[0]).toBe('KẾ HOẠCH'))
})

describe('a PDF', () => {
  const page = { texts: below(85, 100, ['I. NHIỆM VỤ', '1. Rà soát thủ tục hành chính, báo cáo Sở.']) }
  test('a stream that inflates without end', async () => {
    const packed = zlibSync(new Uint8Array(120 * 2 ** 20), { level: 9 })
    const open = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n'
    const bytes = Buffer.concat([Buffer.from(`${open}4 0 obj<</Filter/FlateDecode/Length ${packed.length}>>stream\n`), packed, Buffer.from('\nendstream endobj trailer<</Root 1 0 R>>')])
    const { notes } = await source(bytes, { path: 'a.pdf' })
    expect(notes.map(({ id }) => id)).toEqual(['file-unreadable'])
    expect(notes[0]?.message).toContain('quá lớn')
  })

  test('a page that draws itself without end is left out, the others are read', async () => {
    const text = Buffer.from(pdf([page])).toString('latin1')
    // Each form draws the next one ten times.
    const forms = Array.from({ length: 9 }, (_, i) =>
      `${90 + i} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${91 + i} 0 R>>>>/Length 60>>stream\n${'/X Do '.repeat(10)}\nendstream endobj\n`)
    const last = '99 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 20>>stream\n0 0 m 9 9 l S\nendstream endobj\n'
    const more = `80 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 90 0 R>>>>/Contents 81 0 R>>endobj 81 0 obj<</Length 6>>stream\n/X Do \nendstream endobj\n`
    const bytes = text.slice(0, text.indexOf('xref')).replace('/Count 1/Kids[', '/Count 2/Kids[').replace(/(\/Kids\[\d+ 0 R)\]/, '$1 80 0 R]') + more + forms.join('') + last + 'trailer<</Root 1 0 R>>'
    const { notes, lines: found } = await source(Buffer.from(bytes, 'latin1'))
    expect(notes.map(({ message }) => message)).toEqual(['Tệp PDF bị hỏng: không đọc được trang 2.'])
    expect(found.length).toBe(2)
  })
})
