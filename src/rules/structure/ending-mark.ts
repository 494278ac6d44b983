import type { Part } from '../../model/document.js'
import type { Words } from '../../model/message.js'
import { isPlan } from '../../model/plans.js'
import type { Passage } from '../../text/passage.js'
import { rule } from '../rule.js'

/** The last running text of a part. */
function last({ closing, items }: Part): Passage | null {
  return closing.at(-1) ?? items.at(-1)?.passage ?? null
}

// `./.` as it is typed, with spaces or a lost dot: a fixed run at the end.
const MARK = /(?:\.\s?\/\s?\.?|\/\s?\.)\s*$/u

const ADD: Words = { vi: 'Thêm “./.” vào cuối nội dung.', en: 'Add “./.” at the end of the text.' }

/** A State plan ends with `./.`: models 1.1 to 1.8 of Nghị định 30/2020/NĐ-CP, Phụ lục III. */
export const endingMark = rule({
  id: 'ending-mark',
  group: 'structure',
  severity: 'info',
  advice: ADD,
  messages: { missing: { vi: () => 'Nội dung kết thúc mà không có dấu “./.”.', en: () => 'The text ends without “./.”.', advice: ADD } },
  check: ({ document: { parts }, report }) => ({
    end() {
      const [main] = parts
      if (main.regime !== 'state' || !isPlan(main.plan.kind) || main.foot.length === 0) return
      const end = last(main)
      if (!end || end.length === 0 || parts.some((part) => MARK.test(last(part)?.value.slice(-12) ?? ''))) return
      report({ span: end.slice(Math.max(0, end.length - 12)).span, message: 'missing', expected: ['./.'] })
    },
  }),
})
