import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import { source } from '../src/read/read.js'

/** The lines that are read of a page's body. */
async function lines(body: string, options: { readonly revisions?: 'original' } = {}): Promise<string[]> {
  const { lines: found, format } = await source(Buffer.from(`<!DOCTYPE html><html><head><title>Tên</title></head><body>${body}</body></html>`), options)
  expect(format).toBe('html')
  return found.map(({ passage }) => passage.value)
}

describe('what a browser shows', () => {
  test.each<readonly [name: string, body: string, seen: readonly string[]]>([
    ['paragraphs and blocks', '<p>Một</p>Hai<div>Ba<p>Bốn</div>Năm', ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']],
    ['a paragraph ends where the next begins', '<p>Một<p>Hai<h2>Ba</h2>', ['Một', 'Hai', 'Ba']],
    ['white space is one space', '<p>\n  KẾ\n  HOẠCH <b> năm </b> <i>2026</i>\n</p>', ['KẾ HOẠCH năm 2026']],
    ['a break begins a line', '<p>Một<br>Hai<br/>Ba</p>', ['Một', 'Hai', 'Ba']],
    ['lines of pre are lines', '<pre>Một\nHai</pre>', ['Một', 'Hai']],
    ['so are those of a style', '<p style="white-space: pre-line">Một\nHai</p>', ['Một', 'Hai']],
    ['entities', '<p>K&#7871; ho&#x1ea1;ch &amp; l&ecirc; &lt;1&gt;&nbsp;2</p>', ['Kế hoạch & lê <1> 2']],
    ['inline elements part no word', '<p>S<span>ở</span> N<b>ộ</b>i<wbr>vụ</p>', ['Sở Nộivụ']],
    ['what nobody sees', '<p>Một<!-- hai --><script>ba()</script><style>p{}</style><template>bốn</template><svg><text>năm</text></svg></p>', ['Một']],
    ['what is hidden', '<p>Một<span style="display:none">hai</span><span hidden>ba</span><span style=\'mso-hide:all\'>bốn</span></p>', ['Một']],
    ['raised numbers', '<p>Đạt 90%<sup>1</sup> của 5 m<sup>2</sup>, ngày 1<sup>st</sup></p>', ['Đạt 90%¹ của 5 m², ngày 1st']],
    ['notes of Word', '<p>Đạt<a href="#_ftn1"><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span>[1]</span></span></span></a></p>', ['Đạt¹']],
    ['notes of LibreOffice', '<p>Đạt<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>Theo</p></div>', ['Đạt¹', '1Theo']],
    ['capitals of the format', '<p style="text-transform:uppercase">Kế hoạch</p>', ['KẾ HOẠCH']],
    ['fonts from before Unicode', '<p><font face=".VnTime">KÕ ho¹ch</font></p>', ['Kế hoạch']],
    ['by a style', '<p style=\'font-family:".VnTimeH",serif\'>kÕ ho¹ch</p>', ['KẾ HOẠCH']],
    ['by a sheet', '<style><!-- p.MsoNormal, li.MsoNormal {margin:0; font-family:".VnTime"} /* x */ --></style><p class=MsoNormal>KÕ ho¹ch <span style="font-family:Arial">ô tô</span></p>', ['Kế hoạch ô tô']],
    ['a font that ends within a block', '<font face="VNI-Times"><p>Keá</font> hoaïch</p><p>ô tô</p>', ['Kế hoạch', 'ô tô']],
    ['letters of Word that are no HTML', '<p>Một<o:p>&nbsp;</o:p></p><![if !supportEmptyParas]>Hai<![endif]>', ['Một', 'Hai']],
    ['an end without a beginning', '<p>Một</div></b> hai</p></td>', ['Một hai']],
    ['forms and buttons', '<form><p>Một</p><select><option>Hai</select><button>Gửi</button><input value="Ba"></form>', ['Một']],
    ['heads and feet of pages that LibreOffice writes', '<div title="header"><p>Trang 1</p></div><p>Một</p>', ['Một']],
    ['elements in capitals', '<P>Một<BR>Hai</P>', ['Một', 'Hai']],
  ])('%s', async (_, body, seen) => {
    expect(await lines(body)).toEqual(seen)
  })
  test.each([['accepted', ['Trước ngày 20/6']], ['original', ['Trước ngày 15/6']]] as const)('revisions as %s', async (revisions, seen) => {
    expect(await lines('<p>Trước ngày <ins cite="x">20</ins><del>15</del>/6</p>', revisions === 'original' ? { revisions } : {})).toEqual(seen)
  })
  test('hidden words are told of, menus of scripts are not', async () => {
    const ids = async (body: string): Promise<string[]> => (await source(Buffer.from(`<html>${body}`))).notes.map(({ id }) => id)
    expect(await ids('<p>a<span style="display:none">b</span></p>')).toEqual(['text-hidden'])
    expect(await ids('<p>a<span style="display:none"> </span><script>b</script></p>')).toEqual([])
  })
  test('tabs of LibreOffice part a signature from the recipients', async () => {
    const page = (maker: string): string => `<html><meta name="generator" content="${maker}"><p>- Lưu: VT.\tGIÁM ĐỐC</p>`
    expect([(await source(Buffer.from(page('LibreOffice 7.4')))).text, (await source(Buffer.from(page('x')))).text]).toEqual(['- Lưu: VT.\tGIÁM ĐỐC\n', '- Lưu: VT. GIÁM ĐỐC\n'])
  })
})

const li = (n: number, inside = 'Việc'): string => `<li>${inside}`.repeat(n)

describe('labels of lists', () => {
  test.each<readonly [name: string, body: string, labels: readonly string[]]>([
    ['numbers', `<ol>${li(2)}</ol>`, ['1.', '2.']],
    ['Roman numbers', `<ol type="I">${li(2)}</ol><ol type=i>${li(2)}</ol>`, ['I.', 'II.', 'i.', 'ii.']],
    ['letters', `<ol type="a" start="26">${li(2)}</ol><ol type=A>${li(1)}</ol>`, ['z.', 'aa.', 'A.']],
    ['styles', `<ol style="list-style-type: lower-roman">${li(1)}</ol><ol style="list-style: decimal-leading-zero inside">${li(1)}</ol><ol style="list-style:none">${li(1)}</ol>`, ['i.', '01.', '']],
    ['backwards', `<ol reversed>${li(3)}</ol><ol reversed start=9>${li(2)}</ol>`, ['3.', '2.', '1.', '9.', '8.']],
    ['a value of its own', '<ol><li>Việc<li value=7>Việc<li>Việc</ol>', ['1.', '7.', '8.']],
    ['bullets', `<ul>${li(2)}</ul>`, ['-', '-']],
    ['levels', `<ol type=I><li>Việc<ol>${li(2)}</ol><li>Việc<ol><li>Việc<ol type=a>${li(1)}</ol></ol></ol>`, ['I.', '1.', '2.', 'II.', '1.', 'a.']],
    ['paragraphs of an item', '<ol><li><p>Việc</p><p>Việc</p><li><p>Việc</p></ol>', ['1.', '', '2.']],
    ['labels that Word wrote out', '<p class=MsoListParagraph style=\'mso-list:l0 level1 lfo1\'><![if !supportLists]><span><span style=\'mso-list:Ignore\'>IV.<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Việc</p>', ['IV.']],
    ['bullets that Word wrote out', '<p><span style=\'font-family:Symbol;mso-fareast-font-family:Symbol\'><span style=\'mso-list:Ignore\'>·<span style=\'font:7.0pt "Times New Roman"\'>&nbsp; </span></span></span>Việc</p>', ['•']],
    ['an item of nothing', '<ul><li>Việc<li></ul><p>Việc</p>', ['-', '-', '']],
  ])('%s', async (_, body, labels) => {
    expect((await lines(body)).map((line) => line.replace(/^-$/, '- Việc'))).toEqual(labels.map((label) => `${label} Việc`.trim()))
  })
})

const HEAD = '<tr><th>TT<th>Nội dung công việc<th>Chủ trì<th>Phối hợp<th>Thời gian</tr>'

describe('tables', () => {
  test.each<readonly [name: string, rows: string, tasks: readonly string[]]>([
    ['a row is a task', `${HEAD}<tr><td>1<td>Rà soát hồ sơ<td>Sở Nội vụ<td>Sở Y tế<td>Tháng 3`, ['1 Rà soát hồ sơ | Sở Nội vụ:leads, Sở Y tế:coordinates | Tháng 3']],
    ['paragraphs of a cell are units', `${HEAD}<tr><td>1</td><td>Rà soát hồ sơ</td><td>Sở Nội vụ</td><td><p>Sở Y tế</p><p>Công an tỉnh</p></td><td></td></tr>`,
      ['1 Rà soát hồ sơ | Sở Nội vụ:leads, Sở Y tế:coordinates, Công an tỉnh:coordinates | ']],
    ['a cell over two rows', `<thead>${HEAD}</thead><tbody><tr><td>1<td>Rà soát hồ sơ<td rowspan=2>Sở Nội vụ<td><td>Tháng 3<tr><td>2<td>Mở lớp<td><td>Tháng 4</tbody>`,
      ['1 Rà soát hồ sơ | Sở Nội vụ:leads | Tháng 3', '2 Mở lớp | Sở Nội vụ:leads | Tháng 4']],
    ['a row over all columns is a heading', `${HEAD}<tr><td colspan=5>II. Đào tạo<tr><td>1<td>Mở lớp<td>Sở Nội vụ<td><td>`, ['1 Mở lớp | Sở Nội vụ:leads | ']],
    ['a head of two rows', '<tr><td rowspan=2>TT<td rowspan=2>Nội dung<td colspan=2>Cơ quan thực hiện<td rowspan=2>Thời gian<tr><td>Chủ trì<td>Phối hợp<tr><td>1<td>Mở lớp<td>Sở Nội vụ<td>Sở Y tế<td>Quý II',
      ['1 Mở lớp | Sở Nội vụ:leads, Sở Y tế:coordinates | Quý II']],
    ['numbers that are printed', `${HEAD}<tr><td><ol><li></ol><td>Mở lớp<td>Sở Nội vụ<td><td><tr><td><ol start=2><li><p><br></p></ol><td>Rà soát hồ sơ<td>Sở Y tế<td><td>`, ['1. Mở lớp | Sở Nội vụ:leads | ', '2. Rà soát hồ sơ | Sở Y tế:leads | ']],
    ['a foot that stands before the body', `<tfoot><tr><td>2<td>Rà soát hồ sơ<td>Sở Y tế<td><td></tfoot>${HEAD}<tr><td>1<td>Mở lớp<td>Sở Nội vụ<td><td>`, ['1 Mở lớp | Sở Nội vụ:leads | ', '2 Rà soát hồ sơ | Sở Y tế:leads | ']],
  ])('%s', async (_, rows, tasks) => {
    const page = `<html><p>KẾ HOẠCH<p>Công tác văn thư năm 2026<p>I. NHIỆM VỤ<table border=1>${rows}</table>`
    const { plan: read } = await parse(Buffer.from(page), { path: 'a.html' })
    expect(read.tasks.map(({ number, text, units, deadlines }) =>
      `${number} ${text} | ${units.map(({ name, role }) => `${name}:${role}`).join(', ')} | ${deadlines.map((id) => read.deadlines.find((one) => one.id === id)?.raw).join(', ')}`,
    )).toEqual(tasks.map((task) => task.replace(/^(\d)\. /, '$1 ')))
  })
  const wide = (format: string): string => `<table ${format}><tr><td>a<td>b<tr><td>c<td>d</table>`
  test.each<readonly [name: string, body: string, rows: readonly string[]]>([
    ['lines by an attribute', wide('border="1"'), ['a | b', 'c | d']],
    ['lines by a style', wide('style="border: solid 1px"'), ['a | b', 'c | d']],
    ['lines by a class', wide('class="MsoTableGrid"'), ['a | b', 'c | d']],
    ['lines of a cell', wide('').replace('<td>', '<td style="border-top:1px solid #000">'), ['a | b', 'c | d']],
    ['no lines', wide('border="0" style="border:none"'), ['a', 'b', 'c', 'd']],
    ['a table that lays out a page', `<table><tr><td><p>Một</p>${wide('border=1')}<td>Bên<td>Ba<td>Bốn<tr><td>e<td>f<td>g<td>h<tr><td>i<td>j<td>k<td>l</table>`, ['Một', 'a | b', 'c | d', 'Bên', 'Ba', 'Bốn', ...'efghijkl']],
    ['a name above', `<table border=1><caption>Bảng 1</caption><tr><td>a<td>b</table>`, ['Bảng 1', 'a | b']],
    ['words beside the rows', '<table border=1>Lạc<tr><td>a<td>b</table>', ['Lạc', 'a | b']],
    ['columns without end', '<table border=1><tr><td colspan=99999999>a<td rowspan=99999999>b<tr><td>c</table>', ['a | b', 'c']],
  ])('%s', async (_, body, rows) => {
    expect((await lines(body)).map((line) => line.replace(/(?: \| )+/g, ' | ').replace(/^ ?\| | \|$| \| $/g, ''))).toEqual(rows)
  })
})

describe('the encoding of a page', () => {
  const page = (charset: string, text = 'Kế hoạch công tác văn thư của Ủy ban nhân dân xã'): string => `<html><head><meta ${charset}></head><body><p>${text}</p></body></html>`
  const named = (name: string): string => page(`http-equiv="Content-Type" content="text/html; charset=${name}"`)
  const tcvn = Buffer.from(iconv.encode(page('charset="windows-1252"').replace(/Ủ/g, 'ủ'), 'tcvn'))
  test.each<readonly [name: string, bytes: Uint8Array, encoding: string]>([
    ['UTF-8 that says so', Buffer.from(page('charset=utf-8')), 'utf-8'],
    ['UTF-8 that says nothing', Buffer.from(page('')), 'utf-8'],
    ['UTF-8 that says it is western', Buffer.from(named('iso-8859-1')), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${page('charset=windows-1258')}`), 'utf-8'],
    ['windows-1258', Buffer.from(iconv.encode(named('windows-1258').normalize('NFD').replace(/[aeiouyAEIOUY]\u0302|[aA]\u0306|[ouOU]\u031b/gu, (one) => one.normalize('NFC')), 'windows-1258')), 'windows-1258'],
    ['UTF-16', Buffer.from(`\ufeff${page('charset=utf-16')}`, 'utf16le'), 'utf-16le'],
    ['TCVN3 that says it is western', tcvn, 'tcvn3'],
  ])('%s', async (_, bytes, encoding) => {
    const { text, encoding: found } = await source(bytes, { path: 'a.html' })
    expect([found, text.normalize('NFC').toLowerCase()]).toEqual([encoding, 'kế hoạch công tác văn thư của ủy ban nhân dân xã\n'])
  })
  test('bytes of old fonts are read font by font', async () => {
    const bytes = Buffer.from(page('charset=windows-1252', '<font face=".VnTime">KÕ ho¹ch</font> <font face="Arial">Café</font>'), 'latin1')
    expect((await source(bytes)).text).toBe('Kế hoạch Café\n')
  })
})

describe('which files are pages', () => {
  test.each<readonly [name: string, text: string, path: string | null, format: string]>([
    ['by how it begins', '<!DOCTYPE html><p>a', null, 'html'],
    ['by what Word saves', '<html xmlns:v="urn:schemas-microsoft-com:vml"><p>a', 'ke-hoach.doc', 'html'],
    ['after a declaration and a comment', '<?xml version="1.0"?>\n<!-- a -->\n<html><p>a', 'a.doc', 'html'],
    ['by its name', '<p>a</p>', 'a.HTM', 'html'],
    ['a text that speaks of pages', 'Thẻ <html> là gì', 'a.txt', 'text'],
    ['Markdown', '<div>\n\n# a', 'a.md', 'markdown'],
  ])('%s', async (_, text, path, format) => expect((await source(Buffer.from(text), { path })).format).toBe(format))
})

const LETTERHEAD = '<table width="100%"><tr><td><p>UBND TỈNH HẢI SƠN<br><b>SỞ NỘI VỤ</b></p><p>Số: 12/KH-SNV</p></td><td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</p><p>Hải Sơn, ngày 05 tháng 01 năm 2026</p></td></tr></table>'
const BODY = '<p align=center>KẾ HOẠCH</p><p align=center>Công tác văn thư năm 2026</p><p>Căn cứ <a href="/vb/30">Nghị định số 30/2020/NĐ-CP</a>, Sở Nội vụ ban hành Kế hoạch như sau:</p><p>I. NHIỆM VỤ</p><p>1. Văn phòng Sở mở lớp trước ngày 31/3/2026.</p><p>2. Phòng Cải cách hành chính rà soát hồ sơ trong quý II/2026.</p>'
const FOOT = '<table><tr><td><p>Nơi nhận:</p><p>- UBND tỉnh;</p><p>- Lưu: VT.</p></td><td><p>GIÁM ĐỐC</p><p>Lò Văn Sáng</p></td></tr></table>'
const DOCUMENT = LETTERHEAD + BODY + FOOT
const links = (...texts: string[]): string => `<ul>${texts.map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul>`
const MENU = links('Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản chỉ đạo điều hành', 'Thủ tục hành chính')
const NEWS = links('Kế hoạch số 15/KH-UBND về chuyển đổi số', 'Sở Nội vụ tổ chức hội nghị trước ngày 20/6', 'Chủ tịch UBND tỉnh làm việc tại xã')

describe('the document in the page of a portal', () => {
  const alone = async (): Promise<string[]> => lines(DOCUMENT)
  test.each<readonly [name: string, body: string]>([
    ['between landmarks', `<header><h1>Cổng thông tin điện tử</h1></header><nav>${MENU}</nav><main>${DOCUMENT}</main><aside><h3>Tin mới</h3>${NEWS}</aside><footer><p>Bản quyền thuộc Sở Nội vụ. Điện thoại: 0123</p></footer>`],
    ['between blocks with names', `<div id="header"><img src="x">Sở Nội vụ tỉnh Hải Sơn</div><div class="main-menu">${MENU}</div><div class="content"><div class="detail">${DOCUMENT}</div></div><div class="tin-lien-quan">Tin liên quan${NEWS}</div><div class="footer">Địa chỉ: số 1 đường A, tỉnh Hải Sơn</div>`],
    ['between blocks without names', `<div>${MENU}</div><div><div>${DOCUMENT}</div></div><div>Các tin khác${NEWS}</div><div>Bản quyền © 2026 Sở Nội vụ. Ghi rõ nguồn khi phát hành lại.</div>`],
    ['in a table that lays out the page', `<table><tr><td colspan=2>${MENU}</td></tr><tr><td width=200><p><a href=/a>Lịch công tác</a></p><p><a href=/b>Thư điện tử</a></p><p><a href=/c>Hỏi đáp</a></p></td><td>${DOCUMENT}</td></tr><tr><td colspan=2 class="footer">Cơ quan chủ quản: Sở Nội vụ</td></tr></table>`],
    ['with a way to it and what is added', `<div class="breadcrumb"><a href=/>Trang chủ</a> » <a href=/vb>Văn bản</a></div><div>Ngày đăng: 08/01/2026 10:00</div><article>${DOCUMENT}</article><div>Lượt xem: 123</div><div class="share-buttons"><a href=x>Facebook</a><a href=y>Zalo</a></div>`],
    ['with news within the same block', `<div id=c>${DOCUMENT}<div class="related">Xem thêm${NEWS}</div></div>`],
    ['in pages of its own', `<nav>${MENU}</nav><div><div>${LETTERHEAD}</div><div>${BODY}</div><div>${FOOT}</div></div>`],
    ['with a menu that is hidden', `<div style="display:none">${MENU}</div>${DOCUMENT}`],
  ])('%s', async (_, body) => {
    expect(await lines(body)).toEqual(await alone())
    const { notes } = await source(Buffer.from(`<html>${body}`))
    expect(notes.map(({ id }) => id)).toEqual([body.startsWith('<div style') ? 'text-hidden' : 'page-frame'])
  })
  test.each<readonly [name: string, body: string, kept: string]>([
    ['a letterhead beside that of an appendix', `<nav>${MENU}</nav><div class="header">${LETTERHEAD}</div><div>${BODY}${FOOT}<p>PHỤ LỤC</p>${LETTERHEAD.replace('SỞ NỘI VỤ', 'SỞ Y TẾ')}</div>`, 'SỞ NỘI VỤ'],
    ['a banner with the national title, without its menu', `<div class="banner">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>CỔNG THÔNG TIN</div><div>${MENU}</div><div>${DOCUMENT}</div>`, 'CỔNG THÔNG TIN'],
    ['an appendix after its foot', `<nav>${MENU}</nav><div>${DOCUMENT}</div><div><p>PHỤ LỤC</p><table border=1>${HEAD}<tr><td>1<td>Mở lớp<td>Sở Nội vụ<td><td></table></div>`, 'Mở lớp'],
    ['a letterhead in another block', `<nav>${MENU}</nav><div class="header">${LETTERHEAD}</div><div>${BODY}${FOOT}</div>`, 'SỞ NỘI VỤ'],
    ['a foot in another block', `<nav>${MENU}</nav><div>${LETTERHEAD}${BODY}</div><div class="footer">${FOOT}</div>`, 'Lò Văn Sáng'],
    ['paragraphs that link to what they cite', `<nav>${MENU}</nav><div>${DOCUMENT.replace('I. NHIỆM VỤ', 'I. NHIỆM VỤ</p><p><a href=/1>Luật Lưu trữ</a>; <a href=/2>Nghị định số 01/2013/NĐ-CP</a>; <a href=/3>Thông tư số 02/2019/TT-BNV</a>')}</div>`, 'Thông tư số 02/2019/TT-BNV'],
    ['a document without a head or a foot', `<nav>${MENU}</nav><div>${BODY}</div><p>3. Thanh tra Sở theo dõi.</p>`, '3. Thanh tra Sở theo dõi.'],
    ['a page without a document', `<nav>${MENU}</nav><div><p>Hội nghị triển khai nhiệm vụ năm 2026.</p></div>`, 'Hội nghị triển khai nhiệm vụ năm 2026.'],
  ])('%s stays', async (_, body, kept) => {
    const { text, notes } = await source(Buffer.from(`<html>${body}`))
    expect(text).toContain(kept)
    expect(text).not.toContain('Thủ tục hành chính\n')
    expect(notes.map(({ id }) => id)).toEqual(['page-frame'])
  })
  test('what was left out is told by its words', async () => {
    const { notes } = await source(Buffer.from(`<html><nav>${MENU}</nav>${DOCUMENT}`))
    expect(notes[0]?.message).toContain('“Trang chủ Giới thiệu')
  })
  test('pages of programs for writing have no frame', async () => {
    const { notes } = await source(Buffer.from(`<html><meta name=Generator content="Microsoft Word 15"><body><div class=WordSection1>${DOCUMENT}</div><div style='mso-element:footnote-list'><p><a href="#_ftnref1">[1]</a> Theo</p></div>`))
    expect(notes).toEqual([])
  })
})

describe('a page that is none', () => {
  test.each<readonly [name: string, text: string, id: string]>([
    ['without words', '<html><body></body></html>', 'file-empty'],
    ['of a script alone', '<html><script>a()', 'file-empty'],
  ])('%s', async (_, text, id) => expect((await source(Buffer.from(text))).notes.map((note) => note.id)).toEqual([id]))
})
