import { readFileSync, statSync } from 'node:fs'
import { geoArea, geoContains } from 'd3-geo'
import type { Feature, MultiPolygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { landOfTopology } from '#domain/map/land-of-topology.ts'

interface IndexEntry {
  readonly id: string
  readonly worldview: string
  readonly level: '110m' | '50m'
  readonly file: string
  readonly source: string
  readonly licence: string
  readonly approvalNumber: string | null
  readonly featureCount: number
  readonly bytes: number
}
type Countries = GeometryCollection<{ code: string | null; antarctica?: boolean }>
type WorldMap = Topology<{ countries: Countries; islands?: GeometryCollection; dashes?: GeometryCollection }>

const folder = 'resources/basemaps'
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
const worldMap = (file: string): WorldMap => read(file) as WorldMap
const index = read('index.json') as { readonly basemaps: readonly IndexEntry[] }
const mostBytes = { '110m': 150_000, '50m': 900_000 }
/** Points of the published 110m and 50m outlines, which set the cost of a frame. */
const mostPoints = { '110m': 9000, '50m': 82_000 }

describe.each(index.basemaps.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  const map = worldMap(entry.file)
  const { features } = feature(map, map.objects.countries)

  it('is what the index says, and small', () => {
    expect(entry.id).toBe(`${entry.worldview}-${entry.level}`)
    expect(statSync(`${folder}/${entry.file}`).size).toBe(entry.bytes)
    expect(entry.bytes).toBeLessThanOrEqual(mostBytes[entry.level])
    expect(map.arcs.flat().length).toBeLessThanOrEqual(mostPoints[entry.level])
    expect(features).toHaveLength(entry.featureCount)
    expect(entry.approvalNumber).toBeNull()
    expect(entry.source).toContain('Natural Earth')
  })

  it('has no empty, torn or inside-out country', () => {
    for (const { properties, geometry } of features) {
      const area = geoArea(geometry)
      expect(area > 0 && area < 2 * Math.PI, String(properties.code)).toBe(true)
      const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : []
      expect(polygons.length, String(properties.code)).toBeGreaterThan(0)
      for (const ring of polygons.flat()) {
        expect(ring.length).toBeGreaterThanOrEqual(4)
        expect(ring[0]).toEqual(ring.at(-1))
      }
    }
    expect(features.reduce((sum, { geometry }) => sum + geoArea(geometry), 0)).toBeLessThan(4 * Math.PI * 0.3)
  })

  it('names each country once and flags Antarctica', () => {
    const codes = features.map(({ properties }) => properties.code).filter((code) => code !== null)
    expect(codes).toEqual([...new Set(codes)])
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true)
    expect(features.filter(({ properties }) => properties.antarctica).map(({ properties }) => properties.code)).toEqual(
      ['AQ'],
    )
  })

  it('shares every border inland, so that it is drawn once', () => {
    const coasts = mesh(map, map.objects.countries, (a, b) => a === b).coordinates
    const inTheHimalaya = coasts.filter((line) => line.some(([x = 0, y = 0]) => x > 78 && x < 98 && y > 27.5 && y < 36))
    expect(inTheHimalaya).toEqual([])
  })

  it('can be read into land without Antarctica', () => {
    const land = landOfTopology(map)
    expect(land.countries).toHaveLength(entry.featureCount - 1)
    expect(land.borders.coordinates.length).toBeGreaterThan(100)
  })
})

describe.each(['110m', '50m'] as const)('who holds what at %s', (level) => {
  const holderOf = (worldview: string, lon: number, lat: number): string | null | undefined => {
    const map = worldMaps.get(`${worldview}-${level}`)
    return map?.find(({ geometry }) => geoContains(geometry, [lon, lat]))?.properties.code
  }
  const worldMaps = new Map(
    index.basemaps.map(({ id, file }) => {
      const map = worldMap(file)
      return [id, feature(map, map.objects.countries).features]
    }),
  )

  it.each([
    ['Tianjin', 117.2, 39.1, 'CN', 'CN', 'CN'],
    ['Aksai Chin', 79.4, 35.1, 'CN', 'CN', 'CN'],
    ['southern Tibet', 94, 28, 'CN', 'IN', 'IN'],
    ['western Ngari', 79, 31.2, 'CN', 'IN', 'IN'],
    ['Assam', 93, 26.3, 'IN', 'IN', 'IN'],
    ['Taiwan', 121, 23.7, 'CN', 'CN', 'TW'],
    ['Kosovo', 20.9, 42.6, 'RS', 'XK', 'XK'],
    ['Crimea', 34.3, 45.3, 'UA', 'UA', 'RU'],
    ['Western Sahara', -13, 24.5, 'EH', 'EH', 'MA'],
    ['Hargeisa', 44.3, 9.5, 'SO', 'SO', null],
    ['the north of Cyprus', 33.4, 35.27, 'CY', 'CY', null],
    ['Siachen', 77.1, 35.45, null, null, null],
    ['Chukotka beyond the date line', -175, 66.9, 'RU', 'RU', 'RU'],
    ['Lesotho', 28.3, -29.5, 'LS', 'LS', 'LS'],
  ])('%s', (_, lon, lat, cn, intl, ne) => {
    expect([holderOf('cn', lon, lat), holderOf('intl', lon, lat), holderOf('ne', lon, lat)]).toEqual([cn, intl, ne])
  })
})

describe('the view of China', () => {
  const map = worldMap('cn-110m.json')

  it('says nothing of Taiwan, Hong Kong or Macao as countries', () => {
    const text = readFileSync(`${folder}/cn-110m.json`, 'utf8') + readFileSync(`${folder}/cn-50m.json`, 'utf8')
    expect(text).not.toMatch(/"code":"(TW|HK|MO|XK)"|Taiwan/)
  })

  it('shows the islands and the ten dashes of the South China Sea, and no other view does', () => {
    expect(map.objects.islands?.geometries).toHaveLength(10)
    expect(map.objects.dashes?.geometries.map(({ type }) => type)).toEqual(
      Array.from({ length: 10 }, () => 'LineString'),
    )
    expect(worldMap('intl-50m.json').objects.dashes).toBeUndefined()
    expect(worldMap('ne-50m.json').objects.islands).toBeUndefined()
  })

  it('outlines Tianjin around its centre', () => {
    const outline = read('home-outline-tianjin.json') as Feature<MultiPolygon>
    expect(geoContains(outline, [117.2, 39.1])).toBe(true)
    expect(geoContains(outline, [116.4, 39.9])).toBe(false)
  })
})
