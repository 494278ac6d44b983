import { resolve } from 'node:path'
import { textIfAny, upwards } from './files.js'

/** Node's disk, as settings ask for it. */
export const disk = { text: textIfAny, resolve, upwards, searched }

async function searched(folder: string, files: readonly string[], key: string): Promise<{ file: string; settings: unknown } | null> {
  // A module of ours: of a package in CommonJS the bundle would hand over the default export alone.
  const { searched } = await import('./searched.js')
  return searched(folder, files, key)
}
