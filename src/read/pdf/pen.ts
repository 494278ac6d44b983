/** A transformation of the plane (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** A font: its name, and how much of the size of its letters the unit of their widths is. */
export interface Font {
  readonly name: string
  readonly unit: number
}

/** What a page says of the text that follows (ISO 32000-1, 9.3). */
interface TextState {
  name: string
  unit: number
  size: number
  /** What is added after each letter, and after each space. */
  between: number
  space: number
  wide: number
  leading: number
  rise: number
}

/** Where a glyph stands. */
interface Step {
  readonly from: number
  readonly to: number
  readonly y: number
  readonly size: number
  readonly slant: 'level' | 'upright' | 'askew'
}

/** A page that saves its state deeper is none. */
const DEEPEST = 10_000

function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** Follows what a page does to its plane and to the place of its letters. */
export class Pen {
  text: TextState = { name: '', unit: 0.001, size: 0, between: 0, space: 0, wide: 1, leading: 0, rise: 0 }
  #plane: Matrix
  #line: Matrix = [1, 0, 0, 1, 0, 0]
  /** Where the line begins, and where the pen is on it, in the units of the text. */
  #start: [number, number] = [0, 0]
  #at: [number, number] = [0, 0]
  readonly #saved: { plane: Matrix; text: TextState }[] = []

  constructor(plane: Matrix) {
    this.#plane = plane
  }

  save(): void {
    if (this.#saved.length < DEEPEST) this.#saved.push({ plane: this.#plane, text: { ...this.text } })
  }

  restore(): void {
    const saved = this.#saved.pop()
    if (saved) [this.#plane, this.text] = [saved.plane, saved.text]
  }

  transform(matrix: Matrix): void {
    this.#plane = times(this.#plane, matrix)
  }

  /** Where a point lies on the page. */
  place(x: number, y: number): [number, number] {
    const [a, b, c, d, e, f] = this.#plane
    return [a * x + c * y + e, b * x + d * y + f]
  }

  begin(matrix: Matrix): void {
    this.#line = matrix
    this.#start = [0, 0]
    this.#at = [0, 0]
  }

  font({ name, unit }: Font, size: number): void {
    Object.assign(this.text, { name, unit, size })
  }

  move(x: number, y: number): void {
    this.#start = [this.#start[0] + x, this.#start[1] + y]
    this.#at = [...this.#start]
  }

  /** Moves along the line by thousandths of the size of the letters. */
  shift(thousandths: number): void {
    this.#at[0] += (thousandths / 1000) * this.text.size * this.text.wide
  }

  /** Sets a glyph, and stands behind it. */
  step(width: number, isSpace: boolean): Step {
    const { size, unit, between, space, wide, rise } = this.text
    const [x, y] = this.#at
    const advance = width * unit * size
    const whole = times(this.#plane, this.#line)
    const [a, b, c, d, e, f] = whole
    const high = Math.abs(size) * Math.hypot(c, d)
    const [x0, y0] = [a * x + c * (y + rise) + e, b * x + d * (y + rise) + f]
    const end = x + advance * wide
    const [x1] = [a * end + c * (y + rise) + e]
    this.#at[0] = x + (advance + between + (isSpace ? space : 0)) * wide
    const level = Math.abs(b) < 0.05 * Math.abs(a) && a * size > 0
    const slant = level ? 'level' : Math.abs(a) < 0.05 * Math.abs(b) ? 'upright' : 'askew'
    return { from: level ? x0 : x0 - high, to: level ? x1 : x0, y: y0, size: high, slant }
  }
}
