import type { SectionRole } from '../plan.js'
import { SECTION_ROLES } from '../vocabulary.js'
import { fold } from '../words.js'

/** Where a word stands in a heading as a word; -1 where it does not. */
function place(text: string, word: string): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/[a-zà-ỹ]/u.test(text[at - 1] ?? ' ') && !/[a-zà-ỹ]/u.test(text[at + word.length] ?? ' ')) return at
  }
  return -1
}

/** The role that a top-level heading says; null where its words say none. The first word of a role decides, the longest at one place. */
export function topRole(heading: string): SectionRole | null {
  const text = fold(heading.slice(0, 200))
  let best: { at: number; length: number; role: SectionRole } | null = null
  for (const [role, words] of Object.entries(SECTION_ROLES)) {
    for (const word of words) {
      const at = place(text, word)
      if (at === -1) continue
      if (best === null || at < best.at || (at === best.at && word.length > best.length)) best = { at, length: word.length, role: role as SectionRole }
    }
  }
  if (best?.role === 'orientation' && /(?:tổ chức thực hiện|phân công (?:nhiệm vụ|trách nhiệm|thực hiện)|trách nhiệm)/u.test(text) && !/giải pháp/u.test(text)) return 'implementation'
  return best?.role ?? null
}

/** What a sub-heading says otherwise than the section above it; null where it goes on with it. It must begin with the word. */
export function subRole(heading: string, above: SectionRole): SectionRole | null {
  const text = fold(heading.slice(0, 120))
  if (/^(?:[a-zà-ỹ]+ ){0,2}(?:mục đích|yêu cầu|mục tiêu|chỉ tiêu|quan điểm|phương châm|nguyên tắc)(?![a-zà-ỹ])/u.test(text) && text.length < 60) return 'purpose'
  if (/^(?:một số |những )?(?:hạn chế|tồn tại|kết quả (?:đạt được|thực hiện)|tình hình|thực trạng|nguyên nhân|ưu điểm|khuyết điểm|thuận lợi|khó khăn)(?![a-zà-ỹ])/u.test(text) && text.length < 90) return 'findings'
  if (/^(?:kinh phí|khen thưởng|nguồn kinh phí)(?![a-zà-ỹ])/u.test(text) && text.length < 60) return above === 'implementation' ? null : 'other'
  if (/^(?:tổ chức thực hiện|phân công|trách nhiệm)(?![a-zà-ỹ])/u.test(text)) return 'implementation'
  if (above !== 'orientation' && above !== 'schedule' && above !== 'implementation' && /^(?:[a-zà-ỹ]+ ){0,2}(?:nhiệm vụ|giải pháp|phương hướng|nội dung|biện pháp|hoạt động|công tác)(?![a-zà-ỹ])/u.test(text)) return 'orientation'
  return null
}
