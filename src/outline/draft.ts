import type { Months } from '../calendar.js'
import type { Item, Label } from '../document.js'
import { NONE } from '../lists.js'
import { Passage } from '../passage.js'
import type { Period, Section, Task } from '../plan.js'
import { NO_TEXT, type Scanner, type Text } from '../text/text.js'
import { paragraph } from './layout.js'

/** What an item begins with. */
export interface Beginning {
  readonly label: Label
  readonly rest: Passage
  readonly line: number
  readonly parent: Draft | null
  readonly months: Months | null
  readonly cells: Record<string, Passage> | null
}

/** An item that is still being read. Long files have hundreds of thousands, nearly all of one line: only the others have lists of their own. */
export class Draft implements Item {
  readonly label: Label
  /** While it is being read, the text after the label. */
  passage: Passage
  text: Text = NO_TEXT
  readonly parent: Draft | null
  children: Draft[] = NONE
  line: number
  glued = false
  /** The months that it heads. */
  readonly months: Months | null
  readonly cells: Record<string, Passage> | null
  section: Section | null = null
  period: Period | null = null
  task: Task | null = null
  /** Null where the passage is all. */
  #paragraphs: readonly Passage[] | null = null
  /** The lines gathered so far, a list a paragraph; null where the passage is all. */
  #pieces: Passage[][] | null = null

  constructor({ label, rest, line, parent, months, cells }: Beginning) {
    this.label = label
    this.passage = rest
    this.line = line
    this.parent = parent
    this.months = months
    this.cells = cells
  }

  get paragraphs(): readonly Passage[] {
    return this.#paragraphs ?? [this.passage]
  }

  /** The lines gathered so far, a list a paragraph, for more to be added. */
  get pieces(): Passage[][] {
    return (this.#pieces ??= [[this.passage]])
  }

  /** The last line so far. */
  get lastLine(): string {
    return (this.#pieces === null ? this.passage : this.#pieces.at(-1)?.at(-1))?.value ?? ''
  }

  /** Its lines become its paragraphs, and its text is read. */
  close(scanner: Scanner): void {
    if (this.#pieces !== null) {
      const paragraphs = this.#pieces.map(paragraph)
      this.passage = Passage.join(paragraphs, ' ')
      if (paragraphs.length !== 1) this.#paragraphs = paragraphs
      this.#pieces = null
    }
    this.text = scanner.text(this.passage)
  }
}
