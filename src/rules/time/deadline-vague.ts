import { PERIODIC, VAGUE } from '../../lexicon/classes.js'
import { Table } from '../../lexicon/table.js'
import { EVERY_WORDS, TIME_UNITS } from '../../lexicon/time-units.js'
import type { Document } from '../../model/document.js'
import type { Deadline, Task } from '../../model/plan.js'
import { COMMA, DOT, OPEN, SEMICOLON } from '../../text/signs.js'
import type { Text } from '../../text/text.js'
import { rule } from '../rule.js'

// A meeting or report that is called periodic (`giao ban định kỳ`) is no time.
const CALLED_PERIODIC = Table.of(
  'giao ban',
  'họp',
  'sinh hoạt',
  'báo cáo',
  'hội nghị',
  'kiểm tra',
  'chế độ',
  'và',
  'hoặc',
)
const INTERVAL = Table.of(
  ...EVERY_WORDS,
  ...TIME_UNITS.map(({ words }) => words),
  'ngày',
  'một',
  'hai',
  'ba',
  'sáu',
  'vào',
  'theo quy định',
  'của',
  'đột xuất',
  'với',
  'cho',
  'quy định',
  'quy chế',
)
const AS_RULED = Table.of('theo quy định')
const SOON = Table.of('sớm')
const IN_TIME = Table.of('kịp thời')
const SOONEST = Table.of('trong thời gian sớm nhất')
const ENDED_SOON = Table.of(
  'hoàn thành',
  'gửi',
  'trình',
  'ban hành',
  'báo cáo',
  'triển khai',
)
const ENDED_IN_TIME = Table.of(
  'báo cáo',
  'gửi',
  'trình',
  'phản ánh về',
  'thông tin về',
  'cung cấp',
)
const SUMMED_UP = Table.of('tổng hợp')
const ENDS = Table.of(
  'báo cáo',
  'gửi',
  'trình',
  'hoàn thành',
)

/** How many letters after `định kỳ` are looked at for what rules it. */
const REACH = 60

/** Whether `định kỳ` at token `i` names no interval. */
function openInterval(t: Text, i: number): boolean {
  if (CALLED_PERIODIC.before(t, i)) return false
  const after = t.form(i + 2) === COMMA ? i + 3 : i + 2
  const next = t.form(after) === OPEN ? after + 1 : after
  if (t.isNumber(next) || INTERVAL.at(t, next)) return false
  for (let k = i + 2; k < t.count && t.start(k) <= t.end(i + 1) + REACH; k++) {
    if (t.form(k) === DOT || t.form(k) === SEMICOLON) return true
    if (AS_RULED.at(t, k)) return false
  }
  return true
}

/** A task's verb after `sớm` or `kịp thời`, whose tokens are `from` to before `to`: where the words end; -1 without one. */
function verbAfter(t: Text, from: number, to: number): number {
  if (SOON.at(t, from)) {
    const verb = ENDED_SOON.at(t, to)
    return verb ? to + verb.length : -1
  }
  const comma = (i: number): number => (t.form(i) === COMMA ? i + 1 : i)
  const first = comma(to)
  const summed = SUMMED_UP.at(t, first)
  const at = summed ? comma(first + summed.length) : first
  const verb = ENDED_IN_TIME.at(t, at)
  return verb ? at + verb.length : -1
}

/** The first words of a text that ask for something soon or now and then, without a day: `sớm hoàn thành`, `báo cáo kịp thời`, `định kỳ`. */
function vague(t: Text): readonly [from: number, to: number] | null {
  for (let i = 0; i < t.count; i++) {
    if (t.within(i, PERIODIC) > 0) {
      if (openInterval(t, i)) return [i, i + 2]
      continue
    }
    const soonest = SOONEST.at(t, i)
    if (soonest) return [i, i + soonest.length]
    const words = SOON.at(t, i) ?? IN_TIME.at(t, i)
    if (!words) continue
    const verb = ENDS.before(t, i)
    if (verb) return [i - verb.length, i + words.length]
    const end = verbAfter(t, i, i + words.length)
    if (end !== -1) return [i, end]
  }
  return null
}

/** Whether a deadline names a day or an interval, also one that no rule of a plan has a name for (`hai năm một lần`); a bare `định kỳ` does not. */
function names({ kind, raw }: Deadline): boolean {
  return kind !== 'recurring' || raw.split(' ').length > 2
}

/** The tasks that have a day or an interval. */
function timed({ deadlines }: Document): ReadonlySet<Task> {
  return new Set(deadlines.filter(({ deadline }) => names(deadline)).map(({ task }) => task))
}

export const deadlineVague = rule({
  id: 'deadline-vague',
  group: 'time',
  severity: 'info',
  advice: { vi: 'Ghi rõ, ví dụ “hằng quý (trước ngày 15 tháng cuối quý)”.', en: 'Say how often, and by which day.' },
  messages: { vague: { vi: ({ raw }) => `“${raw}” chưa phải là thời hạn cụ thể.`, en: ({ raw }) => `“${raw}” is no definite time.` } },
  check({ document, report }) {
    let definite: ReadonlySet<Task> | null = null
    return {
      task(task, { text }) {
        if (task.kind !== 'implementation' || (!text.holds(VAGUE) && !text.holds(PERIODIC))) return
        definite ??= timed(document)
        const words = definite.has(task) ? null : vague(text)
        if (!words) return
        const raw = text.slice(...words)
        report({ span: raw.span, message: 'vague', data: { raw: raw.value } })
      },
    }
  },
})
