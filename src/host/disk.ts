import { resolve } from 'node:path'
import { textIfAny, upwards } from './files.js'

/** Node's disk, as settings ask for it. */
export const disk = { text: textIfAny, resolve, upwards, searched }

async function searched(folder: string, files: readonly string[], key: string): Promise<{ file: string; settings: unknown } | null> {
  const { lilconfig } = await import('lilconfig')
  const found = await lilconfig(key, { searchPlaces: [...files], packageProp: key, stopDir: resolve('/') }).search(folder)
  return found && { file: found.filepath, settings: found.isEmpty ? {} : found.config }
}
