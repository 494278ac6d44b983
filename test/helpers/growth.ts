/** Processor time of a run in ms: what other programs do at the time does not count. */
function spent(run: () => unknown): number {
  const from = process.cpuUsage()
  run()
  return process.cpuUsage(from).user / 1000
}

export interface Sizes {
  /** From how many ms on a run is long enough to be measured. */
  readonly least: number
  /** The longest input that is tried, in whatever `run` counts. */
  readonly most: number
}

/**
 * How much longer `run(2n)` takes than `run(n)`, each the least of four runs, at a size that takes at least `least` ms; 2 where even `most` takes
 * less. Asked up to three times, so that a collection of garbage in the wrong place is not taken for growth: what grows by squares does so each time.
 */
export function growth(run: (n: number) => () => unknown, { least, most }: Sizes): number {
  let n = 2048
  while (n < most && (run(n)(), spent(run(n))) < least) n *= 2
  let ratio = Infinity
  for (let tries = 0; tries < 3 && ratio >= 3; tries++) {
    const [one, two] = [run(n), run(2 * n)]
    let [short, long] = [Infinity, Infinity]
    for (let i = 0; i < 4; i++) {
      short = Math.min(short, spent(one))
      long = Math.min(long, spent(two))
    }
    ratio = long < 2 * least ? 2 : Math.min(ratio, long / short)
  }
  return ratio
}
