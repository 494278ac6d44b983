import type { Label } from '../document.js'
import { capitals, LETTERS, toRoman } from '../words.js'

/** What is printed for the label `step` places after another one of its list; null where it has no numbers. */
function printed({ kind, text, values, mark }: Label, step: number): string | null {
  const value = (values.at(-1) ?? 0) + step
  if (kind === 'bullet') return `${text} `
  // Of deep numbers the closing mark is often another (`4.3-`, `4.4.`).
  if (kind === 'arabic') return values.length > 1 ? [...values.slice(0, -1), value].join('.') : `${value}${mark}`
  if (kind === 'article') return `Điều ${value}${mark}`
  if (kind === 'letter') return `${LETTERS[value - 1] ?? ''}${mark}`
  return kind === 'roman' && mark !== '' ? `${toRoman(value)}${mark}` : null
}

/**
 * Where a second item begins in a line: after a sentence's end, the next label of the same list; -1 without one. A list inside a sentence
 * (`gồm: 1. Tuyên truyền; 2. Vận động`) has the number before it too.
 */
export function gluedAt(label: Label, value: string): number {
  const next = printed(label, 1)
  if (next === null || next.trim() === '') return -1
  const before = label.kind === 'bullet' ? null : printed(label, 0)
  for (let at = value.indexOf(` ${next}`); at !== -1; at = value.indexOf(` ${next}`, at + 1)) {
    const head = value.slice(Math.max(0, at - 8), at).trimEnd()
    const tail = value.slice(at + 1 + next.length)
    if (!/(?:[.;]|[.;]\)|\)\.?|”\.?)$/u.test(head.slice(-3)) || !/^[.):/-]?\s{0,3}["“(]?\p{Lu}/u.test(tail) || (label.kind === 'bullet' && !/[.;]$/u.test(head))) continue
    if (label.kind === 'roman' && capitals(tail.slice(0, 40)) < 0.8) continue
    // Asked once: what stands before this place stands before the places after it too.
    return before !== null && ` ${value.slice(0, at + before.length)}`.includes(` ${before}`) ? -1 : at + 1
  }
  return -1
}

/** The same beside any of the items that are open, the innermost last: what stands before its next one is looked through for the others. */
export function gluedBeside(open: readonly { readonly label: Label | null }[], value: string): number {
  let first = -1
  for (let i = open.length - 1; i >= 0; i--) {
    const label = open[i]?.label
    if (!label || (label.mark === '' && label.kind !== 'bullet')) continue
    const at = gluedAt(label, first === -1 ? value : value.slice(0, first))
    if (at !== -1) first = at
  }
  return first
}
