import { collectives, type Collective } from '../../facts/collectives.js'
import type { Document } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import type { Advice } from '../../model/message.js'
import { changed } from '../advice.js'
import { rule, type Problem } from '../rule.js'

/** Whether a collective names all that another does, and more. */
const holds = (whole: number, part: number): boolean => whole !== part && (whole & part) === part

/** Of the fuller forms that are surely meant (they stand twice, or where work is given out) the one that stands most often. */
function fuller(members: number, forms: ReadonlyMap<number, readonly [Collective, ...Collective[]]>): readonly [Collective, ...Collective[]] | null {
  let best: readonly [Collective, ...Collective[]] | null = null
  for (const [other, places] of forms) {
    if (!holds(other, members) || (places.length < 2 && !places[0].assigned)) continue
    if (places.length > (best?.length ?? 0)) best = places
  }
  return best
}

function problem(places: readonly Collective[], [full]: readonly [Collective, ...Collective[]]): Problem | null {
  const [first, ...others] = places
  if (!first) return null
  return {
    span: first.passage.span, message: others.length === 0 ? 'short' : 'often',
    data: { short: first.phrase.value, full: full.phrase.value, count: places.length }, actual: first.passage.value, expected: [full.passage.value],
    related: [{ span: full.phrase.span, note: 'full' }, ...others.map(({ phrase }) => ({ span: phrase.span, note: 'too' }))],
  }
}

const SO = 1

/**
 * Whether a shorter form lacks something: `các sở, ngành` means the same as `các sở, ban, ngành` and is only the rarer way of saying it, `các ban, ngành`
 * are those beside the sở.
 */
function lacks([{ family, members }]: readonly [Collective, ...Collective[]], short: number, full: number): boolean {
  return family !== 'office' || ((members & SO) !== 0 && short <= full)
}

/** What is wrong with the collectives of one family. */
function problems(found: readonly Collective[]): Problem[] {
  const forms = grouped(found, ({ members }) => members)
  return Array.from(forms, ([members, places]) => {
    const full = places.some(({ agreed }) => agreed) ? null : fuller(members, forms)
    return full && lacks(places, places.length, full.length) ? problem(places.filter(({ general }) => general), full) : null
  }).filter((each) => each !== null)
}

const families = (document: Document): Iterable<readonly Collective[]> => grouped(collectives(document), ({ family }) => family).values()

/** To name all, or those that are meant. */
const COMPLETED: Advice = {
  vi: (_, expected) => `${changed(expected, 'vi')}; nếu chỉ nói một số nơi thì ghi rõ là những nơi nào.`,
  en: (_, expected) => `${changed(expected, 'en')}; if only some are meant, say which.`,
}

/** Bodies that are named together are named so each time. */
export const collectiveIncomplete = rule({
  id: 'collective-incomplete',
  group: 'structure',
  severity: 'info',
  advice: {
    vi: 'Ghi đủ như chỗ khác; nếu chỉ nói một số nơi thì ghi rõ là những nơi nào.',
    en: 'Name them all as elsewhere; if only some are meant, say which.',
  },
  messages: {
    short: {
      vi: ({ short, full }) => `Ghi “${short}”, trong khi chỗ khác của văn bản ghi “${full}”.`,
      en: ({ short, full }) => `“${short}” here, “${full}” elsewhere in the document.`,
      advice: COMPLETED,
    },
    often: {
      vi: ({ short, full, count }) => `${count} chỗ ghi “${short}”, trong khi chỗ khác của văn bản ghi “${full}”.`,
      en: ({ short, full, count }) => `“${short}” in ${count} places, “${full}” elsewhere in the document.`,
      advice: COMPLETED,
    },
    full: { vi: () => 'ghi đủ ở đây', en: () => 'all are named here' },
    too: { vi: () => 'chỗ này cũng thiếu', en: () => 'incomplete here too' },
  },
  check: ({ document, report }) => ({
    end() {
      for (const found of families(document)) for (const one of problems(found)) report(one)
    },
  }),
})
