import type { Checked } from '../check/check.js'
import type { Excerpt } from '../check/excerpt.js'
import type { Finding } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import type { Place } from '../model/place.js'
import { RANK, type View } from './reporter.js'
import { sectionOf, where } from './where.js'
import { harmless } from './width.js'

/** So many findings of one rule, with one message, in one section are one entry. */
const MANY = 3

/** A finding to show, with all that it stands for, itself the first. */
export interface Entry {
  readonly finding: Finding
  readonly excerpt: Excerpt | undefined
  readonly all: readonly [Finding, ...Finding[]]
}

/** The findings of a file as they are listed: errors and warnings, then notes, each in reading order; those that are alike together. */
export function entries({ result, excerpts }: Checked, { from }: Pick<View, 'from'>): Entry[] {
  const least = from === null ? -1 : RANK[from]
  const findings = result.findings.map(inHarmlessWords)
  const groups = grouped(findings.filter(({ severity }) => RANK[severity] >= least), groupKey)
  const found = findings.flatMap((finding, i): Entry[] => {
    const group = groups.get(groupKey(finding))
    if (!group) return []
    if (group.length < MANY) return [{ finding, excerpt: excerpts[i], all: [finding] }]
    return group[0] === finding ? [{ finding, excerpt: excerpts[i], all: group }] : []
  })
  const note = ({ finding: { severity } }: Entry): boolean => severity === 'info'
  return [...found.filter((entry) => !note(entry)), ...found.filter(note)]
}

function groupKey({ ruleId, messageId, severity, place }: Finding): string {
  return `${ruleId}\n${messageId}\n${severity}\n${where(sectionOf(place), 'vi')}`
}

/** What a finding says may hold what the plan or the settings have: here all of it becomes words for a terminal. */
function inHarmlessWords(finding: Finding): Finding {
  const { ruleId, message, advice, place, related } = finding
  return {
    ...finding, ruleId: harmless(ruleId), message: harmless(message), advice: harmless(advice), place: harmlessPlace(place),
    related: related.map((one) => ({ ...one, message: harmless(one.message), place: harmlessPlace(one.place) })),
  }
}

function harmlessPlace(place: Place): Place {
  return place.map(({ kind, label }) => ({ kind, label: harmless(label) }))
}
