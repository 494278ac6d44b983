import { host } from '#host'
import type { Note } from '../../model/plan.js'
import type { Decoded } from '../decode.js'
import { guess, legacyText, type Guess } from './legacy.js'
import { CALLED, type Legacy } from './names.js'

export { western } from './single-byte.js'

const note = (id: string, message: string): Note => ({ id, message, line: null })

/** The text of bytes that are Vietnamese in an old encoding; null where they are so in none. */
export function recovered(bytes: Uint8Array): Decoded | null {
  const found = guess(bytes)
  if (found === null || !certain(found)) return null
  return { text: legacyText(bytes, found.encoding), encoding: found.encoding, notes: [converted(found.encoding)] }
}

/** The text of bytes in the old encoding that was named. It is believed, but not where the words are Vietnamese in another. */
export function named(bytes: Uint8Array, encoding: Legacy): Decoded {
  const found = guess(bytes)
  const notes = [converted(encoding)]
  if (/[\u1ea0-\u1ef9]/.test(host.utf8(bytes) ?? '')) {
    notes.push(note('file-unreadable', `Tệp không phải mã ${CALLED[encoding]} mà là UTF-8: hãy chạy lại không kèm --encoding`))
  } else if (found !== null && found.encoding !== encoding && certain(found)) {
    const instead = `có lẽ là mã ${CALLED[found.encoding]}: hãy chạy lại với --encoding ${found.encoding}`
    notes.push(note('file-unreadable', `Chữ có dấu không phải mã ${CALLED[encoding]}; ${instead}`))
  }
  return { text: legacyText(bytes, encoding), encoding, notes }
}

/** Nearly all words, of several, are Vietnamese: names and foreign words are few. */
function certain({ share, words }: Guess): boolean {
  return (words >= 3 && share === 1) || (words >= 5 && share >= 0.9)
}

function converted(encoding: Legacy): Note {
  const capitals = encoding === 'tcvn3' ? ' Chữ hoa có dấu gõ bằng phông chữ hoa (.VnTimeH) được đọc thành chữ thường.' : ''
  return note('encoding-converted', `Tệp dùng bảng mã cũ ${CALLED[encoding]}, đã đổi sang Unicode để đọc.${capitals}`)
}

/** A word: what stands between white space. */
const WORDS = /\S+/g
const BEYOND_ASCII = /[^\0-\x7f]/
/** So many words that lost a letter, and such a share of those that could, are more than a slip. */
const MANY = 3
const SHARE = 0.1

/** That the letters of a text cannot be made out, with the likely encoding of its bytes, if they still have them; null where only few words lost one. */
export function unread(text: string, bytes: Uint8Array | null): string | null {
  let [lost, all] = [0, 0]
  for (const [word] of text.matchAll(WORDS)) {
    if (!BEYOND_ASCII.test(word)) continue
    all++
    if (word.includes('\ufffd')) lost++
  }
  if (lost < MANY || lost < all * SHARE) return null
  if (bytes === null) return 'Nhiều chữ có dấu đã mất khi lưu tệp (thành dấu �): hãy lấy lại tệp gốc'
  const found = guess(bytes)
  return found !== null && found.share >= 0.5
    ? `Chữ có dấu không đọc được; có lẽ tệp dùng bảng mã ${CALLED[found.encoding]}: hãy chạy lại với --encoding ${found.encoding}`
    : 'Chữ có dấu không đọc được vì tệp không phải mã UTF-8; nếu biết bảng mã, hãy chạy lại với --encoding windows-1258, tcvn3, vni hoặc viscii'
}
