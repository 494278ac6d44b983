import type { Source } from '../model/source.js'
import { plainReader } from './plain.js'
import type { Reader, ReadOptions } from './reader.js'
import { textLines } from './text.js'

const markdown = plainReader('markdown', (_, name) => /\.(?:md|markdown)$/iu.test(name ?? ''), async ({ text, begins }) => {
  const { markdownLines } = await import('./markdown.js')
  return markdownLines(text, begins)
})

const text = plainReader('text', () => true, ({ text, begins, units }) => textLines(text, begins, units))

const docx: Reader = {
  formats: ['docx'],
  sniff: (bytes, name) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4 && !/\.(?:odt|xlsx|pptx)$/iu.test(name ?? ''),
  read: async (bytes, options) => (await import('./word/docx.js')).docxRead(bytes, options),
}

const doc: Reader = {
  formats: ['doc'],
  sniff: (bytes, name) => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0 && !/\.(?:xls|ppt|msi|msg)$/iu.test(name ?? ''),
  read: async (bytes, options) => (await import('./word/doc.js')).docRead(bytes, options),
}

const odt: Reader = {
  formats: ['odt'],
  sniff: (bytes, name) => begins(bytes, PACKAGE, 30) || (begins(bytes, 'PK', 0) ? /\.(?:odt|ott)$/iu.test(name ?? '') : flat(bytes, name)),
  read: async (bytes, options) => (await import('./odf/odt.js')).odtRead(bytes, options),
}

const html: Reader = {
  formats: ['html'],
  sniff: (bytes, name) => page(bytes) || (/\.(?:html?|xhtml)$/iu.test(name ?? '') && !begins(bytes, 'PK', 0) && !begins(bytes, '\u00d0\u00cf', 0)),
  read: async (bytes, options) => (await import('./html/html.js')).htmlRead(bytes, options),
}

const pdf: Reader = {
  formats: ['pdf'],
  sniff: (bytes) => bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46 && bytes[4] === 0x2d,
  read: async (bytes, options) => (await import('./pdf/pdf.js')).pdfRead(bytes, options),
}

/** Whether bytes begin as a web page does, whatever their file is called: offices rename what a program saved as one. */
function page(bytes: Uint8Array): boolean {
  // Most files are texts, and begin with no such sign.
  if (!bytes.subarray(0, 512).includes(0x3c)) return false
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const head = new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'windows-1252').decode(bytes.subarray(0, 1024))
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)?<(?:!doctype\s{1,9}html|html)[\s>]/iu.test(head)
}

/** How a package of OpenDocument begins after the head of its first entry (ODF 1.3 Part 2, 3.3). */
const PACKAGE = 'mimetypeapplication/vnd.oasis.opendocument.'

/** Whether bytes are an OpenDocument of one file of XML. */
function flat(bytes: Uint8Array, name: string | null): boolean {
  return /\.fodt$/iu.test(name ?? '') && (begins(bytes, '<', 0) || begins(bytes, '\u00ef\u00bb\u00bf<', 0))
}

function begins(bytes: Uint8Array, what: string, at: number): boolean {
  for (let i = 0; i < what.length; i++) if (bytes[at + i] !== what.charCodeAt(i)) return false
  return true
}

/** All readers, in the order in which they are asked; the last takes whatever there is. */
export const readers: readonly Reader[] = [odt, docx, doc, pdf, html, markdown, text]

/** What was read of `bytes`. Never throws for what the bytes are; the notes say what could not be read. */
export async function source(bytes: Uint8Array, options: ReadOptions = {}): Promise<Source> {
  const { path = null, format } = options
  const all = [...(options.readers ?? []), ...readers]
  const reader = all.find(({ formats, sniff }) => (format === undefined ? sniff(bytes, path) : formats.includes(format))) ?? text
  return await reader.read(bytes, options)
}
