/** Files that no one would write, by a seed: random Unicode, damaged fixtures, the documents' own words, bytes. The same seed gives the same file. */
import { readdirSync, readFileSync } from 'node:fs'
import { dice, madeUp, mutated, type Dice } from './made-up.js'

/** A file to read. */
export interface Input {
  /** Says how to make it again. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly path: string
  readonly encoding?: string
}

const folder = new URL('../../fixtures/plans/', import.meta.url)

/** The texts of all fixtures, and their words. */
export const TEXTS: readonly string[] = readdirSync(folder).sort().flatMap((name) =>
  readdirSync(new URL(`${name}/`, folder)).filter((one) => /^plan\.(?:txt|md)$/.test(one)).map((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')))
const WORDS: readonly string[] = [...new Set(TEXTS.flatMap((text) => text.split(/(\s+|(?<=[.,:;()/-])|(?=[.,:;()/-]))/u)))].filter((word) => word !== '')

/** Blocks of Unicode that compose, combine, join, turn or steer, and some that do none of it. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x0, 0x1f], [0x20, 0x7e], [0x20, 0x7e], [0x7f, 0xa0], [0xa1, 0x24f], [0x1e00, 0x1eff], [0x1ea0, 0x1eff], [0x300, 0x36f], [0x300, 0x345], [0x370, 0x3ff], [0x400, 0x45f], [0x483, 0x487], [0x591, 0x5ea],
  [0x610, 0x6ff], [0x900, 0x9ff], [0xe01, 0xe4e], [0xf40, 0xfbc], [0x1100, 0x11ff], [0x1100, 0x1112], [0x1161, 0x1175], [0x11a8, 0x11c2], [0xac00, 0xd7a3], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff], [0x1f00, 0x1fff],
  [0x2000, 0x206f], [0x20d0, 0x20ff], [0x2100, 0x214f], [0x2190, 0x22ff], [0x2329, 0x232a], [0x2adc, 0x2add], [0x3000, 0x30ff], [0xa8e0, 0xa8f1], [0xf900, 0xfaff], [0xfb00, 0xfb4f], [0xfe00, 0xfe2f], [0xfff0, 0xffff],
  [0xfeff, 0xfeff], [0x10a0d, 0x10a3f], [0x11099, 0x110bb], [0x11131, 0x11132], [0x1d158, 0x1d182], [0x1f300, 0x1f6ff], [0x2f800, 0x2fa1d], [0xe0001, 0xe01ef], [0x10fff0, 0x10ffff],
]
/** Clusters that have gone wrong, or nearly. */
const NASTY: readonly string[] = [
  '\u0308\u0301', '\u0344', 'a\u0301\u0323', 'o\u0323\u0302\u0301', '\u1100\u1161\u11a8', '\u1100\u1161', '\u05e9\u05c1\u05bc', '\ufb2c', '\u0e33\u0e49', 'ﬁ', 'ﬃ', '\u{1d15e}', '\u{11131}\u{11127}', '\u{2f800}', '=\u0338', '=\u0323\u0338',
  '\u0958', '\u2adc', '\u2329', '\u212b', '\u212a', '\u037e', '\u1fef', '\u0387', 'e\u200d\u0301', 'e*\u0301', 'e\\*\u0301', '\n\u0301', '\r\u0323', ' \u0301', '\ufe0f', '\u{1f468}\u200d\u{1f469}', '\ud83d', '\udc00', '\u034f', '\u202e', '\u2066',
  '\u001b[31m', '\u009b', '\u0007', '\u0000', '\u0085', '\u2028', '\u000b', '¨\u0301', '(\u0301', '1\u0301', '/\u0338', '*\u0301*', '_\u0301', '#\u0301', '|\u0301', '²', '①', '٣', '५', '１', '\u{1d7d8}', 'İ', 'ı', 'ß', 'ŉ', 'ΐ', 'ǰ',
]

function point(d: Dice): string {
  const [from, to] = d.one(BLOCKS)
  return String.fromCodePoint(from + d.below(to - from + 1))
}

const odd = (d: Dice): string => (d.odds(0.5) ? d.one(NASTY) : point(d))

/** Letters of any script, in lines with the labels and words of a plan now and then. */
function unicode(d: Dice): string {
  let text = ''
  for (let n = d.below(300) + 1; n > 0; n--) {
    text += d.odds(0.75) ? point(d) : d.one([() => d.one(NASTY), () => '\n', () => ' ', () => `\n${d.below(5) + 1}. `, () => d.one(WORDS), () => d.one(['*', '**', '_', '| ', '# ', '\\'])])()
  }
  return text
}

/** Some lines of a fixture that follow one another, its head with them in half of all. */
function lines(d: Dice): string {
  const all = d.one(TEXTS).split('\n')
  const from = d.odds(0.5) ? 0 : d.below(all.length)
  return all.slice(from, from + 1 + d.below(60)).join('\n')
}

/** `text` with signs of all scripts set in, and changed as people and converters do. */
function damaged(text: string, d: Dice): string {
  let changed = d.odds(0.5) ? mutated(text, d) : text
  for (let n = d.below(25); n > 0; n--) {
    const at = d.below(changed.length + 1)
    changed = changed.slice(0, at) + odd(d) + changed.slice(at + (d.odds(0.3) ? d.below(6) : 0))
  }
  return d.odds(0.1) ? changed.normalize(d.one(['NFD', 'NFKD', 'NFC'])) : changed
}

const own = (d: Dice): string => Array.from({ length: d.below(400) + 1 }, () => (d.odds(0.02) ? odd(d) : d.odds(0.08) ? '\n' : d.one(WORDS) + (d.odds(0.3) ? ' ' : ''))).join('')

/** The labels, times, numbers and units of a plan with a sign of another script at each place where something is cut. */
function cut(d: Dice): string {
  const o = (): string => (d.odds(0.4) ? odd(d) : '')
  const item = (): string => `${o()}${d.one(['1', 'I', 'a', '-', '1.1', 'Tháng 3', 'Quý II'])}${o()}${d.one(['.', ')', ':', '/', ' '])}${o()} ${d.one(WORDS)}${o()} ${d.one(['Kế hoạch số', 'trước ngày', 'Sở Nội vụ', 'số', '(', 'ngày'])}${o()} ${o()}${
    d.one(['12-KH/TU', '30/2020/NĐ-CP', '10/12/2026', '31/4/2026', 'quý II/2026', 'tháng 3', '12\u0301/3/2026', '31/12/9999', '29/02/2100', '00/00/0000', '1/1/0000', 'quý IV/9999', 'trong vòng 400 ngày', 'tháng 13/2026', 'năm 9999', 'rằm tháng Chạp năm 9999', 'từ 30/12 đến 32/13/9999', 'ngày 29, 30, 31 tháng 2', 'cuối tháng 2/0001', 'ngày cuối tháng hằng quý'])}${o()}${d.one(['', ' của Tỉnh ủy', ' chủ trì, phối hợp với Sở Y tế', ' (Sở Tài chính tham mưu)', ' hằng tháng'])}${o()}${d.one(['.', ';', ').', '', ','])}${o()}`
  const head = `KẾ HOẠCH${o()}\n${o()}Công tác năm 2026${o()}\n\n`
  const foot = `\n${o()}Nơi nhận${o()}:\n- ${o()}Như trên${o()} (b/c)${o()};\n${o()}- Lưu: VT.\n\nTM. UBND${o()}\nCHỦ TỊCH${o()}\n\nHà Văn ${o()}Thếm`
  return `${d.odds(0.6) ? head : ''}${Array.from({ length: d.below(12) + 1 }, item).join(d.one(['\n', '\n', '\n\n', '\n\u0301', ' ']))}${d.odds(0.6) ? foot : ''}`
}

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'windows-1252', 'iso-8859-1', 'gb18030', 'shift_jis', 'euc-kr', 'big5', 'koi8-u', 'macintosh', 'ibm866', 'iso-2022-jp'] as const

/** The text in bytes: UTF-8, with or without its mark, or UTF-16 of either kind. */
function encoded(text: string, d: Dice): Uint8Array {
  const kind = d.below(10)
  if (kind === 0) return new TextEncoder().encode(`\ufeff${text}`)
  if (kind > 3) return new TextEncoder().encode(text)
  const wide = Buffer.from(kind === 3 ? text : `\ufeff${text}`, 'utf16le')
  return kind === 2 ? wide.swap16() : wide
}

function bytes(d: Dice): Uint8Array {
  const highest = d.one([256, 128, 96])
  return Uint8Array.from({ length: d.below(2000) }, () => (highest === 96 && d.odds(0.9) ? 32 + d.below(96) : d.below(highest)))
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const KINDS: readonly (readonly [name: string, of: (d: Dice, seed: number) => { readonly bytes: Uint8Array; readonly encoding?: string }])[] = [
  ['random Unicode', (d) => ({ bytes: utf8(unicode(d)) })],
  ['a damaged fixture', (d) => ({ bytes: utf8(damaged(lines(d), d)) })],
  ['a damaged plan of made-up words', (d, seed) => ({ bytes: utf8(damaged(madeUp(seed).slice(0, 6000), d)) })],
  ['words of the documents', (d) => ({ bytes: utf8(own(d)) })],
  ['a file that ends in the middle', (d) => {
    const whole = encoded(lines(d), d)
    return { bytes: whole.slice(0, d.below(whole.length + 1)) }
  }],
  ['random bytes', (d) => ({ bytes: bytes(d), ...(d.odds(0.5) ? { encoding: d.one(ENCODINGS) } : {}) })],
  ['bytes changed', (d) => {
    const whole = Uint8Array.from(encoded(d.odds(0.7) ? lines(d) : unicode(d), d))
    for (let n = d.below(20); n > 0 && whole.length > 0; n--) whole[d.below(whole.length)] = d.below(256)
    return { bytes: whole, ...(d.odds(0.3) ? { encoding: d.one(ENCODINGS) } : {}) }
  }],
  ['signs at each cut', (d) => ({ bytes: utf8(cut(d)) })],
]

/** The file of a seed. */
export function fuzzed(seed: number): Input {
  const d = dice(seed * 2654435761)
  const [kind, of] = KINDS[seed % KINDS.length] ?? KINDS[0]!
  return { name: `${kind}, fuzzed(${seed})`, path: d.odds(0.25) ? 'plan.md' : 'plan.txt', ...of(d, seed) }
}
