import { BASIS, BODY, ISSUER, POST } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import type { Line } from '../model/source.js'
import { introduces } from '../recognise/introduction.js'
import { SMALL } from '../text/lexer.js'
import { COMMA } from '../text/signs.js'
import type { Scanner, Text } from '../text/text.js'

/** No body's name on such a line is longer. */
const LONGEST = 120
/** After these a title goes on: `… của` / `Ủy ban nhân dân tỉnh …`. */
const JOINING: ReadonlySet<number> = new Set([W.và, W.của, W.với, W.cho, W.do, W.tại, W.giữa, W.các, W.về, W.là, COMMA])

/**
 * Whether a line below the title of a Quyết định is who issues it, a body or the head of one: `Ủy ban nhân dân tỉnh Sơn Khê` / `Căn cứ …`, `Hội đồng nhân dân` /
 * `Khóa XV, kỳ họp thứ 5` / `Xét …`. `title` is the last line of the title so far.
 */
export function issues(title: Text, line: Line, below: readonly Line[], scanner: Scanner): boolean {
  const { value } = line.passage
  if (line.cells || value.length > LONGEST || '.;:'.includes(value.at(-1) ?? '.') || JOINING.has(title.form(title.count - 1))) return false
  const t = scanner.text(line.passage)
  if (t.case(0) === SMALL) return false
  if (!t.has(0, POST) && t.within(0, ISSUER) === 0 && t.within(0, BODY) === 0) return false
  const at = below.findIndex(({ passage }) => !session(scanner.text(passage)))
  const next = below[at]
  if (!next || next.cells) return false
  const basis = scanner.text(next.passage.slice(0, LONGEST))
  return introduces(basis, 0) === 2 || basis.has(0, BASIS)
}

/** `Khóa XV, kỳ họp thứ 5`: the session of a council. */
const session = (t: Text): boolean => t.value.length < 60 && (t.form(0) === W.khóa || t.form(0) === W.kỳ)
