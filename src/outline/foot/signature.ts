import { STAMP } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { capitals } from '../../text/capitals.js'
import { FIRST, UPPER } from '../../text/lexer.js'
import { Passage } from '../../text/passage.js'
import { COLON, OPEN } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { authority, goesOnQuietly, post, quiet } from '../signer.js'

/** No title or authority is longer. */
const LONGEST_TITLE = 120

/** One signature as printed. */
export interface SignatureWords {
  readonly authority: string | null
  readonly title: string
  readonly name: string | null
  readonly passage: Passage
}

/** A signature that is still being read. */
export interface Signature {
  readonly authority: Passage[]
  readonly title: Passage[]
  /** The title names a post. */
  post: boolean
  name: Passage | null
  closed: boolean
}

/** `(Đã ký)`, `Ký bởi: …`, `Cơ quan: …`, `2026-01-17T10:47:13Z`: what a stamp or an electronic signature prints. */
export function stamped(t: Text): boolean {
  const at = t.form(0) === OPEN ? 1 : 0
  if (t.form(at) === W.ký || (t.form(at) === W.đã && t.form(at + 1) === W.ký)) return at === 1 || t.count <= 3 || t.has(0, STAMP)
  if (t.has(0, STAMP)) return true
  if (t.form(0) === W.cơ && t.form(2) === COLON) return true
  return t.count > 5 && t.isNumber(0) && t.size(0) === 4 && t.isMark(1) && t.isNumber(2) && t.isMark(3) && t.isNumber(4)
}

/** A title in capitals and the name after it on one line: `CHỦ TỊCH Hà Văn Thếm`; the token where the name begins, 0 without one. */
function nameAfter(t: Text): number {
  let i = 0
  while (i < t.count && (t.case(i) === UPPER || t.isMark(i))) i++
  return i > 1 && i < t.count && t.case(i) === FIRST && t.isWord(i) && t.size(i - 1) > 1 ? i : 0
}

/** What stands around a part of the foot. */
export interface Around {
  readonly open: Signature | undefined
  /** It stands on the line below the open signature. */
  readonly next: boolean
  readonly afterStamp: boolean
  /** Whether a person's name stands below it. */
  readonly named: () => boolean
}

/** What a part is to the signatures: the first line of one, one more of the open one, what ends it, no line of one (null), or to be read over. */
export function signature(t: Text, { open, next, afterStamp, named }: Around): 'new' | 'more' | 'skip' | 'over' | null {
  const { value } = t
  const upper = value.length <= LONGEST_TITLE && /[A-Za-zÀ-ỹ]{3}/u.test(value) && capitals(value) > 0.9
  const begins = authority(t) > 0 || post(t)
  const as = open ? 'more' : 'new'
  if (!upper && begins && nameAfter(t) > 0 && value.length <= LONGEST_TITLE && nameOnly(t)) return as
  if (!upper) return (quiet(t) || (open !== undefined && next && goesOnQuietly(t))) && named() ? as : null
  if (begins) return as
  // The second line of an electronic signature's «Cơ quan: …»; a table's words, a code.
  if (!open || afterStamp) return afterStamp ? 'skip' : null
  for (let i = 0; i < t.count; i++) if (t.isNumber(i)) return 'skip'
  // A table's words under a signature without a name.
  return next || open.title.length === 0 ? 'more' : 'over'
}

/** Whether the words after a title are a name and nothing else. */
function nameOnly(t: Text): boolean {
  const at = nameAfter(t)
  for (let i = at; i < t.count; i++) if (t.case(i) !== FIRST) return false
  return t.count - at >= 2 && t.count - at <= 5
}

/** A signature that begins with a line. */
export function begun(t: Text, part: Passage): Signature {
  const made: Signature = { authority: [], title: [], post: false, name: null, closed: false }
  added(made, t, part)
  return made
}

/** Adds a line to a signature: authority until a title stands, a long authority over two lines (`T/M BAN CHẤP HÀNH ĐẢNG BỘ` / `XÃ …`), else title. */
export function added(open: Signature, t: Text, part: Passage): void {
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

/** Whether what was read is a signature: a person's name, or a post without one. */
export function signed({ authority: of, title, name, post: whole }: Signature): boolean {
  return (title.length > 0 && (name !== null || whole)) || (of.length > 0 && name !== null)
}

/** A signature's words, in the order of their kinds. */
export function words({ authority: of, title, name }: Signature): SignatureWords {
  return {
    authority: of.length === 0 ? null : of.map(({ value }) => value).join(' '),
    title: title.map(({ value }) => value).join(' '),
    name: name?.value ?? null,
    passage: Passage.join([...of, ...title, ...(name ? [name] : [])], ' '),
  }
}

