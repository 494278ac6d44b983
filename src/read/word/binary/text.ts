import { fontText } from '../../legacy/fonts.js'
import type { Revisions } from '../content.js'
import type { WordFormat } from './formats.js'
import type { Letters } from './letters.js'
import type { Styles } from './styles.js'

/** What the text of a file is read with. */
export interface Setting {
  readonly text: string
  readonly letters: Letters
  readonly styles: Styles
  readonly fonts: readonly string[]
  readonly revisions: Revisions
}

/** What stands for a mark that a person sees something else at; null for nothing. */
export type Marked = (letter: number) => string | null

/** Reads the words of paragraphs as a person sees them. */
export class Shown {
  /** Hidden words were left out. */
  hidden = false
  readonly #setting: Setting
  /** Fields that are open: whether their code, which nobody sees, is being read. */
  #fields: boolean[] = []

  constructor(setting: Setting) {
    this.#setting = setting
  }

  /** The words from one letter to another, in a paragraph of a style; `marked` tells what notes and shapes stand for. */
  words(from: number, to: number, style: number, marked: Marked): string {
    const { text, letters, styles, fonts } = this.#setting
    const usual = styles.get(style).words
    let shown = ''
    for (let at = from; at < to; ) {
      const said = letters.words(at)
      const end = Math.min(to, said.to)
      const { format } = said
      const own = format.style === undefined ? {} : styles.get(format.style).words
      const raw = this.dropped(format) ? '' : this.#visible(text.slice(at, end), at, format, marked)
      at = end
      if (raw === '') continue
      if (on(format.hidden, own.hidden, usual.hidden)) {
        this.hidden ||= raw.trim() !== ''
        continue
      }
      const read = fontText(raw, fonts[format.font ?? own.font ?? usual.font ?? styles.font] ?? '')
      shown += on(format.capitals, own.capitals, usual.capitals) ? read.toUpperCase() : read
    }
    // What was left open by a broken field hides no other paragraph.
    this.#fields = this.#fields.map(() => false)
    return shown
  }

  /** Whether words are of a revision that is not read. */
  dropped({ deleted, inserted }: WordFormat): boolean {
    // Word says it as the opposite of a style that never has it.
    return on(this.#setting.revisions === 'accepted' ? deleted : inserted)
  }

  /** Letters without the codes of fields, and marks as what they stand for. */
  #visible(letters: string, first: number, format: WordFormat, marked: Marked): string {
    if (!CONTROLS.test(letters) && this.#fields.length === 0 && format.symbol === undefined) return letters
    let shown = ''
    for (let i = 0; i < letters.length; i++) {
      const code = letters.charCodeAt(i)
      if (code === FIELD.BEGINS) {
        if (this.#fields.length < MOST_FIELDS) this.#fields.push(true)
      } else if (code === FIELD.PARTS) {
        if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false
      } else if (code === FIELD.ENDS) this.#fields.pop()
      else if (this.#fields.includes(true)) continue
      else if (code < 0x20) shown += SIGNS.get(code) ?? marked(first + i) ?? ''
      else shown += code === 0x28 && format.symbol !== undefined ? symbol(format.symbol) : letters[i]
    }
    return shown
  }
}

/** The marks of a field: its code begins, its result, its end ([MS-DOC] 2.8.25). */
const FIELD = { BEGINS: 0x13, PARTS: 0x14, ENDS: 0x15 } as const
/** Fields within fields; what stands deeper is read as the text of those. */
const MOST_FIELDS = 16

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x1f]/

/** Tabs, breaks of line, page and column, and hyphens that do not break; those that may are not seen (2.9.43, 2.4.1). */
const SIGNS: ReadonlyMap<number, string> = new Map([[0x09, '\t'], [0x0b, '\n'], [0x0c, '\n'], [0x0e, '\n'], [0x1e, '-'], [0x1f, '']])

/** A sign of a symbol font: those of the private area look like a bullet or an arrow. */
function symbol(unit: number): string {
  if (unit < 32 || (unit >= 0xd800 && unit < 0xe000)) return ''
  return unit >= 0xe000 && unit <= 0xf8ff ? '•' : String.fromCharCode(unit)
}

/** Whether a switch is on, as words say it, else their style, else that of their paragraph; words may also say: as it, or not as it. */
function on(...said: readonly (number | undefined)[]): boolean {
  let turned = false
  for (const value of said) {
    if (value === 0 || value === 1) return (value === 1) !== turned
    if (value === 0x81) turned = !turned
  }
  return turned
}
