import type { UnitRole } from '../../plan.js'
import { fold } from '../../words.js'
import { nameList } from '../names.js'
import { gatherer } from './gatherer.js'
import { parentheses } from './parentheses.js'
import { LABELLED, test, type Text, type UnitWords, within } from './text.js'

/** Longer names are none. */
const LONGEST_NAME = 420

/** The units of a table's cell: every name between commas, semicolons and line breaks, whatever it begins with. */
export function cellUnits(printed: string, role: UnitRole): UnitWords[] {
  const gather = gatherer()
  const text = fold(printed)
  const source: Text = { text, printed }
  let at = 0
  while (at < text.length) {
    while (at < text.length && /[\s,;.\-–+•:]/u.test(text[at] ?? '')) at++
    if (at >= text.length) break
    const label = test(LABELLED, text, at)
    if (label !== -1 && text.slice(at, label).includes(':')) at = label
    // «GVCN, Cô Lan»: persons in a list.
    const list = nameList(text, printed, at, person(printed, at))
    if (list && (list.by === 'verb' || list.by === 'pause')) {
      const semicolon = within(text, ';', at, at + LONGEST_NAME)
      const end = semicolon === -1 ? Math.min(text.length, at + LONGEST_NAME) : semicolon
      if (parentheses(source, at, end, true, gather)) {
        at = end + 1
        continue
      }
    }
    if (list && list.by !== 'verb' && list.by !== 'pause') {
      gather.add(source, list.names, role)
      at = Math.max(list.next, at + 1)
      continue
    }
    let end = at
    while (end < text.length && !/[,;]/u.test(text[end] ?? '') && !text.startsWith('<br', end)) end++
    if (end - at < LONGEST_NAME) gather.add(source, [[at, end]], role)
    at = text.startsWith('<br', end) ? text.indexOf('>', end) + 1 || text.length : end + 1
  }
  return gather.found
}

/** Where a person begins after a comma, from `at` on; the end of the text without one. */
function person(printed: string, at: number): number {
  const next = printed.slice(at, at + LONGEST_NAME).search(/[,;] ?(?:Cô|Thầy|Ông|Bà|Đ\/c|Đồng chí) /u)
  return next === -1 ? printed.length : at + next
}
