import { wordUse, type Odd, type WordUse } from '../../../facts/word-use.js'
import type { Document } from '../../../model/document.js'
import { FIRST, SMALL } from '../../../text/lexer.js'
import { BY_LETTER, BY_RULE, mendings, parted, type Mending } from '../../../text/mendings.js'
import { fold } from '../../../text/spelling.js'
import { isSyllable } from '../../../text/syllable.js'
import type { Text } from '../../../text/text.js'
import { Evidence } from './evidence.js'

/** A word that is none, with what it may be meant for and where it stands. */
export interface Impossible {
  readonly word: string
  /** What was meant, the likeliest first; empty where that is not known. */
  readonly meant: readonly string[]
  readonly places: readonly [Odd, ...Odd[]]
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
/** Two syllables have fourteen letters at most; longer words are none. */
const LONGEST = 16
/** Shorter ones without a vowel are abbreviations. */
const SHORTEST = 3
/**
 * Foreign words without marks of Vietnamese that end in p, t, c or ch are shorter: `chat`, `net`, `top`; `thuc`, `cach` are longer, or not
 * known with a tone.
 */
const LONG = 4
const VOWELS = /[aeiouyà-ãè-êìíò-õùúýăĩũơưạ-ỹ]+/g
/** Letters of Vietnamese, and those that foreign words have. */
const LATIN = /^[a-zà-ãè-êìíò-õùúýăđĩũơưạ-ỹ]+$/
const PLAIN = /^[a-z]+$/
const FOREIGN = /[fjwz]/
/** Words of other languages begin and end so, `krông`, `brôm`, `đăk`: no Vietnamese one does, and few slips make one. */
const FOREIGN_EDGES = /^(?:[bcdđfgkmps][lr]|s[ckmnpt]|xt|tl|k(?=[aăâoôơuưà-ãò-õạ-ặọ-ợùúũụ-ự]))|[klrsbdđ]$/
const ROMAN = /^[ivxlc]+$/

/**
 * How much speaks against a word: SURE without a near one, NEAR with one, EVIDENT where the near one stands beside the same neighbour
 * elsewhere.
 */
const SURE = 0
const NEAR = 1
const EVIDENT = 2
/** EVIDENT by both neighbours. */
const TWICE = 3
const SILENT = 4

/** What it takes to report a word: what has marks of Vietnamese is meant to be Vietnamese, what has none may be of any language. */
function needs(word: string, [first]: readonly [Odd, ...Odd[]]): number {
  if (word.length > LONGEST || !LATIN.test(word) || ROMAN.test(word)) return SILENT
  if (!VOWEL.test(word)) return word.length < SHORTEST || FOREIGN.test(word) || first.quoted ? SILENT : TWICE
  if (PLAIN.test(word)) return FOREIGN.test(word) || first.quoted ? SILENT : EVIDENT
  const t = first.placed.text
  const afterName = t.isWord(first.at - 1) && t.case(first.at - 1) !== SMALL && t.isWord(first.at - 2)
  const named = afterName || t.case(first.at) === FIRST || t.case(first.at + 1) === FIRST
  return named || FOREIGN.test(word) || FOREIGN_EDGES.test(word) || (word.match(VOWELS)?.length ?? 0) > 1 ? NEAR : SURE
}

/** The words of a document that no syllable can be, as far as they are slips. */
export function* impossible(document: Document): Generator<Impossible> {
  const all = suspected(document, wordUse(document))
  if (all.length === 0) return
  const evidence = new Evidence(document)
  const suspects = all.map((one) => asked(one, evidence))
  evidence.gather(document)
  for (const { near, parts, ...one } of suspects) {
    if (evidence.names(one.form)) continue
    const glued = parts.filter(([first, second]) => evidence.pair(first, second) > 0).map((both) => both.join(' '))
    const found = ranked(one, near, evidence)
    const { word, need, places } = one
    const reported = glued.length > 0 || fits(one, found[0]) || (need === SURE && places.length < OFTEN)
    if (reported) yield { word, meant: [...glued, ...likeliest(found)].slice(0, MOST_MEANT), places }
  }
}

interface Asked extends Suspect {
  readonly near: readonly Mending[]
  /** The two words that it may be, in each way. */
  readonly parts: readonly (readonly [string, string])[]
}

/** A suspect with what it may have been meant for, which the document is asked for. */
function asked(suspect: Suspect, evidence: Evidence): Asked {
  const { form, word, need, places } = suspect
  const known = (one: string): boolean => evidence.knows(one)
  const near = mendings(word, known)
  const parts = need >= EVIDENT ? [] : [...parted(word)].filter((both) => both.every(known))
  evidence.askName(form)
  for (const { word: one } of near) {
    evidence.ask(one)
    for (const [first, second] of beside(places, one)) evidence.askPair(first, second)
  }
  for (const [first, second] of parts) evidence.askPair(first, second)
  return { ...suspect, near, parts }
}

/**
 * What a suspect may have been meant for, the likeliest first: what stands beside the same neighbour elsewhere, then what the rules of
 * spelling give.
 */
function ranked({ places }: Suspect, near: readonly Mending[], evidence: Evidence): readonly Ranked[] {
  return near.map((one) => ({
    ...one, count: evidence.count(one.word),
    beside: beside(places, one.word).filter(([first, second]) => evidence.pair(first, second) > 0).length,
  })).sort((a, b) => Number(b.beside > 0) - Number(a.beside > 0) || a.how - b.how || b.count - a.count)
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

/**
 * Whether what a word is near to is enough to report it; without marks of Vietnamese it must stand among Vietnamese words, and have a
 * letter too many, be one of the document's, or lack a tone.
 */
function fits({ word, need, places: [{ placed: { text }, at }] }: Suspect, first: Ranked | undefined): boolean {
  if (!first) return false
  if (first.beside > 0) return need < TWICE || first.beside > 1
  if (need < EVIDENT) return first.how < BY_LETTER
  const likely = first.count > 0 || first.word.length < word.length || word.length >= LONG
  return need === EVIDENT && first.how === BY_RULE && likely && amongOurs(text, at)
}

/** Whether a word stands among Vietnamese words in small letters: a foreign one seldom comes alone. */
function amongOurs(t: Text, i: number): boolean {
  const ours = (k: number): boolean => t.isMark(k) || k < 0 || k >= t.count || (t.case(k) === SMALL && isSyllable(fold(t.words(k, k + 1))))
  return ours(i - 1) && ours(i + 1) && (t.isWord(i - 1) || t.isWord(i + 1))
}

interface Suspect {
  readonly form: number
  readonly word: string
  readonly need: number
  readonly places: readonly [Odd, ...Odd[]]
}

function suspected({ scanner }: Document, { odd, count }: WordUse): readonly Suspect[] {
  const found: Suspect[] = []
  let plain = 0
  let words = 0
  for (const [form, places] of odd) {
    const word = scanner.form(form)
    const need = needs(word, places)
    if (need === SILENT || (need >= EVIDENT && ++plain > MOST_PLAIN)) continue
    if (need < EVIDENT) words += places.length
    found.push({ form, word, need, places })
  }
  return words > FEW && words * SHARE > count ? [] : found
}

/** A word with the neighbours of a suspect's first places, as pairs. */
function beside(places: readonly Odd[], word: string): readonly (readonly [string | number, string | number])[] {
  return places.slice(0, OFTEN).flatMap(({ placed: { text }, at }) => [
    ...(text.isWord(at - 1) ? [[text.form(at - 1), word] as const] : []),
    ...(text.isWord(at + 1) ? [[word, text.form(at + 1)] as const] : []),
  ])
}
