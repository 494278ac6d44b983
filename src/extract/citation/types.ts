import { DOCUMENT_TYPES, type DocumentType } from '../../data/types.js'
import { fold } from '../../words.js'

/** Patterns of the types of documents that a text may name: the table's, and those of an office's own. */
export interface Types {
  /** A type at the end of a text, with `số` after it or not. */
  readonly end: RegExp
  /** A type at an offset (sticky). */
  readonly at: RegExp
  /** A type with a number or parties of its own: another document begins. */
  readonly word: RegExp
  /** `Nghị quyết của Bộ Chính trị số`, `Kết luận ngày 02/6/2025 của Ban Bí thư số`: type, date and issuer before a number. */
  readonly of: RegExp
  /** A type with a serial that has no symbol. */
  readonly serial: RegExp
  readonly abbreviations: ReadonlySet<string>
}

/** A type of documents that only one office has. */
export type OwnType = Pick<DocumentType, 'name' | 'abbreviations'>

/** Types that are cited by name, or whose name is a word of every day. */
const BY_NAME: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'pháp lệnh', 'hợp đồng', 'lệnh'])
/** Words that a type may carry: `Chương trình hành động`, `Thông báo kết luận`. */
const KIND = '(?: hành động| phối hợp| công tác| liên tịch| liên ngành| kết luận| khung| tổng thể)?'

const escaped = (name: string): string => name.replace(/[^a-zà-ỹ\d ]/gu, '.')

/** The patterns of the table's types and of `own`. Closed alternatives, the longest first: no way back. */
export function typesWith(own: readonly OwnType[]): Types {
  const names = [...DOCUMENT_TYPES, ...own].map(({ name }) => fold(name.normalize('NFC'))).filter((name) => !BY_NAME.has(name))
  const any = [...new Set(names)].sort((a, b) => b.length - a.length).map(escaped).join('|')
  return {
    end: new RegExp(`(?:^|[^A-Za-zÀ-ỹ])((?:các )?(?:${any}|bộ luật|pháp lệnh|luật)${KIND})(?: số ?:?)?\\s?$`, 'u'),
    at: new RegExp(`(?:${any})${KIND}(?= |$)`, 'uy'),
    word: new RegExp(`(?:${any}) (?:số|[A-Za-zÀ-ỹ ]{0,20}giữa)`, 'u'),
    of: new RegExp(`(?:^|[^A-Za-zÀ-ỹ])((?:${any})${KIND})(?:,? ngày (\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}))? của ([A-Za-zÀ-ỹ ]{4,60}?) số ?:?\\s?$`, 'u'),
    serial: new RegExp(`(?<![A-Za-zÀ-ỹ])((?:${any})${KIND}) số ?(\\d{1,5}[a-zđ]?)(?= ngày|, ngày| của)`, 'gu'),
    abbreviations: new Set([...DOCUMENT_TYPES, ...own].flatMap(({ abbreviations }) => abbreviations)),
  }
}

/** The table's types. */
export const TYPES = typesWith([])
