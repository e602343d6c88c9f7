import { expect, it } from 'vitest'
import { fitsActivity, type ActivityFilter } from '#domain/activity/activity-filter.ts'
import { activity, day, place } from '../place/samples.ts'

const tour = activity({ date: day('2024-12-30'), endDate: day('2025-01-02'), sectors: ['music', 'trade'], direction: 'outbound' })

it.each<[ActivityFilter, boolean]>([
  [{}, true],
  [{ place: 'kobe' as never, sector: 'music' }, true],
  [{ place: 'incheon' as never }, false],
  [{ field: 'culture-tourism' }, true],
  [{ field: 'trade-economy' }, true],
  [{ field: 'education' }, false],
  [{ direction: 'outbound' }, true],
  [{ direction: 'unknown' }, false],
  // Under way in both years, begun in one.
  [{ year: 2024 }, true],
  [{ year: 2025 }, true],
  [{ begun: { from: 2024, to: 2024 } }, true],
  [{ begun: { from: 2025, to: 2025 } }, false],
  [{ held: true }, true],
  [{ undated: true }, false],
  [{ tier: 'sister', continent: 'asia' }, true],
  [{ tier: 'intent' }, false],
  [{ continent: 'europe' }, false],
])('lets the tour through %j: %s', (filter, expected) => expect(fitsActivity(tour, filter, () => place())).toBe(expected))

it('asks one and the same place for tier and continent', () => {
  const both = activity({ placeIds: ['a', 'b'] as never })
  const placeOf = (id: string) => (id === 'a' ? place({ tier: 'sister', continent: 'asia' }) : place({ tier: 'intent', continent: 'europe' }))
  expect(fitsActivity(both, { tier: 'sister', continent: 'europe' }, placeOf)).toBe(false)
  expect(fitsActivity(both, { tier: 'intent', continent: 'europe' }, placeOf)).toBe(true)
  expect(fitsActivity(both, { tier: 'intent' }, () => undefined)).toBe(false)
})

it('knows what has no date and no direction, and what was not held', () => {
  expect(fitsActivity(activity({}), { undated: true, direction: 'unknown' }, () => place())).toBe(true)
  expect(fitsActivity(activity({ state: 'planned' }), { held: true }, () => place())).toBe(false)
})
