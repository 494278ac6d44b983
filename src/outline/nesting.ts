import type { Label, LabelKind } from '../model/document.js'
import type { Months } from '../text/calendar.js'
import { folded, KIND, LETTER } from '../text/characters.js'
import type { Draft } from './draft.js'
import { ended } from './layout.js'

const RANK: Readonly<Record<LabelKind, number>> = {
  part: 0, chapter: 1, heading: 2, capital: 3, roman: 4, article: 4, caption: 4, arabic: 5, period: 4.5, parenthesis: 8, letter: 9, bullet: 11, row: 11,
}

function sign(label: Label): string {
  return /[-–—―]/u.test(label.text) ? '-' : label.text
}

/** `I.1`, `a.2`: a number that carries a numeral or a letter. */
const composed = ({ kind, text, values }: Label): boolean => kind === 'arabic' && values.length > 1 && KIND[text.charCodeAt(0)] === LETTER

/** How deep a label stands: `a.1` below numbers, as letters do. */
const rank = (label: Label): number => RANK[composed(label) && folded(label.text.charCodeAt(0)) === label.text.charCodeAt(0) ? 'letter' : label.kind]

/** The open item whose label another one carries: `I` of `I.1`, `b` of `b.2`; null without one. */
function carried(stack: readonly Draft[], floor: number, { text }: Label): Draft | null {
  const lead = text.slice(0, text.lastIndexOf('.'))
  for (let i = stack.length - 1; i >= floor; i--) if (stack[i]?.label?.text === lead) return stack[i] ?? null
  return null
}

/** Whether two labels are of one kind and depth, and so stand beside each other. */
function alike(a: Label, b: Label): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'arabic') return a.values.length === b.values.length && composed(a) === composed(b) && rank(a) === rank(b)
  return a.kind !== 'bullet' || sign(a) === sign(b)
}

/** A heading announces what follows: it has no closing mark, or a colon. */
function announces(item: Draft): boolean {
  const value = item.lastLine
  return value.endsWith(':') || (value.length < 200 && !ended(value))
}

/** Whether the months of the open heading hold those of another. */
function holds(a: Months | null, b: Months | null): boolean {
  return a !== null && b !== null && a.from <= b.from && b.to <= a.to && b.to - b.from < a.to - a.from
}

/** The open item of a list further out that a number goes on with, where it does not go on with the nearest: `2.` after `1. … : 1. 2. 3.`. */
function resumed(stack: readonly Draft[], floor: number, at: number, label: Label): Draft | null {
  const value = label.values.at(-1) ?? 0
  if (value < 2 || value === (stack[at]?.label?.values.at(-1) ?? 0) + 1) return null
  for (let i = at - 1; i >= floor; i--) {
    const open = stack[i]
    if (open?.label && alike(open.label, label) && open.label.values.at(-1) === value - 1) return open
  }
  return null
}

/** Plans nest five or six levels. A list that starts again and again under itself is no person's work. */
const DEEPEST = 16

/**
 * The open item that a new label stands under, null for the top: beside the nearest open one of its kind and depth, else under the last open. `months` are
 * those that it heads.
 */
export function parentOf(stack: readonly Draft[], floor: number, label: Label, months: Months | null): Draft | null {
  const top = stack.at(-1)
  const own = composed(label) ? carried(stack, floor, label) : null
  if (own) return own
  let at = -1
  for (let i = stack.length - 1; i >= floor && at === -1; i--) {
    const open = stack[i]?.label
    if (open && alike(open, label)) at = i
  }
  const beside = at === -1 ? undefined : stack[at]
  if (beside && top) {
    const outer = resumed(stack, floor, at, label)
    if (outer) return outer.parent
    if (label.kind === 'period') return aboveMonths(stack, floor, beside, months)
    const restarts = label.values.length === 1 && label.values[0] === 1 && beside !== top && (beside.label?.values[0] ?? 0) >= 1
    // A list that starts again below a month, a capital or a colon is a list of its own.
    if (
      restarts &&
      stack.length < DEEPEST &&
      (['period', 'caption', 'capital', 'roman', 'part', 'chapter', 'heading'].includes(top.label?.kind ?? '') ||
        top.lastLine.endsWith(':'))
    )
      return top
    return beside.parent
  }
  if (label.kind === 'bullet') return top && stack.length > floor ? top : (stack[floor - 1] ?? null)
  if (label.kind === 'arabic' && label.values.length > 1) {
    for (let i = stack.length - 1; i >= floor; i--) {
      const open = stack[i]?.label
      if (open?.kind === 'arabic' && open.values.length < label.values.length) return stack[i] ?? null
    }
  }
  if (label.kind === 'period') {
    for (let i = stack.length - 1; i >= floor; i--) {
      const open = stack[i]
      if (!open || open.label?.kind === 'bullet' || open.label?.kind === 'letter') continue
      if (RANK[open.label?.kind ?? 'bullet'] <= 4 || announces(open)) return open
    }
    return stack[floor - 1] ?? null
  }
  for (let i = stack.length - 1; i >= floor; i--) {
    const open = stack[i]
    if (!open?.label) continue
    if (RANK[open.label.kind] < rank(label)) return open
    // `1.` below `I.1. Mục tiêu`.
    if (i === stack.length - 1 && composed(open.label) && label.kind === 'arabic' && label.values.length === 1 && label.values[0] === 1) return open
    // A paragraph below a bullet that announces numbers (`… kết luận như sau:`) is no more the bullet's.
    const own = open.label.kind !== 'bullet' || label.kind !== 'arabic' || !open.goesOn
    if (i === stack.length - 1 && own && open.lastLine.endsWith(':') && RANK[label.kind] >= 5) return open
  }
  return stack[floor - 1] ?? null
}

/** The open quarter or half that holds the months of a heading; else what the outermost open months stand under. */
function aboveMonths(stack: readonly Draft[], floor: number, beside: Draft, months: Months | null): Draft | null {
  let outermost = beside
  for (let i = stack.length - 1; i >= floor; i--) {
    const open = stack[i]
    if (open?.label?.kind !== 'period') continue
    if (holds(open.months, months)) return open
    outermost = open
  }
  return outermost.parent
}
