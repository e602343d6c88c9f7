import type { MapDocument, MapPicture } from '#documents/map-document.ts'
import { mapSheet, type MapSheet } from '#documents/map-sheet.ts'
import { placeColumns, type PlaceColumn, type RowWords } from '#documents/place-row.ts'
import { firstView } from '#domain/map/map-view.ts'
import type { HomeCity } from '#domain/place/home.ts'
import { partialDate } from '#domain/place/partial-date.ts'
import type { Place, PlaceId } from '#domain/place/place.ts'

const place = (id: string, more: Partial<Place>): Place => ({
  id: id as PlaceId,
  names: { en: id, 'zh-Hans': `城${id}` },
  nameSources: {},
  endonyms: [],
  officialName: `City of ${id}`,
  country: 'JP',
  territory: '',
  continent: 'asia',
  adminLevel: 'city',
  capital: {},
  lon: 135.18,
  lat: 34.69,
  coordSource: '',
  timeZone: 'Asia/Tokyo',
  tier: 'sister',
  tierConfidence: 'high',
  standing: 'active',
  reportedStatus: 'active',
  statusEvidence: [],
  confirmed: true,
  confidence: 'high',
  sectors: ['education'],
  disputes: ['secret dispute'],
  sources: [],
  namedInReply: false,
  replyContext: '',
  sites: [],
  notes: 'internal remark',
  ...more,
})

const since = (text: string): Pick<Place, 'tierSince'> => {
  const date = partialDate(text)
  return date ? { tierSince: date } : {}
}

export const kobe = place('kobe', { ...since('1973-06-24'), endonyms: [{ text: '神戸', lang: 'ja' }], officialName: '神戸市' })
export const rome = place('rome', { country: 'IT', continent: 'europe', lon: 12.51, lat: 41.89, tier: 'intent', ...since('2007') })
export const toronto = place('toronto', { country: 'CA', continent: 'north-america', lon: -79.42, lat: 43.7, standing: 'terminated' })
/** A name that would be markup, a formula and a control character elsewhere. */
export const hostile = place('hostile', { names: { en: '=HYPERLINK("x")<script>&\u0007' }, officialName: '@cmd', lon: 20, lat: -30, country: 'ZA', continent: 'africa' })
export const tianjin: HomeCity = { id: 'tianjin', names: { en: 'Tianjin', 'zh-Hans': '天津' }, country: 'CN', lon: 117.18, lat: 39.14, timeZone: 'Asia/Shanghai' }

export const rowWords: RowWords = {
  language: 'en',
  regionName: (code) => `country ${code}`,
  term: (vocabulary, id) => `${vocabulary}:${id}`,
  lightOf: (id) => (id === 'kobe' ? 'fresh' : 'not-checked'),
}

export const headings = Object.fromEntries(placeColumns.map((column) => [column, `Heading ${column}`])) as Record<PlaceColumn, string>

export const saidMap = (more: Partial<MapDocument> = {}): MapDocument => ({
  places: [kobe, rome, toronto],
  home: tianjin,
  rowWords,
  headings,
  title: 'Tianjin: partners in the world',
  summary: '3 places · 3 countries',
  credit: ['Base map: schematic (底图：示意图)', 'China view; data Natural Earth'],
  shadingWords: { text: 'Partners per country', last: '≥ 4' },
  number: String,
  ...more,
})

export const sheetOf = (words: string): MapSheet => {
  const sheet = mapSheet(words)
  if (!sheet) throw new Error(`no sheet ${words}`)
  return sheet
}

export const picture = (more: Partial<MapPicture> = {}): MapPicture => ({
  land: {
    countries: [{ code: 'IT', geometry: { type: 'Polygon', coordinates: [[[7, 37], [7, 47], [18, 47], [18, 37], [7, 37]]] } }],
    borders: { type: 'MultiLineString', coordinates: [[[7, 37], [7, 47], [18, 47]]] },
  },
  view: firstView,
  sheet: sheetOf('a4'),
  arcs: 'stylised',
  showLabels: true,
  showShading: true,
  showLakes: true,
  family: "'Noto Sans', sans-serif",
  ...more,
})

export const measure = (text: string, font: string): number => text.length * 0.6 * Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)
