import type { Document, Item, Part } from '../../src/index.js'
import { fullDates } from './dates.js'
import { block, edited, items, leanedOn, lineAt, lineBefore, pick, place, tree, without, type Damaged, type Given, type Kind } from './defect.js'

type Span = readonly [number, number]

/** Tasks of a kind in a part whose fellows mostly have units. */
function assigned(document: Document, kind: string): { item: Item; part: Part }[] {
  return document.parts.flatMap((part) => {
    const all = part.items.filter(({ task }) => task?.kind === kind)
    return all.filter(({ task }) => (task?.units.length ?? 0) > 0).length >= all.length * 0.7 && all.length > 3 ? all.map((item) => ({ item, part })) : []
  })
}

/** The closing parentheses of a task with all its units, from the space before. */
function closing({ text, document }: Given, item: Item): Span | null {
  const span = item.task && place(text, item.passage)
  if (!span || item.cells) return null
  const m = /\s+[*]?\([^()]*\)[*]?(?=[.;]?[*]?$)/u.exec(text.slice(...span))
  if (!m) return null
  const own = [span[0] + m.index, span[0] + m.index + m[0].length] as const
  const units = document.units.filter(({ task }) => task === item.task)
  return units.length > 0 && units.every(({ passage }) => passage.start >= own[0] && passage.end <= own[1]) ? own : null
}

/** A scheduled task without its units: the closing parentheses, or the cells of a row. */
function unassigned(given: Given): Damaged | null {
  const places = assigned(given.document, 'scheduled').flatMap(({ item }) => {
    const cells = ['lead', 'support'].flatMap((name) => place(given.text, item.cells?.[name]) ?? [])
    if (item.cells) return cells.length > 0 && item.cells['lead'] ? [{ item, spans: pairs(cells) }] : []
    const span = closing(given, item)
    return span ? [{ item, spans: [span] }] : []
  })
  const one = pick(given.random, places)
  return one ? edited(given.text, one.spans.map((span) => ({ span, by: '' })), [[one.item.passage.start, one.item.passage.start]]) : null
}

function pairs(flat: readonly number[]): Span[] {
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0] as const)
}

/** A duty without the unit that it began with: `Sở Tài chính: Cân đối …`, `Giao Văn phòng theo dõi …`. */
function orphaned(given: Given): Damaged | null {
  const { text, document } = given
  const places = assigned(document, 'implementation').flatMap(({ item }) => {
    const span = item.children.length === 0 && item.parent?.parent === null ? place(text, item.paragraphs[0]) : null
    if (!span || item.paragraphs.length > 1) return []
    const units = document.units.filter(({ task }) => task === item.task)
    const colon = text.slice(...span).indexOf(': ')
    const last = Math.max(...units.map(({ passage }) => passage.end))
    const leading = units.length > 0 && units.every(({ passage }) => passage.start >= span[0])
    if (!leading) return []
    if (colon > 0 && last === span[0] + colon) return [{ item, edit: { span: [span[0], last + 2] as const, by: '' } }]
    const given = /^(?:Giao|Đề nghị|Yêu cầu) /u.exec(text.slice(...span))
    if (!given || units.some(({ passage }) => passage.start < span[0] || passage.end > last) || last - span[0] > 120) return []
    const verb = text[last + 1] ?? ''
    if (text[last] !== ' ' || verb !== verb.toLowerCase()) return []
    return [{ item, edit: { span: [span[0], last + 2] as const, by: verb.toUpperCase() } }]
  })
  const one = pick(given.random, places)
  return one ? edited(text, [one.edit], [[one.item.passage.start, one.item.passage.start]]) : null
}

/** Only those who coordinate are left in the closing parentheses, or in a row. */
function leaderless(given: Given): Damaged | null {
  const { text } = given
  const places = assigned(given.document, 'scheduled').flatMap(({ item }) => {
    const lead = place(text, item.cells?.['lead'])
    if (lead && item.cells?.['support']) return [{ item, span: lead, by: '' }]
    const span = closing(given, item)
    const m = span && /\((.*)\)/su.exec(text.slice(...span))
    const pieces = m?.[1]?.split(/;\s*/u) ?? []
    const support = pieces.filter((piece) => /phối hợp\s*$|^phối hợp:/u.test(piece) && !/chủ trì|thực hiện/u.test(piece))
    if (!span || !m || support.length === 0 || support.length === pieces.length) return []
    const start = span[0] + m.index + 1
    return [{ item, span: [start, start + (m[1]?.length ?? 0)] as const, by: support.join('; ') }]
  })
  const one = pick(given.random, places)
  return one ? edited(text, [{ span: one.span, by: one.by }], [[one.item.passage.start, one.item.passage.start]]) : null
}

/** All below a heading, as whole lines. */
function below(text: string, item: Item): Span | null {
  const spans = item.children.map((child) => tree(text, child))
  const [first, last] = [spans[0], spans.at(-1)]
  return first && last && spans.every((span) => span !== null) && block(text, item) ? [first[0], last[1]] : null
}

function emptied(given: Given, headings: readonly Item[]): Damaged | null {
  const places = headings.flatMap((item) => {
    const span = below(given.text, item)
    return span && !leanedOn(given.document, span) ? [{ item, span }] : []
  })
  const one = pick(given.random, places)
  return one ? { ...without(given.text, one.span), lines: [lineAt(given.text, one.item.label?.passage.start || one.item.passage.start), lineAt(given.text, one.item.passage.start)] } : null
}

/** The list of recipients: its words, and its lines. */
function recipients({ text, document }: Given): { heading: Span; list: Span } | null {
  const part = document.parts[0]
  const heading = place(text, part?.places.recipients)
  const last = part?.plan.recipients.at(-1)
  if (!part || !heading || !last) return null
  return { heading: [text.lastIndexOf('\n', heading[0]) + 1, text.indexOf('\n', heading[1]) + 1], list: [text.indexOf('\n', heading[1]) + 1, text.indexOf('\n', last.position.end.offset) + 1] }
}

/** What the letterhead says in whole lines: number, place and date, type and subject. */
function letterhead({ text, document }: Given): Span[] {
  const part = document.parts[0]
  // The title of a Quyết định is no plan's.
  if (part?.plan.kind === null) return []
  const { number, date, title, kind } = part?.places ?? {}
  const words = [number, date, title, kind].map((passage) => place(text, passage))
  const whole = (span: Span): Span => [text.lastIndexOf('\n', span[0]) + 1, text.indexOf('\n', span[1]) + 1]
  return words.slice(0, 3).flatMap((span) => {
    if (!span) return []
    const lines = whole(span)
    // Two columns on one line: the other one stays.
    return /\S\s{3,}\S|\t/u.test(text.slice(...lines)) ? [] : [lines]
  })
}

const BLANKS = ['……', '......', '…………', '____', 'xx', '[…]']

/** What is missing, or was left open. */
export const completeness: readonly Kind[] = [
  { name: 'a scheduled task without its units', rules: ['unit-missing'], inject: unassigned },
  { name: 'a duty without its unit', rules: ['unit-missing'], inject: orphaned },
  { name: 'only those who coordinate', rules: ['lead-missing', 'unit-missing'], inject: leaderless },
  {
    name: 'a task without its time', rules: ['deadline-missing'],
    inject: (given) => {
      const { text, document } = given
      const places = items(document).flatMap((item) => {
        const cell = place(text, item.cells?.['time'])
        if (cell) return [{ item, span: cell }]
        const paragraph = item.task?.kind === 'scheduled' ? item.paragraphs.find(({ value }) => value.startsWith('Thời gian')) : undefined
        const span = place(text, paragraph)
        return span ? [{ item, span }] : []
      })
      const one = pick(given.random, places)
      return one ? edited(text, [{ span: one.span, by: '' }], [[one.item.passage.start, one.item.passage.start]]) : null
    },
  },
  { name: 'a heading of time without tasks', rules: ['period-empty'], inject: (given) => emptied(given, items(given.document).filter(({ period, children }) => period && children.length > 0)) },
  { name: 'a section without anything', rules: ['section-empty'], inject: (given) => emptied(given, items(given.document).filter(({ parent, period, section, children, paragraphs }) => !parent && !period && section && children.length > 0 && paragraphs.length === 1)) },
  {
    name: 'a number left blank', rules: ['number-blank'],
    inject: (given) => {
      const span = place(given.text, given.document.parts[0]?.places.number)
      const serial = span && /\d+/u.exec(given.text.slice(...span))
      if (!span || !serial) return null
      const at = span[0] + serial.index
      return edited(given.text, [{ span: [at, at + serial[0].length], by: pick(given.random, ['   ', '      ', '……', '.....', '___']) ?? '' }])
    },
  },
  {
    name: 'a date of issue left blank', rules: ['date-blank'],
    inject: (given) => {
      const span = place(given.text, given.document.parts[0]?.places.date)
      const date = span && fullDates(given.text, span)[0]
      if (!date) return null
      const blank = pick(given.random, ['   ', '……', '.....', '__']) ?? ''
      const month = given.text.slice(...date.span).split(' tháng ')[1]?.split(' ')[0] ?? ''
      return edited(given.text, [{ span: date.span, by: `${blank} tháng ${pick(given.random, [blank, month])} năm ${date.year}` }])
    },
  },
  {
    name: 'something left to fill in', rules: ['placeholder'],
    inject: (given) => {
      const { text, document, random } = given
      const dates = items(document).flatMap((item) => (item.task ? fullDates(text, [item.passage.start, item.passage.end]) : [])).map(({ span, year }) => ({ span, by: pick(random, [`…/…/${year}`, `....../....../${year}`, `xx/xx/${year}`, '……………', `___/___/${year}`]) ?? '' }))
      const units = document.units.flatMap(({ passage, item }) => (place(text, passage) && passage.start > item.passage.start ? [{ span: passage.span, by: pick(random, ['[tên đơn vị]', '…………', '(ghi rõ tên đơn vị)', '..........', 'xxxx', '[...]']) ?? '' }] : []))
      const counts = items(document).flatMap((item) => (item.task ? [...text.slice(item.passage.start, item.passage.end).matchAll(/(?<= )\d{2,3}(?= (?:xã|hộ|chi bộ|hội viên|cán bộ|thôn|lớp|đợt|mô hình|khu|tổ))/gu)].map((m) => ({ span: [item.passage.start + m.index, item.passage.start + m.index + m[0].length] as const, by: pick(random, BLANKS) ?? '' })) : []))
      const one = pick(random, [...dates, ...units, ...counts])
      return one ? edited(text, [one]) : null
    },
  },
  {
    name: 'no recipients', rules: ['recipients-missing'],
    inject: (given) => {
      const found = recipients(given)
      if (!found) return null
      if (given.random() < 0.5) return { ...without(given.text, found.list), lines: [lineAt(given.text, found.heading[0])] }
      const made = without(given.text, [found.heading[0], found.list[1]])
      const signature = given.document.parts[0]?.plan.signatures[0]?.position.start.offset ?? 0
      const moved = signature - (signature > found.heading[0] ? found.list[1] - found.heading[0] : 0)
      return { ...made, lines: [...made.lines, lineBefore(made.text, found.heading[0]), lineAt(made.text, moved)] }
    },
  },
  {
    name: 'no signature, or one without a name', rules: ['signature-missing'],
    inject: (given) => {
      const signature = given.document.parts[0]?.plan.signatures[0]
      const name = signature?.name
      if (!signature || !name) return null
      const { start, end } = signature.position
      const from = given.text.lastIndexOf(name, end.offset)
      if (from < start.offset) return null
      const to = from + name.length
      if (given.random() < 0.5) return { ...edited(given.text, [{ span: [from, to], by: '' }]), lines: [start.line] }
      const lines = [given.text.lastIndexOf('\n', start.offset) + 1, (given.text.indexOf('\n', to) + 1 || given.text.length)] as const
      const made = without(given.text, lines)
      return { ...made, lines: [...made.lines, lineBefore(made.text, lines[0])] }
    },
  },
  {
    name: 'a letterhead without one of its pieces', rules: ['letterhead-incomplete'],
    inject: (given) => {
      const lines = pick(given.random, letterhead(given))
      if (!lines) return null
      const made = without(given.text, lines)
      return { ...made, lines: [lineAt(made.text, made.text.search(/\S/u)), ...made.lines] }
    },
  },
  {
    name: 'a lead that coordinates with itself', rules: ['lead-multiple'],
    inject: (given) => {
      const { text, document } = given
      const places = items(document).flatMap((item) => {
        const span = item.task && place(text, item.passage)
        const [lead, support] = [place(text, item.cells?.['lead']), place(text, item.cells?.['support'])]
        if (lead && support) return [{ item, span: support, by: text.slice(...lead) }]
        if (!span || item.cells || !/chủ trì[,;]/u.test(text.slice(...span))) return []
        const finds = document.units.filter(({ task, passage }) => task === item.task && place(text, passage) && passage.start >= span[0])
        const first = finds.find(({ unit, passage }) => unit.role === 'leads' && text.startsWith(' chủ trì', passage.end))
        return finds.filter(({ unit, passage }) => first && unit.role === 'coordinates' && passage.start > first.passage.end && passage.start - first.passage.end < 60).map(({ passage }) => ({ item, span: passage.span, by: first?.unit.name ?? '' }))
      })
      const one = pick(given.random, places)
      return one ? edited(text, [{ span: one.span, by: one.by }], [[one.item.passage.start, one.item.passage.start]]) : null
    },
  },
  {
    name: 'a prefix that does not fit who signs', rules: ['signature-form'],
    inject: (given) => {
      const part = given.document.parts[0]
      const signature = part?.plan.signatures[0]
      if (!part || !signature) return null
      const { start, end } = signature.position
      const words = given.text.slice(start.offset, end.offset)
      const title = start.offset + words.indexOf(signature.title)
      const edits = [
        ...(/K[./]?T/u.test(signature.authority ?? '') && signature.title.startsWith('PHÓ ') ? [{ span: [title, title + 4] as const, by: '' }] : []),
        ...(signature.authority === null || !/K[./]?T/u.test(signature.authority) ? ['KT. ', 'KT.', 'K/T '].filter((sign) => (sign === 'K/T ') === (part.regime === 'party')).map((sign) => ({ span: [title, title] as const, by: `${sign}${signature.title.replace(/^PHÓ /u, '')}\n` })) : []),
        ...(part.regime === 'state' ? [...words.matchAll(/(?:TM|KT)\. /gu)].map((m) => ({ span: [start.offset + m.index, start.offset + m.index + 4] as const, by: `${m[0][0]}/${m[0][1]} ` })) : []),
      ]
      const one = pick(given.random, edits)
      return one && !(one.by.includes('\n') && signature.title.startsWith('PHÓ ')) ? edited(given.text, [one], [[start.offset, end.offset]]) : null
    },
  },
  {
    name: 'a date of issue without its zero, or no mark at the end', rules: ['date-form', 'ending-mark'],
    inject: (given) => {
      const span = place(given.text, given.document.parts[0]?.places.date)
      const mark = given.document.parts[0]?.regime === 'state' && given.text.split('./.').length === 2 ? given.text.indexOf('./.') : -1
      const zeros = span ? [...given.text.slice(...span).matchAll(/(?<=ngày |tháng )0(?=[1-9] )/gu)].map((m) => span[0] + m.index) : []
      const edits = [
        ...zeros.map((at) => [{ span: [at, at + 1] as const, by: '' }]),
        ...(zeros.length > 1 ? [zeros.map((at) => ({ span: [at, at + 1] as const, by: '' }))] : []),
        ...(mark === -1 ? [] : [[{ span: [mark, mark + 3] as const, by: '.' }], [{ span: [mark, mark + 3] as const, by: '' }]]),
      ]
      const made = pick(given.random, edits)
      return made ? edited(given.text, made, [[(made[0]?.span[0] ?? 0) - 12, made[0]?.span[0] ?? 0]]) : null
    },
  },
]
