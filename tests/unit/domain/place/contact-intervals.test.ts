import { expect, it } from 'vitest'
import { defaultIntervals, hasDefaultIntervals, intervalsOf, isInterval, withInterval } from '#domain/place/contact-intervals.ts'
import type { HomeCity } from '#domain/place/home.ts'
import { tiers } from '#domain/place/place.ts'

const home: HomeCity = { id: 'tianjin', names: { en: 'Tianjin' }, country: 'CN', lon: 117, lat: 39, timeZone: 'Asia/Shanghai' }

it('has intervals for every tier, all of them possible', () => {
  expect(tiers.map((tier) => isInterval(defaultIntervals[tier]))).toEqual([true, true, true, true])
  expect(intervalsOf(undefined)).toEqual(defaultIntervals)
})

it('lets the office change one tier and leaves the others as they are', () => {
  const changed = withInterval(home, 'contact', { slipping: 6, dormant: 9 })
  expect(intervalsOf(changed)).toEqual({ ...defaultIntervals, contact: { slipping: 6, dormant: 9 } })
  expect([hasDefaultIntervals(home), hasDefaultIntervals(changed)]).toEqual([true, false])
})

it('keeps nothing of what is the default', () => {
  const changed = withInterval(home, 'sister', { slipping: 6, dormant: 9 })
  expect(withInterval(changed, 'sister', defaultIntervals.sister)).toEqual(home)
})

it.each([
  [{ slipping: 12, dormant: 24 }, true],
  [{ slipping: 1, dormant: 120 }, true],
  [{ slipping: 24, dormant: 24 }, false],
  [{ slipping: 0, dormant: 24 }, false],
  [{ slipping: 12, dormant: 121 }, false],
  [{ slipping: 1.5, dormant: 24 }, false],
  [{ slipping: NaN, dormant: 24 }, false],
])('judges %o: %s', (interval, expected) => expect(isInterval(interval)).toBe(expected))
