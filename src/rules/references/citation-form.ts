import { mentionOf, type Mention } from '../../facts/mentions.js'
import { ISSUER_GROUPS } from '../../lexicon/issuers.js'
import { rule, type Problem } from '../rule.js'
import { innerSpace } from './parts/inner-space.js'
import { years } from './parts/number-years.js'
import { separators, type Fault } from './parts/separators.js'

/** A letter of a State body with CV in its symbol. */
function dispatch({ symbol: { type, form, groups }, number }: Mention): Fault | null {
  const carries = type === 'CV' && form === 'state' && groups.length === 1 && ISSUER_GROUPS.get(groups[0] ?? '')?.regime === 'state'
  return carries ? { message: 'dispatch', severity: 'warning', data: { number } } : null
}

/** One problem for all of many mentions without `số`. */
const MANY = 3

/** What is said of the mentions without `số`, one each or one for all. */
function withoutWord(mentions: readonly Mention[]): Problem[] {
  const many = mentions.length > MANY
  return (many ? mentions.slice(0, 1) : mentions).map(({ find, number }) => {
    const start = find.type?.start ?? find.passage.start
    const others = many ? mentions.slice(1) : []
    return {
      span: [start, find.number?.end ?? start],
      message: many ? 'words' : 'word',
      severity: 'info',
      data: { number, type: find.citation.type ?? '', count: many ? mentions.length : 1 },
      ...(!many && find.citation.type !== null && { expected: [`${find.citation.type} số ${number}`] }),
      related: others.map((other) => ({ span: (other.find.number ?? other.find.passage).span, note: 'also', data: { number: other.number } })),
    }
  })
}

/** citation-form: number and symbol of a cited document are written as its system writes them. */
export const citationForm = rule({
  id: 'citation-form',
  group: 'references',
  severity: 'error',
  advice: { vi: 'Viết lại số, ký hiệu theo bản gốc.', en: 'Write the number and symbol as the original has them.' },
  messages: {
    party: {
      vi: ({ number, right }) => `“${number}” là ký hiệu của Đảng nhưng viết dấu theo văn bản Nhà nước; viết ${right}.`,
      en: ({ number, right }) => `“${number}” is a Party symbol written with the State’s marks; write ${right}.`,
    },
    state: {
      vi: ({ number, right }) => `“${number}” là ký hiệu của Nhà nước nhưng viết dấu theo văn bản của Đảng; viết ${right}.`,
      en: ({ number, right }) => `“${number}” is a State symbol written with the Party’s marks; write ${right}.`,
    },
    separator: {
      vi: ({ number, right }) => `Dấu nối, dấu gạch chéo trong “${number}” không đúng; viết ${right}.`,
      en: ({ number, right }) => `Dash and slash in “${number}” are misplaced; write ${right}.`,
    },
    glued: {
      vi: ({ number, right }) => `“${number}” thiếu dấu giữa tên loại và cơ quan ban hành, kiểm tra lại: ${right}.`,
      en: ({ number, right }) => `“${number}” lacks the mark between type and issuer; write ${right}.`,
    },
    'party-year': {
      vi: ({ number, right }) => `“${number}”: số văn bản của Đảng không ghi năm; viết ${right}.`,
      en: ({ number, right }) => `“${number}”: numbers of Party documents carry no year; write ${right}.`,
    },
    yeared: {
      vi: ({ number, type }) => `“${number}”: loại ${type} không phải văn bản quy phạm pháp luật nên số không ghi năm.`,
      en: ({ number, type }) => `“${number}”: ${type} is no legal document, its number carries no year.`,
    },
    year: {
      vi: ({ number, date }) => `Năm trong số “${number}” khác năm của ngày ban hành ${date}.`,
      en: ({ number, date }) => `The year in “${number}” is not that of its date ${date}.`,
      advice: {
        vi: 'Đối chiếu bản gốc, sửa năm trong số hoặc ngày ban hành.',
        en: 'Check the original and correct the year in the number or the date.',
      },
    },
    term: {
      vi: ({ number, term, from, to }) => `“${number}”: Quốc hội khóa ${term} là nhiệm kỳ ${from}-${to}.`,
      en: ({ number, term, from, to }) => `“${number}”: term ${term} of the National Assembly was ${from}–${to}.`,
      advice: {
        vi: 'Đối chiếu bản gốc, sửa năm hoặc khóa Quốc hội trong ký hiệu.',
        en: 'Check the original and correct the year or the term in the symbol.',
      },
    },
    space: {
      vi: ({ number, right }) => `Thừa khoảng trắng trong “${number}”; viết ${right}.`,
      en: ({ number, right }) => `A space too many in “${number}”; write ${right}.`,
    },
    dispatch: {
      vi: ({ number }) => `“${number}”: công văn của cơ quan Nhà nước không ghi CV trong ký hiệu.`,
      en: ({ number }) => `“${number}”: a State body’s công văn carries no CV in its symbol.`,
      advice: {
        vi: 'Đối chiếu bản gốc, ghi tên cơ quan và đơn vị soạn thảo (12/UBND-VP).',
        en: 'Check the original, and write the body and the unit (12/UBND-VP).',
      },
    },
    word: {
      vi: ({ type, number }) => `Thiếu chữ “số” giữa ${type} và ${number}.`,
      en: ({ type, number }) => `The word “số” is left out between ${type} and ${number}.`,
    },
    words: {
      vi: ({ count }) => `Thiếu chữ “số” trước số, ký hiệu ở ${count} chỗ.`,
      en: ({ count }) => `The word “số” is left out before a number in ${count} places.`,
      advice: { vi: 'Thêm chữ “số” trước số, ký hiệu ở các chỗ này.', en: 'Write “số” before the number in each of these places.' },
    },
    also: { vi: ({ number }) => `cũng thiếu “số”: ${number}`, en: ({ number }) => `here too: ${number}` },
  },
  check({ document, report }) {
    const wordless: Mention[] = []
    return {
      citation(find) {
        const mention = mentionOf(document, find)
        const { number, type, word, listed } = find
        if (!mention || !number) return
        for (const fault of [separators(mention), years(mention), innerSpace(document, mention), dispatch(mention)]) {
          if (fault) report({ span: number.span, actual: number.value, ...fault })
        }
        if (!word && !listed && type && mention.symbol.groups.length > 0) wordless.push(mention)
      },
      end() {
        for (const problem of withoutWord(wordless)) report(problem)
      },
    }
  },
})
