import type { Document } from '../../src/model/document.js'
import { lookalike } from '../../src/text/lookalikes.js'
import { plans } from './promises.js'

/** The text without all that fixes may change: how letters are composed and of what script they are, spaces beside the marks of symbols, closing brackets. */
const told = (text: string): string => [...text.normalize('NFC')].map((letter) => lookalike(letter) ?? letter).join('').normalize('NFC').replace(/[ \t\u00a0]*([-–‑/])[ \t\u00a0]*/gu, '$1').replaceAll(')', '')

/** A line of text without the number that it begins with, signs before it aside. */
const unlabelled = (line: string): string => line.replace(/^([\s*_#|(\\-]*)(?:\d+(?:\.\d+)*|[IVXLC]+|[a-zđA-ZĐ])(?=[\s*_\\]*[.)/:|\s-])/u, '$1')

const seen = (document: Document): string[] => document.source.lines.map(({ passage: { value } }) => unlabelled(told(value)))

/** What of a document `--fix` must leave as it is, whatever it mends, in words that can be compared. */
function left(document: Document): Record<string, unknown> {
  const all = plans(document.plan)
  return {
    'the text': unlabelled(told(document.source.text)).split('\n').map(unlabelled).map((line) => line.replace(/[. ;]/gu, '')),
    'what is seen': seen(document).map((line) => line.replace(/\d+(?:\.\d+)*[.)/]\s/gu, '')),
    dates: all.map(({ date, deadlines, citations }) => [date, deadlines.map(({ date, end, rule, kind, calendar }) => [date, end, rule, kind, calendar]), citations.map((one) => one.date)]),
    periods: all.map(({ periods }) => periods.map(({ period }) => period)),
    documents: all.map(({ citations }) => citations.map(({ number, name }) => [number === null ? null : told(number), name === null && number === null])),
    'the head': all.map(({ kind, year, yearEnd, ...one }) => [kind, year, yearEnd, ...[one.title, one.parent, one.issuer, one.number, one.place].map((text) => text === null ? null : told(text))]),
    tasks: all.map(({ tasks }) => tasks.map(({ text, kind, period, section }) => [told(text), kind, period, section])),
    sections: all.map(({ sections }) => sections.map(({ number, heading, role, level, parent }) => [number, told(heading), role, level, parent])),
    recipients: all.map(({ recipients }) => recipients.map(({ name, note }) => [told(name), note === null ? null : told(note)])),
    signatures: all.map(({ signatures }) => signatures.map(({ authority, title, name }) => [authority, title, name].map((text) => text === null ? null : told(text)))),
  }
}

/** What a fix has changed that no fix may change. */
export function overdone(before: Document, after: Document): string[] {
  const [was, is] = [left(before), left(after)]
  const lost = plans(before.plan).flatMap((plan, p) => plan.tasks.flatMap((task, i) => {
    const now = plans(after.plan)[p]?.tasks[i]?.units.map(({ name, role }) => `${told(name)} ${role}`) ?? []
    return task.units.filter(({ name, role }) => !now.includes(`${told(name)} ${role}`)).map(({ name }) => `unit lost: ${name}`)
  }))
  return [...lost, ...Object.keys(was).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key])).map((key) => `${key}: ${firstDifference(JSON.stringify(was[key]), JSON.stringify(is[key]))}`)]
}

function firstDifference(a: string, b: string): string {
  let at = 0
  while (a[at] === b[at]) at++
  return `${a.slice(Math.max(0, at - 40), at + 40)} → ${b.slice(Math.max(0, at - 40), at + 40)}`
}
