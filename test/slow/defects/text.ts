import type { Span } from '../../../src/index.js'
import { edited, items, pick, place, type Damaged, type Given, type Kind, type Random } from './defect.js'

// Letters of two alphabets that look alike.
const LATIN = [...'aoecpxyiABCHKMTP']
const CYRILLIC = [...'аоесрхуіАВСНКМТР']
const LOOKALIKES = new Map(LATIN.map((letter, i) => [letter, CYRILLIC[i] ?? letter]))

// Letters of TCVN 5712:1993 (TCVN3, fonts .Vn*), as they look when the font is lost.
const VIETNAMESE = [...'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ']
const CODES = [...'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ']
const TCVN3 = new Map(VIETNAMESE.map((letter, i) => [letter, CODES[i] ?? letter]))
/** Codes that are letters of Vietnamese too tell nothing. */
const TELLING = /[^\p{Script=Latin}]|[äåæçëîïñöøûüþÆÇËÎÏÑÖØÜÞß]/u

/** What a pattern matches in the items, each with its place. */
function matches({ text, document }: Given, pattern: RegExp, fits: (words: string) => boolean): Span[] {
  return items(document).flatMap((item) => {
    const span = place(text, item.passage)
    if (!span) return []
    return [...text.slice(...span).matchAll(pattern)].filter(([words]) => fits(words)).map((m): Span => [span[0] + m.index, span[0] + m.index + m[0].length])
  })
}

/** One of the words that fit, written in another way. */
function rewritten(given: Given, fits: (word: string) => boolean, made: (word: string, random: Random) => string, pattern = /\p{L}{3,}/gu): Damaged | null {
  const span = pick(given.random, matches(given, pattern, fits))
  return span ? edited(given.text, [{ span, by: made(given.text.slice(...span), given.random) }]) : null
}

/** One letter of a word replaced. */
function letter(word: string, random: Random, by: (letter: string) => string | undefined): string {
  const at = pick(random, [...word].flatMap((c, i) => (by(c) === undefined ? [] : [i]))) ?? 0
  return word.slice(0, at) + (by(word[at] ?? '') ?? '') + word.slice(at + 1)
}

const lookalike = (c: string): string | undefined => LOOKALIKES.get(c)
const lost = (c: string): string | undefined => (c > '\u00ff' ? '\ufffd' : undefined)
const coded = (words: string): string => [...words].map((c) => TCVN3.get(c) ?? c).join('')
const CLAUSE = /(?<!\p{L})\p{Ll}+(?: \p{Ll}+){3,7}(?!\p{L})/gu

/** Whole words in small letters. */
const WORDS = /(?<=[ (])\p{Ll}+(?=[ ,;)])/gu

/** What goes wrong with the letters themselves. */
export const text: readonly Kind[] = [
  {
    name: 'a Cyrillic letter', rules: ['mixed-script'],
    inject: (given) => rewritten(given, (word) => [...word].some(lookalike), (word, random) => letter(word, random, lookalike)),
  },
  {
    name: 'a decomposed word', rules: ['text-damage'],
    inject: (given) => rewritten(given, (word) => word.normalize('NFD') !== word, (word) => word.normalize('NFD')),
  },
  {
    name: 'a lost letter', rules: ['text-damage'],
    inject: (given) => rewritten(given, (word) => [...word].some(lost), (word, random) => letter(word, random, lost)),
  },
  {
    name: 'Ð for Đ', rules: ['text-damage'],
    inject: (given) => rewritten(given, (word) => word.includes('Đ'), (word) => word.replace('Đ', 'Ð')),
  },
  {
    name: 'words of an old encoding', rules: ['text-damage'],
    inject: (given) => rewritten(given, (words) => [...words].filter((c) => TELLING.test(TCVN3.get(c) ?? '')).length > 2, coded, CLAUSE),
  },
  {
    name: 'ng and ngh', rules: ['misspelling'],
    inject: (given) => rewritten(given, (word) => /^ng[aàáăâoôơuưườ]|^ngh/.test(word), (word) => (word.startsWith('ngh') ? `ng${word.slice(3)}` : `ngh${word.slice(2)}`), WORDS),
  },
  {
    name: 'a tone on the wrong letter', rules: ['misspelling'],
    inject: (given) => rewritten(given, (word) => /^[a-zđ]{1,3}(?:oà|ượ|ướ|ườ)[a-z]+$/.test(word), (word) => word.replace('oà', 'òa').replace('ượ', 'ựơ').replace('ướ', 'ứơ').replace('ườ', 'ừơ'), WORDS),
  },
  {
    name: 'a letter doubled', rules: ['misspelling'],
    inject: (given) => rewritten(given, (word) => /[à-ỹ].*[a-z]$/.test(word), (word) => word + word.slice(-1), WORDS),
  },
  {
    name: 'a wrong pair', rules: ['misspelling'],
    inject: (given) => rewritten(given, () => true, (words) => words.replace('xây dựng', 'xây dụng').replace('bổ sung', 'bổ xung').replace('rà soát', 'rà xoát').replace('lưu trữ', 'lưu trử'), /xây dựng|bổ sung|rà soát|lưu trữ/gu),
  },
  {
    name: 'a word twice', rules: ['word-doubled'],
    inject: (given) => rewritten(given, (word) => ['các', 'của', 'và', 'những', 'trên', 'tại'].includes(word), (word) => `${word} ${word}`, WORDS),
  },
  {
    name: 'another word', rules: ['wording'],
    inject: (given) => rewritten(given, () => true, (words) => words.replace('bảo đảm', 'đảm bảo').replace('hằng', 'hàng'), /bảo đảm|hằng (?:năm|tháng|quý|tuần|ngày)/gu),
  },
  {
    name: 'another style of tone marks', rules: ['spelling-variant'],
    inject: (given) => rewritten(given, (word) => /(?:óa|òa|ỏe|úy|ủy)$/.test(word), (word) => word.replace('óa', 'oá').replace('òa', 'oà').replace('ỏe', 'oẻ').replace('úy', 'uý').replace('ủy', 'uỷ'), WORDS),
  },
]
