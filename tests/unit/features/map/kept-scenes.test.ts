import { keptScenes } from '#features/map/kept-scenes.ts'
import type { MapContent, ScenePlacing } from '#features/map/map-content.ts'
import type { MeasureText } from '#domain/map/map-scene.ts'
import { firstView } from '#domain/map/map-view.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { expect, it } from 'vitest'

const kobe = 'kobe' as PlaceId
const measure: MeasureText = (text) => text.length * 7
const content = (name: string): MapContent => ({
  places: [{ id: kobe, name, tier: 'sister', country: 'JP', lon: 135.2, lat: 34.7 }],
  home: undefined,
  selected: undefined,
  settings: { arcs: 'none', showLabels: true, showShading: false },
  isLand: undefined,
  family: 'sans-serif',
  fontSize: 12,
})
const placing: ScenePlacing = { view: firstView, size: { width: 900, height: 500 }, keepOut: [], measure, before: undefined }

it('gives the scene of the same again, whatever was shown between', () => {
  const sceneOf = keptScenes()
  const first = sceneOf(content('Kobe'), placing)
  const other = sceneOf(content('神户'), { ...placing, before: first.labels })
  expect(other.labels.map(({ text }) => text)).toEqual(['神户'])
  expect(sceneOf(content('Kobe'), { ...placing, before: other.labels })).toBe(first)
})

it('places anew what stands elsewhere, has other faces, or another land under it', () => {
  const sceneOf = keptScenes()
  const first = sceneOf(content('Kobe'), placing)
  for (const again of [
    sceneOf(content('Kobe'), { ...placing, keepOut: [{ x: 0, y: 0, width: 900, height: 200 }] }),
    sceneOf(content('Kobe'), { ...placing, measure: (text) => text.length * 9 }),
    sceneOf({ ...content('Kobe'), isLand: () => true }, placing),
    sceneOf({ ...content('Kobe'), selected: kobe }, placing),
  ])
    expect(again).not.toBe(first)
})

it('lets the oldest go', () => {
  const sceneOf = keptScenes()
  const first = sceneOf(content('Kobe'), placing)
  for (let index = 0; index < 12; index += 1) sceneOf(content(`Kobe ${index}`), placing)
  expect(sceneOf(content('Kobe'), placing)).not.toBe(first)
})
