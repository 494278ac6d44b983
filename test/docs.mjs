// docs/rules.md, written from the rules' pages: `npm run docs`.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const outfile = join(root, 'node_modules/.dvcheck-docs.mjs')
await build({ absWorkingDir: root, entryPoints: ['test/helpers/rules-page.ts'], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'warning' })
try {
  const { rulesPage } = await import(pathToFileURL(outfile).href)
  writeFileSync(join(root, 'docs/rules.md'), rulesPage(root))
} finally {
  rmSync(outfile)
}
