import { day } from '../days.js'
import type { LabelKind } from '../document.js'
import { furniture } from '../outline/layout.js'
import { Passage } from '../passage.js'
import type { Line } from '../source.js'
import { capitals, fold } from '../words.js'
import { bodies } from './head/bodies.js'
import { cells, NUMBER, PLACE_DATE } from './head/columns.js'
import { national } from './head/national.js'
import { type Title, title } from './head/title.js'

/** The values of a head with their places. */
export interface Letterhead {
  readonly kind: 'chuong-trinh' | 'ke-hoach' | null
  readonly kindPassage: Passage | null
  readonly title: Passage | null
  readonly parent: Passage | null
  readonly issuer: Passage | null
  readonly number: Passage | null
  /** `15/KH-UBND`; a number left blank keeps its rest: `-CTr/BCĐ`. */
  readonly numberValue: string | null
  readonly place: string | null
  readonly date: string | null
  readonly datePassage: Passage | null
  /** The line `(kèm theo …)`. */
  readonly attached: Passage | null
  /** How many lines of the body belong to the title. */
  readonly taken: number
}

const STAMP = /^(?:công văn\s+)?đến(?:\s|$|:)|^(?:ngày|giờ)\s?:|^chuy[eêể]n\s?:|^số và ký hiệu|^lưu hồ sơ|^(?:ký|người ký|được ký) bởi|^thời gian ký|^cơ quan\s?:|^email|^hỏa tốc|^khẩn|^thượng khẩn|^mật$|^dự thảo|^bản sao|^sao y/u

/** What the head of a plan says. `body` are the lines after the kind's line. */
export function letterhead(head: readonly Line[], kindLine: number, body: readonly Line[], labelled: (line: Line) => LabelKind | false): Letterhead {
  const kind = kindLine === -1 ? null : head[kindLine]
  const above = kindLine === -1 ? head : head.slice(0, kindLine)
  let number: Passage | null = null
  let numberValue: string | null = null
  let place: string | null = null
  let date: string | null = null
  let datePassage: Passage | null = null
  const names: Passage[] = []
  const parts = above.flatMap((line) => (line.cells ? line.cells.filter((cell) => cell.value !== '') : cells(line)))
  for (const [i, part] of parts.entries()) {
    const value = part.value
    const folded = fold(value)
    const stamped = parts.slice(i + 1, i + 2).some((next) => /^(?:công văn )?đến(?:\s|$|:)/u.test(fold(next.value)) && capitals(next.value.slice(0, 3)) > 0.6)
    if (STAMP.test(folded) || (stamped && names.length > 0 && number !== null)) continue
    const numbered = number === null ? NUMBER.exec(value) : null
    if (numbered && !/^số và/u.test(folded)) {
      number = part.slice(0, numbered[0].trimEnd().length)
      const serial = (numbered[1] ?? '').replace(/[^\d]/gu, '')
      numberValue = serial + (numbered[2] ?? '').replace(/\s/gu, '').replace(/–/gu, '-').replace(/[.-]+$/u, '')
      const after = part.slice(numbered[0].length).trim()
      if (PLACE_DATE.test(after.value)) parts.splice(i + 1, 0, after)
      continue
    }
    const dated = datePassage === null ? PLACE_DATE.exec(value) : null
    if (dated) {
      const name = (dated[1] ?? '').replace(/^[\s,*–-]+|[\s,.…]+$/gu, '')
      place = name === '' || !/[A-Za-zÀ-ỹ]/u.test(name) ? null : name
      datePassage = part
      const numbers = [dated[2], dated[3], dated[4]].map((piece) => (/^\d+$/u.test(piece ?? '') ? Number(piece) : Number.NaN))
      const [d = 0, m = 0, y = 0] = numbers
      date = numbers.some(Number.isNaN) ? null : day(y, m, d)
      continue
    }
    if (number !== null) continue
    if (national(value) || !/[A-Za-zÀ-ỹ]{2}/u.test(value) || furniture(value) || capitals(value) < 0.75 || value.length > 160) continue
    names.push(part)
  }
  const issuers = bodies(names)
  const issuer = issuers.at(-1) ?? null
  const parent = issuers.length > 1 ? Passage.join(issuers.slice(0, -1), ' ') : null
  let kindValue: Letterhead['kind'] = null
  let kindPassage: Passage | null = null
  let found: Title = { pieces: [], taken: 0, attached: null }
  if (kind) {
    const value = kind.passage.value
    const lead = /^(?:dự\s+thảo\s+)?(k\s*ế\s+h\s*o\s*ạ\s*c\s*h|c\s*h\s*ư\s*ơ\s*n\s*g\s+t\s*r\s*ì\s*n\s*h)(?![A-Za-zÀ-ỹ])[\s:.-]*/iu.exec(value)
    const other = /^(?:\p{Lu}+ \p{Lu}+(?: \p{Lu}{1,3}| \d{1,2})?)[\s:.-]*/u.exec(value)
    const length = lead?.[0].length ?? other?.[0].length ?? value.length
    if (lead) kindValue = fold(lead[1] ?? '').replace(/\s/gu, '').startsWith('kế') ? 'ke-hoach' : 'chuong-trinh'
    kindPassage = kind.passage.slice(0, lead ? lead[0].trimEnd().length : length).trim()
    found = title(kind, kind.passage.slice(length).trim(), body, labelled)
  }
  const heading = found.pieces.length === 0 ? null : Passage.join(found.pieces, ' ')
  return {
    kind: kindValue, kindPassage, title: heading, parent, issuer, number, numberValue, place, date, datePassage, attached: found.attached, taken: found.taken,
  }
}
