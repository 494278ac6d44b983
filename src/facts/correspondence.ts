import type { Document, Item, Part } from '../model/document.js'
import { isPlan } from '../model/plans.js'
import { fact } from './fact.js'
import { wordAt } from './name-words.js'
import { outermost } from './outermost.js'

/** A task of the body and the row of a table, or of an appendix, that gives the same work. */
export interface Pair {
  readonly task: Item
  readonly row: Item
}

/** What a list of tasks has in common with the body of its plan. */
export interface Correspondence {
  readonly part: Part
  readonly pairs: readonly Pair[]
  /** Rows that resemble no task, where nearly all others have one. */
  readonly rows: readonly Item[]
  /** Numbered tasks that resemble no row, in sections of which nearly all others have one. */
  readonly tasks: readonly Item[]
}

/** Fewer words tell no work from another. */
const FEWEST_WORDS = 4
/** Fewer pairs are chance. */
const FEWEST_PAIRS = 3
/** Of the shorter text's words so much, by their weight, stands in the other too. */
const ALIKE = 0.8
/** Less than this is another work. */
const UNLIKE = 0.55
/** So far the next best must stay behind. */
const LEAD = 0.12
/** So many of its rarest words a task is looked for with, none of them in more tasks than the second number; so many candidates are compared. */
const RAREST = 8
const COMMON = 24
const CANDIDATES = 12

interface Listed {
  readonly item: Item
  readonly words: ReadonlySet<number>
}

function listed(items: readonly Item[]): Listed[] {
  return items.flatMap((item) => {
    const words = new Set<number>()
    for (let i = 0; i < item.text.count; i++) {
      const word = wordAt(item.text, i)
      if (word !== -1) words.add(word)
    }
    return words.size < FEWEST_WORDS ? [] : [{ item, words }]
  })
}

/** How likely two texts name one work: the weight of the words that they share, of that of the one that has less. */
class Likeness {
  readonly #count = new Map<number, number>()
  readonly #all: number
  readonly #weights = new Map<Listed, number>()

  constructor(all: readonly Listed[]) {
    this.#all = all.length
    for (const { words } of all) for (const word of words) this.#count.set(word, (this.#count.get(word) ?? 0) + 1)
  }

  /** A rare word weighs more. */
  weight(word: number): number {
    return Math.log(1 + this.#all / (this.#count.get(word) ?? 1))
  }

  #sum(one: Listed): number {
    let sum = this.#weights.get(one)
    if (sum === undefined) {
      sum = 0
      for (const word of one.words) sum += this.weight(word)
      this.#weights.set(one, sum)
    }
    return sum
  }

  of(a: Listed, b: Listed): number {
    const [less, more] = a.words.size < b.words.size ? [a, b] : [b, a]
    let shared = 0
    for (const word of less.words) if (more.words.has(word)) shared += this.weight(word)
    return shared / Math.min(this.#sum(a), this.#sum(b))
  }
}

/** The best of some candidates, how good it is, and how good the next one is. */
interface Best {
  readonly to: Listed | null
  readonly score: number
  readonly next: number
}

/** For each of `from` the best of `among`: only those are compared that share rare words. */
function bests(from: readonly Listed[], among: readonly Listed[], likeness: Likeness): ReadonlyMap<Listed, Best> {
  const places = new Map<number, Listed[]>()
  for (const one of among) {
    for (const word of one.words) {
      const list = places.get(word)
      if (list) list.push(one)
      else places.set(word, [one])
    }
  }
  const few = (word: number): boolean => (places.get(word)?.length ?? COMMON + 1) <= COMMON
  return new Map(from.map((one) => {
    const rare = [...one.words].filter(few).sort((a, b) => likeness.weight(b) - likeness.weight(a)).slice(0, RAREST)
    const hits = new Map<Listed, number>()
    for (const word of rare) for (const each of places.get(word) ?? []) hits.set(each, (hits.get(each) ?? 0) + likeness.weight(word))
    let best: Best = { to: null, score: 0, next: 0 }
    for (const [each] of [...hits].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES)) {
      const score = likeness.of(one, each)
      const number = one.item.task?.number ?? null
      // Of two that are alike the one of the same number counts.
      const same = number !== null && number === each.item.task?.number ? LEAD : 0
      if (score + same > best.score) best = { to: each, score: score + same, next: best.score }
      else if (score + same > best.next) best = { ...best, next: score + same }
    }
    return [one, best]
  }))
}

/** Pairs of which each is by far the best of the other. */
function mutual(rows: ReadonlyMap<Listed, Best>, tasks: ReadonlyMap<Listed, Best>): readonly Pair[] {
  return [...rows].flatMap(([row, { to, score, next }]) => {
    const back = to && tasks.get(to)
    if (!to || !back || back.to !== row || score < ALIKE || score - next < LEAD || back.score - back.next < LEAD) return []
    return [{ task: to.item, row: row.item }]
  })
}

/** The rows without a task: none where they are more than a few. */
function rowsAlone(rows: ReadonlyMap<Listed, Best>, pairs: readonly Pair[]): readonly Item[] {
  const alone = [...rows].flatMap(([{ item }, { score }]) => (score < UNLIKE ? [item] : []))
  return pairs.length >= (rows.size - alone.length) * 0.8 && few(alone.length, rows.size) ? alone : []
}

const few = (alone: number, all: number): boolean => alone <= Math.max(1, all / 6) && all > FEWEST_PAIRS

/** The numbered tasks without a row, in sections whose others have one. */
function tasksAlone(tasks: ReadonlyMap<Listed, Best>, pairs: readonly Pair[]): readonly Item[] {
  const paired = new Set(pairs.map(({ task }) => task))
  const sections = new Map<Item, { all: number; paired: number; alone: Item[] }>()
  for (const [{ item }, { score }] of tasks) {
    if (item.task?.number === null) continue
    const section = sections.get(outermost(item)) ?? { all: 0, paired: 0, alone: [] }
    sections.set(outermost(item), section)
    section.all++
    if (paired.has(item)) section.paired++
    else if (score < UNLIKE) section.alone.push(item)
  }
  return [...sections.values()].flatMap(({ all, paired: with_, alone }) => {
    return with_ >= FEWEST_PAIRS && with_ >= (all - alone.length) * 0.8 && few(alone.length, all) ? alone : []
  })
}

/** The tasks that a part lists: the rows of its tables, or all that an appendix gives. */
function listedBy(part: Part): readonly Item[] {
  const tasks = part.items.filter(({ task }) => task !== null)
  const rows = tasks.filter(({ cells }) => cells !== null)
  return rows.length > 0 || part.parent === null || isPlan(part.plan.kind) ? rows : tasks
}

/** The lists of tasks of a document most of whose rows give work that its body gives. */
export const correspondences = fact((document: Document): readonly Correspondence[] => {
  const lists = document.parts.map((part) => ({ part, rows: listed(listedBy(part)) })).filter(({ rows }) => rows.length >= FEWEST_PAIRS)
  if (lists.length === 0) return []
  const plans = document.parts.filter(({ parent, plan }) => parent === null || isPlan(plan.kind))
  const body = listed(plans.flatMap(({ items }) => items.filter(({ task, cells }) => task !== null && cells === null)))
  if (body.length < FEWEST_PAIRS) return []
  return lists.flatMap(({ part, rows }) => {
    const likeness = new Likeness([...rows, ...body])
    const ofRows = bests(rows, body, likeness)
    const ofTasks = bests(body, rows, likeness)
    const pairs = mutual(ofRows, ofTasks)
    if (pairs.length < FEWEST_PAIRS || pairs.length * 2 <= rows.length) return []
    return [{ part, pairs, rows: rowsAlone(ofRows, pairs), tasks: tasksAlone(ofTasks, pairs) }]
  })
})
