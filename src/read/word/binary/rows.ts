import type { View } from './view.js'

/** A cell as the mark at its row's end says it ([MS-DOC] 2.9.321). */
export interface RowCell {
  /** It goes on the cell before it, or the one above it. */
  across: boolean
  down: boolean
  lined: boolean
}

/** How a row is made. */
export interface Row {
  /** Where its cells begin and the last ends, in twentieths of a point. */
  readonly edges: number[]
  readonly cells: RowCell[]
  /** Lines are drawn around its cells. */
  lined: boolean
  /** The style of its table. */
  style?: number
}

const T = {
  DEFINED: 0xd608, BORDERS_OLD: 0xd605, BORDERS: 0xd613, SET_OLD: 0xd620, SET: 0xd62f,
  INSERTED: 0x7621, DELETED: 0x5622, WIDTH: 0x7623, JOINED: 0x5624, PARTED: 0x5625,
  DOWN: 0xd62b, STYLE: 0x563a,
} as const

/** No row has more cells. */
const MOST_CELLS = 64

const none = (): Row => ({ edges: [], cells: [], lined: false })

/** A row with what a modifier changes of it; null where it is none of rows, or changes nothing that is read. */
export function changeRow(known: Row | undefined, list: View, sprm: number, at: number, length: number): Row | null {
  const row = known ?? none()
  const [from, to] = [list.u8(at), Math.min(list.u8(at + 1), row.cells.length)]
  switch (sprm) {
    case T.DEFINED: return { ...row, ...defined(list, at, length) }
    case T.BORDERS_OLD: row.lined = lined(list, at, length, 4); return row
    case T.BORDERS: row.lined = lined(list, at, length, 8); return row
    // Which cells and which of their sides, then the line.
    case T.SET_OLD: case T.SET: {
      const drawn = length >= 7 && lined(list, at + 3, length - 3, sprm === T.SET ? 8 : 4)
      if (drawn) for (const cell of row.cells.slice(from, to)) cell.lined = true
      return row
    }
    case T.JOINED:
      for (let i = from; i < to; i++) (row.cells[i] as RowCell).across = i > from
      return row
    case T.PARTED:
      for (let i = from; i < to; i++) (row.cells[i] as RowCell).across = false
      return row
    case T.DOWN: {
      const cell = row.cells[from]
      if (cell) cell.down = list.u8(at + 1) === 1
      return row
    }
    case T.INSERTED: case T.DELETED: case T.WIDTH: return resized(row, list, sprm, at)
    case T.STYLE: row.style = list.u16(at); return row
    default: return null
  }
}

/** The cells that a row's definition says: their number, their edges, and twenty bytes of each. */
function defined(list: View, at: number, length: number): Pick<Row, 'edges' | 'cells'> {
  const count = Math.min(MOST_CELLS, list.u8(at))
  const edges: number[] = []
  const cells: RowCell[] = []
  for (let i = 0; i <= count; i++) edges.push(list.i16(at + 1 + 2 * i))
  const first = at + 1 + 2 * (list.u8(at) + 1)
  for (let i = 0; i < count; i++) {
    const from = first + 20 * i
    const whole = from + 20 <= at + length
    const flags = whole ? list.u16(from) : 0
    cells.push({ across: (flags & 2) !== 0, down: ((flags >> 5) & 3) === 1, lined: whole && lined(list, from + 4, 16, 4) })
  }
  return { edges, cells }
}

/** Whether one of some borders is drawn; each takes `size` bytes, of which its line's kind is the second or, after a colour, the sixth (2.9.16, 2.9.17). */
function lined(list: View, at: number, length: number, size: 4 | 8): boolean {
  for (let from = at; from + size <= at + length; from += size) {
    const kind = list.u8(from + size - 3)
    if (kind !== 0 && kind !== 0xff) return true
  }
  return false
}

/** Cells put into a row, taken out of it, or made as wide as said. */
function resized(row: Row, list: View, sprm: number, at: number): Row {
  const { edges, cells } = row
  const from = Math.min(list.u8(at), cells.length)
  const second = list.u8(at + 1)
  const shift = (index: number, by: number): void => {
    for (let i = index; i < edges.length; i++) edges[i] = (edges[i] as number) + by
  }
  if (sprm === T.DELETED) {
    const to = Math.min(second, cells.length)
    if (to <= from) return row
    const by = (edges[from] ?? 0) - (edges[to] ?? 0)
    cells.splice(from, to - from)
    edges.splice(from, to - from)
    shift(from, by)
  } else if (sprm === T.INSERTED) {
    const width = list.i16(at + 2)
    for (let n = Math.min(second, MOST_CELLS - cells.length); n > 0; n--) {
      cells.splice(from, 0, { across: false, down: false, lined: false })
      edges.splice(from, 0, edges[from] ?? 0)
      shift(from + 1, width)
    }
  } else {
    const width = list.i16(at + 2)
    for (let i = from; i < Math.min(second, cells.length); i++) shift(i + 1, width - ((edges[i + 1] ?? 0) - (edges[i] ?? 0)))
  }
  return row
}
