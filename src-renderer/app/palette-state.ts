import { useSyncExternalStore } from 'react'

/** What lies over the page at the moment, of the two things any screen may ask for. */
export type Overlay = 'palette' | 'shortcuts' | undefined

let overlay: Overlay
const listeners = new Set<() => void>()

export const openPalette = (): void => show('palette')
export const openShortcuts = (): void => show('shortcuts')
export const closeOverlay = (): void => show(undefined)

export function useOverlay(): Overlay {
  return useSyncExternalStore(onChange, current, current)
}

const current = (): Overlay => overlay

function show(next: Overlay): void {
  overlay = next
  for (const listener of listeners) listener()
}

function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
