import type { Line, Source } from './source.js'
import type { Passage } from '../text/passage.js'
import type { Scanner, Text } from '../text/text.js'
import type { AttachedPlan, Citation, Deadline, Period, Plan, Section, Task, TaskUnit } from './plan.js'

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
  readonly kind: LabelKind
  /** The label as printed without its closing mark: `II`, `1.1`, `đ`, `-`. Empty for period, caption and row. */
  readonly text: string
  /** Its numbers: [2] for II and b, [1, 1] for 1.1; empty for bullets. */
  readonly values: readonly number[]
  /** The closing mark: `.`, `-`, `)`, `/` or none. */
  readonly mark: string
  readonly passage: Passage
}

/** One item of the outline: a label, the text after it, and the items below. */
export interface Item {
  readonly label: Label | null
  /** The text, its label and marks left out, page-broken halves and following paragraphs joined. */
  readonly passage: Passage
  /** `passage` with its tokens. */
  readonly text: Text
  /** The paragraphs of `passage`, one each. */
  readonly paragraphs: readonly Passage[]
  readonly parent: Item | null
  readonly children: readonly Item[]
  /** Line in the source where it begins. */
  readonly line: number
  /** It was split off the end of another item's line. */
  readonly glued: boolean
  /** Cells of a table's row by the column's meaning. */
  readonly cells: Readonly<Record<string, Passage>> | null
  section: Section | null
  period: Period | null
  task: Task | null
}

/** A citation with the places of its pieces. */
export interface CitationFind {
  readonly citation: Citation
  readonly part: Part
  /** The item it stands in; null in head, basis and foot. */
  readonly item: Item | null
  readonly passage: Passage
  readonly type: Passage | null
  /** As printed, spaces and line breaks kept. */
  readonly number: Passage | null
  readonly date: Passage | null
  readonly issuer: Passage | null
  /** `word` is false where `số` was left out; `listed` where type or symbol comes from a neighbour in a list. */
  readonly word: boolean
  readonly listed: boolean
  /** It stands in a line that gives the plan's basis (Căn cứ …), in a `(kèm theo …)` line, or elsewhere. */
  readonly place: 'basis' | 'attachment' | 'text'
}

/** A deadline with its place and its task. */
export interface DeadlineFind {
  readonly deadline: Deadline
  readonly part: Part
  readonly item: Item
  readonly task: Task
  readonly passage: Passage
}

/** A unit of a task with the place where it is named. */
export interface UnitFind {
  readonly unit: TaskUnit
  readonly task: Task
  readonly item: Item
  readonly part: Part
  readonly passage: Passage
}

/** A plan of the file with what its reader needs to judge it: the main one, or one attached to it. */
export interface Part {
  readonly plan: Plan | AttachedPlan
  /** The part it is attached to. */
  readonly parent: Part | null
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
  readonly source: Source
  /** Cuts passages of this document into texts. */
  readonly scanner: Scanner
  /** What has been worked out of the document, by the number of the fact (see `fact`). */
  readonly facts: Map<unknown, unknown>
  readonly plan: Plan
  readonly parts: readonly Part[]
  readonly citations: readonly CitationFind[]
  readonly deadlines: readonly DeadlineFind[]
  readonly units: readonly UnitFind[]
}
