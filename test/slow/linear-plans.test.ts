import { expect, test } from 'vitest'
import { parsed } from '../../src/assemble/parse.js'
import { lint } from '../../src/check/lint.js'
import type { Document } from '../../src/model/document.js'
import { source } from '../../src/read/read.js'
import { rules } from '../../src/rules/index.js'
import { defaults } from '../../src/settings/settings.js'
import { PLANS } from '../helpers/food.js'
import { growing } from '../helpers/growth.js'

test.each(Object.entries(PLANS))('a plan eight times as long is read, checked and written in eight times the time: %s', async (_, of) => {
  const make = async (n: number) => {
    const text = await source(new TextEncoder().encode(of(n)), { path: 'plan.txt' })
    let document: Document
    return { 'to read': () => (document = parsed(text)), 'to check': () => lint(document, rules, defaults), 'to write': () => JSON.stringify(document.plan) }
  }
  expect(await growing(make, { from: 256, to: 2 ** 14, spend: 16 })).toEqual([])
})
