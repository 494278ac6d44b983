import { STAMP } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import { Passage } from '../passage.js'
import type { Line } from '../source.js'
import { capitals } from '../text/capitals.js'
import { FIRST, UPPER } from '../text/lexer.js'
import type { Scanner, Text } from '../text/text.js'
import { withoutEnd } from '../words.js'
import { cells } from './head/cells.js'
import { furniture } from './layout.js'
import { authority, person, post, receives } from './signer.js'

/** One place of Nơi nhận, with what stands in its closing parentheses. */
export interface RecipientWords {
  readonly name: string
  readonly note: string | null
  readonly passage: Passage
}

/** One signature as printed. */
export interface SignatureWords {
  readonly authority: string | null
  readonly title: string
  readonly name: string | null
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

interface Signature {
  readonly authority: Passage[]
  readonly title: Passage[]
  /** The title names a post. */
  post: boolean
  name: Passage | null
  closed: boolean
}

const SLASH = 0x2f
const OPEN = 0x28
const COLON = 0x3a
const SEMICOLON = 0x3b
const STOPS: ReadonlySet<number> = new Set([0x2e, 0x2c, 0x3a, 0x2f])
const BULLETS = '-–—•*+'
/** No title or authority is longer. */
const LONGEST_TITLE = 120

/** Where the text after a bullet begins; 0 without one. */
function bullet(value: string): number {
  if (!BULLETS.includes(value[0] ?? 'x')) return 0
  return value[1] === ' ' ? 2 : 1
}

/** `(Đã ký)`, `Ký bởi: …`, `Cơ quan: …`, `2026-01-17T10:47:13Z`: what a stamp or an electronic signature prints. */
function stamped(t: Text): boolean {
  const at = t.form(0) === OPEN ? 1 : 0
  if (t.form(at) === W.ký || (t.form(at) === W.đã && t.form(at + 1) === W.ký)) return at === 1 || t.count <= 3 || t.has(0, STAMP)
  if (t.has(0, STAMP)) return true
  if (t.form(0) === W.cơ && t.form(2) === COLON) return true
  return t.count > 5 && t.isNumber(0) && t.size(0) === 4 && t.isMark(1) && t.isNumber(2) && t.isMark(3) && t.isNumber(4)
}

/** Where a signature in capitals begins that a converter set behind a recipient (`- Lưu: VT. PHÓ CHỦ TỊCH`, its name perhaps after it); -1 without one. */
function behind(cell: Passage, from: number, scanner: Scanner): number {
  // At least a word of four capitals stands near the end.
  if (capitals(cell.value, Math.max(from, cell.length - 36)) < 0.3) return -1
  const t = scanner.text(cell)
  let last = t.count
  while (last > 0 && t.count - last < 5 && t.case(last - 1) === FIRST && t.isWord(last - 1)) last--
  let found = -1
  for (let i = last - 1; i > 0 && t.start(i) >= from && (t.case(i) === UPPER || STOPS.has(t.form(i))); i--) {
    if (!t.isWord(i) || !(STOPS.has(t.form(i - 1)) || t.form(i - 1) === SEMICOLON) || t.count - i < 2) continue
    const rest = scanner.text(t.slice(i, t.count))
    if (authority(rest) > 0 || post(rest)) found = t.start(i)
  }
  return found
}

/** A title in capitals and the name after it on one line: `CHỦ TỊCH Hà Văn Thếm`; the token where the name begins, 0 without one. */
function nameAfter(t: Text): number {
  let i = 0
  while (i < t.count && (t.case(i) === UPPER || t.isMark(i))) i++
  return i > 1 && i < t.count && t.case(i) === FIRST && t.isWord(i) && t.size(i - 1) > 1 ? i : 0
}

/** The columns of the foot's lines, each with its line. */
function* parts(source: string, lines: readonly Line[], scanner: Scanner): Generator<{ part: Passage; line: Line; at: number }> {
  for (const [at, line] of lines.entries()) {
    for (const cell of cells(source, line)) {
      const heading = receives(cell.value)
      if (heading === 0) {
        const mark = bullet(cell.value)
        yield* signedBehind(cell, mark > 0 ? behind(cell, mark, scanner) : -1, line, at)
        continue
      }
      // «Nơi nhận: TM. ỦY BAN NHÂN DÂN» without a gap.
      let from = heading
      while (from < cell.length && ' :.'.includes(cell.value[from] ?? '')) from++
      const beside = cell.length > from + 3 && capitals(cell.value, from) > 0.8 && capitals(cell.value, from, from + 2) === 1
      yield* signedBehind(cell, beside ? from : behind(cell, from, scanner), line, at)
    }
  }
}

/** A cell, cut where a signature begins behind its recipient. */
function* signedBehind(part: Passage, from: number, line: Line, at: number): Generator<{ part: Passage; line: Line; at: number }> {
  if (from <= 0) yield { part, line, at }
  else {
    yield { part: part.slice(0, from).trim(), line, at }
    yield { part: part.slice(from), line, at }
  }
}

/** Recipients and signatures of a plan's last lines, in whatever order a converter put the two columns. */
export function foot(source: string, lines: readonly Line[], scanner: Scanner): Foot {
  const recipients: Passage[][] = [] // each with the lines that it goes over
  const signatures: Signature[] = []
  const signs = { state: 0, party: 0 }
  let heading: Passage | null = null
  let listing = false
  let last = 0 // the line of the last recipient
  let listed = false // some stand there, though the heading is lost
  let noise = 0
  let under = 0 // the last line of the open signature
  for (const { part, line, at } of parts(source, lines, scanner)) {
    const { value } = part
    const named = heading === null ? receives(value) : 0
    if (named > 0) {
      heading = part.slice(0, named)
      listing = true
      last = line.number
      let from = named
      while (from < value.length && ' :.'.includes(value[from] ?? '')) from++
      const own = from + bullet(value.slice(from))
      if (own < value.length) for (const piece of pieces(part.slice(own))) recipients.push([piece])
      continue
    }
    const from = bullet(value)
    const final = signatures.at(-1)
    const open = final && !final.closed ? final : undefined
    // Nothing is open and no line of capitals begins: a table after the foot, prose.
    if (from === 0 && !open && !listing && !(capitals(value, 0, 6) > 0.6)) continue
    if (from > 0 && (heading !== null || listed || bare(value, from))) {
      if (/^lưu ?:? ?vt(?![A-Za-zÀ-ỹ])/iu.test(value.slice(from, from + 12))) signs.state++
      listed = true
      for (const piece of pieces(part.slice(from))) recipients.push([piece])
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
    const signed = signature(t, open, line.number <= under + 1, line.number === noise + 1)
    if (signed === 'skip') continue
    if (signed === 'over') {
      if (open) open.closed = true
      continue
    }
    if (signed === 'new' || signed === 'more') under = line.number
    if (signed === 'new') {
      signatures.push(begun(t, part))
      continue
    }
    if (signed === 'more' && open) {
      added(open, t, part)
      continue
    }
    if (open) {
      const name = person(t)
      if (name) {
        open.name = name
        open.closed = true
      } else if (value.length < 12 && /^[A-Za-zÀ-ỹ]+$/u.test(value) && capitals(value) < 0.9 && open.title.length > 0 && lines.slice(at + 1, at + 3).some(({ passage }) => passage.length > 4 && capitals(passage.value) > 0.95)) {
        // «TRƯỞNG BAN … / Kiêm / PHÓ TRƯỞNG BAN»: one word in mixed case between two titles.
        open.title.push(part)
      }
      continue
    }
    if (listing && heading !== null && !furniture(value) && line.number <= last + 1 && t.form(0) !== OPEN) {
      const goesOn = recipients.at(-1)
      const mark = goesOn?.at(-1)?.value.slice(-1) ?? ''
      if (goesOn && mark !== ';' && mark !== '.' && (/^\p{Ll}/u.test(value) || mark !== ',')) goesOn.push(part)
      else for (const piece of pieces(part)) recipients.push([piece])
      last = line.number
    }
  }
  return {
    heading, signs,
    recipients: recipients.map((own) => recipient(Passage.join(own, ' '))).filter((found) => found !== null),
    signatures: signatures.filter(({ title, name, authority: of, post: whole }) => (title.length > 0 && (name !== null || whole)) || (of.length > 0 && name !== null)).map(words),
  }
}

/** What a part is to the signatures: the first line of one, one more of the open one, what ends it, no line of one (null), or to be read over. */
function signature(t: Text, open: Signature | undefined, next: boolean, afterStamp: boolean): 'new' | 'more' | 'skip' | 'over' | null {
  const { value } = t
  const upper = value.length <= LONGEST_TITLE && /[A-Za-zÀ-ỹ]{3}/u.test(value) && capitals(value) > 0.9
  const begins = authority(t) > 0 || post(t)
  if (!upper) return begins && nameAfter(t) > 0 && value.length <= LONGEST_TITLE && nameOnly(t) ? (open ? 'more' : 'new') : null
  if (begins) return open ? 'more' : 'new'
  // The second line of an electronic signature's «Cơ quan: …»; a table's words, a code.
  if (!open || afterStamp) return afterStamp ? 'skip' : null
  for (let i = 0; i < t.count; i++) if (t.isNumber(i)) return 'skip'
  // A table's words under a signature without a name.
  return next || open.title.length === 0 ? 'more' : 'over'
}

function nameOnly(t: Text): boolean {
  const at = nameAfter(t)
  for (let i = at; i < t.count; i++) if (t.case(i) !== FIRST) return false
  return t.count - at >= 2 && t.count - at <= 5
}

function begun(t: Text, part: Passage): Signature {
  const made: Signature = { authority: [], title: [], post: false, name: null, closed: false }
  added(made, t, part)
  return made
}

/** Adds a line to a signature: authority until a title stands, a long authority over two lines (`T/M BAN CHẤP HÀNH ĐẢNG BỘ` / `XÃ …`), else title. */
function added(open: Signature, t: Text, part: Passage): void {
  const at = capitals(t.value) > 0.9 ? 0 : nameAfter(t)
  const own = at > 0 ? t.slice(0, at) : part
  // «Q. GIÁM ĐỐC» is a title.
  const by = authority(t) > 0 && t.form(0) !== W.q
  const isPost = post(t)
  if (open.title.length === 0 && (by || (!isPost && open.authority.length > 0))) open.authority.push(own)
  else {
    open.title.push(own)
    open.post ||= isPost
  }
  if (at > 0) {
    open.name = t.slice(at, t.count)
    open.closed = true
  }
}

function words({ authority: of, title, name }: Signature): SignatureWords {
  return {
    authority: of.length === 0 ? null : of.map(({ value }) => value).join(' '),
    title: title.map(({ value }) => value).join(' '),
    name: name?.value ?? null,
    passage: Passage.join([...of, ...title, ...(name ? [name] : [])], ' '),
  }
}

/** Recipients whose heading a page lost: `- Như trên;`, `- Lưu: VT.` */
function bare(value: string, from: number): boolean {
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
  for (const match of passage.value.matchAll(/[;,] [-–] (?=[A-Za-zÀ-ỹ])/gu)) {
    found.push(passage.slice(at, match.index))
    at = match.index + match[0].length
  }
  found.push(passage.slice(at))
  return found
}
