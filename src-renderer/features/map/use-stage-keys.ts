import { useEffect, type RefObject } from 'react'
import { panBy } from '#domain/map/move-view.ts'
import type { MapSize, MapView } from '#domain/map/map-view.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { stride } from './stage-steps.ts'

interface StageKeys {
  readonly now: RefObject<{ readonly view: MapView; readonly size: MapSize | undefined }>
  readonly show: (view: MapView) => void
  readonly onHome: () => void
  readonly onSelect: (id: PlaceId | undefined) => void
}

/** The keys of the map itself: arrows, Home and Escape; plus, minus and 0 are commands. */
export function useStageKeys(stage: RefObject<HTMLElement | null>, { now, show, onHome, onSelect }: StageKeys): void {
  useEffect(() => {
    const element = stage.current
    if (!element) return undefined
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      const { view, size } = now.current
      if (!size) return
      const act = {
        Home: onHome,
        Escape: () => onSelect(undefined),
        ...(event.target === element && {
          ArrowLeft: () => show(panBy(view, size, stride, 0)),
          ArrowRight: () => show(panBy(view, size, -stride, 0)),
          ArrowUp: () => show(panBy(view, size, 0, stride)),
          ArrowDown: () => show(panBy(view, size, 0, -stride)),
        }),
      }[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    element.addEventListener('keydown', press)
    return () => element.removeEventListener('keydown', press)
  }, [stage, now, show, onHome, onSelect])
}

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.closest('input, textarea, select, [role="menu"], [role="dialog"]') !== null
