import { fold } from '../../text/spelling.js'

/** What a column of a task table holds, or an attribute under a task says. */
export type Column =
  | 'number' | 'content' | 'product' | 'period' | 'time' | 'start' | 'end'
  | 'lead' | 'advise' | 'execute' | 'support' | 'monitor' | 'person'
  | 'figures' // money, amounts
  | 'note' // remarks, places, measures: like figures, nothing that a task has
  | 'roster' // names of people, posts, targets: a table of these hands out no work

const BODY = '(?:đơn vị|cơ quan|bộ phận|lực lượng|thành phần|tổ chức|phòng|ban|địa phương|ngành|cấp)'
const PERSON = '(?:người|cán bộ|công chức|viên chức|chuyên viên|lãnh đạo|đồng chí|đ c|giáo viên|cá nhân|nhân viên|thành viên)'
const DUTY = '(?:phụ trách|thực hiện|theo dõi|chủ trì|chịu trách nhiệm|đảm nhiệm|đảm nhận|được phân công|phối hợp|chỉ đạo|đôn đốc|tham mưu|giám sát)'

// Words of column heads as offices write them (Nghị định 30/2020/NĐ-CP prescribes none). The first that fits says what the column holds.
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:stt|tt|s tt|số tt|số thứ tự|thứ tự|số|mã số|mã)$/u],
  // «Người phụ trách», «Cán bộ theo dõi»; «Đơn vị, cá nhân thực hiện» is none.
  ['person', new RegExp(`^${PERSON}(?: ${PERSON}| chịu| được)*(?: ${DUTY})+(?: chính)?$|^(?:phụ trách|người làm|phân công cán bộ)$`, 'u')],
  ['roster', /^(?:họ và tên|họ tên|họ, tên|chức vụ|chức danh|ngày sinh|năm sinh|tên (?:đơn vị|cơ quan|xã|phường|thôn|trường|người)|đơn vị công tác|chỉ tiêu|chỉ số|địa chỉ|số điện thoại|điện thoại)(?: |$)/u],
  ['content', /^(?:(?:các |những |tên |danh mục |nhóm )*(?:nội dung|nhiệm vụ|công việc|đầu việc|việc|hoạt động|công tác|hạng mục|giải pháp|biện pháp|phần việc|chuyên đề|đề án|sự kiện)|diễn giải)(?: |$)/u],
  ['product', /^(?:các |dự kiến )*(?:sản phẩm|kết quả|đầu ra|hồ sơ sản phẩm)(?: |$)/u],
  ['figures', /^(?:dự kiến |nhu cầu )?(?:kinh phí|dự toán)|số lượng|khối lượng|tỷ lệ|^tổng|thành tiền|đơn giá/u],
  ['note', /ghi chú|kinh phí|dự toán|nguồn (?:lực|vốn)|địa điểm|địa bàn|đơn vị tính|đvt|đơn vị đo|đối tượng|căn cứ|cơ sở pháp lý|^mục tiêu|đánh giá|hình thức/u],
  ['start', /^(?:(?:thời gian|thời điểm|ngày|tháng) )?bắt đầu$/u],
  ['end', /^(?:(?:thời gian|thời điểm|ngày|tháng) )?kết thúc$|^(?:ngày |tháng )?hoàn thành$|^(?:thời )?hạn(?: |$)/u],
  ['time', /^thời (?:gian|điểm|lượng)|tiến độ|hoàn thành|^(?:tháng|quý|ngày|tuần|năm|học kỳ|hạn)(?: (?:tháng|năm|hoàn thành|thực hiện|báo cáo))*$|lịch/u],
  ['lead', /chủ trì|chịu trách nhiệm|thực hiện chính|phụ trách|đầu mối|phân công|trách nhiệm|được giao/u],
  ['support', /phối hợp|tham gia/u],
  ['advise', /tham mưu/u],
  ['monitor', new RegExp(`^(?:${BODY} )?(?:theo dõi|đôn đốc|giám sát|kiểm tra)(?: |$)`, 'u')],
  ['execute', new RegExp(`^(?:các )?${BODY}(?: [a-zà-ỹ]+){0,4} thực hiện|^(?:đơn vị|cơ quan|bộ phận)(?: (?:đơn vị|cá nhân|người))?$|^(?:tổ chức )?thực hiện$|lực lượng`, 'u')],
  ['product', /sản phẩm|kết quả|đầu ra/u],
  ['content', /nội dung|nhiệm vụ|công việc|hoạt động|công tác|phong trào|^tên/u],
]

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
  if (words === '') return null
  return HEADS.find(([, head]) => head.test(words))?.[0] ?? null
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
