import { key } from '../../text/spelling.js'
import { spelled } from '../spelled.js'

// Signs that only names in capitals have: `SỞ`, `PHÁP`.
const CAPITALS = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝẠ-ỹ]/
// What may be a word of such a name and no abbreviation: `TƯ`, `TU`, `CAN`.
const SYLLABLE = /(?<![A-Za-zÀ-ỹ])(?:[BCDĐGHKLMNPQRSTVX]{0,2}[AEIOUƯY]{1,2}[CMNPT]?)(?![A-Za-zÀ-ỹ])/g
const ALL = 'các '

/**
 * What a unit is called in every plan: its name folded, common abbreviations written out, `các` before it left out. `UBND xã`, `Uỷ ban nhân dân xã` and
 * `các Ủy ban nhân dân xã` have one key.
 */
export function unitKey(name: string): string {
  const composed = name.normalize('NFC')
  const shouted = composed === composed.toUpperCase() && CAPITALS.test(composed)
  const whole = key(spelled(shouted ? composed.replace(SYLLABLE, (word) => word.toLowerCase()) : composed)).replaceAll(' & ', ' và ')
  return whole.startsWith(ALL) && whole.length > ALL.length ? whole.slice(ALL.length) : whole
}
