import type { Span } from '../../text/passage.js'
import type { Position } from '../../model/plan.js'
import { fold } from '../../text/spelling.js'
import { rule } from '../rule.js'
import { CAPITAL } from '../../text/letters.js'

const DEPUTY_FOR = new RegExp(`(?:^|\\s)K[./]?T(?:[./]\\s?|\\s)(?=[${CAPITAL}]|$)`)
const DEPUTY = /phó|thứ trưởng/u
const SLASHED = /(?:^|\s)(?:T\/M|K\/T|T\/L|T\/U|TU\/Q)(?=[\s.])/u
const DOTTED = new RegExp(`(?:^|\\s)(?:TM|KT|TL|TUQ|Q)\\.(?=\\s|[${CAPITAL}])`)

const span = ({ start, end }: Position): Span => [start.offset, end.offset]

/** The prefix and the title of a signature agree, and are written in one way. */
export const signatureForm = rule({
  id: 'signature-form',
  group: 'structure',
  severity: 'warning',
  advice: { vi: 'Ghi đúng chức vụ của người ký, hoặc bỏ “KT.” khi người đứng đầu ký.', en: 'Give the signer’s own title, or drop KT. where the head signs.' },
  messages: {
    deputy: { vi: (d) => `Sau “${d.authority}” phải là chức vụ cấp phó, không phải “${d.title}”.`, en: (d) => `“${d.authority}” must be followed by a deputy’s title, not “${d.title}”.` },
    mixed: { vi: (d) => `“${d.authority}”: chỗ ký khác viết “${d.other}”.`, en: (d) => `“${d.authority}”: another signature has “${d.other}”.` },
    both: { vi: (d) => `“${d.authority}”: viết lẫn dấu chấm và dấu gạch chéo.`, en: (d) => `“${d.authority}” mixes dot and slash.` },
    slash: { vi: (d) => `“${d.authority}”: văn bản nhà nước viết TM., KT., không viết T/M, K/T.`, en: (d) => `“${d.authority}”: a State document has TM., KT., not T/M, K/T.` },
    other: { vi: (d) => `Viết “${d.other}”`, en: (d) => `Written “${d.other}”` },
  },
  check: ({ document, report }) => ({
    end() {
      let first: { slashed: boolean; authority: string; span: Span } | null = null
      for (const { plan, regime } of document.parts) {
        for (const { authority, title, position } of plan.signatures) {
          if (!authority) continue
          const slashed = authority.includes('/') && SLASHED.test(authority)
          const dotted = authority.includes('.') && DOTTED.test(`${authority} `)
          if (authority.includes('K') && DEPUTY_FOR.test(`${authority} `) && title !== '' && !DEPUTY.test(fold(title))) report({ span: span(position), message: 'deputy', data: { authority, title } })
          if (slashed && dotted) report({ span: span(position), message: 'both', data: { authority } })
          else if (slashed && regime === 'state') report({ span: span(position), message: 'slash', data: { authority } })
          else if (first && (slashed || dotted) && first.slashed !== slashed) {
            report({ span: span(position), message: 'mixed', data: { authority, other: first.authority }, related: [{ span: first.span, note: 'other', data: { other: first.authority } }] })
          }
          if (slashed || dotted) first ??= { slashed, authority, span: span(position) }
        }
      }
    },
  }),
})
