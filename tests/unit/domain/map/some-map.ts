import type { LandGeometry } from '#domain/map/land-scene.ts'
import type { MapPlace, MeasureText, OverlayInput } from '#domain/map/map-scene.ts'
import { firstView, type MapSize } from '#domain/map/map-view.ts'
import type { Place, PlaceId } from '#domain/place/place.ts'

export const stage: MapSize = { width: 1062, height: 656 }
export const tianjin = { name: '天津', country: 'CN', lon: 117.18, lat: 39.14 }
export const style = { family: 'sans-serif', fontSize: 12 }

/** About what a font gives: Han letters are square, Latin ones half as wide. */
export const roughMeasure: MeasureText = (text, font) => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12)
  return Array.from(text).reduce((width, letter) => width + (letter > '⺀' ? 1 : 0.56), 0) * size
}

export const mapPlace = (id: string, lon: number, lat: number, more: Partial<MapPlace> = {}): MapPlace => ({
  id: id as PlaceId,
  name: id,
  tier: 'sister',
  country: 'XX',
  lon,
  lat,
  ...more,
})

/** The crowd in Europe and Korea that makes labels hard, by rough coordinates. */
export const crowd: readonly MapPlace[] = [
  mapPlace('Manchester', -2.24, 53.48, { tier: 'friendly-exchange', country: 'GB' }),
  mapPlace('Groningen', 6.57, 53.22, { country: 'NL' }),
  mapPlace('Lille', 3.06, 50.63, { country: 'FR' }),
  mapPlace('Milan', 9.19, 45.46, { country: 'IT' }),
  mapPlace('Rome', 12.51, 41.89, { tier: 'intent', country: 'IT' }),
  mapPlace('Nice', 7.27, 43.7, { tier: 'contact', country: 'FR' }),
  mapPlace('Madrid', -3.7, 40.42, { tier: 'contact', country: 'ES' }),
  mapPlace('Łódź', 19.47, 51.77, { country: 'PL' }),
  mapPlace('Sarajevo', 18.36, 43.85, { country: 'BA' }),
  mapPlace('Plovdiv', 24.75, 42.15, { country: 'BG' }),
  mapPlace('Minsk', 27.57, 53.9, { tier: 'contact', country: 'BY' }),
  mapPlace('Mogilev', 30.34, 53.92, { tier: 'friendly-exchange', country: 'BY' }),
  mapPlace('Seoul', 126.98, 37.57, { tier: 'contact', country: 'KR' }),
  mapPlace('Incheon', 126.7, 37.46, { country: 'KR' }),
  mapPlace('Kobe', 135.18, 34.69, { country: 'JP' }),
  mapPlace('Yokkaichi', 136.62, 34.97, { country: 'JP' }),
  mapPlace('Toronto', -79.42, 43.7, { tier: 'ended', country: 'CA' }),
  mapPlace('Melbourne', 144.96, -37.81, { country: 'AU' }),
]

export const overlayInput = (more: Partial<OverlayInput> = {}): OverlayInput => ({
  view: firstView,
  size: stage,
  home: tianjin,
  places: crowd,
  arcs: 'stylised',
  showLabels: true,
  showShading: true,
  keepOut: [],
  labelStyle: style,
  measure: roughMeasure,
  ...more,
})

const ring = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
]

/** Two countries: a square around Paris, and one that lies over the date line. */
export const smallLand: LandGeometry = {
  countries: [
    { code: 'FR', geometry: { type: 'Polygon', coordinates: [ring(-5, 42, 8, 51)] } },
    { code: 'FJ', geometry: { type: 'Polygon', coordinates: [[[170, -20], [170, -10], [-170, -10], [-170, -20], [170, -20]]] } },
  ],
  borders: { type: 'MultiLineString', coordinates: [ring(-5, 42, 8, 51)] },
}

export const place = (id: string, more: Partial<Place> = {}): Place => ({
  id: id as PlaceId,
  names: { en: id },
  nameSources: {},
  endonyms: [],
  officialName: id,
  country: 'JP',
  territory: '',
  continent: 'asia',
  adminLevel: 'city',
  capital: {},
  lon: 135,
  lat: 34,
  coordSource: '',
  timeZone: 'Asia/Tokyo',
  tier: 'sister',
  tierConfidence: 'high',
  standing: 'active',
  reportedStatus: 'active',
  statusEvidence: [],
  confirmed: true,
  confidence: 'high',
  sectors: [],
  disputes: [],
  sources: [],
  namedInReply: false,
  replyContext: '',
  sites: [],
  notes: '',
  ...more,
})
