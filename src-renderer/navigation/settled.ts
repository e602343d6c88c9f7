let open = 0
const listeners = new Set<() => void>()

/** Says that something first shown is not drawn yet; the returned function says that it is. */
export function unsettled(): () => void {
  let done = false
  open += 1
  document.documentElement.dataset['settled'] = 'false'
  return () => {
    if (done) return
    done = true
    open -= 1
    // Two frames: one draws what the last change asked for, the next is shown.
    requestAnimationFrame(() => requestAnimationFrame(sayWhenSettled))
  }
}

/** Calls `listener` each time everything is drawn. */
export function onSettled(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function sayWhenSettled(): void {
  if (open > 0) return
  document.documentElement.dataset['settled'] = 'true'
  for (const listener of listeners) listener()
}
