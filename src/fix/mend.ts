import { parsed } from '../assemble/parse.js'
import type { Document } from '../model/document.js'
import type { Change, Finding, Fix } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import type { Source } from '../model/source.js'
import { source as read } from '../read/read.js'
import { typesWith } from '../recognise/citation/types.js'
import type { Settings } from '../settings/settings.js'
import { composed } from './composed.js'
import { applied, type Edit, type Fixer, type Proposal } from './fixer.js'
import { fixers } from './fixers.js'
import { mediumOf, type Medium } from './medium.js'
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
  /** How many fixes the file cannot take, though its text could. */
  readonly unwritten: number
  /** What was changed are revisions that a person has still to accept. */
  readonly tracked: boolean
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
 * The file with its fixes made; null where it is neither text whose encoding can be written back letter for letter, nor a Word file. Each kind of fix is
 * judged by reading and checking the text again: it stays only where the plan is the same but for what the fix names.
 */
export async function mended(bytes: Uint8Array, path: string | null, mending: Mending): Promise<Mended | null> {
  const { encoding, suggested = false } = mending
  const medium = await mediumOf(bytes, { path, ...(encoding === undefined ? {} : { encoding }) })
  if (!medium) return null
  const { source, mark, tracked } = medium
  const begun: Begun = { ...stateOf(source, mending), changes: [] }
  const safe = await rounds(begun, fixers.filter((fixer) => fixer.safe), medium, mending)
  const all = await rounds(safe.state, fixers, medium, mending)
  const made = suggested ? { ...all, replaced: [...safe.replaced, ...all.replaced] } : safe
  const after = made.state.document.source.text
  const left = suggested ? 0 : all.replaced.length
  const unchanged = { before: source.text, after: source.text, mark, tracked, bytes, replaced: [], left, unwritten: made.unwritten }
  const written = after === source.text ? null : await medium.bytes(made.state.changes)
  return written ? { ...unchanged, after, bytes: written, replaced: [...made.replaced].sort((a, b) => a.line - b.line) } : unchanged
}

/** What mends each finding of a document, one a finding: what stays when the text is read again with it. */
export async function fixesOf(document: Document, findings: readonly Finding[], judging: Mending): Promise<ReadonlyMap<Finding, Fix>> {
  const found = new Map<Finding, Fix>()
  const state: Begun = { document, findings, changes: [] }
  const medium = looseText(document.source)
  for (const { safe, proposed } of fixers) {
    const proposals = proposed(document, findings).filter(({ mends, edits }) => edits.length > 0 && mends.some((finding) => !found.has(finding)))
    const kept = await keptOf(proposals, state, medium, judging)
    const mending = (kept?.proposals ?? []).flatMap(({ mends, edits }) => mends.map((finding) => ({ finding, edits })))
    for (const [finding, all] of grouped(mending, (one) => one.finding)) {
      if (!found.has(finding)) found.set(finding, { safe, changes: inOrder(all.flatMap(({ edits }) => edits)) })
    }
  }
  return found
}

/** A text that is only read with its changes. */
function looseText({ text, path }: Source): Pick<Medium, 'changed'> {
  return { changed: (changes) => read(new TextEncoder().encode(applied(text, changes)), { path, hashed: false }) }
}

function inOrder(edits: readonly Edit[]): Fix['changes'] {
  return [...edits].sort((a, b) => a.from - b.from).map(({ from, to, text }) => ({ from, to, text }))
}

/** What was read of a text with some changes of what the file has. */
interface Begun extends State {
  readonly changes: readonly Change[]
}

interface Made {
  readonly state: Begun
  readonly replaced: readonly Replaced[]
  readonly unwritten: number
}

/** What some kinds of fixes make of a text, until none finds anything more. */
async function rounds(read: Begun, kinds: readonly Fixer[], medium: Medium, mending: Mending): Promise<Made> {
  let state = read
  let unwritten = 0
  const made: Replaced[] = []
  for (let round = 0, before = -1; round < ROUNDS && made.length > before; round++) {
    before = made.length
    unwritten = 0
    for (const { proposed } of kinds) {
      const proposals = proposed(state.document, state.findings).filter(({ edits }) => edits.length > 0)
      const taken = medium.tracked ? proposals.filter(({ edits }) => medium.takes(composed(state.changes, edits))) : proposals
      unwritten += proposals.length - taken.length
      const kept = await keptOf(taken, state, medium, mending)
      if (!kept) continue
      for (const one of replaced(state.document.source, kept.proposals.flatMap(({ edits }) => edits))) made.push(one)
      state = kept.state
    }
  }
  return { state, replaced: made, unwritten }
}

interface Kept {
  readonly state: Begun
  readonly proposals: readonly Proposal[]
}

/** What is left of some changes that are each whole by themselves: all of them, or of halves that which can stay; null where none can. */
async function keptOf(proposals: readonly Proposal[], state: Begun, medium: Pick<Medium, 'changed'>, mending: Mending): Promise<Kept | null> {
  const kept: Proposal[] = []
  let best: Begun | null = null
  let tries = Math.min(TRIES, Math.max(1, LETTERS_TRIED / state.document.source.text.length))
  const pending = proposals.length === 0 ? [] : [proposals]
  for (let part = pending.pop(); part && tries > 0; part = pending.pop(), tries--) {
    const next = await tried(state, [...kept, ...part].flatMap(({ edits }) => edits), medium, mending)
    if (next) {
      best = next
      for (const proposal of part) kept.push(proposal)
    } else if (part.length > 1) pending.push(part.slice(part.length >> 1), part.slice(0, part.length >> 1))
  }
  return best && { state: best, proposals: kept }
}

/** What is read once the changes are made; null where that is more than they name. */
async function tried(state: Begun, edits: readonly Edit[], medium: Pick<Medium, 'changed'>, mending: Mending): Promise<Begun | null> {
  const changes = composed(state.changes, edits)
  const next = stateOf(await medium.changed(changes), mending)
  return onlyNamed(state, next, edits) ? { ...next, changes } : null
}

function stateOf(source: Source, { settings, findings }: Mending): State {
  const document = parsed(source, typesWith(settings.documentTypes))
  return { document, findings: findings(document) }
}
