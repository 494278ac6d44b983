/** A constant that is made when it is first asked for: a run that needs no holidays makes no table of them. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** What `make` gives of each thing, made when it is first asked for. */
export function remembered<K, T extends NonNullable<unknown> | null>(make: (one: K) => T): (one: K) => T {
  const known = new Map<K, T>()
  return (one) => {
    let made = known.get(one)
    if (made === undefined) known.set(one, (made = make(one)))
    return made
  }
}
