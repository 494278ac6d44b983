import { ACTIVITY, DONE, EVENT, EVERY, OCCASION, PERIODIC, REGULAR, VERB, WITHIN, LIMIT, FROM } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { SMALL } from '../../text/lexer.js'
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, QUOTE, SEMICOLON } from '../../text/signs.js'
import type { Text } from '../../text/text.js'

/** So many tokens before a time may begin the parentheses that it stands in, and so many they may take. */
const BEFORE = 32
const LONGEST = 128

/** Whether a token ends a clause: `.`, `;`, `:`, `,`, a parenthesis. */
export function parts(t: Text, i: number): boolean {
  const form = t.form(i)
  return form === COMMA || form === DOT || form === SEMICOLON || form === COLON || form === OPEN || form === CLOSE
}

/** Whether a clause begins at token `i`: at the text's start, after a mark or a bullet. */
export function clauseHead(t: Text, i: number): boolean {
  return i === 0 || parts(t, i - 1) || (t.form(i - 1) === DASH && (i === 1 || t.apart(i)))
}

/** Whether a sentence begins at token `i`. */
export function sentenceHead(t: Text, i: number): boolean {
  const form = t.form(i - 1)
  return i === 0 || form === DOT || form === SEMICOLON || form === COLON || (i === 1 && form === DASH)
}

/**
 * Whether a time stands in parentheses that gloss something, with no verb of duty in them: `(mô hình tiêu biểu hằng năm)`. What begins with a word of
 * time is none.
 */
export function gloss(t: Text, i: number): boolean {
  let open = i - 1
  while (open >= 0 && open > i - BEFORE && t.form(open) !== OPEN && t.form(open) !== CLOSE) open--
  if (t.form(open) !== OPEN || !(t.isWord(open + 1) || t.form(open + 1) === QUOTE)) return false
  for (const kind of [PERIODIC, EVERY, LIMIT, FROM, WITHIN]) if (t.within(open + 1, kind) > 0) return false
  for (let at = open + 1; at < open + LONGEST && at < t.count; at++) {
    if (t.form(at) === CLOSE) return true
    if (t.has(at, VERB) || t.has(at, DONE) || (at > i && t.form(at) === OPEN)) return false
  }
  return false
}

/** Whether the words before token `i` make its date another thing's: `kỷ niệm ngày …`, `có hiệu lực từ ngày …`, `Đại hội lần thứ XIV (…)`. */
export function others(t: Text, i: number): boolean {
  let end = i
  if (t.form(end - 1) === W.từ) end--
  if (t.form(end - 1) === OPEN) end--
  // «nhân ngày 27/7», and not «công nhân từ ngày 12/5».
  const whole = t.form(end - 1) !== W.nhân || t.phrase(end - 2) < 2
  // «Lễ hội lần thứ V từ ngày 15 đến ngày 18/11» says when it is held.
  return (whole && t.before(end, OCCASION) > 0) || (t.form(i) !== W.từ && t.form(end - 2) === W.thứ && t.form(end - 3) === W.lần)
}

/** So many tokens before a day the meeting may be named that took place on it. */
const MEETING = 18

/** Whether the day at token `i` is that of a meeting at which something was said: `… tại Hội nghị tổng kết tổ chức vào ngày 12/01/2026`. */
export function held(t: Text, i: number): boolean {
  const end = t.form(i - 1) === W.vào ? i - 1 : i
  if (!t.reads(end - 2, W.tổ, W.chức) && !t.reads(end - 2, W.diễn, W.ra)) return false
  for (let at = end - 3; at >= 0 && at >= i - MEETING && !parts(t, at); at--)
    if (t.form(at) === W.tại) return t.within(at + 1, EVENT) > 0 || t.form(at + 1) === W.cuộc || t.form(at + 1) === W.buổi || t.form(at + 1) === W.phiên
  return false
}

/** So many tokens before `hằng năm` the noun may stand that it describes. */
const PHRASE = 10

/** Whether a noun to the left, within its clause, is described by the interval at token `i`: `kế hoạch sử dụng đất hằng năm`. */
export function described(t: Text, i: number): boolean {
  // «đánh giá kết quả mỗi học kỳ»: a noun is not described by each.
  if (t.form(i) === W.mỗi) return false
  // «vốn ngân sách 5 năm và hằng năm», «kế hoạch trung hạn và hằng năm»
  const joined = t.form(i - 1) === W.và && (t.form(i - 2) === W.năm || t.form(i - 2) === W.hạn)
  const yearly = t.form(i + t.within(i, EVERY)) === W.năm
  if (yearly && ground(t, i)) return true
  for (let at = joined ? i - 3 : i - 1; at >= 0 && at >= i - PHRASE; at--) {
    const form = t.form(at)
    // «cập nhật danh mục thuốc hằng tháng»: a list is kept up so often.
    if (!yearly && t.reads(at - 2, W.cập, W.nhật)) return false
    // «kế hoạch đào tạo, bồi dưỡng hằng năm»
    if (form === COMMA && t.before(at, VERB) > 0 && t.before(i, VERB) === i - at - 1) continue
    if (parts(t, at) || form === W.và || form === W.tổ) return false
    // «báo cáo kết quả hằng tuần»: what is reported so often.
    if (!yearly && t.reads(at - 2, W.báo, W.cáo)) return false
    // «Phòng Tài chính - Kế hoạch» is no plan.
    if (t.has(at, REGULAR) && (t.case(at) === SMALL || sentenceHead(t, at))) return true
    if (t.within(at, ACTIVITY) > 0 && at + t.within(at, ACTIVITY) === i) return true
  }
  return false
}

/** So many tokens before `hằng năm` the words may stand that say what something is a ground of. */
const GROUND = 18

/** Whether it is said before token `i` on what ground something is judged: `làm căn cứ xét tặng danh hiệu …`, `làm cơ sở đánh giá, xếp loại`. */
function ground(t: Text, i: number): boolean {
  for (let at = i - 1; at >= 1 && at >= i - GROUND; at--) {
    const form = t.form(at)
    if (form === DOT || form === SEMICOLON || form === COLON || t.within(at, EVERY) > 0) return false
    if (form === COMMA && at === i - 1) return false
    const named = t.reads(at, W.căn, W.cứ) || t.reads(at, W.cơ, W.sở) || t.reads(at, W.chỉ, W.tiêu) || t.reads(at, W.tiêu, W.chí)
    if (named && i > at + 2 && (t.form(at - 1) === W.làm || t.form(at - 1) === W.là || t.form(at - 1) === W.như || t.form(at - 1) === W.các)) return true
    // «một trong các căn cứ xét tặng …»
    if (named && t.form(at + 2) === W.để) return true
  }
  return false
}

/** Whether what is looked back on is named before token `i`: `tổng kết phong trào thi đua trong năm 2026`, `đánh giá kết quả hoạt động trong năm 2026`. */
export function reviewed(t: Text, i: number): boolean {
  for (let at = i - 1; at >= 2 && at >= i - PHRASE && !parts(t, at); at--)
    if (t.within(at, ACTIVITY) > 0 && (t.form(at - 1) === W.kết || t.reads(at - 2, W.đánh, W.giá))) return true
  return false
}

/** Whether what is done is named right before token `i`, and nothing in the clause says that it is finished: `thực hiện nhiệm vụ trong năm 2026`. */
export function activity(t: Text, i: number): boolean {
  if (t.before(i, ACTIVITY) === 0) return false
  for (let at = i - 1; at >= 0 && at >= i - PHRASE && !parts(t, at); at--) if (t.has(at, DONE)) return false
  return true
}
