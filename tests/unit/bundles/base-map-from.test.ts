import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { landOfTopology } from '#domain/map/land-of-topology.ts'
import { baseMapFrom, baseMapLimits, type ReadBaseMap } from '#bundles/base-map-from.ts'
import { BaseMapRefused, type BaseMapProblem } from '#bundles/base-map-problem.ts'
import { shapeFile, zippedShapeFile } from './shape-file.ts'

const bytesOf = (value: unknown): Uint8Array => strToU8(typeof value === 'string' ? value : JSON.stringify(value))
const read = (value: unknown, view = 'CN'): ReadBaseMap => baseMapFrom(bytesOf(value), view)

function refusal(read: () => unknown): BaseMapProblem {
  try {
    read()
  } catch (problem) {
    if (problem instanceof BaseMapRefused) return problem.problem
    throw problem
  }
  throw new Error('the map was accepted')
}

const square = (west: number, south: number, size = 10) => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south],
]
const country = (code: string, west: number, properties: object = {}) => ({
  type: 'Feature',
  properties: { ISO_A2: code, NAME: code, ...properties },
  geometry: { type: 'Polygon', coordinates: [square(west, 0)] },
})
const world = { type: 'FeatureCollection', features: [country('CN', 100), country('JP', 130), country('FR', 0)] }

describe('a GeoJSON map', () => {
  it('becomes a topology of countries with their codes', () => {
    const map = read(world)
    expect(map.codeProperty).toBe('ISO_A2')
    expect(map.featureCount).toBe(3)
    expect(map.remarks).toEqual([])
    expect(landOfTopology(map.topology).countries.map(({ code }) => code).sort()).toEqual(['CN', 'FR', 'JP'])
  })

  it('is read with a byte order mark and space before it', () => {
    expect(read(`\uFEFF  \n${JSON.stringify(world)}`).featureCount).toBe(3)
  })

  it('takes alpha-3 codes and joins the parts of a country', () => {
    const features = [country('', 100, { A3: 'CHN' }), country('', 110, { A3: 'CHN' }), country('', 0, { A3: 'FRA' })]
    const land = landOfTopology(read({ type: 'FeatureCollection', features }).topology)
    expect(land.countries.map(({ code }) => code).sort()).toEqual(['CN', 'FR'])
  })

  it('closes open rings, drops empty ones and turns those that run the wrong way', () => {
    const open = { ...country('CN', 100), geometry: { type: 'Polygon', coordinates: [square(100, 0).slice(0, -1).reverse()] } }
    const empty = { ...country('JP', 130), geometry: { type: 'MultiPolygon', coordinates: [[[[1, 1], [2, 2], [1, 1], [1, 1]]], [square(130, 0)]] } }
    const map = read({ type: 'FeatureCollection', features: [open, empty] })
    expect(map.remarks).toEqual([
      { kind: 'dropped-rings', count: 1 },
      { kind: 'closed-rings', count: 1 },
    ])
  })

  it('keeps lines as disputed borders and says that points were left out', () => {
    const line = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[0, 0], [10, 10]] } }
    const point = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } }
    const map = read({ type: 'FeatureCollection', features: [...world.features, line, point] })
    expect(landOfTopology(map.topology).disputed).toBeDefined()
    expect(map.remarks).toContainEqual({ kind: 'points-left-out', count: 1 })
  })

  it('takes the Chinese point of view of a Natural Earth file', () => {
    const features = [
      country('CN', 100, { ADM0_A3_CN: 'CHN', FCLASS_CN: 'Admin-0 country' }),
      country('TW', 121, { ADM0_A3_CN: 'CHN', FCLASS_CN: 'Admin-0 dependency' }),
      country('XK', 20, { ADM0_A3_CN: 'SRB', FCLASS_CN: 'Unrecognized' }),
    ]
    const map = read({ type: 'FeatureCollection', features })
    expect(map.pointsOfView).toEqual(['CN'])
    expect(map.remarks).toContainEqual({ kind: 'unrecognised-left-out', count: 1, pointOfView: 'CN' })
    expect(landOfTopology(map.topology).countries.map(({ code }) => code)).toEqual(['CN'])
    expect(landOfTopology(read({ type: 'FeatureCollection', features }, 'US').topology).countries).toHaveLength(3)
  })

  it('takes script and markup as nothing but text, and __proto__ as an ordinary key', () => {
    const hostile = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"polluted":1},"constructor":"x","name":"<img src=x onerror=alert(1)>","ISO_A2":"CN"},"geometry":{"type":"Polygon","coordinates":${JSON.stringify([square(100, 0)])}}}]}`
    const map = read(hostile)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(JSON.stringify(map)).not.toContain('onerror')
  })

  it('says when no country can be told', () => {
    const features = world.features.map((one) => ({ ...one, properties: { NAME: 'x' } }))
    expect(read({ type: 'FeatureCollection', features }).remarks).toEqual([{ kind: 'no-codes' }])
  })
})

describe('a TopoJSON map', () => {
  const topology = {
    type: 'Topology',
    arcs: [square(100, 0), square(130, 0)],
    objects: {
      land: { type: 'Polygon', arcs: [[0]] },
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0]], id: 'CHN' },
          { type: 'Polygon', arcs: [[1]], id: 'JPN' },
        ],
      },
    },
  }

  it('is read from the object that holds the countries', () => {
    expect(landOfTopology(read(topology).topology).countries.map(({ code }) => code)).toEqual(['CN', 'JP'])
  })

  it('is refused when a shape names an arc that is not there', () => {
    const geometries = [{ type: 'Polygon', arcs: [[0]] }, { type: 'Polygon', arcs: [[7]] }]
    const broken = { ...topology, objects: { countries: { type: 'GeometryCollection', geometries } } }
    expect(refusal(() => read(broken))).toEqual({ kind: 'missing-arc', feature: 2, arc: 7 })
  })

  it('is refused when its grid leads off the earth', () => {
    const broken = { ...topology, transform: { scale: [1e300, 1e300], translate: [0, 0] } }
    expect(refusal(() => read(broken)).kind).toBe('coordinate')
  })

  it('is refused when its arcs are no numbers', () => {
    expect(refusal(() => read({ ...topology, arcs: [['a', 'b']] })).kind).toBe('not-a-map')
  })
})

describe('a zipped shapefile', () => {
  it('is read with the codes of its table', () => {
    const map = baseMapFrom(zippedShapeFile([{ ring: square(100, 0), code: 'CN' }, { ring: square(130, 0), code: 'JP' }]), 'CN')
    expect(map.codeProperty).toBe('ISO_A2')
    expect(landOfTopology(map.topology).countries.map(({ code }) => code)).toEqual(['CN', 'JP'])
  })

  it('is refused when it is cut off', () => {
    const whole = zippedShapeFile([{ ring: square(100, 0), code: 'CN' }])
    expect(refusal(() => baseMapFrom(whole.slice(0, whole.length / 2), 'CN')).kind).toBe('broken-zip')
  })

  it('is refused when a coordinate is not a number', () => {
    const zip = zippedShapeFile([{ ring: [[NaN, 0], [1, 1], [2, 0], [NaN, 0]], code: 'CN' }])
    expect(refusal(() => baseMapFrom(zip, 'CN'))).toEqual({ kind: 'coordinate', feature: 1, lon: 'NaN', lat: '0' })
  })

  it('is refused when a record claims more points than it holds', () => {
    const shp = shapeFile([square(100, 0)])
    new DataView(shp.buffer).setInt32(100 + 8 + 40, 50_000_000, true)
    expect(refusal(() => baseMapFrom(zipSync({ 'a.shp': shp }), 'CN')).kind).toBe('broken-shapes')
  })

  it('is refused when its records never end', () => {
    const shp = shapeFile([square(100, 0)])
    new DataView(shp.buffer).setInt32(104, 0)
    expect(refusal(() => baseMapFrom(zipSync({ 'a.shp': shp }), 'CN')).kind).toBe('broken-shapes')
  })

  it('is refused as a zip bomb before it is unpacked', { timeout: 20_000 }, () => {
    const bomb = zipSync({ 'a.shp': new Uint8Array(60 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(refusal(() => baseMapFrom(bomb, 'CN')).kind).toBe('zip-too-large')
  })

  it('is refused with too many files, with none that fits, or with two maps', () => {
    const many = Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`${i}.txt`, new Uint8Array(1)]))
    expect(refusal(() => baseMapFrom(zipSync(many), 'CN')).kind).toBe('zip-too-full')
    expect(refusal(() => baseMapFrom(zipSync({ 'readme.txt': new Uint8Array(1) }), 'CN')).kind).toBe('zip-without-shapes')
    const shp = shapeFile([square(100, 0)])
    expect(refusal(() => baseMapFrom(zipSync({ 'a.shp': shp, 'b.shp': shp }), 'CN'))).toEqual({ kind: 'zip-with-several-maps', maps: 2 })
  })
})

describe('everything else is refused with its reason', () => {
  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'unknown-format'],
    ['nothing', '', 'unknown-format'],
    ['a list', '[1,2]', 'unknown-format'],
    ['broken JSON', '{"type":"FeatureCollection","features":[', 'not-json'],
    ['NaN in JSON', '{"type":"Point","coordinates":[NaN,0]}', 'not-json'],
    ['other JSON', '{"type":"invoice"}', 'not-a-map'],
    ['points only', '{"type":"Point","coordinates":[1,2]}', 'no-areas'],
    ['a feature that is none', '{"type":"FeatureCollection","features":[7]}', 'broken-feature'],
    ['coordinates that are text', '{"type":"Polygon","coordinates":[[["a","b"]]]}', 'coordinate'],
    ['coordinates that are no list', '{"type":"Polygon","coordinates":7}', 'broken-feature'],
  ])('%s', (_name, text, kind) => {
    expect(refusal(() => read(text)).kind).toBe(kind)
  })

  it('names the feature whose coordinate is off the earth', () => {
    const features = [...world.features, { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [square(200, 0)] } }]
    expect(refusal(() => read({ type: 'FeatureCollection', features }))).toEqual({ kind: 'coordinate', feature: 4, lon: '200', lat: '0' })
  })

  it('deep nesting, before it is parsed', () => {
    expect(refusal(() => read('{"a":' + '['.repeat(100_000)))).toEqual({ kind: 'too-deep', most: baseMapLimits.mostDepth })
  })

  it('ten million points, with their number, before they are parsed', { timeout: 20_000 }, () => {
    const ring = '[0,0],'.repeat(10_000_000)
    const bytes = strToU8(`{"type":"Polygon","coordinates":[[${ring}[0,0]]]}`)
    expect(refusal(() => baseMapFrom(bytes, 'CN'))).toEqual({ kind: 'too-many-points', points: 10_000_001, most: 1_000_000 })
  })

  it('a file of more than 64 MB', () => {
    expect(refusal(() => baseMapFrom(new Uint8Array(65 * 1024 * 1024), 'CN'))).toEqual({ kind: 'too-large', megabytes: 65, most: 64 })
  })
})

describe('a map with more points than are kept', () => {
  it('is simplified, keeps every island, and says so', { timeout: 40_000 }, () => {
    const island = (code: string, lon: number) => {
      const ring = Array.from({ length: 90_000 }, (_, i) => {
        const turn = (i / 90_000) * 2 * Math.PI
        const reach = 14 + Math.sin(turn * 4_500)
        return [lon + reach * Math.cos(turn), reach * Math.sin(turn)]
      })
      return { type: 'Feature', properties: { ISO_A2: code }, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] } }
    }
    const map = read({ type: 'FeatureCollection', features: [island('CN', -60), island('JP', 0), island('FR', 60)] })
    const remark = map.remarks.find(({ kind }) => kind === 'simplified')
    if (remark?.kind !== 'simplified') throw new Error('it was not simplified')
    expect(remark.from).toBe(270_003)
    expect(remark.to).toBeLessThan(baseMapLimits.mostKept * 1.01)
    // Most of what may be kept is: what goes is the least, not the most.
    expect(remark.to).toBeGreaterThan(baseMapLimits.mostKept * 0.7)
    expect(landOfTopology(map.topology).countries.map(({ code }) => code)).toEqual(['CN', 'JP', 'FR'])
  })
})
