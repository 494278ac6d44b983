/** Plans with the damage that `--fix` mends, and with what stands in its way, by a seed. */
import { dice, madeUp, mutated, type Dice } from './made-up.js'
import { TEXTS } from './fuzz.js'
import { GOOD, SKIPPED } from './plans.js'

const LATIN = 'aeopcyxABCEHKMOPTX'
const CYRILLIC = 'аеорсухАВСЕНКМОРТХ'

/** `text` with some of the matches of a pattern replaced. */
function some(text: string, pattern: RegExp, by: (match: string) => string, { d, share }: { readonly d: Dice; readonly share: number }): string {
  return text.replace(pattern, (match) => (d.odds(share) ? by(match) : match))
}

const DAMAGES: readonly ((text: string, d: Dice) => string)[] = [
  (text, d) => some(text, /\p{L}+/gu, (word) => word.normalize('NFD'), { d, share: d.one([0.02, 0.3]) }),
  (text, d) => some(text, /[-/–](?=\p{Lu})|(?<=\d)[-/]/gu, (mark) => d.one([` ${mark}`, `${mark} `, ` ${mark} `, `\u00a0${mark}`, `${mark}\u200b `, `${mark}\n`]), { d, share: 0.4 }),
  (text, d) => some(text, /\)/gu, () => d.one(['', '', '*', '.']), { d, share: 0.4 }),
  (text, d) => some(text, /^(\s*)(\d{1,2})(?=[.)/])/gmu, (label) => d.one([String(d.below(9) + 1), String(Number(label) + 1), `${label}.${d.below(3) + 1}`, `${label}.1.2`, `0${label.trim()}`]), { d, share: d.one([0.1, 0.5]) }),
  (text, d) => some(text, /^(\s*)[a-zđ](?=\))/gmu, () => d.one([...'abcdđeg']), { d, share: 0.3 }),
  (text, d) => some(text, /\([^()\n]{3,80}\)|\p{L}+|[.;,]$/gmu, (words) => d.one([`*${words}*`, `**${words}**`, `_${words}_`, `*${words}`, `${words}*`, `${words}_`, `${words}**`]), { d, share: 0.03 }),
  (text, d) => some(text, /\p{L}+/gu, (word) => [...word].map((c) => (LATIN.includes(c) && d.odds(0.7) ? (CYRILLIC[LATIN.indexOf(c)] ?? c) : c)).join(''), { d, share: d.one([0.01, 0.1]) }),
  (text, d) => some(text, / /gu, () => d.one(['', '  ', '\u00a0', '\u200b', '\n', '\t']), { d, share: 0.02 }),
  (text, d) => some(text, /\d+\/\d{4}\/\p{L}+-\p{L}+|\d+-\p{Lu}+\/\p{Lu}+/gu, (symbol) => {
    const at = 1 + d.below(symbol.length - 1)
    return `${symbol.slice(0, at)}${d.one([' ', '- ', ' / ', '*', '  '])}${symbol.slice(at)}`
  }, { d, share: 0.5 }),
  (text, d) => some(text, /\d{1,2}\/\d{1,2}\/\d{4}/gu, (date) => d.one([date.replace('/', ' /'), date.replace('/', '/ '), date.replace(/\//g, ' - '), date.slice(0, -1)]), { d, share: 0.4 }),
  (text, d) => some(text, /\d+\/\p{Lu}[\p{L}]*-\p{Lu}+|\d+-\p{Lu}[\p{L}]*\/\p{Lu}+/gu, (symbol) => symbol.replace(/[-/]/gu, (mark) => (mark === '-' ? '/' : '-')), { d, share: 0.5 }),
  (text, d) => some(text, / số (?=\d)/gu, () => ' ', { d, share: 0.6 }),
  (text, d) => some(text, /(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu, (word) => d.one([`${word} ${word}`, `${word}  ${word}`, `${word}\n${word}`]), { d, share: d.one([0.01, 0.05]) }),
  (text, d) => some(text, /(?:\.\/)?\.$|;$/gmu, () => d.one(['', '.', ',']), { d, share: 0.5 }),
  (text, d) => some(text, /(?<=ngày |tháng )0(?=\d)/gu, () => '', { d, share: 0.6 }),
  (text, d) => some(text, /bảo đảm|hằng năm|thực hiện|ngành/giu, (word) => d.one(['đảm bảo', 'hàng năm', 'thưc hiện', 'nghành', word.toUpperCase()]), { d, share: 0.3 }),
  (text, d) => mutated(text, d),
]

/** The damaged plan of a seed: one kind of damage, or several. */
export function damagedPlan(seed: number): { readonly name: string; readonly text: string; readonly path: string } {
  const d = dice(seed * 40503)
  const kind = d.below(4)
  let text = kind === 0 ? d.one([GOOD, SKIPPED]) : kind === 1 ? madeUp(seed).slice(0, 8000) : lines(d)
  for (let n = 1 + d.below(d.one([1, 4])); n > 0; n--) text = d.one(DAMAGES)(text, d)
  return { name: `damagedPlan(${seed})`, text, path: d.odds(0.3) ? 'plan.md' : 'plan.txt' }
}

/** The head of a fixture, and some of its lines. */
function lines(d: Dice): string {
  const all = d.one(TEXTS).split('\n')
  const from = 12 + d.below(all.length)
  return [...all.slice(0, 12), ...all.slice(from, from + 40)].join('\n')
}
