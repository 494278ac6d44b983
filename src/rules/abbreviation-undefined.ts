import { ABBREVIATIONS } from '../data/abbreviations.js'
import type { Document } from '../document.js'
import type { Passage, Span } from '../passage.js'
import { capitals, roman } from '../words.js'
import { rule } from './rule.js'
import { CAPITAL } from './shared/letters.js'
import { sought, textsWith } from './shared/sought.js'

// Two capitals beside each other: what every abbreviation has, and few other words.
const TWO = /[A-ZĐƯ]{2}/g
const CAPITALS = sought(/[A-ZĐƯ]{2}/g, 'intro', 'item', 'closing')
// A run of capitals and signs of one class; symbols of documents (100-KH/BDVTU) are kept out by what stands beside it. Cannot backtrack over letters.
const SHORT = /(?<![A-Za-zÀ-ỹ\d/&.-])[A-ZĐƯ]{2,9}(?:[&-][A-ZĐƯ]{1,9}){0,2}(?![A-Za-zÀ-ỹ\d/&-])/y
const SHOUTED_BEFORE = new RegExp(`(?:^|\\s)[${CAPITAL}]{2,}$`)
const SHOUTED_AFTER = new RegExp(`^[,;:]?\\s+(?=\\S*[^A-ZĐƯ\\s])[${CAPITAL}]+(?:\\s|$)`)
const WORD = /[A-Za-zÀ-ỹ\d&-]+/y
/** What introduces an abbreviation: `(sau đây viết tắt là BCĐ35)`, `(QCDC)`, `QCDC (quy chế dân chủ)`. */
const DEFINES_BEFORE = /(?:viết tắt|gọi tắt|gọi chung|tắt)(?: là|:)?\s*["“]?$|[A-Za-zÀ-ỹ”"] ?\($/
const DEFINES_AFTER = /^\s?\((?:[A-Za-zÀ-ỹ]+ ){2}/

/** The common abbreviation with Đ that was typed with D, if it is one. */
function meantBy(word: string): string | undefined {
  if (!word.includes('D')) return undefined
  return [...ABBREVIATIONS.keys()].findLast((common) => common.includes('Đ') && common.replaceAll('Đ', 'D') === word)
}

interface Use {
  readonly span: Span
  count: number
  defined: boolean
}

/** Whether a word in capitals stands among others (`TỔ CHỨC THỰC HIỆN`): then it is no abbreviation. */
function shouted(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 12), from).trimEnd()
  const after = text.slice(to, to + 14)
  return SHOUTED_BEFORE.test(before) || SHOUTED_AFTER.test(after)
}

function* shortened(passage: Passage): Generator<{ word: string; span: Span; defined: boolean }> {
  const text = passage.value
  TWO.lastIndex = 0
  for (let pair = TWO.exec(text); pair; pair = TWO.exec(text)) {
    const from = pair.index
    SHORT.lastIndex = from
    const word = SHORT.exec(text)?.[0]
    const to = word === undefined ? from + 2 : from + word.length
    if (word === undefined) {
      WORD.lastIndex = to
      TWO.lastIndex = WORD.test(text) ? WORD.lastIndex : to
      continue
    }
    TWO.lastIndex = to
    if (ABBREVIATIONS.has(word) || roman(word) !== null) continue
    if (word.split(/[&-]/u).every((piece) => ABBREVIATIONS.has(piece) || roman(piece) !== null)) continue
    if (shouted(text, from, to) || (text.length < 400 && capitals(text) > 0.5)) continue
    const defined = DEFINES_BEFORE.test(text.slice(Math.max(0, from - 24), from)) || DEFINES_AFTER.test(text.slice(to, to + 40))
    yield { word, span: passage.slice(from, to).span, defined }
    TWO.lastIndex = to
  }
}

function uses(document: Document): Map<string, Use> {
  const found = new Map<string, Use>()
  for (const { passage } of textsWith(document, CAPITALS)) {
    for (const { word, span, defined } of shortened(passage)) {
      const use = found.get(word)
      if (!use) found.set(word, { span, count: 1, defined })
      else {
        use.count++
        use.defined ||= defined
      }
    }
  }
  return found
}

/** An abbreviation that not everyone knows is spelled out once. */
export const abbreviationUndefined = rule({
  id: 'abbreviation-undefined',
  group: 'structure',
  severity: 'info',
  demands: {
    vi: 'Chữ viết tắt không thông dụng được viết đầy đủ ở lần đầu, chữ tắt đặt trong ngoặc.',
    en: 'An uncommon abbreviation is spelled out where it first stands, with the short form in parentheses.',
  },
  why: {
    vi: 'Đơn vị cấp dưới, người mới nhận việc không biết chữ tắt riêng của cơ quan soạn thảo.',
    en: 'Those who carry the plan out do not know the drafting office’s own abbreviations.',
  },
  advice: { vi: 'Viết đầy đủ ở lần đầu, kèm chữ tắt trong ngoặc; nếu viết nhầm thì sửa lại.', en: 'Spell it out the first time, with the abbreviation in parentheses.' },
  messages: {
    slip: { vi: (d) => `“${d.word}” có lẽ là “${d.meant}” viết nhầm (${d.count} chỗ).`, en: (d) => `“${d.word}” is probably a slip for “${d.meant}”.` },
    undefined: {
      vi: (d) => `“${d.word}” chưa được viết đầy đủ lần nào (${d.count} chỗ).`,
      en: (d) => `“${d.word}” is never spelled out (${d.count} ${d.count === 1 ? 'place' : 'places'}).`,
    },
  },
  examples: {
    reports: [
      { name: 'QCDC', text: `KẾ HOẠCH
Dân vận năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Nâng cao chất lượng thực hiện «QCDC» ở cơ sở.

2. Kiểm tra việc thực hiện QCDC tại các thôn.
` },
      { name: 'in parentheses with a unit', text: `KẾ HOẠCH
Chuyển đổi số năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Vận hành hệ thống (Tổ «CNSCĐ» thực hiện).
` },
      { name: 'joined by a dash', text: `KẾ HOẠCH
Xây dựng nông thôn mới năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. Bàn giao công trình cho «QLVH-TTN» trước ngày 30/6/2026.
` },
    ],
    silent: [
      { name: 'common ones, and one that is spelled out', text: `KẾ HOẠCH
Dân vận năm 2026

I. NHIỆM VỤ TRỌNG TÂM

1. UBND xã, Ủy ban MTTQ và các tổ chức CT-XH rà soát VBQPPL.

2. Thực hiện quy chế dân chủ (sau đây viết tắt là QCDC) ở cơ sở.

3. Kiểm tra QCDC tại các thôn.
` },
      { name: 'symbols, numerals and headings in capitals', text: `KẾ HOẠCH
Dân vận năm 2026

I. NHIỆM VỤ TRỌNG TÂM VÀ GIẢI PHÁP

1. Thực hiện Nghị quyết Đại hội XIV, Chương trình số 04-CTr/BTGDVTU ngày 05/01/2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy.

II. TRUNG TÂM TRUYỀN THÔNG THỰC HIỆN

1. Mở chuyên mục hằng tuần.
` },
    ],
  },
  *check(document) {
    for (const [word, { span, count, defined }] of uses(document)) {
      if (defined) continue
      const meant = meantBy(word)
      yield meant ? { span, message: 'slip', expected: [meant], data: { word, count, meant } } : { span, message: 'undefined', data: { word, count } }
    }
  },
})
