import { useLayoutEffect, useState, type RefObject } from 'react'
import type { MapSize } from '#domain/map/map-view.ts'

/** The size of the stage in whole pixels and the pixels of the screen behind each; undefined before it is laid out. */
export function useStageSize(stage: RefObject<HTMLElement | null>): { size: MapSize; pixelRatio: number } | undefined {
  const [measured, setMeasured] = useState<{ size: MapSize; pixelRatio: number }>()
  useLayoutEffect(() => {
    const element = stage.current
    if (!element) return undefined
    const measure = (): void => {
      const [width, height, pixelRatio] = [element.clientWidth, element.clientHeight, window.devicePixelRatio]
      if (width === 0 || height === 0) return
      setMeasured((before) =>
        before && before.size.width === width && before.size.height === height && before.pixelRatio === pixelRatio
          ? before
          : { size: { width, height }, pixelRatio },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [stage])
  return measured
}
