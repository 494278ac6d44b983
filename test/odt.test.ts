import { describe, expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import { source } from '../src/read/read.js'
import { cell, COVERED, fodt, item, level, LINES, list, listStyle, odt, p, table, wordStyle, type Parts } from './helpers/odt.js'
import { paragraph, word } from './helpers/word.js'

/** The lines that are read of a package. */
async function lines(parts: Parts, options: { readonly revisions?: 'original' } = {}): Promise<string[]> {
  const { lines: found, format } = await source(odt(parts), options)
  expect(format).toBe('odt')
  return found.map(({ passage }) => passage.value)
}

const two = 'style:num-suffix="." text:display-levels="2"'
const STYLES = [
  listStyle('L', `${level(1, 'I')}${level(2, '1')}${level(3, '1', two)}${level(4, 'a', 'style:num-suffix=")"')}<text:list-level-style-bullet text:level="5" text:bullet-char="-"/>`),
  listStyle('M', level(1, '1') + level(2, '1', two)),
  listStyle('five', level(1, '1', 'style:num-suffix="." text:start-value="5"')),
  listStyle('doubled', level(1, 'a', 'text:start-value="26" style:num-letter-sync="true"')),
  listStyle('single', level(1, 'A', 'text:start-value="26"')),
  listStyle('article', level(1, '1', 'style:num-prefix="Điều " style:num-suffix="."')),
  listStyle('words', level(1, '', 'style:num-prefix="Phụ lục"')),
  listStyle('zeros', level(1, '01, 02, 03, ...', '')),
  listStyle('empty second', level(1, '1') + level(2, '') + level(3, '1', 'style:num-suffix="." text:display-levels="3"')),
  listStyle('symbols', '<text:list-level-style-bullet text:level="1" text:bullet-char="&#xf0b7;"/>'),
  listStyle('close', '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=")"><style:list-level-properties><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties></text:list-level-style-number>'),
  '<style:style style:name="listed" style:family="paragraph" style:list-style-name="M"/>',
].join('')
const OUTLINE = `<text:outline-style style:name="Outline">${['I', '1'].map((format, i) => `<text:outline-level-style text:level="${i + 1}" style:num-format="${format}" style:num-suffix="."/>`).join('')}</text:outline-style>`
const heading = (level: number, attributes = ''): string => `<text:h text:outline-level="${level}" ${attributes}>Việc</text:h>`
const of = (style: string, attributes = ''): string => `text:style-name="${style}" ${attributes}`
const numbered = (attributes: string): string => `<text:numbered-paragraph ${of('M', 'text:list-id="z"')} ${attributes}>${p()}</text:numbered-paragraph>`

describe('labels of lists', () => {
  // What LibreOffice prints of each was looked up in its own text export.
  test.each<readonly [name: string, body: string, labels: readonly string[]]>([
    ['levels count apart and begin anew', list([item(p() + list([item(), item(p() + list([item(), item()])), item()])), item(p() + list([item()]))], of('L')),
      ['I.', '1.', '2.', '2.1.', '2.2.', '3.', 'II.', '1.']],
    ['letters and bullets', list([item(list([item(list([item(list([item(), item(p() + list([item()]))]))]))]))], of('L')), ['a)', 'b)', '-']],
    ['paragraphs of an item after its first', list([item(p() + p()), item()], of('M')), ['1.', '', '2.']],
    ['a header has none', list([`<text:list-header>${p()}</text:list-header>`, item()], of('M')), ['', '1.']],
    ['two lists', list([item()], of('M')) + list([item()], of('M')), ['1.', '1.']],
    ['one that goes on after a paragraph', list([item()], of('M')) + p() + list([item()], of('M', 'text:continue-numbering="true"')), ['1.', '', '2.']],
    ['one that goes on within', list([item(p() + list([item()]))], of('M')) + p() + list([item(list([item()]))], of('M', 'text:continue-numbering="true"')), ['1.', '1.1.', '', '1.2.']],
    ['one of another style between', list([item()], of('M')) + list([item()], of('five')) + list([item()], of('M', 'text:continue-numbering="true"')), ['1.', '5.', '1.']],
    ['one that goes on a list by its id', list([item()], of('M', 'xml:id="a"')) + list([item()], of('M', 'xml:id="b"')) + list([item()], of('M', 'text:continue-list="a"')), ['1.', '1.', '2.']],
    ['a style that starts at five', list([item(), item()], of('five')), ['5.', '6.']],
    ['an item that starts at nine', list([item(), item(p(), 'text:start-value="9"'), item()], of('M')), ['1.', '9.', '10.']],
    ['an item of another style', list([item(), item(p(), 'text:style-override="article"'), item()], of('M')), ['1.', 'Điều 2.', '3.']],
    ['after z two of a letter', list([item(), item(), item()], of('doubled')), ['z', 'aa', 'bb']],
    ['after z the next of two', list([item(), item(), item()], of('single')), ['Z', 'AA', 'AB']],
    ['words before the number', list([item(), item()], of('article')), ['Điều 1.', 'Điều 2.']],
    ['words without a number', list([item()], of('words')), ['Phụ lục']],
    ['numbers of two digits', list([item(), item()], of('zeros')), ['01', '02']],
    ['a level that prints nothing', list([item(p() + list([item(list([item()]))]))], of('empty second')), ['1.', '1.1.']],
    ['a sign of a symbol font is a bullet', list([item()], of('symbols')), ['•']],
    ['nothing above the first item', list([item(list([item(), item()])), item()], of('M')), ['1.1.', '1.2.', '2.']],
    ['a second list in an item', list([item(p() + list([item(), item()]) + list([item()]))], of('M')), ['1.', '1.1.', '1.2.', '1.1.']],
    ['a second list that goes on', list([item(p() + list([item()]) + list([item()], 'text:continue-numbering="true"'))], of('M')), ['1.', '1.1.', '1.2.']],
    ['the list style of the paragraphs', list([item(p('Việc', 'listed')), item(p('Việc', 'listed'))]), ['1.', '2.']],
    ['a paragraph out of a list', p('Việc', 'listed'), ['']],
    ['a style that nothing defines', list([item()], of('none')), ['']],
    ['headings', heading(1) + heading(2) + heading(2) + heading(1) + heading(2), ['I.', '1.', '2.', 'II.', '1.']],
    ['headings that are not numbered', heading(1) + heading(2, 'text:is-list-header="true"') + heading(2, 'text:restart-numbering="true" text:start-value="7"'), ['I.', '', '7.']],
    ['headings in a list', list([item(heading(1)), item(heading(1))], of('article')), ['Điều 1.', 'Điều 2.']],
    ['headings count on in a list of theirs', heading(1) + list([item(heading(1))], of('Outline')), ['I.', 'II.']],
    ['paragraphs that are items by themselves', numbered('text:level="1"') + numbered('text:level="1"'), ['1.', '2.']],
    ['a list in each cell', table([[cell(list([item()], of('M')))], [cell(list([item()], of('M', 'text:continue-numbering="true"')))]]), ['1.', '2.']],
  ])('%s', async (_, body, labels) => {
    expect(await lines({ body, styles: STYLES + OUTLINE })).toEqual(labels.map((label) => `${label} Việc`.trim()))
  })
  test('nothing parts a label from its words', async () => {
    expect(await lines({ body: list([item()], of('close')), styles: STYLES })).toEqual(['1)Việc'])
  })
  test('a pattern goes before the rest', async () => {
    const own = listStyle('W', level(1, 'I') + level(2, '1', 'style:num-suffix="." text:display-levels="2" loext:num-list-format="%1%-%2%/"').replace('/>', ' xmlns:loext="urn:x"/>'))
    expect(await lines({ body: list([item(list([item()]))], of('W')), styles: own })).toEqual(['I-1/ Việc'])
  })
  test('styles of the part itself go before those of all', async () => {
    expect(await lines({ body: list([item()], of('M')), styles: STYLES, automatic: listStyle('M', level(1, 'a')) })).toEqual(['a. Việc'])
  })
  test('styles based on each other end', async () => {
    const styles = ['AB', 'BA'].map(([own, base]) => `<style:style style:name="${own}" style:family="paragraph" style:parent-style-name="${base}"/>`).join('')
    expect(await lines({ body: p('Mục', 'A'), styles })).toEqual(['Mục'])
  })
})

const LOOKS = [
  '<style:font-face style:name="old1" svg:font-family="&apos;.VnTime&apos;"/>',
  wordStyle('hid', 'text', 'text:display="none"'), wordStyle('cap', 'text', 'fo:text-transform="uppercase"'), wordStyle('vn', 'text', 'style:font-name="old1"'),
  wordStyle('vnh', 'text', 'fo:font-family="\'.VnTimeH\'"'), wordStyle('vni', 'text', 'fo:font-family="VNI-Times"'), wordStyle('P', 'paragraph', 'style:font-name="old1"'),
  '<style:style style:name="Q" style:family="paragraph" style:parent-style-name="P"/>',
].join('')
const span = (style: string, text: string): string => `<text:span text:style-name="${style}">${text}</text:span>`
const note = (mark: string, text: string, kind = 'footnote'): string =>
  `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`

describe('what a person sees of a paragraph', () => {
  test.each<readonly [name: string, body: string, seen: readonly string[]]>([
    ['spans are one text', p(`Sở ${span('x', 'Nội')} <text:a>vụ</text:a>`), ['Sở Nội vụ']],
    ['a break begins a line', p('Một<text:line-break/>Hai'), ['Một', 'Hai']],
    ['a tab and spaces part words', p('Một<text:tab/>Hai<text:s text:c="3"/>Ba<text:s/>Bốn'), ['Một Hai Ba Bốn']],
    ['a page that ends parts none', p('Một<text:soft-page-break/>Hai'), ['MộtHai']],
    ['lines of the file are none of the text', p('Một\n    Hai'), ['Một Hai']],
    ['bookmarks and marks of references', p('Một<text:bookmark-start text:name="a"/> Hai<text:bookmark-end text:name="a"/>'), ['Một Hai']],
    ['a field shows what it says', p('Trang <text:page-number>3</text:page-number>'), ['Trang 3']],
    ['comments are none of the text', p('Một<office:annotation><dc:creator xmlns:dc="x">A</dc:creator><text:p>Sai</text:p></office:annotation><office:annotation-end/> Hai'), ['Một Hai']],
    ['hidden words', p(`Thấy${span('hid', ' ẩn')}`), ['Thấy']],
    ['words hidden by a field', p('Thấy<text:hidden-text text:is-hidden="true" text:string-value=" ẩn"> ẩn</text:hidden-text>'), ['Thấy']],
    ['a hidden paragraph', p('Thấy') + p('Ẩn<text:hidden-paragraph text:is-hidden="true"/> nữa'), ['Thấy']],
    ['a hidden section', `<text:section text:display="none">${p('Ẩn')}</text:section>${p('Thấy')}`, ['Thấy']],
    ['a section that is shown', `<text:section text:display="condition">${p('Thấy')}</text:section>`, ['Thấy']],
    ['capitals of the format', p(span('cap', 'Kế hoạch')), ['KẾ HOẠCH']],
    ['fonts from before Unicode', p(span('vn', 'KÕ ho¹ch')), ['Kế hoạch']],
    ['by the style of the paragraph', p('KÕ ho¹ch', 'Q'), ['Kế hoạch']],
    ['and those of VNI', p(span('vni', 'Keá hoaïch')), ['Kế hoạch']],
    ['their capitals', p(span('vnh', 'kÕ ho¹ch')), ['KẾ HOẠCH']],
    ['a box once, after its paragraph', p(`Kính<draw:frame><draw:text-box>${p('DỰ THẢO')}</draw:text-box></draw:frame> gửi`), ['Kính gửi', 'DỰ THẢO']],
    ['words in a shape', p(`Kính<draw:custom-shape>${p('MẬT')}</draw:custom-shape> gửi`), ['Kính gửi', 'MẬT']],
    ['a frame of a page', `<draw:frame><draw:text-box>${p('DỰ THẢO')}</draw:text-box></draw:frame>${p('Kính gửi')}`, ['DỰ THẢO', 'Kính gửi']],
    ['titles of pictures are none of the text', p('Một<draw:frame><draw:image/><svg:title>Ảnh</svg:title><svg:desc>Ảnh</svg:desc></draw:frame>'), ['Một']],
    ['notes at the end with their mark', p(`Đạt 90%${note('1', ' Theo báo cáo.')} và`) + p('Hết'), ['Đạt 90%¹ và', 'Hết', '¹ Theo báo cáo.']],
    ['notes of the end after those of pages', p(`Một${note('i', 'Cuối', 'endnote')}${note('1', 'Chân')}`), ['Một¹¹', '¹ Chân', '¹ Cuối']],
    ['a note with a sign', p(`Một${note('*', 'Chân')}`), ['Một*', '* Chân']],
    ['a table of contents without its template', `<text:table-of-content><text:table-of-content-source><text:index-title-template>Mẫu</text:index-title-template></text:table-of-content-source><text:index-body>${p('Mục lục')}</text:index-body></text:table-of-content>`, ['Mục lục']],
    ['marks of emphasis are letters here', p('5 * 3 _x_ a &lt; b'), ['5 * 3 _x_ a < b']],
  ])('%s', async (_, body, seen) => {
    expect(await lines({ body, styles: LOOKS })).toEqual(seen)
  })
  test.each([p(span('hid', 'a')), `<text:section text:display="none">${p()}</text:section>`])('hidden words are told of: %s', async (body) => {
    const { notes } = await source(odt({ body: p('Thấy') + body, styles: LOOKS }))
    expect(notes.map(({ id }) => id)).toEqual(['text-hidden'])
  })
  test('heads and feet of pages stand apart', async () => {
    const more = { 'styles.xml': fodt('').replace('<office:body>', `<office:master-styles><style:master-page><style:header>${p('Trang')}</style:header></style:master-page></office:master-styles><office:body>`) }
    expect(await lines({ body: p('Một'), more })).toEqual(['Một'])
  })
})

describe('revisions', () => {
  const region = (id: string, inside: string): string => `<text:changed-region text:id="${id}">${inside}</text:changed-region>`
  const tracked = (...regions: string[]): string => `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`
  const deleted = (id: string, ...texts: string[]): string => region(id, `<text:deletion><office:change-info><text:p>Ai</text:p></office:change-info>${texts.map((text) => p(text)).join('')}</text:deletion>`)
  const [put, start, end, gone] = ['a', 'start', 'end', ''].map((part, i) => (i === 0 ? region('a', '<text:insertion/>') : `<text:change${part === '' ? '' : `-${part}`} text:change-id="${part === '' ? 'd' : 'a'}"/>`)) as [string, string, string, string]
  test.each<readonly [name: string, body: string, accepted: readonly string[], original: readonly string[]]>([
    ['words', tracked(put, deleted('d', '15')) + p(`Trước ngày ${start}20${end}${gone}/6`), ['Trước ngày 20/6'], ['Trước ngày 15/6']],
    ['an end of a paragraph that was deleted', tracked(deleted('d', '', '')) + p(`Sở Nội ${gone}vụ`), ['Sở Nội vụ'], ['Sở Nội', 'vụ']],
    ['an end of a paragraph that was put in', tracked(put) + p(`Sở Nội ${start}`) + p(`${end}vụ`), ['Sở Nội', 'vụ'], ['Sở Nội vụ']],
    ['a paragraph that was deleted', tracked(deleted('d', '', 'Hai', '')) + p(`Một${gone}`) + p('Ba'), ['Một', 'Ba'], ['Một', 'Hai', 'Ba']],
    ['a change of the format', tracked(region('a', '<text:format-change/>')) + p(`Một ${start}hai${end}`), ['Một hai'], ['Một hai']],
  ])('%s', async (_, body, accepted, original) => {
    expect(await lines({ body })).toEqual(accepted)
    expect(await lines({ body }, { revisions: 'original' })).toEqual(original)
  })
})

const HEAD = ['TT', 'Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Thời gian'] as const
const plan = (rows: string): string => `${p('KẾ HOẠCH')}${p('Công tác văn thư năm 2026')}${p('I. NHIỆM VỤ')}${rows}`
const tall = (text: string, rows = 2): string => cell(text, `table:number-rows-spanned="${rows}"`)

describe('tables', () => {
  test.each<readonly [name: string, rows: readonly (readonly string[])[], tasks: readonly string[]]>([
    ['a row is a task', [HEAD, ['1', 'Rà soát hồ sơ', 'Sở Nội vụ', 'Sở Y tế', 'Tháng 3']], ['1 Rà soát hồ sơ | Sở Nội vụ:leads, Sở Y tế:coordinates | Tháng 3']],
    ['a paragraph of a cell is a unit', [HEAD, ['1', 'Rà soát hồ sơ', 'Sở Nội vụ', cell(p('Sở Y tế') + p('Công an tỉnh')), '']], ['1 Rà soát hồ sơ | Sở Nội vụ:leads, Sở Y tế:coordinates, Công an tỉnh:coordinates | ']],
    ['a cell over two rows', [HEAD, ['1', 'Rà soát hồ sơ', tall('Sở Nội vụ'), '', 'Tháng 3'], ['2', 'Mở lớp', COVERED, '', 'Tháng 4']],
      ['1 Rà soát hồ sơ | Sở Nội vụ:leads | Tháng 3', '2 Mở lớp | Sở Nội vụ:leads | Tháng 4']],
    ['a row over all columns is a heading', [HEAD, [cell('II. Đào tạo', 'table:number-columns-spanned="5"'), ...Array<string>(4).fill(COVERED)], ['1', 'Mở lớp', 'Sở Nội vụ', '', '']], ['1 Mở lớp | Sở Nội vụ:leads | ']],
    ['a head of two rows', [[tall('TT'), tall('Nội dung'), cell('Cơ quan thực hiện', 'table:number-columns-spanned="2"'), COVERED, tall('Thời gian')],
      [COVERED, COVERED, 'Chủ trì', 'Phối hợp', COVERED], ['1', 'Mở lớp', 'Sở Nội vụ', 'Sở Y tế', 'Quý II']], ['1 Mở lớp | Sở Nội vụ:leads, Sở Y tế:coordinates | Quý II']],
    ['numbers that are printed', [HEAD, ...['Rà soát hồ sơ', 'Mở lớp'].map((work, i) => [cell(list([item(p(''))], of('bare', `text:continue-numbering="${i > 0}"`))), work, 'Sở Nội vụ', '', ''])],
      ['1 Rà soát hồ sơ | Sở Nội vụ:leads | ', '2 Mở lớp | Sở Nội vụ:leads | ']],
    ['empty cells that are repeated', [HEAD, ['1', 'Mở lớp', 'Sở Nội vụ', cell('', 'table:number-columns-repeated="16384"')]], ['1 Mở lớp | Sở Nội vụ:leads | ']],
  ])('%s', async (_, rows, tasks) => {
    const { plan: read } = await parse(odt({ body: plan(table(rows)), styles: listStyle('bare', level(1, '1', '')), automatic: LINES }), { path: 'a.odt' })
    expect(read.tasks.map(({ number, text, units, deadlines }) =>
      `${number} ${text} | ${units.map(({ name, role }) => `${name}:${role}`).join(', ')} | ${deadlines.map((id) => read.deadlines.find((one) => one.id === id)?.raw).join(', ')}`,
    )).toEqual(tasks)
  })
  test.each<readonly [name: string, body: string, rows: readonly string[]]>([
    ['rows of a head and groups of rows', `<table:table><table:table-header-rows><table:table-row>${cell('a')}${cell('b')}</table:table-row></table:table-header-rows><table:table-row-group><table:table-row>${cell('c')}${cell('d')}</table:table-row></table:table-row-group></table:table>`, ['a | b', 'c | d']],
    ['a table in a cell', table([['a', cell(table([['b', 'c']]))]]), ['a | b c']],
    ['a row that is repeated', table([['a', 'b']]).replace('<table:table-row>', '<table:table-row table:number-rows-repeated="2">'), ['a | b', 'a | b']],
    ['rows without end', table([['a', 'b'], ['', '']]).replace(/<table:table-row>(?!.*<table:table-row>)/, '<table:table-row table:number-rows-repeated="1048576">'), ['a | b']],
  ])('%s', async (_, body, rows) => {
    expect((await lines({ body, automatic: LINES })).map((line) => line.replace(/\s+/g, ' '))).toEqual(rows)
  })
  test('letterheads and signatures without lines are none', async () => {
    const bare = (rows: readonly (readonly string[])[]): string => table(rows).replaceAll('table:style-name="C" ', '')
    const head = bare([[cell(p('UBND TỈNH HẢI SƠN') + p('SỞ NỘI VỤ')), cell(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'))], ['Số: 12/KH-SNV', 'Hải Sơn, ngày 05 tháng 01 năm 2026']])
    const foot = bare([[cell(p('Nơi nhận:') + p('- UBND tỉnh;') + p('- Lưu: VT.')), cell(p('GIÁM ĐỐC') + p('') + p('Lò Văn Sáng'))]])
    const { plan: read } = await parse(odt({ body: `${head}${plan(p('1. Sở Nội vụ mở lớp.'))}${foot}`, automatic: LINES }))
    expect([read.parent, read.issuer, read.number, read.date]).toEqual(['UBND TỈNH HẢI SƠN', 'SỞ NỘI VỤ', '12/KH-SNV', '2026-01-05'])
    expect([read.recipients.length, read.signatures[0]?.name, read.tasks.length]).toEqual([2, 'Lò Văn Sáng', 1])
  })
})

describe('which files are OpenDocument texts', () => {
  const bytes = odt({ body: p('KẾ HOẠCH') })
  test.each<readonly [name: string, bytes: Uint8Array, path: string | null, format: string]>([
    ['by how it begins', bytes, null, 'odt'],
    ['under the name of a Word file', bytes, 'a.docx', 'odt'],
    ['in one file of XML', Buffer.from(fodt(p('KẾ HOẠCH'))), 'a.fodt', 'odt'],
    ['a Word file', word({ body: paragraph('KẾ HOẠCH') }), 'a.docx', 'docx'],
  ])('%s', async (_, given, path, format) => {
    const read = await source(given, { path })
    expect([read.format, read.notes, read.lines.map(({ passage }) => passage.value)]).toEqual([format, [], ['KẾ HOẠCH']])
  })
})

describe('a file that cannot be read', () => {
  const body = p('KẾ HOẠCH')
  const zipped = odt({ body })
  test.each<readonly [name: string, bytes: Uint8Array, says: string]>([
    ['cut in two', zipped.slice(0, zipped.length >> 1), 'bị hỏng'],
    ['its first bytes alone', zipped.slice(0, 4), 'bị hỏng'],
    ['of broken XML', odt({ body: '<text:p>Việc' }), 'chỉ đọc được phần đầu'],
    ['with an entity of its own', odt({ body, more: { 'content.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${fodt('&a;').replace(/^<\?.*?\?>/, '')}` } }), 'chỉ đọc được phần đầu'],
    ['without its content', odt({ body, more: { 'content.xml': '' } }), 'bị hỏng'],
    ['a Word file', word({ body: paragraph('KẾ HOẠCH') }), 'không phải tệp OpenDocument'],
    ['a sheet', odt({ body, more: { 'content.xml': fodt(p()).replaceAll('office:text', 'office:spreadsheet') } }), 'không phải văn bản OpenDocument'],
    ['locked', odt({ body, more: { 'META-INF/manifest.xml': '<manifest:encryption-data/>' } }), 'có mật khẩu'],
  ])('%s', async (_, bytes, says) => {
    const { notes } = await source(bytes, { path: 'a.odt' })
    expect(notes.map(({ id }) => id)).toEqual(['file-unreadable'])
    expect(notes[0]?.message).toContain(says)
  })
  test('what stood before the break is read', async () => expect(await lines({ body: `${body}<text:p>Việc` })).toEqual(['KẾ HOẠCH', 'Việc']))
  test('cells that would be copied for ever are not', async () => {
    const row = `<table:table-row table:number-rows-repeated="1000000">${cell('Việc', 'table:number-columns-repeated="16384"')}</table:table-row>`
    const { text } = await source(odt({ body: `<table:table>${row.repeat(200)}</table:table>`, automatic: LINES }))
    expect(text.length).toBeLessThan(200_000)
  })
})
