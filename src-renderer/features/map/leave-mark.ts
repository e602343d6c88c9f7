export type MapMark = 'atlas:interactive' | 'atlas:named'

const marked = new Set<MapMark>()

/** Leaves a mark on the time line of the window, once, when what was just painted is about to be shown. */
export function leaveMark(name: MapMark): void {
  if (marked.has(name)) return
  marked.add(name)
  requestAnimationFrame(() => performance.mark(name))
}
