/** Made-up plans out of the domain's own words: the same seed gives the same text. No sentence of a real plan is in it. */

/** Numbers that look thrown and are not: the same seed gives the same row. */
export interface Dice {
  /** A whole number from 0 to `n` - 1. */
  readonly below: (n: number) => number
  readonly one: <T>(list: readonly T[]) => T
  /** True in `p` of all throws. */
  readonly odds: (p: number) => boolean
}

/** The dice of a seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number): number => Math.floor(next() * n)
  return { below, one: (list) => list[below(list.length)] as never, odds: (p) => next() < p }
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'IX', 'X', 'XIV']
const LETTERS = [...'abcdđeghiklf']
const UNITS = [
  'Văn phòng HĐND và UBND xã', 'Phòng Văn hóa - Xã hội', 'Ban Xây dựng Đảng', 'Công an xã', 'các chi bộ', 'Ủy ban MTTQ Việt Nam xã Khe Mây', 'Sở Nội vụ', 'Phòng Tổ chức - Hành chính', 'các sở, ban, ngành',
  'Đoàn Thanh niên', 'UBND các xã, phường', 'Ban Dân vận Tỉnh uỷ', 'Trạm Y tế', 'Hội LHPN xã', 'Chủ tịch UBND phường Bến Đá', 'TP. Nà Lốc', 'Tổ giúp việc', 'Ban Chỉ đạo thực hiện quy chế dân chủ tỉnh',
]
const DOINGS = [
  'rà soát hộ nghèo', 'tổ chức đối thoại với nhân dân', 'tham mưu xây dựng kế hoạch', 'tuyên truyền Luật Đất đai', 'sơ kết 6 tháng đầu năm', 'kiểm tra, giám sát', 'phát động thi đua “Dân vận khéo”',
  'kỷ niệm 95 năm Ngày thành lập (18/11/1930-18/11/2025)', 'chăm lo Tết cho người có công', 'báo cáo kết quả', 'xây dựng mô hình "Chính quyền thân thiện, vì nhân dân phục vụ"', 'hoà giải ở cơ sở', 'cập nhật dữ liệu',
]
const DATES = ['05/3/2026', '5/3/2026', '31/4/2026', '26-11-2021', '26.11.2021', '26 tháng 11 năm 2021', '30/02', '20/11', '15 tháng 6', '99/99/9999', '01/7/2025']
const TIMES = [
  'trước ngày #', 'xong trước ngày #', 'chậm nhất ngày #', 'đến hết quý II/2026', 'trong tháng 3/2026', 'trong quý I', 'ngày #', 'từ ngày # đến ngày #', 'từ 12 - 15/4/2026', 'hằng tháng', 'định kỳ hằng quý',
  'trước ngày 20 hằng tháng', 'ngày 15 của tháng cuối quý', 'rằm tháng Giêng', 'ngày 10/3 âm lịch', 'vào thứ Hai hằng tuần', 'trong vòng 30 ngày', 'từ tháng 9 đến tháng 12', 'đến năm 2030', 'thường xuyên', '6 tháng một lần', 'kịp thời',
]
const TYPES = ['Kế hoạch', 'Nghị quyết', 'Quyết định', 'Chỉ thị', 'Kết luận', 'Thông tư', 'Nghị định', 'Chương trình hành động', 'Công văn', 'Luật', 'các Quy chế phối hợp', 'Đề án']
const NUMBERS = [
  '12-KH/TU', '57-NQ/TW', '15/KH-UBND', '30/2020/NĐ-CP', '55/2023/NQ-HĐND', '94- KH/BDVTW', '2231/SNV-CCHC&PC', '01-QC/BCTU-BDVTU', '72/2025/QH15', '05 - CTr/ĐU', '1157, 1158-QĐ/TU', '12\\-CTr/ĐU', '7', '24-\nNQ/TW', '110-BC/BCSĐ UBND',
]
const ISSUERS = ['của Bộ Chính trị', 'của Ban Thường vụ Tỉnh ủy', 'của UBND tỉnh', 'của Chính phủ', 'giữa Ban Dân vận và Công an tỉnh', 'của Bộ Chính trị (khóa XII)', 'của Ban Chấp hành Đảng bộ tỉnh', '']
const ODD = ['\u00a0', '\u200b', '\ufeff', '\u00ad', '🎉', '\ud83d', '\u0301', '*', '**', '_', '#', '|', '(', ')', '“', '”', '"', '\\', '\t', '   ', '…', './.', '²', '[1]', '\u2003', '\u0000', '\ufffd', '<br>', '½', '№', 'ﬁ', 'Ǆ', '\u2028', '\u000c', '١', '-', '\r', '\u212b', '\u0958', '\u1100\u1161', '\u0627\u0653', '\u20dd']

const cited = (d: Dice): string => `${d.one(TYPES)} ${d.one(['số ', 'số: ', '', 'số '])}${d.one(NUMBERS)}${d.one([', ngày ', ' ngày ', ' (', ''])}${d.one(DATES)} ${d.one(ISSUERS)}`
const timed = (d: Dice): string => d.one(TIMES).replace(/#/gu, () => d.one(DATES))
const roles = (d: Dice): string => d.one([
  () => `(*${d.one(UNITS)} tham mưu*)`, () => `(${d.one(UNITS)} chủ trì; ${d.one(UNITS)} phối hợp với ${d.one(UNITS)} thực hiện)`, () => `(chủ trì: ${d.one(UNITS)}; phối hợp: ${d.one(UNITS)})`, () => `(${d.one(UNITS)})`,
  () => `Giao ${d.one(UNITS)}, ${d.one(UNITS)} theo dõi, đôn đốc`, () => `${d.one(UNITS)} chủ trì, phối hợp với ${d.one(UNITS)} và các đơn vị liên quan`, () => `Đề nghị ${d.one(UNITS)}`, () => `_(Thực hiện: ${d.one(UNITS)})_`,
])()
const sentence = (d: Dice): string => [d.one(DOINGS), ...(d.odds(0.4) ? [d.one(['theo', 'gắn với', 'thực hiện'])] : []), ...(d.odds(0.4) ? [cited(d)] : []), ...(d.odds(0.4) ? [timed(d)] : []), ...(d.odds(0.5) ? [roles(d)] : [])].join(' ')
const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function label(d: Dice): string {
  const n = d.below(14) + 1
  return d.one([
    () => `${d.one(ROMAN)}. `, () => `${d.one(ROMAN)}- `, () => `${d.one(ROMAN)}/ `, () => `${n}. `, () => `${n}- `, () => `${n}/ `, () => `${n}.${d.below(4) + 1}. `, () => `${n}.${d.below(4) + 1}- `, () => `${n}.1.2 `, () => `${d.one(LETTERS)}) `,
    () => `${d.one(LETTERS)}. `, () => `(${n}) `, () => `${n}) `, () => '- ', () => '+ ', () => '* ', () => '• ', () => 'Ø ', () => 'o ', () => '– ', () => `**${n}.** `, () => `## ${d.one(ROMAN)}. `, () => 'Phần thứ nhất: ',
    () => `Điều ${n}. `, () => `Mục ${n}. `, () => `${d.one(['A', 'B', 'C', 'V', 'I'])}. `, () => '   - ', () => '', () => '',
  ])()
}

const period = (d: Dice): string => `${d.one(['', '', `${d.below(12) + 1}. `, '**', '### '])}${d.one(['Tháng 01', 'Tháng 3/2026:', 'THÁNG 12', 'Quý I', 'Quý IV/2024:', 'Tháng 3, 4/2026', '6 tháng đầu năm 2026', 'Tháng 9 (khai giảng)', 'Nhiệm vụ tháng 5', 'Năm 2026', 'Tháng Giêng', 'Tháng 13', 'Quý 5'])}`
const row = (d: Dice): string => `| ${[d.below(20), upper(sentence(d)), d.one(UNITS), d.one(UNITS), timed(d)].join(d.odds(0.9) ? ' | ' : '|')} |`

function head(d: Dice): string[] {
  const state = d.odds(0.5)
  return [
    state ? `UBND XÃ SUỐI BÀNG${d.one(['     ', '\t', '\n'])}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` : 'ĐẢNG BỘ TỈNH SƠN LĨNH\nĐẢNG ỦY XÃ KHE NGÀN\n*\tĐẢNG CỘNG SẢN VIỆT NAM',
    `${d.one(['Số: ', 'Số ', 'Số:    '])}${d.one(['12/KH-UBND', '07-CTr/ĐU', '   /KH-UBND', '- CTr/BCĐ', '…/KH-UBND'])}${d.one(['\t', '\n', '      '])}Suối Bàng, ngày ${d.one(['05', '5', '  ', '…'])} tháng ${d.one(['01', '13', '…'])} năm 2026`,
    '', d.one(['KẾ HOẠCH', 'CHƯƠNG TRÌNH', '# KẾ HOẠCH', '**KẾ HOẠCH**', 'K Ế  H O Ạ C H', 'QUYẾT ĐỊNH', '']), `${d.one(['Công tác dân vận', 'về phát triển kinh tế', ''])} ${d.one(['năm 2026', 'năm học 2026-2027', 'giai đoạn 2026-2030', ''])}`,
    d.one(['', '-----', '(kèm theo Kế hoạch số 12/KH-UBND, ngày 05/01/2026)', '']), `${d.one(['Căn cứ', '- Căn cứ', 'Thực hiện'])} ${cited(d)};`, '',
  ]
}

const foot = (d: Dice): string[] => [
  '', d.one(['Nơi nhận:', '*Nơi nhận*', 'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN', 'Nơi nhận']), '- Như trên (b/c);', `- ${d.one(UNITS)};`, `- ${d.one(UNITS)} (để thực hiện)${d.one([';', ',', '; - Các thôn;', ''])}`, '- Lưu: VT.', '',
  d.one(['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'T/M ĐẢNG ỦY\nPHÓ BÍ THƯ', 'KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN', 'Ký bởi: Ủy ban nhân dân xã\nGIÁM ĐỐC', '']), d.one(['(Đã ký)', '']), d.one(['Hà Văn Thếm', 'ThS. Lò Thị Bông', 'Lê A']),
]

function body(d: Dice): string[] {
  const lines: string[] = []
  for (let n = d.below(30) + 2; n > 0; n--) {
    const kind = d.below(20)
    if (kind === 0) lines.push(period(d))
    else if (kind === 8) for (let month = d.below(11) + 1, to = month + d.below(4); month <= to; month++) lines.push(`Tháng ${month}`, `1. ${upper(sentence(d))}.`, ...(d.odds(0.5) ? [`2. ${upper(sentence(d))}.`] : []))
    else if (kind === 1) lines.push(`${d.one(ROMAN)}${d.one(['.', '-', '/', ''])} ${d.one(['NHIỆM VỤ CỤ THỂ', 'MỤC ĐÍCH, YÊU CẦU', 'TỔ CHỨC THỰC HIỆN', 'Kinh phí', 'NHIỆM VỤ, GIẢI PHÁP'])}`)
    else if (kind === 2) lines.push(d.one(['| STT | Nội dung | Chủ trì | Phối hợp | Thời gian |', '|---|---|---|---|---|', '|:--|--:|']), row(d), row(d))
    else if (kind === 3) lines.push(d.one(['12', '- 3 -', 'Trang 2/9', '¹ Chú thích của trang này.', '[2] Văn bản số 12-KH/TU.', '_____', '-----', '']))
    else if (kind === 4) lines.push(`${label(d)}${upper(sentence(d))}. ${label(d)}${upper(sentence(d))}`)
    else if (kind === 5) lines.push(`${label(d)}${upper(sentence(d))} ${d.one(['và', 'của', '(', 'số 24-', ','])}`, `${sentence(d)}.`)
    else if (kind === 6) lines.push(`${label(d)}${d.one(UNITS)}${d.one([':', '', ' và '])}`)
    else if (kind === 7 && d.odds(0.1)) lines.push(`${label(d)}${Array.from({ length: 200 }, () => sentence(d)).join(d.one(['; ', '. ', ', ']))}`)
    else lines.push(`${label(d)}${upper(sentence(d))}${d.one([d.one(['*', '**', '_', '²']), '.', '.', ';', '', ' '])}`)
    if (d.odds(0.25)) lines.push('')
  }
  return lines
}

/** `text` cut, shuffled, repeated, glued, with odd characters set in: what converters and people do to files. */
export function mutated(text: string, d: Dice): string {
  let lines = text.split('\n')
  const at = (): number => d.below(lines.length)
  const change = d.below(9)
  if (change === 0) lines = lines.slice(0, at() + 1)
  else if (change === 1) lines = lines.slice(at())
  else if (change === 2) for (let n = d.below(8); n > 0; n--) [lines[at()], lines[at()]] = [lines[at()] ?? '', lines[at()] ?? '']
  else if (change === 3) lines.splice(at(), 0, ...lines.slice(at(), at() + 5))
  else if (change === 4) for (let n = d.below(5); n > 0; n--) lines.splice(at(), 2, lines.slice(at()).slice(0, 2).join(d.one(['', ' '])))
  else if (change === 5) lines = lines.flatMap((line) => (line.length > 60 && d.odds(0.5) ? line.replace(/(.{30,50}) /gu, '$1\n').split('\n') : [line]))
  let whole = lines.join('\n')
  for (let n = d.odds(0.6) ? d.below(12) : 0; n > 0; n--) {
    const cut = d.below(whole.length + 1)
    whole = whole.slice(0, cut) + d.one(ODD) + whole.slice(cut + (d.odds(0.3) ? d.below(4) : 0))
  }
  if (d.odds(0.08)) whole = whole.normalize('NFD')
  if (d.odds(0.08)) whole = whole.replaceAll('\n', '\r\n')
  if (d.odds(0.03)) whole = whole.replaceAll(' ', '\u00a0')
  return whole
}

/** The made-up plan of a seed: whole in one of five, mutated in the others. */
export function madeUp(seed: number): string {
  const d = dice(seed)
  const text = [...(d.odds(0.8) ? head(d) : []), ...body(d), ...(d.odds(0.7) ? foot(d) : []), ...(d.odds(0.2) ? [...head(d), ...body(d), ...foot(d)] : [])].join('\n')
  return d.odds(0.2) ? text : mutated(text, d)
}
