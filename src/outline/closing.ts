import type { Passage } from '../text/passage.js'
import { attribute } from './table/attributes.js'
import type { Draft } from './draft.js'
import { ended, paragraph, takesLeave } from './layout.js'

const first = (pieces: readonly Passage[] | undefined): string => pieces?.[0]?.value ?? ''
const last = (pieces: readonly Passage[] | undefined): string => pieces?.at(-1)?.value ?? ''

/** The paragraphs with which a plan takes leave, taken from its last item: `Trên đây là …`, or one of its own after a whole sentence. */
export function closing(final: Draft | undefined): Passage[] {
  if (!final) return []
  const { pieces } = final
  const leave = pieces.findIndex((one, i) => i > 0 && i >= pieces.length - 4 && takesLeave(first(one)))
  if (leave !== -1) return pieces.splice(leave).map(paragraph)
  const whole = pieces.every((one) => ended(last(one)) && !last(one).endsWith(':'))
  // `Giao Văn phòng theo dõi …` is work, too.
  if (pieces.length < 2 || first(pieces.at(-1)).startsWith('Giao ') || final.label?.kind === 'roman' || !whole || attribute(first(pieces.at(-1)))) return []
  return pieces.splice(-1).map(paragraph)
}
