import { bullet, numeral } from '../blocks/numerals.js'
import { numberOf } from '../package/xml.js'
import { walk } from './xml.js'

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

type Levels = Map<number, { -readonly [Name in keyof Level]: Level[Name] }>

interface Abstract {
  readonly levels: Levels
  /** The style that says its levels, where it only refers to one. */
  link: string | null
  /** The levels that styles stand for. */
  readonly styles: Map<string, number>
}

interface Instance {
  abstract: number
  readonly starts: Map<number, number>
  readonly levels: Levels
}

/** A label as it is printed, and what parts it from the words. */
export interface Printed {
  readonly label: string
  readonly suffix: Level['suffix']
}

const LEVELS = 9
/** No list counts further, whatever a file says. */
const MOST = 2 ** 31 - 2

const usual = (): { -readonly [Name in keyof Level]: Level[Name] } => ({ start: 1, format: 'decimal', text: '', suffix: 'tab', legal: false, restart: null })

/** The lists of a file and how far each has counted: labels are asked for in the order of the paragraphs. */
export class Numbering {
  readonly #abstracts = new Map<number, Abstract>()
  readonly #instances = new Map<number, Instance>()
  /** The abstract list that a style of lists defines. */
  readonly #links = new Map<string, number>()
  readonly #counts = new Map<Levels, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  /** Reads the lists of a part (ECMA-376 Part 1, 17.9). */
  static async of(bytes: Uint8Array | undefined): Promise<Numbering> {
    const numbering = new Numbering()
    if (!bytes) return numbering
    let abstract: Abstract | null = null
    let instance: Instance | null = null
    let override = 0
    let level: ReturnType<typeof usual> | null = null
    let number = 0
    await walk(bytes, {
      open(element) {
        const { name, word, attribute } = element
        if (!word) return
        const value = attribute('val') ?? ''
        if (name === 'abstractNum') {
          abstract = { levels: new Map(), link: null, styles: new Map() }
          numbering.#abstracts.set(numberOf(element, 'abstractNumId', -1), abstract)
        } else if (name === 'num') {
          instance = { abstract: -1, starts: new Map(), levels: new Map() }
          numbering.#instances.set(numberOf(element, 'numId', -1), instance)
        } else if (name === 'abstractNumId' && instance) instance.abstract = numberOf(element, 'val', -1)
        else if (name === 'numStyleLink' && abstract) abstract.link = value
        else if (name === 'styleLink' && abstract) numbering.#links.set(value, [...numbering.#abstracts.keys()].at(-1) ?? -1)
        else if (name === 'lvlOverride') override = numberOf(element, 'ilvl', 0)
        else if (name === 'startOverride' && instance) instance.starts.set(override, numberOf(element, 'val', 1))
        else if (name === 'lvl') {
          number = numberOf(element, 'ilvl', 0)
          level = usual()
          ;(instance ?? abstract)?.levels.set(number, level)
        } else if (level === null) return
        else if (name === 'start') level.start = Math.min(MOST, Math.max(0, numberOf(element, 'val', 1)))
        else if (name === 'numFmt') level.format = value
        else if (name === 'lvlText') level.text = value
        else if (name === 'suff') level.suffix = value === 'space' || value === 'nothing' ? value : 'tab'
        else if (name === 'isLgl') level.legal = value !== '0' && value !== 'false'
        else if (name === 'lvlRestart') level.restart = numberOf(element, 'val', 0)
        else if (name === 'pStyle' && abstract) abstract.styles.set(value, number)
      },
      close(name, word) {
        if (!word) return
        if (name === 'lvl') level = null
        if (name === 'abstractNum') abstract = null
        if (name === 'num') instance = null
      },
    })
    return numbering
  }

  /** The level that a style stands for in a list; 0 where it says none. */
  levelOf(list: number, style: string): number {
    return this.#abstract(list)?.styles.get(style) ?? 0
  }

  #abstract(list: number): Abstract | undefined {
    let abstract = this.#abstracts.get(this.#instances.get(list)?.abstract ?? -1)
    for (let tries = 0; abstract && abstract.link !== null && abstract.levels.size === 0 && tries < LEVELS; tries++)
      abstract = this.#abstracts.get(this.#links.get(abstract.link) ?? -1)
    return abstract
  }

  /** The label of the next paragraph of a list; null where it is in none, or prints nothing. */
  next(list: number, at: number): Printed | null {
    const instance = this.#instances.get(list)
    const abstract = this.#abstract(list)
    if (!instance || !abstract || at < 0 || at >= LEVELS) return null
    const level = (i: number): Level => instance.levels.get(i) ?? abstract.levels.get(i) ?? usual()
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
