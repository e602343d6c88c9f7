import { useLayoutEffect, useState, type RefObject } from 'react'

/** Width and height of an element in px, followed as they change; 0 before it is there. */
export function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const read = (): void => setSize({ width: watched.clientWidth, height: watched.clientHeight })
    const observer = new ResizeObserver(read)
    observer.observe(watched)
    read()
    return () => observer.disconnect()
  }, [element])
  return size
}
