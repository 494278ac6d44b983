import { numberOf } from '../package/xml.js'
import { MOST, USUAL, type Abstract, type Instance, type Level, type Lists } from './numbering.js'
import { walk } from './xml.js'

type Open<T> = { -readonly [Name in keyof T]: T[Name] }

/** An abstract list or an instance that is being read. */
type OpenAbstract = Open<Abstract> & { readonly levels: Map<number, Level>; readonly styles: Map<string, number> }
type OpenInstance = Open<Instance> & { readonly levels: Map<number, Level>; readonly starts: Map<number, number> }

/** The lists of a part (ECMA-376 Part 1, 17.9); none without it. */
export async function listsOf(bytes: Uint8Array | undefined): Promise<Lists> {
  const abstracts = new Map<number, OpenAbstract>()
  const instances = new Map<number, OpenInstance>()
  const links = new Map<string, number>()
  let abstract: OpenAbstract | null = null
  let instance: OpenInstance | null = null
  let last = -1
  let override = 0
  let level: Open<Level> | null = null
  let number = 0
  if (!bytes) return { abstracts, instances, links }
  await walk(bytes, {
    open(element) {
      const { name, word, attribute } = element
      if (!word) return
      const value = attribute('val') ?? ''
      if (name === 'abstractNum') {
        abstract = { levels: new Map(), link: null, styles: new Map() }
        last = numberOf(element, 'abstractNumId', -1)
        abstracts.set(last, abstract)
      } else if (name === 'num') {
        instance = { abstract: -1, starts: new Map(), levels: new Map() }
        instances.set(numberOf(element, 'numId', -1), instance)
      } else if (name === 'abstractNumId' && instance) instance.abstract = numberOf(element, 'val', -1)
      else if (name === 'numStyleLink' && abstract) abstract.link = value
      else if (name === 'styleLink' && abstract) links.set(value, last)
      else if (name === 'lvlOverride') override = numberOf(element, 'ilvl', 0)
      else if (name === 'startOverride' && instance) instance.starts.set(override, numberOf(element, 'val', 1))
      else if (name === 'lvl') {
        number = numberOf(element, 'ilvl', 0)
        level = { ...USUAL }
        ;(instance ?? abstract)?.levels.set(number, level)
      } else if (level === null) return
      else if (name === 'start') level.start = Math.min(MOST, Math.max(0, numberOf(element, 'val', 1)))
      else if (name === 'numFmt') level.format = value
      else if (name === 'lvlText') level.text = value
      else if (name === 'suff') level.suffix = value === 'space' || value === 'nothing' ? value : 'tab'
      else if (name === 'isLgl') level.legal = value !== '0' && value !== 'false'
      else if (name === 'lvlRestart') level.restart = numberOf(element, 'val', 0)
      else if (name === 'pStyle' && abstract) abstract.styles.set(value, number)
    },
    close(name, word) {
      if (!word) return
      if (name === 'lvl') level = null
      if (name === 'abstractNum') abstract = null
      if (name === 'num') instance = null
    },
  })
  return { abstracts, instances, links }
}
