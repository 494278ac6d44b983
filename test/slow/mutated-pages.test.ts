import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/assemble/parse.js'
import { findingsOf } from '../../src/check/check.js'
import { source } from '../../src/read/read.js'
import { defaults } from '../../src/settings/settings.js'
import { formsOf } from '../helpers/forms.js'
import { growing } from '../helpers/growth.js'
import { fodt, item, list, p, table } from '../helpers/odt.js'
import { PROMISES } from '../helpers/promises.js'
import { PATIENCE, seeds } from '../helpers/seeds.js'

const files = (ending: string): Uint8Array[] => formsOf(ending).map(([, bytes]) => bytes)

/** Numbers from 0 to 1 that are the same for a seed. */
function random(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Bytes with a few places changed, left out, moved or repeated. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  let now = Buffer.from(bytes)
  const at = (): number => Math.floor(next() * now.length)
  for (let times = 1 + Math.floor(next() * 6); times > 0; times--) {
    const [from, length] = [at(), Math.floor(next() ** 4 * 400)]
    const [before, piece, after] = [now.subarray(0, from), now.subarray(from, from + length), now.subarray(from + length)]
    switch (Math.floor(next() * 5)) {
      case 0: now = Buffer.concat([before, after]); break
      case 1: now = Buffer.concat([before, piece, piece, after]); break
      case 2: now = Buffer.concat([before, Buffer.from([Math.floor(next() * 256)]), after]); break
      case 3: { const to = at(); now = Buffer.concat([now.subarray(0, to), piece, now.subarray(to)]); break }
      default: now = Buffer.concat([before, Buffer.from(PIECES[Math.floor(next() * PIECES.length)] as string), piece, after])
    }
  }
  return now
}

const PIECES = [
  '<', '>', '</text:p>', '<text:p>', '<text:list>', '</text:list-item>', '<table:table>', '</table:table-cell>', '<text:note>', '<draw:text-box>', '<table:covered-table-cell/>', '&amp;',
  '<td>', '</table>', '<ol>', '<li>', '<p>', '<!--', '-->', '<script>', '&#1114112;', '&#xd800;', '"', '\0', '<font face=".VnTime">', '<div hidden>', 'rowspan=0 ', '\u0301',
]

/** A file of a seed: a page, a package whose parts are changed, or a package changed itself. */
function made(seed: number): { readonly bytes: Uint8Array; readonly path: string } {
  const next = random(seed)
  const pick = (all: readonly Uint8Array[]): Uint8Array => all[Math.floor(next() * all.length)] as Uint8Array
  if (seed % 2 === 0) return { bytes: mutated(pick(PAGES), next), path: 'a.html' }
  const whole = pick(PACKAGES)
  if (seed % 8 === 1) return { bytes: mutated(whole, next), path: 'a.odt' }
  const parts = unzipSync(whole)
  const name = next() < 0.8 ? 'content.xml' : 'styles.xml'
  return { bytes: zipSync({ ...parts, [name]: mutated(parts[name] ?? strToU8(''), next) }, { level: 0 }), path: 'a.odt' }
}

const PAGES = files('.html')
const PACKAGES = files('.odt')

describe('packages and pages that are damaged', () => {
  test('give a document that keeps what it promises', async () => {
    const found: string[] = []
    const read = new Map<string, number>()
    for (const seed of seeds(200)) {
      const { bytes, path } = made(seed)
      const document = await parse(bytes, { path, hashed: false })
      const { kept } = findingsOf(document, defaults)
      const how = `${path.slice(2)} ${document.source.notes.map(({ id }) => id).join('+') || 'whole'}`
      read.set(how, (read.get(how) ?? 0) + 1)
      for (const [promise, of] of Object.entries(PROMISES)) found.push(...of(document, kept).slice(0, 2).map((problem) => `${seed} ${promise}: ${problem}`))
    }
    if (process.env['DVCHECK_FUZZ']) console.log([...read].map(([how, count]) => `${how}: ${count}`).join(', '))
    expect(found).toEqual([])
  }, PATIENCE * 4)
})

describe('takes time in proportion', () => {
  const times = (text: string) => (size: number): string => text.repeat(Math.ceil(size / text.length))
  const inOdt = (text: string) => (size: number): Uint8Array => Buffer.from(fodt(times(text)(size)))
  const inPage = (text: string) => (size: number): Uint8Array => Buffer.from(`<html>${times(text)(size)}`)
  test.each<readonly [name: string, path: string, of: (size: number) => Uint8Array]>([
    ['paragraphs', 'a.fodt', inOdt(p('Sở Nội vụ mở lớp.'))],
    ['lists', 'a.fodt', inOdt(list([item(p() + list([item()]))]))],
    ['tables', 'a.fodt', inOdt(table([['a', 'b', 'c']]))],
    ['rows', 'a.fodt', (size) => Buffer.from(fodt(table(Array<string[]>(Math.ceil(size / 150)).fill(['a', 'b', 'c']))))],
    ['spans in spans', 'a.fodt', inOdt('<text:p>a<text:span>b')],
    ['boxes in boxes', 'a.fodt', inOdt('<text:p>a<draw:frame><draw:text-box>')],
    ['styles on styles', 'a.fodt', (size) => Buffer.from(fodt(p('a', 's1'), Array.from({ length: size / 100 }, (_, i) => `<style:style style:name="s${i}" style:family="paragraph" style:parent-style-name="s${i + 1}"/>`).join('')))],
    ['paragraphs of a page', 'a.html', inPage('<p>Sở Nội vụ mở lớp.')],
    ['one paragraph', 'a.html', inPage('Sở <b>Nội</b> v&#7909; ')],
    ['blocks in blocks', 'a.html', inPage('<div>a')],
    ['rows of a page', 'a.html', inPage('<table border=1><tr><td>a<td rowspan=3>b<td>c')],
    ['lists of links', 'a.html', inPage('<ul><li><a href=x>Trang chủ</a></ul>')],
    ['empty elements', 'a.html', inPage('<div><span></span><i></i></div>')],
    ['ends alone', 'a.html', inPage('</div></b></td>')],
  ])('%s', async (_, path, of) => {
    const made = (size: number) => {
      const bytes = of(size)
      return { read: () => source(bytes, { path, hashed: false }) }
    }
    expect(await growing(made, { from: 2 ** 14, to: 2 ** 22, spend: 60 })).toEqual([])
  })
})
