import { useLastSaved } from '#data/last-saved.ts'
import type { Settings } from '#domain/settings/settings.ts'
import { dropPicture } from '#features/map/use-kept-picture.ts'
import { useEffect, useRef } from 'react'

/** Forgets the picture kept for the next start as soon as records or settings change, so that it shows nothing that was removed. */
export function useDroppedPicture(settings: Settings): void {
  const saved = useLastSaved()?.getTime()
  const before = useRef<{ saved: number; settings: Settings }>(undefined)
  useEffect(() => {
    if (saved === undefined) return
    const { current: known } = before
    before.current = { saved, settings }
    if (known && (known.saved !== saved || known.settings !== settings)) dropPicture()
  }, [saved, settings])
}
