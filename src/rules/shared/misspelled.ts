import type { Document } from '../../document.js'
import type { Passage } from '../../passage.js'
import { known, nearly, split, type Spelling, type Words } from './spellings.js'
import { folded } from './folded.js'
import { FOREIGN } from './lookalikes.js'

/** Words of a task, or of the heading above tasks, that are one letter away from a unit's name where a unit is named, and were not read as one for that letter. */
export interface Misspelled {
  readonly passage: Passage
  readonly usual: Spelling
}

// Where a unit's name may begin: the task itself, what gives work to it, and within closing parentheses. Single signs and fixed words: cannot backtrack.
const STARTS = /\(|giao (?:cho )?|đề nghị |phối hợp (?:chặt chẽ )?với |yêu cầu /gu
const JOINTS = /[;,:] | và | với /gu
const FOREIGN_AT_ALL = new RegExp(FOREIGN.source)
const WORD = /[\p{L}\p{N}]+/gu
const LONGEST = 16
const BEGINNING = 160
const CHOICE = 40

/** Offsets in a task's text at which a unit may be named. */
function starts(text: string): number[] {
  const found = [0]
  const joints = (from: number, to: number): void => {
    const piece = text.slice(from, to)
    for (const match of piece.matchAll(JOINTS)) found.push(from + match.index + match[0].length)
  }
  for (const match of text.matchAll(STARTS)) found.push(match.index + match[0].length)
  const parenthesis = text.lastIndexOf('(')
  const closing = parenthesis !== -1 && text.length - parenthesis < 300
  joints(0, closing ? Math.min(BEGINNING, parenthesis) : BEGINNING)
  if (closing) joints(parenthesis, text.length)
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

function* within(whole: Passage, names: Names, taken: ReadonlyMap<number, number>): Generator<Misspelled> {
  const text = folded(whole)
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
    if (!candidates || candidates.length === 0) continue
    let best: { name: Words; end: number } | null = null
    for (const name of candidates) {
      const at = differs(name.words, words)
      if (at === -1 || /\d/u.test(words[at] ?? '')) continue
      const here: Words = { spelling: name.spelling, words: words.slice(0, name.words.length), printed: [] }
      if (known(name, at) > 0 && known(here, at) === 0 && name.words.length > (best?.name.words.length ?? 0)) best = { name, end: ends[name.words.length - 1] ?? start }
    }
    if (!best) continue
    const passage = whole.slice(start, best.end)
    // What was read as a unit as far as it goes is compared with the others there.
    if ((taken.get(passage.start) ?? 0) < passage.end && !FOREIGN_AT_ALL.test(passage.value)) yield { passage, usual: best.name.spelling }
  }
}

/** The misspelled names of a document's tasks, in order. */
export function* misspelled({ parts, units }: Document, spellings: readonly Spelling[]): Generator<Misspelled> {
  const names = indexed(spellings)
  if (names.first.size === 0) return
  const taken = new Map(units.map(({ passage }) => [passage.start, passage.end]))
  for (const { items } of parts) {
    for (const item of items) {
      if (!item.task && (item.children.length === 0 || item.passage.length > BEGINNING)) continue
      yield* within(item.passage, names, taken)
      for (const cell of Object.values(item.cells ?? {})) if (cell !== item.passage) yield* within(cell, names, taken)
    }
  }
}
