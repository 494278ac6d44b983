import { periodAbove } from '../../facts/above.js'
import { outermost } from '../../facts/outermost.js'
import { signs } from '../../facts/signs.js'
import { BODY, NAMED_BODY, PLURAL, POST } from '../../lexicon/classes.js'
import type { Item } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import { fold, withoutEnd } from '../../text/spelling.js'
import { rule, type Problem } from '../rule.js'
import { recurs } from './parts/recurs.js'

interface Mention {
  readonly item: Item
  readonly period: Item | null
}

// One class repeated: cannot backtrack.
const SIGNS = /[^a-zà-ỹ\d]+/g
const WORDS = 4

/** The words of a task without marks and signs. */
function words(text: string): string {
  return fold(text).replace(SIGNS, ' ').trim()
}

/** The months in which what is done twice a year is done: half a year apart, at a half's beginning or end. */
function halves(a: Item, b: Item): boolean {
  const month = ({ period }: Item): number => Number(period?.end.slice(5, 7))
  const first = Math.min(month(a), month(b))
  return Math.abs(month(a) - month(b)) === 6 && (first >= 5 || first === 1 || first === 3)
}

function names(item: Item | null): string {
  return withoutEnd(item?.period?.heading ?? '', ':.')
}

function problem(later: Item, first: Item, message: string, data: Record<string, string>): Problem {
  return { span: later.passage.span, message, data, related: [{ span: first.passage.span, note: 'first' }] }
}

// «Vốn chương trình mục tiêu: 38.100 triệu đồng»: an amount with its name, in a list of amounts.
const AMOUNT = /: ?[\d.,]+ ?(?:nghìn |triệu |tỷ )?(?:đồng|đ)?[.;,]?$/u

/** So many words of one section, and of two, are no chance. */
const IN_SECTION = 7
const ANYWHERE = 10

/** Whether an item stands below the name of a body: what is said there again is another body's. */
function belowBody(item: Item): boolean {
  for (let at = item.parent; at; at = at.parent) {
    const { text: t } = at
    if (t.has(0, BODY) || t.has(0, NAMED_BODY) || t.has(0, POST) || t.has(0, PLURAL)) return true
  }
  return false
}

/** Whether two tasks stand in one section in which who does them is no different. */
function together(a: Item, b: Item, text: string): boolean {
  if (outermost(a) !== outermost(b) || text.split(' ').length < IN_SECTION || !same(a, b) || belowBody(a) || belowBody(b)) return false
  return a.task?.kind !== 'implementation' || a.task.units.length > 0
}

/** Whether two tasks without a period may be one task twice: in one list, in one section, or two long ones in sections that name nobody. */
function repeats(a: Item, b: Item, text: string): boolean {
  if (a.parent === b.parent || together(a, b, text)) return true
  return a.task?.kind === 'orientation' && text.split(' ').length >= ANYWHERE && (a.task.units.length > 0 || !a.parent?.task) && same(a, b)
}

function same(a: Item, b: Item): boolean {
  const units = (item: Item): string => (item.task?.units ?? []).map(({ name }) => name).join('|')
  return units(a) === units(b)
}

/** What is wrong with tasks that have the same words. */
function equals(text: string, mentions: readonly Mention[], report: (problem: Problem) => void): void {
  const within = grouped(mentions, ({ period }) => period)
  for (const [period, [first, ...others]] of within) {
    for (const later of others) {
      // A duty that several units have stands below each of them.
      if (period === null ? !repeats(first.item, later.item, text) : !same(first.item, later.item)) continue
      report(problem(later.item, first.item, period === null ? 'again' : 'within', { period: names(period) }))
    }
  }
  const periods = [...within.keys()].filter((period) => period !== null)
  const [a, b] = periods
  if (!a || !b || periods.length > 2 || a.parent !== b.parent) return
  if (recurs(text, halves(a, b))) return
  const [first, later] = [within.get(a)?.[0], within.get(b)?.[0]]
  if (first && later) report(problem(later.item, first.item, 'across', { period: names(a), later: names(b) }))
}

/** What is wrong with tasks that have the same words, of some that have nearly the same. */
function repeated(tasks: readonly Item[], report: (problem: Problem) => void): void {
  const printed = grouped(tasks, ({ passage }) => passage.value)
  for (const [text, same] of grouped(printed, ([each]) => words(each))) {
    const mentions = same.flatMap(([, list]) => list.map((item) => ({ item, period: periodAbove(item) })))
    if (mentions.length < 2 || text.split(' ', WORDS).length < WORDS || AMOUNT.test(mentions[0]?.item.passage.value ?? '')) continue
    equals(text, same.length === 1 ? mentions : mentions.sort((a, b) => a.item.passage.start - b.item.passage.start), report)
  }
}

/** The same task stands once; what recurs in three periods or more is a series. */
export const taskDuplicate = rule({
  id: 'task-duplicate',
  group: 'structure',
  severity: 'warning',
  advice: {
    vi: 'Bỏ một trong hai, hoặc ghi rõ mỗi lần làm gì (đợt 1, đợt 2; xây dựng kế hoạch, tổ chức thực hiện).',
    en: 'Take one of them out, or say what each is (first and second round).',
  },
  messages: {
    across: {
      vi: (d) => `Nhiệm vụ này đã có ở ${d.period}, nguyên văn như vậy.`,
      en: (d) => `The same task stands under ${d.period}, word for word.`,
    },
    within: {
      vi: (d) => `Nhiệm vụ này ghi hai lần trong ${d.period}.`,
      en: (d) => `This task stands twice under ${d.period}.`,
      advice: {
        vi: 'Bỏ một trong hai; nếu là hai việc thì ghi rõ khác nhau ở đâu.',
        en: 'Take one of them out; if they are two, say how they differ.',
      },
    },
    again: {
      vi: () => 'Nhiệm vụ này đã ghi ở trên, nguyên văn như vậy.',
      en: () => 'The same task stands above, word for word.',
      advice: {
        vi: 'Bỏ một trong hai; nếu là hai việc thì ghi rõ khác nhau ở đâu.',
        en: 'Take one of them out; if they are two, say how they differ.',
      },
    },
    first: { vi: () => 'Lần thứ nhất', en: () => 'The first time' },
  },
  check: ({ document, report }) => ({ end: () => signs(document).alike.forEach((tasks) => repeated(tasks, report)) }),
})
