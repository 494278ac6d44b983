import { DOCUMENT_TYPES } from '../../data/types.js'
import { fold } from '../../words.js'

/** Folded names of the types that are cited by number, without laws. */
export const types = DOCUMENT_TYPES.map((type) => fold(type.name)).filter((name) => !['luật', 'bộ luật', 'pháp lệnh', 'hợp đồng', 'lệnh'].includes(name))
/** Words that a type may carry: `Chương trình hành động`, `Thông báo kết luận`. */
export const KIND = '(?: hành động| phối hợp| công tác| liên tịch| liên ngành| kết luận| khung| tổng thể)?'

// A type of document at the end of a text: closed alternatives, anchored.
export const TYPE_END = new RegExp(`(?:^|[^A-Za-zÀ-ỹ])((?:các )?(?:${types.sort((a, b) => b.length - a.length).join('|')}|bộ luật|pháp lệnh|luật)${KIND})(?: số ?:?)?\\s?$`, 'u')

/** A type of document at an offset (sticky). */
export const TYPE_AT = new RegExp(`(?:${types.join('|')})${KIND}(?= |$)`, 'uy')
/** A type with a number or parties of its own: another document begins. */
export const TYPE_WORD = new RegExp(`(?:${types.join('|')}) (?:số|[A-Za-zÀ-ỹ ]{0,20}giữa)`, 'u')
/** `Nghị quyết của Bộ Chính trị số`, `Kết luận ngày 02/6/2025 của Ban Bí thư số`: type, date and issuer before a number. */
export const TYPE_OF = new RegExp(`(?:^|[^A-Za-zÀ-ỹ])((?:${types.join('|')})${KIND})(?:,? ngày (\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}))? của ([A-Za-zÀ-ỹ ]{4,60}?) số ?:?\\s?$`, 'u')
