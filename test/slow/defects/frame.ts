import type { Span } from '../../../src/index.js'
import { fullDates } from './dates.js'
import { choice, edited, lineAt, lineBefore, pick, place, without, type Damaged, type Given } from './defect.js'

/** The whole lines of a stretch. */
function lines(text: string, [from, to]: Span): Span {
  const end = text.indexOf('\n', to)
  return [text.lastIndexOf('\n', from) + 1, end === -1 ? text.length : end + 1]
}

/** The plan's number without its serial. */
export function unnumbered({ text, document, random }: Given): Damaged | null {
  const span = place(text, document.parts[0]?.places.number)
  const serial = span && /\d+/u.exec(text.slice(...span))
  if (!span || !serial) return null
  const at = span[0] + serial.index
  return edited(text, [{ span: [at, at + serial[0].length], by: choice(random, ['   ', '      ', '……', '.....', '___']) }])
}

/** The date of issue with its day, or its day and month, left open. */
export function undated({ text, document, random }: Given): Damaged | null {
  const span = place(text, document.parts[0]?.places.date)
  const date = span && fullDates(text, span)[0]
  if (!date) return null
  const blank = choice(random, ['   ', '……', '.....', '__'])
  const month = /tháng (\d+)/u.exec(text.slice(...date.span))?.[1] ?? ''
  return edited(text, [{ span: date.span, by: `${blank} tháng ${choice(random, [blank, month])} năm ${date.year}` }])
}

/** The list of recipients without its lines, or with its heading gone too. */
export function unaddressed({ text, document, random }: Given): Damaged | null {
  const part = document.parts[0]
  const span = place(text, part?.places.recipients)
  const last = part?.plan.recipients.at(-1)?.position.end.offset
  if (!part || !span || last === undefined) return null
  const heading = lines(text, span)
  const list: Span = [heading[1], lines(text, [last, last])[1]]
  if (random() < 0.5) return { ...without(text, list), lines: [lineAt(text, heading[0])] }
  const made = without(text, [heading[0], list[1]])
  const signature = part.plan.signatures[0]?.position.start.offset ?? 0
  const moved = signature > heading[0] ? signature - (list[1] - heading[0]) : signature
  return { ...made, lines: [...made.lines, lineBefore(made.text, heading[0]), lineAt(made.text, moved)] }
}

/** The signature without its name, or gone. */
export function unsigned({ text, document, random }: Given): Damaged | null {
  const signature = document.parts[0]?.plan.signatures[0]
  const name = signature?.name
  if (!signature || !name) return null
  const { start, end } = signature.position
  const from = text.lastIndexOf(name, end.offset)
  if (from < start.offset) return null
  if (random() < 0.5) return { ...edited(text, [{ span: [from, from + name.length], by: '' }]), lines: [start.line] }
  const block = lines(text, [start.offset, from + name.length])
  const made = without(text, block)
  return { ...made, lines: [...made.lines, lineBefore(made.text, block[0])] }
}

/** The letterhead without its number, its date or its title; a Quyết định has no title of a plan. */
export function incomplete({ text, document, random }: Given): Damaged | null {
  const part = document.parts[0]
  if (!part || part.plan.kind === null) return null
  const { number, date, title } = part.places
  const pieces = [number, date, title].flatMap((passage) => {
    const span = place(text, passage)
    return span ? [lines(text, span)] : []
  })
  // Of two columns on one line the other one stays.
  const span = pick(random, pieces.filter((piece) => !/\S\s{3,}\S|\t/u.test(text.slice(...piece))))
  if (!span) return null
  const made = without(text, span)
  return { ...made, lines: [lineAt(made.text, made.text.search(/\S/u)), ...made.lines] }
}

/** A deputy’s prefix over a head’s title, or the Party's marks in a State plan. */
export function misprefixed({ text, document, random }: Given): Damaged | null {
  const part = document.parts[0]
  const signature = part?.plan.signatures[0]
  if (!part || !signature) return null
  const { authority, title, position: { start, end } } = signature
  const words = text.slice(start.offset, end.offset)
  const at = start.offset + words.indexOf(title)
  const deputy = /K[./]?T/u.test(authority ?? '')
  const head = !title.startsWith('PHÓ ') && !title.includes('  ') && words.includes(title)
  const prefixes = part.regime === 'party' ? ['K/T '] : ['KT. ', 'KT.']
  const edits = [
    ...(deputy && !head ? [{ span: [at, at + 4] as const, by: '' }] : []),
    ...(!deputy && head ? prefixes.map((prefix) => ({ span: [at, at] as const, by: `${prefix}${title}\n` })) : []),
    ...(part.regime === 'state' ? [...words.matchAll(/(T|K)(M|T)\. /gu)].map((m) => ({
      span: [start.offset + m.index, start.offset + m.index + 4] as const, by: `${m[1]}/${m[2]} `,
    })) : []),
  ]
  const one = pick(random, edits)
  return one ? edited(text, [one], [[start.offset, end.offset]]) : null
}

/** The date of issue without a zero, or a State plan without its mark at the end. */
export function unformed({ text, document, random }: Given): Damaged | null {
  const part = document.parts[0]
  const span = place(text, part?.places.date)
  const zeros = span ? [...text.slice(...span).matchAll(/(?<=ngày |tháng )0(?=[1-9] )/gu)].map((m) => span[0] + m.index) : []
  const mark = part?.regime === 'state' && text.split('./.').length === 2 ? text.indexOf('./.') : -1
  const ends: Span[] = mark === -1 ? [] : [[mark, mark + 3], [mark + 1, mark + 3]]
  const each = zeros.map((at): Span => [at, at + 1])
  const one = pick(random, [...[...each, ...ends].map((span) => [span]), ...(each.length > 1 ? [each] : [])])
  const from = one?.[0]?.[0] ?? 0
  return one ? edited(text, one.map((gone) => ({ span: gone, by: '' })), [[from - 12, from]]) : null
}
