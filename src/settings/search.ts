import type { Disk } from './disk.js'
import { defaults, type Settings } from './settings.js'
import { userError } from '../model/user-error.js'

const FILE = 'dvcheck.config.json'

/** The settings of a run, and the folder that their paths count from. */
export interface Found {
  readonly settings: Settings
  readonly folder: string
}

/** Where settings are looked for, and the ids of all rules that they may name. */
export interface From {
  readonly cwd: string
  readonly known: readonly string[]
  readonly disk: Disk
}

/**
 * The settings named by `--config`, or found upwards from `cwd`; the defaults where there are none or `config` is false.
 * The readers of settings (lilconfig, zod) are loaded only when a file is there: looking costs a few milliseconds less than loading them.
 */
export async function settingsFor(config: string | false | undefined, { cwd, known, disk }: From): Promise<Found> {
  if (config === false) return { settings: defaults, folder: cwd }
  if (config !== undefined) return named(config, { cwd, known, disk })
  if (!disk.upwards(cwd).some((folder) => holdsSettings(folder, disk))) return { settings: defaults, folder: cwd }
  const { searchedSettings, settingsOf } = await import('./load.js')
  const found = await searchedSettings(cwd, [FILE, 'package.json'], disk)
  if (!found) return { settings: defaults, folder: cwd }
  return { settings: settingsOf({ file: found.file, content: found.settings }, known, disk), folder: disk.resolve(found.file, '..') }
}

async function named(config: string, { cwd, known, disk }: From): Promise<Found> {
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
  return { settings: settingsOf({ file, content: own }, known, disk), folder: disk.resolve(file, '..') }
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
