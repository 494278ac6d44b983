import { printed, sequences, type Entry, type Sequence } from '../facts/sequence.js'
import type { Document, Item } from '../model/document.js'
import type { Finding } from '../model/finding.js'
import { of, type Edit, type Fixer } from './fixer.js'

/**
 * Labels of tasks that repeat or skip a number, renumbered to the end of their list; not where the plan refers to one of them. Never certain: a gap may be
 * the trace of an item that was lost.
 */
export const labels: Fixer = {
  safe: false,
  proposed(document, findings) {
    const wrong = new Map(of(findings, 'numbering').map((finding) => [finding.span[0], finding]))
    if (wrong.size === 0) return []
    const referred = references(document.source.text)
    return wrongLists(document, wrong).map((sequence) => ({
      mends: sequence.entries.flatMap(({ label }) => wrong.get(label.passage.start) ?? []),
      edits: renumbered(sequence, wrong, referred, document.source.text),
    }))
  },
}

/** What is wrong, by where the label begins that it is said of. */
type Wrong = ReadonlyMap<number, Finding>

/** The lists of tasks in which something is wrong. */
function wrongLists(document: Document, wrong: Wrong): readonly Sequence[] {
  return document.parts.flatMap(({ outline, items }) => [outline, ...items.map(({ children }) => children)])
    .filter((siblings) => siblings.length > 1)
    .flatMap((siblings) => sequences(siblings))
    .filter(({ entries }) => entries.every(carried))
    .filter(({ entries, latin }) => latin === -1 && entries.every(({ item, fresh }) => leaf(item) && !fresh))
    .filter(({ entries }) => entries.some(({ label }) => wrong.has(label.passage.start)))
}

function leaf({ task, children }: Item): boolean {
  return task !== null && children.length === 0
}

/** Whether the numbers before a label's last are those of what it stands under: `4.1.2` under `4.1`. */
function carried({ item, prefix }: Entry): boolean {
  const above = item.parent?.label
  return prefix.length === 0 || (above?.kind === 'arabic' && above.values.join('.') === prefix.join('.'))
}

function renumbered({ entries, alphabet }: Sequence, wrong: Wrong, referred: ReadonlySet<string>, text: string): Edit[] {
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
