import { outermost } from '../../../src/facts/outermost.js'
import type { Document, Item } from '../../../src/index.js'
import { heading, pick, seeded } from './defect.js'

/** A task as a row of a table has it. */
export interface Row {
  readonly item: Item
  readonly words: string
  readonly unit: string
  readonly time: string
}

/** The beginning of a task: its words up to a mark or a bracket, so many at most. */
function clause(text: string): string {
  const words = (/^[^.;:(|]*/u.exec(text)?.[0] ?? '').trim().split(' ')
  return words.slice(0, 16).join(' ').replace(/[,\s]+$/u, '')
}

/** What a table of work would say of a task; null where its words are too few, or more than one unit answers for it. */
function row(document: Document, item: Item): Row | null {
  const own = document.units.filter((find) => find.item === item && find.unit.role !== 'coordinates' && find.unit.role !== 'directs')
  const times = document.deadlines.filter((find) => find.item === item)
  const words = clause(item.passage.value)
  const name = own[0]?.unit.name
  if (own.length !== 1 || !name || /^(?:các|từng|mỗi) /iu.test(name) || times.length > 1 || words.split(' ').length < 7) return null
  const time = times[0]?.deadline.raw ?? heading(item)?.period?.heading ?? ''
  return { item, words, unit: name, time: time.replace(/^./u, (c) => c.toUpperCase()) }
}

/** The tasks of the section that has the most, as rows. */
export function rows(document: Document): readonly Row[] {
  const tasks = document.parts[0].items.filter(({ task, cells, glued }) => task !== null && cells === null && !glued)
  const all = tasks.flatMap((item) => row(document, item) ?? [])
  const sections = new Map<Item, Row[]>()
  for (const each of all) sections.set(outermost(each.item), [...(sections.get(outermost(each.item)) ?? []), each])
  const most = [...sections.values()].sort((a, b) => b.length - a.length)[0] ?? []
  return most.filter(({ words }, i) => most.findIndex((other) => other.words === words) === i)
}

/** The works that the lists of an appendix are about; invented. */
const WORKS: readonly string[] = [
  'in 500 tờ gấp phát tại bến đò', 'dựng hai cụm pa-nô ở đầu cầu', 'thay biển báo mờ chữ', 'nạo vét mương sau chợ', 'kẻ lại vạch sơn trước cổng trường',
  'kiểm đếm ghe thuyền neo đậu', 'phun khử khuẩn sân phơi', 'cấp phao cứu sinh cho hộ nuôi cá', 'chụp ảnh hiện trạng bờ kè', 'đóng mới mười bảng tin',
  'lắp đèn chiếu sáng đường liên thôn', 'sửa mái nhà văn hóa bị dột', 'dọn cỏ nghĩa trang', 'trồng hai hàng dừa ven kênh', 'quét vôi tường rào trạm y tế',
]

/** The line below the heading of an appendix. */
function line(document: Document): string {
  const { number, date } = document.plan
  const [year, month, day] = date?.split('-') ?? []
  return `(Kèm theo Kế hoạch số ${number} ngày ${day} tháng ${month} năm ${year})`
}

/**
 * A plan with two appendices that its own words fill: a table of its tasks, and lists. What plans of ours rarely have is put to all; null where the plan has no
 * number, date and foot to hang them on.
 */
export function dressed(name: string, text: string, document: Document): string | null {
  const { plan, parts } = document
  const list = rows(document)
  const named = plan.signatures.length === 1 && plan.signatures[0]?.name && plan.recipients.length > 0 && /^\d/u.test(plan.number ?? '')
  const tabled = parts.length > 1 || parts[0].items.some(({ cells }) => cells !== null)
  if (!named || plan.date === null || tabled || list.length < 4) return null
  const random = seeded(`dressed ${name}`)
  const works = [...WORKS].sort(() => random() - 0.5)
  const mark = pick(random, ['- ', '+ ', ''] as const) ?? '- '
  const listed = (from: number, to: number): string =>
    works.slice(from, to).map((work, i, all) => {
      const label = mark === '' ? `${'abcdđeghi'[i]}) ` : mark
      return `${label}${work[0]?.toUpperCase()}${work.slice(1)}${i === all.length - 1 ? '.' : ';'}`
    }).join('\n')
  return `${text.trimEnd()}

PHỤ LỤC I
BẢNG PHÂN CÔNG NHIỆM VỤ
${line(document)}

| STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời gian |
|---|---|---|---|
${list.map(({ words, unit, time }, i) => `| ${i + 1} | ${words} | ${unit} | ${time} |`).join('\n')}

PHỤ LỤC II
NỘI DUNG CHI TIẾT
${line(document)}

1. Việc của các xã, phường, đặc khu
${listed(0, 8)}

2. Việc của các sở, ban, ngành
${listed(8, 15)}

3. Phối hợp
a) Các sở, ban, ngành cử người hướng dẫn Ủy ban nhân dân các xã, phường, đặc khu lập danh sách.
b) Ủy ban nhân dân các xã, phường, đặc khu gửi danh sách cho các sở, ban, ngành.
c) Các xã, phường, đặc khu và các sở, ban, ngành giữ liên lạc thường xuyên.
`
}
