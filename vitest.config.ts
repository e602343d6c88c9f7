import { defineConfig } from 'vitest/config'

const shared = { environment: 'node', restoreMocks: true } as const
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
      { test: { ...shared, name: 'rooms', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: pure } },
    ],
  },
})
