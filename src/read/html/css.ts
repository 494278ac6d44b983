import type { Node } from './tree.js'

/** What a style says of the look of words. */
export interface Look {
  readonly font?: string
  readonly capitals?: boolean
}

/** The declarations of a `style` attribute, by their name in small letters; a later one goes before an earlier. */
export function declarations(style: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (style === undefined || style === '') return found
  for (const one of style.split(';')) {
    const colon = one.indexOf(':')
    if (colon > 0) found.set(one.slice(0, colon).trim().toLowerCase(), one.slice(colon + 1).trim())
  }
  return found
}

/** What declarations say of the look of words. */
export function look(declared: ReadonlyMap<string, string>): Look {
  const [family, whole, transform] = [declared.get('font-family'), declared.get('font'), declared.get('text-transform')]
  // `font: 7.0pt ".VnTime"`, `font: 12pt/1.5 Arial`: the family stands after the size.
  const short = (whole ?? '').slice(0, LONGEST)
  const size = /\d(?:pt|px|em|rem|%)(?:\/[\d.a-z%]{1,12})?\s/u.exec(short)
  const font = family ?? (size ? short.slice(size.index + size[0].length) : undefined)
  return {
    ...(font === undefined ? {} : { font: (/^\s*['"]?([^'",]*)/u.exec(font)?.[1] ?? '').trim() }),
    ...(transform === undefined ? {} : { capitals: transform.toLowerCase() === 'uppercase' }),
  }
}

const LONGEST = 500

/** The look that style sheets give to elements and classes: `p`, `.MsoNormal`, `p.MsoNormal`. Only fonts are asked for: what a sheet hides, a script shows. */
export class Sheet {
  readonly #looks = new Map<string, Look>()

  /** Takes a sheet in. */
  add(css: string): void {
    for (const rule of uncommented(css).split('}')) {
      const brace = rule.indexOf('{')
      // What stands in `@media` is for other times.
      if (brace === -1 || rule.includes('@')) continue
      const found = look(declarations(rule.slice(brace + 1)))
      if (found.font === undefined && found.capitals === undefined) continue
      for (const selector of rule.slice(0, brace).split(',')) {
        const name = selector.trim().toLowerCase()
        if (/^[a-z][a-z0-9]*$|^[a-z0-9]*\.[\w-]+$/u.test(name)) this.#looks.set(name, { ...this.#looks.get(name), ...found })
      }
    }
  }

  /** What the sheets say of an element. */
  of({ name, attributes }: Node): Look {
    if (this.#looks.size === 0) return {}
    const looks = [this.#looks.get(name)]
    const classes = (attributes['class'] ?? '').toLowerCase().split(/\s+/u, MOST_CLASSES)
    for (const one of classes) looks.push(this.#looks.get(`.${one}`), this.#looks.get(`${name}.${one}`))
    return Object.assign({}, ...looks)
  }
}

/** A sheet without its comments. */
function uncommented(css: string): string {
  const pieces: string[] = []
  let from = 0
  for (let at = css.indexOf('/*'); at !== -1; at = css.indexOf('/*', from)) {
    pieces.push(css.slice(from, at))
    const end = css.indexOf('*/', at + 2)
    from = end === -1 ? css.length : end + 2
  }
  return [...pieces, css.slice(from)].join(' ').replaceAll('<!--', '').replaceAll('-->', '')
}

const MOST_CLASSES = 16
