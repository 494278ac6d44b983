/** An element that begins: its local name, the namespace that it is of, and its attributes by local name. */
export interface Element {
  readonly name: string
  /** Empty where its prefix stands for none. */
  readonly uri: string
  /** Where the part goes on after its tag, in UTF-16 units of the decoded part after its byte order mark. */
  readonly end: number
  readonly attribute: (name: string) => string | undefined
}

/** What a walk over XML calls. */
export interface Walker {
  readonly open: (element: Element) => void
  /** `end` is where the part goes on after its tag. */
  readonly close: (name: string, uri: string, end: number) => void
  readonly text?: (text: string) => void
}

/** So many bytes are decoded at once: a part of any size takes no more memory than what is made of it. */
const CHUNK = 2 ** 16

/**
 * Walks over a part. No entity is expanded but the five of XML itself, and nothing is fetched. Gives the fault that ended the walk, or null: what came
 * before it has been walked over.
 */
export async function walk(bytes: Uint8Array, { open, close, text }: Walker): Promise<string | null> {
  // A bundle has the whole of a CommonJS package as its default.
  const saxes: typeof import('saxes') & { readonly default?: typeof import('saxes') } = await import('saxes')
  const { SaxesParser } = saxes.default ?? saxes
  // Its own search for a prefix goes up all open elements.
  const parser = new SaxesParser({ xmlns: false })
  const names = new Namespaces()
  parser.on('opentag', ({ name, attributes }) => {
    names.open(attributes)
    open(element(names.of(name), attributes, parser.position))
  })
  parser.on('closetag', ({ name }) => {
    const { local, uri } = names.of(name)
    close(local, uri, parser.position)
    names.close()
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  try {
    const decoder = new TextDecoder(encodingOf(bytes))
    for (let at = 0; at < bytes.length; at += CHUNK) parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }))
    parser.close()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The encoding of a part, by its byte order mark. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** A name without its prefix, and what the prefix stands for. */
interface Name {
  readonly local: string
  readonly uri: string
}

/** What prefixes stand for where the walk is. */
class Namespaces {
  readonly #uris = new Map<string, string>()
  /** What elements changed, with their depth: most change nothing. */
  readonly #changes: { readonly depth: number; readonly prefix: string; readonly before: string }[] = []
  readonly #names = new Map<string, Name>()
  #depth = 0

  open(attributes: Readonly<Record<string, string>>): void {
    this.#depth++
    for (const name in attributes) {
      if (!name.startsWith('xmlns') || !(name.length === 5 || name[5] === ':')) continue
      const prefix = name.slice(6)
      this.#changes.push({ depth: this.#depth, prefix, before: this.#uris.get(prefix) ?? '' })
      this.#set(prefix, attributes[name] as string)
    }
  }

  close(): void {
    for (let last = this.#changes.at(-1); last?.depth === this.#depth; last = this.#changes.at(-1)) {
      this.#changes.pop()
      this.#set(last.prefix, last.before)
    }
    this.#depth--
  }

  #set(prefix: string, uri: string): void {
    if ((this.#uris.get(prefix) ?? '') === uri) return
    this.#uris.set(prefix, uri)
    this.#names.clear()
  }

  of(name: string): Name {
    const known = this.#names.get(name)
    if (known) return known
    const colon = name.indexOf(':')
    const found: Name = { local: name.slice(colon + 1), uri: this.#uris.get(colon === -1 ? '' : name.slice(0, colon)) ?? '' }
    if (this.#names.size < MOST_NAMES) this.#names.set(name, found)
    return found
  }
}

/** So many names are remembered; a format has fewer. */
const MOST_NAMES = 1024

function element({ local, uri }: Name, attributes: Readonly<Record<string, string>>, end: number): Element {
  return {
    name: local,
    uri,
    end,
    attribute: (name) => {
      for (const own in attributes) {
        const prefix = own.length - name.length
        if (own.endsWith(name) && (prefix === 0 || own.lastIndexOf(':') === prefix - 1)) return attributes[own]
      }
      return undefined
    },
  }
}

/** The number in an attribute; the fallback where there is none. */
export function numberOf({ attribute }: Pick<Element, 'attribute'>, name: string, fallback: number): number {
  const value = Number.parseInt(attribute(name) ?? '', 10)
  return Number.isNaN(value) ? fallback : value
}
