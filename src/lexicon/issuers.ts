/** What kind of body issues a document; bodies that share a symbol and a level are one kind (Tỉnh ủy, its Ban Thường vụ, Ban Chấp hành Đảng bộ tỉnh). */
export type BodyKind =
  | 'central' | 'politburo' | 'secretariat' | 'central-committee' | 'central-board'
  | 'province-party' | 'city-party' | 'district-party' | 'commune-party' | 'party-committee' | 'party-cell' | 'party-board' | 'party-group'
  | 'government' | 'prime-minister' | 'assembly' | 'assembly-standing' | 'president' | 'ministry' | 'department' | 'people-committee' | 'people-council'

/** How sure a fact is: A read in the provision, B quoted or printed in official documents, C practitioners' notes, D derived, U general knowledge. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'U'

/** A whole group of a symbol that names its issuer. */
export interface IssuerGroup {
  readonly symbol: string
  readonly regime: 'party' | 'state'
  /** What it may stand for, in words. */
  readonly name: string
  /** First and last day of documents that carry it; null where open. */
  readonly from: string | null
  readonly to: string | null
  readonly successor: string | null
  /** Kinds that can never be its issuer (an error), and those that very likely are not (a warning). */
  readonly never: readonly BodyKind[]
  readonly doubtful: readonly BodyKind[]
  readonly grade: Grade
  readonly source: string
}

const STATE: readonly BodyKind[] = [
  'government', 'prime-minister', 'assembly', 'assembly-standing', 'president', 'ministry', 'department', 'people-committee', 'people-council',
]
const TOP: readonly BodyKind[] = ['central', 'politburo', 'secretariat', 'central-committee']
const PARTY: readonly BodyKind[] = [
  ...TOP, 'central-board', 'province-party', 'city-party', 'district-party', 'commune-party', 'party-committee', 'party-cell', 'party-board', 'party-group',
]
const LOCAL_PARTY = PARTY.filter((kind) => !TOP.includes(kind))
const BELOW = LOCAL_PARTY.filter((kind) => kind !== 'central-board')
const ALL: readonly BodyKind[] = [...PARTY, ...STATE]
const but = (kinds: readonly BodyKind[], ...left: readonly BodyKind[]) => kinds.filter((kind) => !left.includes(kind))

/** Kinds of the State's bodies; all others are the Party's. */
export const STATE_KINDS: ReadonlySet<BodyKind> = new Set(STATE)

type Row = Partial<IssuerGroup> & Pick<IssuerGroup, 'symbol' | 'name' | 'grade' | 'source'>

const row = (regime: 'party' | 'state', given: Row): IssuerGroup => ({ from: null, to: null, successor: null, never: [], doubtful: [], regime, ...given })

const PARTY_ROWS: readonly Row[] = [
  {
    symbol: 'TW', name: 'Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư', never: [...LOCAL_PARTY, ...STATE], grade: 'B',
    source: '18-NQ/TW, 57-NQ/TW, 399-QĐ/TW',
  },
  { symbol: 'VPTW', name: 'Văn phòng Trung ương Đảng', never: [...TOP, ...BELOW, ...STATE], grade: 'B', source: '36-HD/VPTW' },
  { symbol: 'BTCTW', name: 'Ban Tổ chức Trung ương', never: [...BELOW, ...STATE], doubtful: TOP, grade: 'B', source: '31-HD/BTCTW' },
  { symbol: 'UBKTTW', name: 'Ủy ban Kiểm tra Trung ương', never: [...BELOW, ...STATE], doubtful: TOP, grade: 'B', source: '519-QĐ/UBKTTW' },
  {
    symbol: 'BTGDVTW', name: 'Ban Tuyên giáo và Dân vận Trung ương', from: '2025-02-03', never: [...BELOW, ...STATE], doubtful: TOP,
    grade: 'B', source: '1147-QĐ/BTGDVTW, 01/12/2025',
  },
  {
    symbol: 'BTGTW', name: 'Ban Tuyên giáo Trung ương', to: '2025-02-03', successor: 'BTGDVTW', never: [...TOP, ...BELOW, ...STATE],
    grade: 'B', source: 'sắp xếp ngày 03/02/2025',
  },
  {
    symbol: 'BDVTW', name: 'Ban Dân vận Trung ương', to: '2025-02-03', successor: 'BTGDVTW', never: [...TOP, ...BELOW, ...STATE], grade: 'B',
    source: 'sắp xếp ngày 03/02/2025',
  },
  { symbol: 'BNCTW', name: 'Ban Nội chính Trung ương', doubtful: [...TOP, ...BELOW, ...STATE], grade: 'C', source: 'ghi chép thực hành' },
  { symbol: 'BKTTW', name: 'Ban Kinh tế Trung ương', doubtful: [...TOP, ...BELOW, ...STATE], grade: 'C', source: 'ghi chép thực hành' },
  {
    symbol: 'TU', name: 'Tỉnh ủy, Thành ủy trực thuộc Trung ương', never: [...TOP, ...STATE, 'central-board', 'commune-party'],
    doubtful: ['district-party'], grade: 'B', source: '10-NQ/TU, 248-KH/TU',
  },
  {
    symbol: 'HU', name: 'Huyện ủy', to: '2025-06-30', doubtful: [...TOP, ...STATE, 'province-party'], grade: 'B',
    source: 'kết thúc cấp huyện: Nghị quyết 203/2025/QH15',
  },
  {
    symbol: 'QU', name: 'Quận ủy', to: '2025-06-30', doubtful: [...TOP, ...STATE, 'province-party'], grade: 'B',
    source: 'kết thúc cấp huyện: Nghị quyết 203/2025/QH15',
  },
  {
    symbol: 'ThU', name: 'Thành ủy thuộc tỉnh', to: '2025-06-30', doubtful: [...TOP, ...STATE, 'province-party'], grade: 'B',
    source: 'kết thúc cấp huyện: Nghị quyết 203/2025/QH15',
  },
  {
    symbol: 'TxU', name: 'Thị ủy', to: '2025-06-30', doubtful: [...TOP, ...STATE, 'province-party'], grade: 'B',
    source: 'kết thúc cấp huyện: Nghị quyết 203/2025/QH15',
  },
  {
    symbol: 'ĐU', name: 'đảng ủy', never: [...TOP, ...STATE, 'central-board', 'province-party'], doubtful: ['city-party', 'district-party'],
    grade: 'D', source: 'mọi đảng ủy',
  },
  { symbol: 'ĐUK', name: 'Đảng ủy Khối', to: '2025-06-30', doubtful: [...TOP, ...STATE], grade: 'B', source: '15-HD/ĐUK (2016)' },
  { symbol: 'BCSĐ', name: 'ban cán sự đảng', to: '2025-06-30', grade: 'B', source: 'kết thúc đầu năm 2025, ngày tùy nơi' },
  { symbol: 'ĐĐ', name: 'đảng đoàn', to: '2025-06-30', grade: 'B', source: 'kết thúc đầu năm 2025, ngày tùy nơi' },
  {
    symbol: 'BDVTU', name: 'Ban Dân vận Tỉnh ủy', to: '2025-06-30', successor: 'BTGDVTU', never: [...STATE, 'central-board'], doubtful: TOP,
    grade: 'C', source: 'ngày kết thúc tùy nơi',
  },
  {
    symbol: 'BTGTU', name: 'Ban Tuyên giáo Tỉnh ủy', to: '2025-06-30', successor: 'BTGDVTU', never: [...STATE, 'central-board'],
    doubtful: TOP, grade: 'C', source: 'ngày kết thúc tùy nơi',
  },
  { symbol: 'CB', name: 'chi bộ', doubtful: [...TOP, ...STATE], grade: 'C', source: 'ghi chép thực hành' },
  { symbol: 'UBKT', name: 'ủy ban kiểm tra đảng ủy', doubtful: [...TOP, ...STATE], grade: 'C', source: 'ghi chép thực hành' },
  { symbol: 'TTCT', name: 'trung tâm chính trị', grade: 'C', source: '08-TB/TTCT' },
]

const ND30 = 'Nghị định 30/2020/NĐ-CP'
const QPPL = 'Luật 64/2025/QH15'

const STATE_ROWS: readonly Row[] = [
  { symbol: 'CP', name: 'Chính phủ', never: but(ALL, 'government', 'president'), grade: 'B', source: QPPL },
  {
    symbol: 'TTg', name: 'Thủ tướng Chính phủ', never: but(ALL, 'prime-minister', 'government', 'president'), doubtful: ['government'],
    grade: 'B', source: QPPL,
  },
  { symbol: 'QH', name: 'Quốc hội', never: but(ALL, 'assembly'), grade: 'B', source: QPPL },
  { symbol: 'UBTVQH', name: 'Ủy ban Thường vụ Quốc hội', never: but(ALL, 'assembly-standing'), grade: 'B', source: QPPL },
  { symbol: 'CTN', name: 'Chủ tịch nước', doubtful: but(ALL, 'president'), grade: 'B', source: QPPL },
  {
    symbol: 'HĐND', name: 'Hội đồng nhân dân', never: but(ALL, 'people-council', 'department', 'president'), doubtful: ['department'],
    grade: 'A', source: ND30,
  },
  {
    symbol: 'UBND', name: 'Ủy ban nhân dân', never: but(ALL, 'people-committee', 'department', 'president'), doubtful: ['department'],
    grade: 'A', source: ND30,
  },
  { symbol: 'VPCP', name: 'Văn phòng Chính phủ', doubtful: PARTY, grade: 'U', source: 'thông dụng' },
  { symbol: 'TTCP', name: 'Thanh tra Chính phủ', doubtful: PARTY, grade: 'B', source: 'viện dẫn' },
]

const MINISTRIES: Readonly<Record<string, string>> = {
  BNV: 'Nội vụ',
  BTP: 'Tư pháp',
  BTC: 'Tài chính',
  BYT: 'Y tế',
  BGDĐT: 'Giáo dục và Đào tạo',
  'BGD&ĐT': 'Giáo dục và Đào tạo',
  BXD: 'Xây dựng',
  BCT: 'Công Thương',
  BCA: 'Công an',
  BQP: 'Quốc phòng',
  BNG: 'Ngoại giao',
  BKHCN: 'Khoa học và Công nghệ',
  BVHTTDL: 'Văn hóa, Thể thao và Du lịch',
  BNNMT: 'Nông nghiệp và Môi trường',
  'BNN&MT': 'Nông nghiệp và Môi trường',
  BDTTG: 'Dân tộc và Tôn giáo',
  BNNPTNT: 'Nông nghiệp và Phát triển nông thôn',
  BTNMT: 'Tài nguyên và Môi trường',
  BTTTT: 'Thông tin và Truyền thông',
  BLĐTBXH: 'Lao động - Thương binh và Xã hội',
  BKHĐT: 'Kế hoạch và Đầu tư',
  BGTVT: 'Giao thông vận tải',
}

/** Fields as ministries, sở and ban of some years ago had them, or as people write them. */
export const OTHER_FIELDS: readonly string[] = [
  'giao thông và vận tải',
  'giao thông - vận tải',
  'văn hóa - thông tin',
  'văn hóa và thông tin',
  'văn hóa thông tin',
  'thương mại',
  'công nghiệp',
  'thủy sản',
  'bưu chính, viễn thông',
  'quy hoạch - kiến trúc',
  'quy hoạch kiến trúc',
  'lao động, thương binh và xã hội',
  'khoa học công nghệ',
  'giáo dục đào tạo',
  'kế hoạch đầu tư',
  'tài nguyên môi trường',
  'tổ chức',
  'tuyên giáo',
  'kiểm tra',
  'nội chính',
  'tài chính - kế hoạch',
  'kinh tế',
]

/** Fields that name a ministry or a department of a province, in full: only such names are told apart, abbreviations are not. */
export const FIELDS: ReadonlySet<string> = new Set(
  [...Object.values(MINISTRIES), 'Ngoại vụ', 'Du lịch', 'Văn hóa và Thể thao'].map((name) => name.toLowerCase()),
)

const DEPARTMENTS: Readonly<Record<string, string>> = {
  SNV: 'Nội vụ',
  STP: 'Tư pháp',
  STC: 'Tài chính',
  SYT: 'Y tế',
  SGDĐT: 'Giáo dục và Đào tạo',
  'SGD&ĐT': 'Giáo dục và Đào tạo',
  SXD: 'Xây dựng',
  SCT: 'Công Thương',
  SKHCN: 'Khoa học và Công nghệ',
  SVHTTDL: 'Văn hóa, Thể thao và Du lịch',
  SNNMT: 'Nông nghiệp và Môi trường',
  'SNN&MT': 'Nông nghiệp và Môi trường',
  SNNPTNT: 'Nông nghiệp và Phát triển nông thôn',
  STNMT: 'Tài nguyên và Môi trường',
  STTTT: 'Thông tin và Truyền thông',
  SLĐTBXH: 'Lao động - Thương binh và Xã hội',
  SKHĐT: 'Kế hoạch và Đầu tư',
  SGTVT: 'Giao thông vận tải',
  SDTTG: 'Dân tộc và Tôn giáo',
  SNgV: 'Ngoại vụ',
}

/**
 * Issuer groups of symbols by their spelling: Quy định 399-QĐ/TW (2026) and 66-QĐ/TW (2017) for the Party, Nghị định 30/2020/NĐ-CP and Luật
 * 64/2025/QH15 for the State; dates of validity by the reorganisation of 2025. Groups are matched whole: VPTU is not TU, TTCP not CP.
 */
export const ISSUER_GROUPS: ReadonlyMap<string, IssuerGroup> = new Map(
  [
    ...PARTY_ROWS.map((given) => row('party', given)),
    ...STATE_ROWS.map((given) => row('state', given)),
    ...Object.entries(MINISTRIES).map(([symbol, name]) =>
      row('state', { symbol, name: `Bộ ${name}`, doubtful: but(ALL, 'ministry'), grade: 'B', source: `${ND30}; viện dẫn` }),
    ),
    ...Object.entries(DEPARTMENTS).map(([symbol, name]) => row('state', { symbol, name: `Sở ${name}`, doubtful: but(ALL, 'department'), grade: 'D', source: ND30 })),
  ].map((group) => [group.symbol, group]),
)

// One optional run of capitals between two fixed ends: linear.
const PARTY_BOARD = /^(?:VP|UBKT|B[A-ZĐ]{1,6})(?:TW|TU|HU|QU|ĐU|ThU|TxU)$/u
// `ĐU`, `ĐUQSTƯ`, `BCSĐ`.
const PARTY_COMMITTEE = /^(?:ĐU|BCSĐ|BCS )[A-ZÀ-ÝĂĐĨŨƠƯẠ-Ỹ ]*$/

/** What is known of an issuer group: its row, or what the making of an advisory body's symbol tells (`BTCTU`: of a Tỉnh ủy); null where nothing is. */
export function issuerGroup(group: string): IssuerGroup | null {
  const known = ISSUER_GROUPS.get(group)
  if (known) return known
  if (!PARTY_BOARD.test(group)) return null
  const central = group.endsWith('TW')
  const name = central ? 'cơ quan của Trung ương Đảng' : group.endsWith('TU') ? 'cơ quan của Tỉnh ủy, Thành ủy' : 'cơ quan của cấp ủy địa phương'
  return row('party', {
    symbol: group,
    name,
    never: central ? [...BELOW, ...STATE] : [...STATE, 'central-board'],
    doubtful: TOP,
    grade: 'D',
    source: 'cách đặt ký hiệu',
  })
}

/** Whose group it is, by the table or by how such groups are made (advisory bodies of a party committee, party committees, ban cán sự); null where open. */
export function groupRegime(group: string): 'party' | 'state' | null {
  const known = ISSUER_GROUPS.get(group)
  if (known) return known.regime
  if (PARTY_BOARD.test(group) || PARTY_COMMITTEE.test(group)) return 'party'
  return null
}
