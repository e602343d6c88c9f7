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

let kept: { readonly from: string; readonly size: number } | undefined

// Asking the page lays it out. Menus and dialogs write to the root's style too, so it is asked only when the size there is another.
function remInPixels(): number {
  const { style, className } = document.documentElement
  const from = `${style.fontSize} ${className}`
  if (kept?.from === from) return kept.size
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  if (!Number.isFinite(size) || size <= 0) return 16
  kept = { from, size }
  return size
}
