import type { Fix as SarifFix, Location, Region, Replacement, Result } from 'sarif'
import type { Change, Finding, Fix, Related } from '../model/finding.js'
import type { Severity, Words } from '../model/message.js'
import { point } from '../model/source.js'
import type { View } from './reporter.js'
import { said } from './said.js'
import { artifact, location } from './sarif-location.js'
import { harmless } from './width.js'

/** The levels of SARIF. */
export const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, Result.level>

/** The file that a finding is of, and the run. */
interface Within {
  readonly path: string
  /** Offsets at which the lines of its source begin. */
  readonly starts: readonly number[]
  /** The rules of the run, by id their index. */
  readonly rules: ReadonlyMap<string, number>
  readonly view: Pick<View, 'files' | 'language'>
}

/** A finding as a result of SARIF. */
export function result(finding: Finding, fix: Fix | null, within: Within): Result {
  const { ruleId, severity, line, column, endLine, endColumn, place, related, fingerprint } = finding
  const index = within.rules.get(ruleId)
  return {
    ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVEL[severity],
    message: { text: unlinked(said(finding)) },
    locations: [location(within.path, within.view, { startLine: line, startColumn: column, endLine, endColumn }, place)],
    ...(related.length > 0 ? { relatedLocations: related.map((one, i) => relatedLocation(one, i + 1, within)) } : {}),
    partialFingerprints: { 'dvcheck/v1': fingerprint },
    ...(fix ? { fixes: [mending(fix, within)] } : {}),
  }
}

function relatedLocation({ message, line, column, place }: Related, id: number, { path, view }: Within): Location {
  return { id, ...location(path, view, { startLine: line, startColumn: column }, place), message: { text: unlinked(message) } }
}

const MENDING: Readonly<Record<'safe' | 'suggested', Words>> = {
  safe: { vi: 'Sửa được ngay (--fix)', en: 'Certain (--fix)' },
  suggested: { vi: 'Nên xem lại rồi mới sửa (--fix-suggested)', en: 'To be looked over (--fix-suggested)' },
}

function mending({ safe, changes }: Fix, { path, starts, view }: Within): SarifFix {
  return {
    description: { text: MENDING[safe ? 'safe' : 'suggested'][view.language] },
    artifactChanges: [{ artifactLocation: artifact(path, view), replacements: changes.map((change) => replacement(change, starts)) }],
    properties: { safe },
  }
}

function replacement({ from, to, text }: Change, starts: readonly number[]): Replacement {
  const [start, end] = [point({ starts }, from), point({ starts }, to)]
  const deletedRegion: Region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  return { deletedRegion, insertedContent: { text } }
}

/** A message in which nothing is taken for a link of SARIF's (`[words](1)`). */
function unlinked(message: string): string {
  return harmless(message).replaceAll('](', ']\\(')
}
