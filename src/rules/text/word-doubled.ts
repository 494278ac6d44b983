import { wordUse } from '../../facts/word-use.js'
import { rule } from '../rule.js'
import { doubled } from './parts/doubled.js'

/** No word stands twice in a row. */
export const wordDoubled = rule({
  id: 'word-doubled',
  group: 'text',
  severity: 'warning',
  advice: { vi: 'Bỏ một trong hai.', en: 'Take one of them away.' },
  messages: {
    word: { vi: (d) => `Lặp từ: “${d.words}”.`, en: (d) => `A word stands twice: “${d.words}”.` },
    phrase: { vi: (d) => `Lặp cụm từ: “${d.words}”.`, en: (d) => `A phrase stands twice: “${d.words}”.` },
  },
  check: ({ document, report }) => ({
    end() {
      for (const { passage, once, words } of doubled(document, wordUse(document).doubled)) {
        report({ span: passage.span, message: words === 1 ? 'word' : 'phrase', expected: [once], data: { words: passage.value } })
      }
    },
  }),
})
