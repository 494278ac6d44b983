import type { Item, Span } from '../../../src/index.js'
import { between, heading, items, pick, place, type Given } from './defect.js'

/** A heading of time with the words that name it. */
export interface Heading {
  readonly item: Item
  readonly words: string
  readonly span: Span
}

/** The quarters as they are printed. */
export const QUARTERS = ['I', 'II', 'III', 'IV'] as const

/** Headings of time, in lists of one heading above. */
export function headings({ text, document }: Given): Heading[][] {
  const lists = new Map<Item | null, Heading[]>()
  for (const item of items(document)) {
    const span = item.period ? place(text, item.paragraphs[0]) : null
    if (span) lists.set(item.parent, [...(lists.get(item.parent) ?? []), { item, words: text.slice(...span), span }])
  }
  return [...lists.values()]
}

/** Two headings of time, one after the other. */
export function neighbours(given: Given): readonly [Heading, Heading] | null {
  const list = pick(given.random, headings(given).filter(({ length }) => length > 1)) ?? []
  const at = between(given.random, 0, list.length - 2)
  const [first, second] = [list[at], list[at + 1]]
  return first && second ? [first, second] : null
}

/** A month or quarter named in a task. */
export interface Named {
  readonly span: Span
  readonly quarter: boolean
  readonly value: number
  /** It follows another quarter: what was done, and what is to be done next. */
  readonly pair: boolean
}

const NAMES = /(?<!ngày \d{1,2} |\p{L})(?:quý (IV|I{1,3})|tháng (\d{1,2}))(?![\p{L}\d])/gu

/** Tasks that name one month or quarter, within the time that they stand under, or two quarters that follow each other. */
export function named({ text, document }: Given): Named[] {
  return items(document).flatMap((item) => {
    const period = heading(item)?.period
    const span = item.task && period ? place(text, item.passage) : null
    if (!span || !period) return []
    const found = [...text.slice(...span).matchAll(NAMES)].map((m): Named => {
      const [whole, numeral, digits] = m
      const start = span[0] + m.index + whole.indexOf(' ') + 1
      const value = numeral ? QUARTERS.findIndex((one) => one === numeral) + 1 : Number(digits)
      return { span: [start, span[0] + m.index + whole.length], quarter: numeral !== undefined, value, pair: false }
    })
    const [first, second] = found
    if (found.length === 2 && first?.quarter && second?.quarter && second.value === first.value + 1) return [{ ...second, pair: true }]
    const [from, to] = [Number(period.start.slice(5, 7)), Number(period.end.slice(5, 7))]
    const fits = ({ quarter, value }: Named): boolean => (quarter ? value * 3 >= from && value * 3 - 2 <= to : value >= from && value <= to)
    return found.length === 1 ? found.filter(fits) : []
  })
}

/** Halves of a year named in tasks: `đầu`, `cuối`. */
export function halves({ text, document }: Given): Span[] {
  return items(document).flatMap((item) => {
    const span = item.task && heading(item) ? place(text, item.passage) : null
    if (!span) return []
    return [...text.slice(...span).matchAll(/(?<=6 tháng )(?:đầu|cuối)(?= năm)/gu)].map((m): Span => [span[0] + m.index, span[0] + m.index + m[0].length])
  })
}

/** An anniversary with its two days: `79 năm … (27/7/1947 - 27/7/2026)`; `span` is its count. */
export interface Anniversary {
  readonly count: number
  readonly span: Span
  readonly all: Span
}

const ANNIVERSARY = /(?<!\d)(\d{2,3}) năm [^.;()]{4,160}\((\d{1,2}\/\d{1,2})\/\d{4}\s?-\s?\2\/\d{4}\)/gu

/** The anniversaries that items name. */
export function anniversaries({ text, document }: Given): Anniversary[] {
  return items(document).flatMap(({ passage }) => [...text.slice(passage.start, passage.end).matchAll(ANNIVERSARY)].map((m): Anniversary => {
    const at = passage.start + m.index
    return { count: Number(m[1]), span: [at, at + (m[1] ?? '').length], all: [at, at + m[0].length] }
  }))
}
