import { characters, LEGACY, LOST } from '../../facts/characters.js'
import { wordUse } from '../../facts/word-use.js'
import type { Document } from '../../model/document.js'
import { grouped } from '../../model/grouped.js'
import { rule } from '../rule.js'
import { damages } from './parts/damage.js'
import { impossible } from './parts/impossible.js'
import { likeCapitals, unwanted } from './parts/unwanted.js'

/** Whether letters were lost or left by another encoding: then each word of it would be none, and another rule says why. */
function damaged(document: Document): boolean {
  const held = characters(document) & (LEGACY | LOST)
  return held !== 0 && damages(document.source.text, held).length > 0
}

/** Words are spelled as Vietnamese can be. */
export const misspelling = rule({
  id: 'misspelling',
  group: 'text',
  severity: 'warning',
  advice: {
    vi: 'Sửa lại chữ viết sai; nếu là tên riêng thì viết hoa, nếu là tiếng nước ngoài thì đặt trong ngoặc kép.',
    en: 'Correct the word; a name has a capital, a foreign word stands in quotation marks.',
  },
  messages: {
    near: {
      vi: (d) => `“${d.word}” viết sai chính tả, có lẽ là “${d.meant}”.`,
      en: (d) => `“${d.word}” is misspelled, probably for “${d.meant}”.`,
      advice: { vi: 'Sửa lại cho đúng chính tả.', en: 'Correct the spelling.' },
    },
    impossible: {
      vi: (d) => `“${d.word}” viết sai chính tả: tiếng Việt không có chữ này.`,
      en: (d) => `“${d.word}” is misspelled: there is no such syllable.`,
    },
    glued: {
      vi: (d) => `“${d.word}” viết liền hai chữ “${d.meant}”.`,
      en: (d) => `“${d.word}” lacks a space: “${d.meant}”.`,
      advice: { vi: 'Thêm dấu cách giữa hai chữ.', en: 'Put a space between the two words.' },
    },
    pair: {
      vi: (d) => `“${d.word}” viết sai chính tả, đúng là “${d.meant}”.`,
      en: (d) => `“${d.word}” is misspelled; it is “${d.meant}”.`,
      advice: { vi: 'Sửa lại cho đúng chính tả.', en: 'Correct the spelling.' },
    },
    too: { vi: () => 'Cũng vậy', en: () => 'Here too' },
  },
  check: ({ document, report }) => ({
    end() {
      const { odd, hits } = wordUse(document)
      const slips = unwanted(document, hits.filter(({ spelling }) => spelling.kind === 'slip'))
      if ((odd.size === 0 && slips.length === 0) || damaged(document)) return
      for (const { word, meant, places } of odd.size === 0 ? [] : impossible(document)) {
        const [first, ...more] = places.map(({ placed: { text }, at }) => text.slice(at, at + 1))
        if (!first) continue
        const expected = meant.map((one) => likeCapitals(one, first.value))
        const [likely = ''] = expected
        const message = likely === '' ? 'impossible' : likely.includes(' ') ? 'glued' : 'near'
        report({
          span: first.span, message, expected, data: { word: first.value, meant: expected.join('”, “') || word, count: places.length },
          related: more.map(({ span }) => ({ span, note: 'too' })),
        })
      }
      for (const [, [hit, ...more]] of grouped(slips, ({ spelling }) => spelling.wrong)) {
        const { passage, right } = hit
        report({
          span: passage.span, message: 'pair', expected: [right], data: { word: passage.value, meant: right, count: more.length + 1 },
          related: more.map(({ passage: other }) => ({ span: other.span, note: 'too' })),
        })
      }
    },
  }),
})
