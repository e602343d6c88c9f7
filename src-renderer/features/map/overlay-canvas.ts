import type { MapArc, MapSymbol, OverlayScene } from '#domain/map/map-scene.ts'
import type { MapSize } from '#domain/map/map-view.ts'
import type { Drawing } from '#documents/drawing.ts'
import { paint } from '#documents/map-canvas.ts'
import { overlayDrawing, type MapLettering } from '#documents/map-drawing.ts'
import type { MapTheme } from '#documents/map-theme.ts'
import type { Bleed } from './canvas-layer.ts'
import { paintGrowth, type Growth } from './growth.ts'
import type { SymbolStamps } from './symbol-stamps.ts'

/** Beyond this many symbols the map is a cloud: stamped, with hairlines. */
const manySymbols = 400
/** Beyond this many, symbols are squares of their colour. */
const cloud = 2500

export interface OverlayPicture {
  readonly scene: OverlayScene
  readonly theme: MapTheme
  readonly lettering: MapLettering
  readonly stamps: SymbolStamps
}

const drawings = new WeakMap<OverlayPicture, Drawing>()
const crowds = new WeakMap<OverlayPicture, readonly CrowdLine[]>()

/** Paints arcs, symbols and names onto a canvas that is `bleed` pixels larger than the stage on every side. */
export function paintOverlay(
  pen: CanvasRenderingContext2D,
  picture: OverlayPicture,
  size: MapSize,
  bleed: Bleed,
  pixelRatio: number,
  growth?: Growth,
): void {
  const [left, top] = bleed
  pen.setTransform(pixelRatio, 0, 0, pixelRatio, left * pixelRatio, top * pixelRatio)
  pen.clearRect(-left, -top, size.width + 2 * left, size.height + 2 * top)
  if (growth && growth.size > 0) {
    paintGrowth(pen, picture, growth)
    return
  }
  if (picture.scene.symbols.length > manySymbols || picture.scene.arcs.length > manySymbols) paintCrowd(pen, picture)
  paint(pen, drawingOf(picture))
}

/** What is drawn mark by mark: all of it, or in a crowd the names and what is selected. */
function drawingOf(picture: OverlayPicture): Drawing {
  let drawing = drawings.get(picture)
  if (!drawing) {
    const { scene } = picture
    const isCrowd = scene.symbols.length > manySymbols || scene.arcs.length > manySymbols
    const few = isCrowd ? { ...scene, arcs: scene.arcs.filter(isChosen), symbols: scene.symbols.filter(isChosen) } : scene
    drawing = overlayDrawing(few, picture.theme, picture.lettering)
    drawings.set(picture, drawing)
  }
  return drawing
}

const isChosen = (mark: MapArc | MapSymbol): boolean => mark.isSelected || ('kind' in mark && mark.kind === 'home')

interface CrowdLine {
  readonly colour: string
  readonly path: Path2D
}

/** Hairlines of 1 px in one path for each tier: a thousand wide ones cost twelve times as much. */
function crowdLines(picture: OverlayPicture): readonly CrowdLine[] {
  let lines = crowds.get(picture)
  if (!lines) {
    const texts = new Map<MapArc['tier'], string[]>()
    for (const { tier, path } of picture.scene.arcs) {
      if (tier === 'contact' || tier === 'ended') continue
      const group = texts.get(tier)
      if (group) group.push(path)
      else texts.set(tier, [path])
    }
    lines = [...texts].map(([tier, paths]) => ({ colour: picture.theme.tiers[tier], path: new Path2D(paths.join('')) }))
    crowds.set(picture, lines)
  }
  return lines
}

function paintCrowd(pen: CanvasRenderingContext2D, picture: OverlayPicture): void {
  pen.lineWidth = 1
  pen.globalAlpha = 0.28
  for (const { colour, path } of crowdLines(picture)) {
    pen.strokeStyle = colour
    pen.stroke(path)
  }
  pen.globalAlpha = 1
  const { symbols } = picture.scene
  if (symbols.length > cloud) paintSquares(pen, symbols, picture.theme)
  else for (const { kind, x, y, radius } of symbols) picture.stamps.stamp(pen, kind, x, y, radius)
}

/** One colour after the other, since changing the colour of the brush is what costs. */
function paintSquares(pen: CanvasRenderingContext2D, symbols: readonly MapSymbol[], theme: MapTheme): void {
  const byKind = new Map<MapSymbol['kind'], MapSymbol[]>()
  for (const symbol of symbols) {
    const group = byKind.get(symbol.kind)
    if (group) group.push(symbol)
    else byKind.set(symbol.kind, [symbol])
  }
  for (const [kind, group] of byKind) {
    pen.fillStyle = kind === 'home' ? theme.home : theme.tiers[kind]
    for (const { x, y, radius } of group) pen.fillRect(x - radius * 0.5, y - radius * 0.5, radius, radius)
  }
}
