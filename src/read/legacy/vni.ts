import { lazy } from '../../text/lazy.js'
import { latin } from './single-byte.js'

// VNI for Windows: a vowel stands as its letter of ASCII, and a second character says its hat, horn and tone; `á` is `a` and 0xf9. The vowels ơ and ư, i
// and ỵ with their tones, and đ are one character each. A capital's second character is 0x20 lower.

const [ACUTE, GRAVE, HOOK, TILDE, DOT, HAT, BREVE] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323', '\u0302', '\u0306'] as const

/** What a second character adds to its vowel. */
const MARKS: Readonly<Record<number, string>> = {
  0xf9: ACUTE, 0xf8: GRAVE, 0xfb: HOOK, 0xf5: TILDE, 0xef: DOT,
  0xe2: HAT, 0xe1: HAT + ACUTE, 0xe0: HAT + GRAVE, 0xe5: HAT + HOOK, 0xe3: HAT + TILDE, 0xe4: HAT + DOT,
  0xea: BREVE, 0xe9: BREVE + ACUTE, 0xe8: BREVE + GRAVE, 0xfa: BREVE + HOOK, 0xfc: BREVE + TILDE, 0xeb: BREVE + DOT,
}

/** Letters of one character. */
const LETTERS: Readonly<Record<number, string>> = { 0xf4: 'ơ', 0xf6: 'ư', 0xed: 'í', 0xec: 'ì', 0xe6: 'ỉ', 0xf3: 'ĩ', 0xf2: 'ị', 0xee: 'ỵ', 0xf1: 'đ' }

/** Of each letter that takes marks the whole letters by the byte of their second character. */
const PAIRS = lazy((): ReadonlyMap<string, ReadonlyMap<number, string>> => {
  const found = new Map<string, Map<number, string>>()
  for (const vowel of 'aeouyơưAEOUYƠƯ') {
    const whole = new Map<number, string>()
    for (const [byte, marks] of Object.entries(MARKS)) {
      const letter = (vowel + marks).normalize('NFC')
      // Some type the small second character after a capital.
      if (letter.length === 1) whole.set(Number(byte), letter).set(Number(byte) - 0x20, letter)
    }
    found.set(vowel, whole)
  }
  return found
})

/** What each byte is by itself. */
const SINGLE = lazy((): readonly string[] => {
  const single = Array.from(latin(), (unit) => String.fromCharCode(unit))
  for (const [byte, letter] of Object.entries(LETTERS)) {
    single[Number(byte)] = letter
    single[Number(byte) - 0x20] = letter.toUpperCase()
  }
  return single
})

/** The text of bytes in VNI for Windows. */
export function vni(bytes: Uint8Array): string {
  const [single, marked] = [SINGLE(), PAIRS()]
  const pieces: string[] = []
  for (let i = 0; i < bytes.length; i++) {
    const letter = single[bytes[i] as number] as string
    const whole = marked.get(letter)?.get(bytes[i + 1] ?? 0)
    if (whole !== undefined) i++
    pieces.push(whole ?? letter)
  }
  return pieces.join('')
}
