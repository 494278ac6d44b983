import { COMBINING, ETH, LEGACY, LOST, ODD, TONES } from '../../../facts/characters.js'
import type { Span } from '../../../text/passage.js'
import { wordAround } from './word-around.js'

/** What is damaged, and where: a place a line, in order. */
export interface Damage {
  readonly kind: 'decomposed' | 'composed' | 'replacement' | 'legacy' | 'eth'
  readonly places: readonly Span[]
}

// A mark of tone or letter that stands apart from its letter: «´» of «a» + «´».
const MARKS = new RegExp(`[${TONES}]`)
/** Letters with a tone in one character. */
const TONED = new RegExp(`[${[
  '\u00c0\u00c1\u00c3\u00c8\u00c9\u00cc\u00cd\u00d2\u00d3\u00d5\u00d9\u00da\u00dd',
  '\u00e0\u00e1\u00e3\u00e8\u00e9\u00ec\u00ed\u00f2\u00f3\u00f5\u00f9\u00fa\u00fd',
  '\u0128\u0129\u0168\u0169\u1ea0-\u1ef9',
].join('')}]`, 'g')
/** The words around the characters that match: the first of each line. */
function firsts(text: string, pattern: RegExp): Span[] {
  const places: Span[] = []
  const seek = new RegExp(pattern.source, 'g')
  for (let match = seek.exec(text); match; match = seek.exec(text)) {
    const [start, end] = wordAround(text, match.index)
    places.push([start, end])
    const next = text.indexOf('\n', end)
    if (next === -1) break
    seek.lastIndex = next
  }
  return places
}

function count(text: string, pattern: RegExp): number {
  let sum = 0
  for (const _ of text.matchAll(pattern)) sum++
  return sum
}

/** Letters in two forms, the rarer one named; a file that has one form throughout is only written so. */
function forms(text: string): Damage | null {
  const apart = count(text, /[\u0300\u0301\u0303\u0309\u0323]/g) || count(text, new RegExp(MARKS.source, 'g'))
  const whole = count(text, TONED)
  if (whole === 0) return null
  return apart <= whole ? { kind: 'decomposed', places: firsts(text, MARKS) } : { kind: 'composed', places: firsts(text, TONED) }
}

const legacySigns = (): RegExp => new RegExp([
  String.raw`(?<=[\p{L}\u00a1-\u00bf])[¡¢£¤¥¦¨ª¬¯´¶¸¹¼½¾¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ®µ©](?=[\p{L}\u00a1-\u00bf])`,
  String.raw`(?<![\p{L}\d])[®¶¸µ][\p{L}\u00a1-\u00bf](?=\p{L})`,
  String.raw`(?<=\p{L})[äåæçëîïñöøûüþß¸¶¹µ¼½¾ÆÇËÎÏÑÖØÜÞ]`,
].join('|'), 'gu')
// «Ä‘» for «đ», «Ã¡» for «á», «á»‡» for «ệ».
const MOJIBAKE = /[ÄÆ][\u0090-\u00b6\u0091‘’“”]|Ã[\u0080-\u00a9\u00ac-\u00ba\u00bc-\u00bf]|á[º»][\u0080-\u00bf\u0152-\u0192‘-”†‡…‰€™]/
// A sign between two letters stands in no word of any language (« and » may be glued to it, ´ is an apostrophe: Đắk R´lấp), nor ¬ after one or ® before.
const signInside = (): RegExp => /(?<=\p{L})[¡-ª®¯µ¶¸¹¼-¿](?=\p{L})|(?<=\p{L})¬|(?<=\p{Ll})[×÷](?=[\p{L}\s,.;])|(?<![\p{L}\d])[®§](?=\p{L})/u
// A capital after a small letter: `quyÕt`, `nhÊt`.
const capitalInside = (): RegExp => /(?<=\p{Ll})[\u00c0-\u00d6\u00d8-\u00de]/gu
const softHyphen = (): RegExp => /(?<=\p{L})\u00ad(?=\p{L})/gu
const suspects = (): RegExp => new RegExp(`[${ODD}]|[a-zß-ÿăđơưạ-ỹ][\\u00c0-\\u00d6\\u00d8-\\u00de]`, 'g')
const ENOUGH = 3

/** Whether a line was left by an old encoding: a sign inside a word, or several letters that do not stand so. */
function coded(line: string): boolean {
  if (signInside().test(line) || count(line, legacySigns()) >= ENOUGH) return true
  const places = (pattern: RegExp): number[] => [...line.matchAll(pattern)].map(({ index }) => index)
  const capitals = places(capitalInside())
  return capitals.length > 0 && new Set([...capitals, ...places(legacySigns()), ...places(softHyphen())]).size > 1
}

/** A sign at a word's end, as a footnote's `¹` stands there: three of a line may be letters of an old encoding, one or two are not. */
function mild(text: string, { 0: sign, index }: RegExpExecArray): boolean {
  return sign.length === 1 && !'¬×÷ÄÆº»'.includes(sign) && !/[A-Za-z\u00aa-\u1eff]/.test(text[index + 1] ?? '')
}

function legacy(text: string): Damage | null {
  const places: Span[] = []
  let [first, end, signs] = [0, -1, 0]
  const seek = suspects()
  for (let match = seek.exec(text); match; match = seek.exec(text)) {
    if (match.index >= end) {
      const next = text.indexOf('\n', match.index)
      first = match.index
      end = next === -1 ? text.length : next
      signs = 0
    }
    if (mild(text, match) && ++signs < ENOUGH) continue
    const start = text.lastIndexOf('\n', match.index) + 1
    const line = text.slice(start, end)
    const broken = MOJIBAKE.exec(line)
    if (broken || coded(line)) {
      const at = broken ? start + broken.index : first
      places.push([at, someWords(text, at, end)])
    }
    seek.lastIndex = end
  }
  return places.length > 0 ? { kind: 'legacy', places } : null
}

/** How many words of a damaged line are quoted. */
const QUOTED = 4

/** Where the first words from `at` on end, at most `end`. */
function someWords(text: string, at: number, end: number): number {
  let words = 0
  for (let i = at; i < end && i < at + 200; i++) if (/\s/u.test(text[i] ?? '') && !/\s/u.test(text[i - 1] ?? ' ') && ++words === QUOTED) return i
  return Math.min(end, at + 200)
}

/** All damage of a text that holds these odd `characters`; where it holds none, nothing is looked at. */
export function damages(text: string, characters: number): Damage[] {
  const found: Damage[] = []
  const letters = (characters & COMBINING) === 0 ? null : forms(text)
  if (letters) found.push(letters)
  if ((characters & LOST) !== 0) found.push({ kind: 'replacement', places: firsts(text, /\ufffd/) })
  const old = (characters & LEGACY) === 0 ? null : legacy(text)
  if (old) found.push(old)
  // Ð (eth) typed or converted for Đ: before a letter, at a word's beginning.
  else if ((characters & ETH) !== 0 && /[\u00d0\u0189]\p{L}/u.test(text)) found.push({ kind: 'eth', places: firsts(text, /[\u00d0\u0189]/) })
  return found
}
