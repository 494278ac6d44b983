import { mended, type Mending } from '../fix/mend.js'
import { write } from '../host/files.js'
import { userError } from '../model/user-error.js'
import { diff } from '../report/diff.js'
import type { Paint } from '../report/reporter.js'
import { print } from './io.js'
import { say, type Session } from './session.js'

/** What `--fix` does: change the files, or with `--dry-run` show what it would change. */
export type Fixing = 'made' | 'shown'

/** Whether to fix. Standard input cannot be written to, so its fixes can only be shown. */
export function fixingOf({ fix, dryRun }: { readonly fix?: boolean; readonly dryRun?: boolean }, paths: readonly string[]): Fixing | null {
  if (dryRun) return 'shown'
  if (!fix) return null
  if (!paths.includes('-')) return 'made'
  throw userError({
    vi: 'Không sửa được đầu vào chuẩn. Hãy ghi tên tệp, hoặc thêm --dry-run để chỉ xem chỗ sẽ sửa.',
    en: 'Standard input cannot be fixed. Name a file, or add --dry-run to see what would be changed.',
  })
}

/** Makes or shows the fixes of one file; the bytes that are then checked. */
export async function fixed(
  file: string, { bytes, path }: { readonly bytes: Uint8Array; readonly path: string | null }, judging: Mending,
  { fixing, said: { io, language }, paint }: { readonly fixing: Fixing; readonly said: Pick<Session, 'io' | 'language'>; readonly paint: Paint },
): Promise<Uint8Array> {
  const result = await mended(bytes, path, judging)
  if (!result) return bytes
  if (fixing === 'shown') {
    await print(io.stdout, diff(path ?? '-', result.before, result.after, paint))
    return bytes
  }
  await write(file, io.cwd, result.bytes)
  await say(
    { io, language },
    {
      vi: `Đã sửa ${result.number} chỗ trong “${file}”.`,
      en: `Fixed ${result.number} ${result.number === 1 ? 'place' : 'places'} in “${file}”.`,
    },
  )
  return result.bytes
}
