import type { Document, Part } from '../model/document.js'
import type { AttachedPlan, Plan } from '../model/plan.js'
import { isPlan } from '../model/plans.js'
import { position, type Line, type Source } from '../model/source.js'
import { VERSION } from '../model/version.js'
import { foot } from '../outline/foot.js'
import { kindOfNumber } from '../outline/head/number.js'
import { isLabelled } from '../outline/label.js'
import { wrapWidth } from '../outline/layout.js'
import { letter, withoutAddressees } from '../outline/letter.js'
import { letterhead } from '../outline/letterhead.js'
import { outline } from '../outline/outline.js'
import { regime } from '../outline/regime.js'
import { tabled } from '../outline/table/find.js'
import { Sheet } from '../outline/table/sheet.js'
import { timed } from '../outline/timed.js'
import { title, type Title } from '../outline/title.js'
import { unbroken } from '../outline/unbroken.js'
import { zones } from '../outline/zones.js'
import { source as read } from '../read/read.js'
import type { ReadOptions } from '../read/reader.js'
import { typesWith, type OwnType, type Types } from '../recognise/citation/types.js'
import { Headings } from '../recognise/headings.js'
import { announced } from '../recognise/introduction.js'
import { years } from '../recognise/years.js'
import { Passage } from '../text/passage.js'
import { Scanner, type Text } from '../text/text.js'
import { cited } from './citations.js'
import { Derived } from './derived.js'
import { givesPoints } from './giving.js'
import { headings } from './headings.js'
import { planned } from './planned.js'
import { register } from './register.js'
import { ids, interned, once, type Finds, type Stage } from './stage.js'
import { tasks } from './tasks.js'
import { unitsOfHeading, unitsOfLead } from './units-above.js'

/** How to read bytes, and what types of documents an office has of its own. */
export interface ParseOptions extends ReadOptions {
  /** Types of documents that an office has of its own, with the abbreviations of their symbols. */
  readonly documentTypes?: readonly OwnType[]
}

/**
 * The document in the bytes of a file, or in a text. Three promises, held by test/slow/robust.test.ts: any bytes give a document (what could not be read is a
 * note); every span lies inside `source.text` and the text there, without marks and composed, is the value; every letter of the source stands in one line.
 */
export async function parse(input: string | Uint8Array, options: ParseOptions = {}): Promise<Document> {
  return parsed(await sourceOf(input, options), typesWith(options.documentTypes))
}

/** What was read of the bytes of a file, or of a text: it is read as its bytes in UTF-8 would be, whatever `encoding` says. */
export function sourceOf(input: string | Uint8Array, options: ReadOptions = {}): Promise<Source> {
  if (typeof input !== 'string') return read(input, options)
  const { encoding: _, ...rest } = options
  return read(new TextEncoder().encode(input), rest)
}

/** So many items of a body tell its year. */
const MOST_ITEMS = 200

/** Of longer sources, in letters, nothing is kept that can be had again. */
const LONG = 2 ** 20

/** The document of a source that has been read; `types` are those of documents that it may name. */
export function parsed(source: Source, types: Types = typesWith()): Document {
  const scanner = new Scanner(types.lexicon, source.units)
  const derived = new Derived()
  const lines = [...source.lines]
  const stages = outlined(source, lines, { scanner, types, derived })
  if (source.text.length > LONG) {
    source.pack()
    scanner.release()
    // What V8 compiled of a walk over a list may keep it for the rest of the run: emptied, it keeps no line.
    lines.length = 0
  }
  const parts: Part[] = []
  const finds: Finds[] = []
  for (const stage of stages) {
    const own: Finds = { citations: [], deadlines: [], units: [] }
    parts.push(assembled(stage, parts[0] ?? null, own))
    finds.push(own)
  }
  const plan = parts[0]?.plan as Plan
  plan.attachments = parts.slice(1).map((part) => part.plan)
  const document: Document = {
    source, scanner, facts: new Map(), plan, parts: parts as [Part, ...Part[]], citations: finds.flatMap(({ citations }) => citations),
    deadlines: finds.flatMap(({ deadlines }) => deadlines),
    units: finds.flatMap(({ units }) => units),
  }
  derived.whole(document)
  return document
}

/** The parts of a source, each cut into its head, items and foot. */
function outlined(source: Source, read: readonly Line[], { scanner, types, derived }: Pick<Stage, 'scanner' | 'types' | 'derived'>): Stage[] {
  const headings = new Headings(scanner)
  const lines = unbroken(tabled(new Sheet(read, source, scanner)))
  const width = wrapWidth(lines)
  const id = ids()
  const same = interned()
  const stages: Stage[] = []
  const labelled = (line: Line): boolean => isLabelled(line, headings)
  const parts = zones(lines, { scanner, labelled })
  for (const [n, zone] of parts.entries()) {
    const head = letterhead(source.text, zone.head, scanner)
    const numbered = zone.kind === null ? (kindOfNumber(head.numberValue) ?? zone.page?.word ?? null) : null
    const plan = zone.kind !== null || numbered !== null || zone.word === 'phu-luc'
    const mail = plan || head.number === null ? null : letter(head.subject, zone.body, { scanner, labelled })
    const titled = mail ?? (plan ? title(zone.kind, zone.body, zone.head.at(-1)?.number ?? 0, { scanner, labelled }) : untitled(zone.body))
    const named = mail || (zone.word !== null && !isPlan(zone.word)) ? withoutAddressees(titled, scanner) : titled
    const tree = outline(named.body, width, scanner, headings)
    const heading = Passage.join(named.pieces.length === 0 && zone.page ? [zone.page.rest] : named.pieces, ' ')
    const introduction = (): Text => scanner.text(Passage.join(tree.intro, ' ').slice(0, 1500))
    const above = stages.at(-1)?.years ?? null
    const kind =
      zone.word ??
      numbered ??
      (mail ? 'cong-van' : null) ??
      (!plan && stages.length === 0 && head.number === null ? announced(tree.intro, scanner) : null)
    const subject = heading.value === '' ? null : scanner.text(heading)
    const body = (): readonly Text[] => tree.items.slice(0, MOST_ITEMS).map(({ text }) => text)
    stages.push({
      source, scanner, head, outline: tree, ids: id, derived, types,
      // What is attached is for the years of its plan, unless its own title says others.
      years: years(subject, head.year, introduction, above ? undefined : body) ?? above,
      title: heading.value === '' ? null : heading, attached: named.attached,
      kind, called: givesPoints(kind) ? unitsOfLead(tree.intro, scanner) : [],
      carries: parts.slice(n + 1).some(({ word }) => isPlan(word)),
      kindPassage: (zone.kind ?? zone.page)?.passage ?? null,
      lines: { head: [...zone.head, ...named.lines], foot: zone.foot },
      time: (item) => timed(item, headings), same, titled: once((item) => unitsOfHeading(item, scanner)),
    })
  }
  return stages
}

/** A part whose kind nothing says has no title. */
function untitled(body: readonly Line[]): Title {
  return { pieces: [], attached: null, lines: [], body }
}

/** What stands before the plan of a file's first part. */
function start({ path, format, encoding, sha256, notes }: Source): Pick<Plan, 'schemaVersion' | 'generator' | 'source'> {
  return { schemaVersion: 1, generator: `dvcheck ${VERSION}`, source: { path, format, encoding, sha256, notes: [...notes] } }
}

/** One part: its plan, from letterhead, outline and foot, with the places of what was found. */
function assembled(stage: Stage, parent: Part | null, finds: Finds): Part {
  const { source, head, lines } = stage
  const end = foot(source.text, lines.foot, stage.scanner)
  const given = {
    ...(parent === null ? start(source) : {}),
    kind: stage.kind, title: stage.title?.value ?? null, parent: head.parent?.value ?? null, issuer: head.issuer?.value ?? null,
    number: head.numberValue, place: head.place, date: head.date, year: stage.years?.year ?? null, yearEnd: stage.years?.yearEnd ?? null,
    sections: [], periods: [], tasks: [], units: [], citations: [], deadlines: [],
    recipients: end.recipients.map(({ name, note, passage }) => ({ name, note, position: position(source, passage) })),
    signatures: end.signatures.map(({ authority, title, name, passage }) => ({ authority, title, name, position: position(source, passage) })),
    footnotes: stage.outline.footnotes.map(({ mark, passage }) => ({ mark, text: passage.value, position: position(source, passage) })),
  }
  const late = parent === null ? planned(given, stage.derived, 'paragraphs', 'documents') : planned(given, stage.derived, 'paragraphs')
  const plan: AttachedPlan = Object.assign(late, { attachments: [] })
  const part: Part = {
    plan, parent, regime: regime(head, end) ?? parent?.regime ?? null,
    head: lines.head, intro: stage.outline.intro, outline: stage.outline.roots, items: stage.outline.items, closing: stage.outline.closing,
    footnotes: stage.outline.footnotes.map(({ passage }) => passage), foot: lines.foot,
    places: {
      kind: stage.kindPassage, title: stage.title, issuer: head.issuer, number: head.number, date: head.datePassage,
      attached: stage.attached, recipients: end.heading,
    },
  }
  headings(stage, plan)
  tasks(stage, part, finds)
  cited(stage, part, finds)
  plan.units = register(finds.units, stage.ids)
  return part
}
