import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/assemble/parse.js'
import type { Plan } from '../src/model/plan.js'
const folder = new URL('../fixtures/forms/', import.meta.url)
const names = readdirSync(folder).filter((n) => !/\.|word|pdf/.test(n))
const FORMS = ['plan.nfd.txt','plan.tcvn3.txt','plan.vni.txt','plan.1258.txt','plan.md','plan.docx','typed.docx','plan.doc','plan.odt','plan.html','plan.pdf']
const read = (url: URL) => parse(readFileSync(url), { path: url.pathname })
function bare({ source: _, ...plan }: Plan, low = false): unknown {
  return JSON.parse(low ? JSON.stringify(plan).toLowerCase() : JSON.stringify(plan), (key, value: unknown) => (key === 'position' || key === 'paragraphs' ? undefined : value))
}
describe.each(names)('%s', (name) => {
  test.each(FORMS)('%s', async (form) => {
    const [own, text] = [await read(new URL(`${name}/${form}`, folder)), await read(new URL(`${name}/plan.txt`, folder))]
    const low = form.includes('tcvn3')
    writeFileSync(`/tmp/fx/${name}.${form}.json`, JSON.stringify(bare(own.plan, low), null, 1)); writeFileSync(`/tmp/fx/${name}.txt.json`, JSON.stringify(bare(text.plan), null, 1)); writeFileSync(`/tmp/fx/${name}.${form}.text`, own.source.lines.map((l) => l.cells ? l.cells.map((c,i) => c.value + (l.merged?.[i] ? '^' : '')).join(' | ') : l.passage.value).join('\n'))
    expect(bare(own.plan, low)).toEqual(bare(text.plan, low))
    console.log(name, form, own.plan.tasks.length, JSON.stringify(own.plan.source.notes.map((n) => n.message)))
  })
})
