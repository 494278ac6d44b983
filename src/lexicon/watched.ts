import { lazy } from '../text/lazy.js'
import { GOODS, I_AND_Y, rowsOf, SLIPS, STATE_NOUNS, WORDINGS } from './spellings.js'
import { Table } from './table.js'

/** A spelling that is not wanted. */
export interface Spelling {
  /** An error, or one of two words of which offices choose the other. */
  readonly kind: 'slip' | 'wording'
  readonly wrong: string
  /** What should stand there. */
  readonly right: string
  /** Words that make it right where they stand before it. */
  readonly before: ReadonlySet<string>
  /** The same of words after it. */
  readonly after: ReadonlySet<string>
  /** Who says so; empty where it is the list's own source. */
  readonly source: string
}

/** What may stand in a text: a spelling that is not wanted, a noun of the State, a syllable with i or y. */
export type Watched =
  | Spelling
  | { readonly kind: 'noun'; readonly noun: string }
  | { readonly kind: 'letter'; readonly syllable: string }

const goods = GOODS.split('\n')

function neighbours(list: string): ReadonlySet<string> {
  const words = list.split(',').map((word) => word.trim()).filter((word) => word !== '')
  return new Set(words.flatMap((word) => (word === 'GOODS' ? goods : [word])))
}

function spelling(kind: Spelling['kind'], row: readonly string[]): readonly [string, Spelling] {
  const [wrong = '', right = '', beside = '', source = ''] = row
  const [before = '', after = ''] = beside.split('_')
  return [wrong, { kind, wrong, right, before: neighbours(before), after: neighbours(after), source }]
}

/** All that is watched for, by its words. */
export const watched = lazy((): Table<Watched> => new Table<Watched>([
  ...rowsOf(SLIPS).map((row) => spelling('slip', row)),
  ...rowsOf(WORDINGS).map((row) => spelling('wording', row)),
  ...rowsOf(STATE_NOUNS).map(([noun = '']) => [noun, { kind: 'noun', noun }] as const),
  ...rowsOf(I_AND_Y).flatMap((both) => both.map((one) => [one, { kind: 'letter', syllable: both[0] ?? '' }] as const)),
]))

/** 1 for each word with which something begins that is watched for, by its number. */
export const watchedFirst = lazy(() => watched().firsts)
