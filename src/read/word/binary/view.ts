/** Bytes as numbers, least significant first. What lies beyond their end is 0, so that a broken file is walked over as any other. */
export class View {
  readonly bytes: Uint8Array
  readonly #data: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0
  }

  u16(at: number): number {
    return at >= 0 && at + 2 <= this.length ? this.#data.getUint16(at, true) : 0
  }

  i16(at: number): number {
    return at >= 0 && at + 2 <= this.length ? this.#data.getInt16(at, true) : 0
  }

  u32(at: number): number {
    return at >= 0 && at + 4 <= this.length ? this.#data.getUint32(at, true) : 0
  }

  i32(at: number): number {
    return at >= 0 && at + 4 <= this.length ? this.#data.getInt32(at, true) : 0
  }

  /** A part of it, cut where the bytes end. */
  part(from: number, length: number): View {
    return new View(this.bytes.subarray(Math.max(0, from), Math.max(0, from) + Math.max(0, length)))
  }

  /** Letters of two bytes each. */
  text(from: number, letters: number): string {
    return WIDE.decode(this.bytes.subarray(Math.max(0, from), Math.max(0, from) + 2 * Math.max(0, letters)))
  }
}

const WIDE = new TextDecoder('utf-16le', { ignoreBOM: true })
