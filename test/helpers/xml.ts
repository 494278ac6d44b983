/** An element of XML: no more of it than reports have. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

// XML 1.0 has these characters and no others.
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

function plain(text: string): string {
  if (/<|&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`not escaped: ${text}`)
  return text.replace(/&(\w+);/g, (_, name: string) => NAMED[name] ?? '')
}

/** The root of an XML document; throws where it is not well-formed. */
export function xml(text: string): Element {
  if (!CHARACTERS.test(text)) throw new Error('characters that XML does not have')
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  if (body === text) throw new Error('no declaration')
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  let end = 0
  for (const match of body.matchAll(/<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g)) {
    const [all, closes, name = '', list = '', empty] = match
    const inside = open.at(-1) ?? top
    inside.text += plain(body.slice(end, match.index))
    end = match.index + all.length
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
      continue
    }
    const names = [...list.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)] as const)
    if (new Set(names.map(([key]) => key)).size !== names.length) throw new Error(`an attribute twice: ${all}`)
    const element: Element = { name, attributes: Object.fromEntries(names), children: [], text: '' }
    inside.children.push(element)
    if (!empty) open.push(element)
  }
  if (open.length !== 1 || top.children.length !== 1 || plain(body.slice(end)).trim() !== '') throw new Error('elements that do not end, or text outside')
  return top.children[0] as Element
}
