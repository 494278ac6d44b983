import { host } from '#host'
import { decoded, type Decoded } from '../decode.js'
import { legacyName } from '../legacy/names.js'

/** So far into a page browsers look for its encoding, and a bit. */
const HEAD = 4096

/** Fonts from before Unicode: their letters are decoded where they stand, font by font. */
const OLD_FONTS = /\.Vn(?:Time|Arial|[A-Z]\w{2,20})|VNI-\w/u

/**
 * The text of a page's bytes: as `encoding` says, or a byte order mark, or the page itself where its bytes agree; what it says of western letters is often
 * untrue.
 */
export async function pageText(bytes: Uint8Array, encoding: string | undefined): Promise<Decoded> {
  if (encoding !== undefined) return decoded(bytes, encoding)
  const head = latin(bytes.subarray(0, HEAD))
  const named = /charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w-]{1,40})/iu.exec(head)?.[1]
  const label = named === undefined ? null : known(named)
  const western = label === 'windows-1252' || label === 'x-user-defined' || label === 'macintosh'
  // Letters of old fonts are no words of Vietnamese until their font is asked.
  if (OLD_FONTS.test(latin(bytes))) {
    const text = host.utf8(bytes)
    return text === null ? decoded(bytes, label === null || label === 'utf-8' ? 'windows-1252' : label) : { text, encoding: 'utf-8', notes: [] }
  }
  const other = label !== null && label !== 'utf-8' && !western && !label.startsWith('utf-16')
  if (other && host.utf8(bytes) === null) return decoded(bytes, label)
  const found = await decoded(bytes)
  return western && found.text.includes('\ufffd') ? decoded(bytes, 'windows-1252') : found
}

/** The name of an encoding as the WHATWG standard has it, or as those of before Unicode are called; null for one that nobody knows. */
function known(label: string): string | null {
  const old = legacyName(label)
  if (old !== null) return old
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}
