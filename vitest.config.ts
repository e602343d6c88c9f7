import { defineConfig } from 'vitest/config'

/** A loaded machine is slow, never wrong: the time a test may take is for one that hangs. */
const shared = { environment: 'node', restoreMocks: true, testTimeout: 60_000, hookTimeout: 60_000 } as const
/** What is pure keeps nothing between its files, so that they can share one world: each module is read once. */
const pure = ['domain', 'navigation', 'scripts', 'resources'].map((room) => `tests/unit/${room}/**/*.test.ts`)

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'pure',
          include: [...pure, 'tests/house/**/*.test.ts'],
          isolate: false,
          pool: 'threads',
        },
      },
      { test: { ...shared, name: 'rooms', include: ['tests/unit/**/*.test.ts'], exclude: pure } },
      {
        test: {
          ...shared,
          name: 'screens',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/fixtures/patient-screen.ts'],
        },
      },
    ],
  },
})
