import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { sourceOf } from '../../src/assemble/parse.js'
import { check } from '../../src/check/check.js'
import type { Finding } from '../../src/model/finding.js'
import { comments } from '../../src/report/comments.js'
import { commented } from '../../src/write/word/comments.js'

/** A copy with the findings as comments, and what they are. */
export async function copy(bytes: Uint8Array): Promise<{ readonly made: Uint8Array; readonly findings: readonly Finding[]; readonly text: string }> {
  const source = await sourceOf(bytes, { path: 'a.docx' })
  const checked = await check(source)
  const made = await commented(bytes, comments(checked, { language: 'vi', from: null }), { text: source.text, title: checked.title, options: {} })
  if (!made) throw new Error('not written')
  return { made, findings: checked.result.findings, text: source.text }
}

/** A comment as a reader sees it. */
export interface Seen {
  readonly author: string
  readonly said: string
  /** The words between the marks of its range; null without one. */
  on: string | null
  references: number
}

/** The comments of a file by their id, as a reader of XML sees them: it ends at the first fault. */
export function seen(bytes: Uint8Array): Map<string, Seen> {
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

/** Words with one space between them. */
export const squashed = (text: string): string => text.replace(/\s+/gu, ' ').trim()
