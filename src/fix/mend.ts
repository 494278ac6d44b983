import { parse, type ParseOptions } from '../assemble/parse.js'
import type { Document } from '../model/document.js'
import type { Finding, Fix } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import { decoded } from '../read/decode.js'
import type { Settings } from '../settings/settings.js'
import { encoder } from './encode.js'
import { applied, type Edit, type Fixer, type Proposal } from './fixer.js'
import { fixers } from './fixers.js'
import { replaced, type Replaced } from './replaced.js'
import { onlyNamed, type State } from './same.js'

/** A file before and after its fixes. */
export interface Mended {
  /** The text as it was, after its byte order mark. */
  readonly before: string
  readonly after: string
  /** The byte order mark that the file begins with, or nothing. */
  readonly mark: string
  /** The file's new bytes, in its own encoding. */
  readonly bytes: Uint8Array
  /** What was there and what stands there now, by line. */
  readonly replaced: readonly Replaced[]
  /** In how many places a suggested fix could still be made. */
  readonly left: number
}

/** What the findings to be fixed are found with. */
export interface Mending {
  readonly settings: Settings
  /** What the rules find in a document. */
  readonly findings: (document: Document) => readonly Finding[]
  readonly encoding?: string
  /** Whether fixes that a person should look over are made too. */
  readonly suggested?: boolean
}

/**
 * So often a kind of fix is tried again without those of its changes that cannot stay, and in a long file as often as takes no longer than this many
 * letters.
 */
const TRIES = 24
const LETTERS_TRIED = 20_000_000
/** One fix may be what another waited for, and the tries may not have sufficed: all kinds are tried again as long as one finds something, and so often. */
const ROUNDS = 40

/**
 * The file with its fixes made; null where its encoding cannot be written back letter for letter. Each kind of fix is judged by reading and checking the
 * text again: it stays only where the plan is the same but for what the fix names.
 */
export async function mended(bytes: Uint8Array, path: string | null, mending: Mending): Promise<Mended | null> {
  const { encoding, suggested = false } = mending
  const read = await stateOf(bytes, { path, ...(encoding === undefined ? {} : { encoding }) }, mending)
  const { source } = read.document
  const encode = encoder(bytes, source)
  if (!encode) return null
  const safe = await rounds(read, fixers.filter((fixer) => fixer.safe), path, mending)
  const all = await rounds(safe.state, fixers, path, mending)
  const made = suggested ? { state: all.state, replaced: [...safe.replaced, ...all.replaced] } : safe
  const after = made.state.document.source.text
  const unchanged = { before: source.text, after: source.text, mark: encode.mark, bytes, replaced: [], left: suggested ? 0 : all.replaced.length }
  if (after === source.text) return unchanged
  const written = encode.bytes(after)
  // A file whose encoding was guessed could be taken for one of another.
  if ((await decoded(written, encoding)).text.replace(/^\ufeff/, '') !== after) return unchanged
  return { ...unchanged, after, bytes: written, replaced: [...made.replaced].sort((a, b) => a.line - b.line) }
}

/** What mends each finding of a document, one a finding: what stays when the text is read again with it. */
export async function fixesOf(document: Document, findings: readonly Finding[], judging: Mending): Promise<ReadonlyMap<Finding, Fix>> {
  const found = new Map<Finding, Fix>()
  const state: State = { document, findings }
  for (const { safe, proposed } of fixers) {
    const proposals = proposed(document, findings).filter(({ mends, edits }) => edits.length > 0 && mends.some((finding) => !found.has(finding)))
    const kept = await keptOf(proposals, state, document.source.path, judging)
    const mending = (kept?.proposals ?? []).flatMap(({ mends, edits }) => mends.map((finding) => ({ finding, edits })))
    for (const [finding, all] of grouped(mending, (one) => one.finding)) {
      if (!found.has(finding)) found.set(finding, { safe, changes: inOrder(all.flatMap(({ edits }) => edits)) })
    }
  }
  return found
}

function inOrder(edits: readonly Edit[]): Fix['changes'] {
  return [...edits].sort((a, b) => a.from - b.from).map(({ from, to, text }) => ({ from, to, text }))
}

interface Made {
  readonly state: State
  readonly replaced: readonly Replaced[]
}

/** What some kinds of fixes make of a text, until none finds anything more. */
async function rounds(read: State, kinds: readonly Fixer[], path: string | null, mending: Mending): Promise<Made> {
  let state = read
  const made: Replaced[] = []
  for (let round = 0, before = -1; round < ROUNDS && made.length > before; round++) {
    before = made.length
    for (const { proposed } of kinds) {
      const proposals = proposed(state.document, state.findings).filter(({ edits }) => edits.length > 0)
      const kept = await keptOf(proposals, state, path, mending)
      if (!kept) continue
      for (const one of replaced(state.document.source, kept.proposals.flatMap(({ edits }) => edits))) made.push(one)
      state = kept.state
    }
  }
  return { state, replaced: made }
}

interface Kept {
  readonly state: State
  readonly proposals: readonly Proposal[]
}

/** What is left of some changes that are each whole by themselves: all of them, or of halves that which can stay; null where none can. */
async function keptOf(proposals: readonly Proposal[], state: State, path: string | null, mending: Mending): Promise<Kept | null> {
  const kept: Proposal[] = []
  let best: State | null = null
  let tries = Math.min(TRIES, Math.max(1, LETTERS_TRIED / state.document.source.text.length))
  const pending = proposals.length === 0 ? [] : [proposals]
  for (let part = pending.pop(); part && tries > 0; part = pending.pop(), tries--) {
    const next = await tried(state, [...kept, ...part].flatMap(({ edits }) => edits), path, mending)
    if (next) {
      best = next
      for (const proposal of part) kept.push(proposal)
    } else if (part.length > 1) pending.push(part.slice(part.length >> 1), part.slice(0, part.length >> 1))
  }
  return best && { state: best, proposals: kept }
}

/** What is read once the changes are made; null where that is more than they name. */
async function tried(state: State, edits: readonly Edit[], path: string | null, mending: Mending): Promise<State | null> {
  const next = await stateOf(new TextEncoder().encode(applied(state.document.source.text, edits)), { path }, mending)
  return onlyNamed(state, next, edits) ? next : null
}

async function stateOf(bytes: Uint8Array, options: ParseOptions, { settings, findings }: Mending): Promise<State> {
  const document = await parse(bytes, { ...options, hashed: false, documentTypes: settings.documentTypes })
  return { document, findings: findings(document) }
}
