import { signs } from '../../facts/signs.js'
import type { Placed } from '../../facts/texts.js'
import type { Document, Item } from '../../model/document.js'
import { abridged, abridgedEnd } from '../../text/abridged.js'
import type { Passage } from '../../text/passage.js'
import { rule } from '../rule.js'
import { unpaired, type Unpaired } from './parts/pairs.js'

interface Found extends Unpaired {
  readonly passage: Passage
  readonly item: Item | null
  readonly turn: number
}

function below(item: Item | null, above: Item | null): boolean {
  for (let at = item?.parent ?? null; at && above; at = at.parent) if (at === above) return true
  return false
}

// «"», «“», «”».
const QUOTE = /["“”„‟«»]/u
const fits = (a: Unpaired, b: Unpaired): boolean => (QUOTE.test(a.sign) ? QUOTE.test(b.sign) : (a.sign === '(') === (b.sign === ')') && !QUOTE.test(b.sign))

/** Whether a text is judged: not a cell that holds its item's own text. */
function read({ zone, item, passage }: Placed): boolean {
  return zone !== 'cell' || item === null || passage.end <= item.passage.start || passage.start >= item.passage.end
}

/** The brackets and quotation marks that have no partner. */
function lone(document: Document): readonly Found[] {
  const open: Found[] = []
  const stray: Found[] = []
  const cells = new Set<Passage>()
  for (const { placed, turn } of signs(document).pairs) {
    if (!read(placed)) continue
    const { item, passage, zone } = placed
    const apart = zone === 'cell' || zone === 'note'
    // Items of one row have its cells in common.
    if (apart && cells.has(passage)) continue
    if (apart) cells.add(passage)
    for (const one of unpaired(passage.value)) {
      const found = { ...one, passage, item, turn }
      // A pair may stand around a list, or be cut by the end of a page.
      const last = open.at(-1)
      if (apart) stray.push(found)
      else if (one.opens) open.push(found)
      else if (last && fits(last, one) && (turn - last.turn === 1 || below(item, last.item))) open.pop()
      else stray.push(found)
    }
  }
  return [...open, ...stray]
}

/** So many letters beside a lone mark are shown. */
const NEAR = 30

/** Parentheses and quotation marks come in pairs. */
export const bracketUnclosed = rule({
  id: 'bracket-unclosed',
  group: 'structure',
  severity: 'warning',
  advice: { vi: 'Thêm dấu còn thiếu hoặc bỏ dấu thừa.', en: 'Add the missing mark or take the other away.' },
  messages: {
    open: {
      vi: (d) => `Dấu ${d.sign} mở ra mà không đóng: ${d.text}`,
      en: (d) => `${d.sign} is opened and never closed: ${d.text}`,
      advice: { vi: 'Thêm dấu đóng ở chỗ hết phần trong ngoặc, hoặc bỏ dấu mở.', en: 'Close it where it ends, or take the opening mark away.' },
    },
    close: {
      vi: (d) => `Dấu ${d.sign} đóng lại mà không có dấu mở: ${d.text}.`,
      en: (d) => `${d.sign} closes what was never opened: ${d.text}.`,
      advice: { vi: 'Thêm dấu mở ở chỗ bắt đầu phần trong ngoặc, hoặc bỏ dấu đóng.', en: 'Open it where it begins, or take the closing mark away.' },
    },
  },
  check: ({ document, report }) => ({
    end() {
      for (const { at, sign, opens, passage } of lone(document)) {
        const text = opens ? abridged(passage.value.slice(at), NEAR) : abridgedEnd(passage.value.slice(0, at + 1), NEAR)
        report({ span: passage.slice(at, at + 1).span, message: opens ? 'open' : 'close', data: { sign, text } })
      }
    },
  }),
})
