import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/assemble/parse.js'
import { findingsOf } from '../../src/check/check.js'
import { source } from '../../src/read/read.js'
import { defaults } from '../../src/settings/settings.js'
import { doc, level, lists, row, sprm, u16 } from '../helpers/doc.js'
import { formsOf } from '../helpers/forms.js'
import { growing } from '../helpers/growth.js'
import { PROMISES } from '../helpers/promises.js'
import { PATIENCE, seeds } from '../helpers/seeds.js'

const numbers = new URL('../../fixtures/word-numbers/', import.meta.url)
const NUMBERED = readdirSync(numbers).filter((name) => name.endsWith('.doc')).map((name) => readFileSync(new URL(name, numbers)))
const FILES = [...formsOf('.doc').map(([, bytes]) => bytes), ...NUMBERED]

/** Numbers from 0 to 1 that are the same for a seed. */
function random(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A file of a seed: cut, bytes or whole numbers changed in any place or at the head, or a part of it put elsewhere. */
function made(seed: number): Uint8Array {
  const next = random(seed)
  const below = (limit: number): number => Math.floor(next() * limit)
  const bytes = Uint8Array.from(FILES[below(FILES.length)] as Buffer)
  const view = new DataView(bytes.buffer)
  switch (below(6)) {
    case 0: return bytes.subarray(0, below(bytes.length))
    case 1:
      for (let n = below(40); n >= 0; n--) bytes[below(bytes.length)] = below(256)
      return bytes
    case 2:
      for (let n = below(40); n >= 0; n--) view.setUint32(4 * below(bytes.length / 4), [0, 0xffffffff, 0x7fffffff, 1, bytes.length, below(bytes.length)][below(6)] as number, true)
      return bytes
    case 3: return bytes.copyWithin(below(bytes.length), below(bytes.length), below(bytes.length))
    case 4:
      for (let n = below(40); n >= 0; n--) bytes[next() < 0.5 ? below(512) : 512 + below(900)] = below(256)
      return bytes
  }
  const sector = 512 * below(bytes.length / 512)
  for (let i = sector; i < Math.min(sector + 512, bytes.length); i++) if (next() < 0.1) bytes[i] = below(256)
  return bytes
}

describe('.doc files that are damaged', () => {
  test('give a document that keeps what it promises', async () => {
    const found: string[] = []
    const read = new Map<string, number>()
    for (const seed of seeds(300)) {
      const document = await parse(made(seed), { path: 'a.doc', hashed: false })
      const { kept } = findingsOf(document, defaults)
      const how = document.source.notes.map(({ id }) => id).join('+') || 'whole'
      read.set(how, (read.get(how) ?? 0) + 1)
      for (const [promise, of] of Object.entries(PROMISES)) found.push(...of(document, kept).slice(0, 2).map((problem) => `${seed} ${promise}: ${problem}`))
    }
    if (process.env['DVCHECK_FUZZ']) console.log([...read].map(([how, count]) => `${how}: ${count}`).join(', '))
    expect(found).toEqual([])
  }, PATIENCE * 4)
})

describe('takes time in proportion', () => {
  const CELL = sprm(0x2416)
  const END = [...CELL, ...sprm(0x2417), ...row([0, 100, 200])]
  const formats = (count: number, ...each: readonly (readonly number[])[]): (readonly number[])[] => Array.from({ length: count * each.length }, (_, i) => each[i % each.length] as number[])
  const NUMBERED = lists([[level(0, '\0.')]], [{ list: 0 }])
  test.each<readonly [name: string, of: (count: number) => Uint8Array]>([
    ['paragraphs', (count) => doc({ text: 'Sở Nội vụ mở lớp.\r'.repeat(count) })],
    ['labels', (count) => doc({ text: 'Việc\r'.repeat(count), tables: NUMBERED, paragraphs: formats(count, sprm(0x460b, 1)) })],
    ['rows', (count) => doc({ text: 'a\x07b\x07\x07'.repeat(count), paragraphs: formats(count, CELL, CELL, END) })],
    ['one paragraph of shapes and fields', (count) => doc({ text: `${'\x08a\x13b'.repeat(count)}\r` })],
    ['pieces', (count) => doc({ text: 'ab\r'.repeat(count), pieces: Array.from({ length: count }, () => ({ letters: 3, change: 1 })), changes: [sprm(0x460b, 1)] })],
    ['runs', (count) => doc({ text: `${'ab'.repeat(count)}\r`, words: Array.from({ length: 2 * count }, (_, i) => [1, sprm(0x083c, i % 2)] as const) })],
    ['rows whose definitions stand elsewhere', (count) => doc({ text: 'a\x07b\x07\x07'.repeat(count), paragraphs: formats(count, CELL, CELL, sprm(0x6646, 0)), data: [...u16(END.length), ...END] })],
    ['marks of deleted paragraphs', (count) => doc({ text: 'ab\r'.repeat(count), words: [[3 * count, sprm(0x0800)]] })],
  ])('%s', async (_, of) => {
    const made = (size: number) => {
      const bytes = of(size)
      return { read: () => source(bytes, { path: 'a.doc', hashed: false }) }
    }
    expect(await growing(made, { from: 2 ** 9, to: 2 ** 14, spend: 300 })).toEqual([])
  })
})
