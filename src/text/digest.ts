import { folded, KIND, SIGN, SPACE, UNSEEN } from './characters.js'
import { fold } from './spelling.js'

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0')

/**
 * 16 hexadecimal digits of what a text says: of its letters and digits, folded; white space and signs do not count. Two sums of 32 bits, mixed as
 * MurmurHash does: the core runs where there is no crypto, and nobody attacks what it names.
 */
export function digest(text: string): string {
  const value = fold(text)
  let a = 0x9e3779b9
  let b = 0x41c6ce57
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i)
    const kind = KIND[unit] as number
    if (kind === SIGN || (kind >= SPACE && kind <= UNSEEN)) continue
    const own = folded(unit)
    a = Math.imul(a ^ own, 0x85ebca6b)
    a = (a << 13) | (a >>> 19)
    b = Math.imul(b ^ own, 0xc2b2ae35)
    b = (b << 15) | (b >>> 17)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x9e3779b1) ^ Math.imul(a ^ (a >>> 13), 0x85ebca6b)
  return hex(a ^ (a >>> 16)) + hex(b ^ (b >>> 15))
}
