import type { z } from 'zod'
import type { Words } from '../model/message.js'
import { userError } from '../model/user-error.js'
import { nearest } from './nearest.js'
import { patternFault } from './own-pattern.js'
import { ENTRY_KEYS, SettingsFile } from './schema.js'
import type { RulesIn } from './written.js'

/** One wrong place in a settings file: the key's path and what is wrong. */
export interface Fault extends Words {
  readonly file: string
  readonly key: string
}

/** What no schema says: rules that there are not, own rules that name nothing to look for, or cannot be run safely. */
export function ruleFaults(file: string, { rules, ownRules }: RulesIn, known: readonly string[], own: readonly string[]): Fault[] {
  const all = [...known, ...own]
  const unknown = rules.filter((id) => !all.includes(id))
  const faults = unknown.map((id): Fault => ({ file, key: `rules.${id}`, ...noSuch({ vi: 'quy tắc', en: 'rule' }, nearest(id, all)) }))
  for (const { at, id, pattern, ways } of ownRules) {
    const fault = (key: string, words: Words): void => void faults.push({ file, key: `ownRules[${at}]${key}`, ...words })
    if (id !== null && known.includes(id)) fault('.id', { vi: `“${id}” đã là tên của một quy tắc có sẵn`, en: `“${id}” is the name of a built-in rule` })
    if (id !== null && own.indexOf(id) !== own.lastIndexOf(id)) fault('.id', { vi: `hai quy tắc cùng tên “${id}”`, en: `two rules are named “${id}”` })
    if (ways !== 1) fault('', { vi: 'phải có đúng một trong pattern, forbidden, required', en: 'needs exactly one of pattern, forbidden, required' })
    const unsafe = pattern === null ? null : patternFault(pattern)
    if (unsafe) fault('.pattern', { vi: `“${pattern}”: ${unsafe.vi}`, en: `“${pattern}”: ${unsafe.en}` })
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

/** The keys that may stand where a path of keys leads. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(SettingsFile.shape)
  const [key] = path
  return typeof key === 'string' && Object.hasOwn(ENTRY_KEYS, key) ? (ENTRY_KEYS[key] ?? []) : []
}

/** What the schema says of a settings file, in the words of its reader. */
export function issueFaults(file: string, issue: z.core.$ZodIssue): Fault[] {
  const key = issue.path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`)).join('')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => {
      const near = nearest(unknown, keysAt(issue.path))
      return { file, key: key ? `${key}.${unknown}` : unknown, ...noSuch({ vi: 'khóa', en: 'key' }, near) }
    })
  }
  return [{ file, key: key || '(tệp)', ...issueWords(issue) }]
}

const TYPES: Readonly<Record<string, Words>> = {
  string: { vi: 'một chuỗi', en: 'a string' }, array: { vi: 'một danh sách [...]', en: 'a list [...]' },
  object: { vi: 'một đối tượng {...}', en: 'an object {...}' },
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
