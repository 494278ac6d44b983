import { toRoman } from '../../text/spelling.js'

/** Signs of the fonts of bullets (Symbol, Wingdings), in the private area of Unicode, as the signs that they look like. */
export function bullet(text: string): string {
  const [sign = ''] = text
  const code = sign.charCodeAt(0)
  // In Symbol the signs of ASCII stand at their own places.
  if (code === 0xf02b || code === 0xf02d) return code === 0xf02b ? '+' : '-'
  if (sign === '' || (code >= 0xe000 && code <= 0xf8ff) || !/[\p{P}\p{S}o§]/u.test(sign)) return '•'
  return sign === 'o' || sign === '§' ? '•' : text
}

/** Larger numbers are printed as they are: a numeral of a million letters tells nobody anything. */
const MOST_ROMAN = 4999
const MOST_LETTERS = 26 * 30

/** A number as a level's format prints it (ST_NumberFormat, ECMA-376 Part 1, 17.18.59); in Arabic digits where the format is none of offices here. */
export function numeral(n: number, format: string): string {
  switch (format) {
    case 'none': return ''
    case 'upperRoman': return n < 1 || n > MOST_ROMAN ? String(n) : toRoman(n)
    case 'lowerRoman': return n < 1 || n > MOST_ROMAN ? String(n) : toRoman(n).toLowerCase()
    // After z comes aa, then bb.
    case 'upperLetter': return n < 1 || n > MOST_LETTERS ? String(n) : String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))
    case 'lowerLetter': return n < 1 || n > MOST_LETTERS ? String(n) : String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))
    case 'decimalZero': return String(n).padStart(2, '0')
    default: return String(n)
  }
}

/** A number in small letters, of which two count on after the last: z, aa, ab. */
export function letters(n: number): string {
  if (n < 1) return String(n)
  let text = ''
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
  return text
}
