import type { SaxesTagNS } from 'saxes'

/** An element that begins: its local name, whether it is one of WordprocessingML, and its attributes by local name. */
export interface Element {
  readonly name: string
  /** Of WordprocessingML, transitional or strict (ECMA-376 Part 1, Annex A). */
  readonly word: boolean
  /** Where the part goes on after its tag, in UTF-16 units of the decoded part after its byte order mark. */
  readonly end: number
  readonly attribute: (name: string) => string | undefined
}

/** What a walk over XML calls. */
export interface Walker {
  readonly open: (element: Element) => void
  /** `end` is where the part goes on after its tag. */
  readonly close: (name: string, word: boolean, end: number) => void
  readonly text?: (text: string) => void
}

const WORD: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

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
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => open(element(tag, parser.position)))
  parser.on('closetag', ({ local, uri }) => close(local, WORD.has(uri), parser.position))
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

function element({ local, uri, attributes }: SaxesTagNS, end: number): Element {
  return {
    name: local,
    word: WORD.has(uri),
    end,
    attribute: (name) => {
      for (const { local: own, value } of Object.values(attributes)) if (own === name) return value
      return undefined
    },
  }
}

/** Whether a switch is on: `<w:vanish/>`, `w:val="1"`; off: `w:val="0"`, `false`, `off`. */
export function on({ attribute }: Element): boolean {
  const value = attribute('val')
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none')
}

/** The number in an attribute; the fallback where there is none. */
export function numberOf({ attribute }: Element, name: string, fallback: number): number {
  const value = Number.parseInt(attribute(name) ?? '', 10)
  return Number.isNaN(value) ? fallback : value
}
