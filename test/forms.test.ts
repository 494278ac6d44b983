import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import type { Plan } from '../src/model/plan.js'
import { FORMS, PLANS } from './helpers/forms.js'


/** What a form is read as; what of the plan is otherwise in it, and why, places aside. */
interface Form {
  readonly format: string
  readonly encoding?: string
  /** TCVN3 has capitals with tones in its fonts alone: a plain text has lost them, and with them where a line begins that goes on none. */
  readonly caseless?: true
  /** The form whose paragraphs it has: halves of a letterhead are one line of a text and two of Word, the head of a table one line and its cells. */
  readonly paragraphs: readonly string[]
}

const EACH: Readonly<Record<string, Form>> = {
  'plan.nfd.txt': { format: 'text', paragraphs: ['plan.txt'] },
  'plan.tcvn3.txt': { format: 'text', encoding: 'tcvn3', caseless: true, paragraphs: [] },
  'plan.vni.txt': { format: 'text', encoding: 'vni', paragraphs: ['plan.txt'] },
  'plan.1258.txt': { format: 'text', encoding: 'windows-1258', paragraphs: ['plan.txt'] },
  // A letterhead is written as in a text, a table has cells.
  'plan.md': { format: 'markdown', paragraphs: ['plan.txt', 'plan.docx'] },
  'plan.docx': { format: 'docx', paragraphs: ['plan.docx'] },
  'typed.docx': { format: 'docx', paragraphs: ['plan.docx'] },
  'plan.doc': { format: 'doc', paragraphs: ['plan.docx'] },
  'plan.odt': { format: 'odt', paragraphs: ['plan.docx'] },
  'plan.html': { format: 'html', paragraphs: ['plan.docx'] },
  'plan.pdf': { format: 'pdf', paragraphs: ['plan.docx'] },
}

const known = new Map<string, ReturnType<typeof parse>>()

/** A form of a plan, read once. */
function read(name: string, form: string): ReturnType<typeof parse> {
  const path = `${name}/${form}`
  const found = known.get(path) ?? parse(readFileSync(new URL(path, FORMS)), { path })
  known.set(path, found)
  return found
}

/** A plan without its places, its paragraphs, and what a file alone decides. */
function bare({ source: _, ...plan }: Plan, caseless: boolean): unknown {
  const text = JSON.stringify(plan)
  return JSON.parse(caseless ? text.toLowerCase() : text, (key, value: unknown) => (key === 'position' || key === 'paragraphs' ? undefined : value))
}

/** The paragraphs of a plan and of those attached to it. */
function paragraphs({ paragraphs: own, attachments }: Plan): string[] {
  return [...own.map(({ kind, text }) => `${kind}: ${text}`), ...attachments.flatMap(paragraphs)]
}

describe.each(PLANS)('%s in every form', (name) => {
  test('all are there', () => {
    expect(readdirSync(new URL(`${name}/`, FORMS))).toEqual(expect.arrayContaining(['plan.txt', ...Object.keys(EACH)]))
  })

  test.each(Object.entries(EACH))('%s', async (form, { format, encoding = 'utf-8', caseless = false, paragraphs: as }) => {
    const [{ plan: own }, { plan: text }] = [await read(name, form), await read(name, 'plan.txt')]
    expect(own.source).toMatchObject({ format, encoding })
    expect(own.source.notes.map(({ id }) => id)).toEqual(encoding === 'utf-8' ? [] : ['encoding-converted'])
    expect(bare(own, caseless)).toEqual(bare(text, caseless))
    expect(own.tasks.length).toBeGreaterThan(5)
    if (as.length === 0) return
    expect(await Promise.all(as.map(async (one) => paragraphs((await read(name, one)).plan)))).toContainEqual(paragraphs(own))
  })
})

/** Labels of lists are words; what stands around them, and bullets, are none: LibreOffice writes its own bullets into a text. */
const words = (text: string): string[] => [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)].map(String).sort()

/** LibreOffice writes the cells of a row of a .doc as one word after the other, nothing between them, and leaves out the labels in them: the Word file's text. */
const OTHERS: Readonly<Record<string, string>> = { 'tinh-phu-luc/plan.doc': 'plan.docx' }

/** Files with the texts that LibreOffice made of them; a web page and a PDF, which it does not read back so, with that of the Word file they were made of. */
const ORACLES = PLANS.flatMap((plan) => [
  ...['plan.docx', 'typed.docx', 'plan.doc', 'plan.odt'].map((file) => [`${plan}/${file}`, `${plan}/${OTHERS[`${plan}/${file}`] ?? file}.libreoffice.txt`] as const),
  [`${plan}/plan.html`, `${plan}/typed.docx.libreoffice.txt`] as const, [`${plan}/plan.pdf`, `${plan}/plan.docx.libreoffice.txt`] as const,
])

test.each(ORACLES)('%s has the words of the text that LibreOffice makes of it', async (file, oracle) => {
  const [plan = '', form = ''] = file.split('/')
  const { text } = (await read(plan, form)).source
  expect(words(text)).toEqual(words(readFileSync(new URL(oracle, FORMS), 'utf8')))
})
