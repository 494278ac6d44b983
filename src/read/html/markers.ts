import { letters, numeral } from '../blocks/numerals.js'
import { declarations } from './css.js'
import type { Node } from './tree.js'

/** A list that is being read, and how far it has counted. */
export interface Ordered {
  next: number
  readonly step: 1 | -1
  readonly type: string
}

const MOST = 2 ** 31 - 2

/** What signs a list's items, and where it begins: `<ol type="I" start="3" reversed>`. */
export function ordered(node: Node): Ordered {
  const { name, attributes, children } = node
  const type = typeOf(attributes) ?? (name === 'ol' ? '1' : 'bullet')
  if (attributes['reversed'] === undefined || name !== 'ol') return { next: whole(attributes['start']) ?? 1, step: 1, type }
  const items = children.reduce((sum, child) => (typeof child !== 'string' && child.name === 'li' ? sum + 1 : sum), 0)
  return { next: whole(attributes['start']) ?? items, step: -1, type }
}

/** The label of the next item of a list, as a browser prints it; `-` for a bullet. */
export function marker(list: Ordered | undefined, attributes: Node['attributes']): string {
  if (!list) return '-'
  const number = whole(attributes['value']) ?? list.next
  list.next = number + list.step
  switch (typeOf(attributes) ?? list.type) {
    case 'none': return ''
    case 'bullet': return '-'
    case 'I': return `${numeral(number, 'upperRoman')}.`
    case 'i': return `${numeral(number, 'lowerRoman')}.`
    case 'A': return `${letters(number).toUpperCase()}.`
    case 'a': return `${letters(number)}.`
    case '01': return `${numeral(number, 'decimalZero')}.`
    default: return `${number}.`
  }
}

const STYLES: ReadonlyMap<string, string> = new Map([
  ['none', 'none'], ['disc', 'bullet'], ['circle', 'bullet'], ['square', 'bullet'], ['decimal', '1'], ['decimal-leading-zero', '01'],
  ['lower-alpha', 'a'], ['lower-latin', 'a'], ['upper-alpha', 'A'], ['upper-latin', 'A'], ['lower-roman', 'i'], ['upper-roman', 'I'],
])

/** The type that an element gives, itself or by its style; undefined where it gives none. */
function typeOf({ style, type }: Node['attributes']): string | undefined {
  const declared = declarations(style)
  const named = declared.get('list-style-type') ?? declared.get('list-style')
  for (const word of named?.toLowerCase().split(/\s+/u, 4) ?? []) if (STYLES.has(word)) return STYLES.get(word)
  if (type === undefined) return undefined
  return /^[1aAiI]$/u.test(type) ? type : STYLES.get(type.toLowerCase())
}

function whole(text: string | undefined): number | null {
  const number = Number.parseInt(text ?? '', 10)
  return Number.isNaN(number) ? null : Math.min(MOST, Math.max(-MOST, number))
}
