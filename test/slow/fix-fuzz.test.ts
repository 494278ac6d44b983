import { expect, test } from 'vitest'
import { parse } from '../../src/assemble/parse.js'
import { mended } from '../../src/fix/mend.js'
import { defaults } from '../../src/settings/settings.js'
import { damagedPlan } from '../helpers/damage.js'
import { asked, FROM, FUZZ, PATIENCE } from '../helpers/seeds.js'
import { overdone } from '../helpers/unmended.js'

const NUMBER = Math.ceil(FUZZ / 10)

test(`${NUMBER} damaged plans: no fix changes what it does not name`, async () => {
  const found: string[] = []
  let fixed = 0
  let places = 0
  for (let seed = FROM; seed < FROM + NUMBER; seed++) {
    const { name, text, path } = damagedPlan(seed)
    const bytes = new TextEncoder().encode(text)
    const result = await mended(bytes, path, { settings: defaults })
    if (!result) continue
    fixed++
    places += result.number
    found.push(...overdone(await parse(bytes, { path }), await parse(result.bytes, { path })).map((problem) => `${name}: ${problem}`))
  }
  if (asked) console.log(`seeds ${FROM} to ${FROM + NUMBER - 1}: ${fixed} plans fixed in ${places} places, ${found.length} overdone, ${Math.round(process.cpuUsage().user / 1e6)} s`)
  expect(fixed).toBeGreaterThan(NUMBER / 5)
  expect(found.length > 30 ? [...found.slice(0, 30), `${found.length} in all`] : found).toEqual([])
}, PATIENCE)
