import { userError } from '../model/user-error.js'
import type { Disk } from './disk.js'
import { faulty, issueFaults, ruleFaults, type Fault } from './faults.js'
import { SettingsFile, type SettingsRead } from './schema.js'
import { defaults, type OwnRule, type Settings } from './settings.js'
import { rulesIn, type RulesIn } from './written.js'

interface Loaded {
  readonly file: string
  /** Null where the schema finds fault with it. */
  readonly settings: SettingsRead | null
  readonly rules: RulesIn
}

/** The settings of a file found upwards from a folder, or null where there is none. */
export async function searchedSettings(
  cwd: string,
  files: readonly string[],
  disk: Disk,
): Promise<{ readonly file: string; readonly settings: unknown } | null> {
  try {
    return await disk.searched(cwd, files, 'dvcheck')
  } catch (error) {
    const file = (folder: string): string => disk.resolve(folder, files[0] ?? '')
    if (error instanceof SyntaxError) throw notJson(disk.upwards(cwd).map(file).find((path) => disk.text(path) !== null) ?? file(cwd), error.message)
    throw error
  }
}

/** A file of settings that was read. */
export interface Content {
  readonly file: string
  readonly content: unknown
}

/**
 * The settings in a file, what it extends below it, and the files of both; `known` are the ids of the built-in rules. All that is wrong is one error of
 * the user's.
 */
export function settingsOf(
  content: Content, known: readonly string[], disk: Disk,
): { readonly settings: Settings; readonly files: readonly string[] } {
  const faults: Fault[] = []
  const layers = loaded(content, [], faults, disk)
  const merged = layers.reduce((below, { settings }) => (settings ? over(below, settings) : below), defaults)
  const own = ownIds(layers)
  for (const { file: from, rules } of layers) faults.push(...ruleFaults(from, rules, known, own))
  if (faults.length > 0) throw faulty(faults)
  return { settings: merged, files: layers.map(({ file }) => file).reverse() }
}

/** The ids of own rules: an upper file may write one of a lower anew. */
function ownIds(layers: readonly Loaded[]): string[] {
  return layers.reduce<string[]>((below, { rules }) => {
    const ids = rules.ownRules.flatMap(({ id }) => (id === null ? [] : [id]))
    return [...below.filter((id) => !ids.includes(id)), ...ids]
  }, [])
}

/** The file and those that it extends, the lowest first. */
function loaded({ file, content }: Content, above: readonly string[], faults: Fault[], disk: Disk): Loaded[] {
  const parsed = SettingsFile.safeParse(content, { reportInput: true })
  if (!parsed.success) faults.push(...parsed.error.issues.flatMap((issue) => issueFaults(file, issue)))
  const extended = parsed.success ? parsed.data.extends : extendsOf(content)
  const below: Loaded[] = []
  for (const name of extended === undefined ? [] : [extended].flat()) {
    const path = disk.resolve(disk.resolve(file, '..'), name)
    if ([...above, file].includes(path)) {
      faults.push({ file, key: 'extends', vi: `“${name}” quay vòng về chính nó`, en: `“${name}” leads back to itself` })
      continue
    }
    const text = disk.text(path)
    if (text === null) faults.push({ file, key: 'extends', vi: `không có tệp “${name}”`, en: `there is no file “${name}”` })
    else {
      const read = parsedJson(text)
      if ('reason' in read) faults.push({ file: path, key: '(tệp)', vi: `không đúng dạng JSON (${read.reason})`, en: `is no JSON (${read.reason})` })
      else below.push(...loaded({ file: path, content: read.content }, [...above, file], faults, disk))
    }
  }
  return [...below, { file, settings: parsed.success ? parsed.data : null, rules: rulesIn(content) }]
}

function extendsOf(content: unknown): string | string[] | undefined {
  const parsed = SettingsFile.pick({ extends: true }).loose().safeParse(content)
  return parsed.success ? parsed.data.extends : undefined
}

/** The JSON of a settings file; a slip in it is the user's error, with its line. */
export function jsonOf(file: string, text: string): unknown {
  const read = parsedJson(text)
  if ('reason' in read) throw notJson(file, read.reason)
  return read.content
}

function parsedJson(text: string): { readonly content: unknown } | { readonly reason: string } {
  try {
    return { content: JSON.parse(text) as unknown }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

function notJson(file: string, reason: string): Error {
  return userError({
    vi: `Tệp cài đặt “${file}” không đúng dạng JSON (${reason}). Hãy xem lại dấu phẩy, dấu ngoặc, dấu nháy.`,
    en: `The settings file “${file}” is no JSON (${reason}). Check its commas, brackets and quotation marks.`,
  })
}

/** Lists add up, rules and single values of the upper file win. */
function over(below: Settings, file: SettingsRead): Settings {
  return {
    stage: file.stage ?? below.stage, language: file.language ?? below.language, rules: { ...below.rules, ...file.rules },
    units: [...below.units, ...(file.units ?? [])],
    documentTypes: [...below.documentTypes, ...(file.documentTypes ?? [])],
    symbols: [...below.symbols, ...(file.symbols ?? [])],
    holidays: [
      ...below.holidays,
      ...(file.holidays ?? []).map((holiday) =>
        typeof holiday === 'string' ? { date: holiday, name: null } : { date: holiday.date, name: holiday.name ?? null },
      ),
    ],
    workingDays: [...below.workingDays, ...(file.workingDays ?? [])],
    wording: { ...below.wording, ...file.wording },
    clarity: file.clarity ?? below.clarity,
    ignore: [...below.ignore, ...(file.ignore ?? [])],
    ownRules: [...below.ownRules.filter(({ id }) => !file.ownRules?.some((own) => own.id === id)), ...(file.ownRules ?? []).map(ownRule)],
    baseline: file.baseline ?? below.baseline,
  }
}

function ownRule({ id, scope, pattern, forbidden, required, message, advice, severity }: NonNullable<SettingsRead['ownRules']>[number]): OwnRule {
  return {
    id, scope, message, severity, pattern: pattern ?? null, advice: advice ?? null,
    forbidden: forbidden === undefined ? [] : [forbidden].flat(), required: required === undefined ? [] : [required].flat(),
  }
}
