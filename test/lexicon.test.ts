import { expect, test } from 'vitest'
import * as classes from '../src/lexicon/classes.js'
import { compiled, extended, packed, unpacked } from '../src/lexicon/compile.js'
import { lexicon, parts } from '../src/lexicon/index.js'
import { NAMED_WORDS, W } from '../src/lexicon/forms.js'
import { Passage } from '../src/text/passage.js'
import { FIRST_FORM } from '../src/text/lexer.js'
import { Scanner, type Lexicon } from '../src/text/text.js'

test('each class has a number of its own, below 96', () => {
  const numbers = Object.values(classes)
  expect(numbers.filter((number, i) => numbers.indexOf(number) !== i)).toEqual([])
  expect(numbers.every((number) => number >= 0 && number < 96)).toBe(true)
})

test('each named word has the number of its form', () => {
  const { words } = lexicon()
  expect(NAMED_WORDS.filter((word) => words.form(W[word as keyof typeof W]) !== word)).toEqual([])
})

test('a lexicon that was written down is the same', () => {
  const bytes = packed(compiled(parts()))
  const { words } = unpacked(bytes)
  expect(Buffer.compare(packed(unpacked(bytes)), bytes)).toBe(0)
  expect([words.next, NAMED_WORDS.filter((word, i) => words.form(FIRST_FORM + i) !== word)]).toEqual([lexicon().words.next, []])
})

test.each([
  ['a phrase of new words', 'zzyzx qwrtt'],
  ['a phrase that another begins with', 'ủy ban nhân'],
  ['a phrase that goes on from another', 'ủy ban nhân dân zzyzx'],
])('a lexicon with one more part is as if compiled with it: %s', (_, phrase) => {
  const part = [classes.TYPE, phrase] as const
  const read = (lexicon: Lexicon): unknown => {
    const text = new Scanner(lexicon).text(Passage.of(`Theo ${phrase} xã và ủy ban nhân dân xã, ủy ban nhân dân zzyzx`, 0))
    return Array.from({ length: text.count }, (_, i) => [text.form(i), text.phrase(i), ...Object.values(classes).map((kind) => `${text.span(i, kind)}/${text.within(i, kind)}`)])
  }
  const more = extended(lexicon(), [part])
  expect(read(more)).toEqual(read(compiled([...parts(), part])))
  expect(read(lexicon())).not.toEqual(read(more))
})
