import { describe, expect, test } from 'vitest'
import { Passage } from '../src/text/passage.js'
import { point, position } from '../src/model/source.js'
import { starts } from '../src/read/lines.js'
import { normalise } from '../src/text/normalise.js'
import { dice } from './helpers/made-up.js'

const at = (text: string, word: string): Passage => Passage.of(word, text.indexOf(word))

describe('a passage knows where it stands', () => {
  const text = 'Số 24-\nNQ/TW của **Đảng**'
  const whole = Passage.join([at(text, 'Số 24-'), at(text, 'NQ/TW của ')])

  test.each<readonly [string, Passage, number, number]>([
    ['its first letter', Passage.of('Số', 5), 5, 0],
    ['a letter within', Passage.of('Số', 5), 6, 1],
    ['beyond its end', Passage.of('Số', 5), 7, -1],
    ['before its beginning', Passage.of('Số', 5), 4, -1],
    ['after a joint', whole, 7, 6],
    ['what was left out at a joint', whole, 6, -1],
    ['within the second piece', whole, 10, 9],
    ['within a composed letter', Passage.of('ổ', 3, 6), 4, -1],
    ['of nothing', Passage.empty, 0, -1],
  ])('and where a place of the source stands in it: %s', (_, passage, place, offset) => {
    expect(passage.offset(place)).toBe(offset)
  })

  test.each<readonly [string, Passage, string, readonly (readonly [number, number])[]]>([
    ['as a whole', Passage.of('Số', 0), 'Số', [[0, 2]]],
    ['nothing', Passage.empty, '', []],
    ['nothing of something', Passage.of('Số', 5).slice(1, 1), '', []],
    ['cut', at(text, 'NQ/TW').slice(3), 'TW', [[10, 12]]],
    ['cut from both ends', at(text, 'NQ/TW').slice(1, 4), 'Q/T', [[8, 11]]],
    ['cut beyond its end', at(text, 'NQ/TW').slice(3, 99), 'TW', [[10, 12]]],
    ['trimmed', Passage.of('  a b ', 10).trim(), 'a b', [[12, 15]]],
    ['joined without glue', whole, 'Số 24-NQ/TW của ', [[0, 6], [7, 17]]],
    ['cut over the joint', whole.slice(3, 11), '24-NQ/TW', [[3, 6], [7, 12]]],
    ['cut before the joint', whole.slice(0, 5), 'Số 24', [[0, 5]]],
    ['cut after the joint', whole.slice(6, 8), 'NQ', [[7, 9]]],
    ['joined with glue', Passage.join([Passage.of('a', 0), Passage.of('b', 4)], ' '), 'a b', [[0, 1], [4, 5]]],
    ['touching pieces are one', Passage.join([Passage.of('a', 0), Passage.of('b', 1)]), 'ab', [[0, 2]]],
    ['empty ones are left out of a join', Passage.join([Passage.empty, Passage.of('b', 4), Passage.empty], ' '), 'b', [[4, 5]]],
    ['a composed letter is one', Passage.of('ổ', 3, 6), 'ổ', [[3, 6]]],
  ])('%s', (_, passage, value, spans) => {
    expect(passage.value).toBe(value)
    expect(passage.spans).toEqual(spans)
    expect(passage.length).toBe(value.length)
  })

  test('from its first to its last character', () => {
    expect([whole.start, whole.end, ...whole.span]).toEqual([0, 17, 0, 17])
  })

  test('wherever it is cut, and cut again', () => {
    const d = dice(7)
    const source = 'abcdefghijklmnopqrstuvwxyz'
    for (let n = 0; n < 300; n++) {
      let passage = Passage.join(Array.from({ length: 1 + d.below(5) }, () => Passage.of(source.slice(0, 0), 0)).map((_, i) => {
        const from = i * 5
        const to = from + d.below(5)
        return Passage.of(source.slice(from, to), from)
      }))
      for (let cuts = 0; cuts < 3; cuts++) {
        const from = d.below(passage.length + 1)
        passage = passage.slice(from, from + d.below(passage.length + 1))
        expect(passage.spans.map(([start, end]) => source.slice(start, end)).join('')).toBe(passage.value)
      }
    }
  })
})

describe('what is seen of a line, and where', () => {
  test.each<readonly [string, string, string, readonly (readonly [number, number])[]]>([
    ['plain', 'Tổ chức', 'Tổ chức', [[0, 7]]],
    ['white space around it', '  a b\t', 'a b', [[2, 5]]],
    ['decomposed letters', 'To\u0302\u0309 a', 'Tổ a', [[0, 6]]],
    ['a soft hyphen', 'a\u00adb', 'ab', [[0, 1], [2, 3]]],
    ['zero-width space', 'a\u200bb', 'ab', [[0, 1], [2, 3]]],
    ['a byte order mark in mid-text', '\ufeffab', 'ab', [[1, 3]]],
    ['an escaped dash', '57\\-NQ/TW', '57-NQ/TW', [[0, 2], [3, 9]]],
    ['an escape and an invisible sign', 'a\\-b\u200bc\\.', 'a-bc.', [[0, 1], [2, 4], [5, 6], [7, 8]]],
    ['a backslash before a letter', 'C:\\a', 'C:\\a', [[0, 4]]],
    ['letters of other scripts that compose', '\u1100\u1161a', '가a', [[0, 3]]],
    ['nothing', '\u200b \u200b', '', []],
  ])('%s', (_, text, value, spans) => {
    const passage = normalise(text, 0, text.length)
    expect([passage.value, passage.spans]).toEqual([value, spans])
  })

  test('a decomposed letter has its own place', () => {
    const text = 'To\u0302\u0309 chu\u031b\u0301c la\u0300m'
    expect(normalise(text, 0, text.length).slice(3, 7).spans).toEqual([[5, 11]])
    expect(normalise(text, 0, text.length).slice(5, 6).spans).toEqual([[7, 10]])
  })

  test('marks that are left out', () => {
    const text = '(**Sở** _A_)'
    const passage = normalise(text, 0, text.length, [[1, 3], [5, 7], [8, 9], [10, 11]])
    expect([passage.value, passage.spans]).toEqual(['(Sở A)', [[0, 1], [3, 5], [7, 8], [9, 10], [11, 12]]])
  })
})

describe('line and column of an offset', () => {
  const text = 'ab\ncd\r\n\rxy'
  const source = { starts: starts(text) }
  test.each([
    [0, 1, 1], [1, 1, 2], [2, 1, 3], [3, 2, 1], [5, 2, 3], [6, 2, 4], [7, 3, 1], [8, 4, 1], [9, 4, 2], [10, 4, 3],
  ])('%i is line %i, column %i', (offset, line, column) => {
    expect(point(source, offset)).toEqual({ line, column, offset })
  })
  test('a place has spans only where it is interrupted', () => {
    expect(position(source, Passage.of('ab', 0))).toEqual({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 3, offset: 2 } })
    expect(position(source, Passage.join([Passage.of('b', 1), Passage.of('c', 3)], ' '))).toMatchObject({ end: { line: 2, column: 2 }, spans: [[1, 2], [3, 4]] })
  })
  test('a place in a file of many lines is written and copied like any other', () => {
    const many = { starts: starts(text + '\n'.repeat(20_000)) }
    for (const passage of [Passage.of('ab', 0), Passage.join([Passage.of('b', 1), Passage.of('c', 3)], ' ')]) {
      const [one, other] = [position(source, passage), position(many, passage)]
      expect(JSON.stringify(other)).toBe(JSON.stringify(one))
      expect({ ...other }).toEqual({ ...one })
    }
  })
})
