import { Window } from 'happy-dom'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { mapCsv } from '#documents/map-csv.ts'
import { mapGeoJson } from '#documents/map-geojson.ts'
import { mapKml } from '#documents/map-kml.ts'
import { homeName, placeColumns, placeRow } from '#documents/place-row.ts'
import { headings, hostile, kobe, rome, rowWords, tianjin, toronto } from './said-map.ts'

const all = [kobe, rome, toronto, hostile]

it('names home in the language, else in English', () => {
  expect(homeName(tianjin, 'zh-Hans')).toBe('天津')
  expect(homeName(tianjin, 'ar')).toBe('Tianjin')
})

it('says a place in words without internal remarks', () => {
  const row = placeRow(kobe, rowWords)
  expect(row).toMatchObject({ id: 'kobe', endonym: '神戸', countryName: 'country JP', tier: 'tiers:sister', contact: 'contactLights:fresh', since: '1973-06-24' })
  expect(JSON.stringify(row)).not.toMatch(/internal remark|secret dispute/)
})

describe('CSV', () => {
  const csv = mapCsv(all.map((place) => placeRow(place, rowWords)), headings)
  const rows = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data

  it('begins with a byte order mark, headings and keys', () => {
    expect(csv.startsWith('\uFEFFHeading id,')).toBe(true)
    expect(rows[1]).toEqual([...placeColumns])
    expect(rows).toHaveLength(6)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('keeps numbers as they are and disarms formulas', () => {
    const [, , , , canada, last] = rows
    expect(canada?.[placeColumns.indexOf('lon')]).toBe('-79.42')
    expect(last?.[1]).toMatch(/^'=HYPERLINK/)
    expect(last?.[2]).toBe("'@cmd")
  })

  it.each(['=1', '+1', '-1', '@a', ' =1', '\t=1', '＝1', '\u00a0=1'])('disarms %j', (name) => {
    const row = { ...placeRow(kobe, rowWords), name }
    expect(mapCsv([row], headings)).toContain(`'${name}`)
  })
})

describe('GeoJSON', () => {
  const collection = JSON.parse(mapGeoJson(all, tianjin, rowWords, ['schematic'])) as {
    credit: string
    features: { id: string; geometry: { coordinates: number[] }; properties: Record<string, unknown> }[]
  }

  it('holds home and all places, longitude first', () => {
    expect(collection.features.map(({ id }) => id)).toEqual(['home-tianjin', 'kobe', 'rome', 'toronto', 'hostile'])
    expect(collection.features[1]?.geometry.coordinates).toEqual([135.18, 34.69])
    expect(collection.credit).toBe('schematic')
  })

  it('keeps stable ids beside the name in the language', () => {
    expect(collection.features[3]?.properties).toMatchObject({ name: 'toronto', tier: 'sister', drawnAs: 'ended', standing: 'terminated', since: null })
    expect(JSON.stringify(collection)).not.toMatch(/internal remark|secret dispute/)
  })

  it('stands without a home city', () => {
    expect(JSON.parse(mapGeoJson([], undefined, rowWords, []))).toMatchObject({ features: [] })
  })
})

describe('KML', () => {
  const kml = mapKml(all, tianjin, rowWords, 'A & B', ['schematic'])
  const document = new new Window().DOMParser().parseFromString(kml, 'application/xml')

  it('is well-formed, a folder for each tier, and refers to nothing outside', () => {
    expect(document.documentElement.tagName).toBe('kml')
    expect([...document.querySelectorAll('Folder > name')].map(({ textContent }) => textContent)).toEqual(['tiers:sister', 'tiers:intent', 'tiers:ended'])
    expect(document.querySelectorAll('Placemark')).toHaveLength(5)
    expect(kml).not.toMatch(/<href>|<script>/)
  })

  it('writes longitude, latitude, the year it begins and colours in KML order', () => {
    expect(kml).toContain('<coordinates>135.18,34.69</coordinates>')
    expect(kml).toContain('<TimeSpan><begin>1973-06-24</begin></TimeSpan>')
    expect(kml).toContain('<color>ff6e5c0f</color>')
  })
})
