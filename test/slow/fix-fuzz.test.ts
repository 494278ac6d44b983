import { expect, test } from 'vitest'
import { parse } from '../../src/assemble/parse.js'
import { mended } from '../../src/fix/mend.js'
import { damagedPlan } from '../helpers/damage.js'
import { mending } from '../helpers/mending.js'
import { asked, FROM, FUZZ, PATIENCE } from '../helpers/seeds.js'
import { overdone } from '../helpers/unmended.js'

const NUMBER = Math.ceil(FUZZ / 10)

test.each([['--fix', false], ['--fix-suggested', true]] as const)(`${NUMBER} damaged plans: %s changes nothing that it does not name, and a second time nothing at all`, async (option, suggested) => {
  const found: string[] = []
  let fixed = 0
  let places = 0
  for (let seed = FROM; seed < FROM + NUMBER; seed++) {
    // The runner is answered now and then: it gives up on who does not for a minute.
    await new Promise((resume) => setTimeout(resume))
    const { name, text, path } = damagedPlan(seed)
    const bytes = new TextEncoder().encode(text)
    const result = await mended(bytes, path, mending(suggested))
    if (!result || result.after === result.before) continue
    fixed++
    places += result.replaced.length
    const named = suggested ? result.replaced : []
    found.push(...overdone(await parse(bytes, { path }), await parse(result.bytes, { path }), named).map((problem) => `${name}: ${problem}`))
    const again = await mended(result.bytes, path, mending(suggested))
    if (again?.after !== result.after) found.push(`${name}: mended again: ${again?.replaced.map(({ was, is }) => `“${was}” → “${is}”`).join(', ')}`)
  }
  if (asked) console.log(`${option}, seeds ${FROM} to ${FROM + NUMBER - 1}: ${fixed} plans fixed in ${places} places, ${found.length} overdone, ${Math.round(process.cpuUsage().user / 1e6)} s`)
  expect(fixed).toBeGreaterThan(NUMBER / 5)
  expect(found.length > 30 ? [...found.slice(0, 30), `${found.length} in all`] : found).toEqual([])
}, PATIENCE)
