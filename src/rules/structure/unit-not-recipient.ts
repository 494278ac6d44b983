import type { Document, Part, UnitFind } from '../../model/document.js'
import { addressees, writtenOut, type Addressees } from '../../facts/addressees.js'
import { unitNames } from '../../facts/unit-names.js'
import { Table } from '../../lexicon/table.js'
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

/**
 * The names of units that no list of recipients of their part reaches, with what names of the same words have in common; those that only coordinate are
 * not asked for.
 */
function unreached(document: Document): ReadonlyMap<Part, ReadonlyMap<string, string>> {
  const lists = addressees(document)
  const found = new Map<Part, Map<string, string>>()
  if (Array.from(lists.values()).every(({ all }) => all)) return found
  for (const one of unitNames(document)) {
    const { name, finds } = one
    // A name in small letters is none of a body.
    if (name[0] === name[0]?.toLowerCase()) continue
    const words = writtenOut(one, document.scanner)
    const head = BODY.at(words, 0)
    if (head === null || head.length >= words.count) continue
    let last: Addressees | null | undefined
    for (const { part, unit } of finds) {
      if (unit.role === 'coordinates') continue
      const owner = addressed(part)
      const list = owner === null ? null : (lists.get(owner) ?? null)
      if (list === null || list === last || list.all) continue
      last = list
      if (list.reaches(words)) continue
      const names = found.get(list.part) ?? new Map<string, string>()
      found.set(list.part, names.set(name, words.forms.join(' ')))
    }
  }
  return found
}

/** The units of a part's tasks that its recipients leave out, the first place of each. */
function missing(document: Document): ReadonlyMap<Part, ReadonlyMap<string, UnitFind>> {
  const found = new Map<Part, Map<string, UnitFind>>()
  const left = unreached(document)
  if (left.size === 0) return found
  for (const find of document.units) {
    const part = find.unit.role === 'coordinates' ? null : addressed(find.part)
    const words = part === null ? undefined : left.get(part)?.get(find.unit.name)
    if (part === null || words === undefined) continue
    const units = found.get(part) ?? new Map<string, UnitFind>()
    found.set(part, units)
    if (!units.has(words)) units.set(words, find)
  }
  return found
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
      for (const [part, byWords] of missing(document)) {
        const units = [...byWords.values()]
        const heading = part.places.recipients ?? part.foot[0]?.passage
        if (!heading) continue
        report({
          span: heading.span, message: 'missing', data: { units: units.map(({ unit }) => unit.name), count: units.length },
          related: units.map(({ unit, passage }) => ({ span: passage.span, note: 'task', data: { unit: unit.name } })),
        })
      }
    },
  }),
})
