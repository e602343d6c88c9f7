import { expect, it } from 'vitest'
import { circle, latestExchanges, silence } from '#features/home/home-figures.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { activity, day, place } from '../../domain/place/samples.ts'

const id = (text: string) => text as PlaceId

it('lists the longest silence first and counts the unchecked', () => {
  const places = [...['a', 'b', 'c', 'd'].map((name) => place({ id: id(name) })), place({ id: id('e'), confirmed: false })]
  const contacts = new Map([
    [id('a'), { light: 'dormant' as const, months: 25 }],
    [id('b'), { light: 'dormant' as const, months: 60 }],
    [id('c'), { light: 'slipping' as const, months: 13 }],
    [id('d'), { light: 'not-checked' as const }],
    // To be confirmed, hence not on the map and not counted here.
    [id('e'), { light: 'dormant' as const, months: 99 }],
  ])
  const found = silence(places, contacts)
  expect([
    found.dormant.map((one) => one.place.id),
    found.slipping.map((one) => one.place.id),
    found.notChecked,
  ]).toEqual([['b', 'a'], ['c'], 1])
})

it('counts current partners and their countries, the ended and the doubtful apart', () => {
  const found = circle([
    place(),
    place({ id: id('b'), country: 'JP' }),
    place({ id: id('c'), country: 'CA', standing: 'terminated' }),
    place({ id: id('d'), country: 'FR', confirmed: false }),
  ])
  expect(found).toEqual({
    places: 2,
    countries: 1,
    tiers: [
      { tier: 'sister', count: 2 },
      { tier: 'ended', count: 1 },
    ],
    toBeConfirmed: 1,
  })
})

it('shows what was held, the newest first, and nothing of the future', () => {
  const all = [
    activity({ id: 'old', date: day('2020') }),
    activity({ id: 'new', date: day('2026-11-23') }),
    activity({ id: 'plan', date: day('2026-12-01') }),
    activity({ id: 'programme', form: 'programme' }),
    activity({ id: 'said', state: 'reported', date: day('2026') }),
  ]
  expect(latestExchanges(all, day('2026-11-23'), 5).map((one) => one.id)).toEqual(['new', 'old'])
  expect(latestExchanges(all, day('2026-11-23'), 1)).toHaveLength(1)
})
