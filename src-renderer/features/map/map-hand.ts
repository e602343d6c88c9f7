import { panBy, zoomAround } from '#domain/map/move-view.ts'
import type { MapSize, MapView, Point } from '#domain/map/map-view.ts'

export interface HandOptions {
  readonly view: () => MapView
  readonly size: () => MapSize
  /** At most once a frame while the hand moves. */
  readonly onMove: (view: MapView) => void
  /** When the hand has come to rest. */
  readonly onRest: (view: MapView) => void
}

/** Pixels a press may tremble and still be a press. */
const tremble = 4
/** Milliseconds without a turn of the wheel after which the hand counts as resting. */
const settle = 85
const wheelStep = 0.0016
const pinchStep = 0.01
const lineHeight = 16

/** Follows mouse, pen, fingers and wheel on the stage and says which view they ask for. */
export class MapHand {
  readonly #stage: HTMLElement
  readonly #options: HandOptions
  readonly #pointers = new Map<number, Point>()
  readonly #release = new AbortController()
  #next: MapView | undefined
  #frame = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #start: Point = [0, 0]
  #isDragging = false
  #hasDragged = false

  constructor(stage: HTMLElement, options: HandOptions) {
    this.#stage = stage
    this.#options = options
    const { signal } = this.#release
    stage.addEventListener('wheel', this.#onWheel, { signal, passive: false })
    stage.addEventListener('pointerdown', this.#onDown, { signal })
    stage.addEventListener('pointermove', this.#onMove, { signal })
    stage.addEventListener('pointerup', this.#onUp, { signal })
    stage.addEventListener('pointercancel', this.#onUp, { signal })
    stage.addEventListener('dblclick', this.#onDouble, { signal })
  }

  /** True while the map is being moved, so that nothing else reacts to the pointer. */
  get isMoving(): boolean {
    return this.#isDragging || this.#pointers.size > 1
  }

  /** True when the press that has just ended was a drag, so that the click after it opens nothing. */
  get hasDragged(): boolean {
    return this.#hasDragged
  }

  letGo(): void {
    this.#release.abort()
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#timer)
  }

  #view = (): MapView => this.#next ?? this.#options.view()

  #ask(view: MapView): void {
    this.#next = view
    if (this.#frame !== 0) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      const asked = this.#next
      this.#next = undefined
      if (asked) this.#options.onMove(asked)
    })
  }

  #rest(): void {
    clearTimeout(this.#timer)
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    const view = this.#view()
    this.#next = undefined
    this.#options.onRest(view)
  }

  #onWheel = (event: WheelEvent): void => {
    if (isFurniture(event)) return
    event.preventDefault()
    const delta = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * lineHeight : event.deltaY
    const factor = Math.exp(-Math.max(-240, Math.min(240, delta)) * (event.ctrlKey ? pinchStep : wheelStep))
    this.#ask(zoomAround(this.#view(), this.#options.size(), this.#pointOf(event), factor))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#rest(), settle)
  }

  #onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || isFurniture(event)) return
    this.#pointers.set(event.pointerId, this.#pointOf(event))
    this.#hasDragged = false
    if (this.#pointers.size === 1) this.#start = this.#pointOf(event)
  }

  #onMove = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId)
    if (!before) return
    const now = this.#pointOf(event)
    if (this.#pointers.size === 1 && !this.#isDragging) {
      if (Math.hypot(now[0] - this.#start[0], now[1] - this.#start[1]) < tremble) return
      this.#isDragging = true
      this.#hasDragged = true
      this.#stage.setPointerCapture(event.pointerId)
      this.#stage.dataset.dragging = 'true'
    }
    const size = this.#options.size()
    if (this.#pointers.size === 2) this.#ask(this.#pinched(event.pointerId, before, now))
    else this.#ask(panBy(this.#view(), size, now[0] - before[0], now[1] - before[1]))
    this.#pointers.set(event.pointerId, now)
  }

  #pinched(pointer: number, before: Point, now: Point): MapView {
    this.#hasDragged = true
    const size = this.#options.size()
    const [, other = before] = [...this.#pointers].find(([id]) => id !== pointer) ?? []
    const spread = (point: Point): number => Math.max(20, Math.hypot(point[0] - other[0], point[1] - other[1]))
    const middle: Point = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]
    const panned = panBy(this.#view(), size, (now[0] - before[0]) / 2, (now[1] - before[1]) / 2)
    return zoomAround(panned, size, middle, spread(now) / spread(before))
  }

  #onUp = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId)) return
    if (this.#pointers.size > 0) return
    delete this.#stage.dataset.dragging
    this.#isDragging = false
    if (this.#hasDragged) this.#rest()
  }

  #onDouble = (event: MouseEvent): void => {
    if (isFurniture(event)) return
    const factor = event.shiftKey ? 0.5 : 2
    this.#options.onRest(zoomAround(this.#view(), this.#options.size(), this.#pointOf(event), factor))
  }

  #pointOf(event: MouseEvent): Point {
    const { left, top } = this.#stage.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }
}

/** True for what stands on the stage but is not the map: cards, buttons, chips. */
function isFurniture(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('[data-furniture]') !== null
}
