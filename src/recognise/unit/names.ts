import { BODY, LEVEL, NAMED_BODY, NAMING, NOUN, PARTIAL, PLURAL, POST, SPOT, THING } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import { FIRST, SMALL } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { fieldList, sharedHead, sharingEnd, sharingHead } from './fields.js'
import type { Names } from './gatherer.js'
import { actsBefore, begun, capital, numbered, numberEnd, small, unsure, type EndedBy, type Name } from './name.js'
import { goesOn, isLevel, oneOffice } from './within.js'
import { abbreviated, headEnd, pauseEnd, SIGN, verbEnd } from './words.js'

/** A list of units’ names: where each stands, and what ends it at token `next`. */
export interface NameList {
  readonly names: Names
  readonly next: number
  readonly by: EndedBy
}

/** Longer lists are none. */
const LONGEST = 110

/**
 * The names of units from token `from` on: a list joined by commas and `và`, ended by a verb of duty, a word that parts subject and verb, a closing mark,
 * or `to`. Glosses in parentheses are read over. Null where no unit's name begins there; with `open` any noun may be a head.
 */
export function nameList(t: Text, from: number, to: number, open = false): NameList | null {
  let head = headEnd(t, from)
  // «Đề nghị quận, huyện …»
  if (head === -1 && open) head = t.within(from, LEVEL) > 0 && t.within(from, LEVEL) === t.phrase(from) ? from + t.phrase(from) : openHead(t, from)
  return head === -1 || head > to ? null : new Reader(t, from, head, to).list()
}

/** Reads a list of names token by token. */
class Reader {
  readonly #t: Text
  readonly #to: number
  readonly #limit: number
  /** The list begins a sentence: no comma parts it from its verb. */
  readonly #beginsSentence: boolean
  readonly #names: [from: number, to: number, head?: string][] = []
  #name: Name
  /** The head that the name shares with those before it. */
  #head: string | undefined
  /** A verb after a comma is the name's: `Tổ Quản lý, bảo vệ và khai thác …`. */
  #ownsVerb = false
  /** The token that is looked at next; where the list has ended, the one that ended it. */
  #at: number

  constructor(t: Text, from: number, head: number, to: number) {
    this.#t = t
    this.#to = to
    this.#limit = Math.min(to, from + LONGEST)
    this.#name = begun(t, from, head)
    this.#at = head
    this.#beginsSentence = t.case(from) !== SMALL && (from === 0 || t.form(from - 1) === SIGN.stop || t.form(from - 1) === SIGN.semicolon)
  }

  list(): NameList {
    let by: EndedBy | null = null
    while (by === null && this.#at < this.#limit) by = this.#step()
    this.#close()
    return { names: this.#names, next: by === null ? Math.min(this.#at, this.#to) : this.#at, by: by ?? 'end' }
  }

  #step(): EndedBy | null {
    const t = this.#t
    const at = this.#at
    if (t.isMark(at)) return this.#mark()
    if (t.isNumber(at)) return this.#number()
    const form = t.form(at)
    if ((form === W.và || form === W.cùng) && this.#begins(at + 1, false)) return null
    if (form === W.và) return this.#joint()
    if (t.case(at) === SMALL) {
      const by = small(t, at, this.#name, this.#limit)
      if (by === null) this.#at = this.#name.end
      return by
    }
    if (this.#name.level && missingJoint(t, at, this.#name)) this.#next(at, headEnd(t, at))
    else {
      capital(t, at, this.#name)
      this.#at = this.#name.end
    }
    return null
  }

  /** Adds the name to those that were read. */
  #close(): void {
    const { start, end } = this.#name
    this.#names.push(this.#head === undefined ? [start, end] : [start, end, this.#head])
    this.#head = undefined
  }

  /** Closes the name and begins the next one. */
  #next(start: number, head: number): void {
    this.#close()
    this.#name = begun(this.#t, start, head)
    this.#at = head
  }

  /** Begins the name after a comma or a joint, where one begins there and does not go on the one before. */
  #begins(start: number, comma: boolean): boolean {
    const known = headEnd(this.#t, start)
    const head = known === -1 && !comma ? groupOf(this.#t, start) : known
    if (head === -1 || head > this.#to) return false
    const share = sharePost(this.#t, this.#name, start, comma)
    if (share || (comma && fellowOwner(this.#t, this.#name, start))) {
      this.#name.end = this.#name.sure = this.#at = head
      if (share) this.#name.head = head
      return true
    }
    if (comma ? goesOn(this.#t, this.#name.start, start - 1) : oneOffice(this.#t, this.#name.start, start - 1)) return false
    if (comma && this.#alike(start, head)) {
      this.#name.end = this.#name.sure = this.#name.head = this.#at = head
      return true
    }
    this.#next(start, head)
    return true
  }

  /** `Các nhà máy, chi nhánh`: whether a kind of body from `start` to `head`, with no words of its own, goes on a group of another kind. */
  #alike(start: number, head: number): boolean {
    const t = this.#t
    const { start: first, head: own, end } = this.#name
    if (t.within(first, PLURAL) === 0 || end !== own || end !== start - 1 || t.case(start) !== SMALL || t.within(start, PLURAL) !== 0) return false
    return head >= t.count || t.isMark(head) || t.form(head) === W.và || verbEnd(t, head) !== -1 || pauseEnd(t, head) !== -1 || t.within(head, NOUN) !== 0
  }

  /** Begins a name of no known head: the name before it is closed, and it has a capital. */
  #opens(start: number): boolean {
    if (!this.#name.closed || start >= this.#limit || this.#t.case(start) !== FIRST) return false
    const head = openHead(this.#t, start)
    if (head !== -1) this.#next(start, head)
    return head !== -1
  }

  /** `các Sở: Tài chính, Nội vụ`: reads the fields after the colon, each with the head before it. */
  #fields(): boolean {
    const t = this.#t
    const colon = this.#at
    if (this.#name.end !== colon) return false
    const head = sharedHead(t, this.#name.start, colon)
    const list = head && fieldList(t, colon + 1, this.#to)
    if (!list) return false
    const shared = capitalised(t.words(...head))
    for (const [from, to] of list.ranges) {
      if (from > colon + 1) this.#close()
      this.#field(from, to, shared)
    }
    return true
  }

  /** Goes on with a name of which only the field is written. */
  #field(from: number, to: number, head: string | undefined): void {
    this.#name = { ...begun(this.#t, from, to), partial: false, closed: true }
    this.#head = head
    this.#at = to
  }

  /** `các Sở Nội vụ, Tài chính`, `các Thứ trưởng Lò Văn Sáng, Hà Thị Mơ`: the name after the joint at `at` has the head of the one before. */
  #shares(at: number): boolean {
    const t = this.#t
    const next = at + 1
    if (t.case(next) === SMALL) return false
    const end = sharingEnd(t, next)
    if (end === -1) return false
    let shared = this.#head
    if (shared === undefined) {
      const head = sharingHead(t, this.#name.start, at)
      if (head === null) return false
      shared = head[0] === head[1] ? undefined : t.words(...head)
      this.#name.start = head[0]
    }
    this.#close()
    this.#field(next, end, shared)
    return true
  }

  /** `Phòng Phổ biến` / `và theo dõi …`: whether the name is a kind of body and one verb so far, which another verb goes on. */
  #paired(): boolean {
    const { start, head, end } = this.#name
    return end === this.#at && this.#t.within(start, PLURAL) === 0 && this.#t.case(head) === FIRST && verbEnd(this.#t, head) === end && end > head
  }

  #joint(): EndedBy | null {
    if (this.#shares(this.#at)) return null
    const next = this.#at + 1
    if (headEnd(this.#t, next) === -1 && this.#opens(next)) return null
    const paired = this.#paired()
    const verb = this.#ownsVerb || paired ? smallVerb(this.#t, next) : -1
    if (verb !== -1 && (paired || this.#t.within(next, NAMING) !== 0)) {
      this.#name.end = this.#name.sure = this.#at = verb
      if (paired) this.#name.partial = this.#name.governs = true
      return null
    }
    this.#at = next
    return !this.#name.governs && smallVerb(this.#t, next) !== -1 ? 'verb' : null
  }

  #mark(): EndedBy | null {
    const t = this.#t
    const at = this.#at
    switch (t.form(at)) {
      case SIGN.open: {
        const close = parenthesisEnd(t, at, this.#limit)
        if (close === -1) return 'end'
        this.#at = close + 1
        return null
      }
      case SIGN.colon:
        return this.#fields() ? null : 'colon'
      case SIGN.comma:
        return this.#comma()
      case SIGN.semicolon:
      case SIGN.quote:
      case SIGN.close:
      case SIGN.exclamation:
      case SIGN.question:
        return 'stop'
      case SIGN.stop:
        // «Q. 3», «đường bộ IV.2»
        if (!abbreviated(t, at - 1) && (t.apart(at + 1) || !(t.isWord(at + 1) || t.isNumber(at + 1)))) return 'stop'
        break
      case SIGN.dash:
        if (glossed(t, at)) return this.#gloss()
        this.#name.half = this.#name.governs = false
        break
      default:
        this.#name.half = this.#name.governs = false
    }
    this.#at = at + 1
    return null
  }

  /** Reads over what a dash tells of a name: up to the verb or the next mark. */
  #gloss(): EndedBy | null {
    const t = this.#t
    let at = this.#at + 1
    at = Math.max(at, headEnd(t, at))
    while (at < this.#limit && !t.isMark(at) && verbEnd(t, at) === -1) at++
    this.#at = at
    this.#name.closed = true
    return null
  }

  #comma(): EndedBy | null {
    const t = this.#t
    const name = this.#name
    const comma = this.#at
    const next = comma + 1
    // «Sở Tư pháp, Công an tỉnh, mỗi đơn vị cử …»
    if (t.form(next) === W.mỗi) {
      this.#at = next
      return 'verb'
    }
    // «các đơn vị, đặc biệt là các Cục, …» names one of those.
    if (t.form(next) === W.đặc && t.form(next + 1) === W.biệt) return this.#gloss()
    const kinds = kindAfter(t, name, comma)
    if (kinds !== -1) {
      name.end = name.sure = this.#at = kinds
      return null
    }
    if (this.#begins(next, true) || this.#shares(comma)) return null
    if (headEnd(t, next) !== -1) {
      this.#at = next
      return null
    }
    const list = siblings(t, name, next)
    if (list !== -1) {
      name.end = name.sure = this.#at = list
      return null
    }
    if (this.#opens(next)) return null
    const level = levelNoun(t, name.start, comma)
    if (level !== 0) {
      name.end = name.sure = this.#at = next + level
      return null
    }
    const verb = smallVerb(t, next)
    if (verb === -1 && unsure(t, next) && actsBefore(t, comma, name)) {
      this.#at = name.end
      return 'verb'
    }
    this.#at = next
    // «Phòng Kiểm tra, giám sát tham mưu»: the verb after the comma is the name's, another one follows it.
    const own = verb !== -1 && this.#owns(next, verb)
    if (verb !== -1 && !own) return 'verb'
    if (verb === -1 && pauseEnd(t, next) !== -1) return 'pause'
    if (name.closed && t.case(next) === SMALL && t.within(next, LEVEL) === 0 && !t.isNumber(next)) return 'pause'
    if (own) name.end = this.#at = verb
    this.#ownsVerb = own
    name.sure = this.#at
    name.half = name.governs = false
    return null
  }

  /** Whether the verb after a comma, from `from` to `to`, is the name's: another verb follows it. */
  #owns(from: number, to: number): boolean {
    const t = this.#t
    if (!(this.#name.governs || this.#beginsSentence) || t.within(from, NAMING) === 0) return false
    return verbEnd(t, to) !== -1 || headed(t, to, this.#beginsSentence && this.#names.length === 0)
  }

  #number(): EndedBy | null {
    const t = this.#t
    const name = this.#name
    const end = numberEnd(t, this.#at)
    const own = end !== -1 && numbered(t, end, name)
    if (!own && actsBefore(t, this.#at, name)) {
      this.#at = name.end
      return 'verb'
    }
    if (end === -1 || (name.closed && !own)) return 'end'
    name.end = name.sure = this.#at = end
    name.closed = true
    name.partial = name.level = name.place = name.half = name.governs = false
    return null
  }
}

/** `các cơ quan, tổ chức hữu quan`: how many tokens the noun of level has that goes on a list after a comma, a verb elsewhere; 0 where it is the verb. */
function levelNoun(t: Text, start: number, comma: number): number {
  const length = t.within(comma + 1, LEVEL)
  const next = comma + 1 + length
  if (length === 0 || verbEnd(t, comma + 1) !== next || verbEnd(t, next) !== -1 || t.isNumber(next) || t.within(next, THING) !== 0) return 0
  return t.within(start, PLURAL) !== 0 && goesOn(t, start, comma) ? length : 0
}

/** How far back the word is looked for that says whose a group is. */
const OWNER = 40

/** How many tokens a name that a colon ends has after its verb. */
const OBJECT = 8

/**
 * `Trung tâm Tư vấn, hỗ trợ hợp tác xã:`: whether words without a mark lead from `i` to a colon; or, where the name begins a sentence, to the verb of what
 * it does: `Phòng Quản lý, hỗ trợ doanh nghiệp số 2 lập danh sách`.
 */
function headed(t: Text, i: number, leads: boolean): boolean {
  let at = i
  while (at < i + OBJECT && (t.isWord(at) || (leads && t.isNumber(at))) && t.form(at) !== W.việc && t.within(at, PLURAL) === 0) {
    if (leads && at > i && smallVerb(t, at) !== -1) return true
    at += Math.max(1, t.within(at, NOUN))
  }
  return t.form(at) === SIGN.colon || at === t.count || (t.form(at) === SIGN.comma && t.case(at + 1) !== SMALL && headEnd(t, at + 1) !== -1)
}

/** Whether the dash at `i` parts a name from what it is in the plan: `Sở Y tế - cơ quan thường trực chủ trì`, `… - thường trực Ban Chỉ đạo`. */
function glossed(t: Text, i: number): boolean {
  const form = t.form(i + 1)
  return t.apart(i) && t.apart(i + 1) && t.case(i + 1) === SMALL && (form === W.thường || form === W.cơ || form === W.đơn) && t.within(i + 1, BODY) !== 0
}

/** `UBND các xã Hòa Lũng, Tân Khải`: where a further place of the same kind ends, at `i` after a comma; -1 where none is named. */
function siblings(t: Text, name: Name, i: number): number {
  if (!name.closed || t.case(i) !== FIRST || headEnd(t, i) !== -1 || verbEnd(t, i) !== -1) return -1
  let at = i - 2
  while (at > name.start && t.isWord(at) && t.case(at) !== SMALL) at--
  while (at > name.start && t.form(at) === SIGN.comma) for (at--; at > name.start && t.isWord(at) && t.case(at) !== SMALL; ) at--
  const counted = isLevel(t, at) && t.within(at - 1, PLURAL) !== 0
  if (!counted) return -1
  let end = i
  while (t.isWord(end) && t.case(end) === FIRST) end++
  return end
}

/** Kinds of bodies that are told apart by a name or number: alone, one kind more of those counted. */
const KINDS = Table.of(
  'xí nghiệp',
  'nhà máy',
  'phân xưởng',
  'xưởng',
  'trạm',
  'đội',
  'tổ',
  'tổ sản xuất',
  'đội sản xuất',
  'chi nhánh',
  'cửa hàng',
  'kho',
  'nông trường',
  'lâm trường',
  'doanh nghiệp',
  'trung tâm',
  'viện',
  'khoa',
  'phòng',
  'ban',
  'trường',
  'cụm',
  'chốt',
  'tổ hợp tác',
)

/**
 * `các phòng, chi cục, trung tâm thuộc Sở`, `các xí nghiệp, trạm vận hành`: where a further kind of the bodies that a list counts ends, after the comma
 * at `comma`; -1 where it is a name.
 */
function kindAfter(t: Text, name: Name, comma: number): number {
  const start = name.start + t.within(name.start, POST)
  const counted = t.within(start, PLURAL)
  if (counted === 0 || t.case(comma + 1) !== SMALL || t.within(comma + 1, PLURAL) !== 0) return -1
  for (let at = start + counted; at < comma; at++) if (t.isWord(at) && t.case(at) !== SMALL) return -1
  const kind = KINDS.at(t, comma + 1)
  const end = kind === null ? -1 : comma + 1 + kind.length
  if (end !== -1 && (verbEnd(t, end) !== -1 || pauseEnd(t, end) !== -1)) return end
  const length = t.within(comma + 1, BODY)
  const next = comma + 1 + length
  if (length === 0 || t.phrase(comma + 1) > length) return -1
  return t.form(next) === SIGN.comma || t.form(next) === W.thuộc || t.form(next) === W.của || t.form(next) === W.trực ? next : -1
}

/** A verb in small letters at `i`: where it ends; -1 without one. */
function smallVerb(t: Text, i: number): number {
  return t.case(i) === SMALL ? verbEnd(t, i) : -1
}

/** «Ủy ban MTTQ tỉnh Tiểu ban …»: the joint was left out. */
function missingJoint(t: Text, i: number, name: Name): boolean {
  if (t.within(i, PARTIAL) === 0 || headEnd(t, i) === -1) return false
  return t.within(name.start, POST) === 0 && name.end === i
}

/** `các đơn vị của Bộ Y tế, Bộ Công an`: whether the body at `i` is one more of those that a group is of. */
function fellowOwner(t: Text, { start, end }: Name, i: number): boolean {
  if (t.within(start, PLURAL) === 0 || t.case(i) === SMALL) return false
  for (let at = end - 1; at > Math.max(start, end - OWNER); at--)
    if (t.form(at) === W.của || t.form(at) === W.thuộc)
      return t.form(at + 1) === t.form(i) && t.case(at + 1) === FIRST && at + 2 < end && t.case(at + 2) !== SMALL
  return false
}

/**
 * `Thủ trưởng, lãnh đạo các đơn vị`; `Thủ trưởng các sở, ngành, các đoàn thể`: whether what begins at `i` goes on a name of posts, since they share the bodies
 * after them, or the bodies share the post.
 */
function sharePost(t: Text, name: Name, i: number, comma: boolean): boolean {
  const post = t.within(name.start, POST)
  if (post === 0) return false
  if (name.end === name.start + post) {
    const next = t.within(i, POST)
    return next !== 0 && t.within(i + next, PLURAL) !== 0
  }
  return comma && name.head === name.start + post && t.within(name.head, PLURAL) !== 0 && t.within(i, PLURAL) !== 0 && t.case(name.head + 1) === SMALL
}

/** `và các Thương vụ`: where the head of a group ends that no list knows but its capital shows; -1 without one. */
function groupOf(t: Text, i: number): number {
  const plural = t.within(i, PLURAL)
  return plural !== 0 && t.case(i + plural) === FIRST && verbEnd(t, i + plural) === -1 ? i + plural + 1 : -1
}

/** The words of a head, its first letter a capital: `Sở`. */
function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Where the head of a name ends that no list knows: a noun that is no thing, no person, no verb; -1 where none begins. */
export function openHead(t: Text, i: number): number {
  if (!t.isWord(i)) return -1
  const length = t.phrase(i)
  if (length === 0) return i + 1
  if (t.within(i, SPOT) === length || t.within(i, NAMED_BODY) === length) return i + length
  // «Tổng kho», «Sân bay»: a thing of one syllable, gone on by one that no list knows.
  return length === 1 && t.within(i, THING) === 1 && t.isWord(i + 1) && t.case(i + 1) === SMALL && t.phrase(i + 1) === 0 ? i + 2 : -1
}

/** Where the parenthesis opened at `i` closes before `to`; -1 where it does not. */
export function parenthesisEnd(t: Text, i: number, to: number): number {
  for (let at = i + 1; at < to; at++) if (t.form(at) === SIGN.close && t.isMark(at)) return at
  return -1
}
