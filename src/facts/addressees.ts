import { W } from '../lexicon/forms.js'
import { Table } from '../lexicon/table.js'
import type { Document, Part } from '../model/document.js'
import { spelled } from '../recognise/spelled.js'
import { UPPER } from '../text/lexer.js'
import { Passage } from '../text/passage.js'
import { COLON, COMMA, PLUS, SEMICOLON } from '../text/signs.js'
import type { Scanner, Text } from '../text/text.js'
import { fact } from './fact.js'
import { DIGITS, NameWords } from './name-words.js'
import { Sequences } from './sequences.js'
import { recipientNames, type RecipientName, type UnitName } from './unit-names.js'

/** A collective that may stand for any body. */
const ANYBODY = Table.of('cơ quan', 'đơn vị', 'địa phương', 'thành viên', 'bộ phận', 'các tổ chức')
/** Mass organisations; `các đoàn thể` stands for all of them. */
const MASS = Table.of(
  'mặt trận',
  'ủy ban mặt trận',
  'ban thường trực ủy ban mặt trận',
  'đoàn thanh niên',
  'đoàn tncs',
  'tỉnh đoàn',
  'thành đoàn',
  'liên đoàn',
  'công đoàn',
  'liên minh',
  'hội',
)
/** What stands for all of these. */
const ASSOCIATIONS = Table.of('đoàn thể', 'các hội')
/** Bodies that are none of `các sở, ban, ngành` either: courts and banks. */
const APART = Table.of('tòa án', 'viện kiểm sát', 'ngân hàng')
/** Who receives for a body. */
const LEADERS = Table.of(
  'các',
  'thành viên',
  'lãnh đạo',
  'thường trực',
  'ủy viên',
  'đ c',
  'đ/c',
  'đồng chí',
  'thủ trưởng',
)
/** Who receives for all bodies named after it. */
const CHIEFS = Table.of('thủ trưởng', 'lãnh đạo')
/** What stands before `các` and names its bodies: `Ủy ban nhân dân các xã`. */
const OF_ALL = Table.of(
  'ủy ban nhân dân',
  'ban công tác mặt trận',
  'chi bộ',
  'đảng ủy',
  'hội',
  'đoàn',
  'trường',
  'phòng',
  'ban',
  'sở',
  'khoa',
  'tổ',
)
const LONGEST_HEAD = 5
/** Fewer letters abbreviate anything. */
const LEAST_INITIALS = 3
/** So far into a name `các` may stand: `Ủy ban nhân dân các xã`. */
const REACH = 21

/** Whether a unit is a mass organisation; `Hội đồng …` is none. */
const isMass = (unit: NameWords): boolean => MASS.at(unit, 0) !== null && !(unit.form(0) === W.hội && unit.form(1) === W.đồng)

const parts = (t: Text, i: number): boolean => t.form(i) === COMMA || t.form(i) === SEMICOLON || t.form(i) === W.và

/** The words of a unit's name, its common abbreviations written out: `UBND xã` is `Ủy ban nhân dân xã`. */
export function writtenOut({ name, words, short }: UnitName, scanner: Scanner): NameWords {
  const whole = short ? spelled(name) : name
  return whole === name ? words : NameWords.of(scanner.text(Passage.loose(whole)))
}

/** The recipients of one part, for the question whether they reach a unit. */
export class Addressees {
  readonly part: Part
  /** They reach everybody: `Như Điều 3`, `các cơ quan, đơn vị`. */
  all = false
  /** They reach the State's offices: `các sở, ban, ngành`. */
  #offices = false
  /** They reach mass organisations: `các đoàn thể`. */
  #mass = false
  readonly #scanner: Scanner
  readonly #names = new Sequences()
  /** What the names of collectives begin with: `phòng` of `các phòng, ban`. */
  readonly #heads = new Sequences()
  readonly #issuer: readonly number[]
  /** Abbreviations that no list knows, in small letters: `bgh`, `ttdvth`. */
  readonly #short = new Set<string>()

  constructor(part: Part, scanner: Scanner) {
    this.part = part
    this.#scanner = scanner
    const { issuer } = part.plan
    this.#issuer = issuer === null ? [] : NameWords.of(scanner.text(Passage.loose(spelled(issuer)))).forms
  }

  add({ name, text, short }: RecipientName): void {
    if (this.all) return
    const whole = short ? spelled(name) : name
    const t = whole === name ? text : this.#scanner.text(Passage.loose(whole))
    this.#collect(t)
    // A comma may be part of the name: `Báo và Phát thanh, truyền hình`.
    this.#addName(t, 0, t.count)
    for (let i = 0; i < t.count; i++) if (t.case(i) === UPPER && t.size(i) > 2) this.#short.add(this.#scanner.form(t.form(i)))
    // `Ban cán sự đảng: Bộ Y tế, Bộ Nội vụ` names two of them.
    let colon = -1
    for (let from = 0, i = 0; i <= t.count; i++) {
      if (i < t.count && !parts(t, i) && t.form(i) !== PLUS && (t.form(i) !== COLON || colon !== -1)) continue
      this.#addName(t, from, i)
      if (colon !== -1 && from > colon) this.#names.add([...NameWords.of(t, 0, colon).forms, ...NameWords.of(t, from, i).forms])
      if (t.form(i) === COLON && colon === -1) colon = i
      from = i + 1
    }
  }

  #addName(t: Text, from: number, to: number): void {
    let i = from
    for (let leader = LEADERS.at(t, i); leader !== null && i + leader.length < to; leader = LEADERS.at(t, i)) i += leader.length
    const { forms } = NameWords.of(t, i, to)
    if (forms.length < 2) return
    this.#names.add(forms)
    // `Ban điều hành 14 khu phố` are `Ban điều hành các khu phố`.
    if (forms.some((form) => form >= DIGITS)) this.#names.add(forms.map((form) => (form >= DIGITS ? W.các : form)))
  }

  /** Takes in what a collective names: `các phòng, ban`, `UBND các xã`. */
  #collect(t: Text): void {
    if (t.form(0) === W.như && t.count > 1) this.all = true
    let first = -1
    let collective = CHIEFS.at(t, 0) !== null || (t.isNumber(0) && t.apart(1))
    let segment = 0
    for (let i = 0, plain = true; i < t.count; i++) {
      if (t.form(i) === W.nêu && t.form(i + 1) === W.tại && t.form(i + 2) === W.điều) this.all = true
      if (t.form(i) === W.các && t.apart(i + 1)) {
        if (first === -1) first = i
        if (i === 0 || parts(t, i - 1) || (plain && t.start(i) - segment <= REACH)) collective = true
      } else if (first === -1 && t.isNumber(i) && t.apart(i)) first = i
      plain = parts(t, i) || (plain && t.isWord(i))
      if (parts(t, i)) segment = t.start(i + 1)
    }
    if (!collective) return
    for (let i = 0; i < t.count; i++) {
      if (ANYBODY.at(t, i) !== null) this.all = true
      if (t.form(i) === W.ngành) this.#offices = true
      if (ASSOCIATIONS.at(t, i) !== null) this.#mass = true
    }
    this.#addHeads(t, Math.max(0, first))
  }

  #addHeads(t: Text, from: number): void {
    for (let i = from, begins = true; i < t.count; i++) {
      if (parts(t, i)) begins = true
      else if (begins) {
        begins = false
        const at = t.form(i) === W.các || t.isNumber(i) ? i + 1 : i
        if (!t.isWord(at) || t.size(at) < 2) continue
        this.#heads.add([t.form(at)])
        if (t.isWord(at + 1)) this.#heads.add([t.form(at), t.form(at + 1)])
      }
    }
    for (let i = 0; i < t.count; i++) {
      if (t.form(i) !== W.các) continue
      for (let n = LONGEST_HEAD; n > 0; n--) {
        if (OF_ALL.at(t, i - n)?.length !== n) continue
        this.#heads.add(Array.from({ length: n }, (_, k) => t.form(i - n + k)))
        break
      }
    }
  }

  /** Whether an abbreviation among the recipients has the first letters of the unit's first words, or of its last: `BGH`, `TTDVTH xã`. */
  #abbreviates({ forms }: NameWords): boolean {
    const letters = forms.map((form) => (form < DIGITS ? (this.#scanner.form(form)[0] ?? '') : '')).join('')
    for (let n = LEAST_INITIALS; n <= letters.length; n++) if (this.#short.has(letters.slice(0, n)) || this.#short.has(letters.slice(-n))) return true
    return false
  }

  /** Whether the recipients name a unit, or the body that it belongs to, or a collective that it is one of, or it is the issuer itself. */
  reaches(unit: NameWords): boolean {
    return (
      this.all ||
      this.#names.begin(unit, 2, true) ||
      this.#heads.begin(unit, 1, false) ||
      (this.#short.size > 0 && this.#abbreviates(unit)) ||
      (isMass(unit) ? this.#mass : this.#offices && APART.at(unit, 0) === null) ||
      holds(this.#issuer, unit.forms) ||
      (this.#issuer.length > 0 && holds(unit.forms, this.#issuer))
    )
  }
}

/** Whether the words of `part` stand in `whole` one after another. */
function holds(whole: readonly number[], part: readonly number[]): boolean {
  return whole.some((_, i) => part.every((word, k) => whole[i + k] === word))
}

/** The recipients of each part that has some. */
export const addressees = fact((document: Document): ReadonlyMap<Part, Addressees> => {
  const lists = new Map<Part, Addressees>()
  for (const part of document.parts) if (part.plan.recipients.length > 0) lists.set(part, new Addressees(part, document.scanner))
  for (const recipient of recipientNames(document)) lists.get(recipient.part)?.add(recipient)
  return lists
})
