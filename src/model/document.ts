import type { Passage } from '../text/passage.js'
import type { Scanner, Text } from '../text/text.js'
import type { AttachedPlan, Citation, Deadline, Period, Plan, Section, Task, TaskUnit } from './plan.js'
import type { Line, Source } from './source.js'

/** Which rules of form a plan follows: Nghị định 30/2020/NĐ-CP, or the Party's; null where its signs leave it open. */
export type Regime = 'state' | 'party' | null

/** How a label is written; labels of one kind and depth stand beside each other. */
export type LabelKind =
  | 'part' | 'chapter' | 'heading' // Phần, Chương, Mục
  | 'article' // Điều
  | 'capital' | 'roman' | 'arabic' | 'parenthesis' | 'letter' // A. · I. · 1. 1.1. · (1) or 1) · a)
  | 'bullet' // - + * •
  | 'period' // a month or quarter without a number
  | 'caption' // a heading in capitals without a number
  | 'row' // a row of a table without a number

/** What stands before an item’s text. */
export interface Label {
  /** How it is written. */
  readonly kind: LabelKind
  /** The label as printed without its closing mark: `II`, `1.1`, `đ`, `-`. Empty for period, caption and row. */
  readonly text: string
  /** Its numbers: [2] for II and b, [1, 1] for 1.1; empty for bullets. */
  readonly values: readonly number[]
  /** The closing mark: `.`, `-`, `)`, `/` or none. */
  readonly mark: string
  /** Where it stands. */
  readonly passage: Passage
}

/** One item of the outline: a label, the text after it, and the items below. */
export interface Item {
  /** Its label; null for an unnumbered heading or a row. */
  readonly label: Label | null
  /** The text, its label and marks left out, page-broken halves and following paragraphs joined. */
  readonly passage: Passage
  /** `passage` with its tokens. */
  readonly text: Text
  /** The paragraphs of `passage`, one each. */
  readonly paragraphs: readonly Passage[]
  /** The item that it stands in; null at the top. */
  readonly parent: Item | null
  /** The items below it, in reading order. */
  readonly children: readonly Item[]
  /** Line in the source where it begins. */
  readonly line: number
  /** It was split off the end of another item's line. */
  readonly glued: boolean
  /** Cells of a table's row by the column's meaning. */
  readonly cells: Readonly<Record<string, Passage>> | null
  /** The section that it heads; null for any other item. */
  section: Section | null
  /** The time that it heads; null for any other item. */
  period: Period | null
  /** The task that it is; null for any other item. */
  task: Task | null
}

/** A citation with the places of its pieces. */
export interface CitationFind {
  /** The mention, as the plan has it. */
  readonly citation: Citation
  /** The part that it stands in. */
  readonly part: Part
  /** The item it stands in; null in head, basis and foot. */
  readonly item: Item | null
  /** The words of the mention. */
  readonly passage: Passage
  /** The word of its type; null without one. */
  readonly type: Passage | null
  /** As printed, spaces and line breaks kept. */
  readonly number: Passage | null
  /** The words of its date; null without one. */
  readonly date: Passage | null
  /** The words of its issuer; null without one. */
  readonly issuer: Passage | null
  /** Whether `số` stands before the number. */
  readonly word: boolean
  /** Whether type or symbol comes from a neighbour in a list. */
  readonly listed: boolean
  /** It stands in a line that gives the plan's basis (Căn cứ …), in a `(kèm theo …)` line, or elsewhere. */
  readonly place: 'basis' | 'attachment' | 'text'
}

/** A deadline with its place and its task. */
export interface DeadlineFind {
  /** The time, as the plan has it. */
  readonly deadline: Deadline
  /** The part that it stands in. */
  readonly part: Part
  /** The item that it stands in. */
  readonly item: Item
  /** Its task. */
  readonly task: Task
  /** The words that state it. */
  readonly passage: Passage
}

/** A unit of a task with the place where it is named. */
export interface UnitFind {
  /** The unit, as the task has it. */
  readonly unit: TaskUnit
  /** Its task. */
  readonly task: Task
  /** The item of the task. */
  readonly item: Item
  /** The part that it stands in. */
  readonly part: Part
  /** Its name, where it stands. */
  readonly passage: Passage
}

/** A plan of the file with what its reader needs to judge it: the main one, or one attached to it. */
export interface Part {
  /** Its plan. */
  readonly plan: Plan | AttachedPlan
  /** The part it is attached to. */
  readonly parent: Part | null
  /** Which rules of form it follows. */
  readonly regime: Regime
  /** Letterhead and title. */
  readonly head: readonly Line[]
  /** Căn cứ and the paragraphs before the first item. */
  readonly intro: readonly Passage[]
  /** Top-level items. */
  readonly outline: readonly Item[]
  /** All items in reading order. */
  readonly items: readonly Item[]
  /** Paragraphs after the last item (`Trên đây là …`). */
  readonly closing: readonly Passage[]
  /** Footnotes without their marks. */
  readonly footnotes: readonly Passage[]
  /** Nơi nhận and signatures. */
  readonly foot: readonly Line[]
  /** Places of the letterhead's values. */
  readonly places: {
    readonly kind: Passage | null
    readonly title: Passage | null
    readonly issuer: Passage | null
    readonly number: Passage | null
    readonly date: Passage | null
    /** The line `(kèm theo …)`. */
    readonly attached: Passage | null
    /** The words `Nơi nhận`. */
    readonly recipients: Passage | null
  }
}

/** What the rules judge: the source, its plan, and the parts with their outlines and finds in reading order. */
export interface Document {
  /** What was read. */
  readonly source: Source
  /** Cuts passages of this document into texts. */
  readonly scanner: Scanner
  /** What has been worked out of the document, by the number of the fact (see `fact`). */
  readonly facts: Map<unknown, unknown>
  /** The plan, those attached to it included. */
  readonly plan: Plan
  /** Each plan of the file with its outline, in reading order: the first is the main one. */
  readonly parts: readonly [Part, ...Part[]]
  /** Mentions of documents, in reading order. */
  readonly citations: readonly CitationFind[]
  /** Times of tasks, in reading order. */
  readonly deadlines: readonly DeadlineFind[]
  /** Units of tasks, in reading order. */
  readonly units: readonly UnitFind[]
}
