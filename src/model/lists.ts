/** A list without entries, one for all: most items have nothing below them, most tasks neither deadlines nor citations. */
export const NONE: never[] = Object.freeze([]) as unknown as never[]

/** A list with an entry more; the list itself where it has some. */
export function added<T>(list: T[], entry: T): T[] {
  if (list.length === 0) return [entry]
  list.push(entry)
  return list
}
