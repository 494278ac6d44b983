import { characters, FOREIGN as OTHER_SCRIPT } from '../../facts/characters.js'
import type { Document } from '../../model/document.js'
import type { Advice } from '../../model/message.js'
import type { Settings } from '../../settings/settings.js'
import { FOREIGN } from '../../text/lookalikes.js'
import { key } from '../../text/spelling.js'
import { changed } from '../advice.js'
import { rule } from '../rule.js'
import { misspelled } from './parts/misspelled.js'
import { spellings, variants, type Difference, type Spelling, type Variant } from './parts/spellings.js'

/** Differences that are hardly meant. */
const SURE: ReadonlySet<Difference> = new Set(['letter', 'dash'])

/** The spellings that are compared: those that the settings declare to be one are not, nor those with letters of another script. */
function compared(document: Document, settings: Settings): readonly Spelling[] {
  const all = spellings(document)
  const foreign = (characters(document) & OTHER_SCRIPT) === 0 ? null : new RegExp(FOREIGN.source)
  if (settings.units.length === 0 && foreign === null) return all
  const own = declared(settings)
  return all.filter((one) => !own.has(one.folded) && !(foreign?.test(one.name) ?? false))
}

/** Names that the settings declare to be one. */
function declared(settings: Settings): ReadonlySet<string> {
  return new Set(settings.units.flatMap(({ aliases }) => aliases.map(key)))
}

/** The spelling that is said to be odd, and the usual one: where both are as rare, the later one is the odd one out. */
function told({ rare, usual, difference }: Variant): { readonly odd: Spelling; readonly usual: Spelling } {
  const later = difference === 'capitals' && rare.times === usual.times && (rare.places[0]?.[0] ?? 0) < (usual.places[0]?.[0] ?? 0)
  return later ? { odd: usual, usual: rare } : { odd: rare, usual }
}

const ONE: Advice = {
  vi: (_, expected) => `${changed(expected, 'vi')}, hoặc thống nhất cách viết theo quyết định thành lập đơn vị.`,
  en: (_, expected) => `${changed(expected, 'en')}, or write all as the decision does that set the unit up.`,
}

/** A unit has one spelling throughout. */
export const unitVariant = rule({
  id: 'unit-variant',
  group: 'structure',
  severity: 'warning',
  advice: {
    vi: 'Chọn một cách viết (theo quyết định thành lập đơn vị) và sửa những chỗ còn lại.',
    en: 'Choose one spelling, that of the decision that set the unit up, and correct the others.',
  },
  messages: {
    letter: {
      vi: (d) => `“${d.name}” có lẽ là “${d.other}” viết nhầm.`,
      en: (d) => `“${d.name}” is probably a slip for “${d.other}”.`,
      advice: {
        vi: (_, expected) => `${changed(expected, 'vi')}, trừ khi là hai đơn vị khác nhau.`,
        en: (_, expected) => `${changed(expected, 'en')}, unless these are two units.`,
      },
    },
    dash: { vi: (d) => `“${d.name}”: chỗ khác viết “${d.other}”.`, en: (d) => `“${d.name}”: elsewhere “${d.other}”.` },
    signs: { vi: (d) => `“${d.name}”: chỗ khác viết “${d.other}”.`, en: (d) => `“${d.name}”: elsewhere “${d.other}”.`, advice: ONE },
    capitals: {
      vi: (d) => `“${d.name}” (${d.count} chỗ): chữ hoa khác với “${d.other}” (${d.times} chỗ).`,
      en: (d) => `“${d.name}” (${d.count} times) differs in capitals from “${d.other}” (${d.times} times).`,
      advice: ONE,
    },
    usual: { vi: (d) => `Viết “${d.other}”`, en: (d) => `Spelled “${d.other}”` },
    too: { vi: (d) => `Cũng viết “${d.name}”`, en: (d) => `Also spelled “${d.name}”` },
  },
  check: ({ document, settings, report }) => ({
    end() {
      const names = compared(document, settings)
      for (const variant of variants(names, document.scanner)) {
        const { odd, usual } = told(variant)
        const [span, ...more] = odd.places
        const first = usual.places[0]
        if (!span || !first) continue
        report({
          span, message: variant.difference, severity: SURE.has(variant.difference) ? 'warning' : 'info', expected: [usual.name],
          data: { name: odd.name, other: usual.name, count: odd.times, times: usual.times },
          related: [
            { span: first, note: 'usual', data: { other: usual.name } },
            ...more.map((place) => ({ span: place, note: 'too', data: { name: odd.name } })),
          ],
        })
      }
      for (const { passage, usual } of misspelled(document, names)) {
        const [first] = usual.places
        if (!first) continue
        report({
          span: passage.span, message: 'letter', expected: [usual.name],
          data: { name: passage.value, other: usual.name, count: 1, times: usual.times },
          related: [{ span: first, note: 'usual', data: { other: usual.name } }],
        })
      }
    },
  }),
})
