import { configDefaults, defineConfig } from 'vitest/config';

const BUILT_SITE = 'tests/site/{budgets,built,dev,incremental}/**/*.test.ts';
const BROWSER = 'tests/browser/**/*.test.ts';

/** What comes soon may take long on a busy machine. */
const PATIENT = { poll: { timeout: 15_000 } };

export default defineConfig({
  test: {
    // All processors: vitest would leave one idle, which on two of them is half of the machine.
    maxWorkers: '100%',
    // `npm run coverage`: of the code that tests without a build load. The floor is where it stood; raise it with what you add.
    coverage: {
      provider: 'v8',
      exclude: ['tests/**'],
      reporter: ['text-summary'],
      thresholds: { statements: 93, branches: 88, functions: 93, lines: 94 },
    },
    projects: [
      {
        test: {
          name: 'units',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, BUILT_SITE, BROWSER],
          // Commands that tests start measure coverage too, and take several times as long on a busy machine.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: [BUILT_SITE],
          globalSetup: 'tests/site/built/build-fixture-site.ts',
          hookTimeout: 60_000,
          testTimeout: 120_000,
          expect: PATIENT,
        },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER],
          globalSetup: 'tests/browser/serve-site.ts',
          // A browser that got no processor for once is asked again; the reporter says which test needed it.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: PATIENT,
        },
      },
    ],
  },
});
