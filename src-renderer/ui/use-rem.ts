import { useSyncExternalStore } from 'react'

/** The pixels of 1 rem, which change with the text size: virtual rows are laid out in pixels. */
export function useRem(): number {
  return useSyncExternalStore(onRootChange, remInPixels)
}

const listeners = new Set<() => void>()
// Kept: to ask the browser in the middle of a drawing makes it work out every style that changed.
let known: number | undefined
let observer: MutationObserver | undefined

function onRootChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    observer?.disconnect()
    observer = known = undefined
  }
}

function remInPixels(): number {
  if (!observer) {
    known = undefined
    observer = new MutationObserver(() => {
      known = undefined
      for (const listener of listeners) listener()
    })
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] })
  }
  return (known ??= rootFontSize())
}

function rootFontSize(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Number.isFinite(size) && size > 0 ? size : 16
}
