import type { SymbolKind } from '#domain/map/map-scene.ts'
import { paint } from '#documents/map-canvas.ts'
import { shapeMarks } from '#documents/map-drawing.ts'
import type { MapTheme } from '#documents/map-theme.ts'

/** One small picture for each kind and size of symbol: stamping hundreds is several times faster than drawing them. */
export class SymbolStamps {
  readonly #stamps = new Map<string, OffscreenCanvas>()
  readonly #theme: MapTheme
  readonly #pixelRatio: number

  constructor(theme: MapTheme, pixelRatio: number) {
    this.#theme = theme
    this.#pixelRatio = pixelRatio
  }

  /** Stamps the symbol with its middle at x, y, in CSS pixels of a canvas scaled by the pixel ratio. */
  stamp(pen: CanvasRenderingContext2D, kind: SymbolKind, x: number, y: number, radius: number): void {
    const stamp = this.#stampOf(kind, radius)
    const side = stamp.width / this.#pixelRatio
    pen.drawImage(stamp, x - side / 2, y - side / 2, side, side)
  }

  #stampOf(kind: SymbolKind, radius: number): OffscreenCanvas {
    const key = `${kind} ${radius}`
    const kept = this.#stamps.get(key)
    if (kept) return kept
    const side = Math.ceil((radius * 2 + 6) * this.#pixelRatio)
    const stamp = new OffscreenCanvas(side, side)
    const pen = stamp.getContext('2d')
    if (pen) {
      pen.scale(this.#pixelRatio, this.#pixelRatio)
      const middle = side / this.#pixelRatio / 2
      const colour = kind === 'home' ? this.#theme.home : this.#theme.tiers[kind]
      paint(pen, shapeMarks(kind, middle, middle, radius, colour, this.#theme.halo))
    }
    this.#stamps.set(key, stamp)
    return stamp
  }
}
