import { DOCUMENT_TYPES, type DocumentType } from '../../lexicon/types.js'
import { extended } from '../../lexicon/compile.js'
import { typesPart } from '../../lexicon/documents.js'
import { lexicon } from '../../lexicon/index.js'
import type { Lexicon } from '../../text/text.js'

/** A type of documents that only one office has. */
export type OwnType = Pick<DocumentType, 'name' | 'abbreviations'>

/** The types of documents that a text may name: their names are in the lexicon that it is read with. */
export interface Types {
  readonly lexicon: Lexicon
  /** What symbols may carry for them, as written. */
  readonly abbreviations: ReadonlySet<string>
}

const ABBREVIATIONS = DOCUMENT_TYPES.flatMap(({ abbreviations }) => abbreviations)

let plain: Types | null = null
let last: { readonly own: readonly OwnType[]; readonly types: Types } | null = null

/** The table's types and `own`. Those of the last run are kept: a run reads many files with the same. */
export function typesWith(own: readonly OwnType[] = []): Types {
  if (own.length === 0) return (plain ??= { lexicon: lexicon(), abbreviations: new Set(ABBREVIATIONS) })
  if (last?.own !== own) {
    const abbreviations = new Set([...ABBREVIATIONS, ...own.flatMap((type) => type.abbreviations)])
    last = { own, types: { lexicon: extended(lexicon(), [typesPart(own.map(({ name }) => name))]), abbreviations } }
  }
  return last.types
}
