import { describe, expect, it } from 'vitest'
import { firstView, projectionNames } from '#domain/map/map-view.ts'
import { eastAt, extents, fitOf, projectionFor } from '#domain/map/projection.ts'
import { stage } from './some-map.ts'

describe('the whole map', () => {
  it('is 22 px wider than the stage, its middle 2 px above the stage’s', () => {
    const projection = projectionFor(firstView, stage)
    const [west = 0] = projection([-30 + 1e-6, 0]) ?? []
    const [east = 0] = projection([-30 - 1e-6, 0]) ?? []
    expect(east - west).toBeCloseTo(stage.width + 22, 0)
    expect(projection([150, 0])).toEqual([stage.width / 2, stage.height / 2 - 2])
  })

  it.each(projectionNames)('has all land from Ellesmere Island to Tierra del Fuego on the stage: %s', (projection) => {
    for (const size of [stage, { width: 400, height: 900 }, { width: 1900, height: 500 }]) {
      const project = projectionFor({ ...firstView, projection }, size)
      for (const lonLat of [[150, 83], [150, -56]] as const) {
        const [x = NaN, y = NaN] = project([...lonLat]) ?? []
        if (projection === 'globe') continue
        expect(x).toBeGreaterThan(-12)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(size.height)
      }
    }
  })

  it('keeps north up on flat maps whatever the latitude of the centre', () => {
    const project = projectionFor({ ...firstView, center: [116, 40] }, stage)
    expect(project([116, 0])?.[0]).toBeCloseTo(stage.width / 2)
  })

  it('fits the globe with a margin', () => {
    expect(fitOf('globe', stage)).toEqual({ scale: stage.height / 2 - 24, middle: [0, 0] })
  })
})

it('knows that maps grow narrower to the north, Miller’s excepted', () => {
  expect(eastAt('equal-earth', -1)).toBeLessThan(eastAt('equal-earth', 0) - 0.3)
  expect(eastAt('miller', -1)).toBeCloseTo(Math.PI)
})

it('knows how far each flat projection reaches', () => {
  expect(extents['equal-earth'].east).toBeCloseTo(2.7066, 3)
  expect(extents.miller.east).toBeCloseTo(Math.PI, 3)
})
