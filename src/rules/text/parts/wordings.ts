import { citedTitles, isWithin, quotedLetters, type Letters } from '../../../facts/cited-titles.js'
import { wordUse, type Hit } from '../../../facts/word-use.js'
import { worded } from '../../../facts/worded.js'
import type { Spelling } from '../../../lexicon/watched.js'
import type { Document } from '../../../model/document.js'
import { grouped } from '../../../model/grouped.js'
import { Passage } from '../../../text/passage.js'
import { fold } from '../../../text/spelling.js'

const NOBODY: ReadonlySet<string> = new Set<string>([])

/**
 * Words of which an office has others, where they stand: those of the lexicon, and its own, `wrong` to `right`; one that is right as it is
 * takes the lexicon's away.
 */
export function wordings(document: Document, own: Readonly<Record<string, string>>): readonly Hit[] {
  const ours = new Map(Object.entries(own).map(([wrong, right]) => [fold(wrong.normalize('NFC')), right]))
  const isCited = citedIn(document)
  const hits = wordUse(document).hits.filter(({ spelling: { kind, wrong } }) => kind === 'wording' && !ours.has(wrong))
  return [...hits, ...(ours.size === 0 ? [] : standing(document, ours))].filter((hit) => !isCited(hit))
}

/** The places of an office's own words. */
function* standing(document: Document, ours: ReadonlyMap<string, string>): Generator<Hit> {
  const { scanner } = document
  const phrases = [...ours].filter(([wrong, right]) => wrong !== fold(right.normalize('NFC'))).map(([wrong, right]) => {
    const words = scanner.text(Passage.loose(wrong))
    const spelling: Spelling = { kind: 'wording', wrong, right, before: NOBODY, after: NOBODY, source: '' }
    return { forms: Array.from({ length: words.count }, (_, i) => words.form(i)), spelling }
  })
  const first = grouped(phrases, ({ forms }) => forms[0])
  for (const placed of worded(document)) {
    const t = placed.text
    for (let i = 0; i < t.count; i++) {
      const phrase = first.get(t.form(i))?.find(({ forms }) => t.reads(i, ...forms))
      if (phrase && t.isWord(i)) yield { placed, at: i, spelling: phrase.spelling }
    }
  }
}

/**
 * Tells whether a word stands in what another document is called, or in quotation marks: there it is not the office's own. Hits of one
 * text follow one another.
 */
function citedIn(document: Document): (hit: Hit) => boolean {
  let passage: Passage | null = null
  let [titles, quoted]: Letters[] = []
  return ({ placed, at }) => {
    if (placed.passage !== passage) {
      passage = placed.passage
      titles = citedTitles(document, placed)
      quoted = quotedLetters(passage.value)
    }
    const from = placed.text.start(at)
    return isWithin(titles ?? [], from) || isWithin(quoted ?? [], from)
  }
}
