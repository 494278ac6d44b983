import { describe, expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import type { Label } from '../src/model/document.js'
import { Source, type Line } from '../src/model/source.js'
import { source } from '../src/read/read.js'
import type { Reader } from '../src/read/reader.js'
import { Passage } from '../src/text/passage.js'
import { roman } from '../src/text/spelling.js'
import { GOOD } from './helpers/plans.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const SIGNATURE = '%numbered\n'
/** A numbering as a word processor keeps it: `<roman:II.>` is shown as `II.`, and is no letter of the text; `<=1.>` is printed in it. */
const NUMBER = /^<(=?)(?:(roman|arabic|bullet):)?([^>.)]+)([.)]?)>/

function numbered(line: Line): Line {
  const match = NUMBER.exec(line.passage.value)
  if (!match) return line
  const [all, printed = '', kind = 'arabic', text = '', mark = ''] = match
  const values = kind === 'bullet' ? [] : kind === 'roman' ? [roman(text) ?? 0] : text.split('.').map(Number)
  const at = printed ? all.length - text.length - mark.length - 1 : all.length
  const shown = line.passage.slice(at, all.length - 1)
  const label: Label = { kind: kind as Label['kind'], text, values, mark, passage: printed ? shown : Passage.empty }
  const rest = line.passage.slice(all.length).trim()
  return { ...line, passage: printed ? Passage.join([shown, rest], ' ') : rest, label }
}

/** A reader of a format that knows its numbering and its tables; its lines are made of those of a text. */
const made: Reader = {
  formats: ['numbered'],
  sniff: (given) => new TextDecoder().decode(given.subarray(0, SIGNATURE.length)) === SIGNATURE,
  read: async (given, { path = null, ...options }) => {
    const { text, units, starts, lines, encoding, sha256 } = await source(given.subarray(SIGNATURE.length), { ...options, path, format: 'text', readers: [] })
    return new Source({
      path, format: 'numbered', encoding, sha256, text, units, starts, notes: [],
      lines: lines.map((line) => {
        const cells = line.passage.value.split(' ¦ ')
        let at = 0
        return cells.length < 2 ? numbered(line) : { ...line, cells: cells.map((cell) => {
          const from = at
          at += cell.length + 3
          return line.passage.slice(from, from + cell.length)
        }) }
      }),
    })
  },
}

const labels = async (text: string): Promise<string[]> => {
  const { parts } = await parse(bytes(SIGNATURE + text), { readers: [made] })
  return (parts[0]?.items ?? []).map(({ label, passage, parent }) => `${parent ? '  ' : ''}${label?.kind} ${label?.text}${label?.mark}| ${passage.value}`)
}

describe('a reader that knows more hands it on', () => {
  const HEAD = 'KẾ HOẠCH\nNăm 2026\n\n'
  const rows: readonly [name: string, text: string, wanted: readonly string[]][] = [
    ['labels that are no letters of the text', '<roman:I.>Nhiệm vụ\n\n<arabic:1.>Họp giao ban.\n\n<arabic:2.>Báo cáo.', ['roman I.| Nhiệm vụ', '  arabic 1.| Họp giao ban.', '  arabic 2.| Báo cáo.']],
    ['labels that are printed', '<=roman:I.>Nhiệm vụ\n\n<=arabic:1.>Họp giao ban.', ['roman I.| Nhiệm vụ', '  arabic 1.| Họp giao ban.']],
    ['one that would be read as another', '<roman:I.>Nhiệm vụ\n\n<arabic:1.>a) là tên một nhóm.', ['roman I.| Nhiệm vụ', '  arabic 1.| a) là tên một nhóm.']],
    ['one before what would be read over', '<roman:I.>Nhiệm vụ\n\n<arabic:1.>12', ['roman I.| Nhiệm vụ', '  arabic 1.| 12']],
    ['the rest is recognised', '<roman:I.>Nhiệm vụ\n\n1. Họp giao ban.\n\n<arabic:2.>Báo cáo.', ['roman I.| Nhiệm vụ', '  arabic 1.| Họp giao ban.', '  arabic 2.| Báo cáo.']],
    ['cells', '<roman:I.>Nhiệm vụ\n\nTT ¦ Nội dung ¦ Thời gian\n1 ¦ Họp giao ban ¦ Tháng 3\n2 ¦ Báo cáo ¦ Tháng 4', ['roman I.| Nhiệm vụ', '  arabic 1| Họp giao ban', '  arabic 2| Báo cáo']],
  ]
  test.each(rows)('%s', async (_, text, wanted) => {
    expect(await labels(HEAD + text)).toEqual(wanted)
  })

  test('a plan whose numbers are not in its text is the plan with its numbers printed', async () => {
    const lost = GOOD.replace(/^([IVX]+)\. /gmu, '<roman:$1.>').replace(/^(\d+)\. /gmu, '<arabic:$1.>')
    expect(lost.match(/^</gm)?.length).toBeGreaterThan(8)
    const summary = async (given: Uint8Array): Promise<unknown> => {
      const { plan } = await parse(given, { readers: [made] })
      return [
        plan.title, plan.sections.map(({ number, heading, level }) => [number, heading, level]), plan.units,
        plan.tasks.map(({ number, text, section, period, deadlines }) => [number, text, section, period, deadlines]),
      ]
    }
    expect(await summary(bytes(SIGNATURE + lost))).toEqual(await summary(bytes(GOOD)))
  })
})

describe('who reads what', () => {
  const rows: readonly [given: string, path: string | null, format: string | undefined, wanted: string][] = [
    ['a', null, undefined, 'text'],
    ['a', 'a.txt', undefined, 'text'],
    ['a', 'a.md', undefined, 'markdown'],
    ['a', 'a.md', 'text', 'text'],
    ['a', 'a.txt', 'markdown', 'markdown'],
    [`${SIGNATURE}a`, 'a.md', undefined, 'numbered'],
    [`${SIGNATURE}a`, 'a.md', 'markdown', 'markdown'],
    ['a', 'a.md', 'a format that nobody reads', 'text'],
  ]
  test.each(rows)('%j as %s, asked for as %s: %s', async (given, path, format, wanted) => {
    expect((await source(bytes(given), { path, readers: [made], ...(format === undefined ? {} : { format }) })).format).toBe(wanted)
  })
})
