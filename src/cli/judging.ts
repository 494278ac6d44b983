import { dirname, resolve } from 'node:path'
import { allRules, ruleIds } from '../check/check.js'
import type { Ignored, IgnoredIn } from '../host/expand.js'
import { isUserError, userError, type UserError } from '../model/user-error.js'
import { typesWith, type Types } from '../recognise/citation/types.js'
import type { Rule } from '../rules/rule.js'
import { settingsByFolder, type Found } from '../settings/search.js'
import type { Settings } from '../settings/settings.js'
import { remembered } from '../text/lazy.js'
import { baselineOf, type Before } from './known.js'
import { overrides } from './options.js'
import type { Language } from './words.js'

/** What options say of settings. */
export interface Over {
  readonly config?: string | false
  readonly stage?: 'draft' | 'final'
  readonly rule: readonly string[]
  readonly lang?: Language
  readonly baseline?: string
  readonly updateBaseline?: boolean
}

/** How the files that one settings file holds for are judged. */
export interface Judging {
  /** The options over what was found. */
  readonly settings: Settings
  readonly types: Types
  readonly before: Before | null
}

/** How the files of a run are judged. */
export interface Judgings {
  readonly of: (file: string) => Judging
  /** That of the first file, or of the folder of the run where there is none: it says how the run speaks. */
  readonly first: Judging
  /** The baselines of the run, each once. */
  readonly befores: readonly Before[]
  /** All rules of the run, with the own ones of all settings. */
  readonly rules: () => readonly Rule[]
}

/** The settings of folders, and the globs that they leave out; faults of settings are told with those of the files. */
export function settingsOfRun({ config }: Over, cwd: string): { readonly settingsIn: (folder: string) => Promise<Found>; readonly ignoredIn: IgnoredIn } {
  const settingsIn = settingsByFolder(config, { cwd })
  const ignored = remembered(({ folder, settings }: Found): Ignored => ({ folder, globs: settings.ignore }))
  return { settingsIn, ignoredIn: (folder) => settingsIn(folder).then(ignored, () => NONE) }
}

const NONE: Ignored = { folder: '.', globs: [] }

/** How each of the files is judged. All that is wrong with the settings of all of them is one error of the user's. */
export async function judgings(files: readonly string[], over: Over, settingsIn: (folder: string) => Promise<Found>, cwd: string): Promise<Judgings> {
  const folderOf = (file: string): string => (file === '-' ? cwd : dirname(resolve(cwd, file)))
  const folders = new Map<string, Found>()
  const faults = new Set<UserError>()
  for (const folder of new Set(files.length === 0 ? [cwd] : files.map(folderOf))) {
    try {
      folders.set(folder, await settingsIn(folder))
    } catch (error) {
      if (!isUserError(error)) throw error
      faults.add(error)
    }
  }
  if (faults.size > 0) throw together([...faults])
  const [found] = folders.values() as Iterable<Found>
  const language = over.lang ?? (found as Found).settings.language
  const before = befores(over, cwd)
  const judged = remembered((one: Found): Judging => {
    const settings = under(one, over, language)
    return { settings, types: typesWith(settings.documentTypes), before: before(settings, one.folder) }
  })
  const all = [...new Set(folders.values())].map(judged)
  return {
    of: (file) => judged(folders.get(folderOf(file)) as Found), first: all[0] as Judging,
    befores: [...new Set(all.flatMap((one) => one.before ?? []))],
    rules: () => [...new Map(all.flatMap(({ settings }) => allRules(settings)).map((rule) => [rule.id, rule])).values()],
  }
}

/** Settings with what the options say over them. All files of a run are spoken of in one language. */
export function under({ settings: found }: Found, over: Over, language: Language): Settings {
  return { ...found, language, stage: over.stage ?? found.stage, rules: { ...found.rules, ...overrides(over.rule, ruleIds(found)) } }
}

/** The baselines of a run, one for each file that is named. */
function befores(over: Over, cwd: string): (settings: Settings, folder: string) => Before | null {
  const known = new Map<string | null, Before | null>()
  return (settings, folder) => {
    const name = over.baseline ?? (settings.baseline === null ? null : resolve(folder, settings.baseline))
    if (!known.has(name)) known.set(name, baselineOf(over, settings, folder, cwd))
    return known.get(name) ?? null
  }
}

/** Errors of several settings files as one. */
function together(faults: readonly UserError[]): UserError {
  const [first] = faults
  if (first && faults.length === 1) return first
  const words = {
    vi: `Cài đặt sai ở ${faults.length} tệp, hãy sửa rồi chạy lại:`,
    en: `The settings are wrong in ${faults.length} files; mend them and run again:`,
  }
  return userError(words, faults.flatMap((fault) => (fault.list.length > 0 ? fault.list : [fault.words])))
}
