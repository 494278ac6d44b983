import { wordUse } from '../../facts/word-use.js'
import { rule } from '../rule.js'
import { oddWays, twoWays } from './parts/odd-ways.js'

/** A thing is written in one way throughout. */
export const spellingVariant = rule({
  id: 'spelling-variant',
  group: 'text',
  severity: 'info',
  advice: { vi: 'Chọn một cách viết và sửa những chỗ còn lại.', en: 'Choose one way and correct the other places.' },
  messages: {
    tone: {
      vi: (d) => `Dấu thanh đặt hai kiểu: kiểu “${d.way}” (${d.count} chỗ), kiểu “${d.usual}” (${d.times} chỗ).`,
      en: (d) => `Tone marks in two styles: as in “${d.way}” (${d.count} times), as in “${d.usual}” (${d.times} times).`,
      advice: {
        vi: 'Chọn một kiểu đặt dấu trong bộ gõ (Unikey: “Đặt dấu oà, uý (thay vì òa, úy)”) và sửa những chỗ còn lại.',
        en: 'Choose one style in the keyboard program and correct the other places.',
      },
    },
    letter: { vi: (d) => twoWays(d, 'vi'), en: (d) => twoWays(d, 'en') },
    noun: {
      vi: (d) => twoWays(d, 'vi'), en: (d) => twoWays(d, 'en'),
      advice: {
        vi: 'Viết thống nhất; khi là danh từ riêng hóa thì viết hoa “Nhân dân”, “Nhà nước” (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.1).',
        en: 'Write it in one way; as nouns by themselves both have a capital (Nghị định 30/2020/NĐ-CP, Phụ lục II, V.1).',
      },
    },
    name: {
      vi: (d) => `“${d.way}” (${d.count} chỗ) sau khi đã viết tắt; chỗ khác viết “${d.usual}” (${d.times} chỗ).`,
      en: (d) => `“${d.way}” (${d.count} times) after the abbreviation was introduced; elsewhere “${d.usual}” (${d.times} times).`,
      advice: { vi: 'Đã quy ước viết tắt thì dùng thống nhất từ đó về sau.', en: 'Once an abbreviation is introduced, use it throughout.' },
    },
    range: {
      vi: (d) => twoWays(d, 'vi'), en: (d) => twoWays(d, 'en'),
      advice: { vi: 'Viết khoảng năm theo một kiểu dấu gạch và dấu cách.', en: 'Write ranges of years with one dash and one spacing.' },
    },
    quote: {
      vi: (d) => `Dấu ngoặc kép ${d.way} (${d.count} chỗ), chỗ khác là ${d.usual} (${d.times} chỗ).`,
      en: (d) => `Quotation marks ${d.way} (${d.count} times), elsewhere ${d.usual} (${d.times} times).`,
      advice: { vi: 'Dùng một kiểu dấu ngoặc kép (“ ”).', en: 'Use one kind of quotation marks (“ ”).' },
    },
    too: { vi: () => 'Cũng vậy', en: () => 'Here too' },
    usual: { vi: () => 'Cách viết kia', en: () => 'The other way' },
  },
  check: ({ document, report }) => ({
    end() {
      for (const { kind, way, odd, usual, count, times, first } of oddWays(wordUse(document).ways)) {
        const [passage, ...more] = odd
        if (!passage) continue
        report({
          span: passage.span, message: kind, expected: kind === 'quote' ? [] : [usual], data: { way, usual, count, times },
          related: [{ span: first.span, note: 'usual' }, ...more.map(({ span }) => ({ span, note: 'too' }))],
        })
      }
    },
  }),
})
