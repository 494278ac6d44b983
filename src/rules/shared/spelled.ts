import { ABBREVIATIONS } from '../../data/abbreviations.js'

// A capital, then letters, digits and signs: one class repeated, cannot backtrack.
const SHORT = /(?<![\p{L}\p{N}])[A-ZĐƯ][A-ZĐƯa-z&-]*(?![\p{L}\p{N}])/gu

/** `name` with its common abbreviations written out: `UBND tỉnh` as `Ủy ban nhân dân tỉnh`. */
export function spelled(name: string): string {
  return name.replace(SHORT, (word) => ABBREVIATIONS.get(word) || word)
}
