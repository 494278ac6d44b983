import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin as Step } from 'esbuild'
import type { Plugin } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const src = join(root, 'src') + sep

/** `import.meta.url` stays that of the source: pages and programs stand beside it. */
const inPlace: Step = {
  name: 'in place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' }
    })
  },
}

/** A new folder with the sources without their types, a module each. */
async function stripped(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dvcheck-sources-'))
  const files = (readdirSync(src, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts')).map((name) => join(src, name))
  await build({
    absWorkingDir: root, entryPoints: files, outbase: root, outdir: folder, plugins: [inPlace],
    platform: 'node', target: 'node20', charset: 'utf8', sourcemap: 'inline', logLevel: 'error',
  })
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: unknown }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports }).replaceAll('.ts"', '.js"'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

/**
 * Gives tests the sources as modules of Node's own. As modules of vitest's, which asks for each name at each use of it, they took half as long again to run,
 * and three times as long to load.
 */
export async function sources(): Promise<{ readonly plugin: Plugin; readonly folder: string }> {
  const folder = await stripped()
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const plugin: Plugin = {
    name: 'sources',
    enforce: 'pre',
    resolveId(id, importer) {
      const file = importer && id.startsWith('.') ? resolve(dirname(importer), id) : id
      return file.startsWith(src) && file.endsWith('.js') ? join(folder, relative(root, file)) : null
    },
  }
  return { plugin, folder }
}
