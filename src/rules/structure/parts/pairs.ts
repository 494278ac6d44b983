/** A parenthesis or quotation mark without its partner. */
export interface Unpaired {
  readonly at: number
  readonly sign: string
  readonly opens: boolean
}

/** The brackets and quotation marks of a text, in order; one character: cannot backtrack. */
const signs = (): RegExp => /[()[\]"“”„‟«»]/g
const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

const spaced = (c: string | undefined): boolean => c === undefined || /[\s(["“„«\-–—/:;,.…]/.test(c)
const closed = (c: string | undefined): boolean => c === undefined || /[\s)\]"”».,;:!?…/\-–—¹²³⁰-⁹]/.test(c)

/** Whether the parenthesis at `at` closes a label in running text: `1) …; 2) …`, `a) …`. */
function closesLabel(text: string, at: number): boolean {
  const label = /(?:^|[\s:;,])(?:\d{1,2}|[a-zà-ỹ]|[ivx]{1,4})$/.exec(text.slice(Math.max(0, at - 6), at))
  return label !== null && /[\sA-Za-zÀ-ỹ]/.test(text[at + 1] ?? ' ')
}

/** What stands open at a place of a text, and what closed nothing before it. */
interface Standing {
  readonly open: Unpaired[]
  readonly stray: Unpaired[]
}

const nothing = (): Standing => ({ open: [], stray: [] })
const left = ({ open, stray }: Standing): readonly Unpaired[] => (open.length === 0 ? stray : [...stray, ...open])

const isBracket = (sign: string): boolean => sign === '(' || sign === ')' || sign === '[' || sign === ']'

function bracket({ open, stray }: Standing, sign: string, at: number): void {
  if (sign === '(' || sign === '[') open.push({ at, sign, opens: true })
  else if (open.at(-1)?.sign === PARTNER[sign]) open.pop()
  else stray.push({ at, sign, opens: false })
}

function quote({ open, stray }: Standing, text: string, sign: string, at: number): void {
  const before = spaced(text[at - 1])
  const after = closed(text[at + 1])
  // What stands around tells how a mark is meant (”Dân vận khéo“, "…"); its own form decides where that tells nothing.
  const formed = sign === '"' ? open.length === 0 : sign === '“' || sign === '„' || sign === '‟' || sign === '«'
  const opens = before === after ? formed : sign === '"' ? before : before ? formed || open.length === 0 : formed && open.length === 0
  const measures = sign === '"' && /\d/.test(text[at - 1] ?? '') // inches, seconds
  if (opens && !measures) open.push({ at, sign, opens })
  else if (!opens && open.length > 0) open.pop()
  else if (!measures) stray.push({ at, sign, opens })
}

/** The brackets without a partner where those that close a label are none. */
function besideLabels(text: string): Standing {
  const round = nothing()
  for (const { 0: sign, index: at } of text.matchAll(signs())) {
    if (isBracket(sign) && !(sign === ')' && closesLabel(text, at))) bracket(round, sign, at)
  }
  return round
}

const NONE: readonly Unpaired[] = []

/** The parentheses and quotation marks of a text that have no partner in it, in order. */
export function unpaired(text: string): readonly Unpaired[] {
  const seek = signs()
  if (!seek.test(text)) return NONE
  const round = nothing()
  const quotes = nothing()
  do {
    const at = seek.lastIndex - 1
    const sign = text[at] ?? ''
    if (isBracket(sign)) bracket(round, sign, at)
    else quote(quotes, text, sign, at)
  } while (seek.test(text))
  let brackets = left(round)
  if (brackets.length > 0 && text.includes(')')) {
    const listed = left(besideLabels(text))
    if (listed.length < brackets.length) brackets = listed
  }
  const marks = left(quotes)
  return brackets.length === 0 ? marks : [...brackets, ...marks].sort((a, b) => a.at - b.at)
}
