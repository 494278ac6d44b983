import { strToU8, zipSync } from 'fflate'

const SPACES = ['office', 'text', 'style', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
const OTHERS = [['draw', 'drawing'], ['fo', 'xsl-fo-compatible'], ['svg', 'svg-compatible']].map(([short, name]) => `xmlns:${short}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
const NAMES = [...SPACES, ...OTHERS].join(' ')

/** What a text is made of. */
export interface Parts {
  readonly body: string
  /** Of styles.xml. */
  readonly styles?: string
  /** Of content.xml itself. */
  readonly automatic?: string
  /** Further parts by their name. */
  readonly more?: Readonly<Record<string, string>>
}

/** An OpenDocument text with these parts. */
export function odt({ body, styles, automatic = '', more = {} }: Parts): Uint8Array {
  const part = (name: string, inside: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:${name} ${NAMES}>${inside}</office:${name}>`)
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': part('document-content', `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`),
    ...(styles === undefined ? {} : { 'styles.xml': part('document-styles', `<office:styles>${styles}</office:styles>`) }),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  })
}

/** The same in one file of XML. */
export const fodt = (body: string, styles = ''): string =>
  `<?xml version="1.0"?><office:document ${NAMES}><office:styles>${styles}</office:styles><office:body><office:text>${body}</office:text></office:body></office:document>`

/** A paragraph. */
export const p = (inside = 'Việc', style = ''): string => `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${inside}</text:p>`

/** A list of items with its attributes. */
export const list = (items: readonly string[], attributes = ''): string => `<text:list ${attributes}>${items.join('')}</text:list>`

/** An item of a list. */
export const item = (inside = p(), attributes = ''): string => `<text:list-item ${attributes}>${inside}</text:list-item>`

/** A level of a list that counts. */
export const level = (n: number, format: string, more = 'style:num-suffix="."'): string =>
  `<text:list-level-style-number text:level="${n}" style:num-format="${format}" ${more}/>`

/** A list style. */
export const listStyle = (name: string, levels: string): string => `<text:list-style style:name="${name}">${levels}</text:list-style>`

/** A style of a family with the properties of its words. */
export const wordStyle = (name: string, family: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`

const CELL = '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>'

/** The automatic styles of tables whose cells have lines around them. */
export const LINES = CELL

/** A cell with its attributes. */
export const cell = (inside: string, attributes = ''): string =>
  `<table:table-cell table:style-name="C" ${attributes}>${inside.startsWith('<') ? inside : p(inside)}</table:table-cell>`

/** A cell that another goes over. */
export const COVERED = '<table:covered-table-cell/>'

/** A table of rows of cells; words stand for a cell of them. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<table:table>${rows.map((cells) => `<table:table-row>${cells.map((one) => (one.startsWith('<table:') ? one : cell(one))).join('')}</table:table-row>`).join('')}</table:table>`
