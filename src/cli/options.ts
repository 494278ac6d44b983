import { LONGEST } from '../host/files.js'
import type { Severity } from '../model/message.js'
import { userError } from '../model/user-error.js'
import { LEGACY, legacyName } from '../read/legacy/names.js'
import type { ReadOptions } from '../read/reader.js'
import { nearest } from '../settings/nearest.js'

/** A value out of a few, for an option; anything else is the user's error, which names them. */
export function choice<const T extends string>(option: string, values: readonly T[]): (value: string) => T {
  return (value) => {
    const found = values.find((known) => known === value)
    if (found !== undefined) return found
    const list = values.join(', ')
    throw userError({
      vi: `Tùy chọn ${option} không nhận “${value}”. Hãy dùng một trong: ${list}.`,
      en: `The option ${option} does not take “${value}”. Use one of: ${list}.`,
    })
  }
}

/** Gathers a repeatable option. */
export function gathered(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const

/** The `--rule id=severity` options by rule; `known` are the ids of all rules. */
export function overrides(options: readonly string[], known: readonly string[]): Readonly<Record<string, Severity | 'off'>> {
  return Object.fromEntries(options.map((option) => {
    const [id = '', level = ''] = option.split(/=(.*)/s)
    if (!known.includes(id)) throw unknownRule(id, known)
    return [id, choice(`--rule ${id}`, SEVERITIES)(level)] as const
  }))
}

/** That there is no such rule, with the one that was probably meant. */
export function unknownRule(id: string, known: readonly string[]): Error {
  const near = nearest(id, known)
  return userError({
    vi: `Không có quy tắc “${id}”${near ? ` (có phải ${near}?)` : ''}. Chạy “dvcheck explain” để xem mọi quy tắc.`,
    en: `There is no rule “${id}”${near ? ` (did you mean ${near}?)` : ''}. Run “dvcheck explain” to list them all.`,
  })
}

/** What the options say of how to read a file. */
export function readingOf({ encoding, revisions }: Pick<ReadOptions, 'encoding' | 'revisions'>): Pick<ReadOptions, 'encoding' | 'revisions'> {
  return { ...(encoding === undefined ? {} : { encoding }), ...(revisions === undefined ? {} : { revisions }) }
}

/** Refuses an encoding that no text could be read with. */
export function encodingName(value: string): string {
  const old = legacyName(value)
  if (old !== null) return old
  try {
    return new TextDecoder(value).encoding
  } catch {
    throw userError({
      vi: `Không có bảng mã “${value}”. Ví dụ: utf-8, utf-16le, ${LEGACY.join(', ')}.`,
      en: `There is no encoding “${value}”. Examples: utf-8, utf-16le, ${LEGACY.join(', ')}.`,
    })
  }
}

/** That there is nothing to check. */
export function noPath(): Error {
  return userError({
    vi: 'Chưa có đường dẫn của kế hoạch nào. Hãy chạy “dvcheck --help” để xem cách dùng.',
    en: 'No path of a plan is given. Run “dvcheck --help” for how to use it.',
  })
}

/** The name of the file or folder after `--out`. */
export function outName(value: string): string {
  if (value !== '') return value
  throw userError({ vi: 'Sau --out còn thiếu tên.', en: 'The name is missing after --out.' })
}

/** The number of megabytes after `--max-size`, in bytes. */
export function megabytes(value: string): number {
  const size = Number(value) * 2 ** 20
  if (size >= 1 && size <= LONGEST) return Math.floor(size)
  const most = LONGEST / 2 ** 20
  throw userError({
    vi: `Tùy chọn --max-size không nhận “${value}”. Hãy ghi số MB, nhiều nhất là ${most}.`,
    en: `The option --max-size does not take “${value}”. Give a number of megabytes, at most ${most}.`,
  })
}
