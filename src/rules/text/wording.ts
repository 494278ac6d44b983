import { grouped } from '../../model/grouped.js'
import type { Data } from '../../model/message.js'
import { rule } from '../rule.js'
import { unwanted } from './parts/unwanted.js'
import { wordings } from './parts/wordings.js'

/** Of two words for one thing the one that laws have. */
export const wording = rule({
  id: 'wording',
  group: 'text',
  severity: 'info',
  advice: {
    vi: 'Thay bằng từ được gợi ý; cơ quan dùng từ khác thì khai báo trong cấu hình (wording).',
    en: 'Use the word that is suggested; an office that prefers another says so in its settings (wording).',
  },
  messages: {
    better: {
      vi: (d) => `“${d.word}” (${d.count} chỗ): nên viết “${d.right}”${said(d)}.`,
      en: (d) => `“${d.word}” (${d.count} ${d.count === 1 ? 'place' : 'places'}): better “${d.right}”${said(d)}.`,
    },
    too: { vi: () => 'Cũng vậy', en: () => 'Here too' },
  },
  check: ({ document, settings, report }) => ({
    end() {
      const found = unwanted(document, wordings(document, settings.wording))
      for (const [word, [{ passage, right, spelling }, ...more]] of grouped(found, ({ spelling: { wrong } }) => wrong)) {
        const { source } = spelling
        report({
          span: passage.span, message: 'better', expected: [right],
          data: { word, right: spelling.right, count: more.length + 1, ...(source !== '' && { source }) },
          related: more.map((other) => ({ span: other.passage.span, note: 'too' })),
        })
      }
    },
  }),
})

/** Who says so, where that is known. */
const said = ({ source }: Data): string => (source === undefined ? '' : ` (${source})`)
