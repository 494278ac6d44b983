import { ABBREVIATIONS } from '../lexicon/abbreviations.js'

// Two capitals in a word: what every abbreviation has.
const TWO = /[A-ZĐƯ][a-z&-]*[A-ZĐƯ]/
// A capital, then letters, digits and signs: one class repeated, cannot backtrack.
const SHORT = /(?<![A-Za-zÀ-ỹ\d])[A-ZĐƯ][A-ZĐƯa-z&-]*(?![A-Za-zÀ-ỹ\d])/g

/**
 * `name` with its common abbreviations written out: `UBND tỉnh` as `Ủy ban nhân dân tỉnh`, `VP HĐND&UBND` as `Văn phòng Hội đồng nhân dân và Ủy ban
 * nhân dân`.
 */
export function spelled(name: string): string {
  return TWO.test(name) ? name.replace(SHORT, expansion) : name
}

function expansion(word: string): string {
  const whole = ABBREVIATIONS.get(word)
  if (whole !== undefined) return whole || word
  const parts = word.split(/[&-]/)
  if (parts.length < 2 || parts.some((part) => !ABBREVIATIONS.get(part))) return word
  return parts.map((part) => ABBREVIATIONS.get(part)).join(' và ')
}
