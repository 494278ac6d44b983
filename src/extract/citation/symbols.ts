import { DOCUMENT_TYPES } from '../../data/types.js'

/** One group of a symbol: `CTr`, `UBND`, `QH15`. */
export const GROUP = '[A-ZĐƯƠÂÊÔ][A-Za-zĐđƯưƠơÂâÊêÔôyi]{0,14}\\d{0,2}'

// A symbol: a serial, perhaps a year, then groups of letters joined by dashes, slashes, ampersands, spaces beside them forgiven. Every piece is
// bounded and begins with another sign than the one before, so that there is one way to read it.
export const NUMBER = new RegExp(`(?<![A-Za-zÀ-ỹ\\d/.-])(\\d{1,5}[a-zđ]?)((?: ?/ ?\\d{4})?) ?([/–-]) ?(${GROUP}(?: ?[/–&.-] ?${GROUP}){0,6}(?: (?:UBND|HĐND|TU|TW)(?![A-Za-zÀ-ỹ]))?)`, 'gu')

/** Abbreviations of all types of documents. */
export const abbreviations = new Set(DOCUMENT_TYPES.flatMap((type) => type.abbreviations))

/** Whether what stands after the serial is a document's symbol and not a room, a class or a plate. */
export function symbol(year: string, letters: string): boolean {
  const groups = letters.split(/[\s/–&.-]+/u)
  if (groups.some((group) => abbreviations.has(group) || /^(?:CTr[A-Za-zÀ-ỹ]*|TTr|BCĐ|QH\d{1,2}|UBTVQH\d{0,2}|NQLT|CTPH|QCPH|KHLN|KHPH|KHLT|HDLN|HDLT)$/u.test(group))) return true
  return groups.length > 1 && (year !== '' || /(?:UBND|HĐND|TU|TW|ĐU|CP|TTg|BNV|SNV|VP)/u.test(letters))
}
