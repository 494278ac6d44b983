import { beginning } from '../../facts/beginning.js'
import { characters } from '../../facts/characters.js'
import type { Words } from '../../model/message.js'
import { CALLED, legacyName } from '../../read/legacy/names.js'
import { changed } from '../advice.js'
import { rule } from '../rule.js'
import { damages } from './parts/damage.js'

const COMPOSE: Words = {
  vi: 'Chuyển cả văn bản về Unicode dựng sẵn (Unikey: Ctrl+Shift+F6).',
  en: 'Convert the whole text to composed Unicode (Unikey: Ctrl+Shift+F6).',
}

/** The text is Unicode, each letter in one form: TCVN 6909:2001, Nghị định 30/2020/NĐ-CP, Điều 4. */
export const textDamage = rule({
  id: 'text-damage',
  group: 'text',
  severity: 'warning',
  advice: {
    vi: 'Chuyển văn bản về Unicode dựng sẵn (Unikey: Ctrl+Shift+F6), gõ lại những chữ bị hỏng.',
    en: 'Convert the text to composed Unicode and type the damaged words again.',
  },
  messages: {
    decomposed: {
      vi: (d) => `“${d.word}” gõ bằng Unicode tổ hợp, phần còn lại là Unicode dựng sẵn (${d.count} dòng).`,
      en: (d) => `“${d.word}” has decomposed letters, the rest is composed (${d.count} lines).`,
      advice: COMPOSE,
    },
    composed: {
      vi: (d) => `“${d.word}” gõ bằng Unicode dựng sẵn, phần còn lại là Unicode tổ hợp (${d.count} dòng).`,
      en: (d) => `“${d.word}” has composed letters, the rest is decomposed (${d.count} lines).`,
      advice: COMPOSE,
    },
    replacement: {
      vi: (d) => `“${d.word}”: ký tự bị hỏng, không đọc được (${d.count} dòng).`,
      en: (d) => `“${d.word}”: a character was lost (${d.count} lines).`,
      advice: { vi: 'Đối chiếu bản gốc, gõ lại những chữ bị hỏng.', en: 'Compare with the original, and type the damaged words again.' },
    },
    legacy: {
      vi: (d) => `“${d.word}…”: chữ của bảng mã cũ hoặc chuyển mã sai (${d.count} dòng).`,
      en: (d) => `“${d.word}…”: left by an old or wrong encoding (${d.count} lines).`,
      advice: {
        vi: 'Chuyển những dòng này từ TCVN3 (ABC), VNI sang Unicode (Unikey: Ctrl+Shift+F6).',
        en: 'Convert these lines from TCVN3 (ABC) or VNI to Unicode (Unikey: Ctrl+Shift+F6).',
      },
    },
    eth: {
      vi: (d) => `“${d.word}”: chữ Ð (eth) gõ thay chữ Đ (${d.count} dòng).`,
      en: (d) => `“${d.word}”: Ð (eth) stands for Đ (${d.count} lines).`,
      advice: {
        vi: (_, expected) => `${changed(expected, 'vi')}; thay mọi chữ Ð như vậy bằng chữ Đ của bộ gõ tiếng Việt.`,
        en: (_, expected) => `${changed(expected, 'en')}; replace each Ð (U+00D0) with Đ (U+0110).`,
      },
    },
    converted: {
      vi: (d) => `Cả tệp dùng bảng mã cũ ${d.encoding}; dvcheck đã đổi sang Unicode để soát.`,
      en: (d) => `The whole file is in an old encoding, ${d.encoding}; it was converted to Unicode to be checked.`,
      advice: {
        vi: 'Chuyển cả văn bản sang Unicode dựng sẵn (Unikey: Ctrl+Shift+F6) rồi lưu lại bằng mã UTF-8.',
        en: 'Convert the whole text to composed Unicode (Unikey: Ctrl+Shift+F6), and save it as UTF-8.',
      },
    },
    too: { vi: () => 'Cũng vậy', en: () => 'Here too' },
  },
  check: ({ document, report }) => ({
    end() {
      const { text, encoding, notes } = document.source
      const old = legacyName(encoding)
      if (old !== null && notes.some(({ id }) => id === 'encoding-converted')) report({ span: beginning(document), message: 'converted', data: { encoding: CALLED[old] } })
      for (const { kind, places } of damages(text, characters(document))) {
        const [span, ...more] = places
        if (!span) continue
        const word = text.slice(span[0], Math.min(span[1], span[0] + 60)).normalize('NFC').replace(/\s+/g, ' ').trim()
        report({
          span, message: kind, data: { word, count: places.length },
          ...(kind === 'decomposed' && { expected: [word] }), ...(kind === 'eth' && { expected: [word.replace(/[\u00d0\u0189]/g, 'Đ')] }),
          ...(more.length > 0 && { related: more.map((place) => ({ span: place, note: 'too' })) }),
        })
      }
    },
  }),
})
