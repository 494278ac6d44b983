import type { Passage } from '../../../text/passage.js'
import { pointsHere, type Paragraph } from './paragraph.js'

const LABEL = '(?:[IVX]{1,5}|\\d{1,2}|[A-H])(?:\\.\\d{1,2}){0,3}'
// «mục II», «điểm 2, mục III.1», «Phần A»; not «mục I/2026», «phần 2%». Fixed words, then a bounded label: one way to read each.
const SECTION = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:[Đđ]iểm (\\d{1,2}),? )?([Mm]ục|[Pp]hần) (${LABEL})(?![A-Za-zÀ-ỹ\\d/%-])`, 'g')
// «danh mục 3», «hạng mục I», «thành phần A» are other words.
const COMPOUND = /(?:danh|chuyên|hạng|đề|tiết|thư|thành|cổ|học|một|góp|công|nửa|đa) $/

/** The references of a paragraph to sections that the plan has not, as printed: `labels` are those that it has. */
export function missingSections(paragraph: Paragraph, labels: () => ReadonlySet<string>): Passage[] {
  const { value } = paragraph.passage
  const found: Passage[] = []
  for (const { 0: words, 1: point, 2: kind, 3: label = '', index } of value.matchAll(SECTION)) {
    // «phần 2» is a share as often as a part.
    if (kind?.toLowerCase() === 'phần' && /^\d/u.test(label)) continue
    if (point === undefined && COMPOUND.test(value.slice(Math.max(0, index - 8), index).toLowerCase())) continue
    const end = index + words.length
    const named = point === undefined ? label : `${label}.${point}`
    if (pointsHere(paragraph, index, end) && !labels().has(named)) found.push(paragraph.passage.slice(index, end))
  }
  return found
}
