import { readdirSync, statSync, type Stats } from 'node:fs'
import { dirname, isAbsolute, join, parse, resolve, sep } from 'node:path'
import { userError, type UserError } from '../model/user-error.js'
import { slashes } from './paths.js'

/** Endings of the files that are taken from a folder. */
export const ENDINGS = ['txt', 'md', 'markdown', 'docx', 'docm', 'dotx', 'doc', 'dot', 'odt', 'ott', 'fodt', 'html', 'htm', 'pdf'] as const

/** Endings of files that may hold a plan and cannot be read: they are counted, so that nobody takes them for checked. */
const UNREAD = [
  'dotm', 'rtf', 'wps', 'wpd', 'pages', 'xps', 'xls', 'xlsx', 'xlsm', 'xlsb', 'ods', 'et',
  'ppt', 'pptx', 'odp', 'mht', 'mhtml', 'msg', 'eml', 'zip', 'rar', '7z', 'tif', 'tiff', 'djvu',
] as const

/** What a list of paths stands for. Paths are as the user would write them, with `/`; a path that leads nowhere is a problem of its own. */
export interface Expansion {
  readonly files: readonly string[]
  readonly problems: readonly UserError[]
  /** How many files of folders cannot be read, by their endings. */
  readonly unread: ReadonlyMap<string, number>
}

/** Globs of files to leave out, counted from a folder (that of the settings). A file named by itself is never left out. */
export interface Ignored {
  readonly folder: string
  readonly globs: readonly string[]
}

/** The globs that hold for the files of a folder: one object for all folders that the same globs hold for. */
export type IgnoredIn = (folder: string) => Promise<Ignored>

/** What one path stands for. */
interface Found {
  readonly files: readonly string[]
  /** Files of a folder that cannot be read. */
  readonly unread: readonly string[]
}

/** Files, folders and globs as files: each once, arguments in their order, a folder's files by name. `-` stays. */
export async function expand(paths: readonly string[], cwd: string, ignoredIn?: IgnoredIn): Promise<Expansion> {
  const files = new Map<string, string>()
  const unread = new Set<string>()
  const problems: UserError[] = []
  const kept = keeper(cwd, ignoredIn)
  for (const path of paths) {
    const found = path === '-' ? { files: [path], unread: [] } : await filesOf(path, cwd, kept)
    if (!('files' in found)) {
      problems.push(found)
      continue
    }
    for (const file of found.files) if (!files.has(resolve(cwd, file))) files.set(resolve(cwd, file), file)
    for (const file of found.unread) unread.add(resolve(cwd, file))
    if (found.files.length === 0) problems.push(empty(path))
  }
  return { files: [...files.values()], problems, unread: counted(unread) }
}

/** How many files have each ending, the most frequent first. */
function counted(files: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const file of files) counts.set(ending(file), (counts.get(ending(file)) ?? 0) + 1)
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

function ending(file: string): string {
  return parse(file).ext.slice(1).toLowerCase()
}

const GLOB = /[*?[\]{}()!]/
const NEVER = ['**/node_modules/**']
/** `~$ke-hoach.docx` is what Word keeps beside an open document. */
const OWNERS = /(?:^|\/)(?:~\$|\.~lock\.)/

/** Takes away files that are left out. */
type Keep = (files: readonly string[]) => Promise<readonly string[]>

async function filesOf(named: string, cwd: string, kept: Keep): Promise<Found | UserError> {
  const path = named === '' ? null : existing(named, cwd)
  const info = path === null ? null : statIfAny(resolve(cwd, path))
  if (path !== null && info && !info.isDirectory()) return { files: [path], unread: [] }
  if (path === null && !GLOB.test(named)) return missing(named)
  const { glob } = await import('tinyglobby')
  const how = { ignore: [...NEVER], caseSensitiveMatch: false, expandDirectories: false } as const
  if (path === null) {
    const found = await glob(literally(named, cwd), { ...how, cwd, absolute: isAbsolute(named) })
    const files = await kept(found)
    return files.length === 0 ? unmatched(named) : { files: sorted(files), unread: [] }
  }
  const below = slashes(path).replace(/\/$/, '')
  const found = await glob([`**/*.{${[...ENDINGS, ...UNREAD].join()}}`], { ...how, cwd: resolve(cwd, path) })
  const all = await kept(found.filter((file) => !OWNERS.test(file)).map((file) => (below === '.' ? file : `${below}/${file}`)))
  const isRead = (file: string): boolean => (ENDINGS as readonly string[]).includes(ending(file))
  return { files: sorted(all.filter(isRead)), unread: all.filter((file) => !isRead(file)) }
}

function sorted(files: readonly string[]): readonly string[] {
  return [...files].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** A path as the disk has it; null where nothing stands there. Its letters may be composed on one side and not on the other. */
function existing(path: string, cwd: string): string | null {
  if (statIfAny(resolve(cwd, path))) return path
  if (!/[^\0-\x7f]/.test(path)) return null
  const { root } = parse(path)
  let found = root
  for (const name of path.slice(root.length).split(sep === '/' ? '/' : /[\\/]/)) {
    const next = statIfAny(resolve(cwd, found, name)) ? name : namesIn(resolve(cwd, found)).find((other) => other.normalize('NFC') === name.normalize('NFC'))
    if (next === undefined) return null
    found = found === '' || found === root ? found + next : `${found}${sep}${next}`
  }
  return found
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** A pattern as globs: names in it that stand on the disk mean themselves, whatever signs they have; composed and not. */
function literally(pattern: string, folder: string): string[] {
  const { root } = parse(pattern)
  let place = resolve(folder, root)
  const names = slashes(pattern).slice(root.length).split('/').map((name) => {
    place = join(place, name)
    return GLOB.test(name) && statIfAny(place) ? name.replace(/[()[\]{}*?|!+@\\]/g, '\\$&') : name
  })
  const whole = slashes(root) + names.join('/')
  return [...new Set([whole, whole.normalize('NFC'), whole.normalize('NFD')])]
}

/** Leaves out what the globs of each file's own folder name. What these name is found once. */
function keeper(cwd: string, ignoredIn: IgnoredIn | undefined): Keep {
  if (!ignoredIn) return async (files) => files
  const known = new Map<Ignored, Promise<ReadonlySet<string>>>()
  return async (files) => {
    const kept: string[] = []
    for (const file of files) {
      const whole = resolve(cwd, file)
      const ignored = await ignoredIn(dirname(whole))
      let left = known.get(ignored)
      if (!left) known.set(ignored, (left = leftOut(ignored)))
      if (!(await left).has(whole)) kept.push(file)
    }
    return kept
  }
}

async function leftOut({ folder, globs }: Ignored): Promise<ReadonlySet<string>> {
  if (globs.length === 0) return new Set()
  const { glob } = await import('tinyglobby')
  const found = await glob(globs.flatMap((pattern) => literally(pattern, folder)), { cwd: folder, ignore: [...NEVER], absolute: true })
  return new Set(found.map((file) => resolve(file)))
}

function missing(path: string): UserError {
  return userError({
    vi: `Không có tệp hay thư mục “${path}”. Hãy xem lại tên và đường dẫn.`,
    en: `There is no file or folder “${path}”. Check its name and path.`,
  })
}

function empty(path: string): UserError {
  const endings = ENDINGS.map((ending) => `.${ending}`).join(', ')
  return userError({
    vi: `Thư mục “${path}” không có tệp nào để đọc (${endings}). Hãy chỉ đúng thư mục hoặc ghi rõ tên tệp.`,
    en: `The folder “${path}” has no file to read (${endings}). Name another folder, or the file itself.`,
  })
}

function unmatched(path: string): UserError {
  return userError({
    vi: `Không tệp nào khớp với “${path}”. Hãy xem lại mẫu tên tệp.`,
    en: `No file matches “${path}”. Check the pattern.`,
  })
}

function statIfAny(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}
