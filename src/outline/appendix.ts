import { DOCUMENT } from '../lexicon/classes.js'
import type { Line } from '../model/source.js'
import { capitals, squeezed, spelled } from '../text/capitals.js'
import { folded } from '../text/characters.js'
import type { Scanner } from '../text/text.js'
import { named, receives, signs } from './signer.js'

/** What the title of an appendix begins with that names none: `DANH MỤC …`, `BẢNG PHÂN CÔNG …`, by its first letter. */
const TITLES: Readonly<Record<string, readonly string[] | undefined>> = {
  b: ['biểu', 'bảng', 'biểumẫu'],
  c: ['chỉtiêu'],
  d: ['danhmục', 'danhsách', 'dựtoán'],
  đ: ['đềcương'],
  k: ['khung', 'kịchbản', 'kinhphí'],
  l: ['lịch', 'lộtrình'],
  m: ['mẫu'],
  n: ['nhiệmvụ', 'nộidung'],
  p: ['phâncông', 'phiếu', 'phânbổ'],
  s: ['sơđồ'],
  t: ['tiếnđộ', 'tổnghợp', 'thờigianbiểu', 'thốngkê'],
}
/** No title of an appendix is longer. */
const LONGEST = 300

/** A line in capitals that begins as the title of an appendix does: `DANH MỤC NHIỆM VỤ`, `BIỂU SỐ 2`. */
export function appendixTitle(value: string): boolean {
  const words = TITLES[String.fromCharCode(folded(value.charCodeAt(0)))]
  if (!words || value.length > LONGEST || capitals(value) < 0.9) return false
  return words.some((each) => spelled(value, 0, each) !== -1)
}

/** `Mẫu số 01`, `BIỂU 2`: a form by its number alone. */
export function numberedForm(value: string): boolean {
  return value.length < 24 && /^(?:mẫu|biểu|bảng)(?: số)? ?\d{1,3}[a-z]?(?:[.:/ -].{0,12})?$/iu.test(value)
}

/** `(kèm theo Kế hoạch số …)` within the next lines. */
export function attachedNear(lines: readonly Line[], at: number): boolean {
  return lines.slice(at, at + 8).some(({ passage }) => /^(?:banhành)?kèmtheo/u.test(squeezed(passage.value, 40)))
}

// `… Lưu: VT. Hà Văn Thếm`: a name behind what another column ends with.
const BEHIND = /[.;|/)] ?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4} ?\|?$/u

/** Whether a line of a foot ends with the name of who signs. */
export function signedOn({ passage: { value }, cells }: Line): boolean {
  if (cells) return cells.some((cell) => named(cell.value))
  return named(value) || (value.length < 400 && BEHIND.test(value.slice(-60)))
}

/**
 * Whether an appendix that no words name begins at a line after the foot: a title in capitals, a label, the head of a table, prose. `signed` tells whether the
 * name of who signs stands above it.
 */
export function beginsAppendix(
  line: Line,
  signed: boolean,
  { scanner, labelled }: { readonly scanner: Scanner; readonly labelled: (line: Line) => boolean },
): boolean {
  const { value } = line.passage
  if (receives(value) > 0) return false
  if (line.cells) return signed && tableHead(line.cells[0]?.value ?? '')
  if (appendixTitle(value) || numberedForm(value)) return signs(line, scanner) === null
  if (!signed) return false
  if (tableHead(value)) return true
  if (value.length < 40 && capitals(value) === 1 && scanner.text(line.passage).has(0, DOCUMENT)) return true
  if ('IVXA1Đ'.includes(value[0] ?? '-') && labelled(line)) return true
  if (value.length > 160) return !/[:@]/u.test(value.slice(0, 40))
  return (
    value.length > 20 &&
    !'-–+•*'.includes(value[0] ?? '-') &&
    !value.endsWith(';') &&
    capitals(value) > 0.95 &&
    !/\d/u.test(value) &&
    signs(line, scanner) === null &&
    !approves(value) &&
    !/^[A-ZĐ]\S* ?:/u.test(value)
  )
}

/** `STT`, `TT` at the head of a table's first row. */
function tableHead(value: string): boolean {
  return /^(?:S?TT|Stt|Số TT)(?![\p{L}\d])/u.test(value)
}

/** `XÁC NHẬN CỦA …`, `Ý KIẾN CỦA …`: above another signature. */
function approves(value: string): boolean {
  return ['xácnhận', 'phêduyệt', 'ýkiến', 'duyệt', 'ngườilập', 'đạidiện'].some((words) => spelled(value, 0, words) !== -1)
}
