/** What a step of a place is: what it is named by on paper. */
export type PlaceKind =
  | 'attached-plan' | 'attached-programme' | 'appendix' | 'attached-document'
  | 'head' | 'division' | 'section' | 'subsection' | 'article' | 'item' | 'bullet' | 'row' | 'period' | 'heading' | 'text'
  | 'closing' | 'recipients' | 'signature' | 'footnote' | 'line'

/** One step on the way to a place, as a person goes it on paper. */
export interface PlaceStep {
  /** What it is: a section, an item, the head of the document … */
  readonly kind: PlaceKind
  /**
   * As it is printed (`II`, `2.1`, `(a)`), the words of a heading, an ordinal among its like (bullets, rows, attachments, lines); empty where the
   * kind says it all.
   */
  readonly label: string
}

/** Where something stands, the outermost step first: section II, item 1. */
export type Place = readonly PlaceStep[]
