import { correspondences, type Correspondence } from '../../facts/correspondence.js'
import { everybody } from '../../facts/everybody.js'
import { opening } from '../../facts/opening.js'
import type { DeadlineFind, Document, Item, UnitFind } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import type { Advice } from '../../model/message.js'
import { lazy } from '../../text/lazy.js'
import { withoutEnd } from '../../text/spelling.js'
import { rule, type Problem } from '../rule.js'
import { differingTimes, differingUnits, type Differing } from './parts/differing.js'

const WIDTH = 60

/** The first words of a task. */
function shown(text: string): string {
  return text.length <= WIDTH ? withoutEnd(text, '.;,') : `${text.slice(0, text.lastIndexOf(' ', WIDTH))}…`
}

/** What is said of each item. */
interface Finds {
  readonly units: ReadonlyMap<Item, readonly UnitFind[]>
  readonly deadlines: ReadonlyMap<Item, readonly DeadlineFind[]>
}

function contradiction(message: string, { body, row }: Differing): Problem {
  return {
    span: row.span, message, data: { body: body.words, row: row.words }, actual: row.words,
    related: [{ span: body.span, note: 'body', data: { body: body.words } }],
  }
}

/** What body and table say of the same work that cannot both be so. */
function contradictions({ pairs }: Correspondence, { units, deadlines }: Finds, document: Document): Problem[] {
  const naming = { everybody: everybody(document), scanner: document.scanner }
  return pairs.flatMap(({ task, row }) => {
    const who = differingUnits(units.get(task) ?? [], units.get(row) ?? [], naming)
    const when = differingTimes([task, deadlines.get(task) ?? []], [row, deadlines.get(row) ?? []])
    return [who && contradiction('units', who), when && contradiction('times', when)].filter((each) => each !== null)
  })
}

/** The works that stand on one side only. */
function alone({ rows, tasks }: Correspondence): Problem[] {
  const one = (message: string) => (item: Item): Problem => ({
    span: opening(item), message, severity: 'info', data: { task: shown(item.passage.value) }, actual: item.passage.value,
  })
  return [...tasks.map(one('task')), ...rows.map(one('row'))]
}

/** Either may be the right one. */
const AGREE: Advice = {
  vi: ({ body, row }) => `Sửa bảng thành “${body}”, hoặc sửa nội dung thành “${row}”.`,
  en: ({ body, row }) => `Change the table to “${body}”, or the body to “${row}”.`,
}

/** Body and table of tasks give the same works, each to one unit and for one time. */
export const appendixMismatch = rule({
  id: 'appendix-mismatch',
  group: 'structure',
  severity: 'warning',
  advice: { vi: 'Sửa bảng hoặc nội dung cho khớp nhau.', en: 'Make body and table agree.' },
  messages: {
    units: {
      vi: ({ body, row }) => `Bảng giao “${row}”, còn nội dung kế hoạch giao “${body}” cho cùng việc này.`,
      en: ({ body, row }) => `The table gives “${row}”, the body “${body}” for the same work.`,
      advice: AGREE,
    },
    times: {
      vi: ({ body, row }) => `Bảng ghi thời hạn “${row}”, còn nội dung kế hoạch ghi “${body}” cho cùng việc này.`,
      en: ({ body, row }) => `The table says “${row}”, the body “${body}” for the same work.`,
      advice: AGREE,
    },
    task: {
      vi: ({ task }) => `Nhiệm vụ “${task}” có trong nội dung nhưng không thấy trong bảng, các nhiệm vụ khác của phần này đều có.`,
      en: ({ task }) => `“${task}” stands in the body but not in the table, as the other tasks of its section do.`,
      advice: { vi: 'Thêm nhiệm vụ vào bảng, nếu bảng phải có đủ các nhiệm vụ.', en: 'Add it to the table, if the table is to hold all tasks.' },
    },
    row: {
      vi: ({ task }) => `“${task}” có trong bảng nhưng không thấy trong nội dung kế hoạch, các dòng khác của bảng đều có.`,
      en: ({ task }) => `“${task}” stands in the table but not in the body, as its other rows do.`,
      advice: { vi: 'Thêm nhiệm vụ vào nội dung, hoặc bỏ dòng này khỏi bảng.', en: 'Add it to the body, or take the row out.' },
    },
    body: { vi: ({ body }) => `nội dung ghi: ${body}`, en: ({ body }) => `the body says: ${body}` },
  },
  check: ({ document, report }) => ({
    end() {
      const finds = lazy(() => ({ units: grouped(document.units, ({ item }) => item), deadlines: grouped(document.deadlines, ({ item }) => item) }))
      for (const one of correspondences(document)) for (const each of [...contradictions(one, finds(), document), ...alone(one)]) report(each)
    },
  }),
})
