/** Words on a page: where they begin, from the left and from the top, their size (14 by default), and the name of their font. */
export interface Set {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly font?: string
}

/** A page: its words, lines from place to place, whether a picture covers it. */
export interface Sheet {
  readonly texts?: readonly Set[]
  readonly lines?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]
  readonly picture?: boolean
}

const HEIGHT = 842
/** Each letter is so many thousandths of its size wide. */
const WIDE = 500

/** How wide a text is printed. */
export const wide = (text: string, size = 14): number => (text.length * WIDE * size) / 1000

/** Lines of text one below the other, from a place. */
export const below = (x: number, y: number, lines: readonly string[], size = 14): Set[] => lines.map((text, i) => ({ x, y: y + i * size * 1.2, text, size }))

/** A PDF file of some pages (595 by 842 points). Its fonts are not embedded; each letter stands by its UTF-16 unit. */
export function pdf(sheets: readonly Sheet[]): Uint8Array {
  const names = [...new Set(sheets.flatMap(({ texts = [] }) => texts.map(({ font = 'Plain' }) => font)))]
  const objects: string[] = ['', '', '']
  const add = (body: string): number => objects.push(body)
  const stream = (body: string, more = ''): string => `<<${more}/Length ${body.length}>>stream\n${body}\nendstream`
  // A range is of codes that share their first byte.
  const ranges = ['00', '01', '03', '1e', '20'].map((byte) => `<${byte}00> <${byte}ff> <${byte}00>`)
  const mapped = `1 begincodespacerange <0000> <ffff> endcodespacerange ${ranges.length} beginbfrange ${ranges.join(' ')} endbfrange`
  const unicode = add(stream(`/CIDInit /ProcSet findresource begin begincmap ${mapped} endcmap end`))
  const fonts = names.map((name) => {
    const base = name.replaceAll(' ', '#20')
    const seen = add(`<</Type/FontDescriptor/FontName/${base}/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>`)
    const own = add(`<</Type/Font/Subtype/CIDFontType2/BaseFont/${base}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${seen} 0 R/DW ${WIDE}>>`)
    return add(`<</Type/Font/Subtype/Type0/BaseFont/${base}/Encoding/Identity-H/DescendantFonts[${own} 0 R]/ToUnicode ${unicode} 0 R>>`)
  })
  const picture = add(stream('abcd', '/Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray'))
  objects[2] = `<</Font<<${fonts.map((id, i) => `/F${i} ${id} 0 R`).join('')}>>/XObject<</I ${picture} 0 R>>>>`
  const pages = sheets.map(({ texts = [], lines = [], picture: covered = false }) => {
    const hex = (text: string): string => [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
    const body = [
      ...(covered ? ['q 595 0 0 842 0 0 cm /I Do Q'] : []),
      ...lines.map(([x0, y0, x1, y1]) => `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`),
      ...texts.map(({ x, y, text, size = 14, font = 'Plain' }) => `BT /F${names.indexOf(font)} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(text)}> Tj ET`),
    ].join('\n')
    return add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources 3 0 R/Contents ${add(stream(body))} 0 R>>`)
  })
  objects[0] = '<</Type/Catalog/Pages 2 0 R>>'
  objects[1] = `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((id) => `${id} 0 R`).join(' ')}]>>`
  let text = '%PDF-1.7\n'
  const starts = objects.map((body, i) => {
    const at = text.length
    text += `${i + 1} 0 obj ${body} endobj\n`
    return at
  })
  const table = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${text.length}\n%%EOF\n`
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}
