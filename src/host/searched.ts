import { resolve } from 'node:path'
import { lilconfig } from 'lilconfig'

/** The settings in the nearest of some files, from a folder upwards: its path and what stands in it, `{}` where that is nothing; null where there is none. */
export async function searched(folder: string, files: readonly string[], key: string): Promise<{ file: string; settings: unknown } | null> {
  const found = await lilconfig(key, { searchPlaces: [...files], packageProp: key, stopDir: resolve('/') }).search(folder)
  return found && { file: found.filepath, settings: found.isEmpty ? {} : found.config }
}
