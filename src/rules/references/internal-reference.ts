import { REFERRING } from '../../lexicon/classes.js'
import type { Document, Item } from '../../model/document.js'
import { abridged } from '../../text/abridged.js'
import { lazy } from '../../text/lazy.js'
import type { Text } from '../../text/text.js'
import { rule, type Problem } from '../rule.js'
import { appendixReferences, encloses, type AppendixReference } from './parts/appendix-references.js'
import { appendices, ownLabels, type Appendix } from './parts/own-labels.js'
import { missingSections } from './parts/section-references.js'

/** The appendices that the file has: where their headings begin, and their numbers (the only one has perhaps none). */
interface Appendices {
  readonly headings: readonly Appendix[]
  readonly starts: ReadonlySet<number>
  readonly numbers: ReadonlySet<number>
}

function appendicesOf(document: Document): Appendices {
  const headings = appendices(document)
  return { headings, starts: new Set(headings.map(({ line }) => line.passage.start)), numbers: new Set(headings.map(({ number }) => number ?? 1)) }
}

/** What is wrong with a reference to appendices of this plan. */
function noAppendix({ place, numbers: stated, own: ours }: AppendixReference, { headings, numbers: there }: Appendices): Problem | null {
  if (!ours || stated.every((number) => there.has(number))) return null
  const data = { reference: place.value, count: headings.length }
  return headings.length === 0
    ? { span: place.span, message: 'none', severity: 'info', data, actual: place.value }
    : { span: place.span, message: 'appendix', data, actual: place.value }
}

/** internal-reference: what a plan refers to in itself is there, and its appendices are referred to. */
export const internalReference = rule({
  id: 'internal-reference',
  group: 'references',
  severity: 'warning',
  advice: { vi: 'Sửa chỉ dẫn cho đúng mục, phụ lục hiện có.', en: 'Point to the section or appendix that is there.' },
  messages: {
    section: {
      vi: ({ reference }) => `Dẫn “${reference}” nhưng văn bản này không có.`,
      en: ({ reference }) => `“${reference}” is referred to, but this plan has none.`,
      advice: { vi: 'Sửa chỉ dẫn cho đúng mục hiện có.', en: 'Point to the section that is there.' },
    },
    appendix: {
      vi: ({ reference, count }) => `Dẫn “${reference}” nhưng văn bản chỉ có ${count} phụ lục.`,
      en: ({ reference, count }) => `“${reference}” is referred to, but there are only ${count} appendices.`,
      advice: {
        vi: 'Sửa số của phụ lục, hoặc bổ sung phụ lục còn thiếu.',
        en: 'Correct the number of the appendix, or add the one that is missing.',
      },
    },
    none: {
      vi: ({ reference }) => `Dẫn “${reference}” nhưng trong tệp không có phụ lục nào.`,
      en: ({ reference }) => `“${reference}” is referred to, but the file has no appendix.`,
      advice: { vi: 'Đưa phụ lục vào cùng tệp, hoặc bỏ chỉ dẫn.', en: 'Put the appendix into the file, or take the reference out.' },
    },
    unreferred: {
      vi: ({ heading }) => `“${heading}” không được nhắc đến trong nội dung.`,
      en: ({ heading }) => `“${heading}” is never referred to.`,
      advice: {
        vi: 'Nhắc đến phụ lục ở nhiệm vụ liên quan, hoặc bỏ phụ lục.',
        en: 'Refer to the appendix where it belongs, or take it out.',
      },
    },
  },
  check({ document, report }) {
    const file = appendicesOf(document)
    const { headings, starts } = file
    const labels = lazy(() => ownLabels(document))
    const citing = lazy(() => new Set(document.citations.map((find) => find.item)))
    const referred = new Set<number>()
    // It speaks of its appendix, or of what is enclosed, without a number.
    let mentioned = false

    const read = (text: Text, item: Item | null): void => {
      if (!text.holds(REFERRING)) return
      for (const passage of item === null || item.paragraphs.length === 0 ? [text.passage] : item.paragraphs) {
        const paragraph = { passage, citing: () => item !== null && citing().has(item) }
        for (const { span, value } of missingSections(paragraph, labels)) report({ span, message: 'section', data: { reference: value }, actual: value })
        mentioned ||= headings.length > 0 && encloses(passage.value)
        for (const reference of appendixReferences(paragraph, starts)) {
          mentioned ||= reference.numbers.length === 0
          for (const number of reference.numbers) referred.add(number)
          const problem = noAppendix(reference, file)
          if (problem) report(problem)
        }
      }
    }
    return {
      part({ intro, closing }) {
        for (const passage of [...intro, ...closing]) read(document.scanner.of(passage), null)
      },
      item(item) {
        read(item.text, item)
      },
      end() {
        // A file that begins with an appendix lacks the plan that refers to it.
        if (mentioned || document.parts[0].plan.kind === 'phu-luc') return
        for (const { line, number } of headings) {
          if (number === null ? referred.size > 0 : referred.has(number)) continue
          report({ span: line.passage.span, message: 'unreferred', data: { heading: abridged(line.passage.value, 40) } })
        }
      },
    }
  },
})
