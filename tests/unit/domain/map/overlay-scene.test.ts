import { describe, expect, it } from 'vitest'
import { frameOf, mapScene, overlayScene } from '#domain/map/overlay-scene.ts'
import { firstView, type MapView } from '#domain/map/map-view.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { crowd, mapPlace, overlayInput, smallLand, stage } from './some-map.ts'

const globe: MapView = { ...firstView, projection: 'globe', center: [117, 30] }

describe('the overlay', () => {
  it('names home and every place', () => {
    const { symbols, labels, unlabelled } = overlayScene(overlayInput())
    expect(symbols).toHaveLength(crowd.length + 1)
    expect(labels).toHaveLength(crowd.length + 1)
    expect(unlabelled).toEqual([])
    expect(symbols[0]).toMatchObject({ kind: 'home', name: '天津' })
  })

  it('draws arcs to partners, not to mere contacts or to ended ones', () => {
    const { arcs } = overlayScene(overlayInput())
    expect(arcs.map(({ tier }) => tier)).not.toContain('contact')
    expect(arcs.map(({ tier }) => tier)).not.toContain('ended')
    expect(overlayScene(overlayInput({ selected: 'Seoul' as PlaceId })).arcs.map(({ placeId }) => placeId)).toContain('Seoul')
    expect(overlayScene(overlayInput({ arcs: 'none' })).arcs).toEqual([])
    expect(overlayScene(overlayInput({ home: undefined })).arcs).toEqual([])
  })

  it('shades countries by partners, four and more alike, home apart, ended not at all', () => {
    const places = [...crowd, ...[1, 2, 3, 4].map((i) => mapPlace(`jp${i}`, 130 + i, 33, { country: 'JP' }))]
    const { shades } = overlayScene(overlayInput({ places }))
    expect(shades.get('JP')).toBe(4)
    expect(shades.get('IT')).toBe(2)
    expect(shades.get('CN')).toBe('home')
    expect(shades.has('CA')).toBe(false)
    expect(overlayScene(overlayInput({ showShading: false })).shades.size).toBe(0)
  })

  it('lets the selected place stand out and others step back from the highlighted', () => {
    const scene = overlayScene(overlayInput({ selected: 'Kobe' as PlaceId, highlighted: ['Kobe' as PlaceId] }))
    const kobe = scene.symbols.find(({ placeId }) => placeId === 'Kobe')
    const rome = scene.symbols.find(({ placeId }) => placeId === 'Rome')
    expect(kobe).toMatchObject({ isSelected: true, isFaint: false })
    expect(rome).toMatchObject({ isSelected: false, isFaint: true })
    expect(scene.labels.find(({ placeId }) => placeId === 'Kobe')?.isBold).toBe(true)
  })

  it('hides what is behind the globe and says so', () => {
    const scene = overlayScene(overlayInput({ view: globe }))
    expect(scene.hidden).toContain('Toronto')
    expect(scene.symbols.some(({ placeId }) => placeId === 'Toronto')).toBe(false)
    expect(scene.labels.some(({ placeId }) => placeId === 'Toronto')).toBe(false)
  })

  it('goes without names when they are switched off', () => {
    expect(overlayScene(overlayInput({ showLabels: false })).labels).toEqual([])
  })

  it('stands with nothing to show', () => {
    expect(overlayScene(overlayInput({ places: [], home: undefined }))).toMatchObject({ symbols: [], arcs: [], labels: [] })
  })
})

it('joins land and overlay in one scene', () => {
  const scene = mapScene(smallLand, { showLakes: false }, overlayInput())
  expect(scene.countries).toHaveLength(2)
  expect(scene.size).toBe(stage)
})

it('gives only the globe a horizon', () => {
  expect(frameOf(firstView, stage).horizon).toBeUndefined()
  expect(frameOf(globe, stage).horizon?.radius).toBeCloseTo(stage.height / 2 - 24)
})
