import { walk } from './xml.js'

/** The author and the initials of dvcheck's own comments and revisions. */
export const OWN = 'dvcheck'

/** A comment of a Word file. */
export interface Comment {
  readonly id: string
  /** One of dvcheck's own: no person has its name and its initials. */
  readonly own: boolean
  /** Its words, a line for each paragraph. */
  readonly text: string
  /** Where its tag ends in the part, and its closing tag. */
  readonly open: number
  readonly end: number
}

/** The comments of a part (ECMA-376 Part 1, 17.13.4), in its order; what a broken part still holds. */
export async function comments(bytes: Uint8Array): Promise<readonly Comment[]> {
  const found: Comment[] = []
  let id: string | null = null
  let [own, opened] = [false, 0]
  let lines: string[] = []
  let inText = false
  await walk(bytes, {
    open({ name, word, end, attribute }) {
      if (!word) return
      if (name === 'comment') [id, own, opened, lines] = [attribute('id') ?? '', attribute('author') === OWN && attribute('initials') === OWN, end, []]
      else if (name === 'p') lines.push('')
      else if (name === 't') inText = true
      else if (name === 'tab' || name === 'br') lines.push(`${lines.pop() ?? ''} `)
    },
    close(name, word, end) {
      if (!word) return
      if (name === 't') inText = false
      else if (name === 'comment' && id !== null) {
        found.push({ id, own, text: lines.join('\n'), open: opened, end })
        id = null
      }
    },
    text(text) {
      if (inText && id !== null) lines.push(`${lines.pop() ?? ''}${text}`)
    },
  })
  return found
}

/** What speaks to dvcheck. */
const SIGN = 'dvcheck:'

/** The comments of persons that speak to dvcheck, by their id. */
export async function remarks(bytes: Uint8Array | undefined): Promise<ReadonlyMap<string, string>> {
  const spoken = (bytes ? await comments(bytes) : []).filter(({ own, text }) => !own && text.toLowerCase().includes(SIGN))
  return new Map(spoken.map(({ id, text }) => [id, text]))
}
