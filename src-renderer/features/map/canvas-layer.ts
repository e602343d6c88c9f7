import { fitOf } from '#domain/map/projection.ts'
import type { MapSize, MapView } from '#domain/map/map-view.ts'

/** How much of the stage the ground reaches over each edge: enough for a drag of 15 % or a zoom out to 1.3×. */
const reach = 0.152

/** Where a picture painted for one view lies in another: scaled by k from the upper left corner of the stage, then moved. */
export interface Shift {
  readonly k: number
  readonly x: number
  readonly y: number
}

/** The shift from `painted` to `shown`; undefined when no shift can do it, because the earth itself has turned. */
export function shiftBetween(painted: MapView, shown: MapView, size: MapSize): Shift | undefined {
  if (painted.projection !== shown.projection) return undefined
  if (painted.center[0] !== shown.center[0] || painted.center[1] !== shown.center[1]) return undefined
  const k = shown.zoom / painted.zoom
  const scale = fitOf(shown.projection, size).scale * shown.zoom
  return {
    k,
    x: (size.width / 2) * (1 - k) + scale * (painted.pan[0] - shown.pan[0]),
    y: (size.height / 2) * (1 - k) + scale * (painted.pan[1] - shown.pan[1]),
  }
}

/** True when a picture that reaches `bleed` pixels over every edge still covers the whole stage after the shift. */
export function coversStage({ k, x, y }: Shift, size: MapSize, bleed: Bleed): boolean {
  return (
    x - k * bleed[0] <= 0.5 &&
    y - k * bleed[1] <= 0.5 &&
    x + k * (size.width + bleed[0]) >= size.width - 0.5 &&
    y + k * (size.height + bleed[1]) >= size.height - 0.5
  )
}

export type Bleed = readonly [x: number, y: number]

export const bleedOf = (size: MapSize): Bleed => [Math.ceil(size.width * reach), Math.ceil(size.height * reach)]

/** What is painted often had better be no larger than what is seen: each pixel of a canvas is copied at every change. */
export const noBleed: Bleed = [0, 0]

/** A canvas that reaches over the edges of the stage, remembers for which view it was painted and can be shifted to another. */
export class CanvasLayer {
  readonly canvas: HTMLCanvasElement
  readonly pen: CanvasRenderingContext2D
  painted: MapView | undefined

  #bleed: Bleed = noBleed

  get bleed(): Bleed {
    return this.#bleed
  }

  constructor(canvas: HTMLCanvasElement, isOpaque: boolean) {
    const pen = canvas.getContext('2d', { alpha: !isOpaque })
    if (!pen) throw new Error('This window has no canvas to draw on')
    this.canvas = canvas
    this.pen = pen
  }

  resize(size: MapSize, pixelRatio: number, bleed: Bleed): void {
    this.#bleed = bleed
    const [bleedX, bleedY] = bleed
    const [width, height] = [size.width + 2 * bleedX, size.height + 2 * bleedY]
    this.canvas.width = Math.round(width * pixelRatio)
    this.canvas.height = Math.round(height * pixelRatio)
    const { style } = this.canvas
    style.width = `${width}px`
    style.height = `${height}px`
    style.left = `${-bleedX}px`
    style.top = `${-bleedY}px`
    this.painted = undefined
  }

  /** Moves the picture to where `view` wants it; false when it cannot be moved there, or would not fill the stage though it `mustCover`. */
  shiftTo(view: MapView, size: MapSize, mustCover: boolean): boolean {
    const shift = this.painted && shiftBetween(this.painted, view, size)
    if (!shift) return false
    const bleed = this.#bleed
    if (mustCover && !coversStage(shift, size, bleed)) return false
    const [x, y] = [shift.x + bleed[0] * (1 - shift.k), shift.y + bleed[1] * (1 - shift.k)]
    this.canvas.style.transform = shift.k === 1 && x === 0 && y === 0 ? 'none' : `translate(${x}px, ${y}px) scale(${shift.k})`
    return true
  }

  /** To be called after painting: the picture stands where it was painted for. */
  isPaintedFor(view: MapView): void {
    this.painted = view
    this.canvas.style.transform = 'none'
  }
}
