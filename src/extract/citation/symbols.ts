import type { Types } from './types.js'

/** One group of a symbol: `CTr`, `UBND`, `QH15`. */
export const GROUP = '[A-ZĐƯƠÂÊÔ][A-Za-zĐđƯưƠơÂâÊêÔôyi]{0,14}\\d{0,2}'

// A symbol: a serial, perhaps a year, then groups of letters joined by dashes, slashes, ampersands, spaces beside them forgiven. Every piece is
// bounded and begins with another sign than the one before, so that there is one way to read it.
const NUMBER = new RegExp(`(?<![A-Za-zÀ-ỹ\\d/.-])(\\d{1,5}[a-zđ]?)((?: ?/ ?\\d{4})?) ?([/–-]) ?(${GROUP}(?: ?[/–&.-] ?${GROUP}){0,6}(?: (?:UBND|HĐND|TU|TW)(?![A-Za-zÀ-ỹ]))?)`, 'gu')

/** Whether what stands after the serial is a document's symbol and not a room, a class or a plate. */
function known(year: string, letters: string, { abbreviations }: Types): boolean {
  const groups = letters.split(/[\s/–&.-]+/u)
  if (groups.some((group) => abbreviations.has(group) || /^(?:CTr[A-Za-zÀ-ỹ]*|TTr|BCĐ|QH\d{1,2}|UBTVQH\d{0,2}|NQLT|CTPH|QCPH|KHLN|KHPH|KHLT|HDLN|HDLT)$/u.test(group))) return true
  return groups.length > 1 && (year !== '' || /(?:UBND|HĐND|TU|TW|ĐU|CP|TTg|BNV|SNV|VP)/u.test(letters))
}

/** A number with its symbol: offsets in the text, and its value with the spaces around its marks left out. */
export interface Numbered {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly serial: string
  /** Whether its first group is the abbreviation of a type: such a number may stand without `số`. */
  readonly typed: boolean
}

/** The numbers of documents in a text, in order: `24-NQ/TW`, `33/CT-TTg`, `01/2017/QĐ-UBND`, `94- KH/BTGDVTW`. */
export function* numbers(text: string, printed: string, types: Types): Generator<Numbered> {
  if (!/\d/u.test(text) || !/[/–-]\s?[A-ZĐ]/u.test(printed)) return
  for (const match of printed.matchAll(NUMBER)) {
    const [whole, serial = '', year = '', , written = ''] = match
    const start = match.index
    const before = text.slice(Math.max(0, start - 40), start)
    if (!known(year, written, types) && !(/số ?:? ?$/u.test(before) && types.end.test(before) && written.length > 2)) continue
    // «05-CTrPH/BDVTU-BCSĐ UBND» has two bodies; «15/KH UBND tỉnh» goes on with the issuer's name.
    const beyond = /[A-Za-zÀ-ỹ\d] (?:UBND|HĐND|TU|TW)$/u.test(written) && !/[-/–&][A-Za-zÀ-ỹ]+ (?:UBND|HĐND|TU|TW)$/u.test(written)
    const length = whole.length - (beyond ? written.length - written.lastIndexOf(' ') : 0)
    const value = whole.slice(0, length).replace(/ ?([/–-]) ?/gu, (_, mark: string) => (mark === '–' ? '-' : mark))
    yield { start, end: start + length, value, serial, typed: types.abbreviations.has(written.split(/[/–-]/u)[0] ?? '') }
  }
}
