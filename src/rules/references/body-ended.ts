import { ENDED_BODIES } from '../../lexicon/ended-bodies.js'
import { MERGED_PROVINCES, PROVINCES_MERGED } from '../../lexicon/provinces.js'
import type { Document, Part, UnitFind } from '../../model/document.js'
import { unitNames, type UnitName } from '../../facts/unit-names.js'
import { written } from '../../recognise/issuer.js'
import { W } from '../../lexicon/forms.js'
import { Table } from '../../lexicon/table.js'
import { fold } from '../../text/spelling.js'
import { outermost } from '../../facts/outermost.js'
import { rule, type Example, type Problem } from '../rule.js'
import { statePlan } from '../examples/reference-plans.js'
import { shown } from '../../text/shown.js'

interface Ended {
  readonly id: string
  readonly body: string
  readonly ended: string
  readonly successor: string
}

const PROVINCES = new Map(MERGED_PROVINCES.map(({ old, now }) => [fold(old), { old, now }]))
const OF_PROVINCE = /(?:^| )(?:tỉnh ủy|tỉnh) /gu

function mergedProvince(name: string): Ended | null {
  for (const match of name.matchAll(OF_PROVINCE)) {
    const words = name.slice(match.index + match[0].length).split(/[ ,]+/u)
    for (const length of [2, 1, 3, 6]) {
      const found = PROVINCES.get(words.slice(0, length).join(' '))
      if (found) return { id: `province ${found.old}`, body: `tỉnh ${found.old}`, ended: PROVINCES_MERGED, successor: found.now.startsWith('thành phố') || found.now.startsWith('Thành phố') ? found.now : `tỉnh ${found.now}` }
    }
  }
  return null
}

/** Words without which a name is of no body that has ended. */
const HINTS = Table.of('huyện', 'quận', 'thị', 'dân vận', 'tuyên giáo', 'cán sự', 'đảng đoàn', 'khối', 'bcs', 'bcsđ', 'bdv')

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
  return found ? { id: found.id, body: found.name, ended: found.ended, successor: found.successor } : null
}

/** The first day on which the plan can give work: its date, or the first of its year where it has none. */
function day(part: Part): string {
  const { plan } = outermost(part)
  return plan.date ?? (plan.year === null ? '' : `${plan.year}-01-01`)
}

/** The places where work is given to bodies that had ended, a group for each name. */
function groups(document: Document): Iterable<{ readonly body: Ended; readonly finds: UnitFind[] }> {
  const days = new Map(document.parts.map((part) => [part, day(part)]))
  const found = new Map<string, { body: Ended; finds: UnitFind[] }>()
  if (![...days.values()].some((date) => date >= PROVINCES_MERGED)) return []
  for (const name of unitNames(document)) {
    const body = ended(name)
    if (body === null) continue
    const finds = name.finds.filter(({ part }) => (days.get(part) ?? '') >= body.ended)
    if (finds.length === 0) continue
    const key = `${body.id}|${fold(name.name)}`
    const group = found.get(key)
    if (group) group.finds.push(...finds)
    else found.set(key, { body, finds })
  }
  return found.values()
}

function* check(document: Document): Generator<Problem> {
  for (const { body, finds } of groups(document)) {
    const [first, ...others] = finds.sort((a, b) => a.passage.start - b.passage.start)
    if (!first) continue
    yield {
      span: first.passage.span,
      message: 'ended',
      data: { unit: first.unit.name, body: body.body, day: shown(body.ended), successor: body.successor, count: finds.length },
      actual: first.unit.name,
      related: others.map(({ passage, unit }) => ({ span: passage.span, note: 'also', data: { unit: unit.name } })),
    }
  }
}

const example = (name: string, tasks: readonly string[]): Example => ({ name, text: statePlan(tasks) })

/** body-ended: no work is given to a body that had ended on the plan's date. */
export const bodyEnded = rule({
  id: 'body-ended',
  group: 'references',
  severity: 'warning',
  demands: { vi: 'Nhiệm vụ chỉ giao cho cơ quan còn hoạt động vào ngày ban hành.', en: 'Work is given only to bodies that exist on the plan’s date.' },
  why: {
    vi: 'Từ 01/7/2025 chính quyền địa phương có hai cấp, còn 34 tỉnh, thành phố (Nghị quyết 202/2025/QH15, 203/2025/QH15, Luật 72/2025/QH15); ban dân vận, ban cán sự đảng, đảng đoàn, đảng ủy khối kết thúc năm 2025. Văn bản cũ của các cơ quan này vẫn viện dẫn bình thường.',
    en: 'Since 01/7/2025 there are two tiers of local government and 34 provinces (Resolutions 202 and 203/2025/QH15, Law 72/2025/QH15); several Party bodies ended in 2025. Their old documents may still be cited.',
  },
  advice: { vi: 'Giao cho cơ quan kế thừa.', en: 'Give the work to the successor.' },
  messages: {
    ended: {
      vi: ({ unit, body, day: when, successor }) => `Giao việc cho ${unit}, nhưng ${body} không còn từ ngày ${when}; nay là ${successor}.`,
      en: ({ unit, body, day: when, successor }) => `Work is given to ${unit}, but ${body} no longer exists since ${when}; now ${successor}.`,
    },
    also: { vi: ({ unit }) => `cũng giao cho ${unit}`, en: ({ unit }) => `${unit} again` },
  },
  examples: {
    reports: [
      example('cấp huyện', ['Rà soát thủ tục hành chính («UBND các huyện thực hiện»).', 'Báo cáo kết quả rà soát («Phòng Nội vụ huyện Pù Hin tham mưu»).', 'Lãnh đạo việc rà soát («Huyện ủy Pù Hin chỉ đạo»).']),
      example('cơ quan đảng đã kết thúc', [
        'Tuyên truyền cải cách hành chính («Ban Dân vận Tỉnh ủy chủ trì»).', 'Lãnh đạo cải cách hành chính («Ban cán sự đảng UBND tỉnh chỉ đạo»).', 'Vận động đoàn viên («Đảng đoàn Hội Nông dân tỉnh thực hiện»).',
        'Quán triệt nghị quyết («Đảng ủy Khối các cơ quan tỉnh thực hiện»).',
      ]),
      example('tỉnh đã hợp nhất', ['Cung cấp hồ sơ địa giới («UBND tỉnh Bắc Kạn thực hiện»).']),
    ],
    silent: [
      example('cơ quan hiện nay', [
        'Rà soát thủ tục hành chính (UBND các xã, phường, đặc khu thực hiện).', 'Tuyên truyền cải cách hành chính (Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì).', 'Diễn tập (Bộ Chỉ huy Quân sự tỉnh, Đảng ủy UBND tỉnh thực hiện).',
      ]),
      example('viện dẫn văn bản cũ của cơ quan đã kết thúc', ['Tổng kết Kế hoạch số 33/KH-UBND ngày 15/3/2025 của UBND huyện Pù Hin; Kế hoạch số 40-KH/BDVTW ngày 15/01/2025 của Ban Dân vận Trung ương (Sở Nội vụ chủ trì).']),
      { name: 'kế hoạch trước ngày kết thúc', text: statePlan(['Rà soát thủ tục hành chính (UBND các huyện thực hiện).']).replace('ngày 16 tháng 01 năm 2026', 'ngày 16 tháng 01 năm 2025').replace('năm 2026', 'năm 2025') },
    ],
  },
  check,
})
