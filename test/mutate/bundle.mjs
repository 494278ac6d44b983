import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'
import { conditions } from './conditions.mjs'

/** All tests outside test/slow with the sources in one script, the conditions of `mutated` in it with their numbers. */
export async function bundle(root, mutated, folder) {
  const { texts, mutants } = instrumented(root, mutated)
  const names = readdirSync(join(root, 'test'), { recursive: true }).map((name) => name.split(sep).join('/'))
  const tests = names.filter((name) => name.endsWith('.test.ts') && !name.startsWith('slow/')).sort()
  const path = join(folder, 'tests.cjs')
  const entry = tests.map((name) => `import ${JSON.stringify(`suite:${name}`)}\nimport ${JSON.stringify(`./test/${name}`)}`).join('\n')
  await build({
    stdin: { contents: entry, resolveDir: root }, outfile: path, absWorkingDir: root,
    bundle: true, format: 'cjs', platform: 'node', target: 'node20', logLevel: 'error',
    supported: { 'dynamic-import': false }, external: ['typescript', 'esbuild', 'tinyglobby'], loader: { '.md': 'text' }, charset: 'utf8', keepNames: true,
    plugins: [{
      name: 'mutate',
      setup(to) {
        to.onResolve({ filter: /^(?:suite:|vitest$)/ }, ({ path }) => ({ path, namespace: 'mutate' }))
        // Before each file stands what says that the tests to come are its own.
        to.onLoad({ filter: /^suite:/, namespace: 'mutate' }, ({ path }) => ({ contents: `__suite.begin(${JSON.stringify(path.slice('suite:'.length))})` }))
        to.onLoad({ filter: /^vitest$/, namespace: 'mutate' }, () => ({ contents: 'module.exports = __suite' }))
        to.onLoad({ filter: /\.(?:ts|mjs)$/, namespace: 'file' }, async ({ path }) => {
          const name = relative(root, path).split(sep).join('/')
          if (!/^(?:src|test)\//.test(name)) return undefined
          const text = texts.get(name) ?? (await readFile(path, 'utf8'))
          return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: name.endsWith('.ts') ? 'ts' : 'js' }
        })
      },
    }],
  })
  return { mutants, path }
}

function instrumented(root, mutated) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(fileNames, options)
  const checker = program.getTypeChecker()
  const texts = new Map()
  const mutants = []
  for (const file of mutated) {
    const source = program.getSourceFile(join(root, 'src', file))
    const made = conditions(source, checker, mutants.length, file)
    texts.set(`src/${file}`, made.text)
    mutants.push(...made.mutants)
  }
  return { texts, mutants }
}
