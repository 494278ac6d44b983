import { walk as walkXml, type Element as AnyElement } from '../package/xml.js'

/** An element that begins. */
export interface Element extends AnyElement {
  /** Of WordprocessingML, transitional or strict (ECMA-376 Part 1, Annex A). */
  readonly word: boolean
}

/** What a walk over a part of a Word file calls. */
export interface Walker {
  readonly open: (element: Element) => void
  /** `end` is where the part goes on after its tag. */
  readonly close: (name: string, word: boolean, end: number) => void
  readonly text?: (text: string) => void
}

const WORD: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** Walks over a part of a Word file; the fault that ended the walk, or null. */
export function walk(bytes: Uint8Array, { open, close, text }: Walker): Promise<string | null> {
  return walkXml(bytes, {
    open: (element) => open({ ...element, word: WORD.has(element.uri) }),
    close: (name, uri, end) => close(name, WORD.has(uri), end),
    ...(text ? { text } : {}),
  })
}

/** Whether a switch is on: `<w:vanish/>`, `w:val="1"`; off: `w:val="0"`, `false`, `off`. */
export function on({ attribute }: Element): boolean {
  const value = attribute('val')
  return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none')
}
