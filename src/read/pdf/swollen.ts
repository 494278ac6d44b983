/** What a stream inflates to in pages of text is far less. */
const LARGEST = 96 * 2 ** 20
const LARGEST_ALL = 384 * 2 ** 20
/** So many bytes are inflated at once. */
const CHUNK = 2 ** 14
/** What a stream says of itself stands in so many bytes before it. */
const HEAD = 400

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0))
const STREAM = ascii('stream')
const END = ascii('endstream')

/** Whether the streams of a file inflate to more than any plan has: judged before pdf.js inflates any. Pictures are left out, which it does not decode. */
export async function swollen(bytes: Uint8Array): Promise<boolean> {
  const { Unzlib } = await import('fflate')
  let all = 0
  for (let at = found(bytes, 0); at !== -1; at = found(bytes, at)) {
    const head = String.fromCharCode(...bytes.subarray(Math.max(0, at - HEAD), at))
    const own = head.slice(head.lastIndexOf('obj') + 1)
    at += STREAM.length
    if (bytes[at] === 0x0d) at++
    if (bytes[at] === 0x0a) at++
    const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0]
    if ((first & 0x0f) !== 8 || ((first << 8) | second) % 31 !== 0 || /\/Subtype\s*\/Image/u.test(own)) continue
    // Twice packed, a little becomes anything.
    if ((own.match(/\/Fl(?:ateDecode)?\b/gu)?.length ?? 0) > 1) return true
    const end = ended(bytes, at)
    let size = 0
    let over = false
    const inflate = new Unzlib((chunk, final) => {
      size += chunk.length
      over = final
    })
    try {
      for (let from = at; !over && from < end && size <= LARGEST; from += CHUNK) inflate.push(bytes.subarray(from, Math.min(end, from + CHUNK)))
    } catch {
      // A stream that is broken, or whose end was passed.
    }
    at = end
    all += size
    if (size > LARGEST || all > LARGEST_ALL) return true
  }
  return false
}

/** Where a stream ends: at `endstream`, or with the file. */
function ended(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x65, from); at !== -1; at = bytes.indexOf(0x65, at + 1)) if (END.every((byte, i) => bytes[at + i] === byte)) return at
  return bytes.length
}

/** Where the next stream begins; -1 for none. */
function found(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at !== -1; at = bytes.indexOf(0x73, at + 1)) {
    if (STREAM.every((byte, i) => bytes[at + i] === byte) && bytes[at - 1] !== 0x64) return at
  }
  return -1
}
