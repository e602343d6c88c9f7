import { landGrid } from '#domain/map/land-grid.ts'
import type { LandGeometry } from '#domain/map/land-scene.ts'
import { mapTierOf, mapTiers } from '#domain/map/map-filter.ts'
import type { ArcStyle, MapScene, MeasureText } from '#domain/map/map-scene.ts'
import type { MapView } from '#domain/map/map-view.ts'
import { mapScene } from '#domain/map/overlay-scene.ts'
import type { HomeCity } from '#domain/place/home.ts'
import { isRightToLeft } from '#domain/place/language.ts'
import { placeName, type Place, type PlaceId } from '#domain/place/place.ts'
import type { Drawing } from './drawing.ts'
import { mapCsv } from './map-csv.ts'
import { mapGeoJson } from './map-geojson.ts'
import { mapKml } from './map-kml.ts'
import { mapPng } from './map-png.ts'
import { mapPrintHtml, paperSizes } from './map-print-html.ts'
import type { MapSheet } from './map-sheet.ts'
import { mapSvg, type SvgFrame } from './map-svg.ts'
import { lightMapTheme, type MapTheme } from './map-theme.ts'
import { fontsLoaded, pageFontFaces } from './page-fonts.ts'
import { homeName, placeRow, type PlaceColumn, type RowWords } from './place-row.ts'
import { sheetDrawing, type SheetWords } from './sheet-drawing.ts'

export const mapDocumentKinds = ['svg', 'png', 'pdf', 'geojson', 'kml', 'csv'] as const
export type MapDocumentKind = (typeof mapDocumentKinds)[number]

/** What a map document says; the same for every format. */
export interface MapDocument {
  /** The places to show, already filtered. */
  readonly places: readonly Place[]
  readonly home: HomeCity | undefined
  readonly selected?: PlaceId | undefined
  readonly highlighted?: readonly PlaceId[] | undefined
  readonly rowWords: RowWords
  readonly headings: Readonly<Record<PlaceColumn, string>>
  readonly title: string
  readonly summary: string
  readonly credit: readonly string[]
  /** Heading of the shades and its last step ("≥ 4"). */
  readonly shadingWords: { readonly text: string; readonly last: string }
  readonly number: (value: number) => string
}

/** How the map of a picture is drawn. */
export interface MapPicture {
  readonly land: LandGeometry
  readonly view: MapView
  readonly sheet: MapSheet
  readonly arcs: ArcStyle
  readonly showLabels: boolean
  readonly showShading: boolean
  readonly showLakes: boolean
  readonly theme?: MapTheme
  /** CSS font families. */
  readonly family: string
}

export interface MapPress {
  readonly measure: MeasureText
  readonly printPdf: (arg: { html: string; pageSize: 'A4' | 'A3'; landscape: boolean }) => Promise<Uint8Array>
}

/** The bytes of the document in one of the formats; `picture` is asked for only where there is one. */
export async function mapDocument(kind: MapDocumentKind, said: MapDocument, picture: () => Promise<MapPicture>, press: MapPress): Promise<Uint8Array> {
  switch (kind) {
    case 'csv':
      return utf8(mapCsv(said.places.map((place) => placeRow(place, said.rowWords)), said.headings))
    case 'geojson':
      return utf8(mapGeoJson(said.places, said.home, said.rowWords, said.credit))
    case 'kml':
      return utf8(mapKml(said.places, said.home, said.rowWords, said.title, said.credit))
    case 'svg':
    case 'png':
    case 'pdf':
      return pictureBytes(kind, said, await picture(), press)
  }
}

/** The marks of the sheet: heading, map, legend and credit line. */
export function mapDrawing(said: MapDocument, picture: MapPicture, measure: MeasureText): Drawing {
  const { sheet, family } = picture
  const lettering = { family, isRightToLeft: isRightToLeft(said.rowWords.language), unit: sheet.unit }
  return sheetDrawing(sceneOf(said, picture, measure), sheetWords(said, picture), { sheet, theme: picture.theme ?? lightMapTheme, lettering, measure })
}

async function pictureBytes(kind: 'svg' | 'png' | 'pdf', said: MapDocument, picture: MapPicture, press: MapPress): Promise<Uint8Array> {
  const { sheet, family } = picture
  // Names are placed by their measured widths: the fonts have to be there first.
  const letters = [said.title, said.summary, ...said.credit, ...said.places.map((place) => placeName(place, said.rowWords.language))].join('')
  await fontsLoaded([400, 700].map((weight) => ({ font: `${weight} 12px ${family}`, text: letters })))
  const drawing = mapDrawing(said, picture, press.measure)
  const frame: SvgFrame = {
    width: sheet.width,
    height: sheet.height,
    language: said.rowWords.language,
    title: said.title,
    description: [said.summary, ...said.credit].join(' · '),
    ...(sheet.paper && { paper: paperSizes[sheet.paper] }),
  }
  if (kind === 'svg') return utf8(mapSvg(drawing, frame))
  if (kind === 'png') return mapPng(drawing, sheet)
  const pageSize = sheet.paper ?? 'A4'
  return press.printPdf({ html: mapPrintHtml(drawing, frame, pageSize, pageFontFaces()), pageSize, landscape: true })
}

function sceneOf(said: MapDocument, { land, view, sheet, family, ...look }: MapPicture, measure: MeasureText): MapScene {
  const { language } = said.rowWords
  return mapScene(land, { showLakes: look.showLakes, bleed: 4 }, {
    view,
    size: { width: sheet.map.width, height: sheet.map.height },
    home: said.home && { ...said.home, name: homeName(said.home, language) },
    places: said.places.map((place) => ({ ...place, name: placeName(place, language), tier: mapTierOf(place) })),
    selected: said.selected,
    highlighted: said.highlighted,
    arcs: look.arcs,
    showLabels: look.showLabels,
    showShading: look.showShading,
    keepOut: [],
    labelStyle: { family, fontSize: 12 * sheet.unit },
    measure,
    isLand: landGrid(land.countries),
  })
}

function sheetWords(said: MapDocument, { showShading }: MapPicture): SheetWords {
  const { rowWords, number } = said
  const counts = mapTiers.map((tier) => ({ tier, count: said.places.filter((place) => mapTierOf(place) === tier).length }))
  return {
    title: said.title,
    summary: said.summary,
    ...(said.home && { homeName: homeName(said.home, rowWords.language) }),
    legend: counts.filter(({ count }) => count > 0).map(({ tier, count }) => ({ kind: tier, text: rowWords.term('tiers', tier), count: number(count) })),
    ...(showShading && { shading: { text: said.shadingWords.text, steps: [number(1), number(2), number(3), said.shadingWords.last] } }),
    credit: said.credit,
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
