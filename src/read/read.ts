import type { Source } from '../model/source.js'
import { plainReader } from './plain.js'
import type { Reader, ReadOptions } from './reader.js'
import { textLines } from './text.js'

const markdown = plainReader('markdown', (_, name) => /\.(?:md|markdown)$/iu.test(name ?? ''), async ({ text, begins }) => {
  const { markdownLines } = await import('./markdown.js')
  return markdownLines(text, begins)
})

const text = plainReader('text', () => true, ({ text, begins, units }) => textLines(text, begins, units))

/** All readers, in the order in which they are asked; the last takes whatever there is. */
export const readers: readonly Reader[] = [markdown, text]

/** What was read of `bytes`. Never throws for what the bytes are; the notes say what could not be read. */
export async function source(bytes: Uint8Array, options: ReadOptions = {}): Promise<Source> {
  const { path = null, format } = options
  const all = [...(options.readers ?? []), ...readers]
  const reader = all.find(({ formats, sniff }) => (format === undefined ? sniff(bytes, path) : formats.includes(format))) ?? text
  return await reader.read(bytes, options)
}
