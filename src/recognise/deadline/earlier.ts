import { DONE } from '../../lexicon/classes.js'
import { W } from '../../lexicon/forms.js'
import { DOT, SEMICOLON } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { clauseHead, parts } from './context.js'

/** So many tokens before `trước` its clause may say what has been done. */
const CLAUSE = 8

/**
 * Whether `trước ngày …` at token `i` tells which things are meant, and not when work is due: `tồn tại từ trước ngày …`, `phát sinh trước ngày …`, `đã nộp
 * hồ sơ trước ngày …`, `so với trước ngày …`.
 */
export function earlier(t: Text, i: number): boolean {
  if (t.form(i) !== W.trước) return false
  const last = t.form(i - 1)
  if (last === W.từ || last === W.với || last === W.như) return true
  return came(t, i) || t.reads(i - 2, W.thời, W.điểm) || had(t, i)
}

/** Whether things came to be before token `i`, which nobody is told to do: `phát sinh`, `xảy ra`, `tồn tại`, `kéo dài`, `sinh`. */
function came(t: Text, i: number): boolean {
  if (t.reads(i - 2, W.phát, W.sinh) || t.reads(i - 2, W.xảy, W.ra) || t.reads(i - 2, W.tồn, W.tại)) return true
  return born(t, i) || t.reads(i - 2, W.hình, W.thành) || t.reads(i - 2, W.kéo, W.dài)
}

/** `người sinh trước ngày …`, `công dân sinh …`; a school's `học sinh` are told nothing of. */
function born(t: Text, i: number): boolean {
  const who = t.form(i - 2)
  return t.form(i - 1) === W.sinh && (who === W.dân || who === W.người || who === W.trẻ)
}

/** What is told by `đã` in front of it is due, where it is a task's: `hạn chế đã nêu`, `nhiệm vụ đã giao`, `chỉ tiêu đã đề ra`. */
function assigned(form: number): boolean {
  return form === W.nêu || form === W.giao || form === W.ra || form === W.công || form === W.nhất || form === W.kết
}

/** So many tokens before `trước` its sentence may say that work ends. */
const SENTENCE = 32

/** Whether the clause before token `i` looks back: `đã nộp hồ sơ`, `Đối với hồ sơ tiếp nhận`; where work is to be `hoàn thành`, it is by then. */
function had(t: Text, i: number): boolean {
  if (assigned(t.form(i - 1))) return false
  let past = false
  for (let at = i - 1; at >= 0 && at >= i - SENTENCE; at--) {
    const form = t.form(at)
    if (form === DOT || form === SEMICOLON || t.has(at, DONE)) return past && !t.has(at, DONE)
    if (past) continue
    if (form === W.phải || form === W.cần || form === W.và || parts(t, at) || at < i - CLAUSE) return false
    past = form === W.đã || (form === W.đối && t.form(at + 1) === W.với && clauseHead(t, at))
  }
  return past
}
