import { useEffect, useState } from 'react'
import type { LandGeometry } from '#domain/map/land-scene.ts'
import { loadLand } from './load-land.ts'
import type { Land } from './map-canvases.ts'

export type LandState =
  | { readonly kind: 'loading'; readonly land?: Land | undefined }
  | { readonly kind: 'ready'; readonly land: Land }
  | { readonly kind: 'failed'; readonly land?: undefined }

/** The land of a worldview or of an own base map: the coarse level first, the fine one when it is here. */
export function useLand(worldview: string): LandState {
  const [state, setState] = useState<LandState>({ kind: 'loading' })
  useEffect(() => {
    let isCurrent = true
    const show = (next: LandState): void => {
      if (isCurrent) setState(next)
    }
    const showCoarse = (coarse: LandGeometry): Promise<void> => {
      show({ kind: 'loading', land: { coarse } })
      return idle()
    }
    loadLand(worldview, showCoarse).then(
      (land) => show({ kind: 'ready', land }),
      () => show({ kind: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [worldview])
  return state
}

/** When the coarse map is on the screen and there is nothing better to do. */
const idle = (): Promise<void> => new Promise((resolve) => void requestIdleCallback(() => resolve(), { timeout: 400 }))
