import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { MapPlace } from '#domain/map/map-scene.ts'
import type { PlaceId } from '#domain/place/place.ts'
import type { MapCanvases } from './map-canvases.ts'

/** Milliseconds in which a line runs out to a place that joins. */
const duration = 700

/** Lets places that were not on the map before grow into it, while the years are played and motion is welcome. */
export function useGrowth(places: readonly MapPlace[], isGrowing: boolean, canvases: RefObject<MapCanvases | undefined>): void {
  const before = useRef<ReadonlySet<PlaceId>>(undefined)
  const begun = useRef(new Map<PlaceId, number>())
  useLayoutEffect(() => {
    const known = before.current
    before.current = new Set(places.map(({ id }) => id))
    if (!isGrowing || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      begun.current.clear()
      return undefined
    }
    const now = performance.now()
    for (const { id } of places) if (known && !known.has(id)) begun.current.set(id, now)
    let frame = 0
    const step = (): void => {
      const at = performance.now()
      const growth = new Map<PlaceId, number>()
      for (const [id, began] of begun.current) {
        if (at - began >= duration) begun.current.delete(id)
        else growth.set(id, (at - began) / duration)
      }
      canvases.current?.paintScene(growth)
      if (growth.size > 0) frame = requestAnimationFrame(step)
    }
    if (begun.current.size > 0) step()
    return () => cancelAnimationFrame(frame)
  }, [places, isGrowing, canvases])
}
