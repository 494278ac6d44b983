import type { Label } from '../document.js'
import { Passage } from '../passage.js'
import type { Period, Section, Task } from '../plan.js'

export interface Draft {
  label: Label | null
  passage: Passage
  paragraphs: Passage[]
  parent: Draft | null
  children: Draft[]
  line: number
  glued: boolean
  cells: Record<string, Passage> | null
  section: Section | null
  period: Period | null
  task: Task | null
  /** Lines gathered so far, a list a paragraph. */
  pieces: Passage[][]
}

export const text = (item: Draft): string => item.pieces.at(-1)?.at(-1)?.value ?? ''
