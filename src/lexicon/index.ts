import { lazy } from '../text/lazy.js'
import type { Lexicon } from '../text/text.js'
import { BODIES } from './bodies.js'
import { compiled, unpacked } from './compile.js'
import { DOCUMENTS } from './documents.js'
import type { Part } from './entry.js'
import { HEADINGS } from './headings.js'
import { JUDGING } from './judging.js'
import { LAWS } from './laws.js'
import { LETTERHEAD } from './letterhead.js'
import { TIMES } from './time.js'
import { VERBS } from './verbs.js'

// There in the bundle of the command line alone: the bytes of the lexicon, compiled when the bundle was built (src/build/bundle.mjs).
declare const __bundled: true
declare const __lexicon: () => Uint8Array

/** All parts of the lexicon. */
export function parts(): readonly Part[] {
  return [...BODIES, ...VERBS, ...DOCUMENTS, ...LAWS, ...TIMES, ...HEADINGS, ...LETTERHEAD, ...JUDGING]
}

/** The program's lexicon, made when it is first asked for. */
export const lexicon = lazy((): Lexicon => (typeof __bundled === 'undefined' ? compiled(parts()) : unpacked(__lexicon())))
