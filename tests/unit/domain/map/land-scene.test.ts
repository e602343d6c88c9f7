import { expect, it } from 'vitest'
import { landScene, pathTextOf } from '#domain/map/land-scene.ts'
import { firstView } from '#domain/map/map-view.ts'
import { projectionFor } from '#domain/map/projection.ts'
import { smallLand, stage } from './some-map.ts'

it('draws each country as path text, one over the date line in one piece around 150°E', () => {
  const scene = landScene(smallLand, firstView, stage, { showLakes: true })
  expect(scene.countries.map(({ code }) => code)).toEqual(['FR', 'FJ'])
  expect(scene.countries[1]?.path.match(/M/g)).toHaveLength(1)
  expect(scene.borders).toMatch(/^M[-\d.,LMZ]+$/)
  expect(scene.lakes).toBe('')
})

it('leaves out what a magnified stage does not show', () => {
  const scene = landScene(smallLand, { ...firstView, zoom: 30 }, stage, { showLakes: false, bleed: 0 })
  expect(scene.countries).toEqual([])
})

it('draws lakes only when asked to', () => {
  const lakes = smallLand.countries[0]?.geometry
  expect(landScene({ ...smallLand, lakes }, firstView, stage, { showLakes: false }).lakes).toBe('')
  expect(landScene({ ...smallLand, lakes }, firstView, stage, { showLakes: true }).lakes).not.toBe('')
})

it('gives no text for no shape', () => {
  expect(pathTextOf(projectionFor(firstView, stage))(undefined)).toBe('')
})
