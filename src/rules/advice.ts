import type { Words } from '../model/message.js'
import type { Problem, Rule } from './rule.js'

/** `“tháng 4” hoặc “quý II”`. */
export function either(values: readonly string[], language: keyof Words): string {
  return values.map((value) => `“${value}”`).join(language === 'vi' ? ' hoặc ' : ' or ')
}

/** `Sửa thành “Nghị quyết số 26-NQ/TU”`; without a full stop, so that another way out may follow. */
export function changed(values: readonly string[], language: keyof Words): string {
  return `${language === 'vi' ? 'Sửa thành' : 'Change to'} ${either(values, language)}`
}

/** What to do about a problem: as its message says; else to write what is expected; else what the rule advises. */
export function adviceOn({ messages, advice }: Rule, { message, data = {}, expected = [] }: Problem, language: keyof Words): string {
  const own = messages[message]?.advice?.[language]
  if (typeof own === 'function') return own(data, expected)
  return own ?? (expected.length > 0 ? `${changed(expected, language)}.` : advice[language])
}
