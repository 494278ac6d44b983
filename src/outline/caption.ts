import type { Line } from '../model/source.js'
import { capitals, fold } from '../text/spelling.js'

// `Phần thứ hai` / `NHIỆM VỤ, GIẢI PHÁP`.
const ROLE_WORDS = /nhiệm vụ|giải pháp|mục đích|yêu cầu|mục tiêu|nội dung|tổ chức thực hiện|kinh phí|phân công|phương hướng|kết quả|biện pháp/u

/** A heading in capitals whose number was lost. */
export function caption(line: Line): boolean {
  const value = line.passage.value
  return value.length >= 8 && value.length <= 150 && !/[.;,]$/u.test(value) && (capitals(value) > 0.95 || line.heading > 0) && ROLE_WORDS.test(fold(value))
}
