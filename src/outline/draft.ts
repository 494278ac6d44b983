import type { Item, Label } from '../model/document.js'
import { NONE } from '../model/lists.js'
import type { Period, Section, Task } from '../model/plan.js'
import type { Months } from '../text/calendar.js'
import { Passage } from '../text/passage.js'
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

/** What few items have. */
interface More {
  glued: boolean
  /** The months that it heads. */
  months: Months | null
  cells: Record<string, Passage> | null
  section: Section | null
  period: Period | null
  /** Null where the passage is all. */
  paragraphs: readonly Passage[] | null
  /** The lines gathered so far, a list a paragraph; null where the passage is all. */
  pieces: Passage[][] | null
}

/** An item that is still being read. Long files have hundreds of thousands, nearly all of them a task of one line: what others have is kept apart. */
export class Draft implements Item {
  readonly label: Label
  /** While it is being read, the text after the label. */
  passage: Passage
  text: Text = NO_TEXT
  readonly parent: Draft | null
  children: Draft[] = NONE
  line: number
  task: Task | null = null
  #more: More | null = null

  constructor({ label, rest, line, parent, months, cells }: Beginning) {
    this.label = label
    this.passage = rest
    this.line = line
    this.parent = parent
    if (months !== null) Draft.#own(this).months = months
    if (cells !== null) Draft.#own(this).cells = cells
  }

  /** What it has besides, to be changed. Static: a private method would cost each item a word. */
  static #own(item: Draft): More {
    return (item.#more ??= { glued: false, months: null, cells: null, section: null, period: null, paragraphs: null, pieces: null })
  }

  get glued(): boolean {
    return this.#more?.glued ?? false
  }

  set glued(glued: boolean) {
    Draft.#own(this).glued = glued
  }

  get months(): Months | null {
    return this.#more?.months ?? null
  }

  get cells(): Readonly<Record<string, Passage>> | null {
    return this.#more?.cells ?? null
  }

  get section(): Section | null {
    return this.#more?.section ?? null
  }

  set section(section: Section | null) {
    Draft.#own(this).section = section
  }

  get period(): Period | null {
    return this.#more?.period ?? null
  }

  set period(period: Period | null) {
    Draft.#own(this).period = period
  }

  get paragraphs(): readonly Passage[] {
    return this.#more?.paragraphs ?? [this.passage]
  }

  /** The lines gathered so far, a list a paragraph, for more to be added. */
  get pieces(): Passage[][] {
    return (Draft.#own(this).pieces ??= [[this.passage]])
  }

  /** Whether paragraphs of their own follow its first. */
  get goesOn(): boolean {
    return (this.#more?.pieces?.length ?? 1) > 1
  }

  /** The last line so far. */
  get lastLine(): string {
    const pieces = this.#more?.pieces
    return (pieces ? pieces.at(-1)?.at(-1) : this.passage)?.value ?? ''
  }

  /** Its lines become its paragraphs, and its text is read. */
  close(scanner: Scanner): void {
    const more = this.#more
    if (more?.pieces) {
      const paragraphs = more.pieces.map(paragraph)
      this.passage = Passage.join(paragraphs, ' ')
      if (paragraphs.length !== 1) more.paragraphs = paragraphs
      more.pieces = null
    }
    this.text = scanner.text(this.passage)
  }
}
