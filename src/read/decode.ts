import { host } from '#host'
import type { Note } from '../model/plan.js'
import { legacyName } from './legacy/names.js'

/** Text out of bytes: what encoding they were in, and what could not be read. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly notes: readonly Note[]
}

const note = (id: string, message: string): Note => ({ id, message, line: null })

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'tệp nén (Word .docx, Excel .xlsx hoặc .zip)'], ['%PDF-', 'tệp PDF'], ['\u00d0\u00cf\u0011\u00e0', 'tệp Word 97–2003 (.doc)'],
  ['{\\rtf', 'tệp RTF (mở bằng Word, lưu thành .docx thì đọc được)'], ['\u0089PNG', 'tệp ảnh PNG'],
  ['\u00ff\u00d8\u00ff', 'tệp ảnh JPEG'], ['GIF8', 'tệp ảnh GIF'], ['\u001f\u008b', 'tệp nén gzip'],
]

/** What kind of file begins like this, where it is none of text; in the words of a message. */
function signature(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  return SIGNATURES.find(([magic]) => head.startsWith(magic))?.[1] ?? null
}

/** The UTF-16 that a byte order mark or the zero bytes of ASCII letters betray. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length & ~1, 4096)
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  // Vietnamese in UTF-16 has about two letters in three below U+0100: their high byte is zero.
  if (odd > length / 8 && even < odd / 16) return 'utf-16le'
  if (even > length / 8 && odd < even / 16) return 'utf-16be'
  return null
}

/**
 * So many control characters may have come into a text by accident if they are no tenth of it, and any number where all else is UTF-8 (Word leaves one at
 * each cell, field and hyphen that does not break); a NUL never does.
 */
const STRAY = 4

/** Bytes looked at in one go: V8 compiles one long loop in its middle, and what it made fell back at the end of each file. */
const STRETCH = 512

/**
 * How many control characters stand there that no text has (it has spaces, ends of lines and pages, escape sequences of terminals), and how many of
 * them are zero.
 */
function controls(bytes: Uint8Array, from: number, to: number): { readonly count: number; readonly zeros: number } {
  let count = 0
  let zeros = 0
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number
    if (byte > 13 ? byte < 32 && byte !== 27 : byte < 9) {
      count++
      if (byte === 0) zeros++
    }
  }
  return { count, zeros }
}

/** Whether the first bytes have more control characters than a text; `valid` where all of them are UTF-8. */
function binary(bytes: Uint8Array, valid: boolean): boolean {
  let count = 0
  let zeros = 0
  const length = Math.min(bytes.length, 65536)
  for (let from = 0; from < length; from += STRETCH) {
    const found = controls(bytes, from, Math.min(length, from + STRETCH))
    count += found.count
    zeros += found.zeros
  }
  return count > length / (zeros > 0 || (!valid && count > STRAY) ? 500 : 10)
}

/**
 * The text of `bytes`: UTF-8 with or without a byte order mark, UTF-16, an old encoding of Vietnamese where its words are Vietnamese in it, or the encoding
 * named (any that the WHATWG standard has, and those of `LEGACY`). Never throws: what is no text gives an empty string and the note `file-unreadable`, as a
 * text does whose letters cannot be made out; an empty file the note `file-empty`, one in an old encoding the note `encoding-converted`.
 */
export async function decoded(bytes: Uint8Array, encoding?: string): Promise<Decoded> {
  if (bytes.length === 0) return { text: '', encoding: 'utf-8', notes: [note('file-empty', 'Tệp rỗng, không có chữ nào.')] }
  const old = encoding === undefined ? null : legacyName(encoding)
  if (old !== null) return (await legacy()).named(bytes, old)
  const name = encoding ?? utf16(bytes)
  if (name !== null) {
    const decoder = new TextDecoder(name)
    const text = decoder.encoding === 'windows-1252' ? (await legacy()).western(bytes) : decoder.decode(bytes)
    return { text, encoding: name, notes: await damage(text, bytes, true) }
  }
  const kind = signature(bytes)
  if (kind !== null)
    return {
      text: '',
      encoding: 'binary',
      notes: [note('file-unreadable', `Đây là ${kind}, không phải văn bản thuần; dvcheck chưa đọc được loại tệp này.`)],
    }
  const text = host.utf8(bytes)
  if (text === null || odd(text, bytes)) {
    const found = (await legacy()).recovered(bytes)
    if (found !== null) return found
  }
  if (binary(bytes, text !== null)) return { text: '', encoding: 'binary', notes: [note('file-unreadable', 'Tệp là dữ liệu nhị phân, không phải văn bản.')] }
  // A file cut off in mid-letter: what is UTF-8 in it is still read.
  const rest = text ?? new TextDecoder('utf-8').decode(bytes)
  return { text: rest, encoding: 'utf-8', notes: await damage(rest, bytes, text === null) }
}

/** What reads old encodings, loaded for those files alone that may be in one. */
const legacy = (): Promise<typeof import('./legacy/recovered.js')> => import('./legacy/recovered.js')

/** That letters of a text were lost, by its bytes (`here`) or before they were written; that it cannot be read where they are many. */
async function damage(text: string, bytes: Uint8Array, here: boolean): Promise<Note[]> {
  if (!text.includes('\ufffd')) return []
  const unread = (await legacy()).unread(text, here ? bytes : null)
  if (unread !== null) return [note('file-unreadable', unread)]
  return here ? [note('text-damage', 'Một số byte không đúng mã UTF-8; chữ ở đó được thay bằng dấu �.')] : []
}

/** So much of a text's beginning shows what letters it is written with. */
const SAMPLE = 8192
const FEW = 20

/**
 * Whether a text that is UTF-8 may be one of an old encoding that was saved so letter by letter: its letters beyond ASCII are those of western languages, none
 * of Vietnamese alone; or, where all is ASCII, signs of VIQR stand after vowels.
 */
function odd(text: string, bytes: Uint8Array): boolean {
  const length = Math.min(text.length, SAMPLE)
  let western = 0
  let vietnamese = 0
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) continue
    if (unit < 0x100) western++
    else if (unit < 0x324 || unit >> 8 === 0x1e) vietnamese++
  }
  if (text.length === bytes.length) return viqrSigns(text.slice(0, length)) > Math.max(FEW, length / 30)
  return western > FEW && vietnamese * 10 < western
}

function viqrSigns(text: string): number {
  let signs = 0
  for (const _ of text.matchAll(/[aeiouy][\^'`~(+]/gi)) signs++
  return signs
}
