import type { BodyKind } from '../data/issuers.js'
import { SHORT, written, type Issuer } from '../issuer.js'
import { sequence } from '../lexicon/sequence.js'
import { UPPER } from '../text/lexer.js'
import type { Text } from '../text/text.js'

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
  readonly forms: readonly number[]
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
  ['board', 'party-board', 'ban tuyên giáo và dân vận', 'ban dân vận', 'ban tổ chức', 'ban tuyên giáo', 'ban nội chính', 'ban kinh tế', 'ban xây dựng đảng', 'ủy ban kiểm tra', 'văn phòng'],
  ['council', 'people-committee', 'ủy ban nhân dân'],
  ['council', 'people-council', 'hội đồng nhân dân'],
  ['field', 'ministry', 'bộ'],
  ['field', 'department', 'sở', 'công an'],
]
const KIND_OF_LEVEL: Readonly<Record<string, BodyKind>> = {
  'tỉnh': 'province-party', 'thành phố': 'city-party', 'thị xã': 'city-party', 'huyện': 'district-party', 'quận': 'district-party',
  'xã': 'commune-party', 'phường': 'commune-party', 'thị trấn': 'commune-party', 'đặc khu': 'commune-party',
}
/** Written out only in capitals, for `tư` is a word. */
const SHORT_IN_CAPITALS: Readonly<Record<string, string>> = { tư: 'trung ương', tu: 'tỉnh ủy' }
const ENDS = ['khóa', 'nhiệm kỳ', 'về', 'tại']
const JOINTS = ['và', ',', ';', 'cùng']
const NEXT_BODY = [
  'ban', 'bộ', 'ủy ban', 'hội', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'thị ủy', 'quận ủy', 'đảng ủy', 'chính phủ', 'thủ tướng', 'quốc hội', 'sở', 'đoàn', 'công an', 'mặt trận',
  'liên đoàn', 'viện', 'tòa án', 'tổng',
]
const NO_MINISTRY = ['đội', 'chỉ huy', 'tư lệnh', 'phận', 'tham mưu', 'chính trị']
const MASS_BODIES = ['đoàn', 'hội', 'mặt trận']
const NO_PLACE = ['cùng cấp', 'các']

/** Phrases by their first word, the longest first. */
class Table<T extends { readonly forms: readonly number[] }> {
  readonly #byFirst = new Map<number, T[]>()

  constructor(rows: readonly T[]) {
    for (const row of [...rows].sort((a, b) => b.forms.length - a.forms.length)) {
      const first = row.forms[0] ?? 0
      const bucket = this.#byFirst.get(first)
      if (bucket) bucket.push(row)
      else this.#byFirst.set(first, [row])
    }
  }

  /** The longest phrase at word `at` of a name. */
  at(name: Name, at: number): T | null {
    const bucket = this.#byFirst.get(name.forms[at] ?? -1)
    if (bucket === undefined) return null
    for (const row of bucket) if (stands(name, at, row.forms)) return row
    return null
  }
}

function stands({ forms }: Name, at: number, phrase: readonly number[]): boolean {
  for (let i = 1; i < phrase.length; i++) if (forms[at + i] !== phrase[i]) return false
  return true
}

const phrases = (list: readonly string[]): Table<{ readonly forms: readonly number[]; readonly name: string }> => new Table(list.map((name) => ({ forms: sequence(name), name })))
const numbers = (table: Readonly<Record<string, string>>): ReadonlyMap<number, readonly number[]> =>
  new Map(Object.entries(table).map(([short, long]) => [sequence(short)[0] ?? 0, sequence(long)]))

function grammarOf() {
  const heads = HEADS.flatMap(([role, kind, ...names]) => names.map((one): Head => {
    const [name, level] = typeof one === 'string' ? [one, null] : one
    return { forms: sequence(name), role, kind, level, name }
  }))
  return {
    heads: new Table(heads), levels: phrases(Object.keys(KIND_OF_LEVEL)), ends: phrases(ENDS), joints: phrases(JOINTS), nextBody: phrases(NEXT_BODY), noMinistry: phrases(NO_MINISTRY),
    massBodies: phrases(MASS_BODIES), noPlace: phrases(NO_PLACE), central: sequence('trung ương đảng'), between: sequence('giữa')[0], short: numbers({ ...SHORT, '&': 'và' }), capitals: numbers(SHORT_IN_CAPITALS),
  }
}

let made: ReturnType<typeof grammarOf> | null = null
/** The grammar in numbers of words, made when the first name is read. */
const grammar = (): ReturnType<typeof grammarOf> => (made ??= grammarOf())

/** A name with its abbreviations written out: numbers of its words, and the token of each. */
interface Name {
  readonly forms: number[]
  readonly tokens: number[]
}

const POINT = 0x2e

function nameOf(t: Text, from: number, to: number): Name {
  const { short, capitals } = grammar()
  const name: Name = { forms: [], tokens: [] }
  for (let i = from; i < to; i++) {
    const form = t.form(i)
    const long = short.get(form) ?? (t.case(i) === UPPER ? capitals.get(form) : undefined)
    if (long === undefined) {
      name.forms.push(form)
      name.tokens.push(i)
      continue
    }
    for (const word of long) {
      name.forms.push(word)
      name.tokens.push(i)
    }
    // «TP. Vân Châu»
    if (t.form(i + 1) === POINT && !t.apart(i + 1)) i++
  }
  return name
}

/** How many words of a name stand before its term or subject: `Bộ Chính trị (khóa XII)`, `… về …`. */
function ending(name: Name): number {
  const { ends } = grammar()
  for (let i = 1; i < name.forms.length; i++) if (ends.at(name, i)) return name.forms[i - 1] === OPEN ? i - 1 : i
  return name.forms.length
}

const OPEN = 0x28

/** Whether a name is of several bodies: `Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh`. */
function several(name: Name, end: number): boolean {
  const { joints, nextBody, between } = grammar()
  if (name.forms[0] === between) return true
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
  const level = grammar().levels.at(name, at)
  return { level: level?.name ?? null, place: at + (level?.forms.length ?? 0) }
}

function holdsMassBody(name: Name, from: number, end: number): boolean {
  const { massBodies } = grammar()
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
  const { heads, central } = grammar()
  const field = head.name
  const owner = heads.at(name, at)
  if (name.forms[at] === central[0] && name.forms[at + 1] === central[1] && !holdsMassBody(name, at, end)) return { kind: 'central-board', field }
  if (owner?.role === 'committee' || owner?.role === 'committee-of') {
    const { level = null, place = end } = committee(owner, name, at + owner.forms.length)
    return { kind: head.kind, level, place, field }
  }
  const local = localOf(name, at)
  if (field === 'văn phòng' || (local.level === null && at < end)) return NOTHING
  return { kind: head.kind, ...local, field }
}

/** What the words of a name from word `at` to before `end` tell, its honours left out. */
function told(name: Name, end: number): Told {
  const { heads, central, noMinistry } = grammar()
  let from = 0
  let head = heads.at(name, from)
  while (head?.role === 'honour') {
    from += head.forms.length
    head = heads.at(name, from)
  }
  const at = from + (head?.forms.length ?? 0)
  if (head === null || at > end) return NOTHING
  switch (head.role) {
    case 'centre': {
      if (holdsMassBody(name, from, end)) return NOTHING
      const alone = at === end || (at + 1 === end && name.forms[at] === central[2])
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
    return place === undefined || place >= this.#end || grammar().noPlace.at(this.#name, place) ? null : this.#words(place)
  }

  get field(): string | null {
    const { field = null } = this.#told
    if (typeof field !== 'number') return field
    return this.kind === 'department' ? this.#words(field).replace(/ (?:tỉnh|thành phố)(?: .*)?$/u, '') : this.#words(field)
  }
}

/** What the words from token `from` to before `to` tell of a body: `Chủ tịch UBND tỉnh` is the people's committee of a province. */
export function body(t: Text, from = 0, to = t.count): Issuer {
  const name = nameOf(t, from, to)
  const end = ending(name)
  return new Body(t, name, end, several(name, end))
}
