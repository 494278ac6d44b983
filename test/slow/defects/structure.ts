import type { Item, Span } from '../../../src/index.js'
import { LETTERS } from '../../../src/text/spelling.js'
import { block, choice, edited, heading, items, leanedOn, lineAt, pick, start, tree, type Damaged, type Given, type Kind } from './defect.js'
import { misspelled, names } from './names.js'
import { exchanged, numbered, relabel, relabelled, removed, stepped, whole } from './numbered.js'

/** Leaf tasks that end with a mark, before an item of the same list or of one above. */
function ends(given: Given, same: boolean): { from: number; to: number }[] {
  const all = items(given.document)
  return whole(given).flatMap(({ item, span }) => {
    const next = all[all.indexOf(item) + 1]
    if (!next || !item.task || item.children.length > 0 || !/[.;]$/u.test(item.passage.value)) return []
    if (same ? next.parent !== item.parent : next.parent === item.parent || next.period !== null || next.label?.kind !== 'arabic') return []
    const between = given.text.slice(span[1], start(next))
    return next.label && /^[\s*#]*\n[\s*#]*$/u.test(between) ? [{ from: span[1], to: start(next) }] : []
  })
}

/** Two items on one line. */
function glued(given: Given, same: boolean): Damaged | null {
  const one = pick(given.random, ends(given, same))
  if (!one) return null
  const marks = given.text.slice(one.from, one.to).replace(/\n\s*#+ */u, ' ').replace(/\s+/gu, ' ')
  return edited(given.text, [{ span: [one.from, one.to], by: marks }], [[one.from, one.to]])
}

/** One sign of a pair taken out; the other one tells of it too. */
function unpaired(given: Given, pair: RegExp, side: 'first' | 'last'): Damaged | null {
  const found = whole(given).flatMap(({ span }) => [...given.text.slice(...span).matchAll(pair)].map((m): Span => {
    return [span[0] + m.index, span[0] + m.index + m[0].length - 1]
  }))
  const one = pick(given.random, found)
  if (!one) return null
  const at = side === 'first' ? one[0] : one[1]
  return edited(given.text, [{ span: [at, at + 1], by: '' }], [[one[0], one[0]], [one[1], one[1]]])
}

// What a plan does again by its nature.
const MEETS = /họp|giao ban|sinh hoạt|hội nghị|báo cáo|đối thoại|(?:sơ|tổng) kết|đánh giá|kiểm điểm|thông báo|kiểm tra|giám sát|tập huấn|chúc mừng|thăm/iu
const RECURS = /định kỳ|thường xuyên|h[ằà]ng (?:tháng|quý|tuần|năm)|đợt|lần/iu

/** A task that its plan has once, copied to the end of another month of the same schedule. */
function copied(given: Given): Damaged | null {
  const { text, document, random } = given
  const all = items(document)
  const once = whole(given).filter(({ item, span }) => {
    const { value } = item.passage
    if (!item.task || !heading(item) || item.children.length > 0 || item.task.deadlines.length > 0 || !block(text, item)) return false
    if (MEETS.test(value) || RECURS.test(value) || value.split(' ').length < 9 || leanedOn(document, span)) return false
    return all.every((other) => other === item || other.passage.value !== value)
  })
  const one = pick(random, once)
  const above = one && heading(one.item)
  const last = above && pick(random, all.filter((item) => {
    const month = heading(item)
    const beside = month !== above && month?.parent === above.parent && item.label?.kind === one.item.label?.kind
    return beside && item.task && item.children.length === 0 && item.parent?.children.at(-1) === item && block(text, item)
  }))
  const own = last && block(text, last)
  if (!one || !own || !last.label) return null
  const value = last.label.values.at(-1)
  const label = last.label.passage.value.replace(last.label.text, value === undefined ? last.label.text : relabelled(last, value + 1))
  const at = own[0] + text.slice(...own).trimEnd().length
  const copy = `${text.slice(at, own[1]).includes('\n\n') ? '\n\n' : '\n'}${label} ${text.slice(...one.span)}`
  const made = text.slice(0, at) + copy + text.slice(at)
  return { text: made, lines: [lineAt(made, at + copy.length), lineAt(made, one.span[0] + (one.span[0] > at ? copy.length : 0))] }
}

/** A bulleted task a second time, below itself. */
function twice(given: Given): Damaged | null {
  const { text, document, random } = given
  const bullets = whole(given).filter(({ item, span }) => {
    const leaf = item.task && item.label?.kind === 'bullet' && item.children.length === 0 && block(text, item)
    return leaf && !leanedOn(document, span) && item.passage.value.split(' ').length > 5
  })
  const one = pick(random, bullets)
  const own = one && block(text, one.item)
  if (!own) return null
  const made = text.slice(0, own[1]) + text.slice(...own) + text.slice(own[1])
  return { text: made, lines: [lineAt(made, one.span[0]), lineAt(made, one.span[0] + own[1] - own[0])] }
}

const BODY = /^(?:Sở|Ban|Phòng|Ủy ban|Uỷ ban|Hội|Đoàn|Công an|Trung tâm|Trường|Văn phòng|Khoa|Tổ|Đảng ủy|UBND) /u

/** What goes wrong with numbers, lines, marks and names. */
export const structure: readonly Kind[] = [
  { name: 'a number one too high', rules: ['numbering'], inject: (given) => stepped(given, ['arabic'], 1) },
  { name: 'a number repeated', rules: ['numbering'], inject: (given) => stepped(given, ['arabic'], -1) },
  { name: 'a Roman number one off', rules: ['numbering'], inject: (given) => stepped(given, ['roman'], choice(given.random, [-1, 1])) },
  {
    name: 'a letter out of order', rules: ['numbering'],
    inject: (given) => {
      const one = pick(given.random, numbered(given, ['letter']).filter(({ at }) => at > 0))
      const value = one?.item.label?.values.at(-1) ?? 0
      const by = pick(given.random, [LETTERS[value - 2], LETTERS[value], 'f', 'w'])
      return one && by ? relabel(given, one.item, by, [one.list[one.at + 1]]) : null
    },
  },
  {
    name: 'a number that is not its section’s', rules: ['numbering'],
    inject: (given) => {
      const deep = numbered(given, ['arabic']).filter(({ item: { label, parent }, list }) => {
        return (label?.values.length ?? 0) > 1 && parent?.label?.kind === 'arabic' && list.length > 1
      })
      const one = pick(given.random, deep)
      const [first = 0, ...rest] = one?.item.label?.values ?? []
      const made = first + choice(given.random, [1, -1, 2])
      return one && made > 0 ? relabel(given, one.item, [made, ...rest].join('.')) : null
    },
  },
  {
    name: 'an item taken out', rules: ['numbering'],
    inject: (given) => {
      const one = pick(given.random, numbered(given, ['arabic', 'letter', 'roman']).filter(({ at, list }) => at < list.length - 1 && list.length > 2))
      const span = one && tree(given.text, one.item)
      const next = one?.list[one.at + 1]
      return span && next && !leanedOn(given.document, span) ? removed(given.text, span, [next]) : null
    },
  },
  {
    name: 'a heading taken out', rules: ['numbering'],
    inject: (given) => {
      const headings = numbered(given, ['roman', 'arabic']).filter(({ item, at, list }) => item.children.length > 0 && !item.period && at < list.length - 1)
      const one = pick(given.random, headings)
      const span = one && block(given.text, one.item)
      const next = one?.list[one.at + 1]
      return span && next ? removed(given.text, span, [next, ...one.item.children]) : null
    },
  },
  {
    name: 'two items that changed places', rules: ['numbering'],
    inject: (given) => {
      const one = pick(given.random, numbered(given, ['arabic', 'letter']).filter(({ at, list }) => at < list.length - 1 && list.length > 2))
      const next: Item | undefined = one?.list[one.at + 1]
      const made = one && next ? exchanged(given.text, one.item, next) : null
      return made && !leanedOn(given.document, made.span) ? made.damaged : null
    },
  },
  { name: 'two items on one line', rules: ['items-glued'], inject: (given) => glued(given, true) },
  { name: 'an item on the last line of the list before', rules: ['items-glued', 'numbering'], inject: (given) => glued(given, false) },
  { name: 'a parenthesis not closed', rules: ['bracket-unclosed'], inject: (given) => unpaired(given, /\([^()]{2,300}\)/gu, 'last') },
  { name: 'a parenthesis not opened', rules: ['bracket-unclosed'], inject: (given) => unpaired(given, /\([^()]{2,300}\)/gu, 'first') },
  {
    name: 'a quotation mark lost', rules: ['bracket-unclosed'],
    inject: (given) => unpaired(given, /“[^“”]{2,200}”|"[^"]{2,200}"/gu, choice(given.random, ['first', 'last'])),
  },
  { name: 'a task copied into another month', rules: ['task-duplicate'], inject: copied },
  { name: 'a task that stands twice in its list', rules: ['task-duplicate'], inject: twice },
  {
    name: 'a unit misspelled', rules: ['unit-variant'],
    inject: (given) => {
      const one = pick(given.random, names(given).filter(({ name, count }) => count > 2 && BODY.test(name) && name.length > 10))
      const made = one && misspelled(given.random, one.name)
      return made ? edited(given.text, [{ span: one.span, by: made }]) : null
    },
  },
  {
    name: 'a unit without its dash', rules: ['unit-variant'],
    inject: (given) => {
      const all = names(given)
      const one = pick(given.random, all.filter(({ name, count }) => count > 1 && name.includes(' - ')))
      if (!one) return null
      // Of two spellings, once each, either may be the wrong one.
      const others = one.count === 2 ? all.filter(({ name, span }) => name === one.name && span[0] !== one.span[0]).map(({ span }) => span) : []
      return edited(given.text, [{ span: one.span, by: one.name.replace(' - ', choice(given.random, [' ', ', '])) }], others)
    },
  },
]
