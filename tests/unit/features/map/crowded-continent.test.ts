import { describe, expect, it } from 'vitest'
import { crowdedContinent } from '#features/map/crowded-continent.ts'
import type { MapLabel } from '#domain/map/map-scene.ts'
import type { Continent, PlaceId } from '#domain/place/place.ts'

const id = (name: string): PlaceId => name as PlaceId
const places = new Map<PlaceId, { continent: Continent }>(
  ['a', 'b', 'c', 'd', 'e'].map((name) => [id(name), { continent: name === 'e' ? ('asia' as const) : ('europe' as const) }]),
)
const label = (name: string, slot: MapLabel['slot']): MapLabel => ({
  placeId: id(name),
  kind: 'sister',
  text: name,
  x: 0,
  y: 0,
  anchor: 'left',
  box: { x: 0, y: 0, width: 1, height: 1 },
  font: '12px sans-serif',
  isBold: false,
  isSelected: false,
  isFaint: false,
  slot,
})

describe('crowdedContinent', () => {
  it('is where most names stand on leaders or found no room', () => {
    const labels = [label('a', 'column'), label('b', 'column'), label('c', 'column'), label('e', 'column')]
    expect(crowdedContinent({ labels, unlabelled: [id('d')] }, places)).toBe('europe')
  })

  it('is none while few do', () => {
    const labels = [label('a', 'column'), label('b', 'E'), label('c', 'E'), label('d', 'W')]
    expect(crowdedContinent({ labels, unlabelled: [] }, places)).toBeUndefined()
  })
})
