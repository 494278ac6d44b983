import type { Text } from '../../text/text.js'
import type { Head } from './lead.js'
import type { Types } from './types.js'
import type { Draft, Span } from './words.js'

/** Reading of one text: what was found, and what was passed on the way. */
export interface Reading {
  readonly t: Text
  readonly types: Types
  readonly drafts: Draft[]
  type: Span | null
  head: Head | null
  law: Draft | null
  /** The last citation with a number. */
  previous: Draft | null
}
