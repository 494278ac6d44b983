import { NONE } from '../../model/lists.js'
import { Passage } from '../../text/passage.js'
import { COLON } from '../../text/signs.js'
import { withoutEnd } from '../../text/spelling.js'
import type { Draft } from '../draft.js'
import { headOf, UNITS, type Column } from './heads.js'

/** Attributes of a task that stand under it as points of their own: who, when, what comes out. */

/** The name of an attribute takes no more letters. */
const LONGEST = 48

/** The label of an attribute that was a point of its own: `a) Đơn vị chủ trì: …`, `1.2.1. Thời gian: …`. */
const POINT = /^(?:[a-zđ]|\d{1,2}(?:\.\d{1,2}){0,3})[.)] /u

/** What an attribute of a task says, and where its words begin: `Đơn vị chủ trì: …`, `Thời gian hoàn thành: …`; null where a text is none. */
export function attributeOf(value: string): { readonly column: Column; readonly from: number } | null {
  const end = Math.min(value.length, LONGEST)
  let at = 0
  while (at < end && value.charCodeAt(at) !== COLON) at++
  if (at === end) return null
  const column = headOf(value.slice(POINT.exec(value)?.[0].length ?? 0, at).trimEnd())
  if (column === null || column === 'number' || column === 'content' || column === 'roster') return null
  let from = at + 1
  while (value[from] === ' ') from++
  return { column, from }
}

/** Whether a line is an attribute (`Đơn vị chủ trì: …`) of the task above it. */
export function attribute(value: string): boolean {
  return attributeOf(value) !== null
}

/** Takes attributes (`- Thời gian: …`, `a) Đơn vị chủ trì: …`) into the task that they describe: the item above them. */
export function merged(items: readonly Draft[]): void {
  for (const item of items) {
    if (item.children.length === 0 || !describe(item.children)) continue
    for (const child of item.children) {
      const [first = [], ...more] = child.pieces
      item.pieces.push(child.label?.kind === 'bullet' ? first : [Passage.join([child.label.passage, ...first.slice(0, 1)], ' '), ...first.slice(1)], ...more)
      child.line = -1
    }
    // What goes on the item may stand behind its points.
    item.pieces.sort(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0))
    item.children = NONE
  }
}

/** Whether all of some points are attributes; numbered ones, which a section's (`1. Thời gian: …`, `2. Địa điểm: …`) are too, say who is responsible. */
function describe(points: readonly Draft[]): boolean {
  const columns = points.map(({ children, pieces }) => (children.length === 0 ? (attributeOf(pieces[0]?.[0]?.value ?? '')?.column ?? null) : null))
  if (columns.includes(null)) return false
  return points.every(({ label }) => label?.kind === 'bullet') || columns.some((column) => column !== null && UNITS.has(column))
}

/** What the paragraphs after the first say as attributes, by what they say; a paragraph may say several: `Đơn vị chủ trì: A. Đơn vị phối hợp: B.` */
export function attributes(paragraphs: readonly Passage[]): Partial<Record<Column, Passage>> {
  const found: Partial<Record<Column, Passage>> = {}
  for (let i = 1; i < paragraphs.length; i++) {
    const one = paragraphs[i] as Passage
    for (const { column, from, to } of named(one.value)) {
      const end = Math.min(to, from + withoutEnd(one.value.slice(from, to), '.;').length)
      if (end > from) found[column] ??= one.slice(from, end)
    }
  }
  return found
}

/** The attributes of a paragraph that begins with one, each up to the next. */
function named(value: string): { readonly column: Column; readonly from: number; readonly to: number }[] {
  const first = attributeOf(value)
  const found: { column: Column; from: number; to: number }[] = []
  if (!first) return found
  found.push({ ...first, to: value.length })
  // The next begins after a full stop or a semicolon.
  for (let at = value.indexOf(' ', first.from); at !== -1; at = value.indexOf(' ', at + 1)) {
    const mark = value[at - 1]
    const told = mark === '.' || mark === ';' ? attributeOf(value.slice(at + 1, at + 1 + LONGEST)) : null
    if (!told) continue
    ;(found.at(-1) as { to: number }).to = at
    found.push({ column: told.column, from: at + 1 + told.from, to: value.length })
  }
  return found
}
