import { arcPoints, greatCircleArc, isInFront, stylisedArc } from './arcs.ts'
import { labelLayout } from './label-layout.ts'
import type { LabelWish } from './label-wish.ts'
import { landScene, type LandGeometry, type LandOptions } from './land-scene.ts'
import type { MapArc, MapPlace, MapScene, MapSymbol, OverlayInput, OverlayScene, Shade, SymbolKind } from './map-scene.ts'
import type { LonLat, MapSize, MapView, Point } from './map-view.ts'
import { partnersByCountry } from './places-for-map.ts'
import { fitOf, projectionFor } from './projection.ts'
import { spreadSymbols } from './spread-symbols.ts'
import { waterTest } from './water-test.ts'

/** Half the size of each symbol on the screen, px; the selected one grows and gets a ring. */
const radii = { home: 5.5, sister: 4.5, 'friendly-exchange': 5.5, intent: 5, contact: 4, ended: 4 } satisfies Record<SymbolKind, number>
const selectedGrowth = 1.3
/** From the edge of the selected symbol to the outer edge of its ring. */
const ringGap = 5
const ranks = { home: 0, sister: 3, 'friendly-exchange': 4, intent: 5, contact: 6, ended: 7 } satisfies Record<SymbolKind, number>

/** Everything on the map, placed in pixels. */
export function mapScene(land: LandGeometry, options: LandOptions, input: OverlayInput): MapScene {
  return { ...landScene(land, input.view, input.size, options), ...overlayScene(input), ...frameOf(input.view, input.size) }
}

/** The frame that a land and an overlay made apart are joined with. */
export function frameOf(view: MapView, size: MapSize): Pick<MapScene, 'size' | 'view' | 'horizon'> {
  if (view.projection !== 'globe') return { size, view }
  return { size, view, horizon: { x: size.width / 2, y: size.height / 2, radius: fitOf('globe', size).scale * view.zoom } }
}

/** What lies on the land: shades, arcs, symbols and names. */
export function overlayScene(input: OverlayInput): OverlayScene {
  const { symbols, hidden } = symbolsOf(input)
  const arcs = arcsOf(input, symbols)
  const shades = input.showShading ? shadesOf(input) : new Map<string, Shade>()
  if (!input.showLabels) return { shades, symbols, arcs, labels: [], unlabelled: [], hidden }
  const { view, size, isLand } = input
  const { labels, missed } = labelLayout(
    {
      wishes: symbols.map(wishOf),
      symbols: symbols.map(roundOf),
      size,
      keepOut: input.keepOut,
      arcs: arcs.flatMap(({ path }) => arcPoints(path)),
      style: input.labelStyle,
      isWater: isLand && waterTest(view, size, isLand),
      before: input.before,
      pins: input.pins,
    },
    input.measure,
  )
  return { shades, symbols, arcs, labels, unlabelled: missed, hidden }
}

function symbolsOf(input: OverlayInput): { symbols: readonly MapSymbol[]; hidden: OverlayScene['hidden'] } {
  const { view, size, home } = input
  const unit = input.labelStyle.fontSize / 12
  const projection = projectionFor(view, size, Infinity)
  const standing = (place: LonLat): Point | undefined => {
    const point = isInFront(view, place) ? projection([...place]) : null
    return point && isOnStage(point, size, 12 * unit + (input.beyond ?? 0)) ? point : undefined
  }
  const places = input.places.map((place) => ({ place, point: standing([place.lon, place.lat]) }))
  const homePoint = home && standing([home.lon, home.lat])
  const symbols = places.flatMap(({ place, point }) => (point ? [symbolOf(place, point, input, unit)] : []))
  if (home && homePoint) symbols.unshift(homeSymbol(home.name, homePoint, unit))
  return { symbols: spreadSymbols(symbols, unit), hidden: places.flatMap(({ place, point }) => (point ? [] : [place.id])) }
}

function symbolOf(place: MapPlace, [x, y]: Point, { selected, highlighted }: OverlayInput, unit: number): MapSymbol {
  const isSelected = place.id === selected
  const isFaint = highlighted !== undefined && highlighted.length > 0 && !highlighted.includes(place.id)
  const radius = radii[place.tier] * unit * (isSelected ? selectedGrowth : 1)
  return { placeId: place.id, kind: place.tier, name: place.name, x, y, trueX: x, trueY: y, radius, isSelected, isFaint }
}

function homeSymbol(name: string, [x, y]: Point, unit: number): MapSymbol {
  return { kind: 'home', name, x, y, trueX: x, trueY: y, radius: radii.home * unit, isSelected: false, isFaint: false }
}

function arcsOf(input: OverlayInput, symbols: readonly MapSymbol[]): readonly MapArc[] {
  const { view, size, home, arcs, highlighted } = input
  if (!home || arcs === 'none') return []
  const at = new Map(symbols.map((symbol) => [symbol.placeId, symbol]))
  const from: LonLat = [home.lon, home.lat]
  const start = pointOf(at.get(undefined))
  return input.places
    .filter(({ id, tier }) => (tier !== 'contact' && tier !== 'ended') || id === input.selected || highlighted?.includes(id))
    .map((place) => {
      const to: LonLat = [place.lon, place.lat]
      const end = at.get(place.id)
      const path = arcs === 'stylised' ? stylisedArc(view, size, from, to, start, pointOf(end)) : greatCircleArc(view, size, from, to)
      const isFaint = highlighted !== undefined && highlighted.length > 0 && !highlighted.includes(place.id)
      return { placeId: place.id, tier: place.tier, path, isSelected: place.id === input.selected, isFaint }
    })
    .filter(({ path }) => path !== '')
}

function shadesOf({ places, home }: OverlayInput): ReadonlyMap<string, Shade> {
  const shades = new Map<string, Shade>()
  for (const [country, count] of partnersByCountry(places)) shades.set(country, Math.min(4, count) as Shade)
  if (home) shades.set(home.country, 'home')
  return shades
}

function wishOf(symbol: MapSymbol): LabelWish {
  const { kind, name, isSelected, isFaint } = symbol
  const rank = isSelected ? 1 : isFaint ? ranks[kind] + 20 : ranks[kind]
  return { ...(symbol.placeId && { placeId: symbol.placeId }), kind, text: name, ...roundOf(symbol), isSelected, isFaint, rank }
}

/** The room a symbol takes, with its ring. */
const roundOf = ({ x, y, radius, isSelected }: MapSymbol): { x: number; y: number; radius: number } => ({ x, y, radius: isSelected ? radius + ringGap : radius })

const pointOf = (symbol: MapSymbol | undefined): Point | undefined => symbol && [symbol.x, symbol.y]

const isOnStage = ([x, y]: Point | [number, number], { width, height }: MapSize, margin: number): boolean =>
  Number.isFinite(x) && Number.isFinite(y) && x > -margin && y > -margin && x < width + margin && y < height + margin
