import { expect, it } from 'vitest'
import { mapTierOf } from '#domain/map/map-filter.ts'

it.each([
  [{ tier: 'sister', standing: 'active' }, 'sister'],
  [{ tier: 'sister', standing: 'lapsed' }, 'sister'],
  [{ tier: 'friendly-exchange', standing: 'terminated' }, 'ended'],
] as const)('draws %o as %s', (place, tier) => {
  expect(mapTierOf(place)).toBe(tier)
})
