import { expect, test } from 'vitest'
import * as classes from '../src/lexicon/classes.js'
import { lexicon } from '../src/lexicon/index.js'
import { NAMED_WORDS, W } from '../src/lexicon/forms.js'

test('each class has a number of its own, below 96', () => {
  const numbers = Object.values(classes)
  expect(numbers.filter((number, i) => numbers.indexOf(number) !== i)).toEqual([])
  expect(numbers.every((number) => number >= 0 && number < 96)).toBe(true)
})

test('each named word has the number of its form', () => {
  const { words } = lexicon()
  expect(NAMED_WORDS.filter((word) => words.form(W[word as keyof typeof W]) !== word)).toEqual([])
})
