import { extended } from '../../lexicon/compile.js'
import { typesPart } from '../../lexicon/documents.js'
import { lexicon } from '../../lexicon/index.js'
import { DOCUMENT_TYPES, type DocumentType } from '../../lexicon/types.js'
import { lazy } from '../../text/lazy.js'
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

const plain = lazy((): Types => ({ lexicon: lexicon(), abbreviations: new Set(ABBREVIATIONS) }))

/** The table's types and `own`, an office's. With some of these a lexicon is made: a run that reads many files keeps what this gives. */
export function typesWith(own: readonly OwnType[] = []): Types {
  if (own.length === 0) return plain()
  const abbreviations = new Set([...ABBREVIATIONS, ...own.flatMap((type) => type.abbreviations)])
  return { lexicon: extended(lexicon(), [typesPart(own.map(({ name }) => name))]), abbreviations }
}
