import type { Document, Part, UnitFind } from '../document.js'
import { holdsAny } from '../holds.js'
import { fold } from '../words.js'
import { rule } from './rule.js'
import { spelled } from './shared/spelled.js'

// Heads of the names of bodies; bounded alternatives at the start, cannot backtrack.
const BODY = /^(?:sở|ban|phòng|ủy ban|hội|đoàn|công an|bộ chỉ huy|trung tâm|trường|trạm|chi bộ|đảng ủy|văn phòng|thanh tra|liên đoàn|tỉnh đoàn|đài|báo|chi cục|cục|khoa|bệnh viện|kho bạc|ngân hàng|bảo hiểm|hạt|đội|tổ) /u
/** A collective that may stand for any body. */
const ALL: readonly string[] = ['cơ quan', 'đơn vị', 'ngành', 'địa phương', 'thành viên', 'các tổ chức']
/** Who receives for a body. */
const LEADERS = /^(?:(?:các|thành viên|lãnh đạo|thường trực|ủy viên|đ c|đồng chí|thủ trưởng) )+/u
const WIDE: readonly string[] = ['các ', 'thủ trưởng ', 'lãnh đạo ']
const COLLECTIVE = /^(?:các|\d+|[a-zà-ỹ ]{0,20} các|thủ trưởng|lãnh đạo) |, các | và các /

const plain = (name: string): string => fold(spelled(name)).replace(/[^a-zà-ỹ\d]+/g, ' ').trim()

/** The part whose recipients a part has: itself, or that which it is attached to. */
function addressed(part: Part): Part | null {
  let at: Part | null = part
  while (at && at.plan.recipients.length === 0) at = at.parent
  return at
}

/** Heads that a list of recipients names as a whole: `các phòng, ban`, `UBND các xã`. */
function collectives(names: readonly string[]): { all: boolean; heads: string[] } {
  const heads: string[] = []
  let all = false
  for (const name of names) {
    if (name.startsWith('như ') || name.includes('nêu tại điều')) all = true // như Điều 3, như trên
    if (!(holdsAny(name, WIDE) || /^\d/.test(name)) || !COLLECTIVE.test(name)) continue
    if (holdsAny(name, ALL)) all = true
    for (const piece of name.slice(Math.max(0, name.search(/(?:^| )(?:các|\d+) /u))).split(/,| và |;/u)) {
      const [first = '', second = ''] = piece.replace(/^ ?(?:các|\d+)? ?/u, '').split(' ')
      if (first.length > 1) heads.push(first, `${first} ${second}`)
    }
    for (const [, head] of name.matchAll(/(ủy ban nhân dân|ban công tác mặt trận|chi bộ|đảng ủy|hội|đoàn|trường|phòng|ban|sở|khoa|tổ) các /gu)) if (head) heads.push(head)
  }
  return { all, heads }
}

/** The names in a list of recipients, and all that they begin with: `Hội Nông dân` for `Hội Nông dân xã`. */
function named(names: readonly string[]): { whole: ReadonlySet<string>; begun: ReadonlySet<string> } {
  const whole = new Set<string>()
  const begun = new Set<string>()
  for (const piece of names.flatMap((name) => name.split(/[,;+]| và /u))) {
    const words = plain(piece).replace(LEADERS, '').split(' ')
    for (let i = 2; i <= words.length && i < 16; i++) begun.add(words.slice(0, i).join(' '))
    if (words.length > 1) whole.add(words.join(' '))
  }
  return { whole, begun }
}

/** Whether a unit, or the body that it belongs to, is named. */
function covers({ whole, begun }: ReturnType<typeof named>, unit: string): boolean {
  if (begun.has(unit)) return true
  const words = unit.split(' ')
  return words.some((_, i) => i > 0 && whole.has(words.slice(0, i + 1).join(' ')))
}

interface List {
  readonly names: ReturnType<typeof named>
  readonly heads: ReadonlySet<string>
  readonly all: boolean
  readonly issuer: string
  /** The units that were looked for, and those that are not in it, by name. */
  readonly told: Set<string>
  readonly left: Map<string, UnitFind>
}

function list({ plan }: Part): List {
  const names = plan.recipients.map(({ name }) => name).filter((name) => !/^[Ll][Ưư][Uu]/.test(name))
  const { all, heads } = collectives(names.map((name) => fold(spelled(name))))
  return { names: named(all ? [] : names), heads: new Set(heads), all, issuer: plain(plan.issuer ?? ''), told: new Set(), left: new Map() }
}

/** Whether a list of recipients names a unit, or a collective that it is one of, or it is the issuer itself. */
function reached({ issuer, names, heads }: List, unit: string): boolean {
  if (issuer !== '' && (issuer.includes(unit) || unit.includes(issuer))) return true
  if (covers(names, unit)) return true
  const words = unit.split(' ', 5)
  return words.some((_, i) => heads.has(words.slice(0, i + 1).join(' ')))
}

function* missing(document: Document): Generator<{ part: Part; units: UnitFind[] }> {
  const lists = new Map<Part, List>()
  for (const find of document.units) {
    const part = addressed(find.part)
    if (!part) continue
    const own = lists.get(part) ?? list(part)
    lists.set(part, own)
    const { name, role } = find.unit
    if (own.all || role === 'coordinates' || own.told.has(name)) continue
    own.told.add(name)
    const first = name[0] ?? ''
    if (first === first.toLowerCase()) continue
    const unit = plain(name)
    if (BODY.test(unit) && !own.left.has(unit) && !reached(own, unit)) own.left.set(unit, find)
  }
  for (const [part, { left }] of lists) if (left.size > 0) yield { part, units: [...left.values()] }
}

/** Whoever is given work receives the plan. */
export const unitNotRecipient = rule({
  id: 'unit-not-recipient',
  group: 'structure',
  severity: 'info',
  demands: { vi: 'Đơn vị được giao việc có trong Nơi nhận.', en: 'Units that are given work are among the recipients.' },
  why: {
    vi: 'Nơi nhận ghi những nơi nhận văn bản để thực hiện (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 9): không có tên thì có khi không nhận được việc.',
    en: 'The recipients are those who carry the plan out (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9).',
  },
  advice: { vi: 'Thêm đơn vị vào Nơi nhận, hoặc ghi tên chung (các sở, ban, ngành; các phòng).', en: 'Add the unit, or a collective name that covers it.' },
  messages: {
    missing: {
      vi: (d) => `Được giao việc nhưng không có trong Nơi nhận: ${(d.units as readonly string[]).join('; ')}.`,
      en: (d) => `Given work, but not among the recipients: ${(d.units as readonly string[]).join('; ')}.`,
    },
    task: { vi: (d) => `Giao việc cho ${d.unit}`, en: (d) => `Work for ${d.unit}` },
  },
  examples: {
    reports: [
      { name: 'a unit of the schedule', text: `KẾ HOẠCH
Khuyến nông năm 2026

I. NHIỆM VỤ CỤ THỂ

Tháng 1

1. Gieo cấy vụ xuân (Hội Nông dân xã thực hiện).

2. Tiêm phòng đàn gia súc (Trạm Thú y xã thực hiện).

«Nơi nhận»:
- Hội Nông dân xã;
- Lưu: VT.

CHỦ TỊCH

Trần Minh Khang
` },
      { name: 'a unit of the implementation', text: `KẾ HOẠCH
An toàn giao thông năm 2026

I. TỔ CHỨC THỰC HIỆN

1. Công an xã: Chủ trì tuần tra, xử lý vi phạm.

2. Trung tâm Truyền thông xã: Tuyên truyền trên hệ thống loa.

«Nơi nhận»:
- Công an xã;
- Lưu: VT.

CHỦ TỊCH

Trần Minh Khang
` },
      { name: 'a school', text: `KẾ HOẠCH
Phòng, chống đuối nước năm 2026

I. TỔ CHỨC THỰC HIỆN

1. Trường Tiểu học xã: Dạy bơi cho học sinh.

2. Đoàn Thanh niên xã: Cắm biển cảnh báo.

«Nơi nhận»:
- Đoàn Thanh niên xã;
- Lưu: VT.

CHỦ TỊCH

Trần Minh Khang
` },
    ],
    silent: [
      { name: 'a collective covers its members, an abbreviation its name', text: `KẾ HOẠCH
Cải cách hành chính năm 2026

I. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ: Chủ trì theo dõi.

2. Ủy ban nhân dân các xã: Báo cáo trước ngày 15/12/2026.

Nơi nhận:
- Các sở, ban, ngành;
- UBND các xã;
- Lưu: VT.

CHỦ TỊCH

Trần Minh Khang
` },
      { name: 'those who only coordinate', text: `KẾ HOẠCH
Phòng, chống ma túy năm 2026

I. NHIỆM VỤ CỤ THỂ

Tháng 6

1. Mít tinh hưởng ứng (Công an xã chủ trì, phối hợp với Trạm Y tế xã).

Nơi nhận:
- Công an xã;
- Lưu: VT.

CHỦ TỊCH

Trần Minh Khang
` },
    ],
  },
  *check(document) {
    for (const { part, units } of missing(document)) {
      const heading = part.places.recipients ?? part.foot[0]?.passage
      if (!heading) continue
      yield {
        span: heading.span, message: 'missing', data: { units: units.map(({ unit }) => unit.name), count: units.length },
        related: units.map(({ unit, passage }) => ({ span: passage.span, note: 'task', data: { unit: unit.name } })),
      }
    }
  },
})
