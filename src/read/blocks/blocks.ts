/** A paragraph as a person sees it. */
export interface Paragraph {
  readonly kind: 'paragraph'
  /** Its words: a tab is `\t`, a break within it `\n`. */
  readonly text: string
  /** Its printed label with what parts it from the words, where its list prints one; empty else. */
  readonly label: string
  /** Which one of its file it is, counted from 0 in the order in which paragraphs begin, part after part. */
  readonly index: number
  /** How many letters were taken away before its words. */
  readonly trimmed?: number
}

/** A cell of a table. */
export interface Cell {
  readonly blocks: readonly Block[]
  /** How many columns it takes. */
  readonly span: number
  /** It goes on the cell above it. */
  readonly merged: boolean
}

/** A table. */
export interface Table {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
  /** Lines are drawn around its cells: letterheads and signatures have none. */
  readonly bordered: boolean
}

/** What a document is made of. */
export type Block = Paragraph | Table
