import { useSyncExternalStore, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

let slot: HTMLElement | null = null
const listeners = new Set<() => void>()

/** What a page shows beside its name in the top line. */
export function TopLine({ children }: { children: ReactNode }) {
  const place = useSyncExternalStore(onSlot, currentSlot)
  return place ? createPortal(children, place) : null
}

/** The frame's own place for what pages put into the top line. */
export function offerTopLine(element: HTMLElement | null): void {
  slot = element
  for (const listener of listeners) listener()
}

const currentSlot = (): HTMLElement | null => slot

function onSlot(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
