import { beginning } from '../../../facts/beginning.js'
import type { Document } from '../../../model/document.js'
import type { Note } from '../../../model/plan.js'
import type { Problem } from '../../rule.js'

function place(document: Document, { line }: Note): readonly [number, number] {
  const start = line === null ? undefined : document.source.starts[line - 1]
  return start === undefined ? beginning(document) : [start, start]
}

/** The reader's notes of one kind as problems; what it says of them is `reason`. */
export function noted(document: Document, id: string, message: string): Problem[] {
  return document.source.notes.filter((note) => note.id === id).map((note) => ({ span: place(document, note), message, data: { reason: note.message } }))
}
