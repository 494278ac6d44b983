import type { Unzipped } from 'fflate'

/** The parts of a package, of Word (ECMA-376 Part 2) or OpenDocument (Part 2), that were asked for, by name; no other is inflated. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** A part of more bytes is not read, nor are all together: what 200 million inflate to is no plan. */
const LARGEST = 256 * 2 ** 20
const LARGEST_ALL = 384 * 2 ** 20

/** What a package turned out to be. */
export interface Package {
  readonly parts: Parts
  /** Names of parts that were asked for and are too large. */
  readonly refused: readonly string[]
}

/** The parts of a package whose names `wanted` takes; null where the bytes are no package. Sizes are judged before anything is inflated. */
export async function unpacked(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Package | null> {
  const { unzipSync } = await import('fflate')
  const refused: string[] = []
  let all = 0
  let found: Unzipped
  try {
    found = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (!wanted(name)) return false
        all += Math.max(originalSize, size)
        const small = originalSize <= LARGEST && all <= LARGEST_ALL
        if (!small) refused.push(name)
        return small
      },
    })
  } catch {
    return null
  }
  return { parts: new Map(Object.entries(found)), refused }
}
