import { brackets } from './brackets.js'
import { endings, zeros } from './endings.js'
import type { Fixer } from './fixer.js'
import { labels } from './labels.js'
import { letters, scripts } from './letters.js'
import { likelySeparators, numberWords, separators, spaces } from './symbols.js'
import { doubled, replacements } from './words.js'

/** All fixers in the order in which they are tried, the safe ones before the others: letters first, since words are compared afterwards. */
export const fixers: readonly Fixer[] = [
  letters, scripts, spaces, separators, numberWords, brackets, doubled, likelySeparators, replacements, endings, zeros, labels,
]
