import { whole } from '../../facts/opening.js'
import { named, periodSeries, type Misplaced, type Unit } from '../../facts/period-series.js'
import { changed } from '../advice.js'
import { rule, type Problem } from '../rule.js'

/** More misplaced headings than these are reported as one. */
const MANY = 3

export const periodOrder = rule({
  id: 'period-order',
  group: 'time',
  severity: 'error',
  advice: { vi: 'Sửa số của đề mục, hoặc chuyển nó về đúng chỗ.', en: 'Correct the heading’s number, or move it.' },
  messages: {
    repeated: {
      vi: ({ heading, expected }) => `“${heading}” xuất hiện lần thứ hai${asked(expected, 'theo thứ tự phải là')}.`,
      en: ({ heading, expected }) => `“${heading}” stands a second time${asked(expected, 'its place asks for')}.`,
      advice: {
        vi: (_, expected) => `${renamed(expected, 'vi')}, hoặc gộp hai đề mục làm một.`,
        en: (_, expected) => `${renamed(expected, 'en')}, or join the two.`,
      },
    },
    order: {
      vi: ({ heading, other, expected }) => `“${heading}” sai thứ tự, đứng sau “${other}”${asked(expected, 'theo thứ tự phải là')}.`,
      en: ({ heading, other, expected }) => `“${heading}” is out of order, after “${other}”${asked(expected, 'its place asks for')}.`,
      advice: {
        vi: (_, expected) => `${renamed(expected, 'vi')}, hoặc chuyển đề mục về đúng chỗ.`,
        en: (_, expected) => `${renamed(expected, 'en')}, or move the heading to its place.`,
      },
    },
    many: {
      vi: ({ heading, count }) => `${count} đề mục tháng, quý sai thứ tự hoặc lặp, bắt đầu từ “${heading}”.`,
      en: ({ heading, count }) => `${count} headings of time repeat or are out of order, from “${heading}” on.`,
      advice: { vi: 'Rà lại tháng, quý của các đề mục này.', en: 'Look over the months and quarters of these headings.' },
    },
    other: { vi: () => 'đề mục trái với nó', en: () => 'the heading that it contradicts' },
    too: { vi: () => 'cũng lặp hoặc sai thứ tự', en: () => 'repeats or is out of order too' },
  },
  check: ({ document, report }) => ({
    part(part) {
      for (const { unit, misplaced } of periodSeries(document, part)) {
        const [first, ...others] = misplaced
        if (first && misplaced.length > MANY) {
          const related = others.map(({ heading }) => ({ span: whole(heading.item), note: 'too' }))
          report({ span: whole(first.heading.item), message: 'many', data: { heading: first.heading.period.heading, count: misplaced.length }, related })
        } else for (const one of misplaced) report(wrong(one, unit))
      }
    },
  }),
})

function wrong({ heading, other, repeated, expected }: Misplaced, unit: Unit): Problem {
  const right = expected === null ? '' : named(unit, expected)
  return {
    span: whole(heading.item),
    message: repeated ? 'repeated' : 'order',
    data: { heading: heading.period.heading, other: other.period.heading, expected: right },
    actual: heading.period.heading,
    expected: right === '' ? [] : [right],
    related: other === heading ? [] : [{ span: whole(other.item), note: 'other' }],
  }
}

function renamed(expected: readonly string[], language: 'vi' | 'en'): string {
  if (expected.length > 0) return changed(expected, language)
  return language === 'vi' ? 'Sửa tháng, quý của đề mục' : 'Correct the heading’s month or quarter'
}

function asked(expected: unknown, words: string): string {
  return expected === '' ? '' : `; ${words} ${String(expected)}`
}
