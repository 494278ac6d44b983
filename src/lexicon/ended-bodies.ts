import type { Grade } from './issuers.js'

/** A kind of body that ended in the reorganisation of 2025. */
export interface EndedBody {
  readonly id: string
  /** Its name in running text. */
  readonly name: string
  /** From this day it surely no longer acts; where the day differed from place to place, the latest. */
  readonly ended: string
  /** What took its place. */
  readonly successor: string
  /** A name of a unit, folded and with its abbreviations written out, that is this body. Alternatives of words: linear. */
  readonly pattern: RegExp
  readonly grade: Grade
  readonly source: string
  /** Companies, schools and hospitals have rooms of this name of their own. */
  readonly elsewhere?: true
}

const TIERS = 'Nghị quyết 203/2025/QH15; Luật 72/2025/QH15'
const PARTY = 'sắp xếp bộ máy ngày 03/02/2025; cấp tỉnh đầu năm 2025'

// Schools, hospitals and branches keep a district in their name; bodies of the district level do not exist any more.
const DISTRICT_BODY =
  '(?:các |ủy ban nhân dân|hội đồng nhân dân|thường trực|ban chỉ đạo|ban chỉ huy|phòng |công an|thanh tra|mặt trận|ủy ban mặt trận|hội |' +
  'đoàn |huyện đoàn|liên đoàn|văn phòng|ủy ban kiểm tra|cấp )'

// What joins the words of a field: `Kế hoạch và Đầu tư`, `KH&ĐT`, `KH-ĐT`, `KHĐT`.
const AND = '(?:, | và |-| |)'
/** A field of the State that has no ministry and no sở of its own any more, and those that have it now. */
const FIELDS: readonly { readonly id: string; readonly field: string; readonly now: string; readonly pattern: string }[] = [
  { id: 'planning', field: 'Kế hoạch và Đầu tư', now: 'Tài chính', pattern: `kế hoạch${AND}đầu tư|kh${AND}đt` },
  { id: 'transport', field: 'Giao thông vận tải', now: 'Xây dựng', pattern: 'giao thông vận tải|gtvt' },
  { id: 'information', field: 'Thông tin và Truyền thông', now: 'Khoa học và Công nghệ', pattern: `thông tin${AND}truyền thông|tt${AND}tt` },
  { id: 'environment', field: 'Tài nguyên và Môi trường', now: 'Nông nghiệp và Môi trường', pattern: `tài nguyên${AND}môi trường|tn${AND}mt` },
  {
    id: 'agriculture', field: 'Nông nghiệp và Phát triển nông thôn', now: 'Nông nghiệp và Môi trường',
    pattern: `(?:nông nghiệp|nn)${AND}(?:phát triển nông thôn|ptnt)`,
  },
  {
    id: 'labour', field: 'Lao động - Thương binh và Xã hội', now: 'Nội vụ',
    pattern: `lao động${AND}thương binh${AND}xã hội|lđ${AND}tb${AND}xh`,
  },
]
const END = '(?=[ ,]|$)'

const ministries: readonly EndedBody[] = FIELDS.map(({ id, field, now, pattern }) => ({
  id: `ministry-${id}`, name: `Bộ ${field}`, ended: '2025-03-01', successor: `Bộ ${now}`, grade: 'B', source: 'Nghị quyết 176/2025/QH15',
  // `Bộ GTVT`, not `cán bộ Lao động - Thương binh và Xã hội`.
  pattern: new RegExp(`(?:^|[ ,])(?<!cán )bộ (?:${pattern})${END}`, 'u'),
}))

// Provinces set up the new ones between March and June of 2025.
const departments: readonly EndedBody[] = FIELDS.map(({ id, field, now, pattern }) => ({
  id: `department-${id}`, name: `Sở ${field}`, ended: '2025-07-01', successor: `Sở ${now}`, grade: 'B',
  source: 'Nghị định 45/2025/NĐ-CP; Nghị định 150/2025/NĐ-CP',
  pattern: new RegExp(`(?:^|[ ,])sở (?:${pattern})${END}`, 'u'),
}))

const ECONOMY = 'Phòng Kinh tế (xã, đặc khu), Phòng Kinh tế, Hạ tầng và Đô thị (phường)'
const SOCIETY = 'Phòng Văn hóa - Xã hội (xã, phường, đặc khu)'
const JUSTICE = 'Văn phòng HĐND và UBND (xã, phường, đặc khu)'

/** What a district had, where the name says so without the district's: `Phòng Nội vụ`. */
const rooms: readonly EndedBody[] = [
  { id: 'environment', name: 'Tài nguyên và Môi trường', successor: ECONOMY, words: `tài nguyên${AND}môi trường|tn${AND}mt` },
  {
    id: 'agriculture', name: 'Nông nghiệp và Phát triển nông thôn', successor: ECONOMY,
    words: `(?:nông nghiệp|nn)${AND}(?:phát triển nông thôn|ptnt)`,
  },
  {
    id: 'labour', name: 'Lao động - Thương binh và Xã hội', successor: SOCIETY,
    words: `lao động${AND}thương binh${AND}xã hội|lđ${AND}tb${AND}xh`,
  },
  { id: 'education', name: 'Giáo dục và Đào tạo', successor: SOCIETY, words: `giáo dục${AND}đào tạo|gd${AND}đt` },
  { id: 'culture', name: 'Văn hóa và Thông tin', successor: SOCIETY, words: `(?:văn hóa|vh)${AND}(?:thông tin|tt)` },
  { id: 'home', name: 'Nội vụ', successor: SOCIETY, words: 'nội vụ' },
  { id: 'justice', name: 'Tư pháp', successor: JUSTICE, words: 'tư pháp' },
].map(({ id, name, successor, words }) => ({
  id: `room-${id}`, name: `Phòng ${name}`, ended: '2025-07-01', successor, grade: 'B' as const, source: `${TIERS}; Nghị định 150/2025/NĐ-CP`,
  // A longer name is another one's: `Phòng Giáo dục và Đào tạo nghề`.
  pattern: new RegExp(`(?:^|[ ,])phòng (?:${words})(?=,|$)`, 'u'), elsewhere: true,
}))

/**
 * Bodies that ended in 2025, with their successors: Nghị quyết 203/2025/QH15 and Luật 72/2025/QH15 for the district level, Nghị quyết 176/2025/QH15 for
 * ministries, Nghị định 45/2025/NĐ-CP and 150/2025/NĐ-CP for what provinces and districts had, Party decisions of 2025 for the rest.
 */
export const ENDED_BODIES: readonly EndedBody[] = [
  {
    id: 'district-party', name: 'huyện ủy, quận ủy, thị ủy', ended: '2025-07-01', successor: 'đảng ủy xã, phường, đặc khu', grade: 'B', source: TIERS,
    // `Huyện ủy An Thịnh`.
    pattern: /(?:^|[ ,])(?:huyện ủy|quận ủy|thị ủy|huyện, thị, thành ủy|huyện, thành ủy|huyện, thị)(?=[ ,]|$)/u,
  },
  {
    id: 'district', name: 'cấp huyện', ended: '2025-07-01', successor: 'ủy ban nhân dân, cơ quan của xã, phường, đặc khu', grade: 'B', source: TIERS,
    // `Phòng Nội vụ huyện An Thịnh`.
    pattern: new RegExp(`^${DISTRICT_BODY}(?:[^;(]{0,60} )?(?:huyện|quận|thị xã)(?! (?:đội|ủy))(?=[ ,]|$)|^(?:huyện|quận|thị xã) (?!đội|ủy)[a-zà-ỹ]`),
  },
  { id: 'town', name: 'thị trấn', ended: '2025-07-01', successor: 'xã, phường', grade: 'B', source: TIERS, pattern: /(?:^|[ ,])thị trấn(?=[ ,]|$)/u },
  {
    id: 'mass-board', name: 'Ban Dân vận', ended: '2025-07-01', successor: 'Ban Tuyên giáo và Dân vận', grade: 'B', source: PARTY,
    // `Ban Dân vận Tỉnh ủy`.
    pattern: /(?:^|[ ,])ban dân vận(?=,|$| (?:trung ương|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|các|xã|phường|huyện)(?=[ ,]|$))/u,
  },
  {
    id: 'propaganda-board', name: 'Ban Tuyên giáo', ended: '2025-07-01', successor: 'Ban Tuyên giáo và Dân vận', grade: 'B', source: PARTY,
    // `Ban Tuyên giáo Tỉnh ủy`.
    pattern: /(?:^|[ ,])ban tuyên giáo (?:trung ương|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy)(?=[ ,]|$)/u,
  },
  {
    id: 'party-caucus', name: 'ban cán sự đảng', ended: '2025-07-01', successor: 'đảng ủy của cơ quan đó (đảng ủy UBND)', grade: 'B',
    source: PARTY, pattern: /(?:^|[ ,])ban cán sự(?: đảng)?(?=[ ,]|$)/u,
  },
  {
    id: 'party-group', name: 'đảng đoàn', ended: '2025-07-01',
    successor: 'đảng ủy các cơ quan của cấp ủy (đảng ủy Mặt trận Tổ quốc, các đoàn thể)', grade: 'B', source: PARTY,
    // `Đảng đoàn Hội Nông dân tỉnh`.
    pattern: /(?:^|[ ,])đảng đoàn(?=[ ,]|$)/u,
  },
  {
    id: 'bloc', name: 'Đảng ủy Khối', ended: '2025-07-01', successor: 'đảng ủy các cơ quan Đảng, đảng ủy Ủy ban nhân dân', grade: 'B',
    source: PARTY, pattern: /(?:^|[ ,])đảng ủy khối(?=[ ,]|$)/u,
  },
  ...ministries, ...departments, ...rooms,
]
