import { judged } from '../facts/judged.js'
import type { Document } from '../model/document.js'
import type { Words } from '../model/message.js'

/** What a file turned out to be: a plan or a document that gives work, something else that could be read, or what could not be read. */
export type FileKind = 'plan' | 'other' | 'unread'

/** What was read of a file. */
export function kindOf(document: Document): FileKind {
  if (document.source.notes.some(({ id }) => id === 'file-unreadable')) return 'unread'
  return judged(document) ? 'plan' : 'other'
}

/** Why a file could not be read, in a sentence. */
export function unreadable(file: string, { source: { notes } }: Document): Words {
  const why = notes.find(({ id }) => id === 'file-unreadable')?.message ?? ''
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
