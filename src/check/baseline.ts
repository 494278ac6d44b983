import type { Finding } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import { listText } from '../model/json-text.js'
import { userError } from '../model/user-error.js'

/** A finding known already. `where` and `message` are for people who read the file; the fingerprint is what counts. */
export interface Known {
  /** The file, from the folder of the baseline, with `/`. */
  readonly path: string
  /** The rule that found it. */
  readonly ruleId: string
  /** The fingerprint of the finding: what it is known by. */
  readonly fingerprint: string
  /** The place as it was when the baseline was written, for people. */
  readonly where: string
  /** What was wrong, for people. */
  readonly message: string
}

/** What a baseline makes of the findings of one file. */
export interface Sifted {
  readonly fresh: readonly Finding[]
  readonly known: number
  /** Known findings that are there no more. */
  readonly stale: readonly Known[]
}

/** The findings of one file that its baseline does not know. */
export function sifted(findings: readonly Finding[], entries: readonly Known[]): Sifted {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint))
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  const fresh = findings.filter(({ fingerprint }) => !known.has(fingerprint))
  return { fresh, known: findings.length - fresh.length, stale: entries.filter(({ fingerprint }) => !found.has(fingerprint)) }
}

/** The entries of a baseline by the path of their file. */
export function byPath(entries: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  return grouped(entries, ({ path }) => path)
}

/** What findings are known by has changed since version 1, which took the printed label with it. */
const VERSION = 2

/**
 * The entries in the text of a baseline file; a file that is none is the user's error. So is one of an old dvcheck, which knows findings by something else:
 * where it is to be written anew, it has none.
 */
export function entries(text: string, name: string, renewed = false): readonly Known[] {
  const wrong = userError({
    vi: `Tệp “${name}” không phải tệp baseline của dvcheck. Hãy ghi lại bằng --update-baseline.`,
    en: `The file “${name}” is no baseline of dvcheck. Write it anew with --update-baseline.`,
  })
  try {
    const { version, findings } = JSON.parse(text) as { version?: unknown; findings?: unknown }
    if (!Array.isArray(findings)) throw wrong
    if (version === 1 && renewed) return []
    if (version === 1) throw old(name)
    if (version !== VERSION) throw wrong
    return findings.map((one: Partial<Record<keyof Known, unknown>>) => {
      if (typeof one.path !== 'string' || typeof one.fingerprint !== 'string') throw wrong
      return { path: one.path, fingerprint: one.fingerprint, ruleId: String(one.ruleId), where: String(one.where), message: String(one.message) }
    })
  } catch (error) {
    throw error instanceof SyntaxError || error instanceof TypeError ? wrong : error
  }
}

const old = (name: string): Error => userError({
  vi: `Tệp baseline “${name}” do bản dvcheck cũ ghi, không còn dùng được. Hãy chạy lại với --update-baseline trên mọi kế hoạch để ghi lại.`,
  en: `The baseline “${name}” was written by an old dvcheck and is of no use now. Write it anew: --update-baseline on all plans.`,
})

/** The entry of a finding; `where` is its place in words. */
export function entry(path: string, { ruleId, fingerprint, message }: Finding, where: string): Known {
  return { path, ruleId, fingerprint, where, message }
}

/** The text of a baseline file: one finding a line, by path and then in reading order, so that its diff can be read. */
export function baselineText(all: readonly Known[]): string {
  const sorted = [...all].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return `{\n  "version": ${VERSION},\n  "findings": ${[...listText(sorted, null, '  ')].join('')}\n}\n`
}
