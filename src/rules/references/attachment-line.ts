import { excerpt } from '../../facts/excerpt.js'
import type { Document, Part } from '../../model/document.js'
import { isPlan } from '../../model/plans.js'
import type { Passage, Span } from '../../text/passage.js'
import { rule, type Problem } from '../rule.js'
import { appendixReferences, encloses } from './parts/appendix-references.js'
import { appendices } from './parts/own-labels.js'

/** The line stands within so many paragraphs from the heading. */
const NEAR = 8
// «(Kèm theo …)», «(Ban hành theo …)», «Đính kèm …».
const LINE = /kèm|ban hành theo|theo quyết định/u

/** The first paragraphs of an attachment. */
function beginning({ head, intro, items }: Part): readonly Passage[] {
  return [...head.map(({ passage }) => passage), ...intro.slice(0, NEAR), ...items.slice(0, 2).map(({ passage }) => passage)]
}

/** The attachments that do not say of which document they are. */
function unmarked({ parts: [, ...attached] }: Document): readonly Part[] {
  return attached.filter((part) => part.places.attached === null && !beginning(part).some(({ value }) => LINE.test(value.slice(0, 400).toLowerCase())))
}

/** What a file says of its appendices: the numbers that it refers to, and whether it speaks of the only one, or of what is enclosed. */
interface Referred {
  readonly numbers: ReadonlySet<number>
  readonly mentioned: boolean
}

function references({ parts }: Document, starts: ReadonlySet<number>): Referred {
  const numbers = new Set<number>()
  let mentioned = false
  for (const { intro, items, closing } of parts) {
    for (const passage of [...intro, ...items.flatMap((item) => (item.paragraphs.length === 0 ? [item.passage] : item.paragraphs)), ...closing]) {
      if (!passage.value.includes('hụ lục') && !passage.value.includes('kèm')) continue
      mentioned ||= encloses(passage.value) || /ban hành kèm theo (?:quyết định|nghị quyết) này/iu.test(passage.value)
      for (const { numbers: stated, own } of appendixReferences({ passage, citing: () => false }, starts)) {
        if (stated.length === 0) mentioned = true
        else if (own) for (const number of stated) numbers.add(number)
      }
    }
  }
  return { numbers, mentioned }
}

/** What an attachment is called by its heading: `PHỤ LỤC II`, `KẾ HOẠCH`, or the first words of its title. */
function heading({ places, head }: Part): Passage | null {
  return places.kind ?? head[0]?.passage ?? places.title
}

/** Appendices, plans and sheets by their titles alone each have their own custom. */
const sort = ({ plan, places }: Part): string => (isPlan(plan.kind) ? 'plan' : places.kind ? 'appendix' : 'sheet')

function problem(part: Part, other: Part | undefined): Problem | null {
  const named = heading(part)
  if (!named) return null
  const line = other?.places.attached
  const related: { readonly span: Span; readonly note: string }[] = line ? [{ span: line.span, note: 'line' }] : []
  const message = line ? 'unlike' : 'referred'
  return { span: named.span, message, data: { heading: named.value }, actual: named.value, expected: line ? [line.value] : [], related }
}

/** What is attached says of which document, where others do, or where the document speaks of it. */
function problems(document: Document): Problem[] {
  const [main, ...attached] = document.parts
  if (attached.length === 0 || main.foot.length === 0 || excerpt(document)) return []
  const lacking = unmarked(document)
  if (lacking.length === 0) return []
  const headings = appendices(document)
  const numbers = new Map(headings.map(({ line, number }) => [line.passage.start, number]))
  const { numbers: referred, mentioned } = references(document, new Set(numbers.keys()))
  return lacking.flatMap((part) => {
    const other = attached.find((one) => one.places.attached !== null && sort(one) === sort(part) && one.plan.kind === part.plan.kind)
    const number = numbers.get(part.places.kind?.start ?? -1) ?? null
    const spoken = number === null ? mentioned && attached.length === 1 : referred.has(number)
    return other || spoken ? (problem(part, other) ?? []) : []
  })
}

/** attachment-line: below the heading of an appendix stands of which document it is. */
export const attachmentLine = rule({
  id: 'attachment-line',
  group: 'references',
  severity: 'info',
  advice: {
    vi: 'Ghi dưới đề mục này dòng “(Kèm theo … số … ngày … của …)”: loại văn bản, số, ngày, cơ quan ban hành.',
    en: 'Write the line “(Kèm theo … số … ngày … của …)” below its title: type, number, date and issuer.',
  },
  messages: {
    unlike: {
      vi: ({ heading: named }) => `Dưới “${named}” không có dòng “(Kèm theo …)” như ở phụ lục khác của văn bản.`,
      en: ({ heading: named }) => `“${named}” has no line “(Kèm theo …)”, as others of the document have.`,
      advice: { vi: (_, [line = '']) => `Ghi dưới tên phụ lục: “${line}”.`, en: (_, [line = '']) => `Write below its title: “${line}”.` },
    },
    referred: {
      vi: ({ heading: named }) => `Dưới “${named}” không có dòng “(Kèm theo …)” ghi tên, số, ngày của văn bản mà nó kèm theo.`,
      en: ({ heading: named }) => `“${named}” does not say to which document it belongs: the line “(Kèm theo …)” is missing.`,
    },
    line: { vi: () => 'ở đây có dòng này', en: () => 'the line stands here' },
  },
  check: ({ document, report }) => ({
    end() {
      for (const one of problems(document)) report(one)
    },
  }),
})
