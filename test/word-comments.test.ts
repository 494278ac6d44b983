import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { check } from '../src/check/check.js'
import { paragraph, run, word } from './helpers/word.js'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A package with comments: of each who wrote it and what. */
export function withComments(bytes: Uint8Array, all: readonly (readonly [id: number, author: string, text: string, initials?: string])[]): Uint8Array {
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
