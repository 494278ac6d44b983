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

const pdf: Reader = {
  formats: ['pdf'],
  sniff: (bytes) => bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46 && bytes[4] === 0x2d,
  read: async (bytes, options) => (await import('./pdf/pdf.js')).pdfRead(bytes, options),
}

/** All readers, in the order in which they are asked; the last takes whatever there is. */
export const readers: readonly Reader[] = [docx, doc, pdf, markdown, text]

/** What was read of `bytes`. Never throws for what the bytes are; the notes say what could not be read. */
export async function source(bytes: Uint8Array, options: ReadOptions = {}): Promise<Source> {
  const { path = null, format } = options
  const all = [...(options.readers ?? []), ...readers]
  const reader = all.find(({ formats, sniff }) => (format === undefined ? sniff(bytes, path) : formats.includes(format))) ?? text
  return await reader.read(bytes, options)
}
