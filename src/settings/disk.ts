/** What settings ask of a disk. */
export interface Disk {
  /** The text of a file, or null where there is none. */
  readonly text: (path: string) => string | null
  /** The whole path of one that counts from a folder. */
  readonly resolve: (folder: string, path: string) => string
  /** The folders from one up to the root. */
  readonly upwards: (folder: string) => readonly string[]
  /**
   * The nearest of some files upwards from a folder that has settings in it (in a package.json below `key`), and what they are; one that is no JSON
   * is a SyntaxError.
   */
  readonly searched: (folder: string, files: readonly string[], key: string) => Promise<{ readonly file: string; readonly settings: unknown } | null>
}
