import type { Document } from '../../model/document.js'
import { MEANINGS } from '../../facts/contradicting-type.js'
import { mentions } from '../../facts/mentions.js'
import type { Settings } from '../../settings/settings.js'
import { key } from '../../text/spelling.js'
import { rule, type Problem } from '../rule.js'

function* problems(document: Document, { documentTypes }: Settings): Generator<Problem> {
  for (const mention of mentions(document)) {
    const type = mention.contradictingType
    if (type === null || mention.row === null || mention.find.number === null) continue
    // What the office itself calls so (settings) is no contradiction.
    const own = key(mention.find.citation.type ?? '')
    if (documentTypes.findLast(({ name }) => key(name) === own)?.abbreviations.includes(type)) continue
    const word = mention.find.citation.type ?? mention.row.name
    const meanings = MEANINGS.get(type) ?? []
    const start = mention.find.type?.start ?? mention.find.passage.start
    const apart = mention.find.type !== null && document.source.text.slice(mention.find.type.end, mention.find.number.start).includes('\n')
    yield {
      span: [start, Math.max(start, mention.find.number.end)],
      message: 'contradicts',
      data: { word, number: mention.number, abbreviation: type, meanings: meanings.join(', '), right: mention.row.abbreviations.join(', ') || '–' },
      actual: `${word} số ${mention.number}`,
      expected: meanings.map((name) => `${name} số ${mention.number}`),
      ...(apart ? { related: [{ span: mention.find.number.span, note: 'symbol', data: { number: mention.number } }] } : {}),
    }
  }
}

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
    },
    symbol: { vi: ({ number }) => `ký hiệu: ${number}`, en: ({ number }) => `the symbol: ${number}` },
  },
  check: ({ document, settings, report }) => ({
    end() {
      for (const problem of problems(document, settings)) report(problem)
    },
  }),
})
