import { western } from './single-byte.js'

// VIQR (RFC 1456): a vowel, its hat `^`, breve `(` or horn `+`, its tone `'`, `` ` ``, `?`, `~` or `.`; `dd` is đ, and a backslash keeps a sign what it is.
const SHAPES: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031b', '*': '\u031b' }
const TONES: Readonly<Record<string, string>> = { "'": '\u0301', '`': '\u0300', '?': '\u0309', '~': '\u0303', '.': '\u0323' }

const SIGNS = /\\.|[Dd][Dd]|([AEOUaeou])([\^(+*])(['`?~.]?)|([AEIOUYaeiouy])(['`?~.])/gs

/** The text of bytes in VIQR. */
export function viqr(bytes: Uint8Array): string {
  return western(bytes).replace(SIGNS, (signs: string, vowel?: string, shape = '', tone = '', plain?: string, mark = '') => {
    if (signs.startsWith('\\')) return signs.slice(1)
    if (vowel === undefined && plain === undefined) return signs.startsWith('d') ? 'đ' : 'Đ'
    const letter = `${vowel ?? plain}${SHAPES[shape] ?? ''}${TONES[tone || mark] ?? ''}`.normalize('NFC')
    // `e(`, `a+`: there is no such letter, only a sign after one.
    return letter.length === 1 ? letter : signs
  })
}
