import { describe, expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import { numeral } from '../src/read/blocks/numerals.js'
import { source } from '../src/read/read.js'
import { cell, level, listed, paragraph, run, table, word, type Parts } from './helpers/word.js'

/** The lines that are read of a package. */
async function lines(parts: Parts, options: { readonly revisions?: 'original' } = {}): Promise<string[]> {
  const { lines: found } = await source(word(parts), { path: 'a.docx', ...options })
  return found.map(({ passage }) => passage.value)
}

const LIST = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}${level(4, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

describe('labels of lists', () => {
  test.each<readonly [name: string, numbering: string, body: string, labels: readonly string[]]>([
    ['levels count apart and begin anew', LIST, [[0], [1], [1], [2], [2], [1], [0], [1]].map(([n]) => paragraph('Việc', listed(1, n))).join(''),
      ['I.', '1.', '2.', '2.1.', '2.2.', '3.', 'II.', '1.']],
    ['letters and bullets', LIST, [0, 1, 3, 3, 4, 3].map((n) => paragraph('Việc', listed(1, n))).join(''), ['I.', '1.', 'a)', 'b)', '-', 'c)']],
    ['a list goes on after a paragraph', LIST, paragraph('Việc', listed(1)) + paragraph('Việc') + paragraph('Việc', listed(1)), ['I.', '', 'II.']],
    ['two lists of one definition count on', `${LIST}<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>`,
      paragraph('Việc', listed(1)) + paragraph('Việc', listed(2)), ['I.', 'II.']],
    ['a list that is started over', `${LIST}<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
      [1, 1, 2, 2].map((list) => paragraph('Việc', listed(list))).join(''), ['I.', 'II.', 'I.', 'II.']],
    ['a list that starts at five', `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      paragraph('Việc', listed(1)) + paragraph('Việc', listed(1)), ['5.', '6.']],
    ['a level of its own in an instance', `${LIST}<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, 'decimalZero', '%1/')}</w:lvlOverride></w:num>`,
      paragraph('Việc', listed(2)), ['01/']],
    ['no number at all', `<w:abstractNum w:abstractNumId="0">${level(0, 'none', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`, paragraph('Việc', listed(1)), ['']],
    ['legal numbers are Arabic', `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.', '<w:isLgl/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      paragraph('Việc', listed(1)) + paragraph('Việc', listed(1, 1)), ['I.', '1.1.']],
    ['list 0 takes a paragraph out', LIST, paragraph('Việc', listed(0)), ['']],
    ['a sign of a symbol font is a bullet', `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uf0b7')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`, paragraph('Việc', listed(1)), ['•']],
    ['plus and minus of a symbol font', `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uf02d')}${level(1, 'bullet', '\uf02b')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      paragraph('Việc', listed(1)) + paragraph('Việc', listed(1, 1)), ['-', '+']],
    ['a list that nothing defines', '', paragraph('Việc', listed(7)), ['']],
  ])('%s', async (_, numbering, body, labels) => {
    expect(await lines({ body, numbering })).toEqual(labels.map((label) => `${label} Việc`.trim()))
  })
  test('a style has its list', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="A"><w:pPr>${listed(1, 0)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>`
    expect(await lines({ body: paragraph('Mục', '<w:pStyle w:val="B"/>'), numbering: LIST, styles })).toEqual(['I. Mục'])
  })
  test('styles based on each other end', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    expect(await lines({ body: paragraph('Mục', '<w:pStyle w:val="B"/>'), styles })).toEqual(['Mục'])
  })
  test.each([[4, 'upperRoman', 'IV'], [27, 'lowerLetter', 'aa'], [3, 'upperLetter', 'C'], [7, 'decimalZero', '07'], [9, 'none', ''], [2000000000, 'upperRoman', '2000000000']] as const)(
    '%s as %s is %s', (n, format, text) => expect(numeral(n, format)).toBe(text),
  )
})

describe('what a person sees of a paragraph', () => {
  test.each<readonly [name: string, body: string, seen: readonly string[]]>([
    ['runs are one text', paragraph(run('Sở ') + run('Nội vụ', '<w:b/>')), ['Sở Nội vụ']],
    ['a break begins a line', paragraph('<w:r><w:t>Một</w:t><w:br/><w:t>Hai</w:t></w:r>'), ['Một', 'Hai']],
    ['a tab parts words', paragraph('<w:r><w:t>Một</w:t><w:tab/><w:t>Hai</w:t></w:r>'), ['Một Hai']],
    ['hyphens that do not break', paragraph('<w:r><w:t>12/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>'), ['12/KH-UBND']],
    ['soft hyphens are not seen', paragraph('<w:r><w:t>kế</w:t><w:softHyphen/><w:t> hoạch</w:t></w:r>'), ['kế hoạch']],
    ['a field shows its result', paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Trang 3</w:t></w:r>'), ['Trang 3']],
    ['a link shows its text', paragraph(`<w:hyperlink>${run('cổng thông tin')}</w:hyperlink>`), ['cổng thông tin']],
    ['controls of content', `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph('Trong khung')}</w:sdtContent></w:sdt>`, ['Trong khung']],
    ['hidden words are left out', paragraph(run('Thấy') + run(' ẩn', '<w:vanish/>')), ['Thấy']],
    ['capitals of the format', paragraph(run('Kế hoạch', '<w:caps/>')), ['KẾ HOẠCH']],
    ['a box once, after its paragraph', paragraph(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${paragraph('DỰ THẢO')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${paragraph('DỰ THẢO')}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>${run('Kính gửi')}`), ['Kính gửi', 'DỰ THẢO']],
    ['fonts from before Unicode', paragraph(run('KÕ ho¹ch', '<w:rFonts w:ascii=".VnTime"/>')), ['Kế hoạch']],
    ['and those of VNI', paragraph(run('Keá hoaïch – naêm 2026', '<w:rFonts w:ascii="VNI-Times"/>')), ['Kế hoạch – năm 2026']],
    ['their capitals', paragraph(run('kÕ ho¹ch', '<w:rFonts w:ascii=".VnTimeH"/>')), ['KẾ HOẠCH']],
    ['marks of emphasis are letters here', paragraph('5 * 3 _x_'), ['5 * 3 _x_']],
  ])('%s', async (_, body, seen) => {
    expect(await lines({ body })).toEqual(seen)
  })
  test('hidden words are told of', async () => {
    const { notes } = await source(word({ body: paragraph(run('a') + run('b', '<w:vanish/>')) }))
    expect(notes.map(({ id }) => id)).toEqual(['text-hidden'])
  })
  test('notes stand at the end with their mark', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${paragraph('x')}</w:footnote><w:footnote w:id="1">${paragraph('Theo báo cáo.')}</w:footnote>`
    expect(await lines({ body: paragraph(`${run('Đạt 90%')}<w:r><w:footnoteReference w:id="1"/></w:r>`), footnotes })).toEqual(['Đạt 90%¹', '¹ Theo báo cáo.'])
  })
})

describe('revisions', () => {
  const body = paragraph(`${run('Trước ngày ')}<w:ins w:id="1">${run('20')}</w:ins><w:del w:id="2"><w:r><w:delText>15</w:delText></w:r></w:del>${run('/6')}`)
  test('are read as accepted', async () => expect(await lines({ body })).toEqual(['Trước ngày 20/6']))
  test('or as it was before them', async () => expect(await lines({ body }, { revisions: 'original' })).toEqual(['Trước ngày 15/6']))
  test('a mark of a paragraph that was deleted joins it to the next', async () => {
    expect(await lines({ body: `${paragraph('Sở Nội ', '<w:rPr><w:del w:id="1"/></w:rPr>')}${paragraph('vụ')}` })).toEqual(['Sở Nội vụ'])
  })
  test('a row that was deleted is gone', async () => {
    const row = '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>'
    expect(await lines({ body: table([['x', 'y']]).replace('</w:tbl>', `${row}</w:tbl>`) })).toEqual(['x | y'])
  })
})

const HEAD = ['TT', 'Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Thời gian'] as const
const plan = (rows: string): string => `${paragraph('KẾ HOẠCH')}${paragraph('Công tác văn thư năm 2026')}${paragraph('I. NHIỆM VỤ')}${rows}`

describe('tables', () => {
  test.each<readonly [name: string, rows: readonly (readonly string[])[], tasks: readonly string[]]>([
    ['a row is a task', [HEAD, ['1', 'Rà soát hồ sơ', 'Sở Nội vụ', 'Sở Y tế', 'Tháng 3']], ['1 Rà soát hồ sơ | Sở Nội vụ:leads, Sở Y tế:coordinates | Tháng 3']],
    ['a paragraph of a cell is a unit', [HEAD, ['1', 'Rà soát hồ sơ', 'Sở Nội vụ', `<w:p>${run('Sở Y tế')}</w:p>${paragraph('Công an tỉnh')}`, '']].map((row) => row.map((one) => (one.startsWith('<w:p') ? `<w:tc>${one}</w:tc>` : one))),
      ['1 Rà soát hồ sơ | Sở Nội vụ:leads, Sở Y tế:coordinates, Công an tỉnh:coordinates | ']],
    ['numbers that Word prints', [HEAD, ...['Rà soát hồ sơ', 'Mở lớp'].map((work) => [cell(paragraph('', listed(1))), work, 'Sở Nội vụ', '', ''])],
      ['1 Rà soát hồ sơ | Sở Nội vụ:leads | ', '2 Mở lớp | Sở Nội vụ:leads | ']],
    ['a cell that goes on the one above', [HEAD, ['1', 'Rà soát hồ sơ', cell('Sở Nội vụ', '<w:vMerge w:val="restart"/>'), '', 'Tháng 3'], ['2', 'Mở lớp', cell('', '<w:vMerge/>'), '', 'Tháng 4']],
      ['1 Rà soát hồ sơ | Sở Nội vụ:leads | Tháng 3', '2 Mở lớp | Sở Nội vụ:leads | Tháng 4']],
    ['a row over all columns is a heading', [HEAD, [cell('II. Đào tạo', '<w:gridSpan w:val="5"/>')], ['1', 'Mở lớp', 'Sở Nội vụ', '', '']], ['1 Mở lớp | Sở Nội vụ:leads | ']],
    ['a head of two rows', [[cell('TT', '<w:vMerge w:val="restart"/>'), cell('Nội dung', '<w:vMerge w:val="restart"/>'), cell('Cơ quan thực hiện', '<w:gridSpan w:val="2"/>'), cell('Thời gian', '<w:vMerge w:val="restart"/>')],
      [cell('', '<w:vMerge/>'), cell('', '<w:vMerge/>'), 'Chủ trì', 'Phối hợp', cell('', '<w:vMerge/>')], ['1', 'Mở lớp', 'Sở Nội vụ', 'Sở Y tế', 'Quý II']], ['1 Mở lớp | Sở Nội vụ:leads, Sở Y tế:coordinates | Quý II']],
  ])('%s', async (_, rows, tasks) => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const { plan: read } = await parse(word({ body: plan(table(rows)), numbering }), { path: 'a.docx' })
    expect(read.tasks.map(({ number, text, units, deadlines }) =>
      `${number} ${text} | ${units.map(({ name, role }) => `${name}:${role}`).join(', ')} | ${deadlines.map((id) => read.deadlines.find((one) => one.id === id)?.raw).join(', ')}`,
    )).toEqual(tasks)
  })
  test('letterheads and signatures without lines are none', async () => {
    const head = table([[`<w:tc>${paragraph('UBND TỈNH HẢI SƠN')}${paragraph('SỞ NỘI VỤ')}</w:tc>`, `<w:tc>${paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${paragraph('Độc lập - Tự do - Hạnh phúc')}</w:tc>`], ['Số: 12/KH-SNV', 'Hải Sơn, ngày 05 tháng 01 năm 2026']], '')
    const foot = table([[`<w:tc>${paragraph('Nơi nhận:')}${paragraph('- UBND tỉnh;')}${paragraph('- Lưu: VT.')}</w:tc>`, `<w:tc>${paragraph('GIÁM ĐỐC')}${paragraph('')}${paragraph('Lò Văn Sáng')}</w:tc>`]], '')
    const { plan: read } = await parse(word({ body: `${head}${plan(paragraph('1. Sở Nội vụ mở lớp.'))}${foot}` }), { path: 'a.docx' })
    expect([read.parent, read.issuer, read.number, read.date]).toEqual(['UBND TỈNH HẢI SƠN', 'SỞ NỘI VỤ', '12/KH-SNV', '2026-01-05'])
    expect([read.recipients.length, read.signatures[0]?.name, read.tasks.length]).toEqual([2, 'Lò Văn Sáng', 1])
  })
})

describe('a package that is none', () => {
  const zipped = word({ body: paragraph('KẾ HOẠCH') })
  test.each<readonly [name: string, bytes: Uint8Array]>([
    ['cut in two', zipped.slice(0, zipped.length >> 1)],
    ['its first bytes alone', zipped.slice(0, 4)],
    ['of broken XML', word({ body: '<w:p><w:r><w:t>Việc' })],
    ['with an entity of its own', word({ body: `<!DOCTYPE x [<!ENTITY a "b">]>${paragraph('&a;')}` })],
  ])('%s is said to be', async (_, bytes) => {
    const { notes } = await source(bytes, { path: 'a.docx' })
    expect(notes.map(({ id }) => id)).toEqual(['file-unreadable'])
  })
  test('what stood before the break is read', async () => {
    const { lines: found } = await source(word({ body: `${paragraph('KẾ HOẠCH')}<w:p><w:r><w:t>Việc` }), { path: 'a.docx' })
    expect(found.map(({ passage }) => passage.value)).toContain('KẾ HOẠCH')
  })
})
