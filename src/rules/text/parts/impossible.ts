import type { Odd, WordUse } from '../../../facts/word-use.js'
import { wordUse } from '../../../facts/word-use.js'
import type { Document } from '../../../model/document.js'
import { FIRST } from '../../../text/lexer.js'
import { BY_LETTER, BY_RULE, mendings, parted, type Mending } from '../../../text/mendings.js'
import { Evidence } from './evidence.js'

/** A word that is none, with what it may be meant for and where it stands. */
export interface Impossible {
  readonly word: string
  /** What was meant, the likeliest first; empty where that is not known. */
  readonly meant: readonly string[]
  readonly places: readonly Odd[]
}

/** Texts with more such words than one in so many are in another language, or damaged. */
const SHARE = 20
const FEW = 10
/** Of so many words without a mark of tone or letter a near one is sought; a text has more only where it is in another language. */
const MOST_PLAIN = 100
/** A word that stands so often and is near to none is a term. */
const OFTEN = 4
const MOST_MEANT = 2

const VOWEL = /[aeiouyà-ãè-êìíò-õùúýăĩũơưạ-ỹ]/
const VOWELS = /[aeiouyà-ãè-êìíò-õùúýăĩũơưạ-ỹ]+/g
/** Letters of Vietnamese, and those that foreign words have. */
const LATIN = /^[a-zà-ãè-êìíò-õùúýăđĩũơưạ-ỹ]+$/
const PLAIN = /^[a-z]+$/
const FOREIGN = /[fjwz]/
/** Words of other languages begin and end so, `krông`, `brôm`, `đăk`: no Vietnamese one does, and few slips make one. */
const FOREIGN_EDGES = /^(?:[bcdđfgkmps][lr]|s[ckmnpt]|xt|tl|k(?=[aăâoôơuưà-ãò-õạ-ặọ-ợùúũụ-ự]))|[klrsbdđ]$/
const ROMAN = /^[ivxlc]+$/

/** How much speaks against a word: SURE without a near one, NEAR with one, EVIDENT where the near one stands beside the same neighbour elsewhere. */
const SURE = 0
const NEAR = 1
const EVIDENT = 2
const SILENT = 3

/** What it takes to report a word: what has marks of Vietnamese is meant to be Vietnamese, what has none may be of any language. */
function needs(word: string, [first]: readonly Odd[]): number {
  if (!LATIN.test(word) || !VOWEL.test(word) || ROMAN.test(word)) return SILENT
  if (PLAIN.test(word)) return FOREIGN.test(word) || first?.quoted ? SILENT : EVIDENT
  const t = first?.placed.text
  const named = first && t && (t.case(first.at) === FIRST || (t.isWord(first.at - 1) && t.case(first.at - 1) !== 0) || t.case(first.at + 1) === FIRST)
  return named || FOREIGN.test(word) || FOREIGN_EDGES.test(word) || (word.match(VOWELS)?.length ?? 0) > 1 ? NEAR : SURE
}

/** The words of a document that no syllable can be, as far as they are slips. */
export function* impossible(document: Document): Generator<Impossible> {
  const use = wordUse(document)
  const suspects = suspected(document, use)
  if (suspects.length === 0) return
  const evidence = new Evidence(document)
  const known = (word: string): boolean => evidence.number(word) !== 0
  for (const { form } of suspects) evidence.askName(form)
  const near = suspects.map((one) => ({ ...one, near: mendings(one.word, known), parts: one.need === EVIDENT ? [] : [...parted(one.word)] }))
  for (const { near: found, parts, places } of near) {
    for (const { word } of found) {
      evidence.ask(word)
      for (const [first, second] of beside(places, evidence.number(word))) evidence.askPair(first, second)
    }
    for (const [first, second] of parts) if (known(first) && known(second)) evidence.askPair(evidence.number(first), evidence.number(second))
  }
  evidence.gather(document)
  for (const { form, word, places, need, near: found, parts } of near) {
    if (evidence.names(form)) continue
    const glued = parts.filter(([first, second]) => evidence.pair(evidence.number(first), evidence.number(second)) > 0).map((both) => both.join(' '))
    const ranked = found.map((one) => ({ ...one, beside: beside(places, evidence.number(one.word)).filter(([a, b]) => evidence.pair(a, b) > 0).length, count: evidence.count(one.word) }))
      .sort((a, b) => Number(b.beside > 0) - Number(a.beside > 0) || a.how - b.how || b.count - a.count)
    const meant = [...glued, ...likeliest(ranked)]
    if (fits(need, ranked, glued.length > 0) || (need === SURE && places.length < OFTEN)) yield { word, meant: meant.slice(0, MOST_MEANT), places }
  }
}

interface Ranked extends Mending {
  /** How often it stands beside the same neighbour. */
  readonly beside: number
  readonly count: number
}

/** Of several the one that the document itself shows; else those that the rules of spelling give, else those of its words. */
function likeliest(ranked: readonly Ranked[]): readonly string[] {
  const [first] = ranked
  if (!first) return []
  if (first.beside > 0) return [first.word]
  return ranked.filter(({ how, count }) => how === first.how && (how === BY_RULE || count > 0)).map(({ word }) => word)
}

function fits(need: number, ranked: readonly Ranked[], glued: boolean): boolean {
  if (glued) return true
  const [first] = ranked
  if (!first) return false
  if (first.beside > 0) return true
  return need < EVIDENT && first.how < BY_LETTER
}

interface Suspect {
  readonly form: number
  readonly word: string
  readonly need: number
  readonly places: readonly Odd[]
}

function suspected({ scanner }: Document, { odd, count }: WordUse): readonly Suspect[] {
  const found: Suspect[] = []
  let plain = 0
  let words = 0
  for (const [form, places] of odd) {
    const word = scanner.form(form)
    const need = needs(word, places)
    if (need === SILENT || (need === EVIDENT && ++plain > MOST_PLAIN)) continue
    if (need < EVIDENT) words += places.length
    found.push({ form, word, need, places })
  }
  return words > FEW && words * SHARE > count ? [] : found
}

/** A word with the neighbours of its first places, as pairs. */
function beside(places: readonly Odd[], form: number): readonly (readonly [number, number])[] {
  return places.slice(0, OFTEN).flatMap(({ placed: { text }, at }) => [
    ...(text.isWord(at - 1) ? [[text.form(at - 1), form] as const] : []), ...(text.isWord(at + 1) ? [[form, text.form(at + 1)] as const] : []),
  ])
}
