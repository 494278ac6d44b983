/**
 * What something stands in that stands in nothing else, or itself: of an item the top-level one, of a part the whole issued document, whose number, date and
 * signature are those of the plans attached.
 */
export function outermost<T extends { readonly parent: T | null }>(one: T): T {
  let own = one
  while (own.parent !== null) own = own.parent
  return own
}
