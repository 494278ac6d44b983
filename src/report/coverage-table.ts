import type { Measured } from '../check/coverage.js'
import type { Coverage } from '../model/finding.js'
import type { Words } from '../model/message.js'
import type { ClarityAspect } from '../settings/settings.js'
import type { View } from './reporter.js'
import { counted } from './terminal-words.js'
import { padded, width } from './width.js'

const ASPECTS: Readonly<Record<ClarityAspect, Words>> = {
  person: { vi: 'rõ người', en: 'who' },
  work: { vi: 'rõ việc', en: 'what' },
  time: { vi: 'rõ thời gian', en: 'when' },
  responsibility: { vi: 'rõ trách nhiệm', en: 'responsibility' },
  product: { vi: 'rõ sản phẩm', en: 'product' },
  authority: { vi: 'rõ thẩm quyền', en: 'authority' },
}

/** “6 rõ” of the tasks: how many say each, and on which lines the first stand that do not. What no text can be measured by is said to be so. */
export function coverageTable({ tasks, totals }: Coverage, { language, clarity }: Pick<View, 'language' | 'clarity'>): string {
  const head =
    language === 'vi'
      ? `${clarity.length} rõ của ${counted('tasks', tasks.length, language)}`
      : `Clarity of ${counted('tasks', tasks.length, language)}`
  const columns = Math.max(...clarity.map((aspect) => width(ASPECTS[aspect][language])))
  const rows = clarity.map((aspect) => {
    const name = padded(ASPECTS[aspect][language], columns)
    if (!measured(aspect, totals)) return `  ${name}     –        ${language === 'vi' ? 'văn bản không tự cho biết' : 'no text says it of itself'}\n`
    const share = tasks.length === 0 ? 0 : Math.round((totals[aspect] / tasks.length) * 100)
    return `  ${name}  ${String(totals[aspect]).padStart(4)}  ${`${share} %`.padStart(5)}${lacking(
      tasks.filter((task) => !task[aspect]).map(({ line }) => line),
      language,
    )}\n`
  })
  return `${head}\n${rows.join('')}`
}

const NAMED = 6

function lacking(lines: readonly number[], language: 'vi' | 'en'): string {
  if (lines.length === 0) return ''
  const named = [...new Set(lines)].slice(0, NAMED).join(', ')
  return `   ${language === 'vi' ? 'chưa rõ ở dòng' : 'not on line'} ${named}${lines.length > NAMED ? ' …' : ''}`
}

function measured(aspect: ClarityAspect, totals: Coverage['totals']): aspect is Measured {
  return aspect in totals
}
