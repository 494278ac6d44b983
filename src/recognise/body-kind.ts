import type { BodyKind } from '../lexicon/issuers.js'
import { sequence } from '../lexicon/sequence.js'
import { Table } from '../lexicon/table.js'
import { UPPER } from '../text/lexer.js'
import { DOT, OPEN } from '../text/signs.js'
import type { Text } from '../text/text.js'
import { SHORT, written, type Issuer } from './issuer.js'

/** How a body's name goes on after its head, and so where its level and place stand. */
type Role =
  | 'honour' // the name begins after it: `Chủ tịch`
  | 'whole' // one body, whatever follows
  | 'centre' // one of the Party's centre, but not of the Youth Union's or the Front's
  | 'committee' // of a level: `Tỉnh ủy`, a place after it
  | 'committee-of' // `Đảng ủy`, `Đảng bộ`, level and place after it
  | 'board' // `Ban Dân vận`, the committee that it serves after it
  | 'council' // `UBND`, level and place after it
  | 'field' // `Bộ`, `Sở`, its field after it

interface Head {
  readonly role: Role
  readonly kind: BodyKind | null
  readonly level: string | null
  readonly name: string
}

/** The beginnings of names; of two that fit the longer one counts. */
const HEADS: readonly (readonly [role: Role, kind: BodyKind | null, ...names: readonly (string | readonly [name: string, level: string])[]])[] = [
  ['honour', null, 'đồng chí', 'tập thể', 'thường trực', 'ban thường vụ', 'phó chủ tịch', 'chủ tịch', 'bộ trưởng', 'thứ trưởng', 'giám đốc', 'phó giám đốc', 'phó', 'quyền'],
  ['whole', 'president', 'chủ tịch nước'],
  ['whole', null, 'chủ tịch quốc hội', 'phó chủ tịch quốc hội'],
  ['whole', 'party-group', 'ban cán sự', 'đảng đoàn'],
  ['whole', 'party-cell', 'chi bộ', 'chi ủy'],
  ['whole', 'politburo', 'bộ chính trị'],
  ['whole', 'government', 'chính phủ'],
  ['whole', 'prime-minister', 'thủ tướng'],
  ['whole', 'assembly-standing', 'ủy ban thường vụ quốc hội'],
  ['whole', 'assembly', 'quốc hội'],
  ['centre', 'secretariat', 'ban bí thư'],
  ['centre', 'central-committee', 'ban chấp hành trung ương'],
  ['centre', 'central', 'trung ương'],
  ['committee', 'province-party', ['tỉnh ủy', 'tỉnh']],
  ['committee', 'city-party', ['thành ủy', 'thành phố'], ['thị ủy', 'thị xã']],
  ['committee', 'district-party', ['huyện ủy', 'huyện'], ['quận ủy', 'quận']],
  ['committee-of', 'party-committee', 'đảng ủy', 'đảng bộ', 'ban chấp hành đảng bộ'],
  [
    'board',
    'party-board',
    'ban tuyên giáo và dân vận',
    'ban dân vận',
    'ban tổ chức',
    'ban tuyên giáo',
    'ban nội chính',
    'ban kinh tế',
    'ban xây dựng đảng',
    'ủy ban kiểm tra',
    'văn phòng',
  ],
  ['council', 'people-committee', 'ủy ban nhân dân'],
  ['council', 'people-council', 'hội đồng nhân dân'],
  ['field', 'ministry', 'bộ'],
  ['field', 'department', 'sở', 'công an'],
]
const KIND_OF_LEVEL: Readonly<Record<string, BodyKind>> = {
  'tỉnh': 'province-party',
  'thành phố': 'city-party',
  'thị xã': 'city-party',
  'huyện': 'district-party',
  'quận': 'district-party',
  'xã': 'commune-party',
  'phường': 'commune-party',
  'thị trấn': 'commune-party',
  'đặc khu': 'commune-party',
}
/** Written out only in capitals, for `tư` is a word. */
const SHORT_IN_CAPITALS: Readonly<Record<string, string>> = { tư: 'trung ương', tu: 'tỉnh ủy' }
const heads = new Table(HEADS.flatMap(([role, kind, ...names]) => names.map((one): [string, Head] => {
  const [name, level] = typeof one === 'string' ? [one, null] : one
  return [name, { role, kind, level, name }]
})))
const levels = new Table(Object.keys(KIND_OF_LEVEL).map((level) => [level, level]))
/** What is written out for an abbreviation, in numbers of words. */
class Long {
  readonly #words: string
  #forms: readonly number[] | null = null

  constructor(words: string) {
    this.#words = words
  }

  get forms(): readonly number[] {
    return (this.#forms ??= sequence(this.#words))
  }
}

const writtenOut = (short: Readonly<Record<string, string>>): Table<Long> => new Table(Object.entries(short).map(([word, words]) => [word, new Long(words)]))
const long = writtenOut({ ...SHORT, '&': 'và' })
const longInCapitals = writtenOut(SHORT_IN_CAPITALS)
const ends = Table.of('khóa', 'nhiệm kỳ', 'về', 'tại')
const joints = Table.of('và', ',', ';', 'cùng')
const nextBody = Table.of(
  'ban',
  'bộ',
  'ủy ban',
  'hội',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'thị ủy',
  'quận ủy',
  'đảng ủy',
  'chính phủ',
  'thủ tướng',
  'quốc hội',
  'sở',
  'đoàn',
  'công an',
  'mặt trận',
  'liên đoàn',
  'viện',
  'tòa án',
  'tổng',
)
const between = Table.of('giữa')
const noMinistry = Table.of('đội', 'chỉ huy', 'tư lệnh', 'phận', 'tham mưu', 'chính trị')
const massBodies = Table.of('đoàn', 'hội', 'mặt trận')
const noPlace = Table.of('cùng cấp', 'các')
const centre = Table.of('trung ương')
const ofParty = Table.of('đảng')

/** A name with its abbreviations written out: numbers of its words, and the token of each. */
class Name {
  readonly forms: number[] = []
  readonly tokens: number[] = []

  constructor(t: Text, from: number, to: number) {
    for (let i = from; i < to; i++) {
      const short = long.at(t, i) ?? (t.case(i) === UPPER ? longInCapitals.at(t, i) : null)
      if (short === null) {
        this.forms.push(t.form(i))
        this.tokens.push(i)
        continue
      }
      for (const form of short.value.forms) {
        this.forms.push(form)
        this.tokens.push(i)
      }
      // «TP. Vân Châu»
      if (t.form(i + 1) === DOT && !t.apart(i + 1)) i++
    }
  }

  form(i: number): number {
    return this.forms[i] ?? 0
  }
}

/** How many words of a name stand before its term or subject: `Bộ Chính trị (khóa XII)`, `… về …`. */
function ending(name: Name): number {
  for (let i = 1; i < name.forms.length; i++) if (ends.at(name, i)) return name.forms[i - 1] === OPEN ? i - 1 : i
  return name.forms.length
}

/** Whether a name is of several bodies: `Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh`. */
function several(name: Name, end: number): boolean {
  if (between.at(name, 0)) return true
  for (let i = 1; i + 1 < end; i++) if (joints.at(name, i) && nextBody.at(name, i + 1)) return true
  return false
}

/** What a name tells; its place and the field of a ministry as words of the name, spelled only where they are asked for. */
interface Told {
  readonly kind: BodyKind | null
  readonly level?: string | null
  /** Words from here to the end are the place. */
  readonly place?: number
  /** The field, or the word from which on it stands. */
  readonly field?: string | number
}

const NOTHING: Told = { kind: null }

/** Level and place from word `at` on: `tỉnh Vân Châu`. */
function localOf(name: Name, at: number): Pick<Told, 'level' | 'place'> {
  const level = levels.at(name, at)
  return { level: level?.value ?? null, place: at + (level?.length ?? 0) }
}

function holdsMassBody(name: Name, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (massBodies.at(name, i)) return true
  return false
}

/** `Tỉnh ủy Vân Châu`, `Đảng ủy xã An Thịnh`, where `head` ends before word `at`. */
function committee(head: Head, name: Name, at: number): Told {
  if (head.role === 'committee') return { kind: head.kind, level: head.level, place: localOf(name, at).place ?? at }
  const { level = null, place = at } = localOf(name, at)
  return { kind: level === null ? head.kind : (KIND_OF_LEVEL[level] ?? head.kind), level, place }
}

/** `Ban Dân vận Tỉnh ủy`: a board with the committee, or the place, that it serves. */
function board(head: Head, name: Name, at: number, end: number): Told {
  const field = head.name
  const owner = heads.at(name, at)
  if (centre.at(name, at) && !holdsMassBody(name, at, end)) return { kind: 'central-board', field }
  if (owner?.value.role === 'committee' || owner?.value.role === 'committee-of') {
    const { level = null, place = end } = committee(owner.value, name, at + owner.length)
    return { kind: head.kind, level, place, field }
  }
  const local = localOf(name, at)
  if (field === 'văn phòng' || (local.level === null && at < end)) return NOTHING
  return { kind: head.kind, ...local, field }
}

/** What the words of a name from word `at` to before `end` tell, its honours left out. */
function told(name: Name, end: number): Told {
  let from = 0
  let found = heads.at(name, from)
  while (found?.value.role === 'honour') {
    from += found.length
    found = heads.at(name, from)
  }
  if (found === null) return NOTHING
  const head = found.value
  const at = from + found.length
  if (at > end) return NOTHING
  switch (head.role) {
    case 'centre': {
      if (holdsMassBody(name, from, end)) return NOTHING
      const alone = at === end || (at + 1 === end && ofParty.at(name, at) !== null)
      return head.kind !== 'central' || alone ? head : NOTHING
    }
    case 'committee': case 'committee-of': return head.name.startsWith('ban') && holdsMassBody(name, from, end) ? NOTHING : committee(head, name, at)
    case 'board': return board(head, name, at, end)
    case 'council': return { kind: head.kind, ...localOf(name, at) }
    case 'field':
      if (head.name === 'công an') return { kind: head.kind, field: head.name }
      return at === end || (head.name === 'bộ' && noMinistry.at(name, at)) ? NOTHING : { kind: head.kind, field: at }
    default: return head
  }
}

/** A body as its name tells of it. */
class Body implements Issuer {
  readonly kind: BodyKind | null
  readonly level: string | null
  readonly joint: boolean
  readonly #text: Text
  readonly #name: Name
  readonly #end: number
  readonly #told: Told

  constructor(text: Text, name: Name, end: number, joint: boolean) {
    const found = joint ? NOTHING : told(name, end)
    this.kind = found.kind
    this.level = found.level ?? null
    this.joint = joint
    this.#text = text
    this.#name = name
    this.#end = end
    this.#told = found
  }

  #words(from: number): string {
    const { tokens } = this.#name
    return from < this.#end ? written(this.#text.words(tokens[from] ?? 0, (tokens[this.#end - 1] ?? 0) + 1)) : ''
  }

  get place(): string | null {
    const { place } = this.#told
    return place === undefined || place >= this.#end || noPlace.at(this.#name, place) ? null : this.#words(place)
  }

  get field(): string | null {
    const { field = null } = this.#told
    if (typeof field !== 'number') return field
    // `Sở Y tế tỉnh An Thịnh` is the department of health.
    return this.kind === 'department' ? this.#words(field).replace(/ (?:tỉnh|thành phố)(?: .*)?$/u, '') : this.#words(field)
  }
}

/** What the words from token `from` to before `to` tell of a body: `Chủ tịch UBND tỉnh` is the people's committee of a province. */
export function body(t: Text, from = 0, to = t.count): Issuer {
  const name = new Name(t, from, to)
  const end = ending(name)
  return new Body(t, name, end, several(name, end))
}
