/** A place in a file, as unist has it. */
export interface Point {
  /** Line, from 1. */
  line: number
  /** Column in the line, from 1, in UTF-16 units. */
  column: number
  /** UTF-16 units from the beginning of the decoded text, after a byte order mark; from 0. */
  offset: number
}

/** Where something stands in a file, as unist has it. */
export interface Position {
  /** Its first character. */
  start: Point
  /** The end of its last character. */
  end: Point
  /** Only where something (a footnote, a page’s end) interrupts it: the offsets from and to which each of its pieces runs. */
  spans?: [number, number][]
}

/**
 * What a section is for: purpose (mục đích, yêu cầu, mục tiêu), findings (kết quả, tồn tại), orientation (nhiệm vụ, giải pháp), schedule
 * (nhiệm vụ theo tháng, quý, bảng), implementation (tổ chức thực hiện), other.
 */
export type SectionRole = 'purpose' | 'findings' | 'orientation' | 'schedule' | 'implementation' | 'other'

/** A heading with items of its own, or one of the first level. */
export interface Section {
  /** `s1`, `s2` …, in reading order; unique in the file, attachments included. */
  id: string
  /** The label as printed, without its closing mark (`II`, `1.2`); null for a heading without a number. */
  number: string | null
  /** The words of the heading, without label and closing colon. */
  heading: string
  /** What the section is for; a section below another has its role unless its own words say otherwise. */
  role: SectionRole
  /** Depth, from 1. */
  level: number
  /** Id of the section that it stands in; null at the first level. */
  parent: string | null
  /** Where the heading stands. */
  position: Position
}

/** A heading of time: a month, a quarter, a half-year, a year, or several months. */
export interface Period {
  /** `p1`, `p2` …, in reading order; unique in the file, attachments included. */
  id: string
  /**
   * The time: `2026-03`, `2026-Q1`, `2026-H1`, `2026`, or from month to month `2026-03/2026-04`. A month without a year has the plan’s; in
   * a school year, months after the turn have the second.
   */
  period: string
  /** The words of the heading, without label and closing mark. */
  heading: string
  /** Id of the section that it stands in; null in none. */
  section: string | null
  /** The first day, `YYYY-MM-DD`. */
  start: string
  /** The last day, `YYYY-MM-DD`. */
  end: string
  /** Where the heading stands. */
  position: Position
}

/**
 * What a unit does for a task: leads (chủ trì, or any verb not named here), advises (tham mưu), executes (thực hiện), coordinates (phối
 * hợp), directs (chỉ đạo), monitors (theo dõi, kiểm tra, giám sát), assigned (named without a verb).
 */
export type UnitRole = 'leads' | 'advises' | 'executes' | 'coordinates' | 'directs' | 'monitors' | 'assigned'

/** A unit (cơ quan, đơn vị, cá nhân) that answers for a task, or for part of it. */
export interface TaskUnit {
  /** The name as printed at this task. */
  name: string
  /** Id of the unit in the register of the plan (`units`). */
  unit: string
  /** What it does for the task, by the first verb of its duty. */
  role: UnitRole
}

/** What kind of section a task stands in: orientation, scheduled (section of role schedule) or implementation. */
export type TaskKind = 'orientation' | 'scheduled' | 'implementation'

/** A piece of work: an item of the outline without items below it, or a row of a table, in a section that assigns work. */
export interface Task {
  /** `t1`, `t2` …, in reading order; unique in the file, attachments included. */
  id: string
  /** The label as printed, without its closing mark (`1`, `a`); null for a bullet, or a row without a number. */
  number: string | null
  /** What kind of section it stands in. */
  kind: TaskKind
  /** The whole text, without label and marks of Markdown, with the closing parentheses; halves that a page’s end parts are joined. */
  text: string
  /** Id of the section that it stands in; null in none. */
  section: string | null
  /**
   * The time that it is set down for, in the form of a period’s `period`: its own, or that of the heading above it; null where there is
   * none.
   */
  period: string | null
  /** The units that answer for it, each once, in reading order. */
  units: TaskUnit[]
  /** What is to come out of it (sản phẩm), as printed; null where the text names nothing. */
  product: string | null
  /** Who sees to it (người phụ trách), as printed; null where no column or line says. */
  person: string | null
  /** Ids of the times that its text states. */
  deadlines: string[]
  /** Ids of the documents that its text cites. */
  citations: string[]
  /** Where its text stands. */
  position: Position
  /**
   * What it is known by in every version of the plan: 16 hexadecimal digits of its folded text and its period, with an ordinal among equals (`-2`). It does
   * not change when items are put in above it.
   */
  readonly key: string
}

/** A unit in the register of a plan: once, whatever its spellings. */
export interface Unit {
  /** `u1`, `u2` …, in the order in which the units are first named; unique in the file, attachments included. */
  id: string
  /** What it is known by in all plans: its name folded, with one place of tone marks, common abbreviations written out, `các` before it left out. */
  key: string
  /** The most frequent of its full spellings. */
  name: string
  /** The other spellings, the most frequent first. */
  aliases: string[]
  /** Ids of the tasks that it has. */
  tasks: string[]
}

/** One mention of a document by its number, or of a law by its name. */
export interface Citation {
  /** `c1`, `c2` …, in reading order; unique in the file, attachments included. */
  id: string
  /** The type with a capital, `Kế hoạch` (Nghị định 30/2020/NĐ-CP, Điều 7); null where the mention leaves it out. */
  type: string | null
  /** Number and symbol (số, ký hiệu) as printed, without line breaks: `255-KH/BDVTW`; null for a law cited by name only. */
  number: string | null
  /** The name of a law or ordinance cited without a number; null for any other. */
  name: string | null
  /** The day it was issued, `YYYY-MM-DD`; null where this mention does not state a whole day that the calendar has. */
  date: string | null
  /** Who issued it, as printed; null where this mention does not say. */
  issuer: string | null
  /** Id of the task that cites it; null outside of tasks. */
  task: string | null
  /** The words of the mention, in one line. */
  raw: string
  /** Where they stand. */
  position: Position
  /** Id of the document in the register of the file (`documents`); null where the mention is of the file’s own plan (`kèm theo Kế hoạch số …`). */
  readonly document: string | null
}

/** Words that mean a document cited before without naming its number: `Nghị quyết nêu trên`. */
export interface DocumentMention {
  /** The words, in one line. */
  raw: string
  /** Id of the task in which they stand; null outside of tasks. */
  task: string | null
  /** Where they stand. */
  position: Position
}

/** A document that a file cites: once, however often. Of what its mentions state, the first is taken. */
export interface CitedDocument {
  /** `k1`, `k2` …, in the order in which the documents are first cited; unique in the file. */
  id: string
  /** The type with a capital, `Kế hoạch`; null where no mention says it. */
  type: string | null
  /** Number and symbol as printed: `255-KH/BDVTW`; null for a law cited by name only. */
  number: string | null
  /** The day it was issued, `YYYY-MM-DD`; null where no mention states one. */
  date: string | null
  /** Who issued it, as printed; null where no mention says. */
  issuer: string | null
  /** The name of a law or ordinance; null for any other. */
  name: string | null
  /** Ids of the mentions by number or name, in reading order: `Nghị quyết 57` after its full mention too. */
  citations: string[]
  /** Words that look back to it: `Nghị quyết nêu trên`. */
  mentions: DocumentMention[]
}

/**
 * What a stated time means: by (trước ngày, chậm nhất), on (a day), within (trong tháng, trong quý), range (from a day to a day),
 * recurring (hằng tháng, định kỳ).
 */
export type DeadlineKind = 'by' | 'on' | 'within' | 'range' | 'recurring'

/** What every time of a task has. */
interface StatedTime {
  /** `d1`, `d2` …, in reading order; unique in the file, attachments included. */
  id: string
  /** The words that state it. */
  raw: string
  /**
   * The first day within which it is due, `YYYY-MM-DD`: of `trong tháng 01/2024` 2024-01-01; null where no beginning is stated (trước, đến hết), or where it
   * is not certain (a lunar day, a term, what comes again).
   */
  from: string | null
  /** The last day that is in time, `YYYY-MM-DD`: of `trước ngày 20/02/2024` 2024-02-19, of `đến hết ngày 20/02/2024` that day; null as for `from`. */
  to: string | null
  /** The calendar that its words go by; a lunar day has no `date`. */
  calendar: 'solar' | 'lunar'
  /** What the words leave to the plan, and is taken from it: `year`, `month`. */
  implied: string[]
  /** Id of its task. */
  task: string | null
  /** Where the words stand. */
  position: Position
}

/** A day by which something is due: `trước ngày 20/02/2024`, `chậm nhất 15/3`, `đến hết ngày 30/6`. */
export interface DeadlineBy extends StatedTime {
  /** By a day. */
  kind: 'by'
  /**
   * The day that is named, `YYYY-MM-DD`, whether it is still in time (đến hết) or not (trước); null where it is lunar, no day of the
   * calendar, or its year is unknown.
   */
  date: string | null
  /** Always null: one day is named. */
  end: null
  /** Always null: it does not come again. */
  rule: null
}

/** A day on which something is done: `ngày 17/02/2024`. */
export interface DeadlineOn extends StatedTime {
  /** On a day. */
  kind: 'on'
  /** The day, `YYYY-MM-DD`; null where it is lunar, no day of the calendar, or its year is unknown. */
  date: string | null
  /** Always null: one day is named. */
  end: null
  /** Always null: it does not come again. */
  rule: null
}

/** A stretch of time in which something is done, without a day: `trong tháng 01/2024`, `trong quý I`. */
export interface DeadlineWithin extends StatedTime {
  /** Within a stretch of time, which `raw` says. */
  kind: 'within'
  /** Always null: no day is named. */
  date: null
  /** Always null: no day is named. */
  end: null
  /** Always null: it does not come again. */
  rule: null
}

/** From a day to a day: `từ ngày 14 đến ngày 16/4/2024`. */
export interface DeadlineRange extends StatedTime {
  /** From a day to a day. */
  kind: 'range'
  /** The first day, `YYYY-MM-DD`; null where it is lunar, no day of the calendar, or its year is unknown. */
  date: string | null
  /** The last day, `YYYY-MM-DD`; null as for `date`. */
  end: string | null
  /** Always null: it does not come again. */
  rule: null
}

/** A time that comes again: `hằng tháng`, `trước ngày 15 hằng tháng`, `định kỳ 6 tháng`. */
export interface DeadlineRecurring extends StatedTime {
  /** Again and again. */
  kind: 'recurring'
  /** Always null: `rule` says the day. */
  date: null
  /** Always null: no end is named. */
  end: null
  /**
   * How often: `weekly[:mon]`, `monthly[:15]`, `quarterly[:last-month][:15]`, `half-yearly`, `yearly[:12-10]` (month and day),
   * `per-semester`; null where no interval is named, or none of these.
   */
  rule: string | null
}

/** A time that a task states; `kind` says which of the values there are. */
export type Deadline = DeadlineBy | DeadlineOn | DeadlineWithin | DeadlineRange | DeadlineRecurring

/** A line of Nơi nhận (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 9). */
export interface Recipient {
  /** Who receives the document, as printed; the line `Lưu` is one too. */
  name: string
  /** What stands in its closing parentheses (`b/c`, `để thực hiện`); null without them. */
  note: string | null
  /** Where the line stands. */
  position: Position
}

/** Who signs (Nghị định 30/2020/NĐ-CP, Điều 13; Hướng dẫn 36-HD/VPTW for documents of the Party). */
export interface Signature {
  /** In whose name or place (quyền hạn ký), as printed: `TM. ỦY BAN NHÂN DÂN`, `K/T TRƯỞNG BAN`; null without it. */
  authority: string | null
  /** The post (chức vụ), as printed, its lines joined. */
  title: string
  /** The name (họ tên), as printed; null where there is none yet. */
  name: string | null
  /** Where it stands. */
  position: Position
}

/** A footnote, lifted out of the text that it interrupts. */
export interface Footnote {
  /** Its mark as printed: `¹`, `[2]`. */
  mark: string
  /** Its text, without the mark. */
  text: string
  /** Where its text stands. */
  position: Position
}

/**
 * What a paragraph is: basis (Căn cứ …), lead (what leads to the items below it: `Ủy ban nhân dân xã ban hành Kế hoạch như sau:`), item (of the outline, with
 * its label, and what stands under a heading or in a table without being a task), closing (`Trên đây là …`), head (letterhead, kind and title, the head of a
 * table), foot (recipients, signatures, the number of a page).
 */
export type ParagraphKind = 'basis' | 'lead' | 'item' | 'closing' | 'head' | 'foot'

/** A piece of text that is in no task, heading or footnote: with these and the paragraphs, a plan has each letter of its source. */
export interface Paragraph {
  /** `b1`, `b2` …, in reading order; unique in the file, attachments included. */
  id: string
  /** What it is. */
  kind: ParagraphKind
  /** The text without marks of Markdown, with the label of an item; halves that a page’s end parts are joined. */
  text: string
  /** Id of the section that it stands in; null in none. */
  section: string | null
  /** Ids of the documents that it cites. */
  citations: string[]
  /** Where it stands. */
  position: Position
}

/** What could not be read of a file as it stands. */
export interface Note {
  /** The rule that reports it: `file-empty`, `file-unreadable`, `text-damage`. */
  id: string
  /** What it is, in a Vietnamese sentence. */
  message: string
  /** The line concerned, from 1; null for the whole file. */
  line: number | null
}

/** What was read, and how. */
export interface PlanSource {
  /** The file as the user named it; null for a text without a file. */
  path: string | null
  /** `text` or `markdown`. */
  format: string
  /** The encoding that it was read with (WHATWG’s name, or `tcvn3`, `vni`, `viscii`, `viqr`), or `binary`. */
  encoding: string
  /** SHA-256 of the bytes, hexadecimal; empty where it was not asked for. */
  sha256: string
  /** What could not be read as it stands; empty where all could. */
  notes: Note[]
}

/**
 * What a document calls itself (Nghị định 30/2020/NĐ-CP, Điều 7): a plan, another document that may carry one or give work (quyet-dinh, nghi-quyet, chi-thi,
 * thong-bao, cong-van …), or an appendix (phu-luc).
 */
export type DocumentKind =
  | 'ke-hoach' | 'chuong-trinh' | 'de-an' | 'phuong-an'
  | 'quyet-dinh' | 'nghi-quyet' | 'chi-thi' | 'cong-van' | 'cong-dien' | 'thong-bao' | 'ket-luan' | 'huong-dan' | 'bao-cao' | 'to-trinh'
  | 'phu-luc'

/** A plan attached to another document, or issued under it (a plan under a Quyết định is its attachment); an appendix. */
export interface AttachedPlan {
  /** What it calls itself; null where neither its title, its number nor its introduction says it. */
  kind: DocumentKind | null
  /** The subject (trích yếu nội dung) under the kind, its lines joined, without the kind; null without one. */
  title: string | null
  /** The body above the issuer (cơ quan chủ quản), as printed in the letterhead; null without one. */
  parent: string | null
  /** Who issues it (cơ quan ban hành), as printed in the letterhead; null without it. */
  issuer: string | null
  /**
   * Number and symbol (số, ký hiệu): `100-KH/BDVTU`; where the number is still blank, the rest (`-CTr/BCĐ`); null without them (Nghị định
   * 30/2020/NĐ-CP, Điều 15).
   */
  number: string | null
  /** The place of issue (địa danh); null without it. */
  place: string | null
  /** The day of issue, `YYYY-MM-DD`; null where it is blank or not whole. */
  date: string | null
  /** The year that it is for, or the first of them (giai đoạn 2026-2030, năm học 2026-2027); null where nothing says it. */
  year: number | null
  /** The last year that it is for: `year` where it is for one; null where nothing says it. */
  yearEnd: number | null
  /** Headings, in reading order. */
  sections: Section[]
  /** Headings of time, in reading order. */
  periods: Period[]
  /** Pieces of work, in reading order. */
  tasks: Task[]
  /** The register of the units that its tasks name. */
  units: Unit[]
  /** Mentions of documents, in reading order, repeats included. */
  citations: Citation[]
  /** Times that its tasks state, in reading order. */
  deadlines: Deadline[]
  /** The lines of Nơi nhận. */
  recipients: Recipient[]
  /** Who signs, in reading order. */
  signatures: Signature[]
  /** Footnotes, in reading order. */
  footnotes: Footnote[]
  /** All text that is in no task, heading or footnote, in reading order. */
  readonly paragraphs: Paragraph[]
  /** Plans attached to it, in reading order; all of a file’s are those of its first plan. */
  attachments: AttachedPlan[]
}

/** A plan (Chương trình, Kế hoạch) with what was read of it: what `dvcheck convert` prints of one file. */
export interface Plan extends AttachedPlan {
  /** Only in the rows of `--flat`: the file, and for an attached plan which one (`ke-hoach.txt`, `ke-hoach.txt#1`). */
  id?: string
  /** Only in the rows of `--flat`: id of the plan that it is attached to; null for a file’s own. */
  attachedTo?: string | null
  /** The version of this shape; another one where a property is renamed or goes. */
  schemaVersion: 1
  /** The program that wrote it, with its version: `dvcheck 0.2.0`. */
  generator: string
  /** What was read, and how. */
  source: PlanSource
  /** The register of the documents that the file cites, attached plans included. */
  readonly documents: CitedDocument[]
}
