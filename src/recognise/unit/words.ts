import { OFFICE_INITIALS } from '../../lexicon/abbreviations.js'
import {
  BETWEEN, BODY, DIRECTIVE, GROUP, LEVEL, NAMED_BODY, NOUN, PASSIVE, PEOPLE, PLURAL, POST, SHORT_VERB, SPOT, STAFF, THING, UNIT_LABEL, UNIT_NOUN, VERB,
} from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { FIRST, SMALL, UPPER } from '../../text/lexer.js'
import type { Text } from '../../text/text.js'
import { afterNumeral, numeral } from '../numeral.js'

/** The codes of signs, as `Text.form` gives them. */
export const SIGN = {
  comma: 0x2c, stop: 0x2e, colon: 0x3a, semicolon: 0x3b, open: 0x28, close: 0x29, quote: 0x22, dash: 0x2d, slash: 0x2f, question: 0x3f, exclamation: 0x21,
  and: 0x26,
} as const

/** How many tokens the phrase at `i` has that is of `kind`, unless a longer phrase at `i` is a noun of its own: `cấp` in `cấp phát`, not in `cấp tỉnh`. */
function own(t: Text, i: number, kind: number): number {
  const length = t.within(i, kind)
  if (length === 0 || t.phrase(i) === length) return length
  // A capital within begins a name: `phòng thi` is a noun, `Phòng Thi hành án` is none.
  if (kind === BODY && t.case(i + length) === FIRST) return length
  return t.within(i, NOUN) > length || t.within(i, THING) > length || t.within(i, PEOPLE) > length ? 0 : length
}

/** Where the verb of duty ends that begins at token `i`, capitals or not; -1 where none does. */
export function verbEnd(t: Text, i: number): number {
  const length = own(t, i, VERB)
  return length === 0 || (t.phrase(i) > length && Math.max(t.within(i, BODY), t.within(i, POST)) > length) ? -1 : i + length
}

/** Where a word or phrase ends that parts a subject from its verb; -1 where none does. */
export function pauseEnd(t: Text, i: number): number {
  const length = own(t, i, BETWEEN)
  return length === 0 || t.within(i, VERB) > length ? -1 : i + length
}

/** Whether what stands at `i` says that the words before it do not act: `được`, `gồm`. */
export function passive(t: Text, i: number): boolean {
  const length = t.within(i, PASSIVE)
  // «còn», and not «các xã còn lại»
  return length > 0 && length >= t.within(i, BETWEEN) && length >= t.within(i, VERB) && length >= t.within(i, NOUN)
}

/** Where a verb of one syllable ends that begins at `i`: `thu`, and not in `thu nhập`; -1 where none does. */
export function shortVerbEnd(t: Text, i: number): number {
  return t.within(i, SHORT_VERB) === 1 && t.phrase(i) === 1 ? i + 1 : -1
}

/** An office by its initials, with those of its place or field: `VPHU`, `TTBDCT`. */
const OFFICE = new RegExp(`^(?:${OFFICE_INITIALS.join('|')})[A-ZĐ]*$`)

function initials(t: Text, i: number): number {
  if (t.case(i) !== UPPER || t.size(i) < 2 || !OFFICE.test(t.words(i, i + 1))) return -1
  let end = i + 1
  while ((t.form(end) === SIGN.and || t.form(end) === SIGN.dash) && !t.apart(end) && !t.apart(end + 1) && t.case(end + 1) === UPPER) end += 2
  return !t.apart(end) && (t.isNumber(end) || t.isWord(end)) ? -1 : end
}

/** `Tổ 3`, `Thôn Đông`: whether the body at `i` has its number or name at `at`; a verb with a capital may be one, but not after `Bản`. */
function named(t: Text, i: number, at: number): boolean {
  if (t.isNumber(at)) return true
  return t.case(at) !== SMALL && (verbEnd(t, at) === -1 || t.form(i) !== W.bản)
}

/** `các huyện`, `các tổ chức`, `toàn thể các chi bộ`: where what is counted ends; -1 where it is no body. */
function groupEnd(t: Text, i: number): number {
  const form = t.form(i)
  // «Các Vụ, Cục», and not «các vụ án»
  if (t.case(i) === FIRST && (form === W.vụ || form === W.cục) && t.phrase(i) <= 1) return i + 1
  const group = own(t, i, GROUP)
  if (group !== 0 && t.phrase(i) === group) return i + group
  const letters = group === 0 ? initials(t, i) : -1
  if (letters !== -1) return letters
  const length = Math.max(group, own(t, i, BODY), own(t, i, POST))
  return length === 0 || (group === 0 && t.within(i, VERB) > length) ? -1 : i + length
}

/** Where the head of a unit's name at `i` ends: `Sở`, `Ban Chỉ đạo`, `các huyện`, `Trưởng ban`, `Bộ` before a capital; -1 where none begins. */
export function headEnd(t: Text, i: number): number {
  if (t.phrase(i) === 0) return initials(t, i)
  const plural = t.within(i, PLURAL)
  // «các cấp, các ngành» is one group.
  if (plural !== 0) return t.within(i, BODY) > plural ? i + t.within(i, BODY) : groupEnd(t, i + plural)
  // «Hai ngành thống nhất …»: the bodies of a joint plan.
  if (i === 0 && t.isWord(i) && numeral(t, i) > 1) return groupEnd(t, afterNumeral(t, i))
  const body = own(t, i, BODY)
  if (body !== 0) return t.within(i, VERB) > body || t.within(i, BETWEEN) > body ? -1 : i + body
  const post = own(t, i, POST)
  if (post !== 0) {
    const end = i + post
    // «Trưởng các thôn», «lãnh đạo Ban»: these words need the body after them.
    const last = t.form(end - 1)
    // «Phân công thành viên phụ trách»: who that is, a body would have to say.
    const member = t.form(i) === W.thành
    const open = member || (last === W.trưởng && post === 1) || (last === W.trưởng && post === 2 && t.form(i) === W.phó) || t.form(i) === W.lãnh
    // «Lãnh đạo tổ chức bầu cử» is what the Party does.
    if (open && t.case(end) === SMALL && verbEnd(t, end) !== -1) return -1
    return !open || t.within(end, PLURAL) !== 0 || own(t, end, BODY) !== 0 || own(t, end, SPOT) !== 0 ? end : -1
  }
  // «Công chức Địa chính - Xây dựng», «Nhân viên Y tế» are posts, «cán bộ, công chức» and «cán bộ Đoàn» are not.
  const who = t.within(i, STAFF)
  if (who !== 0) return t.case(i + who) !== SMALL && t.within(i + who, BODY) === 0 && t.within(i + who, LEVEL) === 0 ? i + who : -1
  const head = own(t, i, NAMED_BODY)
  if (head !== 0 && head === t.phrase(i) && named(t, i, i + head)) return i + head
  // «Vụ Tổ chức», «Vụ Phổ biến pháp luật»
  if (t.form(i) === W.vụ && t.case(i) === FIRST && t.case(i + 1) === FIRST) return i + 1
  return initials(t, i)
}

/** Where the units begin that a directive (`Giao`, `Đề nghị`) at `i` is for; -1 where none stands there. «Giao ban» is a meeting. */
export function directiveEnd(t: Text, i: number): number {
  const length = t.within(i, DIRECTIVE)
  // «chức năng, nhiệm vụ của …»
  if (t.form(i) === W.nhiệm && t.form(i - 1) === SIGN.comma && t.form(i - 2) === W.năng) return -1
  if (length === 0 || (t.form(i) === W.giao && t.form(i + 1) === W.ban && t.case(i + 1) === SMALL)) return -1
  return i + length
}

/** Where a label of units ends that begins at `i`, with its colon: `Đơn vị chủ trì:`, `chủ trì`, `phối hợp với`; -1 where none does. */
export function labelEnd(t: Text, i: number): number {
  let end = i
  const noun = t.within(i, UNIT_NOUN)
  if (noun !== 0) {
    end = i + noun
    let length = t.within(end, UNIT_LABEL)
    if (length === 0) return -1
    for (; length !== 0; length = t.within(end, UNIT_LABEL)) end += length
  } else {
    const length = t.within(i, UNIT_LABEL)
    if (length === 0) return -1
    end = i + length
  }
  return t.form(end) === SIGN.colon ? end + 1 : end
}

/** The end of the sentence that token `i` stands in, at most `to`: a full stop, semicolon or question mark outside numbers and abbreviations. */
export function sentenceEnd(t: Text, i: number, to = t.count): number {
  for (let at = i; at < to; at++) {
    const form = t.form(at)
    if (form >= 0x40 || form === 0) continue
    if (form === SIGN.semicolon || form === SIGN.question || form === SIGN.exclamation) return at
    if (form === SIGN.stop && stops(t, at)) return at
  }
  return to
}

/** Whether the point at `i` ends a sentence: not in `3.2`, `TP. Hồ Chí Minh`. */
export function stops(t: Text, i: number): boolean {
  if (!t.apart(i + 1) && t.form(i + 1) !== SIGN.slash && i + 1 < t.count) return false
  return !abbreviated(t, i - 1)
}

/** Words that are shortened with a point: `TP.`, `TX.`. */
export function abbreviated(t: Text, i: number): boolean {
  const form = t.form(i)
  return form === W.tp || form === W.tt || form === W.tx || form === W.q || form === W.p || form === W.h || form === W.st || form === W.đ
}
