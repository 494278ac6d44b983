import type { Item, Span } from '../../../src/index.js'
import { doubled, leaderless, orphaned, unassigned } from './assigned.js'
import { fullDates } from './dates.js'
import { block, choice, edited, items, leanedOn, lineAt, pick, place, start, tree, without } from './defect.js'
import type { Damaged, Edit, Given, Kind } from './defect.js'
import { incomplete, misprefixed, unaddressed, undated, unformed, unnumbered, unsigned } from './frame.js'

/** All below a heading, as whole lines. */
function below(text: string, item: Item): Span | null {
  const spans = item.children.map((child) => tree(text, child))
  const [first, last] = [spans[0], spans.at(-1)]
  return first && last && spans.every((span) => span !== null) && block(text, item) ? [first[0], last[1]] : null
}

/** One of the headings with nothing below it. */
function emptied({ text, document, random }: Given, headings: readonly Item[]): Damaged | null {
  const places = headings.flatMap((item) => {
    const span = below(text, item)
    return span && !leanedOn(document, span) ? [{ item, span }] : []
  })
  const one = pick(random, places)
  return one ? { ...without(text, one.span), lines: [lineAt(text, start(one.item)), lineAt(text, one.item.passage.start)] } : null
}

/** A task without the cell or the paragraph that says when. */
function untimed({ text, document, random }: Given): Damaged | null {
  const places = items(document).flatMap((item) => {
    const paragraph = item.task?.kind === 'scheduled' ? item.paragraphs.find(({ value }) => value.startsWith('Thời gian')) : undefined
    const span = place(text, item.cells?.['time'] ?? item.cells?.['end'] ?? paragraph)
    return span ? [{ item, span }] : []
  })
  const one = pick(random, places)
  return one ? edited(text, [{ span: one.span, by: '' }], [[one.item.passage.start, one.item.passage.start]]) : null
}

const COUNTED = /(?<= )\d{2,3}(?= (?:xã|hộ|chi bộ|hội viên|cán bộ|thôn|lớp|đợt|mô hình|khu|tổ))/gu

/** A date, a unit or a count of a task as a template leaves it. */
function unfilled({ text, document, random }: Given): Damaged | null {
  const tasks = items(document).filter(({ task }) => task)
  const dates = tasks.flatMap(({ passage }) => fullDates(text, passage.span)).map(({ span, year }): Edit => {
    return { span, by: choice(random, [`…/…/${year}`, `....../....../${year}`, `xx/xx/${year}`, '……………', `___/___/${year}`]) }
  })
  const units = document.units.filter(({ passage, item }) => place(text, passage) && passage.start > item.passage.start).map(({ passage }): Edit => {
    return { span: passage.span, by: choice(random, ['[tên đơn vị]', '…………', '(ghi rõ tên đơn vị)', '..........', 'xxxx', '[...]']) }
  })
  const counts = tasks.flatMap(({ passage }) => [...text.slice(...passage.span).matchAll(COUNTED)].map((m): Edit => {
    const at = passage.start + m.index
    return { span: [at, at + m[0].length], by: choice(random, ['……', '......', '…………', '____', 'xx', '[…]']) }
  }))
  const one = pick(random, [...dates, ...units, ...counts])
  return one ? edited(text, [one]) : null
}

/** Top-level sections with items below them and nothing else. */
function sections({ document }: Given): Item[] {
  return items(document).filter((item) => item.section && !item.parent && !item.period && item.children.length > 0 && item.paragraphs.length === 1)
}

/** What is missing, or was left open. */
export const completeness: readonly Kind[] = [
  { name: 'a scheduled task without its units', rules: ['unit-missing'], inject: unassigned },
  { name: 'a duty without its unit', rules: ['unit-missing'], inject: orphaned },
  { name: 'only those who coordinate', rules: ['lead-missing', 'unit-missing'], inject: leaderless },
  { name: 'a lead that coordinates with itself', rules: ['lead-multiple'], inject: doubled },
  { name: 'a task without its time', rules: ['deadline-missing'], inject: untimed },
  {
    name: 'a heading of time without tasks', rules: ['period-empty'],
    inject: (given) => emptied(given, items(given.document).filter(({ period, children }) => period && children.length > 0)),
  },
  { name: 'a section without anything', rules: ['section-empty'], inject: (given) => emptied(given, sections(given)) },
  { name: 'something left to fill in', rules: ['placeholder'], inject: unfilled },
  { name: 'a number left blank', rules: ['number-blank'], inject: unnumbered },
  { name: 'a date of issue left blank', rules: ['date-blank'], inject: undated },
  { name: 'no recipients', rules: ['recipients-missing'], inject: unaddressed },
  { name: 'no signature, or one without a name', rules: ['signature-missing'], inject: unsigned },
  { name: 'a letterhead without one of its pieces', rules: ['letterhead-incomplete'], inject: incomplete },
  { name: 'a prefix that does not fit who signs', rules: ['signature-form'], inject: misprefixed },
  { name: 'a date of issue without its zero, or no mark at the end', rules: ['date-form', 'ending-mark'], inject: unformed },
]
