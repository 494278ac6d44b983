import { plainCapitals, signs } from '../../facts/signs.js'
import { ABBREVIATIONS } from '../../lexicon/abbreviations.js'
import type { Document } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import { FIRST, UPPER } from '../../text/lexer.js'
import type { Span } from '../../text/passage.js'
import { AMPERSAND, DASH, DOT, SLASH } from '../../text/signs.js'
import { capitals, roman } from '../../text/spelling.js'
import type { Text } from '../../text/text.js'
import { changed } from '../advice.js'
import { rule } from '../rule.js'

/** So many more pieces a `QLVH-TTN` has. */
const PIECES = 2
/** What introduces an abbreviation: `(sau đây viết tắt là BCĐ35)`, `(QCDC)`, `QCDC (quy chế dân chủ)`. */
const DEFINES_BEFORE = /(?:viết tắt|gọi tắt|gọi chung|tắt)(?: là|:)?\s*["“]?$|[A-Za-zÀ-ỹ”"] ?\($/
// « (Ủy ban nhân » after «UBND».
const DEFINES_AFTER = /^\s?\((?:[A-Za-zÀ-ỹ]+ ){2}/

/** The common abbreviation with Đ that was typed with D, if it is one. */
function meantBy(word: string): string | undefined {
  if (!word.includes('D')) return undefined
  return [...ABBREVIATIONS.keys()].findLast((common) => common.includes('Đ') && common.replaceAll('Đ', 'D') === word)
}

const ascii = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
const letterOrDigit = (unit: number): boolean => ascii(unit) || (unit >= 0xc0 && unit <= 0x1ef9)

/** The token after the abbreviation that begins with the capitals at `i`: `UBND`, `CT-XH`; -1 where they are part of a word or symbol (`100-KH/BDVTU`). */
function ends(t: Text, i: number): number {
  const { value } = t
  const before = value.charCodeAt(t.start(i) - 1)
  if (letterOrDigit(before) || before === SLASH || before === AMPERSAND || before === DOT || before === DASH) return -1
  let end = i + 1
  for (let pieces = 0; pieces < PIECES && joins(value.charCodeAt(t.end(end - 1))) && piece(t, end + 1); pieces++) end += 2
  const after = value.charCodeAt(t.end(end - 1))
  return letterOrDigit(after) || after === SLASH || joins(after) ? -1 : end
}

const piece = (t: Text, i: number): boolean => t.isWord(i) && !t.apart(i) && t.size(i) < 10 && plainCapitals(t, i)
const joins = (unit: number): boolean => unit === AMPERSAND || unit === DASH

/** Whether what stands from token `i` on stands among words in capitals (`TỔ CHỨC THI ĐUA`): then it is no abbreviation. */
function shouted(t: Text, i: number, end: number): boolean {
  if (i > 0 && t.apart(i) && t.case(i - 1) === UPPER && t.apart(i - 1)) return true
  const next = ',;:'.includes(t.value[t.end(end - 1)] ?? '#') ? end + 1 : end
  const loud = t.case(next) === UPPER || (t.case(next) === FIRST && t.size(next) === 1)
  return loud && t.apart(next) && t.apart(next + 1) && !plainCapitals(t, next)
}

const common = (word: string): boolean => ABBREVIATIONS.has(word) || roman(word) !== null

/** One place of an abbreviation, and whether it is spelled out there. */
interface Use {
  readonly word: string
  readonly span: Span
  readonly defined: boolean
}

/** The places of abbreviations that are not common. */
function* uses(document: Document): Generator<Use> {
  const known = new Map<number, boolean>()
  let whole: Text | null = null
  let end = 0
  for (const { placed: { text }, at } of signs(document).capitals) {
    if (text !== whole) end = 0
    whole = text
    if (at < end) continue
    const after = ends(text, at)
    if (after === -1) continue
    end = after
    if (after === at + 1) {
      let one = known.get(text.form(at))
      if (one === undefined) known.set(text.form(at), (one = common(text.words(at, after))))
      if (one) continue
    }
    const word = text.words(at, after)
    if (after > at + 1 && (common(word) || word.split(/[&-]/u).every(common))) continue
    if (shouted(text, at, after) || (text.value.length < 400 && capitals(text.value) > 0.5)) continue
    const [from, to] = [text.start(at), text.end(after - 1)]
    const defined = DEFINES_BEFORE.test(text.value.slice(Math.max(0, from - 24), from)) || DEFINES_AFTER.test(text.value.slice(to, to + 40))
    yield { word, span: text.slice(at, after).span, defined }
  }
}

/** An abbreviation that not everyone knows is spelled out once. */
export const abbreviationUndefined = rule({
  id: 'abbreviation-undefined',
  group: 'structure',
  severity: 'info',
  advice: {
    vi: 'Viết đầy đủ ở lần đầu, kèm chữ tắt trong ngoặc; nếu viết nhầm thì sửa lại.',
    en: 'Spell it out the first time, with the abbreviation in parentheses.',
  },
  messages: {
    slip: {
      vi: (d) => `“${d.word}” có lẽ là “${d.meant}” viết nhầm (${d.count} chỗ).`,
      en: (d) => `“${d.word}” is probably a slip for “${d.meant}”.`,
      advice: {
        vi: (_, expected) => `${changed(expected, 'vi')}; nếu là chữ tắt khác thì viết đầy đủ ở lần đầu.`,
        en: (_, expected) => `${changed(expected, 'en')}; if it is another abbreviation, spell it out the first time.`,
      },
    },
    undefined: {
      vi: (d) => `“${d.word}” chưa được viết đầy đủ lần nào (${d.count} chỗ).`,
      en: (d) => `“${d.word}” is never spelled out (${d.count} ${d.count === 1 ? 'place' : 'places'}).`,
      advice: {
        vi: (d) => `Viết đầy đủ ở lần đầu, kèm “(${d.word})” ngay sau; nếu viết nhầm thì sửa lại.`,
        en: (d) => `Spell it out the first time, with “(${d.word})” after it; or correct it, if it is a slip.`,
      },
    },
  },
  check: ({ document, report }) => ({
    end() {
      for (const [word, all] of grouped(uses(document), (use) => use.word)) {
        if (all.some(({ defined }) => defined)) continue
        const [{ span }] = all
        const count = all.length
        const meant = meantBy(word)
        report(meant ? { span, message: 'slip', expected: [meant], data: { word, count, meant } } : { span, message: 'undefined', data: { word, count } })
      }
    },
  }),
})
