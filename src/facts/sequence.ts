import type { Item, Label } from '../model/document.js'
import { grouped } from '../model/grouped.js'
import { LETTERS, toRoman } from '../text/spelling.js'

/** One item of a list with the number that its place is judged by. */
export interface Entry {
  readonly item: Item
  readonly label: Label
  /** The last of the label's numbers; for letters the place in the list's alphabet. */
  readonly value: number
  /** The numbers before it: `4` of `4.2`. */
  readonly prefix: readonly number[]
  /** Something else stands between it and the one before, so a new list may begin here. */
  readonly fresh: boolean
}

/** Items of one kind and depth under one parent, in reading order. */
export interface Sequence {
  readonly entries: readonly Entry[]
  /** The letters that it counts with; null where it counts with numbers. */
  readonly alphabet: readonly string[] | null
  /** It runs from d to e, as Word numbers by itself; -1 where it does not, else the entry at `e`. */
  readonly latin: number
}

const LATIN = [...'abcdefghijklmnopqrstuvwxyz']
const PLAIN = LETTERS.filter((letter) => letter !== 'đ')
const MIXED = [...'abcdđefghijklmnopqrstuvwxyz']

/** How a value is written in a list: `III`, `4.2`, `đ`. */
export function printed(entry: Entry, value: number, alphabet: readonly string[] | null): string {
  const { label, prefix } = entry
  if (alphabet) {
    const letter = alphabet[value - 1] ?? String(value)
    return label.kind === 'capital' ? letter.toUpperCase() : letter
  }
  if (label.kind === 'roman') return toRoman(value)
  if (label.values.length > 1 && /^\d/.test(label.text)) return [...prefix, value].join('.')
  // `Phần IV`, `Điều 12`.
  const numeral = /[IVXLC]{1,7}$|\d{1,9}$/u.exec(label.text)?.[0]
  if (!numeral) return String(value)
  return label.text.slice(0, -numeral.length) + (/\d/u.test(numeral) ? String(value) : toRoman(value))
}

/** The alphabet that a list of letters counts with: Vietnamese (a b c d đ e g), or Word's (a b c d e f). */
function alphabetOf(letters: readonly string[], capital: boolean): { alphabet: readonly string[]; latin: number } {
  const foreign = letters.some((letter) => letter === 'f' || letter === 'j' || letter === 'w' || letter === 'z')
  const marked = letters.includes('đ')
  const jump = marked ? -1 : letters.findIndex((letter, i) => letter === 'e' && letters[i - 1] === 'd' && letters[i - 2] !== 'd')
  if (jump === -1) return { alphabet: !foreign ? (capital && !marked ? LATIN : LETTERS) : marked ? MIXED : LATIN, latin: -1 }
  if (!foreign && letters[jump + 1] === 'g') return { alphabet: LETTERS, latin: -1 } // a b c d e g: Vietnamese, and đ is missing
  return { alphabet: foreign || capital ? LATIN : PLAIN, latin: capital ? -1 : jump }
}

/** The numbered lists among siblings, a list a kind and depth. */
export function sequences(siblings: readonly Item[]): Sequence[] {
  const labelled = siblings.flatMap((item, at) => (item.label && item.label.values.length > 0 ? [{ item, label: item.label, at }] : []))
  const groups = grouped(labelled, ({ label: { kind, values } }) => `${kind}${values.length}`)
  return [...groups.values()].map((list) => {
    const { kind } = list[0].label
    const lettered = kind === 'letter' || kind === 'capital'
    const found = lettered ? alphabetOf(list.map(({ label }) => label.text.toLowerCase()), kind === 'capital') : null
    const alphabet = found?.alphabet ?? null
    const entries = list.map(({ item, label, at }, i): Entry => ({
      item, label, fresh: i > 0 && list[i - 1]?.at !== at - 1, prefix: label.values.slice(0, -1),
      value: alphabet ? alphabet.indexOf(label.text.toLowerCase()) + 1 : (label.values.at(-1) ?? 0),
    }))
    return { entries, alphabet, latin: found?.latin ?? -1 }
  })
}

/** What is wrong with one entry of a list, and the number that belongs there. */
export interface Fault {
  readonly at: number
  readonly kind: 'gap' | 'start' | 'repeat' | 'order'
  readonly expected: number
}

// A number that leaps further than this is no label (`2024. Trong năm …`).
const LEAP = 30

/**
 * The faults of a list, one a defect: after a gap it goes on from the printed number; one wrong number between right neighbours is one fault. `first`
 * is the number it may begin with besides 1 (where the numbers run on through several lists). `restarts` tells whether a new list may begin at an entry.
 */
export function faults(entries: readonly Entry[], first: number, runsOn: boolean, restarts: (at: number) => boolean): Fault[] {
  const found: Fault[] = []
  let previous = 0
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]
    if (!entry || entry.value <= 0) continue
    const { value } = entry
    const due = previous + 1
    const next = entries[i + 1]
    const after = next && !next.fresh ? next.value : null
    if (value === due) {
      previous = value
      continue
    }
    if (i === 0) {
      const single = after === null && entries.length === 1
      const continues = value === first && (runsOn || after === null || after === value + 1)
      if (continues || (single && value > 2 && !runsOn) || value > LEAP) {
        previous = value
        continue
      }
      const wrong = after === 2 || (runsOn && after === first + 1)
      found.push({ at: i, kind: wrong ? 'order' : 'start', expected: wrong ? (after ?? 2) - 1 : runsOn ? first : 1 })
      previous = wrong ? (after ?? 2) - 1 : value
      continue
    }
    if (value > due + LEAP) continue
    if (value === 1 && (entry.fresh || restarts(i) || (after === 2 && previous > 1))) {
      previous = 1
      continue
    }
    // Two neighbours have changed places: one fault for both.
    const swapped = after === due && value === due + 1
    const gap = value > due && after !== due && after !== due + 1
    found.push({ at: i, kind: value === previous ? 'repeat' : gap ? 'gap' : 'order', expected: due })
    if (after === due + 1) previous = due
    else if (after !== due || swapped) previous = value
    if (swapped) i++
  }
  return found
}
