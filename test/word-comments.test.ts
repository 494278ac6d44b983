import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { sourceOf } from '../src/assemble/parse.js'
import { check } from '../src/check/check.js'
import { commented } from '../src/write/word/comments.js'
import { paragraph, run, word } from './helpers/word.js'
import { copy, seen, squashed } from './helpers/word-seen.js'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A package with comments: of each who wrote it and what. */
function withComments(bytes: Uint8Array, all: readonly (readonly [id: number, author: string, text: string, initials?: string])[]): Uint8Array {
  const inside = all.map(([id, author, text, initials]) =>
    `<w:comment w:id="${id}" w:author="${author}"${initials === undefined ? '' : ` w:initials="${initials}"`}>${text.split('\n').map((line) => paragraph(line)).join('')}</w:comment>`)
  return zipSync({ ...unzipSync(bytes), 'word/comments.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:comments ${W}>${inside.join('')}</w:comments>`) })
}

/** Words that a comment stands on. */
const noted = (id: number, inside: string): string => `<w:commentRangeStart w:id="${id}"/>${inside}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

const HEAD = ['KẾ HOẠCH', 'Phòng, chống thiên tai năm 2026', 'I. NHIỆM VỤ TRỌNG TÂM', '1. Kiện toàn Ban Chỉ huy (Văn phòng tham mưu).'].map((line) => paragraph(line)).join('')
const THIRD = run('3. Rà soát phương án (Ban Chỉ huy Quân sự thực hiện).')

async function found(body: string, comments: Parameters<typeof withComments>[1]): Promise<{ readonly ids: readonly string[]; readonly suppressed: number }> {
  const { result } = await check(withComments(word({ body }), comments), { path: 'a.docx' })
  return { ids: result.findings.map(({ ruleId }) => ruleId).filter((id) => /^(?:numbering|suppression)/.test(id)), suppressed: result.counts.suppressed }
}

describe('a comment of Word suppresses what is reported beside it', () => {
  const skip = 'dvcheck: bỏ qua numbering – giữ số đã công bố'
  test.each<readonly [name: string, body: string, comments: Parameters<typeof withComments>[1], ids: readonly string[], suppressed: number]>([
    ['none', HEAD + paragraph(THIRD), [], ['numbering'], 0],
    ['on the words', HEAD + paragraph(noted(4, THIRD)), [[4, 'Lò Văn Sáng', skip]], [], 1],
    ['on one word of the line', HEAD + paragraph(`${run('3. Rà ')}${noted(4, run('soát'))}${run(' phương án (Ban Chỉ huy Quân sự thực hiện).')}`), [[4, 'Lò Văn Sáng', skip]], [], 1],
    ['over several paragraphs', `${HEAD}<w:commentRangeStart w:id="4"/>${paragraph(run('2. Mở lớp (Văn phòng tham mưu).'))}${paragraph(run('4. Rà soát phương án (Ban Chỉ huy Quân sự thực hiện).'))}<w:commentRangeEnd w:id="4"/>`, [[4, 'Lò Văn Sáng', skip]], [], 1],
    ['without a range, where it is referred to', HEAD + paragraph(`${THIRD}<w:r><w:commentReference w:id="4"/></w:r>`), [[4, 'Lò Văn Sáng', skip]], [], 1],
    ['on another line', HEAD.replace('<w:p>', '<w:p><w:commentRangeStart w:id="4"/>').replace('</w:p>', '<w:commentRangeEnd w:id="4"/></w:p>') + paragraph(THIRD), [[4, 'Lò Văn Sáng', skip]], ['suppression-unused', 'numbering'], 0],
    ['of a rule that there is not', HEAD + paragraph(noted(4, THIRD)), [[4, 'Lò Văn Sáng', 'dvcheck: bỏ qua numbers']], ['numbering', 'suppression-unknown'], 0],
    ['of several rules, in its second paragraph', HEAD + paragraph(noted(4, THIRD)), [[4, 'Lò Văn Sáng', 'Đã hỏi:\ndvcheck: bỏ qua numbering, unit-missing']], ['suppression-unused'], 1],
    ['in the middle of a sentence it says nothing', HEAD + paragraph(noted(4, THIRD)), [[4, 'Lò Văn Sáng', 'Có thể ghi dvcheck: bỏ qua numbering']], ['numbering'], 0],
    ['those of dvcheck itself say nothing', HEAD + paragraph(noted(4, THIRD)), [[4, 'dvcheck', skip, 'dvcheck']], ['numbering'], 0],
  ])('%s', async (_, body, comments, ids, suppressed) => {
    expect(await found(body, comments)).toEqual({ ids, suppressed })
  })
})

const TWICE = `${HEAD}${paragraph(run('2. Rà soát rà soát phương án (Ban Chỉ huy Quân sự thực hiện).'))}`
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'

/** A package with comments of persons that are named where Word names them. */
function withPersons(body: string, comments: Parameters<typeof withComments>[1]): Uint8Array {
  const parts = unzipSync(withComments(word({ body }), comments))
  return zipSync({ ...parts, 'word/_rels/document.xml.rels': strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATED}" Target="comments.xml"/></Relationships>`) })
}

const bodyOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)
const said = (bytes: Uint8Array): string[] => [...seen(bytes)].map(([id, { author, said: words, on }]) => `${id} ${author}: ${words.slice(0, 24)} | ${on}`)

describe('where comments stand', () => {
  test.each<readonly [name: string, inside: string, on: string]>([
    ['within a link', `<w:hyperlink w:anchor="x">${run('Văn phòng xã rà soát rà soát hồ sơ')}</w:hyperlink>`, 'soát rà'],
    ['half in a link', `${run('Văn phòng xã rà soát ')}<w:hyperlink w:anchor="x">${run('rà soát hồ sơ')}</w:hyperlink>`, 'soát rà soát hồ sơ'],
    ['a revision is never cut', `${run('Văn phòng xã ')}<w:ins w:id="9" w:author="Lò Văn Sáng">${run('rà soát rà soát hồ sơ')}</w:ins>`, 'rà soát rà soát hồ sơ'],
    ['in the result of a field', `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Văn phòng xã rà soát rà soát hồ sơ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`, 'soát rà'],
    ['half in a field', `${run('Văn phòng rà soát ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('rà soát hồ sơ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' cũ')}`, 'soát rà soát hồ sơ'],
    ['in a text box: at what holds it', `${run('Trước ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph('Văn phòng rà soát rà soát hồ sơ')}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r>`, 'Văn phòng rà soát rà soát hồ sơ'],
  ])('%s', async (_, inside, on) => {
    const bytes = word({ body: HEAD + paragraph(inside) })
    const { text } = await sourceOf(bytes, { path: 'a.docx' })
    const from = text.indexOf('soát rà')
    const made = await commented(bytes, [{ span: [from, from + 'soát rà'.length], lines: ['x'] }], { text, title: null, options: {} })
    expect([...seen(made as Uint8Array).values()].map((one) => squashed(one.on ?? ''))).toEqual([on])
    expect(bodyOf(made as Uint8Array)).toContain(/<w:ins .*<\/w:ins>/.exec(bodyOf(bytes))?.[0] ?? '')
  })

  test.each<readonly [name: string, words: string, on: string]>([
    ['a label that its list prints: the first word', 'I. ', 'Việc'],
    ['a note: where it is referred to', 'báo cáo', '¹'],
    ['over paragraphs, the note of the first between', 'Việc một¹\n¹ Theo báo cáo.\nII. Việc hai', 'Việc một¹\nViệc hai'],
    ['no words at all: the first paragraph', '', 'KẾ HOẠCH'],
  ])('%s', async (_, words, on) => {
    const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const list = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    const body = `${paragraph('KẾ HOẠCH')}${paragraph(`${run('Việc một')}<w:r><w:footnoteReference w:id="1"/></w:r>`, list)}${paragraph('Việc hai', list)}`
    const bytes = word({ body, numbering, footnotes: `<w:footnote w:id="1">${paragraph(' Theo báo cáo.')}</w:footnote>` })
    const { text } = await sourceOf(bytes, { path: 'a.docx' })
    const from = words === '' ? text.length : text.indexOf(words)
    const made = (await commented(bytes, [{ span: [from, from + words.length], lines: ['x'] }], { text, title: words === '' ? [0, 8] : null, options: {} })) as Uint8Array
    const whole = bodyOf(made).split(/<w:comment(?:RangeStart|RangeEnd) w:id="\d+"\/>/)
    expect(whole).toHaveLength(3)
    expect(whole[1]?.replace(/<w:p>/g, '\n').replace(/<w:footnoteReference[^>]*>/, '¹').replace(/<[^>]*>/g, '')).toBe(on)
  })
})

describe('comments that are there already', () => {
  const person = withPersons(TWICE.replace(/<w:p>/, '<w:p><w:commentRangeStart w:id="5"/>').replace('</w:p>', '<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r></w:p>'), [[5, 'Lò Văn Sáng', 'Tên đã duyệt']])
  test('those of persons stay, and have their numbers', async () => {
    const { made, findings } = await copy(person)
    expect(said(made)[0]).toBe('5 Lò Văn Sáng: Tên đã duyệt | KẾ HOẠCH')
    expect([...seen(made).keys()]).toEqual(['5', ...findings.map((_, i) => String(6 + i))])
    expect(strFromU8(unzipSync(made)['word/comments.xml'] as Uint8Array)).toContain(strFromU8(unzipSync(person)['word/comments.xml'] as Uint8Array).slice(0, -'</w:comments>'.length))
  })
  test('its own go with what they were about', async () => {
    const { made } = await copy(person)
    const parts = unzipSync(made)
    const mended = zipSync({ ...parts, 'word/document.xml': strToU8(bodyOf(made).replace(/rà soát (?=<\/w:t>|phương|rà)/u, '').replace('Rà soát rà soát', 'Rà soát')) })
    const { made: again, findings } = await copy(mended)
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('word-doubled')
    expect([...seen(again).values()].map(({ author, references }) => `${author} ${references}`)).toEqual(['Lò Văn Sáng 1', ...findings.map(() => 'dvcheck 1')])
  })
  test('one that a person has answered stays', async () => {
    const { made } = await copy(person)
    const parts = unzipSync(made)
    const answered = strFromU8(parts['word/comments.xml'] as Uint8Array).replace(/(w:author="dvcheck"[^>]*><w:p)>/, '$1 w14:paraId="0A0B0C0D">').replace('<w:comments ', '<w:comments xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ')
    const extended = strToU8('<w15:commentsEx xmlns:w15="x"><w15:commentEx w15:paraId="11111111" w15:paraIdParent="0A0B0C0D"/></w15:commentsEx>')
    const { text } = await sourceOf(made, { path: 'a.docx' })
    const none = await commented(zipSync({ ...parts, 'word/comments.xml': strToU8(answered), 'word/commentsExtended.xml': extended }), [], { text, title: null, options: {} })
    expect([...seen(none as Uint8Array).values()].map(({ author, references }) => `${author} ${references}`)).toEqual(['Lò Văn Sáng 1', 'dvcheck 1'])
  })
  test('a file without findings is copied as it is', async () => {
    const bytes = word({ body: paragraph('x') })
    expect(await commented(bytes, [], { text: 'x\n', title: null, options: {} })).toBe(bytes)
  })
})

test('mammoth reads the comments', async () => {
  const { made, findings } = await copy(withPersons(TWICE, []))
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(made) }, { styleMap: ['comment-reference => sup'] })
  for (const { message, ruleId } of findings) {
    expect(value.replaceAll('&quot;', '"')).toContain(squashed(message))
    expect(value).toContain(`[${ruleId}]`)
  }
  expect(findings.length).toBeGreaterThan(0)
})
