import iconv from 'iconv-lite/encodings/sbcs-data-generated.js'
import { lazy } from '../../text/lazy.js'
import { composed } from './composed.js'

/** Units made to text in one go: a call takes only so many arguments. */
const STRETCH = 8192

/** The text of bytes by a table of a unit a byte. */
function textOf(bytes: Uint8Array, table: Uint16Array): string {
  const pieces: string[] = []
  const stretch = new Uint16Array(STRETCH)
  for (let from = 0; from < bytes.length; from += STRETCH) {
    const length = Math.min(STRETCH, bytes.length - from)
    for (let i = 0; i < length; i++) stretch[i] = table[bytes[from + i] as number] as number
    pieces.push(String.fromCharCode(...stretch.subarray(0, length)))
  }
  return pieces.join('')
}

// From 0x80 on; Node 20 reads no signs there, whatever the standard says of windows-1252.
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The unit that Windows has for each byte: signs from 0x80 to 0x9f, Latin letters above. */
export const latin = lazy((): Uint16Array => Uint16Array.from({ length: 256 }, (_, byte) => (byte >> 5 === 4 ? SIGNS.charCodeAt(byte - 0x80) : byte)))

/** Windows-1252, the letters of western languages. */
export function western(bytes: Uint8Array): string {
  return textOf(bytes, latin())
}

function units(letters: string): Uint16Array {
  return Uint16Array.from(letters, (letter) => letter.charCodeAt(0))
}

// In the table of iconv-lite stand capitals where Windows has signs: no font of Windows draws them.
const TCVN3 = lazy(() => units(Array.from(latin(), (unit, byte) => (byte < 0xa0 ? String.fromCharCode(unit) : iconv.tcvn.chars[byte])).join('')))
const VISCII = lazy(() => units(iconv.viscii.chars))

/**
 * TCVN 5712:1993 as the fonts of Windows have it (ABC): signs from 0x80 to 0x9f are those of Windows, and a capital with a tone is a small letter in a font
 * that draws capitals.
 */
export function tcvn3(bytes: Uint8Array): string {
  return recapitalised(tcvn3Font(bytes))
}

/** The same as a font for small letters draws it. */
export function tcvn3Font(bytes: Uint8Array): string {
  return composed(textOf(bytes, TCVN3()))
}

/** VISCII (RFC 1456). */
export function viscii(bytes: Uint8Array): string {
  return textOf(bytes, VISCII())
}

// `HOạCH`, `UBND Xã`: what has letters of ASCII, of which all are capital.
const WORDS = /[A-Za-zÀ-ỹ]+/gu

/** Text in which a word of at least two capitals of ASCII and no small one is all capitals, and so is a line of such words (`Kế HOạCH`). */
function recapitalised(text: string): string {
  const lines = text.split('\n')
  return lines.map((line) => (shouted(line) ? line.toUpperCase() : line.replace(WORDS, (word) => (shouted(word) ? word.toUpperCase() : word)))).join('\n')
}

/** Whether a text has two capitals of ASCII or more, and no small letter of ASCII. */
function shouted(text: string): boolean {
  let capitals = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x61 && unit <= 0x7a) return false
    if (unit >= 0x41 && unit <= 0x5a) capitals++
  }
  return capitals > 1
}
