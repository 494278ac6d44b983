import { BODY, DOCUMENT, ISSUER, NOUN, PLACE, STAMP } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { capitals, squeezed } from '../../text/capitals.js'
import { SMALL, UPPER } from '../../text/lexer.js'
import type { Passage } from '../../text/passage.js'
import { CLOSE, COLON } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { afterDraft, planAt } from '../kind.js'
import type { Motto } from './national.js'
import type { Head } from './stream.js'

/** The issuers' words, cell by cell: what no number, date or motto has taken. Names after the number are those of a stamp, unless none stand before it. */
export function names(head: Head, number: number, mottos: Set<Motto>): Passage[] {
  const { text: t, edge, free } = head
  let before: { readonly run: Passage; readonly written: 'capitals' | 'mixed' | 'small' }[] = []
  const after: Passage[] = []
  for (let i = 0; i < t.count; ) {
    if (!free(i)) {
      i++
      continue
    }
    let to = i + 1
    while (to < t.count && free(to) && !edge(to)) to++
    let from = i
    i = to
    while (from < to && t.isMark(from)) from++
    while (to > from && t.isMark(to - 1) && t.form(to - 1) !== CLOSE) to--
    const run = t.slice(from, to)
    const damaged = national(run.value)
    if (damaged) {
      mottos.add(damaged)
      continue
    }
    if (paged(t, from, to)) {
      before = []
      continue
    }
    if (run.value === '' || run.length > 160 || labelled(t, from, to) || t.has(from, STAMP) || !/[A-Za-zÀ-ỹ]{2}/u.test(run.value)) continue
    if (stamped(t, from)) {
      if (from > number) after.pop()
      continue
    }
    // «SỞ» / «KẾ HOẠCH VÀ ĐẦU TƯ» is a name in two lines.
    const named = before.at(-1)?.run.value.includes(' ') === false
    if ((!named && planAt(run.value, afterDraft(run.value))) || (t.has(from, DOCUMENT) && capitals(run.value) === 1)) {
      // The page's own heading: what stands above it is the page's, too.
      before = []
      continue
    }
    if (capitals(run.value) >= 0.75) {
      if (from < number) before.push({ run, written: 'capitals' })
      else after.push(run)
    } else if (from < number && edge(from) && written(t, from, to)) before.push({ run, written: t.case(from) === UPPER ? 'mixed' : 'small' })
  }
  // Small letters count where nothing is in capitals, and something else says that this is a letterhead.
  const small = mottos.size > 0 || number < Infinity
  const shouted = before.some(({ written: by }) => by === 'capitals')
  const own = before.filter(({ written: by }) => by === 'capitals' || (small && (by === 'mixed' || !shouted))).map(({ run }) => run)
  return own.length > 0 ? own : after
}

/** `Trang nhất » Thông báo`, `16:52`: a page's own words; what stands above them is the page's, too. */
function paged(t: Text, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (t.form(k) === COLON && t.isNumber(k - 1) && t.isNumber(k + 1) && t.size(k + 1) === 2 && !t.apart(k + 1)) return true
    if (t.isMark(k) && '»›'.includes(t.words(k, k + 1))) return true
  }
  return false
}

/** `Chuyển: …`, `Số và ký hiệu HS: …`, `Nơi ban hành: …`: a label of a stamp or of a page. */
function labelled(t: Text, from: number, to: number): boolean {
  for (let k = from + 1; k < Math.min(to, from + 8); k++) if (t.form(k) === COLON) return true
  return false
}

/** `ĐẾN Số: …`, `CÔNG VĂN ĐẾN`: the stamp of who received it, whose name stands above it. */
function stamped(t: Text, i: number): boolean {
  return t.form(i) === W.đến || (t.has(i, DOCUMENT) && t.form(i + t.span(i, DOCUMENT)) === W.đến)
}

/** A body's name in small letters: `Ủy ban nhân dân`, `xã Tân Lập`. */
function written(t: Text, from: number, to: number): boolean {
  if (to - from > 16 || t.isMark(to - 1)) return false
  if (t.has(from, NOUN)) return false
  return (t.case(from) !== SMALL && (t.within(from, ISSUER) > 0 || t.within(from, BODY) > 0)) || t.within(from, PLACE) > 0
}

/** What is left of a national title, a motto or the Party's name that a converter broke (`CỘNG HÒAXÃ`, letters set apart). */
function national(value: string): Motto | null {
  if (value.length > 60) return null
  const letters = squeezed(value)
  // `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `Độc lập - Tự do - Hạnh phúc`, also where letters were lost between.
  if (/cộnghòa.{0,4}hội|cộnghòaxã|chủnghĩaviệtnam|độclập.?tựdo|tựdohạnhphúc/u.test(letters)) return 'state'
  return letters.startsWith('đảngcộngsản') ? 'party' : null
}
