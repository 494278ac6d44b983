import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The time of the newest file below a folder. */
function newest(path: string): number {
  return Math.max(...(readdirSync(path, { recursive: true }) as string[]).map((name) => statSync(join(path, name)).mtimeMs))
}

/** Builds the program before test/slow runs it: `npm ci` has done so on a clean checkout; after an edit it is built anew, so that what is run is what is read. */
export default function setup(): void {
  const built = join(root, 'dist/bundle/run.cache')
  if (!existsSync(built) || statSync(built).mtimeMs < newest(join(root, 'src'))) execSync('npm run build', { cwd: root, stdio: 'ignore' })
}
