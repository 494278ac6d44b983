import { Passage } from '../../passage.js'
import { fold } from '../../words.js'

const BODY = /^(?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng bộ|đảng ủy|bch|ban|ubnd|ủy ban|hội|hđnd|sở|phòng|trường|đoàn|tỉnh đoàn|bộ|văn phòng|công an|trung tâm|bệnh viện|chi bộ|công đoàn|liên đoàn|mặt trận|mttq|cục|chi cục|tổng|viện|học viện|đại học|khối|tiểu ban|tổ|quân khu|công ty|ngân hàng|bảo hiểm|tòa án|kho bạc|đài|báo|trạm|khoa|ban chỉ đạo|hạt|xí nghiệp|hợp tác xã|nhà)(?![A-Za-zÀ-ỹ])/u
const PLACE = /^(?:tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?![A-Za-zÀ-ỹ]| ủy| đoàn)/u

/** The lines of the issuer joined to bodies: a long name goes over several lines, a level (`XÃ AN HÒA`) belongs to the body above it. */
export function bodies(lines: readonly Passage[]): Passage[] {
  const found: Passage[] = []
  for (const line of lines) {
    const value = fold(line.value)
    const last = found.at(-1)
    const whole = last && /^(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|đảng ủy|đảng bộ|công an|ủy ban mặt trận tổ quốc|ủy ban mttq|ủy ban mttq việt nam|ủy ban mặt trận tổ quốc việt nam|ban chấp hành|mặt trận tổ quốc việt nam)$/u.test(fold(last.value))
    if (last && (!BODY.test(value) || (whole && PLACE.test(value)))) found[found.length - 1] = Passage.join([last, line], ' ')
    else found.push(line)
  }
  return found
}
