import { holdsAny } from '../../../text/holds.js'
import type { Passage } from '../../../text/passage.js'

/** A paragraph with what tells whether its references are to this plan. */
export interface Paragraph {
  readonly passage: Passage
  /** Another document is cited beside it. */
  readonly citing: () => boolean
}

// What follows a reference to this plan: « của Kế hoạch này», «, kèm theo Chương trình này», « nêu trên», « trên đây».
const OF_THIS = /^,? ?(?:(?:của|trong|tại|kèm theo) )?(?:[Kk]ế hoạch|[Cc]hương trình|[Vv]ăn bản) này|^,? ?(?:đã )?(?:nêu |ở |nói )?trên(?: đây)?(?![A-Za-zÀ-ỹ])/
// The end of a clause: «.», « kèm theo;», « )», « và các phụ lục», the end of the paragraph.
const ENDS = /^(?: kèm theo)?(?:\s*[.;,:)\]”"]|\s*$|\s+(?:và|hoặc) (?:các )?(?:mục|phần|phụ lục))/u
/** What has sections and appendices of its own. */
const FOREIGN: readonly string[] = [
  'nghị quyết',
  'quyết định',
  'quy định',
  'quy chế',
  'thông tư',
  'nghị định',
  'luật',
  'chỉ thị',
  'kết luận',
  'hướng dẫn',
  'thông báo',
  'công văn',
  'đề án',
  'điều lệ',
  'văn kiện',
  'báo cáo',
  'biểu',
  'hợp đồng',
]


/** How far around a reference it is looked for what it points into, in letters. */
const AFTER = 40
const BEFORE = 200

/** Whether the words from `at` to `end` point into this plan: it is said, or they end their clause where no other document is named. */
export function pointsHere({ passage: { value }, citing }: Paragraph, at: number, end: number): boolean {
  const after = value.slice(end, end + AFTER)
  if (OF_THIS.test(after)) return true
  return ENDS.test(after) && !citing() && !holdsAny(value.slice(Math.max(0, at - BEFORE), at).toLowerCase(), FOREIGN)
}
