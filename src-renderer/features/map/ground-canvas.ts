import type { OverlayScene } from '#domain/map/map-scene.ts'
import { landColor } from '#documents/map-drawing.ts'
import type { MapTheme } from '#documents/map-theme.ts'
import { fitOf } from '#domain/map/projection.ts'
import type { MapSize, MapView } from '#domain/map/map-view.ts'
import type { GroundShapes, LineLayer } from './ground-shapes.ts'
import { traceShape, type ProjectedShape } from './projected-shape.ts'

/** From reference pixels to pixels of the stage: scaled by `k`, then moved. */
export interface Placement {
  readonly k: number
  readonly x: number
  readonly y: number
}

export interface GroundStyle {
  readonly theme: MapTheme
  readonly shades: OverlayScene['shades']
  readonly showLakes: boolean
}

type Paths = WeakMap<ProjectedShape, Map<number, Path2D>>
const paths: Paths = new WeakMap()

/** Where the shapes stand in `view`. */
export function placementOf(shapes: GroundShapes, view: MapView, size: MapSize): Placement {
  const fit = fitOf(view.projection, size)
  const scale = fit.scale * view.zoom
  const k = scale / shapes.scale
  return {
    k,
    x: size.width / 2 - scale * (view.pan[0] + fit.middle[0]) - k * shapes.translate[0],
    y: size.height / 2 - scale * (view.pan[1] + fit.middle[1]) - k * shapes.translate[1],
  }
}

/**
 * Paints sea, countries, borders and lakes from kept paths onto a canvas that is `bleed` pixels larger than the
 * stage on every side.
 */
export function paintGround(
  pen: CanvasRenderingContext2D,
  shapes: GroundShapes,
  placement: Placement,
  size: MapSize,
  bleed: readonly [number, number],
  pixelRatio: number,
  style: GroundStyle,
): void {
  const { theme, shades } = style
  const width = size.width + 2 * bleed[0]
  const height = size.height + 2 * bleed[1]
  const { k } = placement
  const [left, top] = [placement.x + bleed[0], placement.y + bleed[1]]
  pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  paintSea(pen, shapes, width, height, k * shapes.scale, theme)
  const isSeen = ({ box }: ProjectedShape): boolean =>
    box[0] * k + left < width && box[2] * k + left > 0 && box[1] * k + top < height && box[3] * k + top > 0
  const cell = cellFor(k * pixelRatio)
  pen.setTransform(pixelRatio * k, 0, 0, pixelRatio * k, pixelRatio * left, pixelRatio * top)

  for (const { code, shape } of shapes.countries) {
    if (!isSeen(shape)) continue
    pen.fillStyle = landColor(shades.get(code), theme)
    pen.fill(pathOf(shape, cell))
  }
  const line = (layer: LineLayer): Path2D | undefined => {
    const shape = shapes.lines[layer]
    return shape && isSeen(shape) ? pathOf(shape, cell) : undefined
  }
  const islands = line('islands')
  if (islands) {
    pen.fillStyle = landColor(shades.size > 0 ? 'home' : undefined, theme)
    pen.fill(islands)
  }
  const lakes = style.showLakes ? line('lakes') : undefined
  if (lakes) {
    pen.fillStyle = theme.sea
    pen.fill(lakes)
  }
  pen.strokeStyle = theme.border
  pen.lineJoin = 'bevel'
  strokeWith(pen, line('borders'), 0.7 / k)
  strokeWith(pen, islands, 0.7 / k)
  pen.setLineDash([3 / k, 2.5 / k])
  strokeWith(pen, line('disputed'), 0.7 / k)
  pen.setLineDash([])
  pen.globalAlpha = 0.6
  pen.strokeStyle = theme.quietInk
  strokeWith(pen, line('dashes'), 0.9 / k)
  pen.globalAlpha = 1
}

/** The sea fills a flat map; a globe is a disc on the colour of the page. */
function paintSea(pen: CanvasRenderingContext2D, shapes: GroundShapes, width: number, height: number, radius: number, theme: MapTheme): void {
  pen.fillStyle = shapes.projection === 'globe' ? theme.page : theme.sea
  pen.fillRect(0, 0, width, height)
  if (shapes.projection !== 'globe') return
  pen.beginPath()
  pen.arc(width / 2, height / 2, radius, 0, 2 * Math.PI)
  pen.fillStyle = theme.sea
  pen.fill()
  pen.strokeStyle = theme.border
  pen.lineWidth = 1
  pen.stroke()
}

function strokeWith(pen: CanvasRenderingContext2D, path: Path2D | undefined, width: number): void {
  if (!path) return
  pen.lineWidth = width
  pen.stroke(path)
}

/** Reference pixels within which points are merged: three quarters of a device pixel, in steps of two so that paths can be kept. */
function cellFor(deviceScale: number): number {
  return 0.75 / 2 ** Math.round(Math.log2(Math.max(0.25, deviceScale)))
}

function pathOf(shape: ProjectedShape, cell: number): Path2D {
  const levels = paths.get(shape) ?? new Map<number, Path2D>()
  paths.set(shape, levels)
  let path = levels.get(cell)
  if (!path) {
    // Two levels of detail are kept for each shape; a third pushes the oldest out, so that long zooming does not fill the memory.
    if (levels.size > 1) for (const oldest of levels.keys()) {
      levels.delete(oldest)
      break
    }
    path = new Path2D()
    traceShape(shape, cell, path)
    levels.set(cell, path)
  }
  return path
}
