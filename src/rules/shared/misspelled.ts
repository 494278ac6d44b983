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
const BEFORE = ['(', 'giao ', 'giao cho ', 'đề nghị ', 'phối hợp với ', 'phối hợp chặt chẽ với ', 'yêu cầu ']
const FOREIGN_AT_ALL = new RegExp(FOREIGN.source)
const WORD = /[\p{L}\p{N}]+/gu
const LONGEST = 16
const BEGINNING = 160
const CHOICE = 40

/** Offsets in a task's text at which a unit may be named: its beginning, what gives work to it, and after each joint of its beginning and its closing parentheses. */
function starts(text: string): number[] {
  const found = [0]
  const joints = (from: number, to: number): void => {
    for (let i = text.indexOf(' ', from); i !== -1 && i < to; i = text.indexOf(' ', i + 1)) {
      const before = text[i - 1]
      if (before === ',' || before === ';' || before === ':') found.push(i + 1)
      else if (text[i + 1] !== 'v') continue
      else if (text.startsWith('và ', i + 1)) found.push(i + 4)
      else if (text.startsWith('với ', i + 1)) found.push(i + 5)
    }
  }
  for (const words of BEFORE) for (let i = text.indexOf(words); i !== -1; i = text.indexOf(words, i + 1)) found.push(i + words.length)
  const parenthesis = text.lastIndexOf('(')
  const closing = parenthesis !== -1 && text.length - parenthesis < 300
  joints(0, closing ? Math.min(BEGINNING, parenthesis) : BEGINNING)
  if (closing) joints(parenthesis, text.length)
  return found
}

/** The word that begins at an offset of a folded text: up to the next space or sign. */
function wordAt(text: string, start: number): string {
  let end = start
  for (let c = text.charCodeAt(end); c > 127 || (c >= 97 && c <= 122) || (c >= 48 && c <= 57); c = text.charCodeAt(end)) end++
  return text.slice(start, end)
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

function* within(whole: Passage, names: Names, taken: ReadonlyMap<number, Taken>): Generator<Misspelled> {
  const text = folded(whole)
  for (const start of starts(text)) {
    const head = wordAt(text, start)
    if (head === '') continue
    const next = wordAt(text, start + head.length + 1)
    const [first, second] = [names.first.get(head), names.second.get(next)]
    const lists = [first?.some(({ words }) => close(words[1] ?? '', next)) ? first : [], second?.some(({ words }) => close(words[0] ?? '', head)) ? second : []]
    if (lists[0]?.length === 0 && lists[1]?.length === 0) continue
    const read = taken.get(whole.slice(start, start + 1).start)
    if (read?.often) continue
    const words: string[] = []
    const ends: number[] = []
    for (const match of text.slice(start, start + 120).matchAll(WORD)) {
      words.push(match[0])
      ends.push(start + match.index + match[0].length)
      if (words.length === LONGEST) break
    }
    let best: { name: Words; end: number } | null = null
    for (const list of lists) {
      for (const name of list) {
        const at = differs(name.words, words)
        if (at === -1 || proper(name, at) || /\d/u.test(words[at] ?? '') || name.words.length <= (best?.name.words.length ?? 0)) continue
        const here: Words = { spelling: name.spelling, words: words.slice(0, name.words.length), printed: [] }
        if (known(name, at) > 0 && known(here, at) === 0) best = { name, end: ends[name.words.length - 1] ?? start }
      }
    }
    if (!best) continue
    const passage = whole.slice(start, best.end)
    // What was read as a unit as far as it goes is compared with the others there.
    if ((read?.end ?? 0) < passage.end && !FOREIGN_AT_ALL.test(passage.value)) yield { passage, usual: best.name.spelling }
  }
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
