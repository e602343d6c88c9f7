import type { MapView } from '#domain/map/map-view.ts'

const duration = 220

/** The view `part` of the way from one to another around the same centre; the zoom grows evenly to the eye. */
export function viewBetween(from: MapView, to: MapView, part: number): MapView {
  const zoom = from.zoom * (to.zoom / from.zoom) ** part
  // The pan follows the inverse zoom, so that the point held by the hand stays still on the way.
  const share = from.zoom === to.zoom ? part : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom)
  const pan = [from.pan[0] + (to.pan[0] - from.pan[0]) * share, from.pan[1] + (to.pan[1] - from.pan[1]) * share] as const
  return { ...to, zoom, pan }
}

/** Shows the views between two, then the last; jumps where the reader wants no motion or the earth itself has to turn. Returns how to stop. */
export function glide(from: MapView, to: MapView, show: (view: MapView) => void, end: (view: MapView) => void): () => void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (isStill || from.projection !== to.projection || from.center[0] !== to.center[0] || from.center[1] !== to.center[1]) {
    end(to)
    return () => undefined
  }
  const began = performance.now()
  let frame = requestAnimationFrame(function step(now) {
    const part = Math.max(0, (now - began) / duration)
    if (part >= 1) {
      end(to)
      return
    }
    show(viewBetween(from, to, 1 - (1 - part) ** 3))
    frame = requestAnimationFrame(step)
  })
  return () => cancelAnimationFrame(frame)
}
