import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const MORE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'

/** What a package is made of: the inside of its parts. */
export interface Parts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
}

/** A Word file with these parts. */
export function word({ body, numbering, styles, footnotes }: Parts): Uint8Array {
  const part = (name: string, inside: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${W} ${MORE}>${inside}</w:${name}>`)
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': part('footnotes', footnotes) }),
  })
}

/** A run of words. */
export const run = (text: string, format = ''): string => `<w:r>${format === '' ? '' : `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of words, or of runs. */
export const paragraph = (inside: string, format = ''): string => {
  const runs = inside.startsWith('<') ? inside : run(inside)
  return `<w:p>${format === '' ? '' : `<w:pPr>${format}</w:pPr>`}${runs}</w:p>`
}

/** What puts a paragraph into a list. */
export const listed = (list: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

/** A level of a list: its format and what is printed. */
export const level = (n: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`

const BORDERS = '<w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>'

/** A cell with its format. */
export const cell = (inside: string, format = ''): string => `<w:tc><w:tcPr>${format}</w:tcPr>${inside.startsWith('<w:p') ? inside : paragraph(inside)}</w:tc>`

/** A table of rows of cells; words stand for a cell of them. */
export const table = (rows: readonly (readonly string[])[], format = BORDERS): string =>
  `<w:tbl>${format}${rows.map((cells) => `<w:tr>${cells.map((one) => (one.startsWith('<w:tc') ? one : cell(one))).join('')}</w:tr>`).join('')}</w:tbl>`
