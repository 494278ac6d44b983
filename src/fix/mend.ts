import type { Document } from '../model/document.js'
import type { Finding } from '../model/finding.js'
import { applied, fixers, type Edit } from './apply.js'
import { grouped } from '../model/grouped.js'
import { findingsOf } from '../check/check.js'
import { parse } from '../assemble/parse.js'
import { plans } from '../model/plans.js'
import type { Settings } from '../settings/settings.js'
import { unitsOf } from '../text/units.js'

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
 * The file with all certain fixes made; null where there is none, or its encoding cannot be written back letter for letter. Each kind of fix is judged by
 * reading and checking the text again: it stays only if it brings no finding of any rule and loses no task.
 */
export async function mended(bytes: Uint8Array, path: string | null, judging: Mending): Promise<Mended | null> {
  const document = await parse(bytes, { path, hashed: false, documentTypes: judging.settings.documentTypes, ...(judging.encoding === undefined ? {} : { encoding: judging.encoding }) })
  const before = document.source.text
  const encode = encoder(bytes, document.source.encoding)
  if (!encode || !same(encode(before), bytes)) return null
  let state = { document, findings: findingsOf(document, judging.settings).kept }
  let number = 0
  for (const fixer of fixers) {
    const edits = fixer(state.document, state.findings)
    const next = edits.length === 0 ? null : await tried(state, edits, path, judging)
    if (!next) continue
    state = next
    number += edits.length
  }
  const after = state.document.source.text
  return after === before ? null : { before, after, bytes: encode(after), number }
}

interface State {
  readonly document: Document
  readonly findings: readonly Finding[]
}

async function tried({ document, findings }: State, edits: readonly Edit[], path: string | null, { settings }: Mending): Promise<State | null> {
  const text = new TextEncoder().encode(applied(document.source.text, edits))
  const next = await parse(text, { path, hashed: false, documentTypes: settings.documentTypes })
  const found = findingsOf(next, settings).kept
  const size = (one: Document): string => plans(one.plan).map(({ tasks, sections }) => `${tasks.length}/${sections.length}`).join()
  const counts = grouped(findings, ({ ruleId }) => ruleId)
  const worse = [...grouped(found, ({ ruleId }) => ruleId)].some(([id, all]) => all.length > (counts.get(id)?.length ?? 0))
  return worse || size(next) !== size(document) ? null : { document: next, findings: found }
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
