import { parse, type ParseOptions } from '../assemble/parse.js'
import { findingsOf } from '../check/check.js'
import { decoded } from '../read/decode.js'
import type { Settings } from '../settings/settings.js'
import { unitsOf } from '../text/units.js'
import { applied, fixers, type Edit } from './apply.js'
import { onlyNamed, type State } from './same.js'

/** A file before and after its certain fixes. */
export interface Mended {
  readonly before: string
  readonly after: string
  /** The file's new bytes, in its own encoding. */
  readonly bytes: Uint8Array
  readonly number: number
}

/** What the findings to be fixed are found with. */
export interface Mending {
  readonly settings: Settings
  readonly encoding?: string
}

/**
 * So often a kind of fix is tried again without those of its changes that cannot stay, and in a long file as often as takes no longer than this many
 * letters.
 */
const TRIES = 24
const LETTERS_TRIED = 20_000_000

/**
 * The file with all certain fixes made; null where there is none, or its encoding cannot be written back letter for letter. Each kind of fix is judged by
 * reading and checking the text again: it stays only where the plan is the same but for what the fix names.
 */
export async function mended(bytes: Uint8Array, path: string | null, judging: Mending): Promise<Mended | null> {
  const { encoding } = judging
  const read = await stateOf(bytes, { path, ...(encoding === undefined ? {} : { encoding }) }, judging)
  const { document } = read
  const before = document.source.text
  const encode = encoder(bytes, document.source.encoding)
  if (!encode || !same(encode(before), bytes)) return null
  let state = read
  let number = 0
  for (const fixer of fixers) {
    const lists = fixer(state.document, state.findings).filter((edits) => edits.length > 0)
    const kept = await keptOf(lists, state, path, judging)
    if (!kept) continue
    state = kept.state
    number += kept.number
  }
  const after = state.document.source.text
  const written = encode(after)
  // A file whose encoding was guessed could be taken for one of another.
  return after === before || (await decoded(written, judging.encoding)).text.replace(/^\ufeff/, '') !== after ? null : { before, after, bytes: written, number }
}

interface Kept {
  readonly state: State
  readonly number: number
}

/** What is left of some changes that are each whole by themselves: all of them, or of halves that which can stay; null where none can. */
async function keptOf(lists: readonly (readonly Edit[])[], state: State, path: string | null, judging: Mending): Promise<Kept | null> {
  const kept: (readonly Edit[])[] = []
  let best: State | null = null
  let tries = Math.min(TRIES, Math.max(1, LETTERS_TRIED / state.document.source.text.length))
  const pending = lists.length === 0 ? [] : [lists]
  for (let part = pending.pop(); part && tries > 0; part = pending.pop(), tries--) {
    const next = await tried(state, [...kept, ...part].flat(), path, judging)
    if (next) {
      best = next
      for (const edit of part) kept.push(edit)
    } else if (part.length > 1) pending.push(part.slice(part.length >> 1), part.slice(0, part.length >> 1))
  }
  return best && { state: best, number: kept.flat().length }
}

/** What is read once the changes are made; null where that is more than they name. */
async function tried(state: State, edits: readonly Edit[], path: string | null, judging: Mending): Promise<State | null> {
  const next = await stateOf(new TextEncoder().encode(applied(state.document.source.text, edits)), { path }, judging)
  return onlyNamed(state, next, edits) ? next : null
}

async function stateOf(bytes: Uint8Array, options: ParseOptions, { settings }: Mending): Promise<State> {
  const document = await parse(bytes, { ...options, hashed: false, documentTypes: settings.documentTypes })
  return { document, findings: findingsOf(document, settings).kept }
}

function encoder(bytes: Uint8Array, encoding: string): ((text: string) => Uint8Array) | null {
  if (encoding === 'utf-8') {
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
    return (text) => new TextEncoder().encode(mark + text)
  }
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return null
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return (text) => {
    const units = unitsOf((marked ? '\ufeff' : '') + text)
    const wide = new DataView(new ArrayBuffer(units.length * 2))
    for (const [i, unit] of units.entries()) wide.setUint16(i * 2, unit, encoding === 'utf-16le')
    return new Uint8Array(wide.buffer)
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
