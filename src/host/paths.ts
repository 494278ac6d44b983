import nodePath, { type PlatformPath } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A path with `/` between its names, as it is shown, kept in files and given to globs. */
export function slashes(path: string, { sep }: Pick<PlatformPath, 'sep'> = nodePath): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** How a file is named from a folder, with `/`; by its whole path where it is on another drive. */
export function relativePath(folder: string, file: string, path: PlatformPath = nodePath): string {
  return slashes(path.relative(folder, file), path)
}

/** The path of a file from the folder of a run, with `/`; standard input stays `-`. */
export function fromFolder(path: string, cwd: string): string {
  return path === '-' ? path : relativePath(cwd, nodePath.resolve(cwd, path))
}

/** A folder as a `file:` address that ends with `/`. */
export function folderUrl(cwd: string): string {
  return pathToFileURL(nodePath.join(cwd, nodePath.sep)).href
}

/** Where each file goes below a folder: its path from the folder that all of them share, with `ending` added. */
export type Mirrored = (files: readonly string[], cwd: string, folder: string, ending: string) => ReadonlyMap<string, string>

/** `Mirrored` by the rules of an operating system's paths. Files of several drives go below a folder for each. */
export function mirroredBy(path: PlatformPath): Mirrored {
  return (files, cwd, folder, ending) => {
    const whole = files.map((file) => path.resolve(cwd, file))
    const roots = new Set(whole.map((file) => path.parse(file).root))
    const shared = roots.size === 1 ? commonFolder(whole.map((file) => path.dirname(file)), path) : null
    const below = (file: string): string => {
      if (shared !== null) return path.relative(shared, file)
      const { root } = path.parse(file)
      return path.join(...root.split(/[:\\/]+/u), path.relative(root, file))
    }
    return new Map(files.map((file, i) => [file, path.join(folder, below(whole[i] ?? '') + ending)]))
  }
}

/** Where each file goes below `folder`: its path from the folder that all of them share, with `ending` added. */
export const mirrored = mirroredBy(nodePath)

/** The folder that folders of one drive share. */
function commonFolder(folders: readonly string[], path: PlatformPath): string {
  const { root } = path.parse(folders[0] ?? '')
  const [first = [], ...rest] = folders.map((folder) => path.relative(root, folder).split(path.sep))
  const apart = first.findIndex((name, i) => rest.some((other) => other[i] !== name))
  return path.join(root, ...first.slice(0, apart === -1 ? first.length : apart))
}
