import { addressees, writtenOut } from '../../facts/addressees.js'
import { unitNames } from '../../facts/unit-names.js'
import { Table } from '../../lexicon/table.js'
import type { Document, Part, UnitFind } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import { rule } from '../rule.js'

/** Heads of the names of bodies. */
const BODY = Table.of(
  'sở',
  'ban',
  'phòng',
  'ủy ban',
  'hội',
  'đoàn',
  'công an',
  'bộ chỉ huy',
  'trung tâm',
  'trường',
  'trạm',
  'chi bộ',
  'đảng ủy',
  'văn phòng',
  'thanh tra',
  'liên đoàn',
  'tỉnh đoàn',
  'đài',
  'báo',
  'chi cục',
  'cục',
  'khoa',
  'bệnh viện',
  'kho bạc',
  'ngân hàng',
  'bảo hiểm',
  'hạt',
  'đội',
  'tổ',
  'tòa án',
  'viện kiểm sát',
  'mặt trận',
  'công đoàn',
)

/** The part whose recipients a part has: itself, or that which it is attached to. */
function addressed(part: Part): Part | null {
  let at: Part | null = part
  while (at && at.plan.recipients.length === 0) at = at.parent
  return at
}

/** A unit with work that the recipients of its part do not reach: where it is first given some, and what names of the same words have in common. */
interface Unreached {
  readonly part: Part
  readonly find: UnitFind
  readonly words: string
}

/** The units that no list of recipients reaches, by their names; those that only coordinate are not asked for. */
function unreached(document: Document): readonly Unreached[] {
  const lists = addressees(document)
  if (Array.from(lists.values()).every(({ all }) => all)) return []
  return unitNames(document).flatMap((one) => {
    const { name, finds } = one
    // A name in small letters is none of a body.
    if (name[0] === name[0]?.toLowerCase()) return []
    const words = writtenOut(one, document.scanner)
    const head = BODY.at(words, 0)
    if (head === null || head.length >= words.count) return []
    const given = grouped(finds.filter(({ unit }) => unit.role !== 'coordinates'), ({ part }) => addressed(part))
    return [...given].flatMap(([part, [find]]) => (part && !lists.get(part)?.reaches(words) ? [{ part, find, words: words.forms.join(' ') }] : []))
  })
}

/** The same in reading order. */
function inOrder(document: Document): readonly Unreached[] {
  const byFind = new Map(unreached(document).map((one) => [one.find, one]))
  return byFind.size === 0 ? [] : document.units.flatMap((find) => byFind.get(find) ?? [])
}

/** One of each body: `Ban Chỉ huy Công ty` and `Ban Chỉ huy` are one. */
function distinct(missing: readonly Unreached[]): readonly Unreached[] {
  const each = Array.from(grouped(missing, ({ words }) => words).values(), ([first]) => first)
  const beginnings = new Map<string, Unreached>()
  for (const one of each) for (let at = one.words.indexOf(' '); at !== -1; at = one.words.indexOf(' ', at + 1)) beginnings.set(one.words.slice(0, at), one)
  return each.filter(({ words }) => !beginnings.has(words))
}

/** Whoever is given work receives the plan. */
export const unitNotRecipient = rule({
  id: 'unit-not-recipient',
  group: 'structure',
  severity: 'info',
  advice: {
    vi: 'Thêm đơn vị vào Nơi nhận, hoặc ghi tên chung (các sở, ban, ngành; các phòng).',
    en: 'Add the unit, or a collective name that covers it.',
  },
  messages: {
    missing: {
      vi: (d) => `Được giao việc nhưng không có trong Nơi nhận: ${(d.units as readonly string[]).join('; ')}.`,
      en: (d) => `Given work, but not among the recipients: ${(d.units as readonly string[]).join('; ')}.`,
    },
    task: { vi: (d) => `Giao việc cho ${d.unit}`, en: (d) => `Work for ${d.unit}` },
  },
  check: ({ document, report }) => ({
    end() {
      for (const [part, missing] of grouped(inOrder(document), ({ part: own }) => own)) {
        const units = distinct(missing).map(({ find }) => find)
        const heading = part.places.recipients ?? part.foot[0]?.passage
        if (!heading) continue
        const names = units.map(({ unit }) => unit.name)
        report({
          span: heading.span, message: 'missing', data: { units: names, count: names.length }, about: names.join('; '),
          related: units.map(({ unit, passage }) => ({ span: passage.span, note: 'task', data: { unit: unit.name } })),
        })
      }
    },
  }),
})
