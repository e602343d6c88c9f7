import { expect, it } from 'vitest'
import { isProjectionName, projectionNames } from '#domain/map/map-view.ts'

it('tells the names of projections from other words', () => {
  expect(projectionNames.every(isProjectionName)).toBe(true)
  expect(isProjectionName('mercator')).toBe(false)
})
