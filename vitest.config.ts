import { defineConfig } from 'vitest/config'

/** Pure tests beside the code, then what crosses a boundary: contracts, scenarios, pages, architecture. */
export default defineConfig({
  test: {
    reporters: ['default', './scripts/countReporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Much of a test is waiting for a browser or a server: two at a time, also on two cores.
    maxWorkers: 2,
    // Files of one kind share what they load: loading it anew for each took a quarter of the time.
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['src/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { name: 'contract', include: ['test/contract/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'scenario', include: ['test/scenario/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'pages', include: ['test/pages/**/*.test.ts'], isolate: false },
      },
    ],
  },
})
