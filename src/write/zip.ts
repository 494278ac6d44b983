/** A file of a package as it lies in it: its header with its data, and its entry in the directory. */
interface Packed {
  readonly name: string
  readonly local: Uint8Array
  readonly entry: Uint8Array
}

const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END = 0x06054b50
/** How long the end of a directory is, and how long what is said of the package may be. */
const END_LENGTH = 22
const LONGEST_REMARK = 0xffff
/** What stands in a field whose number is elsewhere: packages beyond 4 GB. */
const ELSEWHERE = 0xffffffff

/**
 * A package (ZIP, APPNOTE 6.3) with some of its files as `parts` has them, those that it does not have behind the others. All others stay as they lie in it,
 * byte for byte and in their order; null where the package is one that cannot be copied so.
 */
export async function repacked(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array | null> {
  const before = packed(bytes)
  if (!before) return null
  const names = new Set(before.map(({ name }) => name))
  if (names.size < before.length) return null
  const { zipSync } = await import('fflate')
  const fresh = packed(zipSync(Object.fromEntries([...parts].map(([name, data]) => [name, [data, { level: 6, mtime: EPOCH }]]))))
  const made = new Map(fresh?.map((one) => [one.name, one]))
  const all = [...before.map((one) => made.get(one.name) ?? one), ...[...made.values()].filter(({ name }) => !names.has(name))]
  return joined(all, bytes.subarray(endOf(bytes)))
}

/** No clock: the first day that a package can name. */
const EPOCH = '1980-01-01T12:00:00'

/** The files of a package in the order of its directory; null where it is none, or one that lies otherwise than its directory says. */
function packed(bytes: Uint8Array): Packed[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(bytes)
  if (end === -1) return null
  const [number, begin] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)]
  const entries: { readonly name: string; readonly at: number; readonly entry: Uint8Array }[] = []
  for (let at = begin, i = 0; i < number; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null
    const [named, more, said] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    const next = at + 46 + named + more + said
    const local = view.getUint32(at + 42, true)
    if (next > end || local === ELSEWHERE || local + 30 > begin || view.getUint32(local, true) !== LOCAL) return null
    entries.push({ name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named)), at: local, entry: bytes.subarray(at, next) })
    at = next
  }
  const order = entries.map(({ at }) => at).sort((a, b) => a - b)
  if (new Set(order).size < order.length) return null
  const ends = new Map(order.map((at, i) => [at, order[i + 1] ?? begin]))
  return entries.map(({ name, at, entry }) => ({ name, local: bytes.subarray(at, ends.get(at)), entry }))
}

/** Where the end of the directory stands; -1 where there is none. */
function endOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = bytes.length - END_LENGTH; at >= 0 && at >= bytes.length - END_LENGTH - LONGEST_REMARK; at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return -1
}

/** A package of these files; `end` is the end of a directory, whose numbers are put right. */
function joined(files: readonly Packed[], end: Uint8Array): Uint8Array {
  const [locals, directory] = [total(files.map(({ local }) => local)), total(files.map(({ entry }) => entry))]
  const bytes = new Uint8Array(locals + directory + end.length)
  const view = new DataView(bytes.buffer)
  let at = 0
  let listed = locals
  for (const { local, entry } of files) {
    bytes.set(local, at)
    bytes.set(entry, listed)
    view.setUint32(listed + 42, at, true)
    at += local.length
    listed += entry.length
  }
  bytes.set(end, listed)
  view.setUint16(listed + 8, files.length, true)
  view.setUint16(listed + 10, files.length, true)
  view.setUint32(listed + 12, directory, true)
  view.setUint32(listed + 16, locals, true)
  return bytes
}

const total = (all: readonly Uint8Array[]): number => all.reduce((sum, { length }) => sum + length, 0)
