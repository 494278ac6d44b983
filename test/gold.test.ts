import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import { differences, type Gold } from './helpers/gold.js'

const folder = fileURLToPath(new URL('../fixtures/gold', import.meta.url))

// Plans of many kinds of offices, written and annotated by people who had not seen the program: what it reads in another way is listed beside each, and no
// more of it may come. `UPDATE=1 npm run test:fast -- gold` writes the lists anew: the diff is what was gained and lost.
test.each(readdirSync(folder))('%s is read as its annotator read it, but for what is known', async (name) => {
  const gold = JSON.parse(readFileSync(`${folder}/${name}/gold.json`, 'utf8')) as Gold
  const { plan } = await parse(readFileSync(`${folder}/${name}/${gold.source}`), { path: gold.source })
  const found = differences(gold, plan)
  const list = `${folder}/${name}/differences.txt`
  if (process.env['UPDATE'] === '1') writeFileSync(list, found.map((line) => `${line}\n`).join(''))
  else expect(found).toEqual(existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter((line) => line !== '') : [])
})
