import { expect, it } from 'vitest'
import { countedExchanges, countedPlaces } from '#domain/statistics/statistics-wish.ts'

it('counts signed and confirmed places, and exchanges held', () => {
  expect(countedPlaces({})).toEqual({ tiers: ['sister', 'friendly-exchange', 'intent'], confirmed: true })
  expect(countedExchanges({})).toEqual({ held: true })
})

it('narrows places by tier and continent, exchanges by every line', () => {
  const wish = {
    tier: 'sister',
    continent: 'asia',
    field: 'education',
    sector: 'youth',
    direction: 'home',
    years: { from: 2019, to: 2025 },
  } as const
  expect(countedPlaces(wish)).toEqual({ tiers: ['sister'], continent: 'asia', confirmed: true })
  expect(countedExchanges(wish)).toEqual({
    held: true,
    tier: 'sister',
    continent: 'asia',
    field: 'education',
    sector: 'youth',
    direction: 'home',
  })
})
