import { W } from '../lexicon/forms.js'
import { Table } from '../lexicon/table.js'
import type { Document } from '../model/document.js'
import { key } from '../text/spelling.js'
import { fact } from './fact.js'
import { unitNames, type UnitName } from './unit-names.js'

/** Words that names of everybody begin with. */
const EVERYBODY: ReadonlySet<number> = new Set([W.các, W.mọi, W.tất, W.những, W.toàn, W.cơ, W.đơn, W.địa, W.ngành, W.cá])
const COLLECTIVE =
  'các cơ quan đơn vị ngành cấp địa phương tổ chức phòng ban sở bộ phận cá nhân tập thể đoàn liên có và khác năng mọi tất cả những toàn'.split(
    ' ',
  )
const COLLECTIVES = new Set(COLLECTIVE)
const COLLECTIVE_WORD = Table.of(...COLLECTIVE)
const BARE = new Set(['cơ quan', 'đơn vị', 'địa phương', 'ngành', 'cá nhân'])

function meansEverybody({ name, words }: UnitName): boolean {
  if (!EVERYBODY.has(words.form(0))) return false
  for (let i = 1; i < words.count; i++) if (COLLECTIVE_WORD.at(words, i) === null) return false
  const folded = key(name)
  if (BARE.has(folded)) return true
  // `các cơ quan`, `mọi đơn vị`.
  if (!/^(?:các|mọi|tất cả|những|toàn thể) /u.test(folded)) return false
  return folded.split(/[ ,;-]+/u).every((word) => COLLECTIVES.has(word))
}

/** The names of a document's units that mean everybody and nobody: `các cơ quan, đơn vị`, `các phòng liên quan`. */
export const everybody = fact((document: Document): ReadonlySet<string> => new Set(unitNames(document).filter(meansEverybody).map(({ name }) => name)))
