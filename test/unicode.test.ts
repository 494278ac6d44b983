import { describe, expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import { findingsOf } from '../src/check/check.js'
import { MOST_MARKS } from '../src/read/limits.js'
import { source } from '../src/read/read.js'
import { defaults } from '../src/settings/settings.js'
import { normalise } from '../src/text/normalise.js'
import { Passage } from '../src/text/passage.js'
import { PROMISES } from './helpers/promises.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What a reader sees of a line, by what stands there, and the pieces of the text that it is made of. */
const lines: readonly [name: string, text: string, value: string, spans: readonly (readonly [number, number])[]][] = [
  ['a mark after another, no letter before them', '\u0308\u0301', '\u0308\u0301', [[0, 2]]],
  ['a mark that is two', '\u0344', '\u0308\u0301', [[0, 1]]],
  ['a digit before a mark that is two', '1\u0344.', '1\u0308\u0301.', [[0, 3]]],
  ['marks in another order', 'o\u0301\u0323x', 'ọ\u0301x', [[0, 4]]],
  ['marks in another order, none of which composes', '1\u0301\u0323', '1\u0323\u0301', [[0, 3]]],
  ['a mark after one that nobody sees', 'e\u200d\u0301', 'é', [[0, 3]]],
  ['a mark after emphasis', '*e*\u0301', 'é', [[1, 4]]],
  ['a mark after an escape', '\\*\u0301', '*\u0301', [[1, 3]]],
  ['Korean letters', '\u1112\u1161\u11ab\u1100\u1173\u11af', '한글', [[0, 6]]],
  ['Korean syllables and a letter more', '\uac00\u11a8\u11a8', '\uac01\u11a8', [[0, 3]]],
  ['Hebrew marks', '\u05e9\u05bc\u05c1', '\u05e9\u05bc\u05c1', [[0, 3]]],
  ['a Hebrew letter that is two', '\ufb2a', '\u05e9\u05c1', [[0, 1]]],
  ['Thai', 'น้ำ', 'น้ำ', [[0, 3]]],
  ['a ligature stays', 'ﬁ', 'ﬁ', [[0, 1]]],
  ['letters beyond the first plane', '\u{11131}\u{11127}x', '\u{1112e}x', [[0, 5]]],
  ['one that is two', '\u{1d15e}', '\u{1d157}\u{1d165}', [[0, 2]]],
  ['one that is another', '\u{2f800}\u212a\u2329', '\u4e3dK\u3008', [[0, 4]]],
  ['a mark after a sign that is another', '\u0387\u05b3x', '\u00b7\u05b3x', [[0, 3]]],
  ['a sign crossed out', '=\u0338', '≠', [[0, 2]]],
  ['a sign that is two', '\u2adc', '\u2add\u0338', [[0, 1]]],
]

describe.each(['txt', 'md'])('a line of a .%s', (ending) => {
  test.each(lines)('%s', async (_, text, value, spans) => {
    const read = await source(bytes(text), { path: `a.${ending}` })
    expect(read.lines.map(({ passage }) => [passage.value, passage.spans])).toEqual([[value, spans]])
  })
})

test('what is read of each letter of the first plane, alone and with a mark over it, is in NFC', () => {
  const wrong = Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) => unit < 0xd800 || unit > 0xdfff)
    .flatMap((unit) => [String.fromCharCode(unit), `${String.fromCharCode(unit)}\u0301`, `${String.fromCharCode(unit)}\u0323\u0338`, `\u0301${String.fromCharCode(unit)}`])
    .filter((text) => {
      const { value } = normalise(text, 0, text.length)
      return value !== value.normalize('NFC')
    })
  expect(wrong).toEqual([])
})

test('a letter that stands for another knows that it does', () => {
  const { even, value, spans } = normalise('a \u212a b', 0, 5).slice(2, 3)
  expect({ even, value, spans }).toEqual({ even: false, value: 'K', spans: [[2, 3]] })
  expect(Passage.whole('K', 2, 3).slice(0, 1).even).toBe(false)
})

/** Where something is cut: labels, numbers, times, names, the ends of lines. */
const plans: readonly [name: string, text: string][] = [
  ['a mark begins the next line', 'KẾ HOẠCH\nnăm 2026\n\n1. Họp\n\u0301giao ban\n\u0323(Sở Nội vụ tham mưu)'],
  ['a mark after the last letter of a time', 'KẾ HOẠCH\nnăm 2026\n\n1. Họp trước ngày 10/12/2026\u0301, Sở Nội vụ\u0344 chủ trì'],
  ['marks after a number of a document', 'KẾ HOẠCH\nnăm 2026\n\n1. Thực hiện Kế hoạch số 12-KH/TU\u0344, ngày 05/01\u0344 của Tỉnh ủy'],
  ['letters beyond the first plane in a bracket', 'KẾ HOẠCH\nnăm 2026\n\n1. Họp (\u{11131}\u{11127} Sở Nội vụ tham mưu)'],
  ['marks at labels', 'KẾ HOẠCH\u0323\u0301\n\nI\u0301. NHIỆM VỤ\n1\u0344. Họp\na\u0323\u0301) Họp\n-\u0344 Họp\nNơi nhận\u0344:\n- Như trên\u0344 (b/c)\u0344;'],
  ['marks in cells', 'KẾ HOẠCH\n\n| STT\u0344 | Nội dung | Chủ trì |\n|--|--|--|\n| 1\u0344 | \u0301Họp\u0344 | \u0344Sở Nội vụ\u0301 |'],
]

describe.each(['txt', 'md'])('a plan in .%s keeps its promises', (ending) => {
  test.each(plans)('%s', async (_, text) => {
    const document = await parse(bytes(text), { path: `a.${ending}` })
    const { kept } = findingsOf(document, defaults)
    for (const [promise, of] of Object.entries(PROMISES)) expect(of(document, kept), promise).toEqual([])
  })
})

describe('marks on top of one another', () => {
  test.each<readonly [string, string, boolean]>([
    ['as many as may be', `a\nb${'\u0301\u0323'.repeat(MOST_MARKS / 2)}c`, true],
    ['one too many', `a\nb${'\u0301'.repeat(MOST_MARKS + 1)}c`, false],
    ['beyond the first plane', `a\nb${'\u{1d165}'.repeat(MOST_MARKS)}`, false],
    ['with what nobody sees between them', `a\nb${'\u0301\u200b*\u0323_'.repeat(MOST_MARKS)}c`, false],
    ['a line of asterisks', `a\n${'*'.repeat(5 * MOST_MARKS)}`, true],
    ['many letters with many marks each', `a\n${`b${'\u0301'.repeat(MOST_MARKS / 2)}`.repeat(20)}`, true],
    ['at the end of a long text', `${'a\n'.repeat(5000)}b${'\u0301'.repeat(MOST_MARKS + 1)}`, false],
  ])('%s', async (_, text, readable) => {
    expect((await source(bytes(text))).notes.map(({ id }) => id)).toEqual(readable ? [] : ['file-unreadable'])
  })
})
