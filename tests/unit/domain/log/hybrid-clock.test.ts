import { nextHybridTime, wallTime } from '#domain/log/hybrid-clock.ts'
import { expect, it } from 'vitest'

it('follows the wall clock', () => expect(nextHybridTime(5, 1_700_000_000_000)).toBe(1_700_000_000_000_000))
it('counts on when the wall clock stands still or was set back', () => {
  const first = nextHybridTime(0, 2000)
  expect(nextHybridTime(first, 2000)).toBe(first + 1)
  expect(nextHybridTime(first, 1000)).toBe(first + 1)
})
it('keeps the milliseconds', () => expect(wallTime(nextHybridTime(0, 1234))).toBe(1234))
it('fits a double for the next two centuries', () =>
  expect(Number.isSafeInteger(nextHybridTime(0, Date.UTC(2226, 0)))).toBe(true))
