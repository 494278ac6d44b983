import { of, placesOf, type Fixer } from './fixer.js'

// A letter with the marks that follow it: one class and one run.
const APART = /[^\u0300-\u036f][\u0300-\u036f]+/gu

/** Decomposed letters composed, where the text mixes both. */
export const letters: Fixer = {
  safe: true,
  proposed({ source: { text } }, findings) {
    const mends = of(findings, 'text-damage')
    if (mends.length === 0) return []
    return [{
      mends,
      edits: [...text.matchAll(APART)].flatMap((match) => {
        const composed = match[0].normalize('NFC')
        return composed === match[0] ? [] : [{ from: match.index, to: match.index + match[0].length, text: composed }]
      }),
    }]
  },
}

/** Look-alikes of other scripts as the Latin letters that they stand for, in every place where the word was found. */
export const scripts: Fixer = {
  safe: true,
  proposed: ({ source: { text, starts } }, findings) => of(findings, 'mixed-script').flatMap((finding) => {
    const { actual, expected: [right] } = finding
    // A number may be a date, or part of a symbol.
    if (right === undefined || actual === null || /\d/u.test(actual)) return []
    const places = placesOf(finding, starts).filter((at) => text.startsWith(actual, at))
    return [{ mends: [finding], edits: places.map((at) => ({ from: at, to: at + actual.length, text: right })) }]
  }),
}
