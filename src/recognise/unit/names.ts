import { AGENT, BODY, LEVEL, NAMED_BODY, NAMING, NOUN, PARTIAL, PEOPLE, PLURAL, POST, SPOT, THING, VERB } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { FIRST, SMALL } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import type { Names } from './gatherer.js'
import { doubled, goesOn, isLevel, joined, namesHead, oneOffice, placed, placeLength, steers } from './within.js'
import { abbreviated, headEnd, passive, pauseEnd, shortVerbEnd, SIGN, verbEnd } from './words.js'

/** What ends a list of names: a verb of duty, a word that parts subject and verb, what an object has (`được`), a colon, another mark, or the end. */
export type EndedBy = 'verb' | 'pause' | 'passive' | 'colon' | 'stop' | 'end'

/** A list of units’ names: where each stands, and what ends it at token `next`. */
export interface NameList {
  readonly names: Names
  readonly next: number
  readonly by: EndedBy
}

/** Longer lists are none. */
const LONGEST = 110

/** What the name that is read is, so far. */
interface Name {
  start: number
  /** The token after its head. */
  head: number
  /** The token after its last word. */
  end: number
  /** The token after its last word that is surely its own: one of the lexicon, or with a capital. */
  sure: number
  /** Its next word belongs to it, verb though it may be. */
  partial: boolean
  /** A place, a number or a proper name has closed it: a word in small letters now begins what it does. */
  closed: boolean
  /** The last word is the level of a body (`Công an xã`): another body may follow without a joint. */
  level: boolean
  /** The last word stands before the name or number of a place: `thôn`, `khu phố`. */
  place: boolean
  /** The last word is a single syllable with a capital: the next one may be its second half. */
  half: boolean
  /** The last word is a verb with a capital: its object belongs to the name. */
  governs: boolean
}

function begun(t: Text, start: number, head: number): Name {
  const whole = t.within(start, PARTIAL) === head - start && t.within(start, PLURAL) === 0
  return { start, head, end: head, sure: head, partial: whole, closed: false, level: false, place: false, half: false, governs: false }
}

/**
 * The names of units from token `from` on: a list joined by commas and `và`, ended by a verb of duty, a word that parts subject and verb, a closing mark,
 * or `to`. Glosses in parentheses are read over. Null where no unit's name begins there; with `open` any noun may be a head.
 */
export function nameList(t: Text, from: number, to: number, open = false): NameList | null {
  let head = headEnd(t, from)
  if (head === -1 && open) head = openHead(t, from)
  if (head === -1 || head > to) return null
  const limit = Math.min(to, from + LONGEST)
  const names: [number, number][] = []
  let name = begun(t, from, head)
  let i = head
  const ended = (next: number, by: EndedBy): NameList => {
    names.push([name.start, name.end])
    return { names, next, by }
  }
  const next = (start: number, headOf: number): void => {
    names.push([name.start, name.end])
    name = begun(t, start, headOf)
    i = headOf
  }
  while (i < limit) {
    const form = t.form(i)
    if (t.isMark(i)) {
      if (form === SIGN.open) {
        const close = closing(t, i, limit)
        if (close === -1) return ended(i, 'end')
        i = close + 1
      } else if (form === SIGN.colon) return ended(i, 'colon')
      else if (form === SIGN.comma) {
        const j = i + 1
        const other = headEnd(t, j)
        if (other !== -1 && other <= to && !goesOn(t, name.start, i)) {
          next(j, other)
          continue
        }
        if (other === -1) {
          if (openAfter(t, j, name, limit)) {
            next(j, openHead(t, j))
            continue
          }
          const level = levelNoun(t, name.start, i)
          if (level !== 0) {
            name.end = name.sure = i = j + level
            continue
          }
          const verb = smallVerb(t, j)
          if (verb === -1 && actsBefore(t, i, name) && unsure(t, j)) return ended(name.end, 'verb')
          if (verb !== -1 && !(name.governs && t.within(j, NAMING) !== 0 && verbEnd(t, verb) !== -1)) return ended(j, 'verb')
          if (verb === -1 && pauseEnd(t, j) !== -1) return ended(j, 'pause')
          if (name.closed && t.case(j) === SMALL && t.within(j, LEVEL) === 0 && !t.isNumber(j)) return ended(j, 'pause')
          if (verb !== -1) name.end = name.sure = i = verb
          else i = name.sure = j
          name.half = name.governs = false
          continue
        }
        i = j
      } else if (form === SIGN.semicolon || form === SIGN.quote || form === SIGN.close || form === SIGN.exclamation || form === SIGN.question) return ended(i, 'stop')
      else if (form === SIGN.stop) {
        if (!abbreviated(t, i - 1) && (t.apart(i + 1) || !t.isWord(i + 1))) return ended(i, 'stop')
        i++
      } else {
        name.half = name.governs = false
        i++
      }
      continue
    }
    if (t.isNumber(i)) {
      const close = numberEnd(t, i)
      if ((close === -1 || !numbered(t, close, name)) && actsBefore(t, i, name)) return ended(name.end, 'verb')
      if (close === -1 || (name.closed && !numbered(t, close, name))) return ended(i, 'end')
      name.end = name.sure = i = close
      name.closed = true
      name.partial = name.level = name.place = name.half = name.governs = false
      continue
    }
    if (form === W.và || form === W.cùng) {
      const other = headEnd(t, i + 1)
      if (other !== -1 && other <= to && !oneOffice(t, name.start, i)) {
        next(i + 1, other)
        continue
      }
      if (form === W.và) {
        if (other === -1 && openAfter(t, i + 1, name, limit)) next(i + 1, openHead(t, i + 1))
        else if (smallVerb(t, i + 1) !== -1 && !name.governs) return ended(i + 1, 'verb')
        else i++
        continue
      }
    }
    if (t.case(i) === SMALL) {
      const by = small(t, i, name, limit)
      if (by !== null) return ended(i, by)
      i = name.end
      continue
    }
    if (name.level && missingJoint(t, i, name)) {
      next(i, headEnd(t, i))
      continue
    }
    capital(t, i, name)
    i = name.end
  }
  return ended(Math.min(i, to), 'end')
}

/** `các cơ quan, tổ chức hữu quan`: how many tokens the noun of level has that goes on a list after a comma, a verb elsewhere; 0 where it is the verb. */
function levelNoun(t: Text, start: number, comma: number): number {
  const length = t.within(comma + 1, LEVEL)
  const next = comma + 1 + length
  if (length === 0 || verbEnd(t, comma + 1) !== next || verbEnd(t, next) !== -1 || t.isNumber(next) || t.within(next, THING) !== 0) return 0
  return t.within(start, PLURAL) !== 0 && goesOn(t, start, comma) ? length : 0
}

/** A verb in small letters at `i`: where it ends; -1 without one. */
function smallVerb(t: Text, i: number): number {
  return t.case(i) === SMALL ? verbEnd(t, i) : -1
}

/** Takes a word in small letters into the name, or says what it ends the name by. */
function small(t: Text, i: number, name: Name, limit: number): EndedBy | null {
  const verb = verbEnd(t, i)
  if (verb !== -1) {
    const end = verbWithin(t, i, verb, name, limit)
    if (end === -1) return 'verb'
    name.closed = end > verb || name.closed
    name.governs = name.partial && t.within(i, AGENT) === 0
    name.partial = name.half = name.level = name.place = false
    name.end = name.sure = end
    return null
  }
  if (passive(t, i)) return 'passive'
  if (pauseEnd(t, i) !== -1) return 'pause'
  const place = placeLength(t, i)
  const own = t.form(i) === W.tự ? verbEnd(t, i + 1) : -1
  // «Hội đồng tự đánh giá» is a name, «Các đơn vị tự kiểm tra» a clause.
  if (own !== -1 && (name.closed || t.within(name.start, PARTIAL) === 0)) return 'pause'
  if (name.closed && place === 0 && !stays(t, i)) return 'verb'
  if (!name.partial && shortVerb(t, i, name)) return 'verb'
  const known = Math.max(place, t.within(i, NOUN), t.within(i, THING), t.within(i, PEOPLE), t.within(i, LEVEL), t.within(i, PLURAL), t.within(i, BODY))
  if (known > 1 && t.within(i, THING) === known && actsBefore(t, i, name)) return 'verb'
  if (known > 0 && t.within(i, PLURAL) !== 0 && headEnd(t, i) === -1 && actsBefore(t, i, name)) return 'verb'
  const half = name.half
  name.end = own !== -1 ? own : i + Math.max(1, known)
  if (known > 0 || own !== -1 || half) name.sure = name.end
  name.level = isLevel(t, i)
  name.place = place !== 0 && place === known
  name.closed = name.level && t.within(i - 1, PLURAL) === 0 && t.within(i - 1, LEVEL) === 0
  name.partial = name.half = name.governs = false
  return null
}

/** Verbs that no list knows have mostly two syllables. */
const SYLLABLES = 2

/**
 * Whether the words right before an object at `i` (a number, a thing, another verb after a comma) are a verb that no list knows: `Đội 2 dân quân cơ động
 * khoan thêm 02 giếng`. The name then ends before them.
 */
function actsBefore(t: Text, i: number, name: Name): boolean {
  if (name.end !== i || i - name.sure < SYLLABLES || name.half || t.form(i) === W.hoạt || t.within(name.start, PLURAL) !== 0) return false
  for (let at = name.sure; at < i; at++) if (!t.isWord(at) || t.case(at) !== SMALL) return false
  name.end = i - SYLLABLES
  return true
}

/** Whether the word at `i`, in small letters, is of no class that names are made of. */
function unsure(t: Text, i: number): boolean {
  return t.isWord(i) && t.case(i) === SMALL && Math.max(t.within(i, NOUN), t.within(i, LEVEL), t.within(i, PEOPLE), t.within(i, PLURAL)) === 0
}

/** Whether a number that ends at `end` is the name's own: `Thủy điện Sông Bung 7 rà soát`, and not `Công an xã Khe Mây 02 lần`. */
function numbered(t: Text, end: number, name: Name): boolean {
  return name.place || end >= t.count || verbEnd(t, end) !== -1 || pauseEnd(t, end) !== -1 || t.isMark(end)
}

/** Where a name ends that goes on with the verb from `i` to `verb`; -1 where the verb ends it. */
function verbWithin(t: Text, i: number, verb: number, name: Name, limit: number): number {
  if (name.partial && namesHead(t, i, verb)) return verb
  if (name.end === name.head && steers(t, name.start, name.head, i)) return verb
  const before = t.form(i - 1)
  if (before === W.các || before === W.những || before === W.của || before === W.mọi || before === W.từng || before === W.được || before === W.sự || before === W.bầu || (before === W.tác && t.form(i - 2) === W.công) || (before === W.động && t.form(i - 2) === W.hoạt)) return verb
  if (t.form(i) === W.phụ && t.within(name.start, POST) !== 0 && t.case(verb) === SMALL && t.isWord(verb) && verbEnd(t, verb) === -1 && pauseEnd(t, verb) === -1 && t.within(verb, PLURAL) === 0) return verb
  if (name.closed) return -1
  // «Đào tạo», «nhóm trẻ độc lập»: a verb of one syllable is the second half of a word, unless it has an object.
  if (verb === i + 1 && (name.half || (i - name.sure === 1 && !object(t, verb)))) return verb
  if (name.governs && t.within(i, NAMING) !== 0 && t.within(i, AGENT) === 0 && namesHead(t, i, verb)) return verb
  if (joined(t, verb) && t.within(i, NAMING) !== 0 && name.end > name.head) return verb
  if (t.within(name.start, POST) !== 0 || t.within(name.start, PLURAL) !== 0) return -1
  return doubled(t, i, verb, name.end > name.head) ? verb : placed(t, i, verb, limit)
}

/** Whether a verb of one syllable at `i` ends the name: after a whole word, before a thing or a number (`Ban đại diện cha mẹ học sinh thu quỹ`). */
function shortVerb(t: Text, i: number, name: Name): boolean {
  return shortVerbEnd(t, i) !== -1 && name.sure === i && t.case(i - 1) === SMALL && object(t, i + 1)
}

/** Whether what a verb may be about begins at `i`: a number, a thing, a group. */
function object(t: Text, i: number): boolean {
  return t.isNumber(i) || Math.max(t.within(i, PLURAL), t.within(i, THING), t.within(i, NOUN), t.within(i, BODY), t.within(i, PEOPLE)) !== 0
}

/** Words in small letters that may follow a closed name: `Công an xã và …`, `Trường A thuộc …`, `các xã mới`. */
function stays(t: Text, i: number): boolean {
  const form = t.form(i)
  if (form === W.và || form === W.cùng || form === W.với || form === W.liên || form === W.thuộc || form === W.mới || form === W.cũ || form === W.điểm || form === W.loại || form === W.trên || form === W.nói || form === W.của) return true
  return t.within(i, LEVEL) !== 0 || t.within(i, PLURAL) !== 0 || t.within(i, NOUN) !== 0 || headEnd(t, i) !== -1
}

/** Takes a word with a capital into the name. */
function capital(t: Text, i: number, name: Name): void {
  const length = Math.max(1, t.phrase(i))
  const single = length === 1 && t.case(i) === FIRST
  const proper = name.end === i && ((name.place && (length === 1 || t.within(i, BODY) === 0)) || (single && name.half))
  name.level = isLevel(t, i)
  name.closed = proper || (name.closed && length === 1) || (name.level && t.within(i - 1, PLURAL) === 0)
  name.governs = t.within(i, VERB) === length && t.within(i, AGENT) === 0
  name.half = single
  name.place = placeLength(t, i) === length
  name.partial = false
  name.end = name.sure = i + length
}

/** Where a number within a name ends, its letter with it: `9A`, `3`; -1 for a share, a date, an amount. */
function numberEnd(t: Text, i: number): number {
  let end = i + 1
  if (!t.apart(end) && t.isWord(end)) end++
  if (!t.apart(end) && t.isMark(end) && t.form(end) !== SIGN.comma && t.form(end) !== SIGN.stop && t.form(end) !== SIGN.semicolon && t.form(end) !== SIGN.close && t.form(end) !== SIGN.colon) return -1
  return !t.apart(end) && t.isMark(end) && !t.apart(end + 1) && t.isNumber(end + 1) ? -1 : end
}

/** «Ủy ban MTTQ tỉnh Tiểu ban …»: the joint was left out. */
function missingJoint(t: Text, i: number, name: Name): boolean {
  if (t.within(i, PARTIAL) === 0 || headEnd(t, i) === -1) return false
  return t.within(name.start, POST) === 0 && name.end === i
}

/** Whether a name of no known head begins after a comma or `và`: the name before it is closed, and it has a capital. */
function openAfter(t: Text, i: number, name: Name, limit: number): boolean {
  return name.closed && i < limit && t.case(i) === FIRST && openHead(t, i) !== -1
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
export function closing(t: Text, i: number, to: number): number {
  for (let at = i + 1; at < to; at++) if (t.form(at) === SIGN.close && t.isMark(at)) return at
  return -1
}
