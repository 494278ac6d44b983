import type { Words } from '../model/message.js'

/** A small whole plan on a rule's page, with what dvcheck says of it. */
export interface Example {
  /** What it shows, in a few Vietnamese words. */
  readonly name: string
  /** The whole plan. */
  readonly text: string
  /** The stage that it is checked at. */
  readonly stage: 'draft' | 'final'
  /** The lines that the page shows: the body alone where all else is as usual. */
  readonly shown: string
  /** How many lines of the text stand above them. */
  readonly above: number
  /** What the rule says of it, a line each, exactly; none where it must be silent. */
  readonly output: readonly string[]
}

/** What stands in `<id>.md` beside a rule: what `dvcheck explain` prints, what the tests run. */
export interface Page {
  /** One sentence: what a plan must be like. */
  readonly demands: Words
  /** Why, with the regulation and its article where there is one. */
  readonly why: Words
  /** Examples of which the rule reports something. */
  readonly reports: readonly Example[]
  /** Examples, near misses, of which it reports nothing. */
  readonly silent: readonly Example[]
}

/** What stands around the body of an example (invented places), unless the page gives it whole. */
const ABOVE = `ỦY BAN NHÂN DÂN
XÃ AN THỊNH
Số: 12/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Thịnh, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

Căn cứ Kế hoạch số 05/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2026;

`
const BELOW = `

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Minh Khang
`

/** The body of a text that is as usual above and below it; null where it is not. */
export function bodyOf(text: string): string | null {
  return text.startsWith(ABOVE) && text.endsWith(BELOW) && text.length > ABOVE.length + BELOW.length ? text.slice(ABOVE.length, -BELOW.length) : null
}

/** A plan whose body is `body`. */
export function around(body: string): string {
  return ABOVE + body + BELOW
}

const LINES_ABOVE = ABOVE.split('\n').length - 1
/** How many lines of an example stand below the body that its page shows. */
export const LINES_BELOW = BELOW.split('\n').length - 1
const FENCE = '```'

/**
 * The page that `markdown` holds. Its form: `# id`, what the rule demands (Vietnamese, then English in `*…*`), `## Vì sao` likewise, `## Bị báo` and
 * `## Không bị báo` with examples: `### name`, the plan fenced as `plan` (its body), `plan whole` or `plan exact` (a string of JSON), perhaps `final`, and
 * what is said of it fenced as `output`.
 */
export function page(markdown: string): Page {
  const [first = '', ...sections] = markdown.split(/^## /m)
  const [why = '', reports = '', silent = ''] = sections
  return { demands: words(first), why: words(why), reports: examples(reports), silent: examples(silent) }
}

/** `Vietnamese` and `*English*`, each a line below a heading. */
function words(section: string): Words {
  const [, vi = '', en = ''] = section.split('\n').filter((line) => line !== '')
  return { vi, en: en.replace(/^\*|\*$/g, '') }
}

function examples(section: string): Example[] {
  return section.split(/^### /m).slice(1).map((text) => {
    const [name = ''] = text.split('\n')
    const plan = fenced(text, 'plan')
    const exact = plan.info.includes('exact')
    const whole = exact || plan.info.includes('whole')
    return {
      name, text: exact ? (JSON.parse(plan.text) as string) : whole ? `${plan.text}\n` : around(plan.text), stage: plan.info.includes('final') ? 'final' : 'draft',
      shown: plan.text,
      above: whole ? 0 : LINES_ABOVE, output: fenced(text, 'output').text.split('\n').filter((line) => line !== ''),
    }
  })
}

/** The first fenced block of a kind: what follows the kind, and its lines. */
function fenced(text: string, kind: string): { readonly info: string; readonly text: string } {
  const begin = text.indexOf(`\n${FENCE}${kind}`)
  if (begin === -1) return { info: '', text: '' }
  const line = text.indexOf('\n', begin + 1)
  const end = text.indexOf(`\n${FENCE}\n`, line)
  return { info: text.slice(begin + 1 + FENCE.length + kind.length, line), text: text.slice(line + 1, end) }
}
