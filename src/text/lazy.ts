/** A constant that is made when it is first asked for: a run that needs no holidays makes no table of them. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
