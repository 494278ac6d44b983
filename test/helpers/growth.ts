/** Processor time of a run in ms: what other programs do at the time does not count. */
function spent(run: () => unknown): number {
  const from = process.cpuUsage()
  run()
  return process.cpuUsage(from).user / 1000
}

export interface Sizes {
  /** From how many ms on a run is long enough to be measured. */
  readonly least: number
  /** The first and the last size that are tried. */
  readonly from: number
  readonly to: number
}

/**
 * How much longer a run of size 2n takes than one of size n, each the least of four, at a size that takes at least `least` ms; 2 where even `to`
 * takes less. Measured up to three times while it looks like growth: a collection of garbage is over the second time, squares are not.
 */
export async function growth(make: (n: number) => (() => unknown) | Promise<() => unknown>, { least, from, to }: Sizes): Promise<number> {
  let n = from
  let one = await make(n)
  while (n < to && (one(), spent(one)) < least) {
    n *= 2
    one = await make(n)
  }
  const two = await make(2 * n)
  let ratio = Infinity
  for (let tries = 0; tries < 3 && ratio >= 3; tries++) {
    let [short, long] = [Infinity, Infinity]
    for (let i = 0; i < 4; i++) {
      short = Math.min(short, spent(one))
      long = Math.min(long, spent(two))
    }
    ratio = long < 2 * least ? 2 : Math.min(ratio, long / short)
  }
  return ratio
}
