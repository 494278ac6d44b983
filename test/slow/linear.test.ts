import { lexicon } from '../../src/lexicon/index.js'
import { Scanner } from '../../src/text/text.js'
import { describe, expect, test } from 'vitest'
import { attribute } from '../../src/outline/table/attributes.js'
import { foot } from '../../src/outline/foot.js'
import { kindOf } from '../../src/outline/kind.js'
import { labelled } from '../../src/outline/label.js'
import { ended, footnoteMark, furniture, takesLeave } from '../../src/outline/layout.js'
import { letterhead } from '../../src/outline/letterhead.js'
import { openingOf } from '../../src/outline/opening.js'
import { outline } from '../../src/outline/outline.js'
import { receives, signs } from '../../src/outline/signer.js'
import { title } from '../../src/outline/title.js'
import { zones } from '../../src/outline/zones.js'
import { Passage } from '../../src/text/passage.js'
import { starts } from '../../src/read/lines.js'
import { marks } from '../../src/read/marks.js'
import { textLines } from '../../src/read/text.js'
import { body } from '../../src/recognise/body-kind.js'
import { citations } from '../../src/recognise/citation/citations.js'
import { typesWith } from '../../src/recognise/citation/types.js'
import { cellDeadline, deadlines } from '../../src/recognise/deadline/deadlines.js'
import { Headings } from '../../src/recognise/headings.js'
import { periodHeading } from '../../src/recognise/period.js'
import { requests, subRole, timetable, topRole } from '../../src/recognise/roles.js'
import { basis, nothing, ownPeriod, product } from '../../src/recognise/task-words.js'
import { cellUnits } from '../../src/recognise/unit/cell.js'
import { firstRole, headingUnits } from '../../src/recognise/unit/heading.js'
import { nameList } from '../../src/recognise/unit/names.js'
import { taskUnits } from '../../src/recognise/unit/task.js'
import { years } from '../../src/recognise/years.js'
import type { Line } from '../../src/model/source.js'
import { key } from '../../src/text/spelling.js'
import { FOOD } from '../helpers/food.js'
import { growing } from '../helpers/growth.js'
import { text } from '../helpers/texts.js'

const context = { years: { year: 2026, yearEnd: 2026, school: false }, months: { from: 1, to: 1, year: 2026 } }
const line = (text: string, number = 1): Line => ({ number, passage: Passage.of(text.trim(), 0), heading: 0, cells: null })
const scanner = (): Scanner => new Scanner(lexicon())
const noLabel = (): boolean => false
const headings = (): Headings => new Headings(scanner())

/** Each recogniser with the kinds of food that it is fed. */
const recognisers: Readonly<Record<string, readonly [(text: string) => unknown, ...(keyof typeof FOOD)[]]>> = {
  citations: [(s) => citations(text(s), typesWith()), 'citations', 'words', 'brackets', 'times'],
  deadlines: [(s) => deadlines(text(s), [], context), 'times', 'words', 'brackets'],
  cellDeadline: [(s) => cellDeadline(text(s), context), 'times'],
  taskUnits: [(s) => taskUnits(text(s), [0]), 'units', 'words', 'brackets', 'sentences'],
  'taskUnits, a paragraph each': [(s) => taskUnits(text(s), [...s.matchAll(/[.;)] /gu)].map(({ index }) => index + 2)), 'units', 'sentences'],
  'taskUnits in parentheses': [(s) => taskUnits(text(`(${s})`), [0]), 'units', 'brackets'],
  'taskUnits, a subject': [(s) => taskUnits(text(`Sở A ${s} chủ trì ${s}`), [0]), 'units', 'brackets', 'words'],
  cellUnits: [(s) => cellUnits(text(s), 'leads'), 'units', 'brackets', 'sentences'],
  body: [(s) => body(text(s)), 'units', 'brackets'],
  headingUnits: [(s) => headingUnits(text(s)), 'units', 'brackets'],
  firstRole: [(s) => firstRole(text(s)), 'units', 'words'],
  nameList: [(s) => nameList(text(`Sở A ${s}`), 0, s.length), 'units', 'brackets'],
  letterhead: [(s) => letterhead(s, [line(s), line(`Số: ${s}`, 2), line(`${s}, ngày ${s}`, 3), line(`UBND XÃ ${s}`, 4)], scanner()), 'gaps', 'times', 'words', 'citations'],
  opening: [(s) => [openingOf([line(s), line(`${s} KẾ HOẠCH`, 2), line('a', 3)], scanner(), noLabel), openingOf([line(`Số: 1/KH-A ${s}`)], scanner(), noLabel)], 'gaps', 'times', 'words', 'citations'],
  title: [(s) => title(null, [line(s, 2), line(`V/v ${s}`, 3), line(`(kèm theo ${s}`, 4)], 1, { scanner: scanner(), labelled: noLabel }), 'gaps', 'times', 'words', 'citations'],
  zones: [(s) => zones([...line(s).passage.value.split(' ')].map((word, i) => line(`${word.toUpperCase()} ${word}`, i + 1)), { scanner: scanner(), labelled: noLabel }), 'gaps', 'words', 'units'],
  years: [(s) => years(text(s), null, () => text(s)), 'times', 'citations'],
  foot: [(s) => foot(s, [line('Nơi nhận:'), line(s, 2), line(`- ${s}`, 3), line('GIÁM ĐỐC', 4), line(s, 5)], scanner()), 'gaps', 'units', 'brackets'],
  labelled: [(s) => [s, `I ${s}`, `1. ${s}`, `Phần ${s}`].map((text) => labelled(Passage.of(text, 0), { before: () => 1, headings: headings(), prints: new Map() })), 'gaps', 'words', 'labels'],
  periodHeading: [(s) => [periodHeading(text(s)), periodHeading(text(`Tháng 1${s}`)), periodHeading(text(`Nhiệm vụ ${s}`)), ownPeriod(text(`Tháng 1: ${s}`))], 'times', 'words'],
  'roles and tasks': [(s) => [text(s), text(`Sản phẩm: ${s}`)].map((t) => [topRole(t, t.count), subRole(t, t.count, 'other'), basis(t), nothing(t), product(t), timetable(t, t.count), requests(t)]), 'words', 'gaps'],
  layout: [(s) => [ended(s), furniture(s), footnoteMark(s), takesLeave(s), attribute(s), signs(line(s), scanner()), kindOf(s, 0), receives(s)], 'gaps', 'words', 'labels'],
  marks: [(s) => marks(s, 0, s.length), 'marks'],
  textLines: [(s) => textLines(s, starts(s)), 'marks', 'gaps', 'labels'],
  'outline, one line': [(s) => outline([line(`1. ${s}`), line(`- ${s}`, 2), line(s, 3)], null, scanner(), headings()), 'labels', 'sentences', 'gaps'],
  key: [(s) => key(s), 'gaps', 'brackets'],
}

describe('of eight times as much food, a recogniser takes eight times as long', () => {
  test.each(Object.entries(recognisers))('%s', async (_, [recogniser, ...kinds]) => {
    const slow: string[] = []
    for (const unit of kinds.flatMap((kind) => FOOD[kind] as readonly string[])) {
      // A letter at the end: what is trimmed or looked for there only would else be found at once.
      const make = (n: number) => {
        const text = `${unit.repeat(Math.ceil(n / unit.length))} x`
        return { [unit]: () => recogniser(text) }
      }
      slow.push(...(await growing(make, { from: 2 ** 12, to: 2 ** 16, spend: 4 })))
    }
    expect(slow).toEqual([])
  })
})
