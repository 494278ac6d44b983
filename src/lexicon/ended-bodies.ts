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
}

const TIERS = 'Nghị quyết 203/2025/QH15; Luật 72/2025/QH15'
const PARTY = 'sắp xếp bộ máy ngày 03/02/2025; cấp tỉnh đầu năm 2025'

// Schools, hospitals and branches keep a district in their name; bodies of the district level do not exist any more.
const DISTRICT_BODY =
  '(?:các |ủy ban nhân dân|hội đồng nhân dân|thường trực|ban chỉ đạo|ban chỉ huy|phòng |công an|thanh tra|mặt trận|ủy ban mặt trận|hội |' +
  'đoàn |huyện đoàn|liên đoàn|văn phòng|ủy ban kiểm tra|cấp )'

/**
 * Bodies that ended in 2025, with their successors: Nghị quyết 203/2025/QH15 and Luật 72/2025/QH15 for the district level, Party decisions of 2025
 * for the rest.
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
]
