import { LAW, TYPE } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import type { DocumentType } from '../../lexicon/types.js'
import type { Text } from '../../text/text.js'
import { typeRow } from './type-row.js'

const SOUGHT = (1 << TYPE) | (1 << LAW)
const ABOVE = Table.of(
  'nêu trên',
  'nói trên',
  'trên đây',
  'đã nêu',
  'vừa nêu',
  'dẫn trên',
  'kể trên',
  'đã dẫn',
)

/** Words that name a document by its type and a look back: `Nghị quyết nêu trên`, `Luật này`. */
export interface BackWords {
  readonly range: readonly [start: number, end: number]
  readonly type: DocumentType
  /** `này`: the document that speaks, where it is of that type. */
  readonly here: boolean
}

/** The documents that a text looks back to, in reading order; several at once (`các Nghị quyết nêu trên`) are none. */
export function* back(t: Text): Generator<BackWords> {
  for (let i = t.seek(0, SOUGHT); i < t.count; i = t.seek(i + 1, SOUGHT)) {
    const length = t.isNumber(i) ? 0 : t.within(i, TYPE) || t.within(i, LAW)
    if (length === 0 || t.form(i - 1) === W.các) continue
    const end = after(t, i + length)
    const type = end === -1 ? null : typeRow(t.words(i, i + length))
    if (type) yield { range: [t.start(i), t.end(end - 1)], type, here: t.form(end - 1) === W.này }
  }
}

/** The first token after the look back at token `i`; -1 without one. `Kế hoạch trên địa bàn` is none. */
function after(t: Text, i: number): number {
  if (t.form(i) === W.này) return i + 1
  const above = ABOVE.at(t, i)
  if (above) return i + above.length
  return t.form(i) === W.trên && !t.isWord(i + 1) && !t.isNumber(i + 1) ? i + 1 : -1
}
