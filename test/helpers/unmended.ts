import type { Replaced } from '../../src/fix/replaced.js'
import type { Document } from '../../src/model/document.js'
import type { Citation } from '../../src/model/plan.js'
import { lookalike } from '../../src/text/lookalikes.js'
import { plans } from './promises.js'

/**
 * The text without all that fixes may change: how letters are composed and of what script they are, the marks of symbols and spaces beside them, closing
 * brackets, the word `số` before a number, a word written twice, marks at the end, zeros.
 */
const bare = (text: string): string => [...text.normalize('NFC')].map((letter) => lookalike(letter) ?? letter).join('').normalize('NFC')
  .replaceAll(')', '').replace(/(?<!\p{L})số (?=\d)/giu, '').replace(/(?<!\d)0+(?=\d)/gu, '')
  .replace(/(?<![\p{L}\p{M}])([\p{L}\p{M}]+)(?:[ \t\u00a0]+\1)+(?![\p{L}\p{M}])/giu, '$1')
  .replace(/[.;,]*[ \t]*\/\.|[.;,:]+(?=\s*$)/gmu, '').replace(/[ \t\u00a0]*[-–‑/][ \t\u00a0]*/gu, '-')

type Told = (text: string) => string

/** The same, words that a suggested fix named as it has them: `đảm bảo` as `bảo đảm`. */
function toldWith(named: readonly Pick<Replaced, 'was' | 'is'>[]): Told {
  const words = named.filter(({ was, is }) => /\p{L}.*\p{L}/u.test(was) && is !== '' && bare(was) !== bare(is))
  const patterns = words.map(({ was, is }) => [new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${was.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')}(?![\\p{L}\\p{M}\\p{N}])`, 'gu'), is] as const)
  return (text) => bare(patterns.reduce((all, [was, is]) => all.replace(was, () => is), text.normalize('NFC')))
}

/** A line of text without the number that it begins with, signs before it aside. */
const unlabelled = (line: string): string => line.replace(/^([\s*_#|(\\-]*)(?:\d+(?:\.\d+)*|[IVXLC]+|[a-zđA-ZĐ])(?=[\s*_\\]*[.)/:|\s-])/u, '$1')

const seen = (document: Document, told: Told): string[] => document.source.lines.map(({ passage: { value } }) => unlabelled(told(value)))

/** What of a document `--fix` must leave as it is, whatever it mends, in words that can be compared. */
function left(document: Document, told: Told): Record<string, unknown> {
  const all = plans(document.plan)
  return {
    'the text': unlabelled(told(document.source.text)).split(/\r\n?|\n/u).map(unlabelled).map((line) => line.replace(/[. ;]/gu, '')),
    'what is seen': seen(document, told).map((line) => line.replace(/\d+(?:\.\d+)*[.)/]\s/gu, '')),
    dates: all.map(({ date, deadlines }) => [date, deadlines.map(({ date, end, rule, kind, calendar }) => [date, end, rule, kind, calendar])]),
    periods: all.map(({ periods }) => periods.map(({ period }) => period)),
    'the head': all.map(({ kind, year, yearEnd, ...one }) => [kind, year, yearEnd, ...[one.title, one.parent, one.issuer, one.number, one.place].map((text) => text === null ? null : told(text))]),
    tasks: all.map(({ tasks }) => tasks.map(({ text, kind, period, section }) => [told(text), kind, period, section])),
    sections: all.map(({ sections }) => sections.map(({ number, heading, role, level, parent }) => [number, told(heading), role, level, parent])),
    recipients: all.map(({ recipients }) => recipients.map(({ name, note }) => [told(name), note === null ? null : told(note)])),
    signatures: all.map(({ signatures }) => signatures.map(({ authority, title, name }) => [authority, title, name].map((text) => text === null ? null : told(text)))),
  }
}

/** What fixes have changed that no fix may change; `named` are the words that they named. */
export function overdone(before: Document, after: Document, named: readonly Pick<Replaced, 'was' | 'is'>[] = []): string[] {
  const told = toldWith(named)
  const [was, is] = [left(before, told), left(after, told)]
  const lost = plans(before.plan).flatMap((plan, p) => plan.tasks.flatMap((task, i) => {
    const now = plans(after.plan)[p]?.tasks[i]?.units.map(({ name, role }) => `${told(name)} ${role}`) ?? []
    return task.units.filter(({ name, role }) => !now.includes(`${told(name)} ${role}`)).map(({ name }) => `unit lost: ${name}`)
  }))
  const cited = plans(before.plan).flatMap((plan, p) => uncited(plan.citations, plans(after.plan)[p]?.citations ?? [], told))
  return [...lost, ...cited, ...Object.keys(was).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key])).map((key) => `${key}: ${firstDifference(JSON.stringify(was[key]), JSON.stringify(is[key]))}`)]
}

/** Citations that are gone, or say something else: what could not be read of them may have come to light, and others beside them. */
function uncited(was: readonly Citation[], is: readonly Citation[], told: Told): string[] {
  let at = 0
  return was.flatMap((one) => {
    const found = is.findIndex((other, i) => i >= at && keeps(one, other, told))
    if (found === -1) return [`citation lost: ${one.raw}`]
    at = found + 1
    return []
  })
}

function keeps(was: Citation, is: Citation, told: Told): boolean {
  return (['number', 'name', 'date'] as const).every((key) => {
    const [before, after] = [was[key], is[key]]
    return before === null || (after !== null && told(after).startsWith(told(before)))
  })
}

function firstDifference(a: string, b: string): string {
  let at = 0
  while (a[at] === b[at]) at++
  return `${a.slice(Math.max(0, at - 40), at + 40)} → ${b.slice(Math.max(0, at - 40), at + 40)}`
}
