import { host } from '#host'
import { Source, type Format, type Line } from '../model/source.js'
import { unitsOf } from '../text/units.js'
import { decoded } from './decode.js'
import { excess } from './limits.js'
import { starts } from './lines.js'
import type { Reader, ReadOptions } from './reader.js'

/** A text that was decoded, with its units and where its lines begin. */
export interface Decoded {
  readonly text: string
  readonly units: Uint16Array
  readonly begins: readonly number[]
}

/** A reader of a format whose files are text; `lines` are those of it that a person sees. */
export function plainReader(format: Format, sniff: Reader['sniff'], lines: (decoded: Decoded) => Line[] | Promise<Line[]>): Reader {
  const read = async (bytes: Uint8Array, { path = null, encoding: named, hashed = true }: ReadOptions): Promise<Source> => {
    const { text: whole, encoding, notes } = await decoded(bytes, named)
    const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole
    const units = unitsOf(text)
    const begins = starts(text)
    const beyond = excess(text, units, begins)
    const found = beyond ? [] : await lines({ text, units, begins })
    const all = beyond ? [...notes, beyond] : [...notes]
    if (found.length === 0 && all.length === 0) all.push({ id: 'file-empty', message: 'Tệp không có chữ nào.', line: null })
    return new Source({ path, format, encoding, sha256: hashed ? host.sha256(bytes) : '', text, units, starts: begins, lines: found, notes: all })
  }
  return { formats: [format], sniff, read }
}
