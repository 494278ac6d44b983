import { Passage } from '../../passage.js'
import type { Line } from '../../source.js'
import { fold } from '../../words.js'
import { NATIONAL } from './national.js'

// «Số: 15/KH-UBND», «Số 100-KH/BDVTU», «Số:      /KH-UBND», «Số - CTr/BCĐ»: bounded runs of different signs.
export const NUMBER = /^(?:số|sô)\s?:?\s{0,12}([\d.…_]{0,20})\s{0,8}((?:\/\s?\d{4}\s?)?[/–-]\s{0,3}\p{Lu}[A-Za-zÀ-ỹ\d&./– -]{0,60})/iu

/** `Hà Nội, ngày 05 tháng 01 năm 2026`, its numbers perhaps blank. */
export const PLACE_DATE = /^(.{0,60}?)(?:,\s{0,3}|\s{1,4})ngày\s{0,8}([\d.…_]{0,8})\s{0,8}tháng\s{0,8}([\d.…_]{0,8})\s{0,8}năm\s{0,8}(\d{4}|[\d.…_]{0,6})/iu

/** Columns that a converter set on one line, with a gap between them. */
export function cells(line: Line): Passage[] {
  const parts: Passage[] = []
  const { value } = line.passage
  let at = 0
  for (const gap of value.matchAll(/\s{3,}|\t+|\s\|\s/gu)) {
    // The blanks of «Số:      /KH-UBND» and «ngày     tháng     năm» part no columns.
    const left = fold(value.slice(Math.max(at, gap.index - 12), gap.index)).trim()
    const right = fold(value.slice(gap.index + gap[0].length, gap.index + gap[0].length + 8))
    if (/(?:^|\s)(?:số:?|ngày|tháng|năm)$/u.test(left) || /^(?:tháng|năm)(?![A-Za-zÀ-ỹ])|^[/-]\s?[A-Za-zÀ-ỹ]/u.test(right)) continue
    parts.push(line.passage.slice(at, gap.index))
    at = gap.index + gap[0].length
  }
  parts.push(line.passage.slice(at))
  return parts.flatMap((part) => {
    const value = part.value
    if (value.trim() === '') return []
    const cut = value.search(NATIONAL)
    if (cut > 3) return [part.slice(0, cut).trim(), part.slice(cut).trim()]
    const dated = /\s\p{Lu}[A-Za-zÀ-ỹ. ]{2,40},\s?ngày\s/u.exec(value)
    if (dated && NUMBER.test(value)) return [part.slice(0, dated.index).trim(), part.slice(dated.index).trim()]
    return [part.trim()]
  })
}
