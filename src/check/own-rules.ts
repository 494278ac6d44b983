import type { Document, Part } from '../model/document.js'
import { grouped } from '../model/grouped.js'
import type { Words } from '../model/message.js'
import type { Position } from '../model/plan.js'
import { either } from '../rules/advice.js'
import type { Problem, Rule } from '../rules/rule.js'
import { ownPattern, ranges } from '../settings/own-pattern.js'
import type { OwnRule, OwnScope, Settings } from '../settings/settings.js'
import type { Passage, Span } from '../text/passage.js'
import { fold } from '../text/spelling.js'

/** The rules that an office has written into its settings, as rules like any other. */
export function ownRules({ ownRules: own }: Pick<Settings, 'ownRules'>): readonly Rule[] {
  return own.map(ruleOf)
}

function ruleOf(own: OwnRule): Rule {
  const { id, severity, message } = own
  const filled = ({ words }: Readonly<Record<string, unknown>>): string => message.replaceAll('{words}', String(words ?? ''))
  const advice = own.advice === null ? usual(own) : { vi: own.advice, en: own.advice }
  return {
    id, severity, group: 'text', advice,
    messages: { own: { vi: filled, en: filled, advice } },
    check: ({ document, report }) => ({
      end() {
        for (const problem of own.required.length > 0 ? absences(document, own) : presences(document, own)) report(problem)
      },
    }),
  }
}

/** What to do where the office does not say. */
function usual({ required }: OwnRule): Words {
  if (required.length > 0) return { vi: `Ghi thêm ${either(required, 'vi')}.`, en: `Add ${either(required, 'en')}.` }
  return { vi: 'Bỏ hoặc viết lại những chữ này.', en: 'Take these words out, or write them anew.' }
}

/** What stands where it must not. */
function* presences(document: Document, { scope, pattern, forbidden }: OwnRule): Iterable<Problem> {
  const regular = pattern === null ? null : ownPattern(pattern)
  const phrases = forbidden.map((phrase) => fold(phrase.normalize('NFC')))
  const finds = findsByPart(document, scope)
  for (const part of document.parts) {
    for (const passage of passages(document, part, scope, finds)) {
      const folded = phrases.length > 0 ? fold(passage.value) : ''
      const found = regular ? ranges(regular, passage.value) : phrases.flatMap((phrase) => [...places(folded, phrase)])
      for (const [from, to] of found) {
        const cut = passage.slice(from, to)
        yield { span: cut.span, message: 'own', data: { words: cut.value }, actual: cut.value }
      }
    }
  }
}

const WHOLE: ReadonlySet<OwnScope> = new Set(['title', 'basis', 'recipients', 'signature', 'closing', 'text'])

/** What does not stand where it must: in each text of the scope, or once in the whole of it. */
function* absences(document: Document, { scope, required }: OwnRule): Iterable<Problem> {
  const phrases = required.map((phrase) => fold(phrase.normalize('NFC')))
  const has = ({ value }: Passage): boolean => {
    const folded = fold(value)
    return phrases.some((phrase) => [...places(folded, phrase)].length > 0)
  }
  const problem = (span: Span): Problem => ({ span, message: 'own', data: { words: required.join(', ') }, expected: required })
  const finds = findsByPart(document, scope)
  for (const part of document.parts) {
    const all = passages(document, part, scope, finds)
    if (!WHOLE.has(scope)) for (const passage of all) if (!has(passage)) yield problem(passage.span)
    // Attached plans have their parent's foot and basis.
    if (WHOLE.has(scope) && (part.parent === null || all.length > 0) && !all.some(has)) yield problem(anchor(part, all))
    if (scope === 'text') return
  }
}

function anchor({ places: { recipients, title, kind } }: Part, all: readonly Passage[]): Span {
  return (all[0] ?? recipients ?? title ?? kind)?.span ?? [0, 0]
}

/** Where a folded phrase stands as whole words. */
function* places(folded: string, phrase: string): Iterable<[number, number]> {
  for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + phrase.length)) {
    const to = at + phrase.length
    if (!letter(folded[at - 1]) && !letter(folded[to])) yield [at, to]
  }
}

function letter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}

type Finds = ReadonlyMap<Part, readonly { readonly passage: Passage }[]>

/** What was found of a kind that is a scope of its own. */
function findsByPart({ citations, deadlines, units }: Document, scope: OwnScope): Finds {
  const kinds: Partial<Record<OwnScope, readonly { readonly part: Part; readonly passage: Passage }[]>> = {
    citation: citations,
    deadline: deadlines,
    unit: units,
  }
  return grouped(kinds[scope] ?? [], ({ part }) => part)
}

function passages(document: Document, part: Part, scope: OwnScope, finds: Finds): readonly Passage[] {
  const { plan, items, foot } = part
  const footLines = (all: readonly { position: Position }[]): Passage[] => {
    const lines = new Set(all.flatMap(({ position: { start, end } }) => Array.from({ length: end.line - start.line + 1 }, (_, i) => start.line + i)))
    return foot.filter(({ number }) => lines.has(number)).map(({ passage }) => passage)
  }
  switch (scope) {
    case 'task': return items.filter(({ task }) => task !== null).map(({ passage }) => passage)
    case 'heading': return items.filter(({ task, children }) => task === null && children.length > 0).map(({ passage }) => passage)
    case 'citation': case 'deadline': case 'unit': return (finds.get(part) ?? []).map(({ passage }) => passage)
    case 'recipient': case 'recipients': return footLines(plan.recipients)
    case 'signature': return footLines(plan.signatures)
    case 'title': return part.places.title ? [part.places.title] : []
    case 'basis': return part.intro
    case 'closing': return part.closing
    // Lines belong to no part: they are looked at once, with the first.
    case 'text': return part.parent === null && part === document.parts[0] ? document.source.lines.map(({ passage }) => passage) : []
  }
}
