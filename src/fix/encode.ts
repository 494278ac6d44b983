import type { Source } from '../model/source.js'
import { unitsOf } from '../text/units.js'

/** A file's encoding, for writing a text as the file has it. */
export interface Encoder {
  /** The byte order mark that the file begins with, or nothing. */
  readonly mark: string
  readonly bytes: (text: string) => Uint8Array
}

/** What writes a text in the encoding of a file that was read, with its byte order mark; null where that would not give the file back, byte for byte. */
export function encoder(bytes: Uint8Array, { encoding, text }: Pick<Source, 'encoding' | 'text'>): Encoder | null {
  const found = encoding === 'utf-8' ? utf8(bytes) : encoding === 'utf-16le' || encoding === 'utf-16be' ? utf16(bytes, encoding === 'utf-16le') : null
  return found && same(found.bytes(text), bytes) ? found : null
}

function utf8(bytes: Uint8Array): Encoder {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
  return { mark, bytes: (text) => new TextEncoder().encode(mark + text) }
}

function utf16(bytes: Uint8Array, little: boolean): Encoder {
  const mark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? '\ufeff' : ''
  return {
    mark,
    bytes: (text) => {
      const units = unitsOf(mark + text)
      const wide = new DataView(new ArrayBuffer(units.length * 2))
      for (const [i, unit] of units.entries()) wide.setUint16(i * 2, unit, little)
      return new Uint8Array(wide.buffer)
    },
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
