import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { sourceOf } from '../../src/assemble/parse.js'
import { check } from '../../src/check/check.js'
import type { Finding } from '../../src/model/finding.js'
import { source } from '../../src/read/read.js'
import { comments } from '../../src/report/comments.js'
import { commented } from '../../src/write/word/comments.js'
import { FORMS, formsOf } from '../helpers/forms.js'
import { damagedWord } from '../helpers/word-damage.js'

// LibreOffice takes seconds a file: it is asked where DVCHECK_ORACLE=1 says so. DVCHECK_REAL: the folder of offices' files, which are no part of the project.
const { DVCHECK_ORACLE: asked, DVCHECK_REAL: real = fileURLToPath(new URL('../../../shared/real/', import.meta.url)) } = process.env
const scratch = mkdtempSync(join(tmpdir(), 'dvcheck-test-'))
const office = asked === '1' && spawnSync('soffice', ['--version']).status === 0
const why = office ? '' : asked === '1' ? ' (soffice is not there)' : ' (DVCHECK_ORACLE=1 asks for it)'

/** What LibreOffice makes of a file. */
function converted(bytes: Uint8Array, name: string, to: string): Buffer {
  const [folder, plain] = [mkdtempSync(join(scratch, 'x-')), basename(name)]
  writeFileSync(join(folder, plain), bytes)
  const out = join(folder, 'out')
  const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`
  spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, join(folder, plain)], { timeout: 90_000 })
  return readFileSync(join(out, plain.replace(/\w+$/, to.split(':')[0] as string)))
}

const textOf = (bytes: Uint8Array, name: string): string => converted(bytes, name, 'txt:Text (encoded):UTF8').toString('utf8')
const words = (text: string): string[] => [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)].map(String).sort()

/** What only one of two lists of words has. */
function apart(ours: readonly string[], theirs: readonly string[]): { readonly ours: string[]; readonly theirs: string[] } {
  const count = new Map<string, number>()
  for (const word of ours) count.set(word, (count.get(word) ?? 0) + 1)
  for (const word of theirs) count.set(word, (count.get(word) ?? 0) - 1)
  const list = (sign: number): string[] => [...count].flatMap(([word, n]) => Array.from({ length: Math.max(0, n * sign) }, () => word))
  return { ours: list(1), theirs: list(-1) }
}

describe(`LibreOffice's texts of the fixtures${why}`, () => {
  const files = formsOf('.libreoffice.txt').map(([name]) => name)
  test.skipIf(!office).each(files)('%s is what it writes', (name) => {
    const file = name.replace(/\.libreoffice\.txt$/, '')
    expect(textOf(readFileSync(new URL(file, FORMS)), file)).toBe(readFileSync(new URL(name, FORMS), 'utf8'))
  })
})

/** Words that differ in the files of offices, and why. */
const KNOWN: Readonly<Record<string, { readonly ours: string; readonly theirs: string }>> = {}

describe(`offices' Word files${existsSync(real) ? why : ` (${real} is not there)`}`, () => {
  const files = existsSync(real) ? readdirSync(real).filter((name) => /\.docx?$/.test(name)) : []
  test.skipIf(!office).each(files.length > 0 ? files : ['none'])('%s', async (name) => {
    if (files.length === 0) return
    const bytes = readFileSync(join(real, name))
    const { text } = await source(bytes, { path: name })
    const { ours, theirs } = apart(words(text), words(textOf(bytes, name)))
    expect({ ours: ours.join(' '), theirs: theirs.join(' ') }).toEqual(KNOWN[name] ?? { ours: '', theirs: '' })
  })
})

const squashed = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const plain = (html: string): string => squashed(html.replace(/<\/p>|<br \/>/g, ' ').replace(/<[^>]*>/g, '').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))

/** The comments of a Word file as mammoth reads them: what they say, and what stands before their mark in its paragraph. */
async function seen(bytes: Uint8Array): Promise<{ readonly said: string; readonly before: string }[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: ['comment-reference => sup'] })
  const said = new Map([...value.matchAll(/<dt id="(comment-\d+)">[^<]*<\/dt><dd>(.*?)<\/dd>/gs)].map(([, id = '', body = '']) => [id, plain(body)]))
  const marks = [...value.matchAll(/<sup><a href="#(comment-\d+)"[^>]*>[^<]*<\/a><\/sup>/g)]
  return marks.map(({ 0: whole, 1: id = '', index }) => {
    const from = Math.max(...['<p>', '<li>', '<h1>', '<td>'].map((tag) => value.lastIndexOf(tag, index)))
    const inside = value.slice(from, index + whole.length).replace(/<sup><a href="#comment.*?<\/sup>/g, '')
    return { said: said.get(id) ?? '', before: plain(inside) }
  })
}

/** A damaged plan with its findings as comments, and what is to be seen of each: its message, and its line up to the last of its words. */
async function copy(bytes: Uint8Array, seed: number): Promise<{ readonly made: Uint8Array; readonly wanted: readonly { readonly finding: Finding; readonly before: string }[] }> {
  // mammoth reads no comment of XML within words: runs stay whole.
  const damaged = damagedWord(bytes, seed, 'whole')
  const read = await sourceOf(damaged, { path: 'a.docx' })
  const checked = await check(read)
  const made = await commented(damaged, comments(checked, { language: 'vi', from: null }), { text: read.text, title: checked.title, options: {} })
  if (!made) throw new Error('not written')
  const wanted = checked.result.findings.map((finding) => {
    const [, to] = finding.span
    return { finding, before: squashed(read.text.slice(read.text.lastIndexOf('\n', to - 1) + 1, to)) }
  })
  return { made, wanted }
}

/** Findings whose comment another program does not see, or not where they are. Labels that lists print are in no paragraph. */
async function lost(made: Uint8Array, wanted: readonly { readonly finding: Finding; readonly before: string }[]): Promise<string[]> {
  const all = await seen(made)
  return wanted.flatMap(({ finding, before }) => {
    const own = all.filter(({ said }) => said.includes(squashed(finding.message)) && said.includes(`[${finding.ruleId}]`))
    const found = own.some((one) => one.before !== '' && (before.endsWith(one.before) || LABEL.test(before)))
    return found ? [] : [`${finding.ruleId}: ${before} | ${own.map((one) => one.before).join(' | ')}`]
  })
}

/** A finding on a label alone has its comment on the first word. */
const LABEL = /^(?:[-+]|[IVX]+[.-]|\d+(?:\.\d+)?[.-]?|[a-z]\))$/

describe('comments lead back to the words of their findings', () => {
  const files = formsOf(office ? '.docx' : 'plan.docx')
  test.each(files)('%s: as mammoth reads them', async (_, bytes) => {
    const { made, wanted } = await copy(bytes, 3)
    expect(wanted.length).toBeGreaterThan(0)
    expect(await lost(made, wanted)).toEqual([])
  })

  test.skipIf(!office).each(files)(`%s: after LibreOffice saved it${why}`, async (name, bytes) => {
    const { made, wanted } = await copy(bytes, 3)
    expect(await lost(converted(made, name, 'docx'), wanted)).toEqual([])
  })
})
