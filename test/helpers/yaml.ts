/** What YAML holds, numbers and the like as they are written. */
export type Yaml = string | null | readonly Yaml[] | { readonly [key: string]: Yaml }

interface Row {
  readonly indent: number
  readonly text: string
  readonly raw: string
}

/**
 * The YAML of our own examples: mappings, sequences, plain and quoted scalars, literal blocks (`|`), comments on lines of their own. Throws at anything
 * beyond.
 */
export function yaml(text: string): Yaml {
  if (text.includes('\t')) throw new Error('a tab')
  const rows = text.split('\n').map((raw): Row => ({ indent: raw.search(/\S|$/), text: raw.trim(), raw }))
  let at = 0
  const skip = (): Row | undefined => {
    while (at < rows.length && /^(?:#|$)/.test(rows[at]?.text ?? '')) at++
    return rows[at]
  }

  const literal = (above: number): string => {
    const lines: Row[] = []
    for (let row = rows[at]; row && (row.text === '' || row.indent > above); row = rows[++at]) lines.push(row)
    const indent = Math.min(...lines.filter((row) => row.text !== '').map((row) => row.indent))
    return `${lines.map(({ raw }) => raw.slice(indent)).join('\n').trimEnd()}\n`
  }

  /** What follows `key:` or `-` on the line, or stands below it. */
  const value = (rest: string, indent: number): Yaml => {
    if (rest === '|') return literal(indent)
    if (rest !== '') return scalar(rest)
    const next = skip()
    // A sequence may stand as far left as its key; none of ours does.
    return next && next.indent > indent ? block(next.indent) : null
  }

  const block = (indent: number): Yaml => {
    const list: Yaml[] = []
    const map: Record<string, Yaml> = {}
    for (let row = skip(); row && row.indent >= indent; row = skip()) {
      if (row.indent !== indent) throw new Error(`line ${at + 1}: indented anew`)
      if (row.text.startsWith('- ')) {
        const inner = row.text.slice(2)
        if (/^[\w-]+:(?: |$)/.test(inner)) {
          rows[at] = { indent: indent + 2, text: inner, raw: `${' '.repeat(indent + 2)}${inner}` }
          list.push(block(indent + 2))
        } else {
          at++
          list.push(value(inner, indent))
        }
        continue
      }
      const [, key, rest = ''] = /^([\w-]+):(?: +(.*))?$/.exec(row.text) ?? []
      if (key === undefined || key in map) throw new Error(`line ${at + 1}: ${row.text}`)
      at++
      map[key] = value(rest, indent)
    }
    if (list.length > 0 && Object.keys(map).length > 0) throw new Error('a sequence in a mapping')
    return list.length > 0 ? list : map
  }
  const whole = block(skip()?.indent ?? 0)
  if (skip()) throw new Error(`line ${at + 1}: outside`)
  return whole
}

function scalar(text: string): string {
  const quoted = /^'([^']*)'$|^"([^"\\]*)"$/.exec(text)
  if (quoted) return quoted[1] ?? quoted[2] ?? ''
  // What would mean something in YAML: flows, anchors, tags, a comment or a key in the value.
  if (/^[[\]{}&*!|>@`%'"?]|: |:$| #/.test(text)) throw new Error(`not plain: ${text}`)
  return text
}
