import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { travelEstimate, travelEstimates, usualEstimates, usualMode } from '#domain/visit/travel-estimate.ts'

const tianjin = { lon: 117.2, lat: 39.13 }
const kobe = { lon: 135.18, lat: 34.69 }
const osaka = { lon: 135.5, lat: 34.69 }

describe('travelEstimate', () => {
  it.each([
    ['a flight with its airports', tianjin, kobe, undefined, 'flight', 338],
    ['a car within a region', kobe, osaka, undefined, 'car', 38],
    ['a train where one is wished', kobe, osaka, 'train', 'train', 35],
    ['nothing to the same spot', kobe, kobe, undefined, 'walk', 0],
  ] as const)('counts %s', (_, from, to, wish, mode, minutes) => expect(travelEstimate(from, to, usualEstimates, wish)).toMatchObject({ mode, minutes }))

  it('is the same there and back, and longer with slower wheels', () => {
    const point = fc.record({ lon: fc.double({ min: -180, max: 180, noNaN: true }), lat: fc.double({ min: -85, max: 85, noNaN: true }) })
    fc.assert(
      fc.property(point, point, (from, to) => {
        const there = travelEstimate(from, to, usualEstimates)
        expect(Math.abs(there.minutes - travelEstimate(to, from, usualEstimates).minutes)).toBeLessThanOrEqual(1)
        const slow = travelEstimate(from, to, { ...usualEstimates, carSpeed: 20 }, 'car')
        expect(slow.minutes).toBeGreaterThanOrEqual(travelEstimate(from, to, usualEstimates, 'car').minutes)
      }),
    )
  })
})

describe('travelEstimates', () => {
  it('takes the office’s own numbers and leaves out what is none', () => {
    const own = { carSpeed: 40, trainSpeed: 0, withinCity: 1e9, connectionDomestic: '45', other: 1, beforeFlight: Number.NaN }
    expect(travelEstimates(own)).toEqual({ ...usualEstimates, carSpeed: 40 })
  })
})

it.each([
  [0.3, 'walk'],
  [80, 'car'],
  [300, 'train'],
  [1500, 'flight'],
] as const)('usualMode over %s km: %s', (km, mode) => expect(usualMode(km)).toBe(mode))
