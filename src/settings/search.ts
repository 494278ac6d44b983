import { dirname, join, resolve } from 'node:path'
import { textIfAny, upwards } from '../host/files.js'
import { defaults, type Settings } from './settings.js'
import { userError } from '../model/user-error.js'

const FILE = 'dvcheck.config.json'

/** The settings of a run, and the folder that their paths count from. */
export interface Found {
  readonly settings: Settings
  readonly folder: string
}

/**
 * The settings named by `--config`, or found upwards from `cwd`; the defaults where there are none or `config` is false.
 * The readers of settings (lilconfig, zod) are loaded only when a file is there: looking costs a few milliseconds less than loading them.
 */
export async function settingsFor(config: string | false | undefined, cwd: string, known: readonly string[]): Promise<Found> {
  if (config === false) return { settings: defaults, folder: cwd }
  if (config !== undefined) return named(config, cwd, known)
  if (!upwards(cwd).some(holdsSettings)) return { settings: defaults, folder: cwd }
  const { searchedSettings, settingsOf } = await import('./load.js')
  const found = await searchedSettings(cwd, [FILE, 'package.json'])
  if (!found) return { settings: defaults, folder: cwd }
  return { settings: settingsOf(found.file, found.settings, known), folder: dirname(found.file) }
}

async function named(config: string, cwd: string, known: readonly string[]): Promise<Found> {
  const file = resolve(cwd, config)
  const text = textIfAny(file)
  if (text === null) {
    throw userError({
      vi: `Không mở được tệp cài đặt “${config}”. Hãy xem lại đường dẫn sau --config.`,
      en: `Cannot open the settings file “${config}”. Check the path after --config.`,
    })
  }
  const { jsonOf, settingsOf } = await import('./load.js')
  const content = jsonOf(config, text)
  const own = file.endsWith('package.json') ? (content as { dvcheck?: unknown } | null)?.dvcheck ?? {} : content
  return { settings: settingsOf(file, own, known), folder: dirname(file) }
}

function holdsSettings(folder: string): boolean {
  if (textIfAny(join(folder, FILE)) !== null) return true
  const text = textIfAny(join(folder, 'package.json'))
  if (!text?.includes('"dvcheck"')) return false
  try {
    return (JSON.parse(text) as { dvcheck?: unknown } | null)?.dvcheck !== undefined
  } catch {
    // Not ours to complain about: npm will.
    return false
  }
}
