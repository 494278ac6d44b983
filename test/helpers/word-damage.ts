/** Word files with defects put into their words, and their runs cut up as Word does while people write, by a seed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { dice, type Dice } from './made-up.js'

const DAMAGES: readonly (readonly [pattern: RegExp, by: (match: string, d: Dice) => string])[] = [
  [/\d{1,2}\/\d{1,2}\/\d{4}/gu, (_, d) => d.one(['31/02/2026', '29/02/2026', '15/8/2025', '06/9/2026'])],
  [/\p{Ll}{3,}(?= )/gu, (word) => `${word} ${word}`],
  [/(?<=\d)[-/](?=\p{Lu})/gu, (mark) => `${mark} `],
  [/\)/gu, () => ''],
  [/\bhằng năm|bảo đảm/gu, (words) => (words === 'bảo đảm' ? 'đảm bảo' : 'hàng năm')],
  [/\p{L}*[aeo]\p{L}*/gu, (word) => word.replace('a', 'а').replace('e', 'е').replace('o', 'о')],
  [/^(\d)(?=[./)])/gmu, (n) => String(Number(n) + 1)],
  [/\p{L}+/gu, (word) => word.normalize('NFD')],
  [/(?:tham mưu|thực hiện|chủ trì)/gu, () => 'làm'],
]

/** `links` puts some words into links, too. */
export type Cuts = 'whole' | 'cut' | 'links'

const CUTS: readonly ((text: string, d: Dice, open: string) => string)[] = [
  (text, d, open) => apart(text, d, (left, right) => `${left}</w:t></w:r>${open}<w:t xml:space="preserve">${right}`),
  (text, d, open) => apart(text, d, (left, right) => `${left}</w:t></w:r><w:bookmarkStart w:id="7" w:name="x"/>${open}<w:lastRenderedPageBreak/><w:t xml:space="preserve">${right}`),
  (text, d) => apart(text, d, (left, right) => `${left}</w:t><w:t xml:space="preserve">${right}`),
  (text, d) => apart(text, d, (left, right) => `${left}<!-- a & b -->${right}`),
  (text, d) => apart(text, d, (left, right) => `${left}<![CDATA[${right.slice(0, 1)}]]>${right.slice(1)}`),
  (text) => (/[&<]/u.test(text) ? text : text.replace(/[đ-]/gu, (letter) => `&#${letter.codePointAt(0)};`)),
  (text) => (/[&<]/u.test(text) ? text : text.replace(/ /u, '</w:t><w:tab/><w:t xml:space="preserve">')),
  (text, d, open) => apart(text, d, (left, right) => `${left}</w:t></w:r><w:hyperlink r:id="rId1">${open}<w:t>${right.slice(0, 4)}</w:t></w:r></w:hyperlink>${open}<w:t xml:space="preserve">${right.slice(4)}`),
]

/** A text cut in two, not within an entity. */
function apart(text: string, d: Dice, by: (left: string, right: string) => string): string {
  if (text.length < 6 || /[&<]/u.test(text)) return text
  const at = 1 + d.below(text.length - 2)
  return by(text.slice(0, at), text.slice(at))
}

/** The parts without the hundred styles of tables that Word keeps at hand and no table of ours names: nine tenths of a file, read at each step. */
function thinned(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const [body, styles] = [parts['word/document.xml'], parts['word/styles.xml']].map((part) => strFromU8(part ?? new Uint8Array()))
  const kept = (styles ?? '').replace(/<w:style w:type="table"[^>]*w:styleId="([^"]*)"[^>]*>(?:(?!<\/w:style>).)*<\/w:style>/gsu, (style, id: string) => {
    return style.includes('w:default="1"') || id === 'TableGrid' || body?.includes(`w:val="${id}"`) ? style : ''
  })
  return { ...parts, ...(styles ? { 'word/styles.xml': strToU8(kept) } : {}) }
}

/** The file with some defects in its words; `cuts` says what becomes of its runs. */
export function damagedWord(bytes: Uint8Array, seed: number, cuts: Cuts): Uint8Array {
  const d = dice(seed * 7919)
  const parts = thinned(unzipSync(bytes))
  const share = d.one([0.02, 0.1])
  const kinds = [d.one(DAMAGES), d.one(DAMAGES), d.one(DAMAGES)]
  const body = strFromU8(parts['word/document.xml'] as Uint8Array).replace(/(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t([^>]*)>([^<]*)/gu, (_, open: string, attributes: string, text: string) => {
    let words = text
    if (!text.includes('&')) for (const [pattern, by] of kinds) words = words.replace(pattern, (match) => (d.odds(share) ? by(match, d) : match))
    if (cuts !== 'whole') for (let n = 0; n < 2; n++) if (d.odds(0.4)) words = d.one(cuts === 'links' ? CUTS : CUTS.slice(0, -1))(words, d, open)
    return `${open}<w:t${attributes}>${words}`
  })
  return zipSync({ ...parts, 'word/document.xml': strToU8(body) })
}
