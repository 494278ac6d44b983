import { bullet, numeral } from '../blocks/numerals.js'

/** One level of a list (ECMA-376 Part 1, 17.9.6): how its label is made. */
export interface Level {
  readonly start: number
  /** `decimal`, `upperRoman`, `bullet`, `none` … (ST_NumberFormat). */
  readonly format: string
  /** The label with `%1` … `%9` for the numbers of the levels; of a bullet its sign. */
  readonly text: string
  /** What parts the label from the words. */
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** All numbers in it are Arabic. */
  readonly legal: boolean
  /** After which level its numbers begin anew; 0: never. */
  readonly restart: number | null
}

/** The levels of a list, by their number from 0. */
export type Levels = ReadonlyMap<number, Level>

/** What lists that count on together share. */
export interface Abstract {
  readonly levels: Levels
  /** The style that says its levels, where it only refers to one. */
  readonly link: string | null
  /** The levels that styles stand for. */
  readonly styles: ReadonlyMap<string, number>
}

/** A list that paragraphs are in: what it shares, and what it has of its own. */
export interface Instance {
  readonly abstract: number
  /** Where its levels start over. */
  readonly starts: ReadonlyMap<number, number>
  readonly levels: Levels
}

/** The lists of a file, whatever its format. */
export interface Lists {
  readonly abstracts: ReadonlyMap<number, Abstract>
  /** By the number that paragraphs name. */
  readonly instances: ReadonlyMap<number, Instance>
  /** The abstract list that a style of lists defines. */
  readonly links: ReadonlyMap<string, number>
}

/** A label as it is printed, and what parts it from the words. */
export interface Printed {
  readonly label: string
  readonly suffix: Level['suffix']
}

/** No list has more levels. */
export const LEVELS = 9
/** No list counts further, whatever a file says. */
export const MOST = 2 ** 31 - 2

/** A level of which nothing is said. */
export const USUAL: Level = { start: 1, format: 'decimal', text: '', suffix: 'tab', legal: false, restart: null }

/** How far each list of a file has counted: labels are asked for in the order of the paragraphs. */
export class Numbering {
  readonly #lists: Lists
  readonly #counts = new Map<Levels, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(lists: Lists) {
    this.#lists = lists
  }

  /** The level that a style stands for in a list; 0 where it says none. */
  levelOf(list: number, style: string): number {
    return this.#abstract(list)?.styles.get(style) ?? 0
  }

  #abstract(list: number): Abstract | undefined {
    let abstract = this.#lists.abstracts.get(this.#lists.instances.get(list)?.abstract ?? -1)
    for (let tries = 0; abstract && abstract.link !== null && abstract.levels.size === 0 && tries < LEVELS; tries++)
      abstract = this.#lists.abstracts.get(this.#lists.links.get(abstract.link) ?? -1)
    return abstract
  }

  /** The label of the next paragraph of a list; null where it is in none, or prints nothing. */
  next(list: number, at: number): Printed | null {
    const instance = this.#lists.instances.get(list)
    const abstract = this.#abstract(list)
    if (!instance || !abstract || at < 0 || at >= LEVELS) return null
    const level = (i: number): Level => instance.levels.get(i) ?? abstract.levels.get(i) ?? USUAL
    // Lists of one definition count on together.
    const counts = this.#counts.get(abstract.levels) ?? []
    this.#counts.set(abstract.levels, counts)
    const start = (i: number): number => instance.starts.get(i) ?? level(i).start
    const first = `${list} ${at}`
    if (instance.starts.has(at) && !this.#begun.has(first)) counts[at] = undefined
    this.#begun.add(first)
    for (let i = 0; i < at; i++) counts[i] ??= start(i)
    counts[at] = Math.min(MOST, counts[at] === undefined ? start(at) : counts[at] + 1)
    for (let i = at + 1; i < LEVELS; i++) {
      const { restart } = level(i)
      if (restart === null ? true : restart > 0 && at < restart) counts[i] = undefined
    }
    const { text, suffix, format, legal } = level(at)
    if (format === 'none' && !text.includes('%')) return text === '' ? null : { label: text, suffix }
    if (format === 'bullet') return { label: bullet(text), suffix }
    const label = text.replace(/%([1-9])/gu, (_, digit: string) => {
      const own = level(Number(digit) - 1)
      return numeral(counts[Number(digit) - 1] ?? own.start, legal && own.format !== 'none' ? 'decimal' : own.format)
    })
    return label === '' ? null : { label, suffix }
  }
}
