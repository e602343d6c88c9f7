import { expect, it } from 'vitest'
import { fitsPlace, type PlaceFilter } from '#domain/place/place-filter.ts'
import { day, place } from './samples.ts'

it.each<[PlaceFilter, boolean]>([
  [{}, true],
  [{ tiers: ['sister', 'intent'] }, true],
  [{ tiers: ['ended'] }, false],
  [{ continent: 'asia', country: 'JP' }, true],
  [{ continent: 'europe' }, false],
  [{ country: 'KR' }, false],
  [{ light: 'slipping' }, true],
  [{ light: 'fresh' }, false],
  [{ since: { from: 1973, to: 1973 } }, true],
  [{ since: { from: 1974, to: 2026 } }, false],
  [{ undated: true }, false],
  [{ confirmed: true }, true],
])('lets Kobe through %j: %s', (filter, expected) => expect(fitsPlace(place(), filter, () => 'slipping')).toBe(expected))

it('knows the ended, the doubtful and the undated', () => {
  const fits = (more: object, filter: PlaceFilter) => fitsPlace(place(more), filter, () => 'fresh')
  expect(fits({ standing: 'terminated' }, { tiers: ['sister'] })).toBe(false)
  expect(fits({ standing: 'terminated' }, { tiers: ['ended'] })).toBe(true)
  expect(fits({ confidence: 'low' }, { confirmed: true })).toBe(false)
  expect(fits({ tierSince: undefined }, { undated: true })).toBe(true)
  expect(fits({ tierSince: day('1973-06') }, { since: { from: 1973, to: 1980 } })).toBe(true)
})
