import type { Line } from '../model/source.js'
import { capitals } from '../text/capitals.js'
import { Passage } from '../text/passage.js'
import { OPEN, SLASH } from '../text/signs.js'
import { withoutEnd } from '../text/spelling.js'
import type { Scanner } from '../text/text.js'
import { bullet, columns } from './foot/columns.js'
import { added, begun, signature, signed, stamped, words, type Signature, type SignatureWords } from './foot/signature.js'
import { furniture } from './layout.js'
import { authority, namedBelow, person, quiet, receives, shoutedPerson, unstamped } from './signer.js'

/** One place of Nơi nhận, with what stands in its closing parentheses. */
export interface RecipientWords {
  readonly name: string
  readonly note: string | null
  readonly passage: Passage
}

/** What a plan’s last lines say. */
export interface Foot {
  readonly recipients: readonly RecipientWords[]
  readonly signatures: readonly SignatureWords[]
  /** The words `Nơi nhận`. */
  readonly heading: Passage | null
  /** How many signs of the State's form (`TM.`, `Lưu: VT`) and of the Party's (`T/M`) there are. */
  readonly signs: { readonly state: number; readonly party: number }
}

/** The name of who signs stands so many columns below the post. */
const NAME_BELOW = 16

/** Recipients and signatures of a plan's last lines, in whatever order a converter put the two columns. */
export function foot(source: string, lines: readonly Line[], scanner: Scanner): Foot {
  const recipients: Passage[][] = [] // each with the lines that it goes over
  let bulleted = false // the last of them
  const signatures: Signature[] = []
  const signs = { state: 0, party: 0 }
  let heading: Passage | null = null
  let listing = false
  let last = 0 // the line of the last recipient
  let listed = false // some stand there, though the heading is lost
  let noise = 0
  let under = 0 // the last line of the open signature
  /** Adds what stands without a bullet: the rest of the last recipient, or others. */
  const more = (part: Passage): void => {
    const { value } = part
    const goesOn = recipients.at(-1)
    const mark = goesOn?.at(-1)?.value.slice(-1) ?? ''
    if (goesOn && mark !== ';' && mark !== '.' && (/^\p{Ll}/u.test(value) || mark !== ',' || (bulleted && value.endsWith(';')))) return void goesOn.push(part)
    for (const piece of pieces(part)) recipients.push([piece])
    bulleted = false
  }
  const parts = [...columns(source, lines, scanner)]
  for (const [n, { part: whole, line, at }] of parts.entries()) {
    const part = unstamped(whole)
    const { value } = part
    const words = heading === null ? receives(value) : 0
    if (words > 0) {
      heading = part.slice(0, words)
      listing = true
      last = line.number
      let from = words
      while (from < value.length && ' :.'.includes(value[from] ?? '')) from++
      const own = from + bullet(value.slice(from))
      if (own < value.length) for (const piece of pieces(part.slice(own))) recipients.push([piece])
      continue
    }
    const from = bullet(value)
    const final = signatures.at(-1)
    const open = final && !final.closed ? final : undefined
    // Nothing is open and no line of capitals begins: a table after the foot, prose.
    if (from === 0 && !open && !listing && !(capitals(value, 0, 6) > 0.6) && !quiet(scanner.text(part))) continue
    if (from > 0 && (heading !== null || listed || bare(value, from))) {
      // `Lưu: VT, TH`.
      if (/^lưu ?:? ?vt(?![A-Za-zÀ-ỹ])/iu.test(value.slice(from, from + 12))) signs.state++
      listed = true
      for (const piece of pieces(part.slice(from))) recipients.push([piece])
      bulleted = true
      listing = true
      last = line.number
      continue
    }
    const t = scanner.text(part)
    if (from > 0 || stamped(t)) {
      listing = false
      noise = from > 0 ? noise : line.number
      continue
    }
    if (authority(t) > 0) {
      if (t.form(1) === SLASH) signs.party++
      else if (t.isMark(1)) signs.state++
    }
    if (open?.post && shoutedPerson(t)) {
      open.name = part
      open.closed = true
      continue
    }
    const named = (): boolean => namedBelow(parts.slice(n + 1, n + NAME_BELOW).map((below) => below.part), scanner) !== -1
    const found = signature(t, { open, next: line.number <= under + 1, afterStamp: line.number === noise + 1, named })
    if (found === 'skip') continue
    if (found === 'over') {
      if (open) open.closed = true
      continue
    }
    if (found === 'new' || found === 'more') under = line.number
    if (found === 'new') {
      signatures.push(begun(t, part))
      continue
    }
    if (found === 'more' && open) {
      added(open, t, part)
      continue
    }
    if (open) {
      const name = person(t)
      if (name) {
        open.name = name
        open.closed = true
      } else if (listing && heading !== null && line.number <= last + 1 && /[;.](?:$| [(\p{Lu}])/u.test(value)) {
        // Two columns on one line: `Thành ủy, UBND thành phố; Lê Thị Hoa`.
        const [own, beside] = besides(part)
        more(own)
        last = line.number
        const name = beside && person(scanner.text(beside))
        if (name) {
          open.name = name
          open.closed = true
        }
      } else if (open.title.length > 0 && between(value, lines.slice(at + 1, at + 3))) open.title.push(part)
      continue
    }
    if (listing && heading !== null && !furniture(value) && line.number <= last + 1 && t.form(0) !== OPEN) {
      more(part)
      last = line.number
    }
  }
  return {
    heading, signs,
    recipients: recipients.map((own) => recipient(Passage.join(own, ' '))).filter((found) => found !== null),
    signatures: signatures.filter(signed).map(words),
  }
}

/** A recipient and what another column holds beside it. */
function besides(part: Passage): [own: Passage, beside: Passage | null] {
  const { value } = part
  const end = Math.max(value.lastIndexOf('; '), value.lastIndexOf('. '))
  const rest = end === -1 ? '' : value.slice(end + 2)
  if (!/^(?:\(|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}$)/u.test(rest)) return [part, null]
  return [part.slice(0, end + 1), part.slice(end + 2)]
}

/** One word in mixed case between two titles: `TRƯỞNG BAN …` / `Kiêm` / `PHÓ TRƯỞNG BAN`. */
function between(value: string, next: readonly Line[]): boolean {
  if (value.length >= 12 || capitals(value) > 0.9 || !/^[A-Za-zÀ-ỹ]+$/u.test(value)) return false
  return next.some(({ passage }) => passage.length > 4 && capitals(passage.value) > 0.95)
}

/** Recipients whose heading a page lost: `- Như trên;`, `- Lưu: VT.` */
function bare(value: string, from: number): boolean {
  // `Như trên;`, `Như Điều 3;`, `Lưu: VT`.
  return /^(?:như (?:trên|điều|kính)|lưu ?:)/iu.test(value.slice(from, from + 10))
}

function recipient(passage: Passage): RecipientWords | null {
  const clean = withoutEnd(passage.value, ';,.')
  const own = passage.slice(0, clean.length)
  if (!/[A-Za-zÀ-ỹ]/u.test(clean)) return null
  const open = clean.endsWith(')') ? clean.lastIndexOf('(') : -1
  const note = open > 0 ? clean.slice(open + 1, -1).trim() : null
  return { name: (open > 0 ? clean.slice(0, open) : clean).trim(), note, passage: own }
}

/** Recipients that a converter set on one line: `- A; - B;`. */
function pieces(passage: Passage): Passage[] {
  const found: Passage[] = []
  let at = 0
  // `- TT Tỉnh ủy; - Các sở, ngành; - Lưu: VT`.
  for (const match of passage.value.matchAll(/[;,] [-–] (?=[A-Za-zÀ-ỹ])/gu)) {
    found.push(passage.slice(at, match.index))
    at = match.index + match[0].length
  }
  found.push(passage.slice(at))
  return found
}
