import { judged } from '../facts/judged.js'
import type { Document } from '../model/document.js'
import type { Words } from '../model/message.js'
import type { Note } from '../model/plan.js'

/** What a file turned out to be: a plan or a document that gives work, something else that could be read, or what could not be read. */
export type FileKind = 'plan' | 'other' | 'unread'

/** What was read of a file. */
export function kindOf(document: Document): FileKind {
  if (document.source.notes.some(hinders(document))) return 'unread'
  return judged(document) ? 'plan' : 'other'
}

/** Whether a note says that a file could not be read; a scan has no text at all where all its pages are pictures. */
function hinders({ source: { text } }: Document): (note: Note) => boolean {
  return ({ id }) => id === 'file-unreadable' || (id === 'scan-without-text' && text.trim() === '')
}

/** Why a file could not be read, in a sentence. */
export function unreadable(file: string, document: Document): Words {
  const why = document.source.notes.find(hinders(document))?.message ?? ''
  return { vi: `Không đọc được “${file}”: ${why}`, en: `Cannot read “${file}”: ${why}` }
}

/** How many files there were of each kind. */
export type Tally = Record<FileKind, number>

/** The count in a line: `280 tệp, 275 kế hoạch, 5 không phải kế hoạch, 20 không đọc được`; files are those that were read. */
export function tallyLine({ plan, other, unread }: Tally): Words {
  const files = plan + other
  const vi = [`${files} tệp`, `${plan} kế hoạch`, other > 0 && `${other} không phải kế hoạch`, unread > 0 && `${unread} không đọc được`]
  const [file, plans] = [files === 1 ? 'file' : 'files', plan === 1 ? 'plan' : 'plans']
  const en = [`${files} ${file}`, `${plan} ${plans}`, other > 0 && `${other} no plan`, unread > 0 && `${unread} not read`]
  return { vi: vi.filter(Boolean).join(', '), en: en.filter(Boolean).join(', ') }
}
