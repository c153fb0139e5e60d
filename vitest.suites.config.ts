import { defineConfig } from 'vitest/config';

/** Suites that read ../shared/ : `npm run conformance`, `npm run test:corpus`, … name the files they run. */
export default defineConfig({
  test: { include: ['tests/suites/**/*.test.{ts,tsx}'], testTimeout: 600_000, hookTimeout: 600_000 },
});
