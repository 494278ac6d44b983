import type { Months } from '../calendar.js'
import type { Label } from '../document.js'
import { Passage } from '../passage.js'
import type { Text } from '../text/text.js'
import type { Period, Section, Task } from '../plan.js'

/** An item that is still being read. */
export interface Draft {
  label: Label | null
  passage: Passage
  text: Text
  paragraphs: Passage[]
  parent: Draft | null
  children: Draft[]
  line: number
  glued: boolean
  /** The months that it heads. */
  months: Months | null
  cells: Record<string, Passage> | null
  section: Section | null
  period: Period | null
  task: Task | null
  /** Lines gathered so far, a list a paragraph. */
  pieces: Passage[][]
}

/** The last line of an item so far. */
export const lastLine = (item: Draft): string => item.pieces.at(-1)?.at(-1)?.value ?? ''
