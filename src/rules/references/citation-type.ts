import { MEANINGS } from '../../facts/contradicting-type.js'
import { mentionOf } from '../../facts/mentions.js'
import { key } from '../../text/spelling.js'
import { changed } from '../advice.js'
import { rule } from '../rule.js'

/** citation-type: the type word of a citation and the abbreviation in its symbol are of one row of the table of types. */
export const citationType = rule({
  id: 'citation-type',
  group: 'references',
  severity: 'error',
  advice: {
    vi: 'Đối chiếu bản gốc, sửa tên loại hoặc ký hiệu.',
    en: 'Check the original and correct the type word or the symbol.',
  },
  messages: {
    contradicts: {
      vi: ({ word, number, abbreviation, meanings }) => `Ghi “${word}” nhưng ký hiệu “${number}” mang chữ viết tắt ${abbreviation} (${meanings}).`,
      en: ({ word, number, abbreviation, meanings }) => `“${word}” but the symbol “${number}” carries ${abbreviation} (${meanings}).`,
      advice: {
        vi: (_, expected) => `${changed(expected, 'vi')}; nếu tên loại đúng thì sửa ký hiệu theo bản gốc.`,
        en: (_, expected) => `${changed(expected, 'en')}; if the type is right, correct the symbol as the original has it.`,
      },
    },
    symbol: { vi: ({ number }) => `ký hiệu: ${number}`, en: ({ number }) => `the symbol: ${number}` },
  },
  check: ({ document, settings: { documentTypes }, report }) => ({
    citation(find) {
      const mention = mentionOf(document, find)
      const abbreviation = mention?.contradictingType ?? null
      if (abbreviation === null || !mention?.row || !find.number) return
      // What the office itself calls so (settings) is no contradiction.
      const own = key(find.citation.type ?? '')
      if (documentTypes.findLast(({ name }) => key(name) === own)?.abbreviations.includes(abbreviation)) return
      const { row, number } = mention
      const word = find.citation.type ?? row.name
      const meanings = MEANINGS.get(abbreviation) ?? []
      const start = find.type?.start ?? find.passage.start
      const apart = find.type !== null && document.source.text.slice(find.type.end, find.number.start).includes('\n')
      report({
        span: [start, Math.max(start, find.number.end)],
        message: 'contradicts',
        data: { word, number, abbreviation, meanings: meanings.join(', '), right: row.abbreviations.join(', ') || '–' },
        actual: `${word} số ${number}`,
        expected: meanings.map((name) => `${name} số ${number}`),
        ...(apart ? { related: [{ span: find.number.span, note: 'symbol', data: { number } }] } : {}),
      })
    },
  }),
})
