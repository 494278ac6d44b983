import { BODY } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import { FIRST } from '../text/lexer.js'
import type { Passage } from '../text/passage.js'
import type { Scanner } from '../text/text.js'

/** Words that a body's name follows: `giao Phòng`, `của Sở`, `đề nghị Hội`; `Văn phòng Bộ` is whole. */
const LEADING: ReadonlySet<number> = new Set([W.giao, W.với, W.và, W.của, W.cho, W.do, W.tại, W.là, W.nghị, W.cầu, W.gửi, W.về])

/** Whether a line ends within a name that the next goes on with its capital: `giao Phòng` / `Kinh tế`, `Mặt trận Tổ quốc Việt` / `Nam`. */
export function cutName(line: Passage, next: string, scanner: Scanner): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(next) || !/\p{L}$/u.test(line.value.slice(-1))) return false
  if (line.value.endsWith(' Việt') && next.startsWith('Nam')) return true
  const t = scanner.text(line)
  const start = t.count - t.before(t.count, BODY)
  return start < t.count && t.case(start) === FIRST && LEADING.has(t.form(start - 1))
}
