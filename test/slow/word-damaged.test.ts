import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { sourceOf } from '../../src/assemble/parse.js'
import { mended } from '../../src/fix/mend.js'
import { formsOf } from '../helpers/forms.js'
import { mending } from '../helpers/mending.js'
import { asked, FROM, FUZZ, PATIENCE } from '../helpers/seeds.js'
import { damagedWord, type Cuts } from '../helpers/word-damage.js'
import { copy, seen, squashed } from '../helpers/word-seen.js'

const files = formsOf('.docx')

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean => a !== undefined && b !== undefined && Buffer.compare(a, b) === 0
const textOf = async (bytes: Uint8Array, revisions?: 'original'): Promise<string> => (await sourceOf(bytes, { path: 'a.docx', ...(revisions ? { revisions } : {}) })).text

/** What is wrong with the comments that a file gets, and the file with them. */
async function commentedOtherwise(bytes: Uint8Array, label: string): Promise<{ readonly problems: readonly string[]; readonly made: Uint8Array; readonly number: number }> {
  const problems: string[] = []
  const { made, findings, text } = await copy(bytes)
  const all = [...seen(made).values()]
  if (all.length !== findings.length) problems.push(`${all.length} comments, ${findings.length} findings`)
  for (const [i, { span, message, ruleId }] of findings.entries()) {
    const one = all[i]
    if (one?.author !== 'dvcheck' || one.references !== 1) problems.push(`comment ${i}: ${JSON.stringify(one)}`)
    if (!one?.said.includes(squashed(message)) || !one.said.includes(`[${ruleId}]`)) problems.push(`“${one?.said}” says nothing of ${message} [${ruleId}]`)
    const words = squashed(text.slice(...span))
    const on = squashed(one?.on ?? '')
    // The labels that a list prints are no words of its paragraphs; half a link is commented as a whole.
    const right = label.includes('/plan.docx') ? one?.on !== '' : label.endsWith('links') ? on.includes(words) : on === words
    if (!right) problems.push(`[${ruleId}] stands on “${on}” instead of “${words}”`)
  }
  if ((await textOf(made)) !== text) problems.push('comments change the text')
  if (!same((await copy(made)).made, made)) problems.push('comments change a second time')
  const [was, is] = [unzipSync(bytes), unzipSync(made)]
  const others = Object.keys(was).filter((part) => !/document\.xml(?:\.rels)?$|^\[Content/.test(part) && !same(is[part], was[part]))
  if (others.length > 0) problems.push(`changed too: ${others.join(', ')}`)
  return { problems, made, number: findings.length }
}

/** What is wrong with the fixes that a file gets. */
async function mendedOtherwise(bytes: Uint8Array): Promise<readonly string[]> {
  const result = await mended(bytes, 'a.docx', mending(true))
  if (!result) return ['not mended']
  const problems: string[] = []
  if ((await textOf(result.bytes)) !== result.after) problems.push('mended otherwise')
  if ((await textOf(result.bytes, 'original')) !== result.before) problems.push('what was there is lost')
  if ((result.bytes === bytes) !== (result.replaced.length === 0)) problems.push('what is said to be replaced is not what was')
  const again = await mended(result.bytes, 'a.docx', mending(true))
  if (again?.bytes !== result.bytes || again.replaced.length > 0) problems.push('mended again')
  return problems
}

/** `DVCHECK_FUZZ=4000 npm test -- slow/word-damaged` damages each file ten times. */
const ways: readonly Cuts[] = ['whole', 'links', 'cut']
const rows = files.flatMap(([name, bytes], n) => {
  const seeds = asked ? Array.from({ length: Math.ceil(FUZZ / 400) }, (_, i) => FROM + i) : n % 2 === 0 ? [22, 23] : [9, 26]
  return seeds.map((seed) => ({ label: `${name}, seed ${seed}, runs ${ways[seed % 3]}`, cuts: ways[seed % 3] ?? 'cut', seed, bytes }))
})

describe('a Word file with defects put into its words: comments and fixes are read as they were meant, and nothing changes a second time', () => {
  test.each(rows)('$label', async ({ label, bytes, seed, cuts }) => {
    const damaged = damagedWord(bytes, seed, cuts)
    const { problems, made, number } = await commentedOtherwise(damaged, label)
    if (!asked) expect(number).toBeGreaterThan(0)
    expect([...problems, ...(await mendedOtherwise(seed % 2 === 0 ? made : damaged))]).toEqual([])
  }, PATIENCE)
})
