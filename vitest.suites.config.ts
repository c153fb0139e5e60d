import { defineConfig } from 'vitest/config';

/**
 * Suites that `npm test` leaves out, since they read ../shared/, need a browser or take minutes; each has a command of
 * its own that names the files it runs: `npm run conformance`, `test:corpus`, `test:representations`, `test:browser`.
 */
export default defineConfig({
  test: {
    include: ['tests/{suites,browser}/**/*.test.{ts,tsx}'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
