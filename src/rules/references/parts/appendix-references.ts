import type { Passage } from '../../../text/passage.js'
import { appendixNumber } from './own-labels.js'
import { pointsHere, type Paragraph } from './paragraph.js'

/** A reference to appendices: their numbers, none where it names the only one. */
export interface AppendixReference {
  readonly place: Passage
  readonly numbers: readonly number[]
  /** It surely means appendices of this plan. */
  readonly own: boolean
}

const NUMBER = '(?:[IVX]{1,5}|\\d{1,2})'
const NUMBERS = `${NUMBER}(?:(?:, | và |, và | đến |-|–)(?:[Pp]hụ lục )?(?:số )?${NUMBER}){0,12}`
// «phụ lục», «Phụ lục số 2», «phụ lục I, II và III», «Phụ lục 1 đến Phụ lục 4».
const APPENDIX = new RegExp(`(?<![A-Za-zÀ-ỹ])[Pp]hụ lục(?: số)?(?: (${NUMBERS})(?![A-Za-zÀ-ỹ\\d/]))?`, 'g')
// «(Kèm theo Kế hoạch số 12/KH-UBND …)»: the line below the heading of an attachment.
const LINE_OF_ATTACHMENT = /^\(?[Kk]èm theo/
// «theo danh sách kèm theo», «kèm theo Kế hoạch này», «biểu đính kèm».
const ENCLOSED = /(?:danh sách|danh mục|biểu|bảng|mẫu|chi tiết|có|gửi)[^.;]{0,40} kèm theo|kèm theo (?:kế hoạch|chương trình) này|đính kèm/

/** Whether a text says that something is enclosed: `danh sách kèm theo`. */
export function encloses(text: string): boolean {
  return text.includes('kèm') && !LINE_OF_ATTACHMENT.test(text) && ENCLOSED.test(text.toLowerCase())
}

/** So many appendices a range has at most. */
const MOST = 30

/** The numbers of a list: `1, 2`, `I đến IV`. */
function numbers(list: string): number[] {
  const stated = list.match(/[IVX]{1,5}|\d{1,2}/gu)?.map((label) => appendixNumber(label) ?? 0) ?? []
  const [first, last] = [stated[0], stated.at(-1)]
  if (stated.length !== 2 || first === undefined || last === undefined || !/đến|-|–/u.test(list) || last - first > MOST) return stated
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => first + i)
}

/** The references of a paragraph to appendices; a heading of one, which begins in `starts`, refers to nothing. */
export function appendixReferences(paragraph: Paragraph, starts: ReadonlySet<number>): AppendixReference[] {
  const { value } = paragraph.passage
  if (!value.includes('hụ lục') || LINE_OF_ATTACHMENT.test(value)) return []
  return Array.from(value.matchAll(APPENDIX), ({ 0: words, 1: list, index }) => {
    const end = index + words.length
    const place = paragraph.passage.slice(index, end)
    return { place, numbers: list === undefined ? [] : numbers(list), own: list !== undefined && pointsHere(paragraph, index, end) }
  }).filter(({ place }) => !starts.has(place.start))
}
