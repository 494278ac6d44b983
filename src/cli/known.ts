import { dirname, resolve } from 'node:path'
import { baselineText, byPath, entries, entry, type Known } from '../check/baseline.js'
import type { Checked } from '../check/check.js'
import { isFile, textIfAny, write } from '../host/files.js'
import { relativePath } from '../host/paths.js'
import type { Words } from '../model/message.js'
import { userError } from '../model/user-error.js'
import { where } from '../report/where.js'
import type { Settings } from '../settings/settings.js'

/** The baseline of a run. */
export interface Before {
  /** What it knows of a file. */
  readonly known: (file: string) => readonly Known[]
  /** Takes the findings of a file that was checked, for the writing. */
  readonly add: (checked: Checked) => void
  /** Writes it anew: the files of this run as they are now, the others as they were; says what was added and taken away. */
  readonly update: () => Promise<Words>
}

/** The baseline named by `--baseline` or in the settings; null without one. A named file that is not there is the user's error, unless it is to be written. */
export function baselineOf(
  options: { readonly baseline?: string; readonly updateBaseline?: boolean }, settings: Settings, folder: string, cwd: string,
): Before | null {
  const name = options.baseline ?? (settings.baseline === null ? null : resolve(folder, settings.baseline))
  if (name === null) {
    if (!options.updateBaseline) return null
    throw userError({
      vi: 'Chưa biết ghi baseline vào đâu. Hãy thêm --baseline <tệp>, hoặc khóa baseline trong tệp cài đặt.',
      en: 'It is not said where the baseline goes. Add --baseline <file>, or the key baseline to the settings.',
    })
  }
  const text = textIfAny(resolve(cwd, name))
  if (text === null && !options.updateBaseline) {
    throw userError({
      vi: `Không mở được tệp baseline “${name}”. Lần đầu hãy chạy với --update-baseline để ghi tệp ấy.`,
      en: `Cannot open the baseline “${name}”. Write it the first time with --update-baseline.`,
    })
  }
  const old = text === null ? [] : entries(text, name, options.updateBaseline)
  const paths = byPath(old)
  const pathOf = (file: string): string => (file === '-' ? file : baselinePath(file, name, cwd))
  const now: Known[] = []
  const checked = new Set<string>()
  return {
    known: (file) => paths.get(pathOf(file)) ?? [],
    add: ({ result, all }) => {
      checked.add(pathOf(result.path))
      for (const finding of all) now.push(entry(pathOf(result.path), finding, where(finding.place, settings.language)))
    },
    update: async () => {
      const rest = old.filter(({ path }) => !checked.has(path) && isFile(resolve(resolve(cwd, name), '..', path)))
      const all = [...rest, ...now]
      await write(name, cwd, baselineText(all))
      const keys = (list: readonly Known[]): Set<string> => new Set(list.map(({ path, fingerprint }) => `${path}\n${fingerprint}`))
      const [was, is] = [keys(old), keys(all)]
      const added = [...is].filter((key) => !was.has(key)).length
      const gone = [...was].filter((key) => !is.has(key)).length
      return {
        vi: `Đã ghi baseline “${name}”: ${all.length} phát hiện, thêm ${added}, bỏ ${gone}.`,
        en: `Wrote the baseline “${name}”: ${all.length} findings, ${added} added, ${gone} removed.`,
      }
    },
  }
}

/** How a baseline names a file: from its own folder, with `/`, so that it can be kept with the plans. */
function baselinePath(file: string, baseline: string, cwd: string): string {
  return relativePath(dirname(resolve(cwd, baseline)), resolve(cwd, file))
}
