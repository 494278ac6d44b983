import { STRUCTURE } from '../../src/read/word/binary/fib.js'

/** Bytes of numbers, least significant first. */
export const u8 = (...values: readonly number[]): number[] => values.map((value) => value & 255)
export const u16 = (...values: readonly number[]): number[] => values.flatMap((value) => u8(value, value >> 8))
export const u32 = (...values: readonly number[]): number[] => values.flatMap((value) => u16(value, value >> 16))
export const wide = (text: string): number[] => [...Array(text.length).keys()].flatMap((i) => u16(text.charCodeAt(i)))

/** A modifier with its operand, whose length its first bits say. */
export function sprm(number: number, ...operand: readonly number[]): number[] {
  const size = [1, 1, 2, 4, 2, 2, 0, 3][number >> 13] as number
  if (size > 0) return [...u16(number), ...(size === 1 ? u8(operand[0] ?? 1) : size === 2 ? u16(operand[0] ?? 1) : size === 4 ? u32(operand[0] ?? 1) : operand.slice(0, 3))]
  return number === 0xd608 ? [...u16(number), ...u16(operand.length + 1), ...operand] : [...u16(number), operand.length, ...operand]
}

/** What a file of Word 97–2003 is made of. */
export interface Parts {
  /** Its letters; paragraphs end with their marks. */
  readonly text: string
  /** The letters of the stories after the body. */
  readonly stories?: Partial<Record<'footnotes' | 'headers' | 'comments' | 'endnotes' | 'boxes', number>>
  /** The modifiers of each paragraph, in their order; its style first where that is not 0. */
  readonly paragraphs?: readonly (readonly number[] | { readonly style: number; readonly modifiers?: readonly number[] } | undefined)[]
  /** The modifiers of some letters, each with how many. */
  readonly words?: readonly (readonly [letters: number, modifiers: readonly number[]])[]
  /** Pieces of the text, each with how many letters; one by default. A piece of letters of one byte is narrow. */
  readonly pieces?: readonly { readonly letters: number; readonly narrow?: boolean; readonly change?: number }[]
  /** Lists of modifiers that pieces change their formats by. */
  readonly changes?: readonly (readonly number[])[]
  /** Structures of the table stream. */
  readonly tables?: Partial<Record<keyof typeof STRUCTURE, readonly number[]>>
  readonly data?: readonly number[]
  /** Pages end sections, and so paragraphs. */
  readonly sections?: boolean
  readonly flags?: number
  readonly mark?: number
}

const FIRST = 1024
const PAGE = 512

/** The bytes of a Word file. */
export function doc(parts: Parts): Uint8Array<ArrayBuffer> {
  const { text, stories = {}, paragraphs = [], words = [], pieces = [{ letters: text.length }], changes = [] } = parts
  const stream: number[] = [...Array<number>(FIRST).fill(0)]
  const places: number[] = []
  const table: { from: number; at: number; change: number }[] = []
  let letter = 0
  for (const { letters, narrow = false, change = 0 } of pieces) {
    table.push({ from: letter, at: narrow ? (2 * stream.length) | 0x40000000 : stream.length, change })
    for (const end = letter + letters; letter < end; letter++) {
      places.push(stream.length)
      stream.push(...(narrow ? u8(text.charCodeAt(letter)) : u16(text.charCodeAt(letter))))
    }
  }
  places.push(stream.length)
  const plc = [...u32(...table.map(({ from }) => from), text.length), ...table.flatMap(({ at, change }) => [...u16(0), ...u32(at), ...u16(change)])]
  const clx = [...changes.flatMap((list) => [1, ...u16(list.length), ...list]), 2, ...u32(plc.length), ...plc]

  const marks = [...text.matchAll(parts.sections ? /[\r\x07\f]/g : /[\r\x07]/g)].map(({ index }) => index)
  let from = 0
  const runs = marks.map((mark, i) => {
    const said = paragraphs[i] ?? []
    const { style, modifiers = [] } = 'style' in said ? said : { style: 0, modifiers: said }
    const all = [...u16(style), ...modifiers]
    const one = { from: places[from] as number, to: places[mark + 1] as number, said: all.length % 2 === 0 ? [0, all.length / 2, ...all] : [(all.length + 1) / 2, ...all] }
    from = mark + 1
    return one
  })
  let at = 0
  const wordRuns = [...words, [text.length, []] as const].flatMap(([letters, modifiers]) => {
    const one = { from: places[at] as number, to: places[Math.min(text.length, at + letters)] as number, said: [modifiers.length, ...modifiers] }
    at = Math.min(text.length, at + letters)
    return one.from === one.to ? [] : [one]
  })
  const tables = { ...parts.tables, pieces: clx, paragraphPages: pages(stream, runs, 13), characterPages: pages(stream, wordRuns, 1) }

  const tableStream: number[] = [0]
  const body = text.length - Object.values(stories).reduce((sum, count) => sum + count, 0)
  const head = [
    ...u16(parts.mark ?? 0xa5ec, 193, 0, 0, 0, parts.flags ?? 0x0200), ...Array<number>(20).fill(0), ...u16(14), ...Array<number>(28).fill(0), ...u16(22), ...u32(0, 0, 0, body),
    ...u32(stories.footnotes ?? 0, stories.headers ?? 0, 0, stories.comments ?? 0, stories.endnotes ?? 0, stories.boxes ?? 0), ...Array<number>(48).fill(0), ...u16(93),
  ]
  const pairs = Array.from({ length: 93 }, () => [0, 0])
  for (const [name, bytes] of Object.entries(tables)) {
    pairs[STRUCTURE[name as keyof typeof STRUCTURE]] = [tableStream.length, name === 'lists' ? 2 + 28 * (bytes[0] as number) : bytes.length]
    for (const byte of bytes) tableStream.push(byte)
  }
  for (const [i, byte] of [...head, ...pairs.flatMap((pair) => u32(...pair))].entries()) stream[i] = byte
  return compoundFile({ WordDocument: stream, [((parts.flags ?? 0x0200) & 0x0200) !== 0 ? '1Table' : '0Table']: tableStream, ...(parts.data ? { Data: parts.data } : {}) })
}

/** A level of a list: how its numbers are written, its label with the numbers of levels as letters below 9, and what else is said of it. */
export function level(format: number, text: string, more: { readonly start?: number; readonly flags?: number; readonly follows?: number; readonly below?: number } = {}): number[] {
  const { start = 1, flags = 0, follows = 0, below = 0 } = more
  return [...u32(start), format, flags, ...Array<number>(9).fill(0), follows, ...u32(0, 0), 0, 0, below, 0, ...u16(text.length), ...wide(text)]
}

/** Lists of levels, each by the number that uses name it by; what the structures `lists` and `listUses` hold. */
export function lists(all: readonly (readonly number[][])[], uses: readonly { readonly list: number; readonly over?: readonly number[][] }[]): Pick<NonNullable<Parts['tables']>, 'lists' | 'listUses'> {
  const simple = (levels: readonly number[][]): number => (levels.length === 1 ? 1 : 0)
  const filled = (levels: readonly number[][]): number[] => (levels.length === 1 ? levels : [...levels, ...Array.from({ length: 9 - levels.length }, () => level(255, ''))]).flat()
  return {
    lists: [...u16(all.length), ...all.flatMap((levels, i) => [...u32(100 + i, 0), ...Array.from({ length: 9 }, () => u16(0xfff)).flat(), simple(levels), 0]), ...all.flatMap(filled)],
    listUses: [...u32(uses.length), ...uses.flatMap(({ list, over = [] }) => [...u32(100 + list, 0, 0), over.length, 0, 0, 0]), ...uses.flatMap(({ over = [] }) => [...u32(0xffffffff), ...over.flat()])],
  }
}

/** The definition of a row: where its cells begin and end, and of each cell its flags; a line around it with `lined`. */
export function row(edges: readonly number[], flags: readonly number[] = [], lined = true): number[] {
  const border = lined ? [4, 1, 0, 0] : [0, 0, 0, 0]
  const cells = edges.slice(1).flatMap((_, i) => [...u16(flags[i] ?? 0, 0), ...border, ...border, ...border, ...border])
  return sprm(0xd608, edges.length - 1, ...u16(...edges), ...cells)
}

/** A sheet of styles: what each is based on, and its modifiers of paragraphs and words. */
export function sheet(styles: readonly { readonly based?: number; readonly paragraph?: readonly number[]; readonly words?: readonly number[]; readonly kind?: 1 | 2 }[]): number[] {
  const padded = (bytes: readonly number[]): number[] => [...u16(bytes.length), ...bytes, ...(bytes.length % 2 === 1 ? [0] : [])]
  const all = styles.map(({ based = 0xfff, paragraph = [], words = [], kind = 1 }) => {
    const parts = kind === 1 ? [...padded([0, 0, ...paragraph]), ...padded(words)] : padded(words)
    return padded([...u16(0, kind | (based << 4), kind === 1 ? 2 : 1, 0, 0), ...u16(1), ...wide('A'), ...u16(0), ...parts])
  })
  return [...u16(18), ...u16(styles.length, 10), ...Array<number>(14).fill(0), ...all.flat()]
}

/** A table of fonts by their names. */
export function fontTable(names: readonly string[]): number[] {
  return [...u16(names.length, 0), ...names.flatMap((name) => [39 + 2 * name.length + 2, ...Array<number>(39).fill(0), ...wide(name), 0, 0])]
}

/** Puts pages of formats into a stream; their table. */
function pages(stream: number[], runs: readonly { from: number; to: number; said: readonly number[] }[], each: 1 | 13): number[] {
  const [begins, numbers]: [number[], number[]] = [[], []]
  for (let first = 0; first < runs.length; first += 2) {
    const own = runs.slice(first, first + 2)
    while (stream.length % PAGE > 0) stream.push(0)
    begins.push((own[0] as (typeof runs)[number]).from)
    numbers.push(stream.length / PAGE)
    const page = Array<number>(PAGE).fill(0)
    const put = (at: number, bytes: readonly number[]): void => bytes.forEach((byte, i) => (page[at + i] = byte))
    put(0, u32(...own.map(({ from }) => from), (own.at(-1) as (typeof runs)[number]).to))
    let place = 64
    for (const [i, { said }] of own.entries()) {
      page[4 * (own.length + 1) + each * i] = place / 2
      put(place, said)
      place += said.length + (said.length % 2)
    }
    page[PAGE - 1] = own.length
    stream.push(...page)
  }
  return [...u32(...begins, runs.at(-1)?.to ?? 0), ...u32(...numbers)]
}

/** A compound file of some streams. */
export function compoundFile(streams: Readonly<Record<string, readonly number[]>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(streams)
  const sizes = entries.map(([, bytes]) => Math.max(4096, bytes.length))
  const sectors = sizes.map((size) => Math.ceil(size / PAGE))
  const all = 1 + Math.ceil((entries.length + 1) / 4) + sectors.reduce((sum, count) => sum + count, 0)
  const fats = Math.ceil(all / 100)
  const directory = fats
  const fat: number[] = []
  const bytes = new Uint8Array(PAGE * (2 + all + fats))
  const put = (at: number, values: readonly number[]): void => bytes.set(values, at)
  const chain = (count: number): number => {
    const first = fat.length
    for (let i = 0; i < count; i++) fat.push(i + 1 < count ? fat.length + 1 : 0xfffffffe)
    return first
  }
  for (let i = 0; i < fats; i++) fat.push(0xfffffffd)
  chain(Math.ceil((entries.length + 1) / 4))
  const entry = (i: number, [name, kind, next, child, first, size]: readonly [string, number, number, number, number, number]): void =>
    put(PAGE * (1 + directory) + 128 * i, [...[...wide(name), ...Array<number>(64).fill(0)].slice(0, 64), ...u16(2 * name.length + 2), kind, 1, ...u32(0xffffffff, next, child), ...Array<number>(36).fill(0), ...u32(first, size)])
  entry(0, ['Root Entry', 5, 0xffffffff, 1, 0xfffffffe, 0])
  for (const [i, [name, content]] of entries.entries()) {
    const first = chain(sectors[i] as number)
    entry(i + 1, [name, 2, i + 1 < entries.length ? i + 2 : 0xffffffff, 0xffffffff, first, sizes[i] as number])
    put(PAGE * (1 + first), content)
  }
  put(0, [...u32(0xe011cfd0, 0xe11ab1a1), ...Array<number>(16).fill(0), ...u16(0x3e, 3, 0xfffe, 9, 6), ...Array<number>(10).fill(0), ...u32(fats, directory, 0, 4096, 0xfffffffe, 0, 0xfffffffe, 0)])
  put(76, u32(...Array.from({ length: 109 }, (_, i) => (i < fats ? i : 0xffffffff))))
  for (let i = 0; i < fats * 128; i++) put(PAGE + 4 * i, u32(fat[i] ?? 0xffffffff))
  return bytes
}
