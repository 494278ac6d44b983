import type { Document, Item } from '../../model/document.js'
import { texts, type Zone } from '../../facts/texts.js'
import { REFERRING } from '../../lexicon/classes.js'
import { Table } from '../../lexicon/table.js'
import { beginning } from '../../text/letters.js'
import type { Passage } from '../../text/passage.js'
import { SMALL } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { rule, type Problem } from '../rule.js'
import { appendices, appendixNumber, ownLabels, type Appendix } from './parts/own-labels.js'

const LABEL = '(?:[IVX]{1,5}|\\d{1,2}|[A-H])(?:\\.\\d{1,2}){0,3}'
// Fixed words, then a bounded label: one way to read each.
const SECTION = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:[Đđ]iểm (\\d{1,2}),? )?([Mm]ục|[Pp]hần) (${LABEL})(?![A-Za-zÀ-ỹ\\d/%-])`, 'g')
const APPENDIX = /(?<![A-Za-zÀ-ỹ])[Pp]hụ lục(?: số)?(?: ((?:[IVX]{1,5}|\d{1,2})(?:(?:, | và |, và | đến |-|–)(?:[Pp]hụ lục )?(?:số )?(?:[IVX]{1,5}|\d{1,2})){0,12})(?![A-Za-zÀ-ỹ\d/]))?/g
/** The longest label is `XXIII`. */
const LONGEST_LABEL = 5
const APPENDICES = Table.of('phụ lục')
const ATTACHED = Table.of('kèm theo', 'đính kèm')
const ZONES: ReadonlySet<Zone> = new Set(['intro', 'item', 'closing'])
// «danh mục 3», «hạng mục I», «thành phần A» are other words.
const COMPOUND = /(?:danh|chuyên|hạng|đề|tiết|thư|thành|cổ|học|một|góp|công|nửa|đa) $/
const ENCLOSED = /(?:danh sách|danh mục|biểu|bảng|mẫu|chi tiết|có|gửi)[^.;]{0,40} kèm theo|kèm theo (?:kế hoạch|chương trình) này|đính kèm/
const OF_THIS = /^,? ?(?:(?:của|trong|tại|kèm theo) )?(?:[Kk]ế hoạch|[Cc]hương trình|[Vv]ăn bản) này|^,? ?(?:đã )?(?:nêu |ở |nói )?trên(?: đây)?(?![A-Za-zÀ-ỹ])/
const ENDS = /^(?: kèm theo)?(?:\s*[.;,:)\]”"]|\s*$|\s+(?:và|hoặc) (?:các )?(?:mục|phần|phụ lục))/u
const LINE_OF_ATTACHMENT = /^\(?[Kk]èm theo/
const FOREIGN = /nghị quyết|quyết định|quy định|quy chế|thông tư|nghị định|luật|chỉ thị|kết luận|hướng dẫn|thông báo|công văn|đề án|điều lệ|văn kiện|báo cáo|biểu|hợp đồng/

interface Paragraph {
  readonly passage: Passage
  readonly item: Item | null
}

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

/** The texts that may refer to something, paragraph by paragraph: places are found in them by what stands at their beginning or end. */
function* paragraphs(document: Document, attached: boolean): Generator<Paragraph> {
  for (const placed of texts(document)) {
    if (!ZONES.has(placed.zone) || !refers(placed.text, attached)) continue
    const { item, text } = placed
    if (item === null || item.paragraphs.length === 0) yield { passage: text.passage, item }
    else for (const paragraph of item.paragraphs) yield { passage: paragraph, item }
  }
}

/** It points into this plan: it says so, or it ends its clause where no other document is named. */
function own(text: string, at: number, end: number, citing: boolean): boolean {
  const after = text.slice(end, end + 40)
  if (OF_THIS.test(after)) return true
  return !citing && ENDS.test(after) && !FOREIGN.test(text.slice(Math.max(0, at - 200), at).toLowerCase())
}

function numbers(list: string): number[] {
  const stated = list.match(/[IVX]{1,5}|\d{1,2}/gu)?.map((label) => appendixNumber(label) ?? 0) ?? []
  const [first, last] = [stated[0], stated.at(-1)]
  if (stated.length !== 2 || first === undefined || last === undefined || !/đến|-|–/u.test(list) || last - first > 30) return stated
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => first + i)
}

function* problems(document: Document): Generator<Problem> {
  const headings = appendices(document)
  const starts = new Set(headings.map(({ line }) => line.passage.start))
  let citing: ReadonlySet<Item | null> | null = null
  const cites = (item: Item | null): boolean => item !== null && (citing ??= new Set(document.citations.map((find) => find.item))).has(item)
  const referred = new Set<number>()
  let mentioned = false
  let labels: Set<string> | null = null
  for (const { passage, item } of paragraphs(document, headings.length > 0)) {
    const { value } = passage
    for (const match of value.matchAll(SECTION)) {
      const [words, point, kind, label = ''] = match
      // «phần 2» is a share as often as a part.
      if (kind?.toLowerCase() === 'phần' && /^\d/u.test(label)) continue
      if (point === undefined && COMPOUND.test(value.slice(Math.max(0, match.index - 8), match.index).toLowerCase())) continue
      const end = match.index + words.length
      if (!own(value, match.index, end, cites(item))) continue
      labels ??= ownLabels(document)
      if (labels.has(label) && (point === undefined || labels.has(`${label}.${point}`))) continue
      yield { span: passage.slice(match.index, end).span, message: 'section', data: { reference: words }, actual: words }
    }
    if (!mentioned && headings.length > 0 && value.includes('kèm') && !LINE_OF_ATTACHMENT.test(value)) mentioned = ENCLOSED.test(value.toLowerCase())
    if (!value.includes('hụ lục') || LINE_OF_ATTACHMENT.test(value)) continue
    for (const match of value.matchAll(APPENDIX)) {
      const place = () => passage.slice(match.index, match.index + match[0].length)
      if (starts.size > 0 && starts.has(place().start)) continue
      mentioned ||= match[1] === undefined
      const stated = match[1] === undefined ? [] : numbers(match[1])
      for (const number of stated) referred.add(number)
      if (stated.length === 0 || !own(value, match.index, match.index + match[0].length, cites(item))) continue
      yield* missing(stated, headings, place, match[0])
    }
  }
  if (mentioned) return
  for (const { line, number } of headings) {
    if (number === null ? referred.size > 0 : referred.has(number)) continue
    yield { span: line.passage.span, message: 'unreferred', data: { heading: beginning(line.passage.value, 40) } }
  }
}

function* missing(stated: readonly number[], headings: readonly Appendix[], place: () => Passage, words: string): Generator<Problem> {
  const there = new Set(headings.map(({ number }) => number ?? 1))
  if (stated.every((number) => there.has(number))) return
  const none = headings.length === 0
  yield { span: place().span, message: none ? 'none' : 'appendix', ...(none ? { severity: 'info' as const } : {}), data: { reference: words, count: headings.length }, actual: words }
}

/** internal-reference: what a plan refers to in itself is there, and its appendices are referred to. */
export const internalReference = rule({
  id: 'internal-reference',
  group: 'references',
  severity: 'warning',
  advice: { vi: 'Sửa chỉ dẫn cho đúng mục, phụ lục hiện có.', en: 'Point to the section or appendix that is there.' },
  messages: {
    section: { vi: ({ reference }) => `Dẫn “${reference}” nhưng văn bản này không có.`, en: ({ reference }) => `“${reference}” is referred to, but this plan has none.` },
    appendix: { vi: ({ reference, count }) => `Dẫn “${reference}” nhưng văn bản chỉ có ${count} phụ lục.`, en: ({ reference, count }) => `“${reference}” is referred to, but there are only ${count} appendices.` },
    none: { vi: ({ reference }) => `Dẫn “${reference}” nhưng trong tệp không có phụ lục nào.`, en: ({ reference }) => `“${reference}” is referred to, but the file has no appendix.` },
    unreferred: { vi: ({ heading }) => `“${heading}” không được nhắc đến trong nội dung.`, en: ({ heading }) => `“${heading}” is never referred to.` },
  },
  check: ({ document, report }) => ({
    end() {
      for (const problem of problems(document)) report(problem)
    },
  }),
})
