import { useSyncExternalStore } from 'react'

/** The pixels of 1 rem, which change with the text size: virtual rows are laid out in pixels. */
export function useRem(): number {
  return useSyncExternalStore(onRootChange, remInPixels)
}

function onRootChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] })
  return () => observer.disconnect()
}

function remInPixels(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Number.isFinite(size) && size > 0 ? size : 16
}
