/** How many made-up texts the tests read when nothing else is said; what a kind of them has is counted for a thousand. */
const USUAL = 400
const WHOLE = 1000

/**
 * How many made-up texts the tests read: `DVCHECK_FUZZ=200000 npm test -- robust` reads two hundred thousand. Each is made of its seed, 1, 2, 3 …, so
 * that the same number gives the same texts in every run, and a greater number the same ones and more.
 */
export const FUZZ = Number(process.env['DVCHECK_FUZZ'] || USUAL)
/** Whether a number was asked for. */
export const asked = Boolean(process.env['DVCHECK_FUZZ'])
/** The first seed: `DVCHECK_FUZZ_FROM`, so that two processes can share the work. */
export const FROM = Number(process.env['DVCHECK_FUZZ_FROM'] || 1)
if (!(FUZZ > 0)) throw new Error(`DVCHECK_FUZZ is a number of texts, not “${process.env.DVCHECK_FUZZ}”`)

/** The seeds of one kind of text, of which there are `count` in a thousand. */
export function* seeds(count: number): Generator<number> {
  const all = Math.ceil((count * FUZZ) / WHOLE)
  for (let seed = 1; seed <= all; seed++) yield seed
}

/** Time for all of them, in ms, on a busy machine. */
export const PATIENCE = 120_000 + 100 * FUZZ
