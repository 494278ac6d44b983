import type { Part } from '../model/document.js'

/** The part that stands for the whole issued document: its number, date and signature are those of the plans attached. */
export function outermost(part: Part): Part {
  let own = part
  while (own.parent !== null) own = own.parent
  return own
}
