import { ABBREVIATIONS } from '../lexicon/abbreviations.js'

// Two capitals in a word: what every abbreviation has.
const TWO = /[A-ZĐƯ][a-z&-]*[A-ZĐƯ]/
// A capital, then letters, digits and signs: one class repeated, cannot backtrack.
const SHORT = /(?<![A-Za-zÀ-ỹ\d])[A-ZĐƯ][A-ZĐƯa-z&-]*(?![A-Za-zÀ-ỹ\d])/g

/** `name` with its common abbreviations written out: `UBND tỉnh` as `Ủy ban nhân dân tỉnh`. */
export function spelled(name: string): string {
  return TWO.test(name) ? name.replace(SHORT, (word) => ABBREVIATIONS.get(word) || word) : name
}
