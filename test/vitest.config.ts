import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { LongestFirst } from './helpers/longest-first.js'
import { sources } from './helpers/sources.js'

const { plugin, folder } = await sources()

/** Tests of some folders. */
const project = (name: string, include: string, ...globalSetup: readonly string[]): TestProjectInlineConfiguration => ({
  extends: true, test: { name, include: [include], globalSetup: [...globalSetup, 'test/helpers/scratch.ts'] },
})

/**
 * `npm test` runs all projects, `npm run test:fast` the first: tables, rules, fixtures. In test/program stands what runs the command line, its reports and
 * the papers; in test/slow what measures growth, runs the program as it is built, or reads thousands of made-up texts. One process a core runs file after
 * file: no test may lean on what another left.
 */
export default defineConfig({
  plugins: [plugin],
  test: {
    server: { deps: { external: [new RegExp(folder.replaceAll(/\W/g, '\\$&'))] } },
    pool: 'forks',
    poolOptions: { forks: { execArgv: ['--enable-source-maps'] } },
    isolate: false,
    minWorkers: '100%',
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      project('fast', 'test/*.test.ts'),
      project('program', 'test/program/*.test.ts'),
      project('slow', 'test/slow/**/*.test.ts', 'test/helpers/built.ts'),
    ],
  },
})
