import type { Position } from '../../model/plan.js'
import { CAPITAL } from '../../text/letters.js'
import type { Span } from '../../text/passage.js'
import { fold } from '../../text/spelling.js'
import { rule } from '../rule.js'

// «KT. CHỦ TỊCH», «K/T CHỦ TỊCH», «KT CHỦ TỊCH».
const DEPUTY_FOR = new RegExp(`(?:^|\\s)K[./]?T(?:[./]\\s?|\\s)(?=[${CAPITAL}]|$)`)
// «phó chủ tịch», «thứ trưởng».
const DEPUTY = /phó|thứ trưởng/u
// «T/M ỦY BAN NHÂN DÂN».
const SLASHED = /(?:^|\s)(?:T\/M|K\/T|T\/L|T\/U|TU\/Q)(?=[\s.])/u
// «T/M», «TU/Q».
const SLASHES = /\b(T|K|TU)\/([MTLUQ])\b\.?/gu
// «TM. ỦY BAN NHÂN DÂN», «KT.CHỦ TỊCH».
const DOTTED = new RegExp(`(?:^|\\s)(?:TM|KT|TL|TUQ|Q)\\.(?=\\s|[${CAPITAL}])`)

const span = ({ start, end }: Position): Span => [start.offset, end.offset]

/** A signature whose prefix is written in one of the two ways. */
interface Written {
  readonly slashed: boolean
  readonly authority: string
  readonly span: Span
}

/** The prefix and the title of a signature agree, and are written in one way. */
export const signatureForm = rule({
  id: 'signature-form',
  group: 'structure',
  severity: 'warning',
  advice: { vi: 'Ghi đúng chức vụ của người ký, hoặc bỏ “KT.” khi người đứng đầu ký.', en: 'Give the signer’s own title, or drop KT. where the head signs.' },
  messages: {
    deputy: {
      vi: (d) => `Sau “${d.authority}” phải là chức vụ cấp phó, không phải “${d.title}”.`,
      en: (d) => `“${d.authority}” must be followed by a deputy’s title, not “${d.title}”.`,
    },
    mixed: {
      vi: (d) => `“${d.authority}”: chỗ ký khác viết “${d.other}”.`,
      en: (d) => `“${d.authority}”: another signature has “${d.other}”.`,
      advice: { vi: 'Viết quyền hạn ở các chỗ ký theo một kiểu.', en: 'Write the prefixes of all signatures in one way.' },
    },
    both: {
      vi: (d) => `“${d.authority}”: viết lẫn dấu chấm và dấu gạch chéo.`,
      en: (d) => `“${d.authority}” mixes dot and slash.`,
      advice: {
        vi: 'Viết cả hai dòng theo một kiểu: TM., KT. (văn bản nhà nước) hoặc T/M, K/T (văn bản của Đảng).',
        en: 'Write both lines in one way: TM., KT. (State) or T/M, K/T (Party).',
      },
    },
    slash: {
      vi: (d) => `“${d.authority}”: văn bản nhà nước viết TM., KT., không viết T/M, K/T.`,
      en: (d) => `“${d.authority}”: a State document has TM., KT., not T/M, K/T.`,
    },
    other: { vi: (d) => `Viết “${d.other}”`, en: (d) => `Written “${d.other}”` },
  },
  check: ({ report }) => {
    let first: Written | null = null
    return {
      part({ plan, regime }) {
        for (const { authority, title, position } of plan.signatures) {
          if (!authority) continue
          const written = { slashed: authority.includes('/') && SLASHED.test(authority), authority, span: span(position) }
          const dotted = authority.includes('.') && DOTTED.test(`${authority} `)
          const deputy = authority.includes('K') && DEPUTY_FOR.test(`${authority} `)
          if (deputy && title !== '' && !DEPUTY.test(fold(title))) report({ span: written.span, message: 'deputy', data: { authority, title } })
          if (!written.slashed && !dotted) continue
          if (written.slashed && dotted) report({ span: written.span, message: 'both', data: { authority } })
          else if (written.slashed && regime === 'state') {
            report({ span: written.span, message: 'slash', data: { authority }, expected: [authority.replace(SLASHES, '$1$2.')] })
          }
          else if (first && first.slashed !== written.slashed) {
            const other = { other: first.authority }
            report({ span: written.span, message: 'mixed', data: { authority, ...other }, related: [{ span: first.span, note: 'other', data: other }] })
          }
          first ??= written
        }
      },
    }
  },
})
