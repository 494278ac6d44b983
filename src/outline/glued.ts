import type { Label } from '../model/document.js'
import { folded, KIND, LETTER } from '../text/characters.js'
import { capitals, LETTERS, toRoman } from '../text/spelling.js'

/** What is printed for the label `step` places after another one of its list; null where it has no numbers. */
function printed({ kind, text, values, mark }: Label, step: number): string | null {
  const value = (values.at(-1) ?? 0) + step
  if (kind === 'bullet') return `${text} `
  // Of deep numbers the closing mark is often another (`4.3-`, `4.4.`).
  if (kind === 'arabic') return values.length > 1 ? `${text.slice(0, text.lastIndexOf('.') + 1)}${value}` : `${value}${mark}`
  if (kind === 'article') return `Điều ${value}${mark}`
  if (kind === 'letter') return `${LETTERS[value - 1] ?? ''}${mark}`
  return kind === 'roman' && mark !== '' ? `${toRoman(value)}${mark}` : null
}

/** Where an item may end: a closing mark of a sentence, a bracket or a quotation, and a space. `…; 2. Xây` */
const END = /[.;)\u201d] /g

/** Whether a label may stand at `at`: no word in small letters does but `Điều`. Nearly all sentences end here. */
function mayLabel(value: string, at: number): boolean {
  const [first, second] = [value.charCodeAt(at), value.charCodeAt(at + 1)]
  return KIND[first] !== LETTER || KIND[second] !== LETTER || folded(second) !== second || value[at] === 'Đ'
}

/** Whether a label is followed by text that begins an item: a capital, perhaps after its mark or an opening sign. */
const BEGINS = /^[.):/-]? ?["“(]?\p{Lu}/u

/** What a place says of a list: its next item begins there, or does not; `never`: it is a list inside a sentence, wherever one looks further on. */
type Answer = 'begins' | 'no' | 'never'

/**
 * Whether the next label of an open item's list begins at `at`, after a sentence's end. A list inside a sentence (`gồm: 1. Tuyên truyền; 2. Vận động`) has the
 * number before it too, and is none.
 */
function nextAt(label: Label, value: string, at: number): Answer {
  if (label.mark === '' && label.kind !== 'bullet') return 'never'
  const next = printed(label, 1)
  if (next === null || next.trim() === '') return 'never'
  if (!value.startsWith(next, at)) return 'no'
  const end = value.charCodeAt(at - 2)
  if (label.kind === 'bullet' && end !== 0x2e && end !== 0x3b) return 'no'
  const tail = value.slice(at + next.length, at + next.length + 40)
  if (!BEGINS.test(tail) || (label.kind === 'roman' && capitals(tail) < 0.8)) return 'no'
  const before = label.kind === 'bullet' ? null : printed(label, 0)
  // Asked once: what stands before this place stands before the places after it too.
  return before !== null && ` ${value.slice(0, at)}`.includes(` ${before}`) ? 'never' : 'begins'
}

/** Where a second item begins in a line: after a sentence's end, the next label of any of the items that are open; -1 without one. */
export function gluedBeside(open: readonly { readonly label: Label | null }[], value: string): number {
  let lists: Label[] | null = null
  END.lastIndex = 1
  while (END.test(value)) {
    const at = END.lastIndex
    if (!mayLabel(value, at)) continue
    lists ??= open.flatMap(({ label }) => label ?? [])
    for (const label of lists) {
      const answer = nextAt(label, value, at)
      if (answer === 'begins') return at
      if (answer === 'never') lists = lists.filter((other) => other !== label)
    }
  }
  return -1
}
