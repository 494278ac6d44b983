/** Processor time of a run in ms: what other programs do at the time does not count. */
function spent(run: () => unknown): number {
  const from = process.cpuUsage()
  run()
  return process.cpuUsage(from).user / 1000
}

/** The sizes that a run is tried at. */
export interface Sizes {
  /** From how many ms on a run is long enough to be measured. */
  readonly least: number
  readonly from: number
  readonly to: number
}

/**
 * How much longer a run of size 2n takes than one of size n, each the least of three, at the first size that takes at least `least` ms; 2 where
 * not even `to` does. Where it looks like growth it is measured again, twice as large each time: garbage that begins to be collected looks like
 * growth at one size, squares at every size.
 */
export async function growth(make: (n: number) => (() => unknown) | Promise<() => unknown>, { least, from, to }: Sizes): Promise<number> {
  // The test runner is let in between: its own timers wait otherwise.
  await new Promise((done) => setImmediate(done))
  let n = from
  let one = await make(n)
  while ((one(), spent(one)) < least) {
    if (n >= to) return 2
    n *= 2
    one = await make(n)
  }
  let ratio = Infinity
  for (let tries = 0; tries < 4 && ratio >= 3; tries++, n *= 2) {
    const two = await make(2 * n)
    let [short, long] = [Infinity, Infinity]
    for (let i = 0; i < 3; i++) {
      short = Math.min(short, spent(one))
      long = Math.min(long, spent(two))
    }
    ratio = Math.min(ratio, long / short)
    one = two
  }
  return ratio
}

/** As long as this a run is long enough to be measured, in ms. */
const MEASURABLE = 30
/** Letters of the shortest and the longest text that is tried first: four times the longest is still a line that is read. */
const [FEWEST, MOST] = [4096, 2 ** 17]
/** A ratio below this needs no second look. */
const CLEAR = 5.5

/** Processor time of the fastest of some runs, in ms. */
async function fastest(run: () => Promise<unknown>, rounds: number): Promise<number> {
  let time = Infinity
  for (let i = 0; i < rounds; i++) {
    await new Promise((done) => setImmediate(done))
    const from = process.cpuUsage()
    await run()
    time = Math.min(time, process.cpuUsage(from).user / 1000)
  }
  return time
}

/** How much longer a run of four times the size takes: the least ratio of up to four tries, so that a busy machine does not look like growth. */
export async function fourfold(make: (n: number) => () => Promise<unknown>): Promise<number> {
  // Code is slow while it is new.
  await fastest(make(FEWEST), 8)
  let n = FEWEST
  while (n < MOST && (await fastest(make(n), 2)) < MEASURABLE) n *= 2
  const [short, long] = [make(n), make(4 * n)]
  let ratio = Infinity
  for (let tries = 0; tries < 4 && ratio > CLEAR; tries++) ratio = Math.min(ratio, (await fastest(long, 2)) / Math.max(MEASURABLE / 4, await fastest(short, 3)))
  return ratio
}
