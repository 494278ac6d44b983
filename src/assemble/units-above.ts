/** The units that a sentence before points, or a heading, gives to what stands below it. */

import { DIRECTS } from '../lexicon/classes.js'
import type { Item } from '../model/document.js'
import type { UnitWords } from '../recognise/unit/gatherer.js'
import { directedUnits, headingUnits } from '../recognise/unit/heading.js'
import { leadUnits, subjectUnits } from '../recognise/unit/lead.js'
import { Passage } from '../text/passage.js'
import type { Scanner } from '../text/text.js'
import type { PlacedUnit } from './stage.js'

/** Longer headings are sentences; longer paragraphs name nobody before their points. */
const LONGEST_HEADING = 300
const LONGEST_LEAD = 600

/** The units that the last words before the points call upon. */
export function unitsOfLead(intro: readonly Passage[], scanner: Scanner): readonly PlacedUnit[] {
  const lead = intro.at(-1)
  return lead === undefined ? [] : placed(lead, leadUnits(scanner.of(lead)))
}

/**
 * The units that a heading is, or that the paragraph under it or its own sentence names before its points: `Thủ trưởng các sở có trách nhiệm:`,
 * `Điều 2. Giao Ban Quản lý chợ thực hiện một số nhiệm vụ:`.
 */
export function unitsOfHeading({ paragraphs, children, label }: Item, scanner: Scanner): readonly PlacedUnit[] {
  const [heading = Passage.empty] = paragraphs
  const own = heading.length > LONGEST_HEADING ? [] : headingUnits(scanner.text(heading))
  if (own.length > 0 || children.length === 0) return placed(heading, own)
  const last = paragraphs.at(-1) as Passage
  const lead = paragraphs.length > 1 && last.value.endsWith(':') && last.length < LONGEST_LEAD ? subjectUnits(scanner.of(last)) : []
  if (lead.length > 0) return placed(last, lead)
  const says = (heading.value.endsWith(':') || label?.kind === 'article') && heading.length < LONGEST_LEAD
  if (says && scanner.of(heading).within(0, DIRECTS) !== 0) return placed(heading, directedUnits(scanner.of(heading)))
  return says ? placed(heading, subjectUnits(scanner.of(heading))) : []
}

function placed(passage: Passage, units: readonly UnitWords[]): readonly PlacedUnit[] {
  return units.map((unit) => ({ unit, passage: passage.slice(...unit.range) }))
}
