import { characters } from '../../facts/characters.js'
import { rule } from '../rule.js'
import { damages } from './parts/damage.js'

/** The text is Unicode, each letter in one form: TCVN 6909:2001, Nghị định 30/2020/NĐ-CP, Điều 4. */
export const textDamage = rule({
  id: 'text-damage',
  group: 'text',
  severity: 'warning',
  demands: {
    vi: 'Văn bản dùng bộ mã Unicode dựng sẵn thống nhất (TCVN 6909:2001), không còn ký tự hỏng.',
    en: 'The text is Unicode with precomposed letters throughout, without damaged characters.',
  },
  why: {
    vi: 'Chữ dựng sẵn và chữ tổ hợp nhìn như nhau nhưng máy coi là khác nhau; ký tự của bảng mã cũ và ký tự hỏng làm mất nội dung (Quyết định 72/2002/QĐ-TTg; Nghị định 30/2020/NĐ-CP, Phụ lục I).',
    en: 'Composed and decomposed letters look alike and compare as different; legacy and replacement characters have lost their letter.',
  },
  advice: { vi: 'Chuyển văn bản về Unicode dựng sẵn (Unikey: Ctrl+Shift+F6), gõ lại những chữ bị hỏng.', en: 'Convert the text to composed Unicode and type the damaged words again.' },
  messages: {
    decomposed: { vi: (d) => `“${d.word}” gõ bằng Unicode tổ hợp, phần còn lại là Unicode dựng sẵn (${d.count} dòng).`, en: (d) => `“${d.word}” has decomposed letters, the rest is composed (${d.count} lines).` },
    composed: { vi: (d) => `“${d.word}” gõ bằng Unicode dựng sẵn, phần còn lại là Unicode tổ hợp (${d.count} dòng).`, en: (d) => `“${d.word}” has composed letters, the rest is decomposed (${d.count} lines).` },
    replacement: { vi: (d) => `“${d.word}”: ký tự bị hỏng, không đọc được (${d.count} dòng).`, en: (d) => `“${d.word}”: a character was lost (${d.count} lines).` },
    legacy: { vi: (d) => `“${d.word}…”: chữ của bảng mã cũ hoặc chuyển mã sai (${d.count} dòng).`, en: (d) => `“${d.word}…”: left by an old or wrong encoding (${d.count} lines).` },
    eth: { vi: (d) => `“${d.word}”: chữ Ð (eth) gõ thay chữ Đ (${d.count} dòng).`, en: (d) => `“${d.word}”: Ð (eth) stands for Đ (${d.count} lines).` },
    too: { vi: () => 'Cũng vậy', en: () => 'Here too' },
  },
  examples: {
    reports: [
      { name: 'decomposed letters in one task', text: `KẾ HOẠCH\nDân vận năm 2026\n\nI. NHIỆM VỤ TRỌNG TÂM\n\n1. Nắm tình hình nhân dân.\n\n2. «${'Tổ'.normalize('NFD')}» ${'chức đối thoại'.normalize('NFD')}.\n` },
      { name: 'a replacement character', text: 'KẾ HOẠCH\nDân vận năm 2026\n\nI. NHIỆM VỤ TRỌNG TÂM\n\n1. Nắm tình hình «nh\ufffdn» dân.\n' },
      { name: 'a line in TCVN3', text: 'KẾ HOẠCH\nDân vận năm 2026\n\nI. NHIỆM VỤ TRỌNG TÂM\n\n1. Nắm tình hình nhân dân.\n\n2. «N©ng» cao chÊt l­îng c¸c cuéc ®èi tho¹i, n¾m t×nh h×nh nh©n d©n.\n' },
      { name: 'a few words in TCVN3', text: 'KẾ HOẠCH\nDân vận năm 2026\n\nI. NHIỆM VỤ TRỌNG TÂM\n\n1. Nắm tình hình nhân dân.\n\n2. Khảo sát, «l¾ng» nghe ng­êi bÖnh.\n3. Tổ Kinh tÕ phèi hîp.\n' },
      { name: 'eth', text: 'KẾ HOẠCH\nDân vận năm 2026\n\nI. NHIỆM VỤ TRỌNG TÂM\n\n1. Tham mưu cấp ủy «\u00d0ảng» kiện toàn Khối dân vận.\n' },
    ],
    silent: [
      { name: 'decomposed throughout', text: 'KẾ HOẠCH\nDân vận năm 2026\n\nI. NHIỆM VỤ TRỌNG TÂM\n\n1. Nắm tình hình nhân dân, tổ chức đối thoại.\n'.normalize('NFD') },
      { name: 'signs and foreign names', text: 'KẾ HOẠCH\nHợp tác năm 2026\n\nI. NHIỆM VỤ TRỌNG TÂM\n\n1. Xây 120 m² nhà lớp học, chịu nhiệt 35°C; ứng phó El Niño; đón đoàn Zürich “Việt Nam - Thụy Sĩ”.\n' },
    ],
  },
  *check(document) {
    const { text } = document.source
    for (const { kind, places } of damages(text, characters(document))) {
      const [span, ...more] = places
      if (!span) continue
      const word = text.slice(span[0], Math.min(span[1], span[0] + 60)).normalize('NFC').replace(/\s+/g, ' ').trim()
      yield {
        span, message: kind, data: { word, count: places.length },
        ...(kind === 'decomposed' && { expected: [word] }), ...(kind === 'eth' && { expected: [word.replace(/[\u00d0\u0189]/g, 'Đ')] }),
        ...(more.length > 0 && { related: more.map((place) => ({ span: place, note: 'too' })) }),
      }
    }
  },
})
