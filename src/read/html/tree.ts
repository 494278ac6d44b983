/** An element of a page. */
export interface Node {
  /** In small letters. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Elements, and the text between them as it stands. */
  readonly children: (Node | string)[]
  readonly parent: Node | null
}

/** Elements that hold nothing (HTML Standard, 13.1.2). */
const VOID: ReadonlySet<string> = new Set([
  'area', 'base', 'basefont', 'bgsound', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr',
])

/** Elements that stand in lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre',
  'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
])

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What an element that begins ends, and what it does not look beyond. */
const ENDS: ReadonlyMap<string, readonly [ended: ReadonlySet<string>, beyond: ReadonlySet<string>]> = new Map([
  ['li', [names('li'), names('ol ul menu dir td th table')]],
  ['dt', [names('dt dd'), names('dl td th table')]],
  ['dd', [names('dt dd'), names('dl td th table')]],
  ['td', [names('td th'), names('tr table')]],
  ['th', [names('td th'), names('tr table')]],
  ['tr', [names('tr'), names('table')]],
  ['tbody', [names('tbody thead tfoot'), names('table')]],
  ['thead', [names('tbody thead tfoot'), names('table')]],
  ['tfoot', [names('tbody thead tfoot'), names('table')]],
  ['option', [names('option'), names('select')]],
])
const PARAGRAPH: readonly [ReadonlySet<string>, ReadonlySet<string>] = [names('p'), names('td th table caption button li div')]
/** An end of what stands in a cell ends no cell. */
const CELLS: ReadonlySet<string> = names('td th table caption')
const TABLES: ReadonlySet<string> = names('table td th tr tbody thead tfoot caption html body')

/** Deeper elements stand in the deepest, as in browsers. */
const DEEPEST = 512
/** A page of more elements is none that people read. */
const MOST = 3_000_000

/** The elements of a page, as browsers make them of what is written (without the finer points); null where they are too many. */
export async function tree(text: string): Promise<Node | null> {
  const { Tokenizer } = await import('htmlparser2')
  const builder = new Builder(text)
  const tokenizer = new Tokenizer({}, builder)
  builder.full = () => tokenizer.pause()
  tokenizer.write(text)
  if (!tokenizer.running) return null
  tokenizer.end()
  return builder.root
}

class Builder {
  readonly root: Node = { name: '', attributes: {}, children: [], parent: null }
  full = (): void => {}
  readonly #text: string
  #at: Node = this.root
  /** From the root to `#at`. */
  readonly #open: Node[] = [this.root]
  /** How many elements of a name are open. */
  readonly #times = new Map<string, number>()
  /** How many elements of a name are open beyond `DEEPEST`. */
  readonly #deep = new Map<string, number>()
  /** Elements that ended while blocks in them are open. */
  readonly #ended = new Set<Node>()
  #count = 0
  #name = ''
  #attributes: Record<string, string> = {}
  #attribute = ''
  #value: string[] = []

  constructor(text: string) {
    this.#text = text
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#text.slice(start, end).toLowerCase()
    this.#attributes = {}
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#text.slice(start, end).toLowerCase()
    this.#value = []
  }

  onattribdata(start: number, end: number): void {
    this.#value.push(this.#text.slice(start, end))
  }

  onattribentity(code: number): void {
    this.#value.push(String.fromCodePoint(code))
  }

  onattribend(): void {
    if (KEPT.has(this.#attribute)) this.#attributes[this.#attribute] ??= this.#value.join('')
  }

  onopentagend(): void {
    this.#begin(false)
  }

  onselfclosingtag(): void {
    // A slash at the end of a name that holds something says nothing, but in what is no HTML (`<o:p/>`, `<path/>`).
    this.#begin(this.#name.includes(':') || !BLOCKS.has(this.#name) && !INLINE.has(this.#name))
  }

  #begin(closed: boolean): void {
    const name = this.#name
    const ends = ENDS.get(name)
    if (ends) this.#end(...ends)
    else if (BLOCKS.has(name)) this.#end(...PARAGRAPH)
    if (++this.#count > MOST) this.full()
    const node: Node = { name, attributes: this.#attributes, children: [], parent: this.#at }
    if (VOID.has(name) || closed) {
      this.#at.children.push(node)
      return
    }
    if (this.#open.length >= DEEPEST) {
      this.#deep.set(name, (this.#deep.get(name) ?? 0) + 1)
      // What would have been lines of their own still are.
      if (BLOCKS.has(name)) this.#at.children.push({ ...node, name: 'hr' })
      return
    }
    this.#at.children.push(node)
    this.#open.push(node)
    this.#times.set(name, (this.#times.get(name) ?? 0) + 1)
    this.#at = node
  }

  /** Ends the nearest open element of some names, and all within it; looks no further than others. */
  #end(ended: ReadonlySet<string>, beyond: ReadonlySet<string>): void {
    for (let i = this.#open.length - 1; i > 0; i--) {
      const { name } = this.#open[i] as Node
      if (ended.has(name)) {
        this.#cut(i)
        return
      }
      if (beyond.has(name)) return
    }
  }

  #cut(length: number): void {
    let rest = length
    while (rest > 1 && this.#ended.delete(this.#open[rest - 1] as Node)) rest--
    while (this.#open.length > rest) {
      const { name } = this.#open.pop() as Node
      this.#times.set(name, (this.#times.get(name) ?? 1) - 1)
    }
    this.#at = this.#open[rest - 1] as Node
  }

  onclosetag(start: number, end: number): void {
    const name = this.#text.slice(start, end).toLowerCase()
    const deep = this.#deep.get(name) ?? 0
    if (deep > 0) {
      this.#deep.set(name, deep - 1)
      if (BLOCKS.has(name)) this.#at.children.push({ name: 'hr', attributes: {}, children: [], parent: this.#at })
      return
    }
    // `</p>` without a beginning is an empty paragraph, `</br>` a break.
    if (name === 'br') this.#at.children.push({ name, attributes: {}, children: [], parent: this.#at })
    if (name === 'body' || name === 'html') return
    if (!this.#times.get(name)) return
    const block = BLOCKS.has(name)
    for (let i = this.#open.length - 1; i > 0; i--) {
      const open = this.#open[i] as Node
      if (open.name === name) {
        this.#cut(i)
        return
      }
      if (CELLS.has(open.name) && !TABLES.has(name)) return
      if (!block && BLOCKS.has(open.name)) {
        this.#endLater(i, name)
        return
      }
    }
  }

  /** An inline element ends within a block that began in it: it goes on to the block's end. */
  #endLater(from: number, name: string): void {
    for (let i = from; i > 0; i--) {
      const open = this.#open[i] as Node
      if (CELLS.has(open.name)) return
      if (open.name === name && !this.#ended.has(open)) {
        this.#ended.add(open)
        return
      }
    }
  }

  ontext(start: number, end: number): void {
    this.#at.children.push(this.#text.slice(start, end))
  }

  ontextentity(code: number): void {
    this.#at.children.push(String.fromCodePoint(code))
  }

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset)
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

/** Elements of HTML that stand in a line and hold something. */
const INLINE: ReadonlySet<string> = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var script style '
  + 'title textarea',
)

/** Attributes that are asked for. */
const KEPT: ReadonlySet<string> = names(
  'style class id role hidden border rules colspan rowspan start type value reversed face href title name content',
)
