import { fold } from '../../words.js'

/** The letters of a text alone, folded: converters break and letter-space headers. */
export const squeeze = (text: string): string => fold(text).replace(/[^A-Za-zÀ-ỹ]/gu, '')

/** The national title and motto, or the Party's name: they head every document and name no issuer. Matched loosely: converters break them. */
export function national(value: string): boolean {
  const squeezed = squeeze(value)
  return /cộnghòa[A-Za-zÀ-ỹ]{0,4}hội|chủnghĩaviệtnam|độclập.?tựdo|hạnhphúc$|đảngcộngsản|^đoàntncshồchíminh$/u.test(squeezed)
}

/** Where the national title, the motto or the Party’s name begins on a line of two columns. */
export const NATIONAL = /(?:CỘNG\s+HO?[ÀÒ]A?\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập\s*[-–]|ĐỘC\s+LẬP\s*[-–])/u
