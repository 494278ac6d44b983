import { POST } from '../lexicon/classes.js'
import type { Document } from '../model/document.js'
import { Passage } from '../text/passage.js'
import { capitalized, fold, key } from '../text/spelling.js'
import type { OwnUnitFile, SettingsFile } from './file.js'

/** A first settings file: what an office begins with, its own name and its units as a plan of it names them. */
export function firstSettings(document: Document | null): SettingsFile {
  return { stage: 'draft', language: 'vi', rules: {}, units: document ? unitsOf(document) : [], ignore: [] }
}

/** The office, then the units that its plan gives work to; neither persons (`Hiệu trưởng`) nor all of a kind (`các đơn vị`). */
function unitsOf(document: Document): OwnUnitFile[] {
  const issuer = document.plan.issuer
  const office = issuer === null ? [] : [{ name: officeName(issuer, document.source.text), aliases: [] }]
  const units = document.plan.units.flatMap(({ name, aliases }): OwnUnitFile[] => {
    if (!isBody(name, document)) return []
    // What folds to the name is known for it without being said.
    return [{ name: capitalized(name), aliases: [...new Set(aliases)].filter((alias) => key(alias) !== key(name)) }]
  })
  const known = new Set<string>()
  return [...office, ...units].filter(({ name }) => !known.has(key(name)) && known.add(key(name)))
}

function isBody(name: string, { scanner }: Document): boolean {
  const words = scanner.text(Passage.loose(name))
  return !/^(?:các|mọi|những|toàn thể|tất cả|đồng chí|cá nhân) /u.test(fold(name)) && !words.has(0, POST)
}

/** Words after which the name of a place follows. */
const LEVELS: ReadonlySet<string> = new Set(['xã', 'phường', 'tỉnh', 'huyện', 'phố', 'trấn', 'quận', 'khu'])

/** The office's name in the letters that the text has it in; where it stands in capitals only, with capitals at its head and in the name of its place. */
function officeName(issuer: string, text: string): string {
  if (issuer !== issuer.toUpperCase()) return issuer
  const folded = fold(text)
  const name = fold(issuer)
  // Letters fold one by one: offsets are those of the text, as far as it is composed.
  for (let at = folded.indexOf(name); at !== -1 && folded.length === text.length; at = folded.indexOf(name, at + name.length)) {
    const printed = text.slice(at, at + name.length)
    if (printed !== printed.toUpperCase() && /^\p{Lu}/u.test(printed)) return printed
  }
  const words = issuer.toLowerCase().split(' ')
  const level = words.findLastIndex((word) => LEVELS.has(word))
  return capitalized(words.map((word, i) => (level !== -1 && i > level ? capitalized(word) : word)).join(' '))
}
