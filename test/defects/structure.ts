import type { Item } from '../../src/index.js'
import { LETTERS, toRoman } from '../../src/words.js'
import { between, block, edited, heading, items, leanedOn, lineAt, pick, place, tree, without, type Damaged, type Given, type Kind, type Random } from './defect.js'

const NUMBERED: ReadonlySet<string> = new Set(['roman', 'arabic', 'letter', 'capital'])

/** Items with a number of their own, with the neighbours of their kind. */
function numbered({ document }: Given, kinds: readonly string[]): { item: Item; at: number; list: readonly Item[] }[] {
  const lists = new Map<Item | null, Map<string, Item[]>>()
  for (const part of document.parts) {
    for (const item of part.items) {
      const kind = item.label?.kind
      if (!kind || !NUMBERED.has(kind) || item.glued) continue
      const own = lists.get(item.parent) ?? new Map<string, Item[]>()
      lists.set(item.parent, own)
      const key = `${document.parts.indexOf(part)} ${kind} ${item.label?.values.length}`
      own.set(key, [...(own.get(key) ?? []), item])
    }
  }
  const inOrder = (list: readonly Item[]): boolean => list.every((item, i) => item.label?.values.at(-1) === i + 1)
  return [...lists.values()].flatMap((own) => [...own.values()]).filter(inOrder).flatMap((list) => list.map((item, at) => ({ item, at, list }))).filter(({ item }) => kinds.includes(item.label?.kind ?? ''))
}

/** The printed number with another last part. */
function relabelled(item: Item, value: number): string {
  const text = item.label?.text ?? ''
  if (item.label?.kind === 'roman') return toRoman(value)
  if (item.label?.kind === 'letter') return LETTERS[value - 1] ?? 'z'
  if (item.label?.kind === 'capital') return String.fromCharCode(64 + value)
  return text.replace(/\d+$/u, String(value))
}

function relabel({ text }: Given, item: Item, by: string, also: readonly Item[] = []): Damaged | null {
  const label = item.label
  if (!label) return null
  const start = label.passage.start
  if (text.slice(start, start + label.text.length) !== label.text) return null
  return edited(text, [{ span: [start, start + label.text.length], by }], also.map((other) => [other.passage.start, other.passage.start]))
}

/** A number moved by `step`, where a neighbour stands before it. */
function stepped(given: Given, kinds: readonly string[], step: number): Damaged | null {
  const one = pick(given.random, numbered(given, kinds).filter(({ at, list }) => at > 0 && list.length > 2))
  const value = one?.item.label?.values.at(-1)
  const next = one?.list[one.at + 1]
  return one && value !== undefined ? relabel(given, one.item, relabelled(one.item, value + step), next && step > 0 ? [next] : []) : null
}

/** Where text of items stands in one piece, without cells. */
function lines({ text, document }: Given): { item: Item; span: readonly [number, number] }[] {
  return items(document).flatMap((item) => {
    const span = item.cells ? null : place(text, item.passage)
    return span ? [{ item, span }] : []
  })
}

/** One sign of a pair taken out; the other one tells of it too. */
function signs(given: Given, pair: RegExp, side: 'first' | 'last'): Damaged | null {
  const found = lines(given).flatMap(({ span }) => [...given.text.slice(...span).matchAll(pair)].map((m) => [span[0] + m.index, span[0] + m.index + m[0].length - 1] as const))
  const one = pick(given.random, found)
  if (!one) return null
  const at = side === 'first' ? one[0] : one[1]
  return edited(given.text, [{ span: [at, at + 1], by: '' }], [[one[0], one[0]], [one[1], one[1]]])
}

const RECURS = /họp|giao ban|sinh hoạt|hội nghị|báo cáo|định kỳ|thường xuyên|h[ằà]ng (?:tháng|quý|tuần|năm)|đối thoại|sơ kết|tổng kết|đánh giá|kiểm điểm|thông báo|đợt|lần|kiểm tra|giám sát|tập huấn|chúc mừng|thăm/iu

/** Names of units as they stand in the text, with how often each does. */
function names({ text, document }: Given): { span: readonly [number, number]; name: string; count: number }[] {
  const all = document.units.flatMap(({ passage, item, unit }) => {
    const span = place(text, passage)
    return span && passage.start >= item.passage.start && text.slice(...span) === unit.name ? [{ span, name: unit.name }] : []
  })
  const counts = new Map<string, Set<number>>()
  for (const { name, span } of all) counts.set(name, (counts.get(name) ?? new Set()).add(span[0]))
  return all.map((one) => ({ ...one, count: counts.get(one.name)?.size ?? 0 }))
}

const BODY = /^(?:Sở|Ban|Phòng|Ủy ban|Uỷ ban|Hội|Đoàn|Công an|Trung tâm|Trường|Văn phòng|Khoa|Tổ|Đảng ủy|UBND) /u

/** A slip of the pen: a letter left out, doubled, or two that changed places, in a word of four letters or more. */
function misspelled(random: Random, name: string): string | null {
  const words = [...name.matchAll(/\p{L}{4,}/gu)].filter(([word]) => word !== word.toUpperCase())
  const word = pick(random, words)
  if (!word) return null
  const at = word.index + between(random, 1, word[0].length - 2)
  const [a, b] = [name[at] ?? '', name[at + 1] ?? '']
  const made = pick(random, [name.slice(0, at) + name.slice(at + 1), name.slice(0, at) + a + name.slice(at), name.slice(0, at) + b + a + name.slice(at + 2)]) ?? name
  return made === name ? null : made
}

/** What goes wrong with numbers, lines, marks and names. */
export const structure: readonly Kind[] = [
  { name: 'a number one too high', rules: ['numbering'], inject: (given) => stepped(given, ['arabic'], 1) },
  { name: 'a number repeated', rules: ['numbering'], inject: (given) => stepped(given, ['arabic'], -1) },
  { name: 'a Roman number one off', rules: ['numbering'], inject: (given) => stepped(given, ['roman'], pick(given.random, [-1, 1]) ?? 1) },
  {
    name: 'a letter out of order', rules: ['numbering'],
    inject: (given) => {
      const one = pick(given.random, numbered(given, ['letter']).filter(({ at }) => at > 0))
      const value = one?.item.label?.values.at(-1) ?? 0
      const next = one?.list[one.at + 1]
      const other = pick(given.random, [LETTERS[value - 2], LETTERS[value], 'f', 'w'].filter((letter) => letter !== one?.item.label?.text))
      return one && other ? relabel(given, one.item, other, next ? [next] : []) : null
    },
  },
  {
    name: 'a number that is not its section’s', rules: ['numbering'],
    inject: (given) => {
      const one = pick(given.random, numbered(given, ['arabic']).filter(({ item, list }) => (item.label?.values.length ?? 0) > 1 && item.parent?.label?.kind === 'arabic' && list.length > 1))
      const values = one?.item.label?.values ?? []
      const made = [(values[0] ?? 0) + (pick(given.random, [1, -1, 2]) ?? 1), ...values.slice(1)]
      return one && (made[0] ?? 0) > 0 ? relabel(given, one.item, made.join('.')) : null
    },
  },
  {
    name: 'an item taken out', rules: ['numbering'],
    inject: (given) => {
      const one = pick(given.random, numbered(given, ['arabic', 'letter', 'roman']).filter(({ at, list }) => at < list.length - 1 && list.length > 2))
      const span = one && tree(given.text, one.item)
      const next = one?.list[one.at + 1]
      if (!span || !next || leanedOn(given.document, span)) return null
      const made = without(given.text, span)
      return { ...made, lines: [...made.lines, lineAt(made.text, (next.label?.passage.start || next.passage.start) - (span[1] - span[0]))] }
    },
  },
  {
    name: 'a heading taken out', rules: ['numbering'],
    inject: (given) => {
      const one = pick(given.random, numbered(given, ['roman', 'arabic']).filter(({ item, at, list }) => item.children.length > 0 && !item.period && at < list.length - 1 && list.length > 1))
      const span = one && block(given.text, one.item)
      const next = one?.list[one.at + 1]
      if (!span || !next) return null
      const made = without(given.text, span)
      const after = [next, ...(one.item.children)].map(({ label, passage }) => lineAt(made.text, (label?.passage.start || passage.start) - (span[1] - span[0])))
      return { ...made, lines: [...made.lines, ...after] }
    },
  },
  {
    name: 'two items on one line', rules: ['items-glued'],
    inject: (given) => {
      const leaves = lines(given).filter(({ item }) => item.task && item.children.length === 0 && /[.;]$/u.test(item.passage.value))
      const pairs = leaves.flatMap((one, i) => {
        const next = leaves[i + 1]
        const start = next?.item.label?.passage.start ?? 0
        return next && next.item.parent === one.item.parent && start > one.span[1] && /^\s+$/u.test(given.text.slice(one.span[1], start)) ? [[one.span[1], start] as const] : []
      })
      const span = pick(given.random, pairs)
      return span ? edited(given.text, [{ span, by: ' ' }]) : null
    },
  },
  {
    name: 'an item on the last line of the list before', rules: ['items-glued', 'numbering'],
    inject: (given) => {
      const leaves = lines(given).filter(({ item }) => item.task && item.children.length === 0 && /[.;]$/u.test(item.passage.value))
      const all = items(given.document)
      const pairs = leaves.flatMap(({ item, span }) => {
        const next = all[all.indexOf(item) + 1]
        const start = next?.label?.kind === 'arabic' ? next.label.passage.start : 0
        return next && !next.period && next.parent !== item.parent && start > span[1] && /^[\s*#]+$/u.test(given.text.slice(span[1], start)) && /\n/u.test(given.text.slice(span[1], start)) ? [{ span: [span[1], start] as const, item }] : []
      })
      const one = pick(given.random, pairs)
      const marks = one ? given.text.slice(...one.span).replace(/\n\s*#+ */u, ' ').replace(/\s+/gu, ' ') : ''
      return one ? edited(given.text, [{ span: one.span, by: marks }], [one.span]) : null
    },
  },
  {
    name: 'two items that changed places', rules: ['numbering'],
    inject: (given) => {
      const one = pick(given.random, numbered(given, ['arabic', 'letter']).filter(({ at, list }) => at < list.length - 1 && list.length > 2))
      const next = one?.list[one.at + 1]
      const [a, b] = [one && tree(given.text, one.item), next && tree(given.text, next)]
      if (!a || !b || a[1] !== b[0] || leanedOn(given.document, [a[0], b[1]])) return null
      const made = given.text.slice(0, a[0]) + given.text.slice(...b) + given.text.slice(...a) + given.text.slice(b[1])
      const start = (item: Item | undefined): number => item?.label?.passage.start || item?.passage.start || 0
      return { text: made, lines: [lineAt(made, start(next) - (a[1] - a[0])), lineAt(made, start(one?.item) + (b[1] - b[0]))] }
    },
  },
  { name: 'a parenthesis not closed', rules: ['bracket-unclosed'], inject: (given) => signs(given, /\([^()]{2,300}\)/gu, 'last') },
  { name: 'a parenthesis not opened', rules: ['bracket-unclosed'], inject: (given) => signs(given, /\([^()]{2,300}\)/gu, 'first') },
  { name: 'a quotation mark lost', rules: ['bracket-unclosed'], inject: (given) => signs(given, /“[^“”]{2,200}”|"[^"]{2,200}"/gu, pick(given.random, ['first', 'last'] as const) ?? 'first') },
  {
    name: 'a task copied into another month', rules: ['task-duplicate'],
    inject: (given) => {
      const { text, random } = given
      const counts = new Map<string, number>()
      for (const { passage } of items(given.document)) counts.set(passage.value, (counts.get(passage.value) ?? 0) + 1)
      const leaves = lines(given).filter(({ item, span }) => item.task && counts.get(item.passage.value) === 1 && item.children.length === 0 && heading(item) && block(text, item) && !RECURS.test(text.slice(...span)) && !leanedOn(given.document, span) && item.passage.value.split(' ').length > 8 && item.task.deadlines.length === 0)
      const one = pick(random, leaves)
      const above = one && heading(one.item)
      const last = one && pick(random, numberedOrBulleted(given).filter(({ item, parentLast }) => parentLast && heading(item) !== above && heading(item)?.parent === above?.parent && item.label?.kind === one.item.label?.kind && block(text, item)))
      const own = last && block(text, last.item)
      if (!one || !last?.item.label || !own) return null
      const value = last.item.label.values.at(-1)
      const label = last.item.label.passage.value.replace(last.item.label.text, value === undefined ? last.item.label.text : relabelled(last.item, value + 1))
      const at = text.slice(...own).trimEnd().length + own[0]
      const gap = text.slice(at, own[1]).includes('\n\n') ? '\n\n' : '\n'
      const copy = `${gap}${label} ${text.slice(...one.span)}`
      const made = text.slice(0, at) + copy + text.slice(at)
      const first = one.span[0] > at ? one.span[0] + copy.length : one.span[0]
      return { text: made, lines: [lineAt(made, at + copy.length), lineAt(made, first)] }
    },
  },
  {
    name: 'a task that stands twice in its list', rules: ['task-duplicate'],
    inject: (given) => {
      const { text, random } = given
      const leaves = lines(given).filter(({ item, span }) => item.task && item.label?.kind === 'bullet' && item.children.length === 0 && block(text, item) && !leanedOn(given.document, span) && item.passage.value.split(' ').length > 5)
      const one = pick(random, leaves)
      const own = one && block(text, one.item)
      if (!one || !own) return null
      const made = text.slice(0, own[1]) + text.slice(...own) + text.slice(own[1])
      return { text: made, lines: [lineAt(made, one.span[0]), lineAt(made, one.span[0] + own[1] - own[0])] }
    },
  },
  {
    name: 'a unit misspelled', rules: ['unit-variant'],
    inject: (given) => {
      const one = pick(given.random, names(given).filter(({ name, count }) => count > 2 && BODY.test(name) && name.length > 10))
      const made = one && misspelled(given.random, one.name)
      return one && made ? edited(given.text, [{ span: one.span, by: made }]) : null
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
      return edited(given.text, [{ span: one.span, by: one.name.replace(' - ', pick(given.random, [' ', ', ']) ?? ' ') }], others)
    },
  },
]

function numberedOrBulleted({ document }: Given): { item: Item; parentLast: boolean }[] {
  return items(document).filter(({ children, task }) => task && children.length === 0).map((item) => ({ item, parentLast: (item.parent?.children.at(-1) ?? item) === item }))
}
