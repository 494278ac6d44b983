import type { Heading, Nodes, Root, TableRow } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { Line } from '../model/source.js'
import { normalise } from '../text/normalise.js'
import { blank, row } from './lines.js'
import { textLines } from './text.js'

/** Constructs that misread plans (printed numbers lost, letterheads made headings, sections hidden in code); headings, emphasis and tables stay. */
export const DISABLED = [
  'list',
  'setextUnderline',
  'thematicBreak',
  'blockQuote',
  'definition',
  'codeIndented',
  'codeFenced',
  'codeText',
  'htmlFlow',
  'htmlText',
  'autolink',
  'labelStartLink',
  'labelStartImage',
  'labelEnd',
  'hardBreakEscape',
  'characterReference',
]

/** A remark processor that leaves a plan's labels alone. */
export function markdown(): Processor<Root> {
  return unified()
    .use(function (this: Processor) {
      const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), { disable: { null: DISABLED } }]
      data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
    })
    .use(remarkParse) as unknown as Processor<Root>
}

/** Spaces of word processors: to Markdown only the ordinary one parts a mark from its heading. */
const WIDE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g

/** Longer blocks go to the line reader: remark-parse takes time and memory out of proportion there. */
const LONGEST_BLOCK = 65_536
/** So do those with more marks of emphasis: remark-parse looks at all that are open for each that may close. */
const MOST_MARKS = 300

const [STAR, UNDERSCORE] = [42, 95]

/** Whether a block is one for the line reader. */
function heavy(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_BLOCK) return true
  let marks = 0
  for (let at = from; at < to && marks <= MOST_MARKS; at++) {
    const unit = text.charCodeAt(at)
    if (unit === STAR || unit === UNDERSCORE) marks++
  }
  return marks > MOST_MARKS
}

/** Text nodes below a node, as offsets in their block. */
function kept(node: Nodes): [number, number][] {
  if (node.type === 'text') return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]]
  return 'children' in node ? node.children.flatMap((child) => kept(child)) : []
}

/** What of `from` to `to` the text nodes leave out. */
function left(from: number, to: number, spans: readonly (readonly [number, number])[]): [number, number][] {
  const found: [number, number][] = []
  let at = from
  for (const [start, end] of spans) {
    if (end <= from || start >= to) continue
    if (start > at) found.push([at, start])
    at = Math.max(at, end)
  }
  if (at < to) found.push([at, to])
  return found
}

function* blockLines(processor: Processor<Root>, text: string, begins: readonly number[], first: number, last: number): Generator<Line> {
  // micromark leaves a byte order mark out and does not count it.
  const base = (begins[first] ?? 0) + (text.startsWith('\ufeff', begins[first]) ? 1 : 0)
  const end = begins[last + 1] ?? text.length
  const tree = processor.parse(text.slice(base, end).replace(WIDE, ' '))
  const depth = new Map<number, Heading>()
  const rows = new Map<number, TableRow>()
  const rules = new Set<number>()
  const texts: [number, number][] = []
  for (const node of tree.children) {
    if (node.type === 'heading') depth.set(node.position?.start.line ?? 0, node)
    if (node.type === 'table') {
      for (const member of node.children) rows.set(member.position?.start.line ?? 0, member)
      rules.add((node.position?.start.line ?? 0) + 1)
    }
    for (const [from, to] of kept(node)) texts.push([base + from, base + to])
  }
  let next = 0
  for (let i = first; i <= last; i++) {
    const line = i - first + 1
    const from = begins[i] ?? 0
    const to = begins[i + 1] ?? text.length
    if (rules.has(line)) continue
    const member = rows.get(line)
    if (member) {
      const cells = member.children.map((cell) => {
        const start = base + (cell.position?.start.offset ?? 0)
        const close = base + (cell.position?.end.offset ?? 0)
        return normalise(text, start, close, left(start, close, kept(cell).map(([a, b]) => [base + a, base + b])))
      })
      yield row(i + 1, cells)
      continue
    }
    while (next < texts.length && (texts[next]?.[1] ?? 0) <= from) next++
    let beyond = next
    while (beyond < texts.length && (texts[beyond]?.[0] ?? 0) < to) beyond++
    yield { number: i + 1, passage: normalise(text, from, to, left(from, to, texts.slice(next, beyond))), heading: depth.get(line)?.depth ?? 0, cells: null }
  }
}

/** The lines of a Markdown text as a reader sees them, by remark-parse, one block without a blank line at a time. */
export function markdownLines(text: string, begins: readonly number[]): Line[] {
  const processor = markdown()
  const found: Line[] = []
  const empty = (i: number): boolean => blank(text, begins[i] ?? 0, begins[i + 1] ?? text.length)
  for (let i = 0; i < begins.length; i++) {
    if (empty(i)) continue
    let last = i
    while (last + 1 < begins.length && !empty(last + 1)) last++
    const end = begins[last + 1] ?? text.length
    const block = heavy(text, begins[i] ?? 0, end)
      ? textLines(text.slice(0, end), [...begins.slice(i, last + 1)]).map((line) => ({ ...line, number: line.number + i }))
      : blockLines(processor, text, begins, i, last)
    for (const line of block) if (line.passage.value !== '' || line.cells) found.push(line)
    i = last
  }
  return found
}
