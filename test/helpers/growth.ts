import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** How much longer the long text is than the short one. */
const TIMES = 8
/** So many times as long, and nearly all of it is a square's. */
const CLEAR = TIMES ** 1.75

/** Steps in their order, by name: each is timed by itself, and made anew for every run, with nothing remembered. */
export type Steps = Readonly<Record<string, () => unknown>>

/** The sizes that steps are tried at. */
export interface Sizes {
  /** The shortest and the longest text that the size is looked for in. */
  readonly from: number
  readonly to: number
  /** About as long as this, in ms of processor time, the long text is to take: the longer, the smaller a square shows beside what is in proportion. */
  readonly spend: number
  /** So often what looks like growth is measured again; 6 if nothing is said, fewer where a square is what is expected. */
  readonly tries?: number
  /** The power of 8 that is no longer in proportion, where texts are long enough for less than 1.5: a square beside much that is in proportion. */
  readonly power?: number
}

/** Processor time of each step in ms: what other programs do at the time does not count. */
type Times = ReadonlyMap<string, number>

async function spent(steps: Steps): Promise<Times> {
  // The test runner is let in between: its own timers wait otherwise.
  await new Promise((done) => setImmediate(done))
  const times = new Map<string, number>()
  for (const [name, step] of Object.entries(steps)) {
    const from = process.cpuUsage()
    await step()
    times.set(name, process.cpuUsage(from).user / 1000)
  }
  return times
}

const sum = (times: Times): number => [...times.values()].reduce((a, b) => a + (b === Infinity ? 0 : b), 0)

/**
 * The steps whose time grows faster than the size, each with how many times as long a text of eight times the size takes: 64 where time grows with the
 * square. Code that is new, a busy machine, and garbage that begins to be collected at one size can only look like growth that is not there; so what looks
 * like growth is measured again, and then at twice and four times the size, or at smaller ones: a square is one at every size.
 */
export async function growing(make: (n: number) => Steps | Promise<Steps>, { from, to, spend, tries: most = 6, power = 1.5 }: Sizes): Promise<readonly string[]> {
  const least = async (n: number, rounds: number): Promise<Times> => {
    const least = new Map<string, number>()
    for (let i = 0; i < rounds; i++) {
      // A run of which the clock shows nothing was not measured.
      for (const [name, time] of await spent(await make(n))) least.set(name, Math.min(time > 0 ? time : Infinity, least.get(name) ?? Infinity))
    }
    return least
  }
  const square = TIMES ** power
  let n = from
  let long = await least(n, 1)
  while (n < to && sum(long) < spend / 2) {
    n = Math.min(to, n * Math.min(TIMES, 2 ** Math.round(Math.log2(spend / sum(long)))))
    long = await least(n, 1)
  }
  // So long a text in so short a time: there is no room for a square in it.
  const ratios = new Map([...long].filter(([, time]) => time !== Infinity && time >= spend / TIMES / 2).map(([name]) => [name, Infinity]))
  const suspects = (): string[] => [...ratios].filter(([, ratio]) => ratio >= square).map(([name]) => name)
  let short: Times = new Map()
  for (let tries = 0; tries < most && suspects().length > 0; tries++) {
    // What is clear, and takes long, is as clear at half the size and in fewer runs: nobody need wait for all of it.
    const clear = tries > 1 && sum(long) > spend && suspects().every((name) => (ratios.get(name) ?? 0) > CLEAR)
    // The shorter a run, the more of it is chance.
    const rounds = clear ? 3 : 2 + tries
    if (clear) n /= 2
    else if (tries === 3 || tries === 4) n *= 2
    // What earlier tests left is not to be collected in this one's time. Mostly a first run was long because its code was new, and the second is not.
    if (tries > 1) collect()
    if (tries > 0) long = await least(n, rounds - 1)
    if (tries !== 1) short = await least(n / TIMES, rounds + 1)
    for (const name of suspects()) ratios.set(name, Math.min(ratios.get(name) ?? Infinity, (long.get(name) ?? 0) / (short.get(name) ?? 0)))
  }
  return suspects().map((name) => `${name}: ${ratios.get(name)?.toFixed(1)} times as long`)
}
