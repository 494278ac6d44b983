import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Files that tests write go into one folder, which does not outlive them. */
export default function setup(): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'dvcheck-test-'))
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = scratch
  return () => rmSync(scratch, { recursive: true, force: true })
}
