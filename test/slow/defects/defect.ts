import type { Document, Item, Passage, Span } from '../../../src/index.js'

/** What a kind of defect is put into: a plan as it is, read, and a stream of chance. */
export interface Given {
  readonly text: string
  readonly document: Document
  readonly random: Random
}

/** The damaged text, and the lines of it on which the defect may be reported. */
export interface Damaged {
  readonly text: string
  readonly lines: readonly number[]
}

/** A kind of defect: the rules that may report it, and how it is put into a plan; null where the plan has no place for it. */
export interface Kind {
  readonly name: string
  readonly rules: readonly string[]
  readonly inject: (given: Given) => Damaged | null
}

/** Numbers from 0 up to 1. */
export type Random = () => number

/** A stream of chance that is the same for the same words (mulberry32 over a string hash). */
export function seeded(words: string): Random {
  let state = 2166136261
  for (let i = 0; i < words.length; i++) state = Math.imul(state ^ words.charCodeAt(i), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One of a list; undefined of an empty one. */
export function pick<T>(random: Random, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)]
}

/** One of a list that is not empty. */
export function choice<T>(random: Random, list: readonly [T, ...T[]]): T {
  return pick(random, list) ?? list[0]
}

/** A whole number from `low` to `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

export interface Edit {
  readonly span: Span
  readonly by: string
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** The text with the edits made; the lines are those of the edits, and of the `also` spans of the text before. */
export function edited(text: string, edits: readonly Edit[], also: readonly Span[] = []): Damaged {
  const sorted = [...edits].sort((a, b) => a.span[0] - b.span[0])
  const moved = (offset: number): number => sorted.reduce((at, { span: [from, to], by }) => {
    if (offset >= to) return at + by.length - (to - from)
    return offset > from ? at + from - offset : at
  }, offset)
  let made = ''
  let at = 0
  const spans: Span[] = also.map(([from, to]) => [moved(from), moved(to)])
  for (const { span: [from, to], by } of sorted) {
    made += text.slice(at, from)
    spans.push([made.length, made.length + by.length])
    made += by
    at = to
  }
  made += text.slice(at)
  const lines = new Set<number>()
  for (const [from, to] of spans) {
    const last = lineAt(made, Math.max(from, to))
    for (let line = lineAt(made, from); line <= last; line++) lines.add(line)
  }
  return { text: made, lines: [...lines] }
}

/** The text without a stretch of whole lines; the lines are those beside the gap that are not blank. */
export function without(text: string, [from, to]: Span): Damaged {
  const made = text.slice(0, from) + text.slice(to)
  const after = from + (/^\s*/u.exec(made.slice(from))?.[0].length ?? 0)
  return { text: made, lines: [lineAt(made, after)] }
}

/** The line of the last words before an offset. */
export function lineBefore(text: string, offset: number): number {
  return lineAt(text, text.slice(0, offset).trimEnd().length)
}

const spaceless = (text: string): string => text.normalize('NFC').replace(/[\s*#]+/gu, '')

/** Where a passage stands, if the source has nothing else in between than line breaks. */
export function place(text: string, passage: Passage | null | undefined): Span | null {
  if (!passage || passage.length === 0) return null
  const span: Span = [passage.start, passage.end]
  return text.slice(...span).replace(/\s+/gu, ' ') === passage.value.replace(/\s+/gu, ' ') ? span : null
}

/** Where an item begins: at its label, where it has one. */
export function start({ label, passage }: Item): number {
  return label && label.passage.length > 0 ? label.passage.start : passage.start
}

/** The whole lines of an item and the blank ones below; null where they hold anything else. */
export function block(text: string, item: Item): Span | null {
  const from = text.lastIndexOf('\n', start(item) - 1) + 1
  const end = text.indexOf('\n', item.passage.end)
  const to = end === -1 ? text.length : end + 1
  const own = spaceless((item.label?.passage.value ?? '') + item.passage.value)
  if (spaceless(text.slice(from, to)) !== own) return null
  return [from, to + (/^[ \t]*\n/u.exec(text.slice(to))?.[0].length ?? 0)]
}

/** An item with all below it, as whole lines. */
export function tree(text: string, item: Item): Span | null {
  const own = block(text, item)
  let last = own
  for (const child of item.children) last = last && tree(text, child)
  return own && last ? [own[0], last[1]] : null
}

/** All items of all parts. */
export function items(document: Document): Item[] {
  return document.parts.flatMap((part) => [...part.items])
}

/** The heading of time that an item stands under. */
export function heading(item: Item): Item | null {
  for (let at = item.parent; at; at = at.parent) if (at.period) return at
  return null
}

/** Whether a stretch of the text says something that others lean on: a document cited elsewhere too. */
export function leanedOn(document: Document, [from, to]: Span): boolean {
  const inside = new Set<string>()
  const within = ({ start, end }: Passage): boolean => start >= from && end <= to
  for (const { citation, passage } of document.citations) if (citation.number !== null && within(passage)) inside.add(citation.number)
  return document.citations.some(({ citation, passage }) => citation.number !== null && inside.has(citation.number) && !within(passage))
}
