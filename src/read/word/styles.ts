import { numberOf } from '../package/xml.js'
import { on, walk } from './xml.js'

/** What a style says of its paragraphs or words, itself or by the style that it is based on; undefined where neither does. */
export interface Style {
  /** The list of its paragraphs; 0 is none. */
  readonly list?: number
  readonly level?: number
  readonly font?: string
  readonly hidden?: boolean
  readonly capitals?: boolean
  /** Its tables have lines around their cells. */
  readonly bordered?: boolean
}

type Own = { -readonly [Name in keyof Style]: Style[Name] } & { based?: string }

/** The styles of a file by their id; `default` has what holds without any. */
export class Styles {
  readonly #own = new Map<string, Own>()
  readonly #known = new Map<string, Style>()
  /** The styles of paragraphs, words and tables that name none. */
  readonly usual = new Map<string, string>()
  readonly base: Own = {}

  /** Reads the styles of a part (ECMA-376 Part 1, 17.7). */
  static async of(bytes: Uint8Array | undefined): Promise<Styles> {
    const styles = new Styles()
    if (!bytes) return styles
    let own: Own | null = null
    let borders = false
    await walk(bytes, {
      open(element) {
        const { name, word, attribute } = element
        if (!word) return
        if (name === 'docDefaults') own = styles.base
        else if (name === 'style') {
          own = {}
          const id = attribute('styleId') ?? ''
          styles.#own.set(id, own)
          if (attribute('default') === '1' || attribute('default') === 'true') styles.usual.set(attribute('type') ?? '', id)
        } else if (own === null) return
        else if (name === 'basedOn') own.based = attribute('val') ?? ''
        else if (name === 'numId') own.list = numberOf(element, 'val', 0)
        else if (name === 'ilvl') own.level = numberOf(element, 'val', 0)
        else if (name === 'rFonts') own.font = attribute('ascii') ?? attribute('hAnsi') ?? own.font ?? ''
        else if (name === 'vanish') own.hidden = on(element)
        else if (name === 'caps') own.capitals = on(element)
        else if (name === 'tblBorders') borders = true
        else if (borders && on(element)) own.bordered = attribute('val') !== 'nil'
      },
      close(name, word) {
        if (!word) return
        if (name === 'tblBorders') borders = false
        if (name === 'style' || name === 'docDefaults') own = null
      },
    })
    return styles
  }

  /** A style with what it has of those that it is based on; a circle ends where it closes. */
  get(id: string | undefined): Style {
    if (id === undefined) return this.base
    const known = this.#known.get(id)
    if (known) return known
    const chain: Own[] = []
    const seen = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = this.#own.get(at)?.based) {
      seen.add(at)
      const own = this.#own.get(at)
      if (own) chain.unshift(own)
    }
    const style: Style = Object.assign({}, this.base, ...chain)
    this.#known.set(id, style)
    return style
  }
}
