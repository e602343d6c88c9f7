import type { PlaceId } from '#domain/place/place.ts'
import type { MapTier } from './map-filter.ts'
import type { MapSize, MapView, Point } from './map-view.ts'

/** A place as the map needs it: named in the chosen language. */
export interface MapPlace {
  readonly id: PlaceId
  readonly name: string
  readonly tier: MapTier
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly lon: number
  readonly lat: number
}

export interface MapHome {
  readonly name: string
  readonly country: string
  readonly lon: number
  readonly lat: number
}

export const arcStyles = ['stylised', 'great-circle', 'none'] as const
export type ArcStyle = (typeof arcStyles)[number]

/** A rectangle in pixels of the stage. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Width in pixels of `text` set in `font`, a CSS font shorthand such as `700 12px "Noto Sans"`. */
export type MeasureText = (text: string, font: string) => number

/** One country's outline as SVG path text, projected. */
export interface CountryShape {
  /** ISO 3166-1 alpha-2, or another code of the base map where there is none. */
  readonly code: string
  readonly path: string
}

/** What changes only with the base map, the projection, the zoom or the size of the stage. All paths are SVG path text. */
export interface LandScene {
  readonly countries: readonly CountryShape[]
  /** Lines between countries, and coasts. */
  readonly borders: string
  /** Lines that are disputed or not settled, drawn broken. */
  readonly disputed: string
  readonly islands: string
  readonly dashes: string
  readonly lakes: string
}

export type SymbolKind = MapTier | 'home'

export interface MapSymbol {
  /** Absent for the home city. */
  readonly placeId?: PlaceId
  readonly kind: SymbolKind
  readonly name: string
  readonly x: number
  readonly y: number
  /** Where the place really is: up to 11 px away in a crowd. */
  readonly trueX: number
  readonly trueY: number
  /** Half the size of the drawn shape, px. */
  readonly radius: number
  readonly isSelected: boolean
  /** True when others are highlighted and this one is not. */
  readonly isFaint: boolean
}

export interface MapArc {
  readonly placeId: PlaceId
  readonly tier: MapTier
  /** SVG path text; may hold several pieces where the line leaves the map at one edge and returns at the other. */
  readonly path: string
  readonly isSelected: boolean
  readonly isFaint: boolean
}

export const labelSlots = ['E', 'W', 'SE', 'NE', 'SW', 'NW', 'N', 'S'] as const
export type LabelSlot = (typeof labelSlots)[number]

export interface MapLabel {
  /** Absent for the home city. */
  readonly placeId?: PlaceId
  readonly kind: SymbolKind
  readonly text: string
  /** The point of the baseline that `anchor` names. */
  readonly x: number
  readonly y: number
  /** Which physical side of the text stands at x; the same in right-to-left languages. */
  readonly anchor: 'left' | 'middle' | 'right'
  readonly box: Box
  readonly font: string
  readonly isBold: boolean
  readonly isSelected: boolean
  readonly isFaint: boolean
  /** From the text to the symbol, when the label stands apart in a column. */
  readonly leader?: readonly [from: Point, to: Point]
  readonly slot: LabelSlot | 'column'
}

/** What lies on the land: redrawn with every filter, language or selection. */
export interface OverlayScene {
  /** 1–4 by country code: how many partners it has (4 means four and more); the home country is 'home'. */
  readonly shades: ReadonlyMap<string, Shade>
  readonly symbols: readonly MapSymbol[]
  readonly arcs: readonly MapArc[]
  readonly labels: readonly MapLabel[]
  /** Names for which no clean spot was found. */
  readonly unlabelled: readonly PlaceId[]
  /** Partners behind the globe or cut off by the edge of the map. */
  readonly hidden: readonly PlaceId[]
}

export type Shade = 1 | 2 | 3 | 4 | 'home'

/** Everything on the map, placed in pixels. */
export interface MapScene extends LandScene, OverlayScene {
  readonly size: MapSize
  readonly view: MapView
  /** The round edge of the globe; absent on flat maps, where the sea fills the stage. */
  readonly horizon?: { readonly x: number; readonly y: number; readonly radius: number }
}

export interface OverlayInput {
  readonly view: MapView
  readonly size: MapSize
  /** Pixels around the stage in which symbols are placed too, for a picture that will be dragged; none when left out. */
  readonly beyond?: number
  readonly home?: MapHome | undefined
  readonly places: readonly MapPlace[]
  readonly selected?: PlaceId | undefined
  readonly highlighted?: readonly PlaceId[] | undefined
  readonly arcs: ArcStyle
  readonly showLabels: boolean
  readonly showShading: boolean
  /** Boxes that neither labels nor leaders may touch: cards, tools, the credit line. */
  readonly keepOut: readonly Box[]
  readonly labelStyle: LabelStyle
  readonly measure: MeasureText
  /** True where there is land: leader columns prefer open water. */
  readonly isLand?: ((lon: number, lat: number) => boolean) | undefined
  /** The labels of the frame before, which stay where they were when they still fit. */
  readonly before?: readonly MapLabel[] | undefined
  /** Positions chosen by hand. */
  readonly pins?: ReadonlyMap<PlaceId, LabelSlot> | undefined
}

export interface LabelStyle {
  /** CSS font families, comma separated. */
  readonly family: string
  /** Size in px; 12 on the screen. */
  readonly fontSize: number
}
