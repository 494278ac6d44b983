import { disk as here } from '#disk'
import { RULE_IDS } from '../model/rule-id.js'
import { userError } from '../model/user-error.js'
import { lazy, remembered } from '../text/lazy.js'
import type { Disk } from './disk.js'
import type { SettingsFile } from './file.js'
import { defaults, type Settings } from './settings.js'

/** The name of a settings file. */
export const FILE = 'dvcheck.config.json'

/** The settings of a run, and the folder that their paths count from. */
export interface Found {
  /** What holds, the defaults below it. */
  readonly settings: Settings
  /** The folder of the settings file; where there is none, that in which it was looked for. */
  readonly folder: string
  /** The files that they stand in: the settings file, then those that it extends; none where the defaults hold. */
  readonly files: readonly string[]
}

/** Where settings are looked for; all of it may be left out. */
export interface From {
  /** The folder to begin at; by default the one that the process runs in. */
  readonly cwd?: string
  /** By default the one that the host has. */
  readonly disk?: Disk
}

/**
 * The settings in the file `config`, or found upwards from `cwd`; the defaults where there are none or `config` is false. What is wrong with them is
 * one UserError. The readers of settings (lilconfig, zod) are loaded only when a file is there: looking costs a few milliseconds less than loading them.
 */
export async function settingsFor(config?: string | false, { disk = here, cwd = disk.resolve('.', '.') }: From = {}): Promise<Found> {
  if (config === false) return without(cwd)
  if (config !== undefined) return named(config, cwd, disk)
  if (!disk.upwards(cwd).some((folder) => holdsSettings(folder, disk))) return without(cwd)
  const { searchedSettings, settingsOf } = await import('./load.js')
  const found = await searchedSettings(cwd, [FILE, 'package.json'], disk)
  return found ? { ...settingsOf({ file: found.file, content: found.settings }, RULE_IDS, disk), folder: disk.resolve(found.file, '..') } : without(cwd)
}

/** That there are no settings. */
function without(cwd: string): Found {
  return { settings: defaults, folder: cwd, files: [] }
}

/**
 * The settings of folders, each looked for upwards from it (or all in `config`); a settings file is read once, and all folders that it holds for have the
 * same `Found`. What is wrong with one is one UserError, the same for each of its folders.
 */
export function settingsByFolder(config?: string | false, { disk = here, cwd = disk.resolve('.', '.') }: From = {}): (folder: string) => Promise<Found> {
  if (config !== undefined) return lazy(() => settingsFor(config, { disk, cwd }))
  const none = without(cwd)
  const of = remembered(async (folder: string): Promise<Found> => {
    if (holdsSettings(folder, disk)) return settingsFor(undefined, { disk, cwd: folder })
    const above = disk.upwards(folder)[1]
    return above === undefined ? none : of(above)
  })
  return of
}

/** The settings that a settings file with this content would give in the folder `cwd`. What is wrong with them is one UserError. */
export async function settingsFrom(content: SettingsFile, { disk = here, cwd = disk.resolve('.', '.') }: From = {}): Promise<Settings> {
  const { settingsOf } = await import('./load.js')
  return settingsOf({ file: disk.resolve(cwd, FILE), content }, RULE_IDS, disk).settings
}

async function named(config: string, cwd: string, disk: Disk): Promise<Found> {
  const file = disk.resolve(cwd, config)
  const text = disk.text(file)
  if (text === null) {
    throw userError({
      vi: `Không mở được tệp cài đặt “${config}”. Hãy xem lại đường dẫn sau --config.`,
      en: `Cannot open the settings file “${config}”. Check the path after --config.`,
    })
  }
  const { jsonOf, settingsOf } = await import('./load.js')
  const content = jsonOf(config, text)
  const own = file.endsWith('package.json') ? (content as { dvcheck?: unknown } | null)?.dvcheck ?? {} : content
  return { ...settingsOf({ file, content: own }, RULE_IDS, disk), folder: disk.resolve(file, '..') }
}

function holdsSettings(folder: string, disk: Disk): boolean {
  if (disk.text(disk.resolve(folder, FILE)) !== null) return true
  const text = disk.text(disk.resolve(folder, 'package.json'))
  if (!text?.includes('"dvcheck"')) return false
  try {
    return (JSON.parse(text) as { dvcheck?: unknown } | null)?.dvcheck !== undefined
  } catch {
    // Not ours to complain about: npm will.
    return false
  }
}
