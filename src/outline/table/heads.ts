import { lazy } from '../../text/lazy.js'
import { fold } from '../../text/spelling.js'

/** What a column of a task table holds, or an attribute under a task says. */
export type Column =
  | 'number' | 'content' | 'product' | 'period' | 'time' | 'start' | 'end'
  | 'lead' | 'advise' | 'execute' | 'support' | 'monitor' | 'person'
  | 'figures' // money, amounts
  | 'note' // remarks, places, measures: like figures, nothing that a task has
  | 'roster' // names of people, posts, targets: a table of these hands out no work

const one = (...words: readonly string[]): string => `(?:${words.join('|')})`

const BODY = one('đơn vị', 'cơ quan', 'bộ phận', 'lực lượng', 'thành phần', 'tổ chức', 'phòng', 'ban', 'địa phương', 'ngành', 'cấp')
const PERSON = one(
  'người', 'cán bộ', 'công chức', 'viên chức', 'chuyên viên', 'lãnh đạo', 'đồng chí', 'đ c', 'giáo viên', 'cá nhân', 'nhân viên', 'thành viên',
)
const DUTY = one(
  'phụ trách', 'thực hiện', 'theo dõi', 'chủ trì', 'chịu trách nhiệm', 'đảm nhiệm', 'đảm nhận', 'được phân công', 'phối hợp', 'chỉ đạo', 'đôn đốc',
  'tham mưu', 'giám sát',
)
const NAMED = one('đơn vị', 'cơ quan', 'xã', 'phường', 'thôn', 'trường', 'người')
const NAMED_OR_BODY = one(NAMED, BODY)
const LISTED = one(
  'họ và tên', 'họ tên', 'chức vụ', 'chức danh', 'ngày sinh', 'năm sinh', `tên ${NAMED}`, 'đơn vị công tác', 'chỉ tiêu', 'chỉ số', 'địa chỉ',
  'số điện thoại', 'điện thoại',
)
const WORK = one(
  'nội dung', 'nhiệm vụ', 'công việc', 'đầu việc', 'việc', 'hoạt động', 'công tác', 'hạng mục', 'giải pháp', 'biện pháp', 'phần việc', 'chuyên đề', 'đề án',
  'sự kiện',
)
const AMOUNT = one('số lượng', 'khối lượng', 'tỷ lệ', '^tổng', 'thành tiền', 'đơn giá')
const REMARK = one(
  'ghi chú', 'kinh phí', 'dự toán', 'nguồn lực', 'nguồn vốn', 'địa điểm', 'địa bàn', 'đơn vị tính', 'đvt', 'đơn vị đo', 'đối tượng', 'căn cứ',
  'cơ sở pháp lý', '^mục tiêu', '^địa phương$', '^nơi ', 'đánh giá', 'hình thức',
)
const UNIT_OF_TIME = one('tháng', 'quý', 'ngày', 'tuần', 'năm', 'học kỳ')
const OUTCOME = one('sản phẩm', 'kết quả', 'đầu ra')

// Words of column heads as offices write them (Nghị định 30/2020/NĐ-CP prescribes none). The first that fits says what the column holds.
const HEADS: readonly (readonly [Column, string])[] = [
  ['number', '^(?:stt|tt|s tt|số tt|số thứ tự|thứ tự|số|mã số|mã)$'],
  // «Người phụ trách», «Cán bộ theo dõi»; «Đơn vị, cá nhân thực hiện» is none.
  ['person', `^${PERSON}(?: ${PERSON}| chịu| được)*(?: ${DUTY})+(?: chính)?$|^(?:phụ trách|người làm|phân công cán bộ|trưởng đoàn|tổ trưởng|trưởng nhóm)$`],
  ['roster', `^${LISTED}(?: |$)`],
  // «Đơn vị được giám sát»; who was given the work does it.
  ['roster', `^(?:các )?${NAMED_OR_BODY} (?:được|bị|chịu sự) (?!giao|phân công)`],
  ['content', `^(?:(?:các |những |tên |danh mục |nhóm )*${WORK}|diễn giải)(?: |$)`],
  ['product', `^(?:các |dự kiến |hồ sơ )*${OUTCOME}(?: |$)`],
  ['figures', `^(?:dự kiến |nhu cầu )?(?:kinh phí|dự toán)|${AMOUNT}`],
  ['note', REMARK],
  ['start', '^(?:(?:thời gian|thời điểm|ngày|tháng) )?bắt đầu$'],
  ['end', '^(?:(?:thời gian|thời điểm|ngày|tháng) )?kết thúc$|^(?:(?:ngày|tháng|thời gian|thời điểm) (?:dự kiến )?)?hoàn thành$|^(?:thời )?hạn(?: |$)'],
  ['time', `^(?:${UNIT_OF_TIME} )*thời (?:gian|điểm|lượng)|^mốc |tiến độ|hoàn thành|^${UNIT_OF_TIME}(?: (?:tháng|năm|hoàn thành|thực hiện|báo cáo))*$|lịch`],
  ['lead', `chủ trì|chịu trách nhiệm|thực hiện chính|phụ trách|đầu mối|phân công|trách nhiệm|được giao|${BODY} (?:chuẩn bị|soạn thảo|dự thảo|xây dựng|trình)`],
  ['support', 'phối hợp|tham gia|^cùng |hỗ trợ'],
  ['advise', 'tham mưu'],
  ['monitor', `^(?:${BODY} )?(?:theo dõi|đôn đốc|giám sát|kiểm tra)(?: |$)`],
  ['execute', `^(?:các )?${BODY}(?: [a-zà-ỹ]+){0,4} thực hiện|^(?:đơn vị|cơ quan|bộ phận)(?: (?:đơn vị|cá nhân|người))?$|^(?:tổ chức )?thực hiện$|lực lượng`],
  ['product', OUTCOME],
  ['content', 'nội dung|nhiệm vụ|công việc|hoạt động|công tác|phong trào|^tên'],
]

const PATTERNS = lazy(() => HEADS.map(([column, words]) => [column, new RegExp(words, 'u')] as const))
/** Any of them: most lines hold none. */
const ANY = lazy(() => new RegExp(HEADS.map(([, words]) => words).join('|'), 'u'))

const CALENDAR = lazy(() => new RegExp(`^${UNIT_OF_TIME}(?: ${UNIT_OF_TIME})*$`, 'u'))

/** Longer cells head no column. */
export const LONGEST_HEAD = 60

/** The words of a head: folded, without what stands in brackets, in single spaces. `Thời gian (dự kiến)` is `thời gian`. */
export function headWords(value: string): string {
  const bracket = value.indexOf('(')
  const bare = bracket > 0 ? value.slice(0, bracket) : value
  return fold(bare.slice(0, 80)).replace(/<br ?\/?>/gu, ' ').replace(/[^a-zà-ỹ]+/gu, ' ').trim()
}

/** What a column under a head holds, or an attribute of this name says; null where the words name nothing. */
export function headOf(value: string): Column | null {
  // Items of a list begin with words of work too; they have numbers, and end in a mark.
  if (value === '' || value.length > LONGEST_HEAD || /\d|[;,:]$|[^Tt]\.$/u.test(value)) return null
  const words = headWords(value)
  if (words === '' || !ANY().test(words)) return null
  return PATTERNS().find(([, head]) => head.test(words))?.[0] ?? null
}

/** Whether a head names the parts of a year that its rows stand in: `Tháng`, `Quý`. */
export function calendar(value: string): boolean {
  return CALENDAR().test(headWords(value))
}

/** Whether a head may stand over two more: `Cơ quan thực hiện` over `Chủ trì`, `Phối hợp`; `Thời gian` over `Bắt đầu`, `Hoàn thành`. */
export function umbrella(column: Column | null, below: readonly (Column | null)[]): boolean {
  const times = below.every((one) => one === 'start' || one === 'end' || one === 'time')
  const units = below.every((one) => one !== null && UNITS.has(one))
  return times ? column === 'time' : units && (column === 'execute' || column === 'lead' || column === null)
}

/** Columns of those who answer for a task. */
export const UNITS: ReadonlySet<Column> = new Set(['lead', 'advise', 'execute', 'support', 'monitor', 'person'])

/** Columns that make a table one of tasks. */
export const ASSIGNS: ReadonlySet<Column> = new Set([...UNITS, 'time', 'start', 'end', 'product', 'period'])
