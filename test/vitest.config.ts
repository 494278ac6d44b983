import { defineConfig } from 'vitest/config'

/**
 * `npm test` runs both projects, `npm run test:fast` the first. In test/slow stands what measures growth, runs the program as it is built, or reads
 * thousands of made-up texts. One process a core runs file after file: no test may lean on what another left.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    isolate: false,
    minWorkers: '100%',
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: ['test/slow/**'], globalSetup: ['test/helpers/scratch.ts'] } },
      { extends: true, test: { name: 'slow', include: ['test/slow/**/*.test.ts'], globalSetup: ['test/helpers/built.ts', 'test/helpers/scratch.ts'] } },
    ],
  },
})
