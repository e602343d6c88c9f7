import { useLayoutEffect, useState, type RefObject } from 'react'

/** The width of an element in pixels, 0 before it is drawn; follows the window. */
export function useInlineSize(element: RefObject<HTMLElement | null>): number {
  const [size, setSize] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    const observer = new ResizeObserver(() => setSize(current.clientWidth))
    setSize(current.clientWidth)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return size
}
