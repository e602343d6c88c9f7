import type { LandGeometry } from '#domain/map/land-scene.ts'
import type { OverlayScene } from '#domain/map/map-scene.ts'
import type { MapLettering } from '#documents/map-drawing.ts'
import type { MapSize, MapView } from '#domain/map/map-view.ts'
import { bleedOf, CanvasLayer, noBleed, type Bleed } from './canvas-layer.ts'
import { paintGround, placementOf, type GroundStyle } from './ground-canvas.ts'
import { groundShapes, groundShapesInSlices, type GroundShapes } from './ground-shapes.ts'
import type { Growth } from './growth.ts'
import { paintOverlay, type OverlayPicture } from './overlay-canvas.ts'
import { SymbolStamps } from './symbol-stamps.ts'

/** The same land in two levels of detail: the coarse one while things move, the fine one at rest. */
export interface Land {
  readonly coarse: LandGeometry
  readonly fine?: LandGeometry | undefined
}

/** Projected ground and what it was made of; 'kept' was made at an earlier start. */
interface ShapesOf {
  readonly of: LandGeometry | 'kept'
  readonly shapes: GroundShapes
}

/** Zoomed beyond this, a picture shifted during a gesture is too soft or too fine to look at, and is painted anew. */
const softest = 1.8
const finest = 0.65

/**
 * The two canvases of the map. While the hand moves they are only shifted; when it rests, or when the shift would
 * show a blank edge, they are painted anew from shapes that are projected once for each centre.
 */
export class MapCanvases {
  readonly #ground: CanvasLayer
  readonly #overlay: CanvasLayer
  #size: MapSize = { width: 0, height: 0 }
  #pixelRatio = 1
  #land: Land | undefined
  #groundStyle: GroundStyle | undefined
  #stamps: SymbolStamps | undefined
  #overlayPicture: { readonly picture: OverlayPicture; readonly view: MapView } | undefined
  #shapes: ShapesOf | undefined
  #refining: { readonly fine: LandGeometry; readonly view: MapView; readonly stopping: AbortController; readonly done: Promise<void> } | undefined
  #shown: MapView | undefined
  #lastPaint: { readonly shapes: GroundShapes; readonly style: GroundStyle } | undefined

  constructor(ground: HTMLCanvasElement, overlay: HTMLCanvasElement) {
    this.#ground = new CanvasLayer(ground, true)
    this.#overlay = new CanvasLayer(overlay, false)
  }

  resize(size: MapSize, pixelRatio: number): void {
    if (this.#size.width === size.width && this.#size.height === size.height && this.#pixelRatio === pixelRatio) return
    if (this.#pixelRatio !== pixelRatio) this.#stamps = undefined
    this.#size = size
    this.#pixelRatio = pixelRatio
    this.#ground.resize(size, pixelRatio, bleedOf(size))
    this.#overlay.resize(size, pixelRatio, noBleed)
  }

  setLand(land: Land | undefined): void {
    // What was kept was kept of the first land, and serves until that is here as fine as it gets.
    if (this.#land && this.#land.coarse !== land?.coarse && this.#shapes?.of === 'kept') this.#shapes = undefined
    this.#land = land
  }

  /** Takes ground that was projected before, as sharp as a screen shows it; painted until there is fine land. */
  setKeptShapes(shapes: GroundShapes): void {
    this.#shapes = { of: 'kept', shapes }
  }

  setGroundStyle(style: GroundStyle): void {
    const { theme, shades, showLakes } = this.#groundStyle ?? {}
    if (theme !== style.theme) this.#stamps = undefined
    if (theme !== style.theme || shades !== style.shades || showLakes !== style.showLakes) this.#groundStyle = style
  }

  /** Takes the arcs, symbols and names placed for `view`. */
  setScene(scene: OverlayScene, view: MapView, lettering: MapLettering): void {
    if (!this.#groundStyle) return
    const { theme } = this.#groundStyle
    this.#stamps ??= new SymbolStamps(theme, this.#pixelRatio)
    this.#overlayPicture = { picture: { scene, theme, lettering, stamps: this.#stamps }, view }
  }

  /** Follows the hand: shifts both pictures, or paints the ground anew where a shift is not enough. */
  follow(view: MapView): void {
    this.#shown = view
    const before = this.#ground.painted
    const stretch = before ? view.zoom / before.zoom : Infinity
    if (stretch > softest || stretch < finest || !this.#ground.shiftTo(view, this.#size, true)) void this.#paintGround(view, true)
    this.#overlay.shiftTo(view, this.#size, false)
  }

  /** Paints the ground for a view that will stay; resolves when it is as sharp as it gets. */
  async rest(view: MapView): Promise<void> {
    this.#shown = view
    await this.#paintGround(view, false)
  }

  /** Paints arcs, symbols and names as last set. */
  paintScene(growth?: Growth): void {
    this.#paintScene(noBleed, growth)
  }

  /** Paints them over the edges of the stage, so that a hand that begins to move reveals no empty strip. */
  paintWideScene(): void {
    this.#paintScene(bleedOf(this.#size))
  }

  #paintScene(bleed: Bleed, growth?: Growth): void {
    if (!this.#overlayPicture || this.#size.width === 0) return
    const { picture, view } = this.#overlayPicture
    if (this.#overlay.bleed[0] !== bleed[0]) this.#overlay.resize(this.#size, this.#pixelRatio, bleed)
    paintOverlay(this.#overlay.pen, picture, this.#size, bleed, this.#pixelRatio, growth)
    this.#overlay.isPaintedFor(view)
    if (this.#shown) this.#overlay.shiftTo(this.#shown, this.#size, false)
  }

  /** The ground as sharp as it gets; undefined while it is not. */
  get sharpShapes(): GroundShapes | undefined {
    const shapes = this.#shapes
    return shapes && this.#land && shapes.of === (this.#land.fine ?? this.#land.coarse) ? shapes.shapes : undefined
  }

  stop(): void {
    this.#refining?.stopping.abort()
    this.#refining = undefined
  }

  #paintGround(view: MapView, isMoving: boolean): Promise<void> | undefined {
    const [land, style, shapes] = [this.#land, this.#groundStyle, this.#shapesFor(view)]
    if (!shapes || !style || this.#size.width === 0) return undefined
    this.#shapes = shapes
    this.#paint(shapes.shapes, view, style)
    if (isMoving || !land?.fine || shapes.of === land.fine) {
      this.stop()
      return undefined
    }
    return this.#refined(land.fine, view)
  }

  #shapesFor(view: MapView): ShapesOf | undefined {
    const [land, kept] = [this.#land, this.#shapes]
    const isOfLand = kept !== undefined && (kept.of === 'kept' || kept.of === land?.fine || kept.of === land?.coarse)
    if (isOfLand && isFor(kept.shapes, view)) return kept
    return land && { of: land.coarse, shapes: groundShapes(land.coarse, view.projection, view.center) }
  }

  /** The fine ground, in slices; one that is already on its way is not begun again. */
  #refined(fine: LandGeometry, view: MapView): Promise<void> {
    const job = this.#refining
    if (job && job.fine === fine && job.view.projection === view.projection && job.view.center === view.center) return job.done
    this.stop()
    const stopping = new AbortController()
    const done = this.#refine(fine, view, stopping.signal)
    this.#refining = { fine, view, stopping, done }
    return done
  }

  async #refine(fine: LandGeometry, view: MapView, signal: AbortSignal): Promise<void> {
    const shapes = await groundShapesInSlices(fine, view.projection, view.center, signal)
    if (!shapes || signal.aborted || this.#land?.fine !== fine || !this.#groundStyle) return
    this.#refining = undefined
    this.#shapes = { of: fine, shapes }
    const shown = this.#shown
    if (shown && isFor(shapes, shown)) this.#paint(shapes, shown, this.#groundStyle)
  }

  #paint(shapes: GroundShapes, view: MapView, style: GroundStyle): void {
    const last = this.#lastPaint
    const isSame = this.#ground.painted === view && last?.shapes === shapes && last.style === style
    this.#lastPaint = { shapes, style }
    if (!isSame) paintGround(this.#ground.pen, shapes, placementOf(shapes, view, this.#size), this.#size, bleedOf(this.#size), this.#pixelRatio, style)
    this.#ground.isPaintedFor(view)
  }
}

const isFor = (shapes: GroundShapes, view: MapView): boolean =>
  shapes.projection === view.projection && shapes.center[0] === view.center[0] && shapes.center[1] === view.center[1]
