/** Food for a regular expression made of its own letters: what it could begin with, again and again, and not end. */

/** A piece of a pattern: a letter that matches it, its choices, or its parts in order; `many` where it may repeat without end. */
interface Piece {
  readonly kind: 'letters' | 'choice' | 'sequence'
  /** Letters that match: of a class several, of kinds as different as it has. */
  readonly letters: readonly string[]
  readonly pieces: readonly Piece[]
  readonly many: boolean
  readonly least: number
}

// White space, letters, digits and signs that the patterns of this house speak of; what a class holds is tried with them.
const CANDIDATES = [...' aA1.,-–/:;()"“”_*…?|#xX=~[]&\\\'`{}<>@+%àÀđĐƯÝ\t\n\u00a0\u00ad\u200b\u0301\u1100\u11a8\uac00¹•©']
const MOST_LETTERS = 3

const piece = (kind: Piece['kind'], pieces: readonly Piece[], letters: readonly string[] = []): Piece => ({ kind, letters, pieces, many: false, least: 1 })

/** The tree of a pattern; lookarounds stand in it as what they look for, anchors and boundaries as nothing. */
export function parsedPattern({ source, flags }: RegExp): Piece {
  const unicode = flags.replace(/[gy]/g, '')
  let at = 0

  const matching = (atom: string): string[] => {
    const whole = new RegExp(`^${atom}$`, unicode)
    return CANDIDATES.filter((letter) => whole.test(letter)).slice(0, MOST_LETTERS)
  }
  const taken = (sticky: RegExp): string => {
    sticky.lastIndex = at
    const found = sticky.exec(source)?.[0] ?? ''
    at += found.length
    return found
  }
  const repeat = (one: Piece): Piece => {
    const sign = taken(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y)
    const [, least = '', comma = '', most = ''] = /^\{(\d+)(,?)(\d*)\}/.exec(sign) ?? []
    if (sign === '') return one
    if (least !== '') return { ...one, least: Math.min(Number(least), 8), many: (comma !== '' && most === '') || Number(most) > 200 }
    return { ...one, least: sign.startsWith('+') ? 1 : 0, many: !sign.startsWith('?') }
  }
  const atom = (): Piece => {
    if (taken(/\(\?<?[=!]/y) !== '' || taken(/\((?:\?:|\?<\w+>)?/y) !== '') {
      const inner = choice()
      at++
      return repeat(inner)
    }
    if (taken(/[$^]|\\[bB]/y) !== '') return piece('sequence', [])
    const one = taken(/\[(?:\\[^]|[^\]\\])*\]|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[pP]\{[^}]*\}|\\[^]|[^]/iuy)
    const found = matching(one)
    // A letter that is no candidate stands for itself.
    return repeat(piece('letters', [], found.length > 0 ? found : [one.replace(/^\\(?![up])/, '')]))
  }
  const sequence = (): Piece => {
    const pieces: Piece[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') pieces.push(atom())
    return piece('sequence', pieces)
  }
  const choice = (): Piece => {
    const pieces = [sequence()]
    while (source[at] === '|') {
      at++
      pieces.push(sequence())
    }
    return pieces.length === 1 && pieces[0] ? pieces[0] : piece('choice', pieces)
  }
  return choice()
}

/** A text that matches a piece, made of its `nth` letters and choices. */
function sample(one: Piece, nth: number): string {
  const once = one.kind === 'letters' ? (one.letters[nth % one.letters.length] ?? '')
    : one.kind === 'choice' ? sample(one.pieces[nth % one.pieces.length] ?? piece('sequence', []), nth)
    : one.pieces.map((part) => sample(part, nth)).join('')
  return once.repeat(Math.max(1, one.least))
}

/** What is repeated, and what stands before it. */
export interface PatternFood {
  readonly before: string
  readonly unit: string
}

/** All food of a pattern: every letter, every run that may go on without end after what must stand before it, and every beginning of a match. */
export function patternFood(pattern: RegExp): readonly PatternFood[] {
  const found = new Map<string, PatternFood>()
  const add = (before: string, unit: string): void => {
    if (unit !== '' && unit.length <= 200) found.set(`${before}\n${unit}`, { before, unit })
  }
  const walk = (one: Piece, before: string): void => {
    if (one.many) for (let nth = 0; nth < MOST_LETTERS; nth++) {
      const own = sample({ ...one, least: 1 }, nth)
      add(before, own)
      add('', own)
      add('', before + own)
    }
    if (one.kind === 'choice') for (const each of one.pieces) walk(each, before)
    let lead = before
    if (one.kind === 'sequence') for (const each of one.pieces) {
      walk(each, lead)
      lead += sample(each, 0)
      add('', lead)
    }
    if (one.kind === 'letters') for (const letter of one.letters) add('', letter)
  }
  walk(parsedPattern(pattern), '')
  return [...found.values()]
}
