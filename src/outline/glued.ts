import type { Label } from '../document.js'

/** Where a second item begins in a line: after a sentence's end, the next label of the same kind; -1 without one. */
export function gluedAt(label: Label, value: string): number {
  const value0 = label.values.at(-1) ?? 0
  const next = label.kind === 'bullet' ? `${label.text} `
    : label.kind === 'arabic' ? `${[...label.values.slice(0, -1), value0 + 1].join('.')}${label.mark}`
    : label.kind === 'article' ? `Điều ${value0 + 1}${label.mark}`
    : label.kind === 'letter' ? `${nextLetter(label.text)}${label.mark}`
    : null
  if (next === null || next.trim() === '') return -1
  for (let at = value.indexOf(` ${next}`); at !== -1; at = value.indexOf(` ${next}`, at + 1)) {
    const head = value.slice(0, at).trimEnd()
    const tail = value.slice(at + 1 + next.length)
    if (/(?:[.;]|[.;]\)|\)\.?|”\.?)$/u.test(head.slice(-3)) && /^ ?["“(]?\p{Lu}/u.test(tail) && (label.kind !== 'bullet' || /[.;]$/u.test(head))) return at + 1
  }
  return -1
}

function nextLetter(letter: string): string {
  const order = 'abcdđeghiklmnopqrstuvxy'
  return order[order.indexOf(letter) + 1] ?? ''
}
