import { characters, FOREIGN as OTHER_SCRIPT } from '../../facts/characters.js'
import { grouped } from '../../model/grouped.js'
import { FOREIGN, lookalike } from '../../text/lookalikes.js'
import type { Span } from '../../text/passage.js'
import { rule } from '../rule.js'
import { wordAround } from './parts/word-around.js'

// «a», «Đ», «ệ».
const LATIN = /[a-z\u00c0-\u024f\u1e00-\u1eff]/i
// «α», «Σ».
const GREEK = /^[\u0370-\u03ff]$/

interface Word {
  readonly text: string
  readonly span: Span
}

/** The words of a text that hold letters of other scripts, in order. */
function* foreign(text: string): Generator<Word> {
  let end = 0
  for (const { index } of text.matchAll(FOREIGN)) {
    if (index < end) continue
    const span = wordAround(text, index)
    end = span[1]
    yield { text: text.slice(...span), span }
  }
}

const LONGEST = 24

/** Whether a word only looks Vietnamese: letters of two scripts in it, or look-alikes alone among Latin words. */
function passes(source: string, { text, span }: Word): boolean {
  if (text.length > LONGEST) return false
  const others = [...text].filter((c) => FOREIGN_ONE.test(c))
  if (LATIN.test(text)) return !others.every((c) => c === 'μ' || c === 'Ω') // μg, kΩ
  if (!others.every((c) => lookalike(c) !== undefined && !GREEK.test(c))) return false
  const around = source.slice(Math.max(0, span[0] - 30), span[0]) + source.slice(span[1], span[1] + 30)
  const latin = around.match(/[a-z\u00c0-\u024f\u1e00-\u1eff]/gi)?.length ?? 0
  return latin > 0 && !/[\u0400-\u052f]{2}/.test(around)
}

const FOREIGN_ONE = new RegExp(FOREIGN.source)

/** A Vietnamese word has Latin letters only. */
export const mixedScript = rule({
  id: 'mixed-script',
  group: 'text',
  severity: 'error',
  advice: { vi: 'Gõ lại từ đó bằng bộ gõ tiếng Việt.', en: 'Type the word again.' },
  messages: {
    mixed: {
      vi: (d) => `“${d.word}” có chữ không phải Latinh: ${d.letters}.`,
      en: (d) => `“${d.word}” has letters that are not Latin: ${d.letters}.`,
    },
    too: { vi: () => 'Cũng vậy', en: () => 'Here too' },
  },
  check: ({ document, report }) => ({
    end() {
      if ((characters(document) & OTHER_SCRIPT) === 0) return
      const { text } = document.source
      const words = grouped([...foreign(text)].filter((word) => passes(text, word)), (word) => word.text)
      for (const [word, [{ span }, ...more]] of words) {
        const letters = [...new Set([...word].filter((c) => FOREIGN_ONE.test(c)))]
        const latin = [...word].map((c) => lookalike(c) ?? c).join('').normalize('NFC')
        report({
          span, message: 'mixed', actual: word, data: { word, letters: letters.join(' '), count: more.length + 1 },
          expected: FOREIGN_ONE.test(latin) ? [] : [latin], related: more.map((place) => ({ span: place.span, note: 'too' })),
        })
      }
    },
  }),
})
