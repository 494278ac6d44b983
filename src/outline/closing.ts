import type { Passage } from '../text/passage.js'
import type { Draft } from './draft.js'
import { ended, paragraph, takesLeave } from './layout.js'
import { attribute } from './table/attributes.js'

const first = (pieces: readonly Passage[] | undefined): string => pieces?.[0]?.value ?? ''
const last = (pieces: readonly Passage[] | undefined): string => pieces?.at(-1)?.value ?? ''

const LONGEST_HEADING = 120

/** The paragraphs with which a plan takes leave, taken from its last item: `Trên đây là …`, or one of its own after a whole sentence. */
export function closing(final: Draft | undefined): Passage[] {
  if (!final) return []
  const { pieces } = final
  // What a numbered heading alone would be left of is its own: `9. Tổ chức thực hiện` / `Thủ trưởng … có trách nhiệm thực hiện …`.
  const heads = ['arabic', 'letter', 'parenthesis'].includes(final.label?.kind ?? '') && first(pieces[0]).length < LONGEST_HEADING && !ended(last(pieces[0]))
  const own = (one: readonly Passage[], i: number): boolean => i === 1 && heads && !first(one).startsWith('Trên đây ')
  const leave = pieces.findIndex((one, i) => i > 0 && i >= pieces.length - 4 && takesLeave(first(one)) && !own(one, i))
  if (leave !== -1) return pieces.splice(leave).map(paragraph)
  const whole = pieces.every((one) => ended(last(one)) && !last(one).endsWith(':'))
  // `Giao Văn phòng theo dõi …` is work, too.
  if (pieces.length < 2 || first(pieces.at(-1)).startsWith('Giao ') || final.label?.kind === 'roman' || !whole || attribute(first(pieces.at(-1)))) return []
  return pieces.splice(-1).map(paragraph)
}
