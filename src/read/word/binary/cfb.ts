import { View } from './view.js'

/** The streams of a compound file ([MS-CFB]) that stand at its top. */
export interface Compound {
  /** A stream by its name, in small letters or capitals; null where there is none. */
  readonly stream: (name: string) => View | null
  /** A sector that a stream needs is missing: the file was cut. */
  readonly cut: () => boolean
}

/** The last of the numbers that sectors have; those above mark ends and holes (2.1). */
const LAST_SECTOR = 0xfffffffa
const NO_ENTRY = 0xffffffff
/** Bytes of an entry of the directory (2.6). */
const ENTRY = 128
const STREAM = 2

/** What stands in a compound file; null where the bytes are none. */
export function compound(bytes: Uint8Array): Compound | null {
  const file = new View(bytes)
  const shift = file.u16(30)
  if (file.u32(0) !== 0xe011cfd0 || file.u32(4) !== 0xe11ab1a1 || (shift !== 9 && shift !== 12)) return null
  const size = 2 ** shift
  let cut = false

  /** The sectors of a chain one after the other; a circle ends where it closes. */
  const chain = (first: number, next: (sector: number) => number, most: number): number[] => {
    const found: number[] = []
    const seen = new Set<number>()
    for (let at = first; at < LAST_SECTOR && found.length < most && !seen.has(at); at = next(at)) {
      seen.add(at)
      found.push(at)
    }
    return found
  }
  const all = Math.ceil(bytes.length / size)
  /** The bytes of sectors, of which no more than `length` are wanted; they end where the file does. */
  const joined = (sectors: readonly number[], length: number): Uint8Array => {
    const whole = new Uint8Array(Math.min(length, sectors.length * size))
    for (let i = 0; i * size < whole.length; i++) {
      const wanted = Math.min(size, whole.length - i * size)
      const from = ((sectors[i] as number) + 1) * size
      const piece = bytes.subarray(from, from + wanted)
      whole.set(piece, i * size)
      if (piece.length < wanted) return whole.subarray(0, i * size + piece.length)
    }
    return whole
  }

  const tables: number[] = []
  for (let i = 0; i < 109; i++) tables.push(file.u32(76 + 4 * i))
  const per = size / 4 - 1
  const more = chain(file.u32(68), (sector) => file.u32((sector + 1) * size + 4 * per), all)
  for (const sector of more) for (let i = 0; i < per; i++) tables.push(file.u32((sector + 1) * size + 4 * i))
  const fat = new View(joined(tables.filter((sector) => sector < LAST_SECTOR).slice(0, all), all * 4 + size))
  const next = (sector: number): number => (4 * sector + 4 <= fat.length ? fat.u32(4 * sector) : NO_ENTRY)

  const directory = new View(joined(chain(file.u32(48), next, all), bytes.length))
  const smallFat = new View(joined(chain(file.u32(60), next, all), bytes.length))
  const nextSmall = (sector: number): number => (4 * sector + 4 <= smallFat.length ? smallFat.u32(4 * sector) : NO_ENTRY)
  const small = new View(joined(chain(directory.u32(116), next, all), directory.u32(120)))
  const entries = topEntries(directory)

  return {
    cut: () => cut,
    stream(name) {
      const entry = entries.get(name.toUpperCase())
      if (entry === undefined) return null
      const first = directory.u32(entry + 116)
      const length = Math.min(directory.u32(entry + 120), bytes.length)
      if (length >= file.u32(56)) {
        const found = joined(chain(first, next, Math.min(all, Math.ceil(length / size))), length)
        if (found.length < length) cut = true
        return new View(found)
      }
      const whole = new Uint8Array(length)
      const pieces = chain(first, nextSmall, Math.ceil(length / SMALL))
      for (const [i, piece] of pieces.entries()) whole.set(small.bytes.subarray(piece * SMALL, (piece + 1) * SMALL).subarray(0, length - i * SMALL), i * SMALL)
      if (pieces.length * SMALL < length || pieces.some((piece) => piece * SMALL >= small.length)) cut = true
      return new View(whole)
    },
  }
}

/** Bytes of a small sector: streams below 4096 bytes are kept in them (2.3). */
const SMALL = 64

/** Where the streams at the top stand in the directory, which is a tree; what is embedded has streams of the same names below. */
function topEntries(directory: View): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const seen = new Set<number>()
  const open = [directory.u32(76)]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const at = id * ENTRY
    if (seen.has(id) || at + ENTRY > directory.length) continue
    seen.add(id)
    const letters = Math.min(31, Math.max(0, directory.u16(at + 64) / 2 - 1))
    if (directory.u8(at + 66) === STREAM) found.set(directory.text(at, letters).toUpperCase(), at)
    open.push(directory.u32(at + 68), directory.u32(at + 72))
  }
  return found
}
