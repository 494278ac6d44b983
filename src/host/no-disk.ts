/** The disk of a host that has none: nothing stands there. */
export const disk = {
  text: (_path: string): string | null => null,
  resolve: (folder: string, path: string): string => (path.startsWith('/') ? path : `${folder}/${path}`),
  upwards: (_folder: string): readonly string[] => [],
  searched: async (_folder: string, _files: readonly string[], _key: string): Promise<null> => null,
}
