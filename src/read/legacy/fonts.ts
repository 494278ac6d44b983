import { tcvn3Font } from './single-byte.js'
import { vni } from './vni.js'

// Letters that stand for bytes of an old font; what Windows has as a sign (a dash, a quotation mark) parts them.
const SIGNS = /([^\0-\u00ff]+)/u

/**
 * What some words in a font read as. Fonts from before Unicode have their letters at the places of other signs, and only the name of the font tells: `.VnTime`,
 * `.VnArial` are TCVN 5712:1993 (ABC), those whose name ends in H print small letters as capitals; `VNI-Times` and its like are VNI for Windows.
 */
export function fontText(text: string, font: string): string {
  if (font.startsWith('.Vn')) {
    const read = decoded(text, tcvn3Font)
    return /^\.Vn\w*H\b/u.test(font) ? read.toUpperCase() : read
  }
  return /^VNI[- ]/iu.test(font) ? decoded(text, vni) : text
}

function decoded(text: string, decode: (bytes: Uint8Array) => string): string {
  const pieces = text.split(SIGNS)
  return pieces.map((piece, i) => (i % 2 === 1 ? piece : decode(Uint8Array.from(piece, (sign) => sign.charCodeAt(0))))).join('')
}
