// Many plans for measurements: fixtures of offices that were made up, several in a file of about 25 KB, no two files alike.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const plans = fileURLToPath(new URL('../../fixtures/plans', import.meta.url))
const LENGTH = 25_000
const FOLDER = 500

/** Writes `number` plans below `folder`, 500 to a folder. */
export function many(folder, number) {
  const texts = readdirSync(plans).sort().map((name) => readFileSync(join(plans, name, 'plan.txt'), 'utf8'))
  for (let i = 0; i < number; i++) {
    let text = ''
    for (let k = i; Buffer.byteLength(text) < LENGTH; k++) text += `${texts[k % texts.length]}\n\n`
    const place = join(folder, `phong-${String(Math.floor(i / FOLDER)).padStart(2, '0')}`)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, `ke-hoach-${String(i).padStart(5, '0')}.txt`), text.replace('năm 2026', `năm 2026, đợt ${i}`))
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) many(process.argv[2] ?? '.', Number(process.argv[3] ?? 100))
