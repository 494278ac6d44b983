import type { Element } from '../package/xml.js'

/** The name of an element of OpenDocument (ODF 1.3, Part 3) as all its documents write it: `text:p`; its local name alone where it is of nothing known. */
export function nameOf({ name, uri }: Pick<Element, 'name' | 'uri'>): string {
  const known = uri.startsWith(BEGIN) && uri.endsWith(END) ? uri.slice(BEGIN.length, -END.length) : ''
  return known === '' ? name : `${SHORT.get(known) ?? known}:${name}`
}

const BEGIN = 'urn:oasis:names:tc:opendocument:xmlns:'
const END = ':1.0'
const SHORT: ReadonlyMap<string, string> = new Map([['drawing', 'draw'], ['xsl-fo-compatible', 'fo'], ['svg-compatible', 'svg']])
