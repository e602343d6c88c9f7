import { useSyncExternalStore } from 'react'

/** Something a command wants a page to open, now or as soon as the page is there. */
export interface Wish {
  readonly ask: () => void
  /** Whether it is asked for, and how to say that it is, or that it is done. */
  readonly use: () => readonly [boolean, (isWished: boolean) => void]
}

export function newWish(): Wish {
  let isWished = false
  const listeners = new Set<() => void>()
  const set = (wished: boolean): void => {
    isWished = wished
    for (const listener of listeners) listener()
  }
  const listen = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return { ask: () => set(true), use: () => [useSyncExternalStore(listen, () => isWished), set] }
}
