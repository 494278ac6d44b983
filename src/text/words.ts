/** What a slot takes: the hash of a form, its number in this table from 1 (0: the slot is free), where its letters begin, how many they are. */
const SLOT = 4

/** Forms by hash, open addressing. */
interface Table {
  readonly slots: Int32Array
  /** The letters of all forms, one after another. */
  readonly letters: Uint16Array
}

const NOTHING: Table = { slots: new Int32Array(SLOT), letters: new Uint16Array(0) }

/** Words of a text: its folded letters, each at its offset. A form is looked up where it stands there. */
export type Letters = Uint16Array

/** Interns folded forms: each gets a number of its own, and the number gives the form back. */
export class Words {
  #table: Table
  /** Form n runs from #from[n - first] to #from[n - first + 1] of the table's letters. */
  #from: Int32Array
  #count = 0
  readonly #base: Words | null
  readonly #known: Table
  readonly #first: number

  /** Forms of `base` keep their numbers; new ones begin at `first`, or after those of `base`. `size` is twice the forms for which there is room at first. */
  constructor(base: Words | null, first = base === null ? 0 : base.next, size = 256) {
    this.#base = base
    this.#known = base === null ? NOTHING : base.#table
    this.#first = first
    this.#table = { slots: new Int32Array(size * SLOT), letters: new Uint16Array(size * 4) }
    this.#from = new Int32Array(size)
  }

  /** All its tables, one after another, as they may be written down; forms of a base are not in them. */
  get bytes(): Uint8Array {
    const { slots, letters } = this.#table
    return joined([new Int32Array([this.#first, this.#count, slots.length, this.#from.length, letters.length]), slots, this.#from, letters])
  }

  /** The words whose `bytes` stand in a buffer from `at` on. */
  static from(buffer: ArrayBuffer, at: number): Words {
    const head = new Int32Array(buffer, at, 5)
    const [first = 0, count = 0, slots = 0, from = 0, letters = 0] = head
    const words = new Words(null, first, 1)
    const begin = at + head.byteLength
    words.#count = count
    words.#from = new Int32Array(buffer, begin + slots * 4, from)
    words.#table = { slots: new Int32Array(buffer, begin, slots), letters: new Uint16Array(buffer, begin + (slots + from) * 4, letters) }
    return words
  }

  /** The number that the next new form will get. */
  get next(): number {
    return this.#first + this.#count
  }

  /** The number of the form that stands in `letters` from `at` to `end`, whose hash is given; a new number where it was not known. */
  intern(letters: Letters, at: number, end: number, hash: number): number {
    const known = entry(this.#known, letters, at, end, hash)
    if (known !== 0) return (this.#base as Words).#first + known - 1
    const own = entry(this.#table, letters, at, end, hash)
    return own !== 0 ? this.#first + own - 1 : this.#add(letters.subarray(at, end), hash)
  }

  /** The form of a number. */
  form(number: number): string {
    if (number < this.#first) return this.#base?.form(number) ?? ''
    const at = number - this.#first
    return String.fromCharCode(...this.#table.letters.subarray(this.#from[at], this.#from[at + 1]))
  }

  #add(form: Uint16Array, hash: number): number {
    const from = this.#from[this.#count] as number
    let { slots, letters } = this.#table
    if ((this.#count + 2) * 2 * SLOT > slots.length) {
      slots = widened(slots)
      this.#from = wider(this.#from, this.#from.length * 2)
    }
    if (from + form.length > letters.length) letters = wider(letters, Math.max(letters.length * 2, from + form.length))
    this.#table = { slots, letters }
    letters.set(form, from)
    this.#from[++this.#count] = from + form.length
    place(slots, [hash, this.#count, from, form.length])
    return this.#first + this.#count - 1
  }
}

/** The number of a form in a table, from 1; 0 where it is none. Every word of a document is looked up here: plain numbers, nothing made. */
function entry({ slots, letters: own }: Table, letters: Letters, at: number, end: number, hash: number): number {
  const mask = slots.length - SLOT
  const length = end - at
  for (let slot = (hash << 2) & mask; ; slot = (slot + SLOT) & mask) {
    const number = slots[slot + 1] as number
    if (number === 0) return 0
    if (slots[slot] !== hash || slots[slot + 3] !== length) continue
    const from = slots[slot + 2] as number
    let i = 0
    while (i < length && own[from + i] === letters[at + i]) i++
    if (i === length) return number
  }
}

/** Puts an entry into the first free slot from that of its hash on. */
function place(slots: Int32Array, form: ArrayLike<number>): void {
  const mask = slots.length - SLOT
  let slot = ((form[0] as number) << 2) & mask
  while (slots[slot + 1] !== 0) slot = (slot + SLOT) & mask
  slots.set(form, slot)
}

/** The same entries in twice the room. */
function widened(slots: Int32Array): Int32Array {
  const made = new Int32Array(slots.length * 2)
  for (let slot = 0; slot < slots.length; slot += SLOT) if (slots[slot + 1] !== 0) place(made, slots.subarray(slot, slot + SLOT))
  return made
}

function wider<T extends Int32Array | Uint16Array>(array: T, length: number): T {
  const made = new (array.constructor as new (length: number) => T)(length)
  made.set(array)
  return made
}

/** The bytes of tables, one after another. */
export function joined(tables: readonly ArrayBufferView[]): Uint8Array {
  const bytes = new Uint8Array(tables.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of tables) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return bytes
}
