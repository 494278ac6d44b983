import { BODY, DIRECTIVE, GROUP, IMPLEMENTATION, LISTING, MONITORS, ORIENTATION, PLACE, PLURAL, POST, SCHEDULE, VERB } from '../lexicon/classes.js'
import { W } from '../lexicon/forms.js'
import type { Item } from '../model/document.js'
import type { DocumentKind, SectionRole } from '../model/plan.js'
import { isPlan } from '../model/plans.js'
import { topRole } from '../recognise/roles.js'
import { SMALL } from '../text/lexer.js'
import type { Text } from '../text/text.js'
import type { Stage } from './stage.js'

/** What headings and items of a document are where their own words do not say it. */
export interface Giving {
  /** The role of a heading or item of the first level. */
  readonly role: SectionRole
  /** Whether no heading of it says otherwise: a form, a list of people, the outline of a report. */
  readonly fixed: boolean
  /** Whether it gives work point by point, without the sections of a plan: `Chỉ thị`, `Thông báo kết luận`, `Công văn`. */
  readonly points: boolean
  /** Whether several headings of the first level set its work in time. */
  readonly timed: boolean
  /** Whether it looks back unless its headings say that they look forward. */
  readonly reports: boolean
}

const POINTS: ReadonlySet<DocumentKind | null> = new Set(['chi-thi', 'thong-bao', 'ket-luan', 'cong-van', 'cong-dien', 'huong-dan'])
/** Whether a document of this kind gives work point by point. */
export const givesPoints = (kind: DocumentKind | null): boolean => POINTS.has(kind)
/** So many points of the first level tell whom a document speaks to. */
const MOST_POINTS = 60

/** Whether the words of a heading itself are units. */
export function named(stage: Stage, item: Item): boolean {
  const end = item.paragraphs[0]?.end ?? 0
  return stage.titled(item).some(({ passage }) => passage.start < end)
}

/** What a document is by its kind, its title and the first words of its points. */
export function giving(stage: Stage): Giving {
  const { kind } = stage
  const timed = stage.outline.roots.slice(0, MOST_POINTS).filter((item) => stage.time(item) !== null).length > 1
  const given = (role: SectionRole, more: Partial<Giving> = {}): Giving => ({ role, fixed: false, points: false, timed, reports: false, ...more })
  if (kind === 'phu-luc') return appended(stage.title === null ? null : stage.scanner.of(stage.title), given)
  if (kind === 'bao-cao') return given('findings', { reports: true })
  if (kind === 'to-trinh') return given('other')
  if (kind === null || isPlan(kind) || !POINTS.has(kind)) return given('orientation')
  const roots = stage.outline.roots.slice(0, MOST_POINTS)
  // «Đối với các trường ngoài công lập» may be one topic of several.
  const speaks = roots.some((item) => item.text.form(0) !== W.đối && named(stage, item)) || addresses(roots)
  return given(speaks ? 'implementation' : 'orientation', { points: true })
}

/** Whether most points of the first level begin with whom they are for; bullets above numbers look back. */
function addresses(roots: readonly Item[]): boolean {
  const numbered = roots.filter(({ label }) => label?.kind !== 'bullet')
  const points = numbered.length > 0 ? numbered : roots
  return points.filter(({ text }) => addressed(text) || concerns(text)).length > points.length / 2
}

/** `Đối với các tỉnh trọng điểm: …`, no `Đối với công tác thi: …`. */
function concerns(t: Text): boolean {
  if (!t.reads(0, W.đối, W.với)) return false
  const at = 2 + t.span(2, PLURAL)
  return t.has(at, BODY) || t.has(at, POST) || (at > 2 && (t.within(at, GROUP) > 0 || t.has(at, PLACE)))
}

/** Whether a point begins with whom it is for: `Các thôn …`, `Giao Sở Y tế …`, `Chủ tịch UBND xã …`. */
function addressed(t: Text): boolean {
  return t.has(0, BODY) || t.has(0, POST) || t.has(0, PLURAL) || (t.has(0, DIRECTIVE) && t.form(0) !== W.đối)
}

/** An appendix by its title: `DANH MỤC NHIỆM VỤ …`, `PHÂN CÔNG …` give work; `ĐỀ CƯƠNG BÁO CÁO`, `DANH SÁCH …`, `CHỈ TIÊU …` give none. */
function appended(title: Text | null, given: (role: SectionRole, more?: Partial<Giving>) => Giving): Giving {
  if (title === null) return given('other')
  const listing = title.within(0, LISTING)
  if (listing > 0 && title.form(0) !== W.danh && title.form(0) !== W.biểu) return given('other', { fixed: true })
  if (title.reads(0, W.danh, W.sách)) return given('other', { fixed: true })
  const role = topRole(title, title.count)
  if (role === 'purpose' || role === 'findings') return given('other', { fixed: true })
  return given(role ?? 'other')
}

/** What the points of an article are: of one that gives work (`Giao Sở X …:`) or whose first words are a role's (`Tổ chức thực hiện`); null for any other. */
function articleRole({ text: t }: Item): SectionRole | null {
  if (t.within(0, DIRECTIVE) > 0) return 'implementation'
  // «Phê duyệt Chương trình …» names what it approves.
  if (t.within(0, ORIENTATION) === 0 && t.within(0, IMPLEMENTATION) === 0 && t.within(0, SCHEDULE) === 0) return null
  return topRole(t, Math.min(t.count, 6))
}

/** What a point of an article is: a field of the work that it gives (`Giao Ban Quản lý …:` / `1. Về quy hoạch:`) is orientation. */
export function pointRole({ text: t }: Item, article: Item): SectionRole | null {
  const role = articleRole(article)
  return role === 'implementation' && t.form(0) === W.về && t.within(0, VERB) === 0 ? 'orientation' : role
}

/** So many tokens of an article may name who gives the work, or who has it, before the verb. */
const SUBJECT_LENGTH = 60
const TEAMS: ReadonlySet<number> = new Set([W.đoàn, W.tổ, W.ban, W.đội])

/**
 * Whether an article without points is work itself: it gives it to somebody (`Giao Sở X …`, `Hội đồng nhân dân giao …`), or names who follows it
 * (`Thường trực …, các Ban … giám sát việc thực hiện Nghị quyết này`). `Giám đốc các sở … chịu trách nhiệm thi hành …` is the decision's own formula.
 */
export function gives({ text: t }: Item): boolean {
  if (t.within(0, DIRECTIVE) > 0) return t.form(0) !== W.đối && !t.reads(0, W.trách, W.nhiệm)
  if (!t.has(0, BODY) && !t.has(0, POST) && !t.has(0, PLURAL)) return false
  for (let i = 1; i < Math.min(t.count, SUBJECT_LENGTH); i++) {
    if (t.form(i) === W.chịu || t.form(i) === W.căn || t.reads(i, W.thi, W.hành)) return false
    // «Ủy ban Kiểm tra», «Đoàn kiểm tra» are names.
    if ((t.has(i, MONITORS) && t.case(i) === SMALL && !TEAMS.has(t.form(i - 1))) || (t.form(i) === W.giao && t.case(i) === SMALL && t.span(i, DIRECTIVE) > 0)) return true
    i += Math.max(0, t.phrase(i) - 1)
  }
  return false
}

/** Whether the text of a plan stands below an article: `Phê duyệt Đề án … với những nội dung sau:`. */
export function carries({ text: t }: Item): boolean {
  for (let i = 0; i < Math.min(t.count, 40); i++) {
    if (t.reads(i, W.kế, W.hoạch) || t.reads(i, W.chương, W.trình) || t.reads(i, W.đề, W.án) || t.reads(i, W.phương, W.án)) return true
  }
  return false
}
