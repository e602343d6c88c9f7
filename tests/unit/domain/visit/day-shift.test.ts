import { expect, it } from 'vitest'
import { dayShift } from '#domain/visit/day-shift.ts'

const noon = Date.UTC(2026, 11, 13, 12)
const hour = 3_600_000

it.each([
  [noon, 'Asia/Tokyo', noon, 'Asia/Shanghai', 0],
  [noon + 3.5 * hour, 'Asia/Tokyo', noon + 3.5 * hour, 'Asia/Shanghai', 1],
  [noon, 'Pacific/Honolulu', noon, 'Asia/Shanghai', 0],
  [noon - 6 * hour, 'Pacific/Honolulu', noon - 6 * hour, 'Asia/Shanghai', -1],
  [noon + 96 * hour, 'Asia/Tokyo', noon, 'Asia/Tokyo', 4],
  [noon, 'Nowhere/At-all', noon, 'Asia/Tokyo', 0],
])('%d in %s, seen from %d in %s', (instant, zone, since, from, shift) => {
  expect(dayShift(instant, zone, since, from)).toBe(shift)
})
