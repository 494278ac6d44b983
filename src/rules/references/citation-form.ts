import { groupRegime, ISSUER_GROUPS, STATE_KINDS } from '../../lexicon/issuers.js'
import type { Document } from '../../model/document.js'
import { mentionOf, type Mention } from '../../facts/mentions.js'
import type { Passage } from '../../text/passage.js'
import { rule, type Problem } from '../rule.js'
import { shown } from '../../text/shown.js'

type Fault = Pick<Problem, 'message'> & Partial<Problem>

// Types that are never legal documents, so their numbers carry no year: Luật 64/2025/QH15, Điều 4. Chỉ thị were ones until the law of 2015 took effect.
const NO_YEAR: ReadonlySet<string> = new Set(['KH', 'CTr', 'CT', 'TB', 'BC', 'TTr'])
const DIRECTIVES_ENDED = 2017

// First and last years of the National Assembly's terms; two terms share the year of an election.
const TERMS: Readonly<Record<number, readonly [number, number]>> = {
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
}

function rewritten({ symbol }: Mention, form: 'party' | 'state'): string {
  const { serial, year, type, groups } = symbol
  const printed = /^\d+[A-Za-zÀ-ỹ]?/.exec(symbol.text)?.[0] ?? serial
  const issuer = groups.join('-')
  return form === 'party' ? `${printed}-${type}/${issuer}` : `${printed}/${year === null ? '' : `${year}/`}${type}-${issuer}`
}

/** Whose symbol it is: by its groups, or where they stay open by the issuer named. */
function regime({ symbol, issuer }: Mention): { of: 'party' | 'state'; sure: boolean } | null {
  if (symbol.regime !== null) return { of: symbol.regime, sure: true }
  if (issuer?.kind == null || symbol.groups.length === 0) return null
  return { of: STATE_KINDS.has(issuer.kind) ? 'state' : 'party', sure: false }
}

function separators(mention: Mention): Fault | null {
  const { symbol, number } = mention
  const whose = regime(mention)
  if (whose === null || symbol.form === null || symbol.groups.length === 0 || symbol.term !== null) return null
  if (symbol.type === null) {
    const letter = symbol.form === 'party' && whose.sure && whose.of === 'state' && symbol.groups.length > 1
    const right = `${/^\d+[A-Za-zÀ-ỹ]?/.exec(symbol.text)?.[0]}/${symbol.groups.join('-')}`
    // Letters of the Party always carry CV: the first group is a type of its own making (CTrPH).
    const own = symbol.form === 'state' && whose.sure && whose.of === 'party' && symbol.groups.length > 1 && groupRegime(symbol.groups[0] ?? '') === null
    const turned = `${/^\d+[A-Za-zÀ-ỹ]?/.exec(symbol.text)?.[0]}-${symbol.groups[0]}/${symbol.groups.slice(1).join('-')}`
    if (own) return { message: 'party', severity: 'warning', data: { number, right: turned }, expected: [turned] }
    return letter ? { message: 'state', data: { number, right }, expected: [right] } : null
  }
  const right = () => {
    const text = rewritten(mention, whose.of)
    return { data: { number, right: text }, expected: [text] }
  }
  if (symbol.glued) return { message: 'glued', severity: 'warning', ...right() }
  if (symbol.form === whose.of) return whose.of === 'party' && symbol.year !== null ? { message: 'party-year', severity: 'warning', ...right() } : null
  if (!symbol.known) return null
  // Joint legal documents of older years: 01/2012/TTLT/BTP-BCA.
  if (symbol.form === 'other' && (symbol.year !== null || symbol.groups.length > 1)) return null
  if (symbol.form === 'other') return whose.sure ? { message: 'separator', severity: 'warning', ...right() } : null
  return { message: whose.of, severity: whose.sure ? 'error' : 'warning', ...right() }
}

function years({ symbol, date, number }: Mention): Fault | null {
  const { year, type, term } = symbol
  if (year === null) return null
  if (symbol.regime !== 'party' && type !== null && NO_YEAR.has(type) && (type !== 'CT' || year >= DIRECTIVES_ENDED)) {
    return { message: 'yeared', data: { number, type } }
  }
  if (date !== null && !date.startsWith(String(year))) return { message: 'year', data: { number, date: shown(date) } }
  const [from, to] = (term === null ? null : TERMS[term]) ?? [year, year]
  if (year < from || year > to) return { message: 'term', severity: 'warning', data: { number, term: term ?? 0, from, to } }
  return null
}

/** A space beside a mark inside the number, as printed: not where the line was broken. */
function spaced(document: Document, passage: Passage): boolean {
  const { value } = passage
  for (let at = value.indexOf(' '); at !== -1; at = value.indexOf(' ', at + 1)) {
    const beside = /[-/–‑]/u.test((value[at - 1] ?? '') + (value[at + 1] ?? ''))
    if (!beside) continue
    const place = passage.slice(at, at + 1)
    const before = passage.slice(at - 1, at).end
    const after = passage.slice(at + 1, at + 2).start
    if (place.start !== place.end && !document.source.text.slice(before, after).includes('\n')) return true
  }
  return false
}

/** The number as printed, with a space inside. */
function space(document: Document, { symbol, find }: Mention): Fault | null {
  if (!find.number || !spaced(document, find.number)) return null
  return { message: 'space', severity: 'warning', data: { number: find.number.value, right: symbol.text }, expected: [symbol.text] }
}

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
      advice: {
        vi: 'Viết dấu nối trước tên loại, dấu gạch chéo trước cơ quan (57-NQ/TW).',
        en: 'Write a dash before the type and a slash before the body (57-NQ/TW).',
      },
    },
    state: {
      vi: ({ number, right }) => `“${number}” là ký hiệu của Nhà nước nhưng viết dấu theo văn bản của Đảng; viết ${right}.`,
      en: ({ number, right }) => `“${number}” is a State symbol written with the Party’s marks; write ${right}.`,
      advice: {
        vi: 'Viết dấu gạch chéo sau số, dấu nối trước cơ quan (15/KH-UBND).',
        en: 'Write a slash after the number and a dash before the body (15/KH-UBND).',
      },
    },
    separator: {
      vi: ({ number, right }) => `Dấu nối, dấu gạch chéo trong “${number}” không đúng; viết ${right}.`,
      en: ({ number, right }) => `Dash and slash in “${number}” are misplaced; write ${right}.`,
      advice: { vi: 'Đặt lại dấu nối, dấu gạch chéo.', en: 'Put dash and slash in their places.' },
    },
    glued: {
      vi: ({ number, right }) => `“${number}” thiếu dấu giữa tên loại và cơ quan ban hành, kiểm tra lại: ${right}.`,
      en: ({ number, right }) => `“${number}” lacks the mark between type and issuer; write ${right}.`,
      advice: { vi: 'Thêm dấu giữa chữ viết tắt tên loại và cơ quan ban hành.', en: 'Put the mark between the type and the issuer.' },
    },
    'party-year': {
      vi: ({ number, right }) => `“${number}”: số văn bản của Đảng không ghi năm; viết ${right}.`,
      en: ({ number, right }) => `“${number}”: numbers of Party documents carry no year; write ${right}.`,
      advice: { vi: 'Bỏ năm trong số văn bản.', en: 'Take the year out of the number.' },
    },
    yeared: {
      vi: ({ number, type }) => `“${number}”: loại ${type} không phải văn bản quy phạm pháp luật nên số không ghi năm.`,
      en: ({ number, type }) => `“${number}”: ${type} is no legal document, its number carries no year.`,
      advice: { vi: 'Bỏ năm trong số văn bản.', en: 'Take the year out of the number.' },
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
      advice: { vi: 'Bỏ khoảng trắng trong số, ký hiệu.', en: 'Take the space out of the number.' },
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
      advice: { vi: 'Thêm chữ “số” trước số, ký hiệu.', en: 'Write “số” before the number.' },
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
        for (const fault of [separators(mention), years(mention), space(document, mention), dispatch(mention)]) {
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
