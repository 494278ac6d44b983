import type { Document, Item } from '../../model/document.js'
import { REFERRING } from '../../lexicon/classes.js'
import { Table } from '../../lexicon/table.js'
import { holdsAny } from '../../text/holds.js'
import { lazy } from '../../text/lazy.js'
import { beginning } from '../../text/letters.js'
import { SMALL } from '../../text/lexer.js'
import type { Passage } from '../../text/passage.js'
import type { Text } from '../../text/text.js'
import { rule, type Problem } from '../rule.js'
import { appendices, appendixNumber, ownLabels, type Appendix } from './parts/own-labels.js'

const LABEL = '(?:[IVX]{1,5}|\\d{1,2}|[A-H])(?:\\.\\d{1,2}){0,3}'
// Fixed words, then a bounded label: one way to read each.
const SECTION = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:[Đđ]iểm (\\d{1,2}),? )?([Mm]ục|[Pp]hần) (${LABEL})(?![A-Za-zÀ-ỹ\\d/%-])`, 'g')
const NUMBER = '(?:[IVX]{1,5}|\\d{1,2})'
const NUMBERS = `${NUMBER}(?:(?:, | và |, và | đến |-|–)(?:[Pp]hụ lục )?(?:số )?${NUMBER}){0,12}`
const APPENDIX = new RegExp(`(?<![A-Za-zÀ-ỹ])[Pp]hụ lục(?: số)?(?: (${NUMBERS})(?![A-Za-zÀ-ỹ\\d/]))?`, 'g')
/** The longest label is `XXIII`. */
const LONGEST_LABEL = 5
const APPENDICES = Table.of('phụ lục')
const ATTACHED = Table.of('kèm theo', 'đính kèm')
// «danh mục 3», «hạng mục I», «thành phần A» are other words.
const COMPOUND = /(?:danh|chuyên|hạng|đề|tiết|thư|thành|cổ|học|một|góp|công|nửa|đa) $/
const ENCLOSED = /(?:danh sách|danh mục|biểu|bảng|mẫu|chi tiết|có|gửi)[^.;]{0,40} kèm theo|kèm theo (?:kế hoạch|chương trình) này|đính kèm/
const OF_THIS = /^,? ?(?:(?:của|trong|tại|kèm theo) )?(?:[Kk]ế hoạch|[Cc]hương trình|[Vv]ăn bản) này|^,? ?(?:đã )?(?:nêu |ở |nói )?trên(?: đây)?(?![A-Za-zÀ-ỹ])/
const ENDS = /^(?: kèm theo)?(?:\s*[.;,:)\]”"]|\s*$|\s+(?:và|hoặc) (?:các )?(?:mục|phần|phụ lục))/u
const LINE_OF_ATTACHMENT = /^\(?[Kk]èm theo/
const FOREIGN: readonly string[] = [
  'nghị quyết',
  'quyết định',
  'quy định',
  'quy chế',
  'thông tư',
  'nghị định',
  'luật',
  'chỉ thị',
  'kết luận',
  'hướng dẫn',
  'thông báo',
  'công văn',
  'đề án',
  'điều lệ',
  'văn kiện',
  'báo cáo',
  'biểu',
  'hợp đồng',
]

/** Whether a text may refer to a section (`mục II`), or to an appendix; `attached` asks for what is enclosed too. */
function refers(t: Text, attached: boolean): boolean {
  if (!t.holds(REFERRING)) return false
  for (let i = 0; i < t.count; i++) {
    if (t.within(i, REFERRING) === 0) continue
    if (APPENDICES.at(t, i) || (attached && ATTACHED.at(t, i))) return true
    if (t.isNumber(i + 1) ? t.size(i + 1) < 3 : t.case(i + 1) !== SMALL && t.size(i + 1) <= LONGEST_LABEL) return true
  }
  return false
}

/** It points into this plan: it says so, or it ends its clause where no other document is named. */
function own(text: string, at: number, end: number, citing: boolean): boolean {
  const after = text.slice(end, end + 40)
  if (OF_THIS.test(after)) return true
  return !citing && ENDS.test(after) && !holdsAny(text.slice(Math.max(0, at - 200), at).toLowerCase(), FOREIGN)
}

/** Whether a text says that something is enclosed: `danh sách kèm theo`. */
function encloses(text: string): boolean {
  return text.includes('kèm') && !LINE_OF_ATTACHMENT.test(text) && ENCLOSED.test(text.toLowerCase())
}

/** The numbers of a list: `1, 2`, `I đến IV`. */
function numbers(list: string): number[] {
  const stated = list.match(/[IVX]{1,5}|\d{1,2}/gu)?.map((label) => appendixNumber(label) ?? 0) ?? []
  const [first, last] = [stated[0], stated.at(-1)]
  if (stated.length !== 2 || first === undefined || last === undefined || !/đến|-|–/u.test(list) || last - first > 30) return stated
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => first + i)
}

/** A paragraph with what tells whether its references are to this plan. */
interface Paragraph {
  readonly passage: Passage
  /** Another document is cited beside it. */
  readonly citing: () => boolean
}

/** The sections to which a paragraph refers and which the plan has not: `labels` are those it has. */
function noSection({ passage, citing }: Paragraph, labels: () => ReadonlySet<string>): Problem[] {
  const { value } = passage
  const found: Problem[] = []
  for (const match of value.matchAll(SECTION)) {
    const [words, point, kind, label = ''] = match
    // «phần 2» is a share as often as a part.
    if (kind?.toLowerCase() === 'phần' && /^\d/u.test(label)) continue
    if (point === undefined && COMPOUND.test(value.slice(Math.max(0, match.index - 8), match.index).toLowerCase())) continue
    const end = match.index + words.length
    if (!own(value, match.index, end, citing())) continue
    if (labels().has(label) && (point === undefined || labels().has(`${label}.${point}`))) continue
    found.push({ span: passage.slice(match.index, end).span, message: 'section', data: { reference: words }, actual: words })
  }
  return found
}

/** A reference to appendices: their numbers, none where it names the only one. */
interface AppendixReference {
  readonly place: Passage
  readonly numbers: readonly number[]
  /** It surely means appendices of this plan. */
  readonly own: boolean
}

/** The appendices that the file has: where their headings begin, and their numbers (the only one has perhaps none). */
interface Appendices {
  readonly headings: readonly Appendix[]
  readonly starts: ReadonlySet<number>
  readonly numbers: ReadonlySet<number>
}

function appendicesOf(document: Document): Appendices {
  const headings = appendices(document)
  return { headings, starts: new Set(headings.map(({ line }) => line.passage.start)), numbers: new Set(headings.map(({ number }) => number ?? 1)) }
}

/** The references of a paragraph to appendices; a heading of one, which begins in `starts`, refers to nothing. */
function appendixReferences({ passage, citing }: Paragraph, starts: ReadonlySet<number>): AppendixReference[] {
  const { value } = passage
  if (!value.includes('hụ lục') || LINE_OF_ATTACHMENT.test(value)) return []
  return Array.from(value.matchAll(APPENDIX), ({ 0: words, 1: list, index }) => {
    const stated = list === undefined ? [] : numbers(list)
    const end = index + words.length
    return { place: passage.slice(index, end), numbers: stated, own: stated.length > 0 && own(value, index, end, citing()) }
  }).filter(({ place }) => !starts.has(place.start))
}

/** What is wrong with a reference to appendices of this plan. */
function noAppendix({ place, numbers: stated, own: ours }: AppendixReference, { headings, numbers: there }: Appendices): Problem | null {
  if (!ours || stated.every((number) => there.has(number))) return null
  const data = { reference: place.value, count: headings.length }
  return headings.length === 0
    ? { span: place.span, message: 'none', severity: 'info', data, actual: place.value }
    : { span: place.span, message: 'appendix', data, actual: place.value }
}

/** internal-reference: what a plan refers to in itself is there, and its appendices are referred to. */
export const internalReference = rule({
  id: 'internal-reference',
  group: 'references',
  severity: 'warning',
  advice: { vi: 'Sửa chỉ dẫn cho đúng mục, phụ lục hiện có.', en: 'Point to the section or appendix that is there.' },
  messages: {
    section: {
      vi: ({ reference }) => `Dẫn “${reference}” nhưng văn bản này không có.`,
      en: ({ reference }) => `“${reference}” is referred to, but this plan has none.`,
      advice: { vi: 'Sửa chỉ dẫn cho đúng mục hiện có.', en: 'Point to the section that is there.' },
    },
    appendix: {
      vi: ({ reference, count }) => `Dẫn “${reference}” nhưng văn bản chỉ có ${count} phụ lục.`,
      en: ({ reference, count }) => `“${reference}” is referred to, but there are only ${count} appendices.`,
      advice: {
        vi: 'Sửa số của phụ lục, hoặc bổ sung phụ lục còn thiếu.',
        en: 'Correct the number of the appendix, or add the one that is missing.',
      },
    },
    none: {
      vi: ({ reference }) => `Dẫn “${reference}” nhưng trong tệp không có phụ lục nào.`,
      en: ({ reference }) => `“${reference}” is referred to, but the file has no appendix.`,
      advice: { vi: 'Đưa phụ lục vào cùng tệp, hoặc bỏ chỉ dẫn.', en: 'Put the appendix into the file, or take the reference out.' },
    },
    unreferred: {
      vi: ({ heading }) => `“${heading}” không được nhắc đến trong nội dung.`,
      en: ({ heading }) => `“${heading}” is never referred to.`,
      advice: {
        vi: 'Nhắc đến phụ lục ở nhiệm vụ liên quan, hoặc bỏ phụ lục.',
        en: 'Refer to the appendix where it belongs, or take it out.',
      },
    },
  },
  check({ document, report }) {
    const file = appendicesOf(document)
    const { headings, starts } = file
    const labels = lazy(() => ownLabels(document))
    const citing = lazy(() => new Set(document.citations.map((find) => find.item)))
    const referred = new Set<number>()
    // It speaks of its appendix, or of what is enclosed, without a number.
    let mentioned = false

    const read = (text: Text, item: Item | null): void => {
      if (!refers(text, headings.length > 0)) return
      for (const passage of item === null || item.paragraphs.length === 0 ? [text.passage] : item.paragraphs) {
        const paragraph = { passage, citing: () => item !== null && citing().has(item) }
        for (const problem of noSection(paragraph, labels)) report(problem)
        mentioned ||= headings.length > 0 && encloses(passage.value)
        for (const reference of appendixReferences(paragraph, starts)) {
          mentioned ||= reference.numbers.length === 0
          for (const number of reference.numbers) referred.add(number)
          const problem = noAppendix(reference, file)
          if (problem) report(problem)
        }
      }
    }
    return {
      part({ intro, closing }) {
        for (const passage of [...intro, ...closing]) read(document.scanner.of(passage), null)
      },
      item(item) {
        read(item.text, item)
      },
      end() {
        if (mentioned) return
        for (const { line, number } of headings) {
          if (number === null ? referred.size > 0 : referred.has(number)) continue
          report({ span: line.passage.span, message: 'unreferred', data: { heading: beginning(line.passage.value, 40) } })
        }
      },
    }
  },
})
