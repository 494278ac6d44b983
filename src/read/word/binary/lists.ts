import { fontText } from '../../legacy/fonts.js'
import { LEVELS, MOST, USUAL, type Abstract, type Instance, type Level, type Lists } from '../numbering.js'
import type { Range } from './fib.js'
import { wordFormat } from './formats.js'
import type { View } from './view.js'

/** How numbers are written, by the names that the other format of Word has for it ([MS-OSHARED] 2.2.1.3). */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'decimal'], [1, 'upperRoman'], [2, 'lowerRoman'], [3, 'upperLetter'], [4, 'lowerLetter'], [22, 'decimalZero'], [23, 'bullet'], [255, 'none'],
])

/** Bytes of what is said of a list, of a level, of a use of a list ([MS-DOC] 2.9.147, 2.9.150, 2.9.131). */
const LIST = 28
const LEVEL = 28
const USE = 16
/** A label of more letters is none, nor is one with more numbers. */
const LONGEST = 64

/** The lists of a file; uses of them have the numbers that paragraphs name. */
export function listsOf(tables: View, lists: Range, uses: Range, fonts: readonly string[]): Lists & { readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>> } {
  const abstracts = new Map<number, Abstract>()
  const instances = new Map<number, Instance>()
  const styles = new Map<number, ReadonlyMap<number, number>>()
  const ids = new Map<number, number>()
  if (lists.length >= 2) {
    const count = tables.u16(lists.at)
    // The levels stand behind what is said of the lists, and are not counted in its length.
    let at = lists.at + 2 + LIST * count
    for (let i = 0; i < count && at < tables.length; i++) {
      const list = lists.at + 2 + LIST * i
      const levels = new Map<number, Level>()
      for (let level = 0; level < ((tables.u8(list + 26) & 1) === 1 ? 1 : LEVELS); level++) {
        const [read, next] = levelAt(tables, at, fonts)
        levels.set(level, read)
        at = next
      }
      const own = new Map<number, number>()
      for (let level = LEVELS - 1; level >= 0; level--) if (tables.u16(list + 8 + 2 * level) !== 0xfff) own.set(tables.u16(list + 8 + 2 * level), level)
      ids.set(tables.u32(list), i)
      abstracts.set(i, { levels, link: null, styles: new Map() })
      styles.set(i, own)
    }
  }
  const levelsOfStyles = new Map<number, ReadonlyMap<number, number>>()
  if (uses.length >= 4) {
    const count = Math.min(tables.u32(uses.at), Math.floor((Math.min(uses.length, tables.length - uses.at) - 4) / USE))
    let at = uses.at + 4 + USE * count
    for (let i = 0; i < count; i++) {
      const use = uses.at + 4 + USE * i
      const abstract = ids.get(tables.u32(use)) ?? -1
      const starts = new Map<number, number>()
      const levels = new Map<number, Level>()
      // A number that is never asked for, then what is changed of levels.
      at += 4
      for (let n = tables.u8(use + 12); n > 0 && at < tables.length; n--) {
        const flags = tables.u32(at + 4)
        const level = flags & 15
        if ((flags & 0x10) !== 0) starts.set(level, Math.min(MOST, Math.max(0, tables.i32(at))))
        at += 8
        if ((flags & 0x20) === 0) continue
        const [read, next] = levelAt(tables, at, fonts)
        if ((flags & 0x10) !== 0) starts.set(level, read.start)
        levels.set(level, read)
        at = next
      }
      instances.set(i + 1, { abstract, starts, levels })
      const own = styles.get(abstract)
      if (own) levelsOfStyles.set(i + 1, own)
    }
  }
  return { abstracts, instances, links: new Map(), styles: levelsOfStyles }
}

/** A level that stands at a place (an LVL, 2.9.149), and where the next stands. */
function levelAt(tables: View, at: number, fonts: readonly string[]): readonly [level: Level, next: number] {
  const flags = tables.u8(at + 5)
  const follows = tables.u8(at + 15)
  const [ofWords, ofParagraph] = [tables.u8(at + 24), tables.u8(at + 25)]
  const name = at + LEVEL + ofParagraph + ofWords
  const letters = tables.u16(name)
  const text = tables.text(name + 2, Math.min(letters, LONGEST))
  const font = wordFormat(tables.part(at + LEVEL + ofParagraph, ofWords)).font
  const level: Level = {
    ...USUAL,
    start: Math.min(MOST, Math.max(0, tables.i32(at))),
    format: FORMATS.get(tables.u8(at + 4)) ?? 'decimal',
    text: labelText(text, fonts[font ?? -1] ?? ''),
    suffix: follows === 1 ? 'space' : follows === 2 ? 'nothing' : 'tab',
    legal: (flags & 4) !== 0,
    restart: (flags & 8) !== 0 ? tables.u8(at + 26) : null,
  }
  return [level, name + 2 + 2 * letters]
}

/** The label of a level, in which the numbers of levels are letters below 9: `%1` … `%9` as the other format of Word has it. */
function labelText(text: string, font: string): string {
  let numbers = 0
  return [...text].map((letter) => (letter >= '\t' ? fontText(letter, font) : numbers++ < LEVELS ? `%${letter.charCodeAt(0) + 1}` : '')).join('')
}
