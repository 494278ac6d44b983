import { fontText } from '../legacy/fonts.js'
import { guess, legacyText } from '../legacy/legacy.js'
import type { Drawn } from './drawn.js'

/** Letters of Vietnamese that no font from before Unicode has. */
const UNICODE = /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0103\u0111]/
const BEYOND_ASCII = /[^\0-\x7f]/
/** Fewer words do not tell which encoding a font without a telling name has. */
const FEWEST = 5
const SHARE = 0.9

/** Writes the words of fonts from before Unicode as what they print: by the font's name, else by what its words are. */
export function unicode(pages: readonly (Drawn | null)[]): void {
  const texts = new Map<string, string[]>()
  const words = pages.flatMap((page) => page?.words ?? [])
  for (const { font, text } of words) {
    const known = texts.get(font)
    if (known) known.push(text)
    else texts.set(font, [text])
  }
  for (const [font, own] of texts) {
    const text = own.join(' ')
    const read = BEYOND_ASCII.test(text) && !UNICODE.test(text) ? reading(font, text) : null
    if (read) for (const word of words) if (word.font === font) word.text = read(word.text)
  }
}

/** How the words of a font are read; null where they stand as they are. */
function reading(font: string, text: string): ((text: string) => string) | null {
  if (/^(?:\.?Vn|VNI[- ])/u.test(font)) return (word) => fontText(word, font.replace(/^\.?Vn/u, '.Vn'))
  const bytes = new TextEncoder()
  const found = guess(bytes.encode(text))
  if (found === null || found.words < FEWEST || found.share < SHARE) return null
  return (word) => legacyText(bytes.encode(word), found.encoding)
}
