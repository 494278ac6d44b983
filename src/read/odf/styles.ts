import { numberOf, type Element } from '../package/xml.js'
import { LEVELS, type ListLevel, type ListStyle } from './lists.js'

/** What a style says, itself or by those that it is based on; undefined where none does. */
export interface Style {
  /** The list style of its paragraphs. */
  readonly list?: string
  readonly font?: string
  readonly hidden?: boolean
  readonly capitals?: boolean
  /** A line is drawn around what it is of. */
  readonly bordered?: boolean
}

type Own = { -readonly [Name in keyof Style]: Style[Name] } & { base?: string }
type OwnLevel = { -readonly [Name in keyof ListLevel]: ListLevel[Name] }

/** The families of styles whose words are asked for. */
export type Family = 'paragraph' | 'text' | 'table' | 'table-cell' | 'section'

const NONE: ReadonlySet<string> = new Set(['none', 'hidden', ''])

/** The styles of a file (ODF 1.3 Part 3, 16), taken in as its elements are walked over: a part's own come after those of styles.xml. */
export class Styles {
  readonly #own = new Map<string, Own>()
  readonly #known = new Map<string, Style>()
  readonly #fonts = new Map<string, string>()
  readonly #lists = new Map<string, Map<number, ListLevel>>()
  /** How headings are numbered that are in no list. */
  outline: ListStyle | null = null
  #style: Own | null = null
  #list: Map<number, ListLevel> | null = null
  #level: OwnLevel | null = null

  /** Takes an element in by its name in OpenDocument. */
  open(name: string, element: Element): void {
    const { attribute } = element
    switch (name) {
      case 'style:font-face': {
        const family = attribute('font-family')
        if (family !== undefined) this.#fonts.set(attribute('name') ?? '', unquoted(family))
        return
      }
      case 'style:default-style': return this.#begin(`${attribute('family')} `, element)
      case 'style:style': return this.#begin(`${attribute('family')} ${attribute('name')}`, element)
      case 'style:text-properties': return this.#words(element)
      case 'style:table-cell-properties':
        if (this.#style) this.#style.bordered = ['border', 'border-left', 'border-right', 'border-top', 'border-bottom'].some((side) => line(attribute(side)))
        return
      case 'text:list-style': case 'text:outline-style':
        this.#list = new Map()
        this.#lists.set(attribute('name') ?? '', this.#list)
        if (name === 'text:outline-style') this.outline = this.#list
        return
      case 'text:list-level-style-number': case 'text:outline-level-style': return this.#begun(element, attribute('num-format') ?? '', false)
      case 'text:list-level-style-bullet': return this.#begun(element, attribute('bullet-char') ?? '•', true)
      case 'text:list-level-style-image': return this.#begun(element, '•', true)
      case 'style:list-level-label-alignment':
        if (this.#level) this.#level.parted = attribute('label-followed-by') !== 'nothing'
        return
    }
  }

  close(name: string): void {
    if (name === 'style:style' || name === 'style:default-style') this.#style = null
    else if (name === 'text:list-style' || name === 'text:outline-style') this.#list = null
    else if (name.startsWith('text:list-level-style-') || name === 'text:outline-level-style') this.#level = null
  }

  #begin(key: string, { attribute }: Element): void {
    const style: Own = {}
    const [base, list] = [attribute('parent-style-name'), attribute('list-style-name')]
    if (base !== undefined) style.base = base
    if (list !== undefined) style.list = list
    this.#style = style
    this.#own.set(key, style)
  }

  #words({ attribute }: Element): void {
    // What a list's numbers look like is not what its words do.
    if (!this.#style || this.#level) return
    const [named, family] = [attribute('font-name'), attribute('font-family')]
    if (named !== undefined) this.#style.font = this.#fonts.get(named) ?? named
    else if (family !== undefined) this.#style.font = unquoted(family)
    const [display, transform] = [attribute('display'), attribute('text-transform')]
    if (display !== undefined) this.#style.hidden = display === 'none'
    if (transform !== undefined) this.#style.capitals = transform === 'uppercase'
  }

  #begun(element: Element, format: string, bullet: boolean): void {
    const { attribute } = element
    this.#level = {
      format, bullet, prefix: attribute('num-prefix') ?? '', suffix: attribute('num-suffix') ?? '',
      shown: Math.min(LEVELS, numberOf(element, 'display-levels', 1)),
      start: Math.max(0, numberOf(element, 'start-value', 1)), doubled: attribute('num-letter-sync') === 'true', pattern: attribute('num-list-format') ?? null,
      parted: true,
    }
    const level = numberOf(element, 'level', 0)
    if (level >= 1 && level <= LEVELS) this.#list?.set(level, this.#level)
  }

  /** A style with what it has of those that it is based on; a circle ends where it closes. */
  get(family: Family, name: string | undefined): Style {
    const key = `${family} ${name ?? ''}`
    const known = this.#known.get(key)
    if (known) return known
    // From the style up to one that is known: each style is worked out once.
    const chain: string[] = []
    const seen = new Set<string>()
    for (let at: string | undefined = name; at !== undefined && !seen.has(at); at = this.#own.get(`${family} ${at}`)?.base) {
      if (this.#known.has(`${family} ${at}`)) break
      seen.add(at)
      chain.push(`${family} ${at}`)
    }
    let style: Style = (family === 'text' ? undefined : this.#own.get(`${family} `)) ?? {}
    const base = this.#own.get(chain.at(-1) ?? '')?.base
    if (base !== undefined) style = this.#known.get(`${family} ${base}`) ?? style
    for (const one of chain.reverse()) this.#known.set(one, (style = { ...style, ...this.#own.get(one) }))
    this.#known.set(key, style)
    return style
  }

  /** A list style by its name. */
  list(name: string | undefined): ListStyle | null {
    return this.#lists.get(name ?? '') ?? null
  }
}

/** The first family of a list of them, without its quotation marks. */
function unquoted(family: string): string {
  return (/^\s*['"]?([^'",]*)/u.exec(family)?.[1] ?? '').trim()
}

/** Whether a border is drawn: `0.5pt solid #000000`, not `none`. */
function line(border: string | undefined): boolean {
  return border !== undefined && !border.split(' ').some((part) => NONE.has(part))
}
