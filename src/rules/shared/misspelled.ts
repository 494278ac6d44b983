import type { Document, Item } from '../../document.js'
import type { Passage } from '../../passage.js'
import { known, nearly, split, type Spelling, type Words } from './spellings.js'
import { folded } from './folded.js'

/** Words of a task that are one letter away from a unit's name where a unit is named, and were not read as one for that letter. */
export interface Misspelled {
  readonly passage: Passage
  readonly usual: Spelling
}

// Where a unit's name may begin: the task itself, what gives work to it, and within closing parentheses. Single signs and fixed words: cannot backtrack.
const STARTS = /\(|giao (?:cho )?|đề nghị |phối hợp (?:chặt chẽ )?với |yêu cầu /gu
const JOINTS = /[;,:] | và | với /gu
const WORD = /[\p{L}\p{N}]+/gu
const LONGEST = 16
const CHOICE = 40

/** Offsets in a task's text at which a unit may be named. */
function starts(text: string): number[] {
  const found = [0]
  for (const match of text.matchAll(STARTS)) found.push(match.index + match[0].length)
  const parenthesis = text.lastIndexOf('(')
  if (parenthesis === -1 || text.length - parenthesis > 300) return found
  const inside = text.slice(parenthesis)
  for (const match of inside.matchAll(JOINTS)) found.push(parenthesis + match.index + match[0].length)
  return found
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

function* within(item: Item, names: Names, taken: ReadonlySet<number>): Generator<Misspelled> {
  const text = folded(item.passage)
  for (const start of starts(text)) {
    const words: string[] = []
    const ends: number[] = []
    let candidates: readonly Words[] | null = null
    const piece = text.slice(start, start + 120)
    for (const match of piece.matchAll(WORD)) {
      words.push(match[0])
      ends.push(start + match.index + match[0].length)
      if (words.length === 2) {
        candidates = [...(names.first.get(words[0] ?? '') ?? []), ...(names.second.get(words[1] ?? '') ?? [])]
        if (candidates.length === 0) break
      }
      if (words.length === LONGEST) break
    }
    if (!candidates || candidates.length === 0 || taken.has(item.passage.slice(start, start + 1).start)) continue
    let best: { name: Words; end: number } | null = null
    for (const name of candidates) {
      const at = differs(name.words, words)
      if (at === -1 || /\d/u.test(words[at] ?? '')) continue
      const here: Words = { spelling: name.spelling, words: words.slice(0, name.words.length), printed: [] }
      if (known(name, at) > 0 && known(here, at) === 0 && name.words.length > (best?.name.words.length ?? 0)) best = { name, end: ends[name.words.length - 1] ?? start }
    }
    if (best) yield { passage: item.passage.slice(start, best.end), usual: best.name.spelling }
  }
}

/** The misspelled names of a document's tasks, in order. */
export function* misspelled({ parts, units }: Document, spellings: readonly Spelling[]): Generator<Misspelled> {
  const names = indexed(spellings)
  if (names.first.size === 0) return
  const taken = new Set(units.map(({ passage }) => passage.start))
  for (const { items } of parts) {
    for (const item of items) {
      if (item.task) yield* within(item, names, taken)
    }
  }
}
