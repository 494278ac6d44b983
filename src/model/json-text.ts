/** JSON that people and diffs can read: one line a key, and one line for each object of a list. `broken` names the lists whose objects are laid out in turn. */
export function* jsonText(value: object, broken: readonly string[] = [], indent = ''): Iterable<string> {
  const inner = `${indent}  `
  const entries = Object.entries(value as Record<string, unknown>).filter(([, item]) => item !== undefined)
  yield '{\n'
  for (const [i, [key, item]] of entries.entries()) {
    yield `${inner}${JSON.stringify(key)}: `
    if (Array.isArray(item) && item.some((one) => typeof one === 'object' && one !== null)) yield* listText(item, broken.includes(key) ? broken : null, inner)
    else yield JSON.stringify(item)
    yield i < entries.length - 1 ? ',\n' : '\n'
  }
  yield `${indent}}`
}

/** A list of objects, each on its line, or laid out by `jsonText` where `broken` is given. */
export function* listText(items: readonly object[], broken: readonly string[] | null, indent = ''): Iterable<string> {
  const inner = `${indent}  `
  if (items.length === 0) return yield '[]'
  yield '[\n'
  for (const [i, item] of items.entries()) {
    yield inner
    if (broken) yield* jsonText(item, broken, inner)
    else yield JSON.stringify(item)
    yield i < items.length - 1 ? ',\n' : '\n'
  }
  yield `${indent}]`
}

const CHUNK = 1 << 16

/** The same text in fewer, larger pieces, for streams and files. */
export function* chunked(pieces: Iterable<string>): Iterable<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}
