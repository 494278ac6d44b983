// What a run costs, measured in one go: start-up, speed, growth, memory. `npm run bench` builds first.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gc } from './collect.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const bin = join(root, 'bin/dvcheck.js')
const fixtures = join(root, 'fixtures/plans')
const corpus = join(root, '../shared/corpus')
const scratch = mkdtempSync(join(tmpdir(), 'dvcheck-bench-'))

const { defaults, lint, parse, rules } = await import('../../dist/index.js')
const { unified } = await import('unified')
const { default: remarkParse } = await import('remark-parse')

const plans = [
  ...readdirSync(fixtures).map((name) => join(fixtures, name, 'plan.txt')).filter(existsSync),
  ...(existsSync(corpus) ? readdirSync(corpus).filter((name) => /^\d.*\.txt$/.test(name)).map((name) => join(corpus, name)) : []),
]
const texts = plans.map((path) => readFileSync(path))
const bytes = texts.reduce((sum, text) => sum + text.length, 0)
const line = (name, value, target = '') => console.log(`${name.padEnd(58)} ${value.padStart(12)}  ${target}`)
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

console.log(`node ${process.version}, ${plans.length} plans, ${(bytes / 1e6).toFixed(2)} MB\n`)
await startUp()
await speed()
hundred()
await growth()
memory()
rmSync(scratch, { recursive: true })

/** The program without the code that V8 made of it, as a run by another version of V8 has it. */
function uncached() {
  const folder = join(scratch, 'uncached')
  for (const part of ['bin', 'dist/bundle', 'package.json']) cpSync(join(root, part), join(folder, part), { recursive: true, filter: (path) => !path.endsWith('.cache') })
  return join(folder, 'bin/dvcheck.js')
}

/** Interleaved, so that what else the machine does falls on all alike. What a run takes longer than bare node does not depend on how long that takes. */
async function startUp() {
  const plan = join(fixtures, 'dang-uy-xa/plan.txt')
  const other = uncached()
  const runs = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'dvcheck plan.txt', args: [bin, plan], target: 1.8 },
    { name: 'dvcheck plan.txt, without the code cache', args: [other, plan], target: 2.2 },
    { name: 'dvcheck --help', args: [bin, '--help'], target: 1.3 },
    { name: 'dvcheck --help, without the code cache', args: [other, '--help'] },
  ].map((run) => ({ ...run, times: [] }))
  for (let round = 0; round < 31; round++) {
    for (const { args, times } of runs) {
      const begin = process.hrtime.bigint()
      spawnSync(process.execPath, args, { stdio: 'ignore', cwd: scratch })
      times.push(Number(process.hrtime.bigint() - begin) / 1e6)
    }
  }
  const bare = median(runs[0].times)
  if (process.env.NODE_EXTRA_CA_CERTS) console.log('NODE_EXTRA_CA_CERTS is set: node reads these certificates at each start, which makes the ratios look better than elsewhere')
  for (const { name, times, target } of runs) {
    const time = median(times)
    line(`start-up: ${name}`, `${time.toFixed(0)} ms`, `× ${(time / bare).toFixed(2)}, ${(time - bare).toFixed(0)} ms more than node${target ? ` (target × ${target})` : ''}`)
  }
}

async function check(text) {
  return lint(await parse(text, { path: 'plan.txt' }), rules, defaults)
}

/** The best of several rounds over all plans, each at least half a second long, in seconds a round; the first six let V8 compile what runs often. */
async function seconds(work) {
  let best = Infinity
  for (let round = 0; round < 16; round++) {
    let times = 0
    const begin = performance.now()
    do {
      for (const [i, text] of texts.entries()) await work(text, plans[i])
      times++
    } while (performance.now() - begin < 500)
    best = Math.min(best, (performance.now() - begin) / 1000 / times)
  }
  return best
}

async function speed() {
  const processor = unified().use(remarkParse)
  const decoder = new TextDecoder()
  const ours = await seconds(check)
  const reading = await seconds((text) => parse(text, { path: 'plan.txt' }))
  const remark = await seconds((text) => processor.parse(decoder.decode(text)))
  const split = await seconds((_, path) => decoder.decode(readFileSync(path)).split('\n').length)
  const rate = (time) => `${(bytes / 1e6 / time).toFixed(1)} MB/s`
  line('reading and checking', rate(ours))
  line('  of which reading', rate(reading))
  line('remark-parse alone', rate(remark), `reading and checking × ${(remark / ours).toFixed(1)} as fast (target 4), reading × ${(remark / reading).toFixed(1)} (target 7)`)
  line('read, decode, split lines', rate(split), `${((split / ours) * 100).toFixed(1)} % of our time`)
}

/** A plan whose body stands there `times` times, under one head and over one foot. */
function long(times) {
  const text = readFileSync(join(fixtures, 'dang-uy-xa/plan.txt'), 'utf8')
  const from = text.search(/^I[.\-/]/m)
  const to = text.search(/^\**Nơi nhận/m)
  const body = text.slice(from, to === -1 ? undefined : to)
  return Buffer.from(text.slice(0, from) + body.repeat(times) + (to === -1 ? '' : text.slice(to)))
}

async function growth() {
  const [one, hundred] = [long(1), long(100)]
  const time = async (text, rounds) => {
    let best = Infinity
    for (let round = 0; round < rounds; round++) {
      gc()
      const begin = performance.now()
      await check(text)
      best = Math.min(best, performance.now() - begin)
    }
    return best
  }
  const short = await time(one, 200)
  const longer = await time(hundred, 5)
  const size = hundred.length / one.length
  line(`a plan ${size.toFixed(0)} times as long (${(hundred.length / 1e6).toFixed(1)} MB)`, `× ${(longer / short).toFixed(0)}`, `(target ${(size * 1.1).toFixed(0)})`)
}

/** A hundred plans of 28 KB in one process, against remark-parse alone on the same files in another. */
function hundred() {
  const folder = join(scratch, 'hundred')
  mkdirSync(folder)
  const plan = long(Math.ceil(28_000 / long(1).length))
  const files = Array.from({ length: 100 }, (_, i) => join(folder, `${i}.txt`))
  for (const file of files) writeFileSync(file, plan)
  const timed = (args) => {
    const begin = performance.now()
    spawnSync(process.execPath, args, { stdio: 'ignore', cwd: scratch, maxBuffer: 1 << 28 })
    return performance.now() - begin
  }
  const [ours, remark] = [[], []]
  for (let round = 0; round < 5; round++) {
    ours.push(timed([bin, '--no-config', ...files]))
    remark.push(timed([join(here, 'remark.mjs'), ...files]))
  }
  line('a hundred plans of 28 KB, the whole process', `${median(ours).toFixed(0)} ms`, `× ${(median(remark) / median(ours)).toFixed(1)} as fast as remark-parse alone (target 2.5)`)
}

/** How much memory a run takes on a text. */
function peak(name, text, target) {
  const file = join(scratch, 'long.txt')
  writeFileSync(file, text)
  const begin = performance.now()
  const child = spawnSync(process.execPath, [join(here, 'peak.mjs'), file], { encoding: 'utf8', cwd: scratch, maxBuffer: 1 << 28 })
  const kilobytes = Number(/peak (\d+)/.exec(child.stderr)?.[1] ?? NaN)
  line(`peak memory: ${name}`, `${(kilobytes / 1000).toFixed(0)} MB`, `(target ${target} MB), ${((performance.now() - begin) / 1000).toFixed(1)} s, exit code ${child.status}`)
}

function memory() {
  peak('50 MB of plans', long(Math.ceil(50e6 / long(1).length)), 800)
  const [head = '', foot = ''] = long(1).toString().split(/^I[.\-/][^]*?(?=^\**Nơi nhận)/m)
  peak('10 MB of short bullets', `${head}I. NHIỆM VỤ\n${'- Họp giao ban.\n'.repeat(10e6 / 19)}${foot}`, 400)
}
