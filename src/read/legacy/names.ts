/** Encodings of Vietnamese from before Unicode, by the names that `--encoding` and `source.encoding` have for them. */
export const LEGACY = ['windows-1258', 'tcvn3', 'vni', 'viscii', 'viqr'] as const

export type Legacy = (typeof LEGACY)[number]

/** What people call them. */
export const CALLED: Readonly<Record<Legacy, string>> = {
  'windows-1258': 'windows-1258', tcvn3: 'TCVN3 (ABC)', vni: 'VNI', viscii: 'VISCII', viqr: 'VIQR',
}

const ALIASES: Readonly<Record<string, Legacy>> = {
  cp1258: 'windows-1258', 'x-cp1258': 'windows-1258',
  tcvn: 'tcvn3', abc: 'tcvn3', 'tcvn-5712': 'tcvn3', 'vni-windows': 'vni', 'vni-win': 'vni', vietnet: 'viqr',
}

/** The old encoding that a label names, in capitals or not; null where it names none. */
export function legacyName(label: string): Legacy | null {
  const name = label.trim().toLowerCase()
  return LEGACY.find((known) => known === name) ?? (Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? null) : null)
}
