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
