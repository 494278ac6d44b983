import { changeRow, type Row } from './rows.js'
import { walkSprms } from './sprms.js'
import type { View } from './view.js'

/** What modifiers say of a paragraph; undefined where they say nothing. */
export interface ParagraphFormat {
  style?: number
  /** Which use of a list it is in; 0 is none. */
  list?: number
  level?: number
  inTable?: boolean
  /** It ends a row. */
  endsRow?: boolean
  /** How deep the table is that it stands in: 1 is one that stands in none. */
  depth?: number
  /** It ends a cell, or a row, of a table within a table. */
  endsInnerCell?: boolean
  endsInnerRow?: boolean
  /** How the row is made that it ends. */
  row?: Row
}

/** What a modifier of a switch says: off, on, as the style has it, the opposite of that. */
type Switch = 0 | 1 | 0x80 | 0x81

/** What modifiers say of words. */
export interface WordFormat {
  style?: number
  font?: number
  hidden?: Switch
  capitals?: Switch
  deleted?: Switch
  inserted?: Switch
  /** Marks below a space stand for what is not text. */
  special?: Switch
  /** The sign of a symbol font that is printed. */
  symbol?: number
}

/** The modifiers that are read ([MS-DOC] 2.6.1, 2.6.2). */
const P = {
  STYLE: 0x4600, LEVEL: 0x260a, LIST: 0x460b, IN_TABLE: 0x2416, ENDS_ROW: 0x2417, DEPTH: 0x6649, DEEPER: 0x664a,
  ENDS_INNER_CELL: 0x244b, ENDS_INNER_ROW: 0x244c,
  HUGE: 0x6646, HUGE_OLD: 0x6645, TABLE: 0x646b,
} as const
const C = {
  DELETED: 0x0800, INSERTED: 0x0801, STYLE: 0x4a30, PLAIN: 0x2a33, FONT: 0x4a4f, FONT_OTHER: 0x4a51,
  CAPITALS: 0x083b, HIDDEN: 0x083c, SPECIAL: 0x0855, SYMBOL: 0x6a09,
} as const

/** So many levels of lists that refer to another list are walked. */
const DEEPEST = 4

/** Gives the modifiers that stand at a place of the stream `Data`; null where there are none. */
export type Elsewhere = (at: number) => View | null

/** What a list of modifiers says of a paragraph, on top of what is known. */
export function paragraphFormat(list: View, elsewhere: Elsewhere, known: ParagraphFormat = {}, deep = 0): ParagraphFormat {
  const format = known
  walkSprms(list, (sprm, at, length) => {
    switch (sprm) {
      case P.STYLE: format.style = list.u16(at); return
      case P.LEVEL: format.level = list.u8(at); return
      case P.LIST: format.list = list.i16(at); return
      case P.IN_TABLE: format.inTable = list.u8(at) !== 0; return
      case P.ENDS_ROW: format.endsRow = list.u8(at) !== 0; return
      case P.DEPTH: format.depth = list.i32(at); return
      case P.DEEPER: format.depth = (format.depth ?? 0) + list.i32(at); return
      case P.ENDS_INNER_CELL: format.endsInnerCell = list.u8(at) !== 0; return
      case P.ENDS_INNER_ROW: format.endsInnerRow = list.u8(at) !== 0; return
      case P.HUGE: case P.HUGE_OLD: case P.TABLE: {
        const more = deep < DEEPEST ? elsewhere(list.u32(at)) : null
        if (more) paragraphFormat(more, elsewhere, format, deep + 1)
        return
      }
      default: {
        const row = changeRow(format.row, list, sprm, at, length)
        if (row) format.row = row
      }
    }
  })
  return format
}

/** What a list of modifiers says of words. */
export function wordFormat(list: View): WordFormat {
  let format: WordFormat = {}
  const turn = (at: number): Switch => {
    const value = list.u8(at)
    return value === 0x80 || value === 0x81 ? value : value === 0 ? 0 : 1
  }
  walkSprms(list, (sprm, at) => {
    switch (sprm) {
      case C.STYLE: format.style = list.u16(at); return
      // Takes back what came before it, but not the kind of the letter.
      case C.PLAIN: format = { ...(format.special === undefined ? {} : { special: format.special }) }; return
      case C.FONT: format.font = list.u16(at); return
      case C.FONT_OTHER: format.font ??= list.u16(at); return
      case C.CAPITALS: format.capitals = turn(at); return
      case C.HIDDEN: format.hidden = turn(at); return
      case C.DELETED: format.deleted = turn(at); return
      case C.INSERTED: format.inserted = turn(at); return
      case C.SPECIAL: format.special = turn(at); return
      case C.SYMBOL: format.symbol = list.u16(at + 2); return
    }
  })
  return format
}
