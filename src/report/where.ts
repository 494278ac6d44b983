import type { Place, PlaceKind, PlaceStep } from '../model/place.js'

type Language = 'vi' | 'en'

const WORDS: Readonly<Record<PlaceKind, Readonly<Record<Language, string>>>> = {
  'attached-plan': { vi: 'Kế hoạch kèm theo', en: 'Attached plan' },
  'attached-programme': { vi: 'Chương trình kèm theo', en: 'Attached programme' },
  appendix: { vi: 'Phụ lục', en: 'Appendix' },
  'attached-document': { vi: 'Văn bản kèm theo', en: 'Attached document' },
  head: { vi: 'Phần đầu văn bản', en: 'Head of the document' },
  division: { vi: '', en: '' },
  section: { vi: 'Mục', en: 'Section' },
  subsection: { vi: 'mục', en: 'section' },
  article: { vi: 'Điều', en: 'Article' },
  item: { vi: 'điểm', en: 'item' },
  bullet: { vi: 'gạch đầu dòng', en: 'bullet' },
  row: { vi: 'dòng # của bảng', en: 'row # of the table' },
  period: { vi: '', en: '' },
  heading: { vi: '', en: '' },
  text: { vi: '“#”', en: '“#”' },
  closing: { vi: 'Phần kết', en: 'Closing paragraphs' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  signature: { vi: 'Phần ký', en: 'Signature' },
  footnote: { vi: 'Chú thích', en: 'Footnote' },
  line: { vi: 'Dòng', en: 'Line' },
}

/** A place in words, as a person finds it on paper: `Mục II, Tháng 3, điểm 5`. */
export function where(place: Place, language: Language): string {
  const text = stepsText(place, language)
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** The same inside a sentence: `điểm 5`. */
export function stepsText(place: Place, language: Language): string {
  return place.map((step) => stepText(step, language)).join(', ')
}

function stepText({ kind, label }: PlaceStep, language: Language): string {
  const words = WORDS[kind][language]
  if (words.includes('#')) return words.replace('#', () => label)
  return [words, label].filter((part) => part !== '').join(' ')
}

const SECTIONS: ReadonlySet<PlaceKind> = new Set(['head', 'division', 'section', 'subsection', 'closing', 'signature'])

/** A place down to its top section: what stands below (months, items) is left out. */
export function sectionOf(place: Place): Place {
  return place.slice(0, Math.max(1, place.findIndex(({ kind }) => SECTIONS.has(kind)) + 1))
}
