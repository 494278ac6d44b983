import { grouped } from '../../../model/grouped.js'
import type { Cited } from './cited.js'

/** `all` by a key, those without one left out. */
function byKey<T>(all: readonly T[], key: (one: T) => string | null): [T, ...T[]][] {
  const groups = grouped(all, key)
  groups.delete(null)
  return [...groups.values()]
}

/** `all` by a key, those without one left out; what stands alone is left out too. */
export function alike<T>(all: readonly T[], key: (one: T) => string | null): T[][] {
  return byKey(all, key).filter((group) => group.length > 1)
}

/**
 * A group in series of one issuer: `/TU` and `-UBND` of two named places number their documents apart. What names no place belongs to the only
 * series there is; where there are several it is left out.
 */
export function series(group: readonly Cited[]): Cited[][] {
  const issuers = group.flatMap(({ issuer }) => (issuer?.level == null ? [] : [{ level: issuer.level, place: issuer.place }]))
  const places = new Map(Array.from(grouped(issuers, ({ level }) => level), ([level, all]) => [level, new Set(all.flatMap(({ place }) => place ?? []))]))
  const several = [...places.values()].reduce((sum, known) => sum + Math.max(1, known.size), 0)
  if (several < 2) return [[...group]]
  return alike(group, ({ issuer: named }) => {
    if (named?.level == null) return null
    const known = places.get(named.level)
    if (known === undefined || known.size < 2) return named.level
    return named.place === null ? null : `${named.level} ${named.place}`
  })
}

/** The statements that agree with most, and those of each other value. */
export interface Majority<T> {
  readonly most: readonly [T, ...T[]]
  readonly others: readonly (readonly [T, ...T[]])[]
}

/** The value that most state, and the others; null where all agree. One who is sure counts for all, those who are all wrong for nothing. */
export function majority<T>(
  group: readonly T[],
  value: (one: T) => string | null,
  sure: (one: T) => boolean = () => false,
  wrong: (one: T) => boolean = () => false,
): Majority<T> | null {
  const all = byKey(group, value)
  if (all.length < 2) return null
  const weight = (same: readonly T[]) => (same.some(sure) ? group.length + 1 : same.every(wrong) ? 0 : same.length)
  const most = all.reduce((best, same) => (weight(same) > weight(best) ? same : best))
  return { most, others: all.filter((same) => same !== most) }
}
