import type { Document } from '../../document.js'
import type { Passage } from '../../passage.js'
import type { Spelling } from './spellings.js'
import { known, nearly, proper, split, type Words } from './slips.js'
import { folded } from './folded.js'
import { FOREIGN } from './lookalikes.js'

/** Words of a task, or of the heading above tasks, that are one letter away from a unit's name where a unit is named, and were not read as one for that letter. */
export interface Misspelled {
  readonly passage: Passage
  readonly usual: Spelling
}

/** What a unit's name may follow anywhere in a task. */
const BEFORE = ['giao', 'giao cho', 'đề nghị', 'phối hợp với', 'phối hợp chặt chẽ với', 'yêu cầu']
const FOREIGN_AT_ALL = new RegExp(FOREIGN.source)
const WORD = /[a-zà-ỹ\d]+/g
const LONGEST = 16
/** Letters of a joint (`và`) before its last one. */
const JOINT = 2
const BEGINNING = 160
const CHOICE = 40

const HEAD_AND_NEXT = '(?=([a-z\\d\\u0080-\\uffff]+)[^a-z\\d\\u0080-\\uffff]([a-z\\d\\u0080-\\uffff]+))'
// What a unit's name follows, and its first two words. The last letter before is looked at first: few spaces stand after one of these.
const STARTS = new RegExp(`(?:\\(|[,;:oịuài] (?<=(?:[,;:]|${BEFORE.join('|')}|[^,;:] và|[^,;:] với) ))${HEAD_AND_NEXT}`, 'g')
const START = new RegExp(HEAD_AND_NEXT, 'y')

/** Calls `named` with each place in a task's text at which a unit may be named, and its first two words: the beginning, what gives work to it, and after each joint of its beginning and its closing parentheses. */
function starts(text: string, named: (at: number, head: string, next: string) => void): void {
  START.lastIndex = 0
  const begins = START.exec(text)
  if (begins) named(0, begins[1] ?? '', begins[2] ?? '')
  const parenthesis = text.lastIndexOf('(')
  const closing = parenthesis !== -1 && text.length - parenthesis < 300
  const end = closing ? Math.min(BEGINNING, parenthesis) : BEGINNING
  STARTS.lastIndex = 0
  for (let m = STARTS.exec(text); m; m = STARTS.exec(text)) {
    const at = STARTS.lastIndex
    const near = m.index - JOINT < end || (closing && at > parenthesis)
    if (near || m[0] === '(' || BEFORE.some((words) => text.startsWith(words, at - words.length - 1))) named(at, m[1] ?? '', m[2] ?? '')
  }
}

interface Names {
  readonly first: ReadonlyMap<string, readonly Words[]>
  readonly second: ReadonlyMap<string, readonly Words[]>
}

function indexed(spellings: readonly Spelling[]): Names {
  const first = new Map<string, Words[]>()
  const second = new Map<string, Words[]>()
  const put = (map: Map<string, Words[]>, word: string, words: Words): void => {
    const list = map.get(word)
    if (!list) map.set(word, [words])
    else if (list.length < CHOICE) list.push(words)
  }
  for (const spelling of spellings) {
    const words = split(spelling)
    const [a, b] = words.words
    if (a === undefined || b === undefined || words.words.length > LONGEST) continue
    put(first, a, words)
    put(second, b, words)
  }
  return { first, second }
}

/** The one word in which the text differs from a name, -1 where it is the name or another one. */
function differs(name: readonly string[], text: readonly string[]): number {
  let at = -1
  if (text.length < name.length) return at
  for (let i = 0; i < name.length; i++) {
    const [a, b] = [name[i] ?? '', text[i] ?? '']
    if (a === b) continue
    if (at !== -1 || a.length < 2 || b.length < 2 || !nearly(a, b)) return -1
    at = i
  }
  return at
}

/** Whether two words may be one letter apart: then they begin or end alike. */
function close(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) < 2 && (a[0] === b[0] || a.at(-1) === b.at(-1))
}

/** Where a unit was read: how far, and whether what was read is a name found in several places. */
interface Taken {
  readonly end: number
  readonly often: boolean
}

const NONE: readonly Words[] = []

/** The names that a text may begin with but for one letter: they have its first word and nearly its second one, or the other way about. */
function likely({ first, second }: Names, head: string, next: string): readonly Words[] {
  const [one, other] = [first.get(head), second.get(next)]
  if (!one && !other) return NONE
  const ahead = one?.some(({ words }) => close(words[1] ?? '', next)) ? one : NONE
  const behind = other?.some(({ words }) => close(words[0] ?? '', head)) ? other : NONE
  return behind.length === 0 ? ahead : ahead.length === 0 ? behind : [...ahead, ...behind]
}

/** The longest of some names that stands at a place of a text but for one letter. */
function best(text: string, start: number, names: readonly Words[]): { name: Words; end: number } | null {
  const words: string[] = []
  const ends: number[] = []
  for (const match of text.slice(start, start + 120).matchAll(WORD)) {
    words.push(match[0])
    ends.push(start + match.index + match[0].length)
    if (words.length === LONGEST) break
  }
  let found: { name: Words; end: number } | null = null
  for (const name of names) {
    const at = differs(name.words, words)
    if (at === -1 || proper(name, at) || /\d/u.test(words[at] ?? '') || name.words.length <= (found?.name.words.length ?? 0)) continue
    const here: Words = { spelling: name.spelling, words: words.slice(0, name.words.length), printed: [] }
    if (known(name, at) > 0 && known(here, at) === 0) found = { name, end: ends[name.words.length - 1] ?? start }
  }
  return found
}

function within(whole: Passage, names: Names, taken: ReadonlyMap<number, Taken>): readonly Misspelled[] {
  const text = folded(whole)
  const found: Misspelled[] = []
  starts(text, (start, head, next) => {
    const alike = likely(names, head, next)
    // Most often it is one of them, as it should be.
    if (alike.every(({ spelling }) => text.startsWith(spelling.folded, start))) return
    const read = taken.get(whole.slice(start, start + 1).start)
    const one = read?.often ? null : best(text, start, alike)
    if (!one) return
    const passage = whole.slice(start, one.end)
    // What was read as a unit as far as it goes is compared with the others there.
    if ((read?.end ?? 0) < passage.end && !FOREIGN_AT_ALL.test(passage.value)) found.push({ passage, usual: one.name.spelling })
  })
  return found
}

/** The misspelled names of a document's tasks, in order. */
export function* misspelled({ parts, units }: Document, spellings: readonly Spelling[]): Generator<Misspelled> {
  const names = indexed(spellings)
  if (names.first.size === 0) return
  const often = new Set(spellings.filter(({ places }) => places.length > 1).map(({ name }) => name))
  const taken = new Map(units.map(({ passage, unit }) => [passage.start, { end: passage.end, often: often.has(unit.name) }]))
  const told = new Set<number>()
  for (const { items } of parts) {
    for (const item of items) {
      if (!item.task && (item.children.length === 0 || item.passage.length > BEGINNING)) continue
      for (const passage of item.cells ? Object.values(item.cells) : [item.passage]) {
        for (const found of within(passage, names, taken)) {
          if (!told.has(found.passage.start)) yield found
          told.add(found.passage.start)
        }
      }
    }
  }
}
