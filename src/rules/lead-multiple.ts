import type { Document, UnitFind } from '../document.js'
import { fold, key } from '../words.js'
import { rule, type Problem } from './rule.js'
import { unitsOf } from './shared/assigned.js'
import { folded } from './shared/folded.js'
import { sample } from './shared/sample.js'

/** Where a passage of an item begins in the item's text; -1 where it stands elsewhere (a cell, a heading above). */
function within(find: UnitFind): number {
  const { passage } = find.item
  const { start, end } = find.passage
  if (start < passage.start || end > passage.end) return -1
  const place = (at: number): number => passage.slice(at, at + 1).start
  let low = 0
  let high = passage.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (place(middle) < start) low = middle + 1
    else high = middle
  }
  // What was folded has the place of what stands before it.
  while (low < passage.length && place(low) === start) if (passage.value.startsWith(find.passage.value, low++)) return low - 1
  return -1
}

/** Two that lead: joined by a comma or `và` before `chủ trì`, or each with its own `chủ trì` in one pair of brackets. */
function together(text: string, first: number, firstEnd: number, second: number, secondEnd: number): boolean {
  const between = text.slice(firstEnd, second)
  const after = text.slice(secondEnd, secondEnd + 24)
  if (/^(?:,| và|;|, và| cùng) $/u.test(between)) {
    return /^:? ?(?:cùng |đồng )?chủ trì/u.test(after) || /chủ trì:? (?:là )?$/u.test(text.slice(Math.max(0, first - 16), first))
  }
  return /^ chủ trì[,;]? (?:và )?$/u.test(between) && /^ (?:cùng )?chủ trì/u.test(after)
}

function* leads(finds: readonly UnitFind[]): Generator<Problem> {
  const leading = finds.filter(({ unit }) => unit.role === 'leads')
  const text = leading[0] ? folded(leading[0].item.passage) : ''
  if (!text.includes('chủ trì')) return
  const places = leading.map((find) => ({ find, at: within(find) })).filter(({ at }) => at !== -1).sort((a, b) => a.at - b.at)
  const others = new Set(finds.map(within))
  for (let i = 0; i < places.length; i++) {
    const { find, at } = places[i] ?? {}
    if (!find || at === undefined) continue
    const end = at + find.passage.length
    if (repeats(text, end, fold(find.passage.value), others)) {
      yield { span: find.passage.span, message: 'itself', severity: 'warning', data: { unit: find.unit.name } }
    }
    const next = places[i + 1]
    if (!next || !together(text, at, end, next.at, next.at + next.find.passage.length)) continue
    yield {
      span: find.passage.span,
      message: 'two',
      data: { first: find.unit.name, second: next.find.unit.name },
      related: [{ span: next.find.passage.span, note: 'second' }],
    }
    return
  }
}

const LONGEST_LIST = 1000

/** Whether the list after `chủ trì, phối hợp với`, or before a later `phối hợp`, names the leading unit again; at `others` other units begin (`Văn phòng HĐND` after `Văn phòng`). */
function repeats(text: string, end: number, lead: string, others: ReadonlySet<number>): boolean {
  if (!text.startsWith(' chủ trì', end)) return false
  const m = /^ chủ trì[,;]? (?:(?:và )?phối hợp (?:chặt chẽ )?(?:với|cùng)[: ])?/u.exec(text.slice(end, end + 60))
  if (!m) return false
  const from = end + m[0].length
  const [list = ''] = /^[^.;()]*/u.exec(text.slice(from, from + LONGEST_LIST)) ?? []
  const to = m[0].includes('phối hợp') ? list.length : list.indexOf(' phối hợp')
  const at = list.indexOf(lead)
  if (at === -1 || at >= to || others.has(from + at)) return false
  return /(?:^|, | và )$/u.test(list.slice(0, at)) && !/[a-zà-ỹ]/.test(list[at + lead.length] ?? '')
}

/** In a table the column of those who coordinate names the lead again. */
function* columns(finds: readonly UnitFind[]): Generator<Problem> {
  if (!finds[0]?.item.cells) return
  const leading = new Set(finds.filter(({ unit }) => unit.role === 'leads').map(({ unit }) => key(unit.name)))
  for (const { unit, passage } of finds) {
    if (unit.role === 'coordinates' && leading.has(key(unit.name))) yield { span: passage.span, message: 'itself', severity: 'warning', data: { unit: unit.name } }
  }
}

export const leadMultiple = rule({
  id: 'lead-multiple',
  group: 'completeness',
  severity: 'info',
  demands: {
    vi: 'Một nhiệm vụ có một đơn vị chủ trì, và đơn vị chủ trì không phối hợp với chính mình.',
    en: 'One unit leads a task, and it does not coordinate with itself.',
  },
  why: {
    vi: 'Một việc chỉ giao một cơ quan chủ trì và chịu trách nhiệm chính; hai đơn vị cùng chủ trì thì dễ trông chờ nhau.',
    en: 'One task, one leading agency; two that lead wait for each other.',
  },
  advice: { vi: 'Chọn một đơn vị chủ trì, đơn vị kia ghi là phối hợp.', en: 'Let one lead and the other coordinate.' },
  messages: {
    two: {
      vi: ({ first, second }) => `Hai đơn vị cùng chủ trì một nhiệm vụ: ${first} và ${second}.`,
      en: ({ first, second }) => `Two units lead one task: ${first} and ${second}.`,
    },
    itself: { vi: ({ unit }) => `${unit} vừa chủ trì vừa phối hợp với chính mình.`, en: ({ unit }) => `${unit} leads and coordinates with itself.` },
    second: { vi: () => 'đơn vị chủ trì thứ hai', en: () => 'the second leading unit' },
  },
  examples: {
    reports: [
      {
        name: 'hai đơn vị nối bằng và',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
1. Rà soát thủ tục hành chính («Phòng Kinh tế» và Văn phòng chủ trì).`),
      },
      {
        name: 'mỗi đơn vị một lần chủ trì',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
1. Rà soát thủ tục hành chính («Phòng Kinh tế» chủ trì; Văn phòng chủ trì).`),
      },
      {
        name: 'trong ngoặc vừa chủ trì vừa phối hợp',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
1. Rà soát thủ tục hành chính («Phòng Kinh tế» chủ trì; Phòng Kinh tế phối hợp).`),
      },
      {
        name: 'phối hợp với chính mình',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. «Sở Nội vụ» chủ trì, phối hợp với Sở Tư pháp, Sở Nội vụ rà soát quy trình.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
    ],
    silent: [
      {
        name: 'phối hợp với đơn vị có tên bắt đầu giống nhau',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Văn phòng chủ trì, phối hợp với Phòng Kinh tế, Văn phòng HĐND rà soát quy trình.
2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`),
      },
      {
        name: 'một chủ trì, một phối hợp',
        text: sample(`I. NHIỆM VỤ CỤ THỂ

Tháng 1
1. Rà soát thủ tục hành chính (Phòng Kinh tế chủ trì; Văn phòng phối hợp).`),
      },
      {
        name: 'hai đơn vị là đề mục của một nhóm nhiệm vụ',
        text: sample(`I. TỔ CHỨC THỰC HIỆN

1. Công an xã, Ban Chỉ huy Quân sự xã: Bảo đảm an ninh, trật tự.
2. Văn phòng: Chủ trì rà soát quy trình; phối hợp với Công an xã kiểm tra.`),
      },
    ],
  },
  *check(document: Document) {
    for (const finds of unitsOf(document).values()) {
      yield* leads(finds)
      yield* columns(finds)
    }
  },
})
