import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A code block of a paper. */
export interface Block {
  readonly language: string
  readonly text: string
}

/** A page for people: its path from the root, its text, and its code blocks in order. */
export interface Paper {
  readonly path: string
  readonly text: string
  readonly blocks: readonly Block[]
}

/** The page at a path from the root. */
export function paper(path: string): Paper {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const blocks = [...text.matchAll(/^(`{3,})(\w*)\n([^]*?)^\1$/gm)].map(([, , language = '', inner = '']) => ({ language, text: inner }))
  return { path, text, blocks }
}

/** All pages that a user reads. */
export function papers(): Paper[] {
  const docs = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'))
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.map((name) => `docs/${name}`)].map(paper)
}

/** What the code blocks of a language hold. */
export function blocksOf({ blocks }: Paper, language: string): string[] {
  return blocks.filter((block) => block.language === language).map(({ text }) => text)
}

/** The rows of a table below its head, each by its cells; of the table whose head begins so. */
export function rowsOf({ text }: Paper, head: string): string[][] {
  const lines = text.slice(text.indexOf(`\n${head}`) + 1).split('\n')
  const end = lines.findIndex((line) => !line.startsWith('|'))
  return lines.slice(2, end).map((line) => line.slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')))
}

/** The anchors of a page, as GitHub makes them of its headings. */
export function anchors({ text }: Paper): string[] {
  const prose = text.replace(/^(`{3,})[^]*?^\1$/gm, '')
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N} _-]/gu, '').replaceAll(' ', '-'))
}
