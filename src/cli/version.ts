import { fileURLToPath } from 'node:url'
import { textIfAny } from '../host/files.js'

/** The version of this package: its package.json stands two folders above this file, in `src`, in `dist` and in the bundle. */
export function version(): string {
  const text = textIfAny(fileURLToPath(new URL('../../package.json', import.meta.url)))
  const { version } = JSON.parse(text ?? '{}') as { version?: string }
  return version ?? '?'
}
