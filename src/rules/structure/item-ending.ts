import { W } from '../../lexicon/forms.js'
import type { Document, Item, Part } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import type { Advice } from '../../model/message.js'
import type { Passage, Span } from '../../text/passage.js'
import { rule, type Problem } from '../rule.js'

/** So many items at least end in `;` before one that does not is told of. */
const FEWEST = 3
/** More than so many times as many end in `;` as do not. */
const SHARE = 2
/** Marks behind which the item's own stands: `(nếu có)`, `“Dân vận khéo”`. */
const CLOSING = /[)\]"”»’']$/u
const LAST_WORD = /\S+$/u

/** How an item ends: its mark, nothing, or in a way of its own (`:`, `…`, `?`), which says nothing of the list. */
type Ending = ';' | ',' | '.' | 'none' | 'own'

function ending(text: string): Ending {
  const last = text.at(-1) ?? ''
  // A list of examples goes on: `đoàn thể,...`.
  if (text.endsWith('..')) return 'own'
  if (last === ';' || last === ',' || last === '.') return last
  return CLOSING.test(last) || /[\p{L}\p{N}%]/u.test(last) ? 'none' : 'own'
}

/** Whether an item is one sentence of a list, without items, paragraphs or cells of its own. */
function plain({ children, paragraphs, cells, section, period, passage, glued }: Item): boolean {
  return children.length === 0 && paragraphs.length < 2 && cells === null && section === null && period === null && !glued && passage.value !== ''
}

/** The items that begin with a document cited. */
function cites({ citations }: Document): ReadonlySet<Item> {
  return new Set(citations.flatMap(({ item, passage }) => (item && passage.start - item.passage.start < 3 ? [item] : [])))
}

/** Whether most of a list is documents, or the plan's basis: `basis-ending` judges those. */
function documents(list: readonly Item[], document: Document): boolean {
  const citing = cites(document)
  return list.filter((item) => citing.has(item) || item.text.form(0) === W.căn).length * 2 >= list.length
}

/** The items below one another that stand in one list. */
function lists(siblings: readonly Item[]): Iterable<readonly Item[]> {
  return grouped(siblings.filter(({ label }) => label !== null), ({ label }) => `${label?.kind} ${label?.mark}`).values()
}

interface Odd {
  readonly word: Passage
  readonly kind: Ending
  readonly last: boolean
}

/** The items of a list that end in nothing or a comma, where all others end in `;` and the last in a full stop. */
function odd(list: readonly Item[]): { readonly odd: readonly Odd[]; readonly like: number } {
  const found: Odd[] = []
  let like = 0
  let unlike = 0
  for (const [i, item] of list.entries()) {
    if (!plain(item)) continue
    const kind = ending(item.passage.value)
    const last = i === list.length - 1
    if (kind === ';') like++
    else if (!last) unlike++
    if (kind !== 'none' && (kind !== ',' || last)) continue
    const word = LAST_WORD.exec(item.passage.value)
    if (word) found.push({ word: item.passage.slice(word.index), kind, last })
  }
  return { odd: like >= FEWEST && like > SHARE * unlike ? found : [], like }
}

const mended = ({ word, last }: Odd): string => `${word.value.replace(/,$/u, '')}${last ? '.' : ';'}`

function problem([first, ...others]: readonly Odd[], like: number): Problem | null {
  if (!first) return null
  const places = others.map(({ word }): { readonly span: Span; readonly note: string } => ({ span: word.span, note: 'too' }))
  const count = others.length + 1
  return {
    span: first.word.span, message: count > 1 ? 'several' : first.last ? 'last' : first.kind === ',' ? 'comma' : 'nothing', data: { like, count },
    actual: first.word.value, expected: [mended(first)], related: places,
  }
}

/** What the item should end in, with its last word. */
const ENDS: Advice = {
  vi: (_, [end = '']) => `Kết thúc ý bằng “${end}”.`,
  en: (_, [end = '']) => `End the item with “${end}”.`,
}

/** The items of a list end alike: all in a semicolon, the last in a full stop. */
export const itemEnding = rule({
  id: 'item-ending',
  group: 'structure',
  severity: 'info',
  advice: { vi: 'Thêm dấu “;” vào cuối ý.', en: 'End the item with a semicolon.' },
  messages: {
    nothing: {
      vi: ({ like }) => `Cuối ý này không có dấu câu; ${like} ý khác cùng danh sách kết thúc bằng dấu “;”.`,
      en: ({ like }) => `This item ends without a mark; ${like} others of its list end in “;”.`,
      advice: ENDS,
    },
    comma: {
      vi: ({ like }) => `Ý này kết thúc bằng dấu “,”; ${like} ý khác cùng danh sách kết thúc bằng dấu “;”.`,
      en: ({ like }) => `This item ends in “,”; ${like} others of its list end in “;”.`,
      advice: ENDS,
    },
    last: {
      vi: ({ like }) => `Cuối ý cuối cùng không có dấu câu; ${like} ý trên kết thúc bằng dấu “;”.`,
      en: ({ like }) => `The last item ends without a mark; ${like} above it end in “;”.`,
      advice: ENDS,
    },
    several: {
      vi: ({ like, count }) => `${count} ý trong danh sách này thiếu dấu cuối ý hoặc kết thúc bằng dấu “,”; ${like} ý khác kết thúc bằng dấu “;”.`,
      en: ({ like, count }) => `${count} items of this list end without a mark or in a comma; ${like} others end in “;”.`,
      advice: { vi: 'Thêm dấu “;” vào cuối các ý, ý cuối cùng là dấu chấm.', en: 'End the items with semicolons, the last with a full stop.' },
    },
    too: { vi: () => 'ý này cũng vậy', en: () => 'this one too' },
  },
  check({ document, report }) {
    const judge = (siblings: readonly Item[]): void => {
      if (siblings.length <= FEWEST) return
      for (const list of lists(siblings)) {
        const { odd: found, like } = odd(list)
        if (found.length === 0) continue
        const one = documents(list, document) ? null : problem(found, like)
        if (one) report(one)
      }
    }
    return { part: ({ outline }: Part) => judge(outline), item: ({ children }) => judge(children) }
  },
})
