/** Interns folded forms: each gets a number of its own, and the number gives the form back. */
export class Words {
  /** Numbers of the forms by hash, 0 where a slot is free. */
  #slots: Int32Array
  #hashes: Int32Array
  /** The letters of all forms, one after another; form n runs from #from[n - first] to #from[n - first + 1]. */
  #letters: Uint16Array
  #from: Int32Array
  #count = 0
  readonly #base: Words | null
  readonly #first: number

  /** Forms of `base` keep their numbers; new ones begin at `first`, or after those of `base`. */
  constructor(base: Words | null, first = base === null ? 0 : base.next, slots = 256) {
    this.#base = base
    this.#first = first
    this.#slots = new Int32Array(slots)
    this.#hashes = new Int32Array(slots)
    this.#letters = new Uint16Array(slots * 4)
    this.#from = new Int32Array(slots)
  }

  /** All its tables, one after another, as they may be written down; forms of a base are not in them. */
  get bytes(): Uint8Array {
    const head = new Int32Array([this.#first, this.#count, this.#slots.length, this.#letters.length])
    return joined([head, this.#slots, this.#hashes, this.#from, this.#letters])
  }

  /** The words whose `bytes` stand in a buffer from `at` on. */
  static from(buffer: ArrayBuffer, at: number): Words {
    const [first = 0, count = 0, slots = 0, letters = 0] = new Int32Array(buffer, at, 4)
    const words = new Words(null, first, 0)
    const begin = at + 16
    words.#count = count
    words.#slots = new Int32Array(buffer, begin, slots)
    words.#hashes = new Int32Array(buffer, begin + slots * 4, slots)
    words.#from = new Int32Array(buffer, begin + slots * 8, slots)
    words.#letters = new Uint16Array(buffer, begin + slots * 12, letters)
    return words
  }

  /** The number that the next new form will get. */
  get next(): number {
    return this.#first + this.#count
  }

  /** The number of the form of `length` letters in `letters`, whose hash is given; -1 where it is not known. */
  find(letters: Uint16Array, length: number, hash: number): number {
    const known = this.#base === null ? -1 : this.#base.find(letters, length, hash)
    if (known !== -1) return known
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] as number
      if (entry === 0) return -1
      if (this.#hashes[slot] === hash && this.#same(entry - 1, letters, length)) return this.#first + entry - 1
    }
  }

  /** The number of the form, a new one where it was not known. */
  intern(letters: Uint16Array, length: number, hash: number): number {
    const known = this.find(letters, length, hash)
    return known === -1 ? this.#add(letters, length, hash) : known
  }

  /** The form of a number. */
  form(number: number): string {
    if (number < this.#first) return this.#base?.form(number) ?? ''
    const at = number - this.#first
    return String.fromCharCode(...this.#letters.subarray(this.#from[at], this.#from[at + 1]))
  }

  #same(at: number, letters: Uint16Array, length: number): boolean {
    const from = this.#from[at] as number
    if ((this.#from[at + 1] as number) - from !== length) return false
    for (let i = 0; i < length; i++) if (this.#letters[from + i] !== letters[i]) return false
    return true
  }

  #add(letters: Uint16Array, length: number, hash: number): number {
    if ((this.#count + 2) * 2 > this.#slots.length) this.#widen()
    const from = this.#from[this.#count] as number
    if (from + length > this.#letters.length) {
      const wider = new Uint16Array(Math.max(this.#letters.length * 2, from + length))
      wider.set(this.#letters)
      this.#letters = wider
    }
    for (let i = 0; i < length; i++) this.#letters[from + i] = letters[i] as number
    this.#from[++this.#count] = from + length
    this.#place(hash, this.#count)
    return this.#first + this.#count - 1
  }

  #place(hash: number, entry: number): void {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = entry
    this.#hashes[slot] = hash
  }

  #widen(): void {
    const [slots, hashes] = [this.#slots, this.#hashes]
    this.#slots = new Int32Array(slots.length * 2)
    this.#hashes = new Int32Array(slots.length * 2)
    const from = new Int32Array(slots.length * 2)
    from.set(this.#from)
    this.#from = from
    for (let slot = 0; slot < slots.length; slot++) if (slots[slot] !== 0) this.#place(hashes[slot] as number, slots[slot] as number)
  }
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
