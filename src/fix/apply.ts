import { printed, sequences, type Entry, type Sequence } from '../facts/sequence.js'
import type { Document, Item } from '../model/document.js'
import type { Finding } from '../model/finding.js'
import type { Passage, Span } from '../text/passage.js'
import { withoutEnd } from '../text/spelling.js'

/** A change of the source: what stands from `from` to `to` becomes `text`. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
  /** What it closes or opens, where that is more than what it changes: of a bracket the parenthesis. */
  readonly names?: Span
}

/**
 * The changes that mend some findings for certain, and none that touches a date, a name or what the number of a cited document says; those that only make sense
 * together in one list.
 */
export type Fixer = (document: Document, findings: readonly Finding[]) => readonly (readonly Edit[])[]

/** The text with its changes made; of two that overlap the first. */
export function applied(text: string, edits: readonly Edit[]): string {
  let at = 0
  let changed = ''
  for (const { from, to, text: by } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < at) continue
    changed += text.slice(at, from) + by
    at = to
  }
  return changed + text.slice(at)
}

const of = (findings: readonly Finding[], ruleId: string): readonly Finding[] => findings.filter((finding) => finding.ruleId === ruleId)

// A letter with the marks that follow it: one class and one run.
const APART = /[^\u0300-\u036f][\u0300-\u036f]+/gu

/** Decomposed letters composed, where the text mixes both. */
const letters: Fixer = ({ source: { text } }, findings) =>
  of(findings, 'text-damage').length === 0 ? [] : [[...text.matchAll(APART)].flatMap((match) => {
    const composed = match[0].normalize('NFC')
    return composed === match[0] ? [] : [{ from: match.index, to: match.index + match[0].length, text: composed }]
  })]

/** Look-alikes of other scripts as the Latin letters that they stand for, in every place where the word was found. */
const scripts: Fixer = ({ source: { text, starts } }, findings) =>
  of(findings, 'mixed-script').map(({ span, related, actual, expected: [right] }) => {
    const places = [span[0], ...related.map(({ line, column }) => (starts[line - 1] ?? 0) + column - 1)]
    // A number may be a date, or part of a symbol.
    return right === undefined || actual === null || /\d/u.test(actual)
      ? []
      : places.filter((at) => text.startsWith(actual, at)).map((at) => ({ from: at, to: at + actual.length, text: right }))
  })

// A run is tried from its first space only: it would else be looked at again from each of them.
const BESIDE = /(?<![ \t\u00a0])[ \t\u00a0]+(?=[-–‑/])|(?<=[-–‑/])[ \t\u00a0]+/gu

/** Spaces next to the marks inside a symbol taken out; not where the line was broken. */
const symbols: Fixer = ({ source: { text } }, findings) => of(findings, 'citation-form').flatMap(({ span: [from, to], expected: [right] }) => {
  const printedSo = text.slice(from, to)
  const without = printedSo.replace(BESIDE, '')
  // A symbol that was read to a mark only goes on after it.
  const same = without !== printedSo && /[\p{L}\d]$/u.test(without) && without.normalize('NFC').replace(/[–‑]/gu, '-') === right?.replace(/[–‑]/gu, '-')
  return same ? [[{ from, to, text: without }]] : []
})

// What may stand after the bracket that is missing: the end of the item's sentence.
const END = '.;,/'
const LONGEST = 160

/** The bracket that closes an item, where the item ends within the parenthesis that it opened last. */
const brackets: Fixer = (document, findings) => {
  const open = new Set(of(findings, 'bracket-unclosed').map(({ span }) => span[0]))
  if (open.size === 0) return []
  return document.parts.flatMap(({ items }) => items).flatMap(({ passage, paragraphs, children }) => {
    const last = paragraphs.at(-1) ?? passage
    const at = last.value.lastIndexOf('(')
    if (at === -1 || children.length > 0 || !open.has(last.slice(at, at + 1).start)) return []
    const inside = last.value.slice(at + 1)
    const length = withoutEnd(inside, END).length
    // Another sign of its kind, a mark of emphasis that marks nothing, or a second sentence: where it was meant to close is not certain.
    if (length === 0 || length > LONGEST || /[()[\]:"“”*_]|[.;!?]\s/u.test(inside.slice(0, length))) return []
    const { text } = document.source
    const end = afterMarks(text, last.slice(at + length, at + 1 + length))
    // Emphasis that begins within it and ends behind it, or the other way round: it would close in the middle of the emphasis.
    if (text.slice(last.slice(at, at + 1).start, end).replace(/[^*_]/gu, '').length % 2 > 0) return []
    return [[{ from: end, to: end, text: ')', names: [last.slice(at, at + 1).start, end] }]]
  })
}

function afterMarks(text: string, letter: Passage): number {
  let end = letter.end
  while (text[end] === '*' || text[end] === '_') end++
  return end
}

/** Labels of tasks that repeat or skip a number, renumbered to the end of their list; not where the plan refers to one of them. */
const labels: Fixer = (document, findings) => {
  const wrong = new Set(of(findings, 'numbering').map(({ span }) => span[0]))
  if (wrong.size === 0) return []
  const referred = references(document.source.text)
  return document.parts.flatMap(({ outline, items }) => [outline, ...items.map(({ children }) => children)])
    .filter((siblings) => siblings.length > 1)
    .flatMap((siblings) => sequences(siblings))
    .filter(({ entries }) => entries.every(carried))
    .filter(({ entries, latin }) => latin === -1 && entries.every(({ item, fresh }) => leaf(item) && !fresh) && entries.some(({ label }) => wrong.has(label.passage.start)))
    .map((sequence) => renumbered(sequence, wrong, referred, document.source.text))
}

function leaf({ task, children }: Item): boolean {
  return task !== null && children.length === 0
}

/** Whether the numbers before a label's last are those of what it stands under: `4.1.2` under `4.1`. */
function carried({ item, prefix }: Entry): boolean {
  const above = item.parent?.label
  return prefix.length === 0 || (above?.kind === 'arabic' && above.values.join('.') === prefix.join('.'))
}

function renumbered({ entries, alphabet }: Sequence, wrong: ReadonlySet<number>, referred: ReadonlySet<string>, text: string): Edit[] {
  const edits: Edit[] = []
  let last = entries[0]?.value ?? 0
  for (const [i, entry] of entries.entries()) {
    const before = entries[i - 1]
    if (before) {
      const due = last + 1
      const flagged = wrong.has(entry.label.passage.start)
      // One wrong number between right neighbours is a slip of another kind: the item may have been moved.
      if (flagged && entry.value !== before.value && entries[i + 1]?.value === due + 1) return []
      if (!flagged && entry.value !== due && entry.value !== before.value + 1) return []
      last = due
    }
    if (entry.value === last) continue
    const edit = referred.has(entry.label.text.toLowerCase()) ? null : relabelled(entry, printed(entry, last, alphabet), text)
    if (!edit) return []
    edits.push(edit)
  }
  return edits
}

function relabelled({ label }: Entry, by: string, text: string): Edit | null {
  const at = text.slice(label.passage.start, label.passage.end).indexOf(label.text)
  if (at === -1 || /^0\d/.test(label.text)) return null
  const from = label.passage.start + at
  return { from, to: from + label.text.length, text: by }
}

// Fixed words, then a short list of short labels with single signs or words between them: one way to read each.
const PLACE = 'mục|điểm|khoản|tiết|ý|phần|nhiệm vụ|nội dung|việc'
const LABEL = String.raw`[\p{L}\d]{1,3}(?:\.\d{1,2}){0,3}`
const REFERENCE = new RegExp(
  String.raw`(?<!\p{L})(?:${PLACE})(?: số| thứ)? ((?:[ivxlc]{1,5}[.,]? ?)?${LABEL}(?:(?:, ?| và | đến |-|–)${LABEL}){0,8})(?![\p{L}\d])`,
  'giu',
)

/** Labels that the text names anywhere: `điểm 4`, `mục II.3`, `nhiệm vụ 1, 2 và 4`. More than it refers to, never less. */
function references(text: string): ReadonlySet<string> {
  const named = [...text.normalize('NFC').toLowerCase().matchAll(REFERENCE)].flatMap(([, list = '']) => list.split(/[\s,–-]+|\bvà\b|\bđến\b/u))
  return new Set(named.flatMap((label) => [label, label.slice(label.lastIndexOf('.') + 1)]).filter((label) => label !== ''))
}

/** All fixers, in the order in which they are tried: letters first, since words are compared afterwards. */
export const fixers: readonly Fixer[] = [letters, scripts, symbols, brackets, labels]
