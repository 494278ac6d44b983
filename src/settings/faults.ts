import type { z } from 'zod'
import type { Words } from '../model/message.js'
import { userError } from '../model/user-error.js'
import { nearest } from './nearest.js'
import { patternFault } from './own-pattern.js'
import { SettingsFile, type SettingsRead } from './schema.js'

/** One wrong place in a settings file: the key's path and what is wrong. */
export interface Fault extends Words {
  readonly file: string
  readonly key: string
}

/** What no schema says: rules that there are not, own rules that name nothing to look for, or cannot be run safely. */
export function ruleFaults(file: string, settings: SettingsRead, known: readonly string[], own: readonly string[]): Fault[] {
  const all = [...known, ...own]
  const unknown = Object.keys(settings.rules ?? {}).filter((id) => !all.includes(id))
  const faults = unknown.map((id): Fault => ({ file, key: `rules.${id}`, ...noSuch({ vi: 'quy tắc', en: 'rule' }, nearest(id, all)) }))
  for (const [i, { id, pattern, forbidden, required }] of (settings.ownRules ?? []).entries()) {
    const fault = (key: string, words: Words): void => void faults.push({ file, key: `ownRules[${i}]${key}`, ...words })
    if (known.includes(id)) fault('.id', { vi: `“${id}” đã là tên của một quy tắc có sẵn`, en: `“${id}” is the name of a built-in rule` })
    if (own.indexOf(id) !== own.lastIndexOf(id)) fault('.id', { vi: `hai quy tắc cùng tên “${id}”`, en: `two rules are named “${id}”` })
    const ways = [pattern, forbidden, required].filter((way) => way !== undefined).length
    if (ways !== 1) fault('', { vi: 'phải có đúng một trong pattern, forbidden, required', en: 'needs exactly one of pattern, forbidden, required' })
    const unsafe = pattern === undefined ? null : patternFault(pattern)
    if (unsafe) fault('.pattern', unsafe)
  }
  return faults
}

/** That there is no such rule or key, with the one that was probably meant. */
function noSuch(what: Words, near: string | null): Words {
  return {
    vi: `không có ${what.vi} này${near ? ` (có phải ${near}?)` : ''}`,
    en: `there is no such ${what.en}${near ? ` (did you mean ${near}?)` : ''}`,
  }
}

const KEYS = Object.keys(SettingsFile.shape)

/** What the schema says of a settings file, in the words of its reader. */
export function issueFaults(file: string, issue: z.core.$ZodIssue): Fault[] {
  const key = issue.path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`)).join('')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => {
      const near = issue.path.length === 0 ? nearest(unknown, KEYS) : null
      return { file, key: key ? `${key}.${unknown}` : unknown, ...noSuch({ vi: 'khóa', en: 'key' }, near) }
    })
  }
  return [{ file, key: key || '(tệp)', ...issueWords(issue) }]
}

const TYPES: Readonly<Record<string, Words>> = {
  string: { vi: 'một chuỗi', en: 'a string' }, array: { vi: 'một danh sách [...]', en: 'a list [...]' }, object: { vi: 'một đối tượng {...}', en: 'an object {...}' },
  record: { vi: 'một đối tượng {...}', en: 'an object {...}' },
}

function issueWords(issue: z.core.$ZodIssue): Words {
  if (issue.code === 'invalid_type') {
    const type = TYPES[issue.expected] ?? { vi: issue.expected, en: issue.expected }
    return issue.input === undefined
      ? { vi: `còn thiếu, phải là ${type.vi}`, en: `is missing; it must be ${type.en}` }
      : { vi: `phải là ${type.vi}`, en: `must be ${type.en}` }
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ')
    return { vi: `phải là một trong: ${values}`, en: `must be one of: ${values}` }
  }
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return { vi: 'phải là một ngày có thật, dạng YYYY-MM-DD', en: 'must be a real date, YYYY-MM-DD' }
  if (issue.code === 'invalid_format')
    return { vi: 'phải là chữ thường không dấu, nối bằng gạch ngang', en: 'must be lower-case letters and digits, joined by hyphens' }
  if (issue.code === 'too_small') return { vi: 'không được để trống', en: 'must not be empty' }
  if (issue.code === 'too_big') return { vi: `dài quá ${String(issue.maximum)} ký tự`, en: `is longer than ${String(issue.maximum)} characters` }
  if (issue.code === 'invalid_union')
    return {
      vi: 'không đúng dạng: phải là một chuỗi hoặc một danh sách, đối tượng đúng mẫu',
      en: 'has none of the shapes allowed: a string, or a list or object of the right shape',
    }
  return { vi: issue.message, en: issue.message }
}

/** All that is wrong, as one error of the user's. */
export function faulty(faults: readonly Fault[]): Error {
  const words = {
    vi: `Cài đặt có ${faults.length} chỗ sai, hãy sửa rồi chạy lại:`,
    en: `The settings are wrong in ${faults.length} ${faults.length === 1 ? 'place' : 'places'}; mend them and run again:`,
  }
  return userError(words, faults.map(({ file, key, vi, en }) => ({ vi: `${file}: ${key}: ${vi}`, en: `${file}: ${key}: ${en}` })))
}
