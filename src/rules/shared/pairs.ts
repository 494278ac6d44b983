/** A parenthesis or quotation mark without its partner. */
export interface Unpaired {
  readonly at: number
  readonly sign: string
  readonly opens: boolean
}

// One character: cannot backtrack.
const BRACKETS = /[()[\]]/g
const QUOTES = /["“”„‟«»]/g
const SIGNS = /[()[\]"“”„‟«»]/
const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

const spaced = (c: string | undefined): boolean => c === undefined || /[\s(["“„«\-–—/:;,.…]/u.test(c)
const closed = (c: string | undefined): boolean => c === undefined || /[\s)\]"”».,;:!?…/\-–—¹²³⁰-⁹]/u.test(c)

/** Whether the parenthesis at `at` closes a label in running text: `1) …; 2) …`, `a) …`. */
function closesLabel(text: string, at: number): boolean {
  const label = /(?:^|[\s:;,])(?:\d{1,2}|\p{Ll}|[ivx]{1,4})$/u.exec(text.slice(Math.max(0, at - 6), at))
  return label !== null && /\s|\p{L}/u.test(text[at + 1] ?? ' ')
}

function brackets(text: string, labels: boolean): Unpaired[] {
  const open: Unpaired[] = []
  const stray: Unpaired[] = []
  for (const match of text.matchAll(BRACKETS)) {
    const sign = match[0]
    if (sign === '(' || sign === '[') open.push({ at: match.index, sign, opens: true })
    else if (labels && sign === ')' && closesLabel(text, match.index)) continue
    else if (open.at(-1)?.sign === PARTNER[sign]) open.pop()
    else stray.push({ at: match.index, sign, opens: false })
  }
  return open.length === 0 ? stray : [...stray, ...open]
}

function quotes(text: string): Unpaired[] {
  const open: Unpaired[] = []
  const stray: Unpaired[] = []
  for (const match of text.matchAll(QUOTES)) {
    const sign = match[0]
    const at = match.index
    const before = spaced(text[at - 1])
    const after = closed(text[at + 1])
    // What stands around tells how a mark is meant (”Dân vận khéo“, "…"); its own form decides where that tells nothing.
    const formed = sign === '"' ? open.length === 0 : sign === '“' || sign === '„' || sign === '‟' || sign === '«'
    const opens = before === after ? formed : sign === '"' ? before : before ? formed || open.length === 0 : formed && open.length === 0
    if (opens) {
      if (/\d/u.test(text[at - 1] ?? '') && sign === '"') continue // inches, seconds
      open.push({ at, sign, opens })
    } else if (open.length > 0) open.pop()
    else if (!(sign === '"' && /\d/u.test(text[at - 1] ?? ''))) stray.push({ at, sign, opens })
  }
  return open.length === 0 ? stray : [...stray, ...open]
}

/** The parentheses and quotation marks of a text that have no partner in it, in order. */
export function unpaired(text: string): Unpaired[] {
  if (!SIGNS.test(text)) return []
  let round = brackets(text, false)
  if (round.length > 0 && text.includes(')')) {
    const listed = brackets(text, true)
    if (listed.length < round.length) round = listed
  }
  const found = [...round, ...quotes(text)]
  return found.length > 1 ? found.sort((a, b) => a.at - b.at) : found
}
