import { edited, items, pick, place, type Damaged, type Given, type Kind, type Random } from './defect.js'

const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', o: 'о', e: 'е', c: 'с', p: 'р', x: 'х', y: 'у', i: 'і', A: 'А', B: 'В', C: 'С', H: 'Н', K: 'К', M: 'М', T: 'Т', P: 'Р' }

/** Letters of TCVN 5712:1993 (TCVN3, fonts .Vn*), as they look when the font is lost. */
const TCVN3: Readonly<Record<string, string>> = Object.fromEntries(
  [...'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'].map((letter, i) => [letter, [...'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ'][i] ?? letter]),
)

/** Codes that are letters of Vietnamese too tell nothing. */
const ODD = /[^\p{Script=Latin}]|[äåæçëîïñöøûüþÆÇËÎÏÑÖØÜÞß]/u

/** The words of items, each with its place. */
function words({ text, document }: Given, fits: (word: string) => boolean): { at: number; word: string }[] {
  return items(document).flatMap((item) => {
    const span = place(text, item.passage)
    return span ? [...text.slice(...span).matchAll(/\p{L}{3,}/gu)].flatMap((m) => (fits(m[0]) ? [{ at: span[0] + m.index, word: m[0] }] : [])) : []
  })
}

function replaced(given: Given, fits: (word: string) => boolean, made: (word: string, random: Random) => string): Damaged | null {
  const one = pick(given.random, words(given, fits))
  return one ? edited(given.text, [{ span: [one.at, one.at + one.word.length], by: made(one.word, given.random) }]) : null
}

/** One of the letters of a word, replaced. */
function letter(word: string, random: Random, by: (letter: string) => string | undefined): string {
  const places = [...word].flatMap((c, i) => (by(c) === undefined ? [] : [i]))
  const at = pick(random, places) ?? 0
  return word.slice(0, at) + (by(word[at] ?? '') ?? '') + word.slice(at + 1)
}

/** What goes wrong with the letters themselves. */
export const text: readonly Kind[] = [
  { name: 'a Cyrillic letter', rules: ['mixed-script'], inject: (given) => replaced(given, (word) => /[a-zA-Z]/u.test(word) && [...word].some((c) => c in CYRILLIC), (word, random) => letter(word, random, (c) => CYRILLIC[c])) },
  { name: 'a decomposed word', rules: ['text-damage'], inject: (given) => replaced(given, (word) => word.normalize('NFD') !== word, (word) => word.normalize('NFD')) },
  { name: 'a lost letter', rules: ['text-damage'], inject: (given) => replaced(given, (word) => /[^\u0000-\u00ff]/u.test(word), (word, random) => letter(word, random, (c) => (c > '\u00ff' ? '\ufffd' : undefined))) },
  { name: 'Ð for Đ', rules: ['text-damage'], inject: (given) => replaced(given, (word) => word.includes('Đ'), (word) => word.replace('Đ', 'Ð')) },
  {
    name: 'words of an old encoding', rules: ['text-damage'],
    inject: (given) => {
      const spans = items(given.document).flatMap((item) => {
        const span = place(given.text, item.passage)
        return span ? [...given.text.slice(...span).matchAll(/(?<!\p{L})\p{Ll}+(?: \p{Ll}+){3,7}(?!\p{L})/gu)].filter((m) => [...m[0]].filter((c) => ODD.test(TCVN3[c] ?? '')).length > 2).map((m) => [span[0] + m.index, span[0] + m.index + m[0].length] as const) : []
      })
      const span = pick(given.random, spans)
      return span ? edited(given.text, [{ span, by: [...given.text.slice(...span)].map((c) => TCVN3[c] ?? c).join('') }]) : null
    },
  },
]
