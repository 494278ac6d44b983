import { fileURLToPath } from 'node:url'
import { textIfAny } from './files.js'

/** The page of a rule as Markdown: `rules/<topic>/<id>.md` of this package, in `src` or in `dist`; null without one. */
export function pageText(topic: string, id: string): string | null {
  return textIfAny(fileURLToPath(new URL(`../rules/${topic}/${id}.md`, import.meta.url)))
}
