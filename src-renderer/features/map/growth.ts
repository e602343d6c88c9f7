import { arcPoints } from '#domain/map/arcs.ts'
import type { MapArc, MapSymbol } from '#domain/map/map-scene.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { paint } from '#documents/map-canvas.ts'
import { overlayDrawing } from '#documents/map-drawing.ts'
import type { OverlayPicture } from './overlay-canvas.ts'

/** How far the line to each place that has just joined has grown, 0 to 1. */
export type Growth = ReadonlyMap<PlaceId, number>

/** Paints the map while places join the circle: their lines run out from home, and a ring spreads where they arrive. */
export function paintGrowth(pen: CanvasRenderingContext2D, picture: OverlayPicture, growth: Growth): void {
  const { scene, theme, lettering } = picture
  const isGrowing = (id: PlaceId | undefined): boolean => id !== undefined && growth.has(id)
  const settled = {
    ...scene,
    arcs: scene.arcs.filter(({ placeId }) => !isGrowing(placeId)),
    symbols: scene.symbols.filter(({ placeId }) => !isGrowing(placeId)),
    labels: scene.labels.filter(({ placeId }) => !isGrowing(placeId)),
  }
  paint(pen, overlayDrawing(settled, theme, lettering))
  for (const arc of scene.arcs) {
    const grown = growth.get(arc.placeId)
    if (grown !== undefined) paintGrowingArc(pen, picture, arc, Math.min(1, grown / 0.7))
  }
  for (const symbol of scene.symbols) {
    const grown = symbol.placeId === undefined ? undefined : growth.get(symbol.placeId)
    if (grown !== undefined && grown > 0.5) paintArrival(pen, picture, symbol, (grown - 0.5) * 2)
  }
}

function paintGrowingArc(pen: CanvasRenderingContext2D, { theme }: OverlayPicture, arc: MapArc, part: number): void {
  pen.strokeStyle = theme.tiers[arc.tier]
  pen.globalAlpha = 0.75
  pen.lineWidth = 1.6
  for (const points of arcPoints(arc.path, 40)) {
    const last = Math.max(1, Math.round((points.length - 1) * part))
    pen.beginPath()
    for (const [x, y] of points.slice(0, last + 1)) pen.lineTo(x, y)
    pen.stroke()
  }
  pen.globalAlpha = 1
}

function paintArrival(pen: CanvasRenderingContext2D, { scene, theme, lettering }: OverlayPicture, symbol: MapSymbol, part: number): void {
  pen.beginPath()
  pen.arc(symbol.x, symbol.y, symbol.radius + 16 * part, 0, 2 * Math.PI)
  pen.strokeStyle = symbol.kind === 'home' ? theme.home : theme.tiers[symbol.kind]
  pen.lineWidth = 1.5
  pen.globalAlpha = 1 - part
  pen.stroke()
  pen.globalAlpha = 1
  const label = scene.labels.filter(({ placeId }) => placeId === symbol.placeId)
  const swollen = { ...symbol, radius: symbol.radius * (1 + 0.5 * Math.sin(Math.PI * part)) }
  paint(pen, overlayDrawing({ ...scene, arcs: [], symbols: [swollen], labels: label }, theme, lettering))
}
