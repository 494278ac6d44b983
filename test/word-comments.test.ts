import { readdirSync, readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { sourceOf } from '../src/assemble/parse.js'
import { check } from '../src/check/check.js'
import type { Finding } from '../src/model/finding.js'
import { comments } from '../src/report/comments.js'
import { commented } from '../src/write/word/comments.js'
import { paragraph, run, word } from './helpers/word.js'
import { damagedWord } from './helpers/word-damage.js'

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

/** A copy with the findings as comments, and what they are. */
async function copy(bytes: Uint8Array): Promise<{ readonly made: Uint8Array; readonly findings: readonly Finding[]; readonly text: string }> {
  const source = await sourceOf(bytes, { path: 'a.docx' })
  const checked = await check(source)
  const made = await commented(bytes, comments(checked, { language: 'vi', from: null }), { text: source.text, title: checked.title, options: {} })
  if (!made) throw new Error('not written')
  return { made, findings: checked.result.findings, text: source.text }
}

interface Seen {
  readonly author: string
  readonly said: string
  /** The words between the marks of its range; null without one. */
  on: string | null
  references: number
}

/** The comments of a file by their id, as a reader of XML sees them: it ends at the first fault. */
function seen(bytes: Uint8Array): Map<string, Seen> {
  const parts = unzipSync(bytes)
  const found = new Map<string, Seen>()
  let id = ''
  let inText = false
  const read = (name: string, open: (tag: string, attribute: (name: string) => string) => void, text: (words: string) => void): void => {
    const parser = new SaxesParser({ xmlns: true })
    parser.on('opentag', ({ name: tag, attributes }) => {
      inText = tag === 'w:t'
      open(tag, (wanted) => attributes[wanted]?.value ?? '')
    })
    parser.on('closetag', () => (inText = false))
    for (const kind of ['text', 'cdata'] as const) parser.on(kind, (words) => inText && text(words))
    parser.write(strFromU8(parts[name] as Uint8Array)).close()
  }
  if (!parts['word/comments.xml']) return found
  read('word/comments.xml', (tag, attribute) => {
    if (tag !== 'w:comment') return
    id = attribute('w:id')
    if (found.has(id)) throw new Error(`two comments ${id}`)
    found.set(id, { author: attribute('w:author'), said: '', on: null, references: 0 })
  }, (words) => found.set(id, { ...(found.get(id) as Seen), said: `${found.get(id)?.said}${words}` }))
  const open = new Set<Seen>()
  const add = (words: string): void => open.forEach((one) => (one.on += words))
  read('word/document.xml', (tag, attribute) => {
    const one = found.get(attribute('w:id'))
    if (tag === 'w:tab') add('\t')
    else if (tag === 'w:br' || tag === 'w:p') add('\n')
    else if (tag === 'w:commentRangeStart' && one) open.add(Object.assign(one, { on: '' }))
    else if (tag === 'w:commentRangeEnd' && one) open.delete(one)
    else if (tag === 'w:commentReference' && one) one.references++
  }, add)
  return found
}

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean => a !== undefined && b !== undefined && Buffer.compare(a, b) === 0
const squashed = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const forms = new URL('../fixtures/forms/word/', import.meta.url)
const files = readdirSync(forms).filter((name) => name.endsWith('.docx')).map((name) => [name, new Uint8Array(readFileSync(new URL(name, forms)))] as const)

describe('findings as comments of Word', () => {
  const seeds = [3, 5]
  test.each(files.flatMap(([name, bytes]) => [false, true].map((cut) => [name, cut ? 'its runs cut' : 'its runs whole', bytes, cut] as const)))('%s, damaged, %s', async (name, _, bytes, cut) => {
    let number = 0
    for (const seed of seeds) {
      const damaged = damagedWord(bytes, seed, cut)
      const { made, findings, text } = await copy(damaged)
      const found = [...seen(made).values()]
      expect(found.map(({ author, references }) => `${author} ${references}`)).toEqual(findings.map(() => 'dvcheck 1'))
      for (const [i, { span: [from, to], message, ruleId }] of findings.entries()) {
        const [one, words] = [found[i] as Seen, squashed(text.slice(from, to))]
        expect(one.said).toContain(squashed(message))
        expect(one.said).toContain(`[${ruleId}]`)
        // The labels that a list prints are no words of its paragraphs.
        if (name === 'so-tu-dong.docx') expect(one.on).not.toBe('')
        else expect(squashed(one.on ?? ''), `${seed} ${ruleId}`).toBe(words)
      }
      number += findings.length
      expect((await sourceOf(made, { path: 'a.docx' })).text).toBe(text)
      expect(same((await copy(made)).made, made)).toBe(true)
      const [was, is] = [unzipSync(damaged), unzipSync(made)]
      const others = Object.keys(was).filter((part) => !/document\.xml(?:\.rels)?$|^\[Content/.test(part))
      expect(others.filter((part) => !same(is[part], was[part]))).toEqual([])
    }
    expect(number).toBeGreaterThan(seeds.length)
  })
})
