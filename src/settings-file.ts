import { dirname, resolve } from 'node:path'
import { lilconfig } from 'lilconfig'
import { z } from 'zod'
import { textIfAny } from './files.js'
import { nearest } from './nearest.js'
import { patternFault } from './own-pattern.js'
import type { Words } from './rules/rule.js'
import { defaults, type OwnRule, type Settings } from './settings.js'
import { userError } from './user-error.js'

const Level = z.enum(['off', 'info', 'warning', 'error'])
const phrases = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])

const OwnRuleFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/).describe('Tên quy tắc: chữ thường không dấu, nối bằng gạch ngang'),
  scope: z.enum(['task', 'heading', 'citation', 'deadline', 'unit', 'recipient', 'title', 'basis', 'recipients', 'signature', 'closing', 'text'])
    .describe('Xét ở đâu; task đến recipient: từng mục một, còn lại: cả phần'),
  pattern: z.string().min(1).max(200).optional().describe('Biểu thức chính quy (JavaScript) không được có'),
  forbidden: phrases.optional().describe('Cụm từ không được có'),
  required: phrases.optional().describe('Cụm từ phải có (ít nhất một)'),
  message: z.string().min(1).describe('Câu báo cho người đọc'),
  advice: z.string().min(1).optional().describe('Việc cần làm'),
  severity: z.enum(['info', 'warning', 'error']).default('warning'),
})

/** `dvcheck.config.json`, or the `dvcheck` key of package.json. */
export const SettingsFile = z.strictObject({
  $schema: z.string().optional(),
  extends: z.union([z.string(), z.array(z.string())]).optional().describe('Tệp cài đặt lấy làm nền, tính từ thư mục của tệp này'),
  stage: z.enum(['draft', 'final']).optional().describe('draft: bản thảo; final: bản sắp ban hành'),
  language: z.enum(['vi', 'en']).optional().describe('Ngôn ngữ của thông báo'),
  rules: z.record(z.string(), Level).optional().describe('Mức của từng quy tắc'),
  units: z.array(z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)).default([]) })).optional()
    .describe('Đơn vị của cơ quan và các cách viết của nó'),
  documentTypes: z.array(z.strictObject({ name: z.string().min(1), abbreviations: z.array(z.string().min(1)).default([]) })).optional()
    .describe('Loại văn bản riêng và chữ viết tắt trong ký hiệu'),
  symbols: z.array(z.strictObject({ symbol: z.string().min(1), issuer: z.string().min(1) })).optional().describe('Ký hiệu cơ quan riêng và cơ quan ban hành'),
  holidays: z.array(z.union([z.iso.date(), z.strictObject({ date: z.iso.date(), name: z.string().min(1).optional() })])).optional()
    .describe('Ngày nghỉ thêm, dạng YYYY-MM-DD'),
  workingDays: z.array(z.iso.date()).optional().describe('Ngày làm bù, dạng YYYY-MM-DD'),
  clarity: z.array(z.enum(['person', 'work', 'time', 'responsibility', 'product', 'authority'])).min(1).optional().describe('“6 rõ” gồm những gì'),
  ignore: z.array(z.string().min(1)).optional().describe('Mẫu tên tệp bỏ qua khi soát thư mục'),
  ownRules: z.array(OwnRuleFile).optional().describe('Quy tắc riêng, không cần lập trình'),
  baseline: z.string().min(1).optional().describe('Tệp ghi những phát hiện đã biết'),
})
type SettingsFile = z.infer<typeof SettingsFile>

/** One wrong place in a settings file: the key's path and what is wrong. */
interface Fault extends Words {
  readonly file: string
  readonly key: string
}

interface Loaded {
  readonly settings: SettingsFile
  readonly file: string
}

/** The settings of a file found upwards from a folder, or null where there is none. */
export async function searchedSettings(cwd: string, places: readonly string[]): Promise<{ file: string; settings: unknown } | null> {
  try {
    const found = await lilconfig('dvcheck', { searchPlaces: [...places], packageProp: 'dvcheck', stopDir: resolve('/') }).search(cwd)
    return found && { file: found.filepath, settings: found.isEmpty ? {} : found.config }
  } catch (error) {
    if (error instanceof SyntaxError) throw notJson(places[0] ?? '', error)
    throw error
  }
}

/** The settings in a file, what it extends below it; `known` are the ids of the built-in rules. All that is wrong is one error of the user's. */
export function settingsOf(file: string, content: unknown, known: readonly string[]): Settings {
  const faults: Fault[] = []
  const layers = loaded(file, content, [], faults)
  const merged = layers.reduce((below, { settings }) => over(below, settings), defaults)
  const own = merged.ownRules.map(({ id }) => id)
  for (const { file: from, settings } of layers) faults.push(...ruleFaults(from, settings, known, own))
  if (faults.length > 0) throw faulty(faults)
  return merged
}

/** The file and those that it extends, the lowest first. */
function loaded(file: string, content: unknown, above: readonly string[], faults: Fault[]): Loaded[] {
  const parsed = SettingsFile.safeParse(content, { reportInput: true })
  if (!parsed.success) faults.push(...parsed.error.issues.flatMap((issue) => issueFaults(file, issue)))
  const extended = parsed.success ? parsed.data.extends : extendsOf(content)
  const below: Loaded[] = []
  for (const name of extended === undefined ? [] : [extended].flat()) {
    const path = resolve(dirname(file), name)
    if ([...above, file].includes(path)) {
      faults.push({ file, key: 'extends', vi: `“${name}” quay vòng về chính nó`, en: `“${name}” leads back to itself` })
      continue
    }
    const text = textIfAny(path)
    if (text === null) faults.push({ file, key: 'extends', vi: `không có tệp “${name}”`, en: `there is no file “${name}”` })
    else below.push(...loaded(path, jsonOf(path, text), [...above, file], faults))
  }
  return parsed.success ? [...below, { settings: parsed.data, file }] : below
}

function extendsOf(content: unknown): string | string[] | undefined {
  const parsed = SettingsFile.pick({ extends: true }).loose().safeParse(content)
  return parsed.success ? parsed.data.extends : undefined
}

/** The JSON of a settings file; a slip in it is the user's error, with its line. */
export function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw notJson(file, error)
  }
}

function notJson(file: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error)
  return userError({
    vi: `Tệp cài đặt “${file}” không đúng dạng JSON (${reason}). Hãy xem lại dấu phẩy, dấu ngoặc, dấu nháy.`,
    en: `The settings file “${file}” is no JSON (${reason}). Check its commas, brackets and quotation marks.`,
  })
}

/** Lists add up, rules and single values of the upper file win. */
function over(below: Settings, file: SettingsFile): Settings {
  return {
    stage: file.stage ?? below.stage, language: file.language ?? below.language, rules: { ...below.rules, ...file.rules },
    units: [...below.units, ...(file.units ?? [])],
    documentTypes: [...below.documentTypes, ...(file.documentTypes ?? [])],
    symbols: [...below.symbols, ...(file.symbols ?? [])],
    holidays: [...below.holidays, ...(file.holidays ?? []).map((holiday) => (typeof holiday === 'string' ? { date: holiday, name: null } : { date: holiday.date, name: holiday.name ?? null }))],
    workingDays: [...below.workingDays, ...(file.workingDays ?? [])],
    clarity: file.clarity ?? below.clarity,
    ignore: [...below.ignore, ...(file.ignore ?? [])],
    ownRules: [...below.ownRules.filter(({ id }) => !file.ownRules?.some((own) => own.id === id)), ...(file.ownRules ?? []).map(ownRule)],
    baseline: file.baseline ?? below.baseline,
  }
}

function ownRule({ id, scope, pattern, forbidden, required, message, advice, severity }: z.infer<typeof OwnRuleFile>): OwnRule {
  return {
    id, scope, message, severity, pattern: pattern ?? null, advice: advice ?? null,
    forbidden: forbidden === undefined ? [] : [forbidden].flat(), required: required === undefined ? [] : [required].flat(),
  }
}

/** What no schema says: rules that there are not, own rules that name nothing to look for, or cannot be run safely. */
function ruleFaults(file: string, settings: SettingsFile, known: readonly string[], own: readonly string[]): Fault[] {
  const all = [...known, ...own]
  const faults: Fault[] = []
  for (const id of Object.keys(settings.rules ?? {})) {
    if (all.includes(id)) continue
    const near = nearest(id, all)
    faults.push({ file, key: `rules.${id}`, vi: `không có quy tắc này${near ? ` (có phải ${near}?)` : ''}`, en: `there is no such rule${near ? ` (did you mean ${near}?)` : ''}` })
  }
  for (const [i, rule] of (settings.ownRules ?? []).entries()) {
    const key = `ownRules[${i}]`
    if (known.includes(rule.id)) faults.push({ file, key: `${key}.id`, vi: `“${rule.id}” đã là tên của một quy tắc có sẵn`, en: `“${rule.id}” is the name of a built-in rule` })
    if (own.indexOf(rule.id) !== own.lastIndexOf(rule.id)) faults.push({ file, key: `${key}.id`, vi: `hai quy tắc cùng tên “${rule.id}”`, en: `two rules are named “${rule.id}”` })
    const ways = [rule.pattern, rule.forbidden, rule.required].filter((way) => way !== undefined).length
    if (ways !== 1) faults.push({ file, key, vi: 'phải có đúng một trong pattern, forbidden, required', en: 'needs exactly one of pattern, forbidden, required' })
    const fault = rule.pattern === undefined ? null : patternFault(rule.pattern)
    if (fault) faults.push({ file, key: `${key}.pattern`, ...fault })
  }
  return faults
}

const KEYS = Object.keys(SettingsFile.shape)

function issueFaults(file: string, issue: z.core.$ZodIssue): Fault[] {
  const key = issue.path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`)).join('')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => {
      const near = issue.path.length === 0 ? nearest(unknown, KEYS) : null
      return {
        file, key: key ? `${key}.${unknown}` : unknown,
        vi: `không có khóa này${near ? ` (có phải ${near}?)` : ''}`, en: `there is no such key${near ? ` (did you mean ${near}?)` : ''}`,
      }
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
    return issue.input === undefined ? { vi: `còn thiếu, phải là ${type.vi}`, en: `is missing; it must be ${type.en}` } : { vi: `phải là ${type.vi}`, en: `must be ${type.en}` }
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ')
    return { vi: `phải là một trong: ${values}`, en: `must be one of: ${values}` }
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') return { vi: 'phải là một ngày có thật, dạng YYYY-MM-DD', en: 'must be a real date, YYYY-MM-DD' }
  if (issue.code === 'invalid_format') return { vi: 'phải là chữ thường không dấu, nối bằng gạch ngang', en: 'must be lower-case letters and digits, joined by hyphens' }
  if (issue.code === 'too_small') return { vi: 'không được để trống', en: 'must not be empty' }
  if (issue.code === 'too_big') return { vi: `dài quá ${String(issue.maximum)} ký tự`, en: `is longer than ${String(issue.maximum)} characters` }
  if (issue.code === 'invalid_union') return { vi: 'không đúng dạng: phải là một chuỗi hoặc một danh sách, đối tượng đúng mẫu', en: 'has none of the shapes allowed: a string, or a list or object of the right shape' }
  return { vi: issue.message, en: issue.message }
}

function faulty(faults: readonly Fault[]): Error {
  const list = (language: 'vi' | 'en'): string => faults.map((fault) => `\n  ${fault.file}: ${fault.key}: ${fault[language]}`).join('')
  return userError({
    vi: `Cài đặt có ${faults.length} chỗ sai, hãy sửa rồi chạy lại:${list('vi')}`,
    en: `The settings are wrong in ${faults.length} ${faults.length === 1 ? 'place' : 'places'}; mend them and run again:${list('en')}`,
  })
}
