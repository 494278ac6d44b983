import { outermost } from '../../facts/outermost.js'
import { unitNames, type UnitName } from '../../facts/unit-names.js'
import { ENDED_BODIES } from '../../lexicon/ended-bodies.js'
import { W } from '../../lexicon/forms.js'
import { MERGED_PROVINCES, PROVINCES_MERGED } from '../../lexicon/provinces.js'
import { Table } from '../../lexicon/table.js'
import type { Document, Part, UnitFind } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import { written } from '../../recognise/issuer.js'
import { shownDay } from '../../text/shown-day.js'
import { fold } from '../../text/spelling.js'
import { rule } from '../rule.js'

interface Ended {
  readonly id: string
  readonly body: string
  readonly ended: string
  readonly successor: string
  readonly elsewhere?: boolean
}

const PROVINCES = new Map(MERGED_PROVINCES.map(({ old, now }) => [fold(old), { old, now }]))
// «huyện ủy, tỉnh ủy …», «tỉnh Vân Châu».
const OF_PROVINCE = /(?:^| )(?:tỉnh ủy|tỉnh) /gu

function mergedProvince(name: string): Ended | null {
  for (const match of name.matchAll(OF_PROVINCE)) {
    const words = name.slice(match.index + match[0].length).split(/[ ,]+/u)
    for (const length of [2, 1, 3, 6]) {
      const found = PROVINCES.get(words.slice(0, length).join(' '))
      if (!found) continue
      const successor = /^thành phố/iu.test(found.now) ? found.now : `tỉnh ${found.now}`
      return { id: `province ${found.old}`, body: `tỉnh ${found.old}`, ended: PROVINCES_MERGED, successor }
    }
  }
  return null
}

/** Words without which a name is of no body that has ended. */
const HINTS = Table.of(
  'huyện',
  'quận',
  'thị',
  'dân vận',
  'tuyên giáo',
  'cán sự',
  'đảng đoàn',
  'khối',
  'bcs',
  'bcsđ',
  'bdv',
  'sở',
  'bộ',
  'phòng',
)

/** The body that a unit's name is, where it had ended by 2025; null otherwise. */
function ended({ name, words }: UnitName): Ended | null {
  let ofProvince = false
  let hinted = false
  for (let i = 0; i < words.count; i++) {
    ofProvince ||= words.form(i) === W.tỉnh && i + 1 < words.count
    hinted ||= HINTS.at(words, i) !== null
  }
  const province = ofProvince ? mergedProvince(fold(name).replace(/ - /gu, ' - ')) : null
  if (province || !hinted) return province
  const whole = written(name)
  const found = ENDED_BODIES.find(({ pattern }) => pattern.test(whole))
  return found ? { ...found, body: found.name } : null
}

/** The day before which nothing had ended. */
const FIRST = ENDED_BODIES.reduce((first, { ended: day }) => (day < first ? day : first), PROVINCES_MERGED)

// Not of the State, or with rooms that are called as they like.
const ENTERPRISE = /công ty|tập đoàn|ngân hàng|trường |học viện|bệnh viện|viện |trung tâm/u

/** Whether a part is issued by a company, a school, a hospital. */
function ofEnterprise(part: Part): boolean {
  const { issuer, parent } = outermost(part).plan
  return ENTERPRISE.test(fold(`${parent ?? ''} ${issuer ?? ''} `))
}

// «(cũ)», «trước đây»; the source has any space between.
const FORMER = /^\s{0,2}\(?(?:cũ|trước đây)(?!\p{L})/u

/** Whether the words after a unit say that it is what others took over: `Sở Giao thông vận tải (cũ)`. */
function former({ source }: Document, { passage }: UnitFind): boolean {
  return FORMER.test(source.text.slice(passage.end, passage.end + 12))
}

/** The first day on which the plan can give work: its date, or the first of its year where it has none. */
function day(part: Part): string {
  const { plan } = outermost(part)
  return plan.date ?? (plan.year === null ? '' : `${plan.year}-01-01`)
}

/** The places where work is given to bodies that had ended. */
function given(document: Document): readonly { readonly body: Ended; readonly find: UnitFind }[] {
  const days = new Map(document.parts.map((part) => [part, day(part)]))
  if (![...days.values()].some((date) => date >= FIRST)) return []
  return unitNames(document).flatMap((name) => {
    const body = ended(name)
    if (body === null) return []
    const finds = name.finds.filter((find) => (days.get(find.part) ?? '') >= body.ended && !former(document, find) && !(body.elsewhere && ofEnterprise(find.part)))
    return finds.map((find) => ({ body, find }))
  })
}

/** body-ended: no work is given to a body that had ended on the plan's date. */
export const bodyEnded = rule({
  id: 'body-ended',
  group: 'references',
  severity: 'warning',
  advice: { vi: 'Giao cho cơ quan kế thừa.', en: 'Give the work to the successor.' },
  messages: {
    ended: {
      vi: ({ unit, body, day: when, successor }) => `Giao việc cho ${unit}, nhưng ${body} không còn từ ngày ${when}; nay là ${successor}.`,
      en: ({ unit, body, day: when, successor }) => `Work is given to ${unit}, but ${body} no longer exists since ${when}; now ${successor}.`,
      advice: {
        vi: ({ successor }) => `Giao cho cơ quan kế thừa: ${successor}.`,
        en: ({ successor }) => `Give the work to the successor: ${successor}.`,
      },
    },
    also: { vi: ({ unit }) => `cũng giao cho ${unit}`, en: ({ unit }) => `${unit} again` },
  },
  check: ({ document, report }) => ({
    // A name is reported once, with all the places that give it work.
    end() {
      const groups = grouped(given(document), ({ body, find }) => `${body.id}|${fold(find.unit.name)}`)
      for (const group of groups.values()) {
        const [{ body, find: { passage, unit } }, ...others] = group.sort((a, b) => a.find.passage.start - b.find.passage.start)
        report({
          span: passage.span,
          message: 'ended',
          data: { unit: unit.name, body: body.body, day: shownDay(body.ended), successor: body.successor, count: group.length },
          actual: unit.name,
          related: others.map(({ find }) => ({ span: find.passage.span, note: 'also', data: { unit: find.unit.name } })),
        })
      }
    },
  }),
})
